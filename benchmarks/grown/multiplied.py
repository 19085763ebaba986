"""A file with the rows of another one so many times: the same structure again and again, each with its own people, flags, messages, all of it.

Every number that names a row or a chat becomes another one for each copy, in the order of the former ones, so that what came first stands first; every
drawn id ends otherwise. All else is what it was, sealed words too. What belongs to the service itself (`job_runs`, `uploads`) is there once.
"""

import sqlite3
from pathlib import Path

from sqlalchemy import Column, Integer, String, Table

from storage.tables import job_runs, metadata, uploads

ONCE = (job_runs, uploads)
# Numbers of rows that no key says are so, and those of the messenger.
NUMBERS = {
    "to_id",
    "telegram_id",
    "rewrites_message_id",
    "rewrites_telegram_id",
    "touchpoint_id",
    "chat_id",
    "update_id",
}
# Two signs of sixteen kinds end an id that was drawn.
COPIES_MAX = 256


def multiply(source: Path, empty: Path, copies: int) -> None:
    """Fill a migrated file without rows with so many copies of the rows of another."""
    assert copies <= COPIES_MAX
    file = sqlite3.connect(empty)
    file.execute("PRAGMA foreign_keys=OFF")
    file.execute("ATTACH ? AS played", (str(source),))
    for table in metadata.sorted_tables:
        columns = ", ".join(column.name for column in table.columns)
        changed = ", ".join(_of_copy(table, column, copies) for column in table.columns)
        keys = ", ".join(column.name for column in table.primary_key.columns)
        file.execute(
            f"WITH RECURSIVE copy(c) AS (SELECT 0 UNION ALL SELECT c + 1 FROM copy WHERE c + 1 < ?)"
            f" INSERT INTO {table.name} ({columns}) SELECT {changed} FROM played.{table.name}, copy"
            f" ORDER BY {keys}, c",
            (1 if table in ONCE else copies,),
        )
    file.commit()
    file.execute("DETACH played")
    file.close()


def _of_copy(table: Table, column: Column[object], copies: int) -> str:
    name = column.name
    if table in ONCE:
        return name
    names_a_row = bool(column.foreign_keys) or column.primary_key
    if name in NUMBERS or (names_a_row and isinstance(column.type, Integer) and name != "number"):
        return f"{name} * {copies} + c"
    if table.name == "structures" and name == "slug":
        return f"{name} || '-' || c"
    is_drawn = names_a_row or name in ("flag_id", "secret_hash", "code")
    if is_drawn and isinstance(column.type, String):
        return f"substr({name}, 1, length({name}) - 2) || printf('%02x', c)"
    return name
