"""A row in every table for one person, with canaries wherever words go: what erasure and the copy of a file are tested on."""

from datetime import date, time
from itertools import count
from typing import Any

from sqlalchemy import Boolean, Column, Date, Integer, SmallInteger, Table, Time, insert

from storage.belonging import tables_of_people
from storage.message_bodies import Body
from storage.tables import Sealed, faq_entries, flags, messages, people, resources, updates_seen
from storage.tables.columns import Instant
from storage.unit_of_work import UnitOfWork
from tests.storage.household import AMINA_CHAT, BORIS_CHAT, NOW

# What is no canary must not look like one, however many tests have counted before.
_numbers = (n for n in count(9_000) if not any(str(chat) in str(n) for chat in (AMINA_CHAT, BORIS_CHAT)))
_SHARED = (faq_entries, resources)


async def fill(
    work: UnitOfWork, whose: int, chat_id: int, caseworker: int, structure: int, word: str
) -> None:
    """Give the person a row more in every table that may have one; `word` is in every sealed text."""
    parents: dict[Table, Any] = {}
    known = {"people": whose, "caseworkers": caseworker, "structures": structure}
    for table in (*_SHARED, *reversed(tables_of_people())):
        if table is people:
            continue
        values = {
            column.name: _value(work, table, column, word, known, parents)
            for column in table.columns
            if not (column.primary_key and column.autoincrement is True)
        }
        if table is messages:
            values |= {"to_kind": "person", "to_id": whose, "body": Body(word).seal(work.cipher)}
        if "chat_id" in values:
            values["chat_id"] = chat_id
        if table in _SHARED:
            # What is for everybody is nobody's: no canary there.
            values |= {c.name: work.cipher.seal("…") for c in table.columns if isinstance(c.type, Sealed)}
        made = await work.execute(insert(table), values)
        parents[table] = made.inserted_primary_key[0] if made.inserted_primary_key else None


def _value(
    work: UnitOfWork,
    table: Table,
    column: Column[Any],
    word: str,
    known: dict[str, int],
    parents: dict[Table, Any],
) -> Any:
    for key in column.foreign_keys:
        target = key.column.table
        return known[target.name] if target.name in known else parents[target]
    if table is messages and column.name == "flag_id":
        return parents.get(flags)
    if column.name in {"touchpoint_id", "rewrites_message_id", "rewrites_telegram_id"}:
        return None
    if isinstance(column.type, Sealed):
        return work.cipher.seal(f"{word} {table.name}")
    if isinstance(column.type, Instant):
        return NOW
    if isinstance(column.type, Date):
        return date(2026, 3, 3)
    if isinstance(column.type, Time):
        return time(9)
    if isinstance(column.type, Boolean):
        return False
    if isinstance(column.type, SmallInteger) or (table is updates_seen and column.name == "id"):
        return 1
    if isinstance(column.type, Integer) or column.type.python_type is int:
        return next(_numbers)
    return f"x{next(_numbers)}"[: getattr(column.type, "length", None) or 20]
