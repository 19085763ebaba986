"""One transaction.

Rule 1: leaving without `commit` is a rollback; nothing is remembered by accident.
Rule 2: a savepoint rolls back alone, so that one bad thing in a batch takes nothing else with it.
"""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any, cast

from sqlalchemy import CursorResult, Executable, Row
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from flows.situation import House
from storage.cipher import Cipher
from storage.prepared import Answer, Parameters, answer, say

# PostgreSQL: could not serialize, deadlock detected.
_LOST_RACES = {"40001", "40P01"}


class Overtaken(Exception):
    """Somebody else changed the same thing first: load the facts again, and decide again."""


class UnitOfWork:
    """What one transaction may do; `cipher` seals what it writes and opens what it reads.

    `houses` keeps what this transaction has already read of structures, their caseworkers and teams; `answered`: the
    database has answered at least once; `speaks`: it has put something into the outbox, or made something there hurry.
    """

    def __init__(self, connection: AsyncConnection, cipher: Cipher, *, writes: bool) -> None:
        """Stand on a connection whose transaction has begun."""
        self._connection = connection
        self.cipher = cipher
        self.writes = writes
        self.dialect = connection.dialect.name
        # `storage.sqlite_connection` waits for nothing inside a transaction: the library's way for drivers that do would cost more than
        # most statements.
        self._at_once = connection.sync_connection if self.dialect == "sqlite" else None
        # Whoever listens to what is executed hears of it where the library executes it.
        heard = self._at_once is None or self._at_once.dispatch.before_cursor_execute
        self._prepares = None if heard else self._at_once
        self.houses: dict[int, House] = {}
        self.answered = False
        self.speaks = False

    @property
    def locks_rows(self) -> bool:
        """Say whether rows must be locked before they are read (SQLite lets one writer in at a time anyway)."""
        return self.writes and self.dialect == "postgresql"

    @property
    def seat(self) -> dict[str, Any]:
        """What the connection itself holds, from one transaction to the next, until it ends."""
        return cast("dict[str, Any]", self._connection.info)

    def holds(self, office: str) -> bool:
        """Say whether what is committed here is committed by whoever holds this office."""
        return self.dialect != "postgresql" or office in self.seat.get("offices", ())

    async def hear(self, channel: str, woken: Callable[[], None]) -> None:
        """Have `woken` called at every notification that the connection is given on this channel, until it ends."""
        raw = await self._connection.get_raw_connection()
        driver: Any = raw.driver_connection
        if "hears" not in self.seat:
            await driver.add_listener(channel, lambda *_: woken())
            self.seat["hears"] = True

    async def execute(self, statement: Executable, parameters: Parameters | None = None) -> CursorResult[Any]:
        """Run one statement, once or for each of many parameters. Raises Overtaken when a race was lost."""
        self._must_be_allowed(statement)
        try:
            result = await self._run(statement, parameters)
            self.answered = True
            return result
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) in _LOST_RACES:
                raise Overtaken from error
            raise

    async def change(self, statement: Executable, parameters: Parameters | None = None) -> int:
        """Change what a statement says, once or for each of many parameters; return how many rows that was."""
        answer = self._answer(statement, parameters or {})
        return (await self.execute(statement, parameters)).rowcount if answer is None else answer.changed

    async def rows(self, statement: Executable, parameters: Parameters | None = None) -> Sequence[Row[Any]]:
        """Every row that a statement finds."""
        answer = self._answer(statement, parameters or {})
        return (await self.execute(statement, parameters)).all() if answer is None else answer.rows

    async def row(
        self, statement: Executable, parameters: Mapping[str, Any] | None = None
    ) -> Row[Any] | None:
        """The first row that a statement finds, if any."""
        answer = self._answer(statement, parameters or {})
        if answer is None:
            return (await self.execute(statement, parameters)).first()
        return answer.rows[0] if answer.rows else None

    async def value(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> Any:
        """The first column of the first row, or None."""
        row = await self.row(statement, parameters)
        return None if row is None else row[0]

    async def commit(self) -> None:
        """Make all of it last; nothing may follow."""
        try:
            await self._connection.commit()
        except BaseException:
            # The driver is left inside a transaction that nobody would end, and that keeps every other writer out.
            await self._connection.invalidate()
            raise

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo what was done inside, and only that, when it ends in an exception."""
        # The library's own would compile two statements anew each time. Inside another, the name means the inner one.
        await self._say("SAVEPOINT inner_work")
        try:
            yield
        except BaseException:
            self.houses.clear()
            # Where there is no transaction left to go back in, what broke it is the news.
            with suppress(SQLAlchemyError):
                await self._say("ROLLBACK TO SAVEPOINT inner_work")
                await self._say("RELEASE SAVEPOINT inner_work")
            raise
        await self._say("RELEASE SAVEPOINT inner_work")

    async def _say(self, sql: str) -> None:
        if self._prepares is not None:
            say(self._prepares, sql)
        elif self._at_once is not None:
            self._at_once.exec_driver_sql(sql)
        else:
            await self._connection.exec_driver_sql(sql)

    def _answer(self, statement: Executable, parameters: Parameters) -> Answer | None:
        if self._prepares is None:
            return None
        self._must_be_allowed(statement)
        found = answer(self._prepares, statement, parameters)
        self.answered = self.answered or found is not None
        return found

    def _must_be_allowed(self, statement: Executable) -> None:
        assert self.writes or not getattr(statement, "is_dml", False), "a reading cannot write"
        assert self._connection.in_transaction(), "this unit of work is over"

    async def _run(self, statement: Executable, parameters: Parameters | None) -> CursorResult[Any]:
        if self._at_once is not None:
            found: CursorResult[Any] = self._at_once.execute(statement, parameters)
            return found
        return await self._connection.execute(statement, parameters)
