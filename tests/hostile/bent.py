"""Documents of the right shape with something wrong in them, as hypothesis draws them; and work, counted."""

import copy
import sys
from collections.abc import Callable
from typing import Any

import yaml
from hypothesis import strategies as st

# No thread looks at the clock here: a hang is work that does not stop growing.
CALLS_MAX = 3_000_000

SCALARS = (
    None, True, False, 0, -1, 3, 600, 2**31, 2**64, -(10**30), 1.5, float("nan"), float("inf"), "", " ", "end", "x" * 5000,
    "é", "²", "\x00", "<b>", "{ $name }", "%s", "../..", "__class__", "2026-02-30", "24:00", "mon", "start\nend", "\U0001f62d",
)  # fmt: skip
_RAW = (
    "!!python/object/apply:os.system [exit 1]", "!!python/name:os.system", "!!binary aGVsbG8=", "!!timestamp x", "!!bool x",
    "!!int ''", "!!float _", "!!set {a, b}", "!!omap [a: b]", "!x y", "&a [*a]", "&a {b: *a}", "*a", "&a x", "<<", "=", "2026-99-99",
    "1:59" + ":59" * 400 + ".5", "0x" + "f" * 6000, "9" * 6000, "1e400", ".nan", "? [a]", "\t", "|", ">-", "'", '"\\ud83d"', "---",
    "...", "%YAML 9.9", "{", "]", "- - -", "#", "\ud83d",
)  # fmt: skip


def scalars() -> st.SearchStrategy[Any]:
    """Values that are no lists and no mappings, the strange ones first of all."""
    return st.one_of(st.sampled_from(SCALARS), st.integers(), st.text(max_size=12))


def anything() -> st.SearchStrategy[Any]:
    """Any value that a document may hold."""
    return st.recursive(
        scalars(),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
        ),
        max_leaves=6,
    )


@st.composite
def bent(draw: st.DrawFn, valid: Any, times: int = 3) -> Any:
    """The valid document with a few of its values replaced, moved, doubled, renamed or taken away."""
    document = copy.deepcopy(valid)
    for _ in range(draw(st.integers(1, times))):
        places = list(_places(document))
        holder, key = draw(st.sampled_from(places))
        if isinstance(holder, dict) and key not in holder:
            continue
        match draw(st.sampled_from(("replaced", "replaced", "moved", "gone", "renamed", "within"))):
            case "replaced":
                holder[key] = draw(anything())
            case "moved":
                other, there = draw(st.sampled_from(places))
                holder[key] = copy.deepcopy(other[there]) if _has(other, there) else None
            case "gone":
                del holder[key]
            case "renamed" if isinstance(holder, dict):
                holder[draw(st.one_of(st.text(max_size=10), st.integers(), st.none()))] = holder.pop(key)
            case _:
                holder[key] = [holder[key]]
        if not _has_places(document):
            break
    return document


@st.composite
def torn(draw: st.DrawFn, text: str) -> str:
    """The text of a valid file, with a piece cut out, doubled, or strange signs set in."""
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 40)))
        put = draw(
            st.one_of(
                st.sampled_from(_RAW),
                st.text(max_size=6),
                st.sampled_from(("\n", "\n  ", " ", ":", "- ", text[start:end] * 2)),
            )
        )
        text = text[:start] + put + text[end:]
    return text


def as_yaml(document: Any) -> str:
    """The document as a file; anchors are written out, for sharing is a test of its own."""
    return str(yaml.dump(document, Dumper=_WithoutAnchors, allow_unicode=True, sort_keys=False))


class _WithoutAnchors(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def work_of(run: Callable[[], Any]) -> int:
    """How many calls `run` makes. Raises AssertionError as soon as there are so many that it might never end."""
    calls = 0

    def count(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal calls
        if event in {"call", "c_call"}:
            calls += 1
            if calls > CALLS_MAX:
                raise AssertionError("this work does not end")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        run()
    finally:
        sys.setprofile(before)
    return calls


def _places(value: Any) -> Any:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield value, key
            yield from _places(inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield value, index
            yield from _places(inner)


def _has_places(value: Any) -> bool:
    return next(iter(_places(value)), None) is not None


def _has(holder: Any, key: Any) -> bool:
    return key in holder if isinstance(holder, dict) else key < len(holder)
