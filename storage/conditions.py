"""A condition that several statements put in the same words."""

from typing import Any

from sqlalchemy import ColumnElement, or_


def is_one_of(column: ColumnElement[Any], *values: Any) -> ColumnElement[bool]:
    """The column is one of a few values that are known when the statement is built.

    `in_` would have the statement's text written anew each time that it is run, which costs more than most of them.
    """
    return or_(*(column == value for value in values))
