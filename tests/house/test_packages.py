"""The tests stand where the code stands: a test of `flows` is named by the module that it is about."""

import ast
from pathlib import Path

import pytest

from tests.house.sources import ROOT, modules, named

# Tests that are about more than one module, and why.
WIDER = {
    "transcripts",
    "around_pay",
    "along_the_pathway",
    "every_dialogue",
    "buttons",
    "lessons",
    "part_time",
    "plain_words",
}  # whole conversations
TESTS = sorted((ROOT / "tests" / "flows").rglob("test_*.py"))
PURE_HARNESS = [
    ROOT / "tests" / "harness" / f"{name}.py"
    for name in ("house", "made_up", "talk", "transcript", "walk", "eyes")
]


@pytest.mark.parametrize("path", TESTS, ids=named)
def test_a_test_of_flows_is_named_by_a_module_of_flows(path: Path):
    subjects = {module.stem for module in modules("flows")} | WIDER
    assert path.stem.removeprefix("test_") in subjects


@pytest.mark.parametrize("path", [*TESTS, *PURE_HARNESS], ids=named)
def test_a_pure_test_never_sleeps_mocks_or_looks_at_the_clock(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    imported = {
        name.name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for name in node.names
    } | {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert called.isdisjoint({"sleep", "now", "today", "utcnow", "Mock", "MagicMock", "patch"})
    assert imported.isdisjoint({"unittest", "unittest.mock", "random"})
