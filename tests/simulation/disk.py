"""The machine's disk: the real SQLite file, without threads, that can fail or be cut off at any statement.

Rule 1: what the product asks of aiosqlite is done at once and in order, so that nothing depends on a thread's luck.
Rule 2: once the machine is dead, nothing reaches the file any more: what was not committed never was.
"""

import sqlite3
from collections.abc import Callable
from typing import Any

import aiosqlite
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

_COUNTED = ("execute", "executemany", "commit")


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

    def attach(self, engine: AsyncEngine) -> None:
        """Let this engine's connections be ours."""

        @event.listens_for(engine.sync_engine, "do_connect")
        def connect(_dialect: Any, _record: Any, arguments: list[Any], options: dict[str, Any]) -> None:
            path = arguments[0]
            options.clear()
            options["async_creator_fn"] = lambda *_: self._connection(path)

        @event.listens_for(engine.sync_engine, "connect")
        def hurry(connection: Any, _record: Any) -> None:
            """A power cut is not what is simulated here: the file need not reach the platter."""
            cursor = connection.cursor()
            cursor.execute("PRAGMA synchronous=OFF")
            # Nor is anything waited for: who is locked out is told so at once.
            cursor.execute("PRAGMA busy_timeout=0")
            cursor.close()

    def cut(self) -> None:
        """Everything that is open is lost, uncommitted work with it."""
        self.dead = True
        for connection in self._open:
            connection.close()
        self._open.clear()

    def _connection(self, path: str) -> aiosqlite.Connection:
        def connect() -> sqlite3.Connection:
            raw = sqlite3.connect(path, check_same_thread=False)
            self._open.append(raw)
            return raw

        connection = aiosqlite.Connection(connect, 64)
        connection._tx = _AtOnce(self)  # type: ignore[assignment]
        connection._thread = _NoThread()  # type: ignore[assignment]
        return connection


class _NoThread:
    daemon = True

    def start(self) -> None:
        pass


class _AtOnce:
    """Where aiosqlite puts work for its thread: done on the spot."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk

    def put_nowait(self, work: tuple[Any, Callable[[], Any]]) -> None:
        future, function = work
        try:
            result = self._do(function)
        except BaseException as error:
            if future is not None:
                future.set_exception(error)
            return
        if future is not None:
            future.set_result(result)

    def _do(self, function: Callable[[], Any]) -> Any:
        disk = self._disk
        called = getattr(function, "func", None)
        name = getattr(called, "__name__", "")
        if disk.dead:
            if name in {*_COUNTED, "cursor", "connect"}:
                raise Killed
            return None
        if name not in _COUNTED:
            return function()
        statement = "COMMIT" if name == "commit" else str(function.args[0])  # type: ignore[attr-defined]
        disk.before(name, statement)
        result = function()
        if name == "commit":
            disk.committed()
        disk.after(name, statement)
        return result
