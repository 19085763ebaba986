"""How a command answers: a table for eyes, JSON for machines, one sentence when it cannot."""

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Répond en JSON, pour un programme.")]


class Failure(Exception):
    """A command cannot do what was asked; the sentences say what is wrong, where, and what to do."""

    def __init__(self, *sentences: str, code: int = 1) -> None:
        """Keep what is said on standard error."""
        super().__init__(*sentences)
        self.sentences = sentences
        self.code = code


def complain(sentence: str) -> None:
    """Say something on standard error."""
    print(sentence, file=sys.stderr)


def answer_json(value: Any) -> None:
    """Answer one JSON value on one line."""
    print(json.dumps(value, ensure_ascii=False, default=str), flush=True)


def answer_table(titles: Sequence[str], rows: Sequence[Sequence[str]], nothing: str) -> None:
    """Answer a table, or the sentence `nothing` when there is no row."""
    if not rows:
        print(nothing)
        return
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(*titles, box=box.SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console().print(table)


def answer_rows(
    rows: Sequence[Mapping[str, Any]], titles: Mapping[str, str], nothing: str, as_json: bool
) -> None:
    """Answer rows: all of them as a JSON list, or the columns that `titles` names as a table."""
    if as_json:
        answer_json(list(rows))
        return
    answer_table(tuple(titles.values()), [[_cell(row[name]) for name in titles] for row in rows], nothing)


def console() -> Any:
    """Rich's console; what goes into a file or a pipe is not cut to a screen's width."""
    from rich.console import Console

    return Console(highlight=False, width=None if sys.stdout.isatty() else 160)


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "oui" if value else "non"
    return "" if value is None else str(value)
