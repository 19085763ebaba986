"""Insert, unless it is there already: the same on both databases."""

from collections.abc import Sequence

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

Insert = postgresql.Insert | sqlite.Insert


def insert(dialect: str, table: Table) -> Insert:
    """Begin an insert that may say what to do on conflict."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


def insert_once(dialect: str, table: Table, unique: Sequence[str]) -> Insert:
    """An insert that changes nothing when a row with the same `unique` columns exists."""
    return insert(dialect, table).on_conflict_do_nothing(index_elements=list(unique))
