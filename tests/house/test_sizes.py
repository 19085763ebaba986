"""A module holds one thing and is named by it; a function fits on a screen."""

import ast
from pathlib import Path

import pytest

from tests.house.sources import PACKAGES, ROOT, modules, named

MODULE_LINES_MAX = 250
FUNCTION_LINES_MAX = 70
FORBIDDEN_STEMS = ("util", "utils", "helper", "helpers", "misc", "common", "manager", "managers")

# Why each of these may be longer, and by how much.
LONGER = {
    "flows/effects.py": 663,  # one small class for each thing that can be decided, and nothing else
    "flows/dialogue.py": 370,  # the whole grammar of a dialogue, and what makes one unplayable
}


def functions(source: str) -> list[tuple[str, int]]:
    """Every function of a module, with how many lines it has."""
    return [
        (node.name, (node.end_lineno or node.lineno) - node.lineno + 1)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


@pytest.mark.parametrize("path", modules(*PACKAGES), ids=named)
def test_a_module_is_not_too_long(path: Path):
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGER.get(named(path), MODULE_LINES_MAX)


def test_nothing_is_allowed_to_be_long_that_is_short():
    lines = {name: len((ROOT / name).read_text(encoding="utf-8").splitlines()) for name in LONGER}
    assert [name for name, count in lines.items() if count <= MODULE_LINES_MAX] == []


@pytest.mark.parametrize("path", modules(*PACKAGES), ids=named)
def test_no_function_is_too_long(path: Path):
    found = functions(path.read_text(encoding="utf-8"))
    assert [(name, lines) for name, lines in found if lines > FUNCTION_LINES_MAX] == []


@pytest.mark.parametrize("path", modules(*PACKAGES), ids=named)
def test_a_module_is_named_by_the_one_thing_that_it_holds(path: Path):
    assert path.stem not in FORBIDDEN_STEMS
    assert not path.stem.endswith(("_utils", "_helpers", "_manager"))
    assert "_and_" not in path.stem


def test_a_long_function_is_found():
    source = "def long():\n" + "    pass\n" * FUNCTION_LINES_MAX
    assert functions(source) == [("long", FUNCTION_LINES_MAX + 1)]
