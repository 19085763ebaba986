"""A call as it went over the wire, held against the Bot API's own description (`tests/data/bot_api.json`).

Rule 1: the description is Telegram's, not ours and not the library's; what it does not know is wrong.
Rule 2: a limit that Telegram's reference does not give as a number of one field is a constant here, with its source.
"""

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.harness.telegram_html import read_html

API: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "data" / "bot_api.json").read_text(encoding="utf-8")
)
# "All methods in the Bot API are case-insensitive": https://core.telegram.org/bots/api#making-requests
METHODS, TYPES = {name.lower(): fields for name, fields in API["methods"].items()}, API["types"]
# https://core.telegram.org/bots/api#formatting-options
PARSE_MODES = ("HTML", "MarkdownV2", "Markdown")
# Not in the reference: above it the server says "reply markup is too long". Libraries give the same number, for example
# https://docs.python-telegram-bot.org/en/stable/telegram.constants.html#telegram.constants.InlineKeyboardMarkupLimit
BUTTONS_MAX = 100
ARRAY = "Array of "
# The descriptions above live as long as the program: each is known by its place in memory.
_NO_FIELDS: dict[str, Any] = {}
_NEEDED: dict[int, tuple[tuple[str, tuple[str, ...]], ...]] = {}
NUMBER = re.compile(r"-?\d+")
REAL = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


_FITS: dict[str, Callable[[Any], bool]] = {
    "String": lambda value: isinstance(value, str),
    "Integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Float": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "Boolean": lambda value: isinstance(value, bool),
}


class NotWritten(ValueError):
    """The text does not hold what its parameter's type asks for."""


def violations(method: str, values: Mapping[str, Any], files: Collection[str] = ()) -> list[str]:
    """What is wrong with a call: `values` by name as they were sent (text in a form), `files` by the names they came under."""
    known = METHODS.get(method.lower())
    if known is None:
        return ["there is no such method"]
    attached = {name for name in files if f"attach://{name}" in str(values)}
    given = {**values, **{name: _File() for name in files if name not in attached}}
    return list(_Reader(attached).fields(known, given, form=True))


class _File:
    """Bytes that came with the call."""


class _Reader:
    def __init__(self, attached: Collection[str]) -> None:
        self._attached = attached

    def fields(
        self, known: Mapping[str, Any], given: Mapping[str, Any], *, form: bool = False
    ) -> Iterator[str]:
        """Hold named values against the fields that a method or a type has."""
        for name, unless in _needed(known):
            if name not in given and not (unless and all(other in given for other in unless)):
                yield f"{name}: missing"
        for name in given:
            field = known.get(name)
            if field is None:
                yield f"{name}: unknown"
                continue
            for wrong in self._field(name, field, known, given, form):
                yield _at(name, wrong)

    def _field(
        self,
        name: str,
        field: Mapping[str, Any],
        known: Mapping[str, Any],
        given: Mapping[str, Any],
        form: bool,
    ) -> Iterator[str]:
        kinds = field["types"]
        if "InputFile" in kinds and str(given[name]).startswith("attach://"):
            kinds = ["InputFile"]
        readings = [(kind, *self._read(kind, given[name], form)) for kind in kinds]
        kind, value, wrong = min(readings, key=lambda reading: len(reading[2]))
        yield from wrong
        if wrong:
            return
        if kind == "String":
            yield from _words(name, value, field, known, given)
        if "items" in field and not field["items"][0] <= len(value) <= field["items"][1]:
            yield f"{len(value)} of them, not {_range(field['items'])}"
        if "values" in field and not field["values"][0] <= value <= field["values"][1]:
            yield f"{value}, not {_range(field['values'])}"
        if "one_of" in field and value not in field["one_of"]:
            yield f"{value!r} is none of {', '.join(map(str, field['one_of'][:9]))}"

    def _read(self, kind: str, value: Any, form: bool) -> tuple[Any, list[str]]:
        """The value as this type, and what is wrong with it if it is none."""
        try:
            value = _written(kind, value) if form and isinstance(value, str) else value
        except NotWritten:
            return value, [f"{_short(value)} is no {kind}"]
        if kind.startswith(ARRAY):
            return value, list(self._array(kind.removeprefix(ARRAY), value))
        if kind in TYPES and kind != "InputFile":
            return value, self._object(kind, value)
        fits = _FITS[kind](value) if kind in _FITS else self._is_file(value)
        return value, [] if fits else [f"{_short(value)} is no {kind}"]

    def _is_file(self, value: Any) -> bool:
        name = str(value)
        return isinstance(value, _File) or (
            name.startswith("attach://") and name.removeprefix("attach://") in self._attached
        )

    def _array(self, kind: str, value: Any) -> Iterator[str]:
        if not isinstance(value, list):
            yield f"{_short(value)} is no array"
            return
        for place, item in enumerate(value):
            for wrong in self._read(kind, item, form=False)[1]:
                yield _at(f"[{place}]", wrong)

    def _object(self, name: str, value: Any) -> list[str]:
        """What is wrong with an object of this type; of several possible ones, the one that it comes nearest to."""
        described = TYPES[name]
        if "subtypes" in described:
            return min((self._object(subtype, value) for subtype in _meant(described, value)), key=len)
        if described.get("or_string") and isinstance(value, str):
            return []
        if not isinstance(value, dict):
            return [f"{_short(value)} is no {name}"]
        wrong = [f".{problem}" for problem in self.fields(described.get("fields", _NO_FIELDS), value)]
        if "besides" in described:
            least, most = described["others"]
            others = value.keys() - set(described["besides"])
            if not least <= len(others) <= most:
                wrong.append(f"{len(others)} fields say what it does, not {_range((least, most))}")
        if name == "InlineKeyboardMarkup" and not wrong:
            wrong += _buttons(value["inline_keyboard"])
        return wrong


