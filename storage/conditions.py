"""Conditions that several statements put in the same words.

The rule: what is known when a statement is built stands in its text. As a parameter it would be looked up, checked and handed over each
time that the statement is run, which costs more than most of them; and a server that plans a statement once would plan it for any value.
"""

from typing import Any

from sqlalchemy import ColumnElement, Text, literal_column, or_


def constant(word: str) -> ColumnElement[str]:
    """A word of ours as it stands in a statement; nothing that came from outside."""
    assert word.replace("_", "").isalnum(), word
    return literal_column(f"'{word}'", Text)


def is_one_of(column: ColumnElement[Any], *words: str) -> ColumnElement[bool]:
    """The column is one of a few words."""
    return or_(*(column == constant(word) for word in words))
