"""Everything from one database to another, whichever kind each is.

Rule 1: what is copied is counted and summed up, table by table, as it is read and as it was written; one difference, and nothing stays.
Rule 2: what is sealed is copied sealed; nothing is opened.
"""

import hashlib
from collections.abc import AsyncIterator, Sequence
from typing import Any

from sqlalchemy import Row, Table, func, insert, select, text, tuple_

from storage.tables import metadata
from storage.unit_of_work import UnitOfWork

BATCH = 500
_NEXT_NUMBER = "SELECT setval(pg_get_serial_sequence('{table}', '{column}'), max({column})) FROM {table}"
Digest = tuple[int, int]


class NotEmpty(Exception):
    """There is something already where everything was to go."""


class NotTheSame(Exception):
    """What was written is not what was read, in the table of this name."""


async def move_everything(source: UnitOfWork, target: UnitOfWork) -> dict[str, int]:
    """Copy every row, for the caller to commit; return how many there are in each table. Raises NotEmpty, NotTheSame."""
    counts = {}
    for table in metadata.sorted_tables:
        if await target.value(select(func.count()).select_from(table)):
            raise NotEmpty
    for table in metadata.sorted_tables:
        read = await _copy(source, target, table)
        if read != await _digest(target, table):
            raise NotTheSame(table.name)
        await _number_on(target, table)
        counts[table.name] = read[0]
    return counts


async def _copy(source: UnitOfWork, target: UnitOfWork, table: Table) -> Digest:
    count, total = 0, 0
    names = [column.name for column in table.columns]
    async for rows in _batches(source, table):
        await target.execute(insert(table), [dict(zip(names, row, strict=True)) for row in rows])
        count, total = count + len(rows), total + sum(map(_sum_of, rows))
    return count, total


async def _digest(work: UnitOfWork, table: Table) -> Digest:
    count, total = 0, 0
    async for rows in _batches(work, table):
        count, total = count + len(rows), total + sum(map(_sum_of, rows))
    return count, total


def _sum_of(row: Row[Any]) -> int:
    # Added up, so that the order, which two databases may see otherwise, does not count.
    return int.from_bytes(hashlib.sha256(repr(tuple(row)).encode()).digest(), "big")


async def _batches(work: UnitOfWork, table: Table) -> AsyncIterator[Sequence[Row[Any]]]:
    keys = list(table.primary_key.columns)
    page = select(table).order_by(*keys).limit(BATCH)
    rows = await work.rows(page)
    while rows:
        yield rows
        last = [getattr(rows[-1], key.name) for key in keys]
        rows = await work.rows(page.where(tuple_(*keys) > tuple_(*last)))


async def _number_on(target: UnitOfWork, table: Table) -> None:
    """New rows are numbered after those that were copied; SQLite sees to that itself."""
    column = table.autoincrement_column
    if target.dialect == "postgresql" and column is not None:
        names = {"table": table.name, "column": column.name}
        await target.execute(text(_NEXT_NUMBER.format(**names)))
