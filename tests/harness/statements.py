"""What is asked of the database, on whose way, and whether it looks through a whole table for it.

The rule: SQLite plans a statement by its indexes alone, for nothing here tells it how much there is: the plan on a small file is that on a large one.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.tables import (
    absences,
    caseworkers,
    crises,
    job_runs,
    metadata,
    policies,
    resources,
    structures,
    teams,
    uploads,
)

# What a house has a few of, however many people it follows and however long.
SMALL = frozenset(
    table.name
    for table in (absences, caseworkers, crises, job_runs, policies, resources, structures, teams, uploads)
)
GROWING = frozenset(metadata.tables) - SMALL
_NAMED = re.compile(r"\b(?:FROM|JOIN|,)\s+(\w+) AS (\w+)")
# « SCAN people », « SCAN m USING COVERING INDEX ... », « SEARCH t USING AUTOMATIC COVERING INDEX ... »; and what is no better: an index by that in
# which nearly all rows are alike, « SEARCH m USING INDEX ... (to_kind=?) ».
_WHOLE = re.compile(
    r"^SCAN (\w+)(?: USING .*)?$|^SEARCH (\w+) USING (?:AUTOMATIC .*|.*\((?:to_kind|direction|kind|day)=\?\)(?: LEFT-JOIN)?$)"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One statement, on which way it was asked, and with what: the values of one time, of many."""

    way: str
    sql: str
    values: Any


class Statements:
    """Hears every statement that these engines run, each once for each way."""

    def __init__(self, *engines: AsyncEngine) -> None:
        self._way: ContextVar[str] = ContextVar("way", default="")
        self._heard: dict[tuple[str, str], Asked] = {}
        for engine in engines:
            event.listen(engine.sync_engine, "before_cursor_execute", self._hear)

    @contextmanager
    def on(self, way: str) -> Iterator[None]:
        """Whatever is asked inside, also by tasks that are begun there, is asked on this way."""
        token = self._way.set(way)
        try:
            yield
        finally:
            self._way.reset(token)

    @property
    def asked(self) -> list[Asked]:
        """What was asked, in the order in which it was first; what was asked on no way is left out."""
        return list(self._heard.values())

    def _hear(self, _connection: Any, _cursor: Any, sql: str, values: Any, *_: Any) -> None:
        way = self._way.get()
        if way and sql.split(None, 1)[0] in ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH"):
            self._heard[way, sql] = Asked(way, sql, values[0] if isinstance(values, list) else values)


def plan(file: sqlite3.Connection, asked: Asked) -> list[str]:
    """How SQLite goes about it, step by step."""
    return [row[3] for row in file.execute(f"EXPLAIN QUERY PLAN {asked.sql}", asked.values)]


def looked_through(file: sqlite3.Connection, asked: Asked) -> set[str]:
    """The tables that grow and are looked through from one end to the other for it, with or without an index."""
    named: dict[str, str] = {alias: table for table, alias in _NAMED.findall(asked.sql)}
    found = (_WHOLE.match(step) for step in plan(file, asked))
    names = [str(match[1] or match[2]) for match in found if match]
    return {named.get(name, name) for name in names} & GROWING
