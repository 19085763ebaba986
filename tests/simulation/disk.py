"""The machine's disk: the real SQLite file, without threads, that can fail or be cut off at any statement.

Rule 1: what the product asks of its driver is done at once and in order, so that nothing depends on a thread's luck.
Rule 2: once the machine is dead, nothing reaches the file any more: what was not committed never was.
"""

import sqlite3
from collections.abc import Callable
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.util.concurrency import await_, in_greenlet


class Killed(BaseException):
    """The machine is dead: as after a kill -9, nobody handles it and nothing is tidied up."""


class Disk:
    """All connections of one life of the machine. `before` and `after` are told of every statement; either may raise."""

    def __init__(
        self,
        before: Callable[[str, str], None],
        after: Callable[[str, str], None],
        committed: Callable[[], None],
    ) -> None:
        self.before = before
        self.after = after
        self.committed = committed
        self.dead = False
        self._open: list[sqlite3.Connection] = []

    def connect(self, path: str) -> "Connection":
        """Open the file."""
        self.must_live()
        raw = sqlite3.connect(path, check_same_thread=False)
        self._open.append(raw)
        return Connection(self, raw)

    def cut(self) -> None:
        """Everything that is open is lost, uncommitted work with it."""
        self.dead = True
        for connection in self._open:
            connection.close()
        self._open.clear()

    def must_live(self) -> None:
        """Nothing is asked of a dead machine. Raises Killed."""
        if self.dead:
            raise Killed


def serve(disk_now: Callable[[], Disk], *engines: AsyncEngine) -> None:
    """Let the connections that these engines open be those of the disk that there is by then."""
    for engine in engines:
        # Who listens first opens the file: the product's own way to it goes.
        engine.dialect.dispatch.do_connect.clear()

        @event.listens_for(engine.sync_engine, "do_connect")
        def connect(_dialect: Any, _record: Any, arguments: list[Any], _options: Any) -> "Connection":
            return disk_now().connect(arguments[0])

        @event.listens_for(engine.sync_engine, "connect")
        def hurry(connection: Any, _record: Any) -> None:
            """A power cut is not what is simulated here: the file need not reach the platter."""
            cursor = connection.cursor()
            cursor.execute("PRAGMA synchronous=OFF")
            # Nor is anything waited for: who is locked out is told so at once.
            cursor.execute("PRAGMA busy_timeout=0")
            cursor.close()


class Connection:
    """What the product's library takes for its asynchronous driver's connection: it never waits, for there is no thread."""

    def __init__(self, disk: Disk, raw: sqlite3.Connection) -> None:
        self._disk = disk
        # Under this name the library looks for the driver's own connection.
        self._connection = raw

    @property
    def isolation_level(self) -> Any:
        return self._connection.isolation_level

    @isolation_level.setter
    def isolation_level(self, level: Any) -> None:
        self._connection.isolation_level = level

    def cursor(self, **_: Any) -> "Cursor":
        self._disk.must_live()
        cursor = self._connection.cursor(Cursor)
        cursor.disk = self._disk
        return cursor

    def create_function(self, *arguments: Any, **options: Any) -> None:
        self._disk.must_live()
        self._connection.create_function(*arguments, **options)

    def commit(self) -> None:
        disk = self._disk
        disk.must_live()
        disk.before("commit", "COMMIT")
        self._connection.commit()
        disk.committed()
        disk.after("commit", "COMMIT")

    def rollback(self) -> None:
        if not self._disk.dead:
            self._connection.rollback()

    def close(self) -> None:
        if not self._disk.dead:
            self._connection.close()

    terminate = close


class Cursor(sqlite3.Cursor):
    """A cursor that tells the disk what it is asked."""

    disk: Disk

    def execute(self, statement: str, *values: Any) -> "Cursor":
        disk = self.disk
        disk.must_live()
        _as_the_library_wants()
        disk.before("execute", statement)
        super().execute(statement, *values)
        disk.after("execute", statement)
        return self

    def executemany(self, statement: str, values: Any) -> "Cursor":
        disk = self.disk
        disk.must_live()
        _as_the_library_wants()
        disk.before("executemany", statement)
        super().executemany(statement, values)
        disk.after("executemany", statement)
        return self

    async def _async_soft_close(self) -> None:
        """There is nothing to wait for."""


def _as_the_library_wants() -> None:
    """Its asynchronous side insists that whoever executes has awaited something."""
    if in_greenlet():
        await_(_nothing())


async def _nothing() -> None:
    """Over as soon as it is awaited."""
