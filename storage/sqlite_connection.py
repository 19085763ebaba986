"""SQLite where its answer is needed: a statement takes some microseconds, a thread to run it in takes hundreds.

Rule 1: inside a transaction a statement waits for nobody, so it is run at once, by whoever asks.
Rule 2: what may wait is waited for in a thread, and everybody else goes on meanwhile: for another process to let us in (all that comes
before a transaction has begun, but for a first try that waits for nobody), for the disk to hold what was written (COMMIT).
Rule 3: what has begun in a thread ends there before anybody touches the connection again, also when its waiter is cancelled: a
connection that is closed under a running statement takes the process with it.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from sqlalchemy.util.concurrency import await_, in_greenlet

# This one asks for nothing yet.
_WAITS_FOR_NOBODY = "BEGIN"
# This one asks to be the only one who writes.
_LET_ME_IN = "BEGIN IMMEDIATE"


class Connection:
    """What SQLAlchemy takes for the connection of its asynchronous driver."""

    def __init__(self, path: str, **options: Any) -> None:
        """Open the file."""
        # Under this name the library looks for the driver's own connection.
        self._connection = sqlite3.connect(path, **{**options, "check_same_thread": False})

    @property
    def isolation_level(self) -> str | None:
        """As `sqlite3` has it."""
        level: str | None = self._connection.isolation_level
        return level

    @isolation_level.setter
    def isolation_level(self, level: Any) -> None:
        self._connection.isolation_level = level

    def cursor(self, **_: Any) -> "Cursor":
        """Return one that is ready to execute."""
        return Cursor(self._connection)

    def create_function(self, *arguments: Any, **options: Any) -> None:
        """As `sqlite3` has it."""
        self._connection.create_function(*arguments, **options)

    def commit(self) -> None:
        """Make it last."""
        if self._connection.in_transaction:
            await_(_in_a_thread(self._connection.commit))

    def rollback(self) -> None:
        """Forget it."""
        self._connection.rollback()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    terminate = close


class Cursor(sqlite3.Cursor):
    """A cursor that is as asynchronous as it must be."""

    def execute(self, statement: str, values: Any = ()) -> "Cursor":
        """Run one statement, here or in a thread."""
        if self.connection.in_transaction or statement == _WAITS_FOR_NOBODY:
            _as_the_library_wants()
            return super().execute(statement, values)
        if statement == _LET_ME_IN and self._is_let_in():
            _as_the_library_wants()
            return self
        await_(_in_a_thread(super().execute, statement, values))
        return self

    def _is_let_in(self) -> bool:
        """Begin to write if nobody else does at this moment; in a process that is alone nobody ever does."""
        patience = super().execute("PRAGMA busy_timeout").fetchone()[0]
        super().execute("PRAGMA busy_timeout=0").fetchall()
        try:
            super().execute(_LET_ME_IN)
        except sqlite3.OperationalError:
            # Whatever it is, who tries again with patience meets it too.
            return False
        else:
            return True
        finally:
            self.connection.execute(f"PRAGMA busy_timeout={patience}").fetchall()

    def executemany(self, statement: str, values: Iterable[Any]) -> "Cursor":
        """Run one statement for each of many values: what is run so is run in a transaction."""
        _as_the_library_wants()
        return super().executemany(statement, values)

    async def _async_soft_close(self) -> None:
        """There is nothing to wait for."""


def _as_the_library_wants() -> None:
    """Its asynchronous side insists that whoever executes has awaited something."""
    if in_greenlet():
        await_(_nothing())


async def _nothing() -> None:
    """Over as soon as it is awaited."""


async def _in_a_thread(call: Callable[..., object], *arguments: Any) -> None:
    running = asyncio.get_running_loop().run_in_executor(None, call, *arguments)
    try:
        await asyncio.shield(running)
    finally:
        # However often its waiter is cancelled.
        while not running.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait({running})
