"""Insert, unless it is there already: the same on both databases."""

from functools import cache

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = postgresql.Insert | sqlite.Insert


def insert(dialect: str, table: Table) -> Insert:
    """Begin an insert that may say what to do on conflict."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


@cache
def insert_once(dialect: str, table: Table, unique: tuple[str, ...]) -> Insert:
    """An insert that changes nothing when a row with the same `unique` columns exists."""
    return insert(dialect, table).on_conflict_do_nothing(index_elements=unique)
