"""The deliberate breaks still fit the source; whether each is caught is asked by `python -m tests.mutants`."""

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.mutants.breaks import BREAKS, PROMISES
from tests.mutants.one_break import ROOT, Break, Stale

LEAST = 30


@pytest.mark.parametrize("one", BREAKS, ids=lambda one: one.name)
def test_no_break_is_stale_and_what_it_breaks_can_still_be_read(one: Break) -> None:
    assert one.applied() != (ROOT / one.file).read_text(encoding="utf-8")


@pytest.mark.parametrize("one", BREAKS, ids=lambda one: one.name)
def test_the_tests_that_should_catch_it_are_there(one: Break) -> None:
    assert one.tests
    for selected in one.tests:
        path, _, name = selected.partition("::")
        assert not name or name.partition("[")[0] in _functions(ROOT / path), selected


def test_every_promise_is_broken_and_each_break_has_a_name_of_its_own() -> None:
    assert {one.promise for one in BREAKS} == set(PROMISES)
    assert len({one.name for one in BREAKS}) == len(BREAKS) >= LEAST


def test_a_fragment_that_is_gone_or_there_twice_is_said(tmp_path: Path) -> None:
    (tmp_path / "some.py").write_text("one = 1\ntwo = 1\n")
    for fragment, found in (("three", 0), (" = 1", 2)):
        with pytest.raises(Stale, match=f"the fragment {found} times"):
            Break("x", 1, "some.py", fragment, "", ("t",)).applied(tmp_path)
    with pytest.raises(Stale, match="cannot be read"):
        Break("x", 1, "some.py", "two = 1", "two =", ("t",)).applied(tmp_path)


@cache
def _functions(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)}
