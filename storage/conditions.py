"""Conditions that several statements put in the same words.

The rule: what is known when a statement is built stands in its text. As a parameter it would be looked up, checked and handed over each
time that the statement is run, which costs more than most of them; and a server that plans a statement once would plan it for any value.

The exception: a state that rows only pass through (`passes`).
"""

from typing import Any

from sqlalchemy import Boolean, ColumnElement, Text, literal_column, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


def constant(word: str) -> ColumnElement[str]:
    """A word of ours as it stands in a statement; nothing that came from outside."""
    assert word.replace("_", "").isalnum(), word
    return literal_column(f"'{word}'", Text)


def is_one_of(column: ColumnElement[Any], *words: str) -> ColumnElement[bool]:
    """The column is one of a few words."""
    return or_(*(column == constant(word) for word in words))


class passes(FunctionElement[bool]):  # noqa: N801 - it reads as the condition that it is
    """The column, of a row that is one of a chat's or has a known number, is one of a few words at which rows stay for a moment only.

    A server counts its rows now and then, mostly when all is quiet: of such words it finds none, and would read all the rows that are there by
    now again for each row that it compares them with. Here it is not told the words before it runs the statement.
    """

    inherit_cache = True
    type = Boolean()

    def __init__(self, column: ColumnElement[Any], *words: str) -> None:
        """As `is_one_of`."""
        super().__init__(column, *(constant(word) for word in words))

    def self_group(self, against: Any = None) -> "passes":  # noqa: ARG002 - the shape of SQLAlchemy
        """A condition already: it is compared with nothing."""
        return self


@compiles(passes)
def _said_plainly(element: passes, compiler: SQLCompiler, **options: Any) -> str:
    column, *words = element.clauses
    return compiler.process(or_(*(column == word for word in words)).self_group(), **options)


@compiles(passes, "postgresql")
def _held_back(element: passes, compiler: SQLCompiler, **options: Any) -> str:
    column, *words = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} = ANY (ARRAY[{', '.join(f'(SELECT {word})' for word in words)}])"
