"""`flows` knows no clock, no chance, no file and no waiting: the same situation, event and instant give the same outcome."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.sources import modules, named

CALLS = frozenset(
    [
        "now", "today", "utcnow", "time_ns", "perf_counter", "monotonic", "uuid1", "uuid4", "random", "randint",
        "shuffle", "token_hex", "open", "print", "input", "read_text", "write_text", "getenv", "eval", "exec",
    ]
)  # fmt: skip
WAITING = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)


def impurities(source: str) -> Iterator[str]:
    """What a module does that a pure one does not, with its line."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, WAITING):
            yield f"line {node.lineno}: waits"
        elif isinstance(node, ast.Global):
            yield f"line {node.lineno}: keeps something between two turns"
        elif isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in CALLS:
                yield f"line {node.lineno}: calls {called}"


@pytest.mark.parametrize("path", modules("flows"), ids=named)
def test_a_module_of_flows_is_pure(path: Path):
    assert list(impurities(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import UTC, datetime\nat = datetime.now(UTC)",
        "from datetime import date\nday = date.today()",
        "import uuid\nx = uuid.uuid4()",
        "x = random()",
        "with open('x') as file: pass",
        "print('x')",
        "from pathlib import Path\nx = Path('x').read_text()",
        "async def advance(): pass",
        "async def advance():\n    await x",
        "def count():\n    global turns\n    turns += 1",
    ],
)
def test_what_is_not_pure_is_found(source: str):
    assert list(impurities(source))


@pytest.mark.parametrize(
    "source", ["now = situation.now", "def decide(now): return now", "is_open(hours, now)"]
)
def test_what_is_pure_is_left_alone(source: str):
    assert list(impurities(source)) == []
