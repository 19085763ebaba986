"""Insert, unless it is there already: the same on both databases."""

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

Insert: TypeAlias = "postgresql.Insert | sqlite.Insert"


def insert(dialect: str, table: Table) -> Insert:
    """Begin an insert that may say what to do on conflict."""
    if dialect != "postgresql":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - it brings all its drivers

    return postgresql.insert(table)


@cache
def insert_once(dialect: str, table: Table, unique: tuple[str, ...]) -> Insert:
    """An insert that changes nothing when a row with the same `unique` columns exists."""
    return insert(dialect, table).on_conflict_do_nothing(index_elements=unique)