def _needed(known: Mapping[str, Any]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The fields that may not be missing, each with those that would stand for it; worked out once for each description."""
    if id(known) not in _NEEDED:
        _NEEDED[id(known)] = tuple(
            (name, () if field.get("required") else tuple(field["unless"]))
            for name, field in known.items()
            if field.get("required") or field.get("unless")
        )
    return _NEEDED[id(known)]


def _meant(described: Mapping[str, Any], value: Any) -> list[str]:
    """The subtypes that say of themselves what the value says, all where it says nothing that is known."""
    says = value.get("type") if isinstance(value, dict) else None
    subtypes: list[str] = described["subtypes"]
    kinds = {name: TYPES[name].get("fields", {}).get("type", {}).get("one_of", []) for name in subtypes}
    return [name for name in subtypes if says in kinds[name]] or subtypes


def _buttons(rows: list[list[dict[str, Any]]]) -> Iterator[str]:
    count = sum(map(len, rows))
    if count > BUTTONS_MAX:
        yield f"{count} buttons, not {_range((0, BUTTONS_MAX))}"
    # "Label text on the button": the server refuses a keyboard in which one is empty.
    if not all(button["text"].strip() for row in rows for button in row):
        yield "a button without a label"


def _words(
    name: str, text: str, field: Mapping[str, Any], known: Mapping[str, Any], given: Mapping[str, Any]
) -> Iterator[str]:
    """Hold a text against its limits, after its HTML is read where it is HTML."""
    if name.endswith("parse_mode") and text not in PARSE_MODES:
        yield f"{text!r} is no parse mode"
    mode = f"{name}_parse_mode" if f"{name}_parse_mode" in known else "parse_mode"
    formatted = mode in known and "characters" in field
    if formatted and given.get(mode) == "HTML":
        text, wrong = read_html(text)
        yield from wrong
    if formatted:
        # Telegram cuts the white space at both ends before it measures.
        text = text.strip()
    if "characters" in field and not field["characters"][0] <= _utf16(text) <= field["characters"][1]:
        yield f"{_utf16(text)} characters, not {_range(field['characters'])}"
    if "bytes" in field and not field["bytes"][0] <= len(text.encode()) <= field["bytes"][1]:
        yield f"{len(text.encode())} bytes, not {_range(field['bytes'])}"
    if "pattern" in field and not re.fullmatch(field["pattern"], text):
        yield f"{_short(text)} is not written as it must be"


def _written(kind: str, text: str) -> Any:
    """A parameter of a form is text: what it holds, if its type is another one."""
    if kind in {"String", "InputFile"}:
        return text
    if kind == "Integer" and NUMBER.fullmatch(text):
        return int(text)
    if kind == "Float" and REAL.fullmatch(text):
        return float(text)
    if kind == "Boolean" and text in {"true", "false"}:
        return text == "true"
    if kind in TYPES or kind.startswith(ARRAY):
        try:
            return json.loads(text)
        except ValueError:
            raise NotWritten from None
    raise NotWritten


def _at(place: str, wrong: str) -> str:
    return f"{place}{'' if wrong.startswith(('.', '[')) else ': '}{wrong}"


def _utf16(text: str) -> int:
    """The length as entities count it; never less than any other way of counting characters."""
    return len(text.encode("utf-16-le")) // 2


def _range(limits: Collection[int]) -> str:
    return " to ".join(map(str, limits))


def _short(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:60]}..."
