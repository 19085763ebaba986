"""The database, whichever it is, and the transactions on it.

Rule 1: one writer at a time, on one connection: turns, ticks and the sender wait for each other here, never on a locked file
or row. Other processes are waited for by the database itself.
Rule 2: what was committed survives a power cut.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Self
from weakref import WeakSet

from sqlalchemy import event, text
from sqlalchemy.exc import DisconnectionError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.cipher import Cipher
from storage.engine import open_engine
from storage.offices import Held, arrive, leave
from storage.revisions import SchemaState, schema_state
from storage.rewriting import leave_nothing_behind
from storage.service_lock import hold_file
from storage.unit_of_work import UnitOfWork


class Database:
    """The database « base »: gives transactions, and knows whether its schema is the one that this version needs."""

    def __init__(self, writing: AsyncEngine, reading: AsyncEngine, cipher: Cipher) -> None:
        """Stand on two engines; `connect` makes them."""
        self._writing = writing
        self._reading = reading
        self._turnstile = asyncio.Lock()
        self._lines: WeakSet[Any] = WeakSet()
        self.cipher = cipher
        self.offices = Held(writing.dialect.name)
        if self.is_shared:
            for engine in self.engines:
                event.listen(engine.sync_engine, "connect", self._note_line)
                event.listen(engine.sync_engine, "checkout", _only_if_open)

    @classmethod
    def connect(cls, url: str, cipher: Cipher) -> Self:
        """Name the database; nothing is opened before the first transaction."""
        writing = open_engine(url, writes=True)
        reading = open_engine(url)
        if writing.dialect.name == "postgresql":
            reading = reading.execution_options(postgresql_readonly=True)
        return cls(writing, reading, cipher)

    @property
    def engines(self) -> tuple[AsyncEngine, AsyncEngine]:
        """What writes, and what reads."""
        return self._writing, self._reading

    @property
    def file(self) -> Path | None:
        """The file that it is; None where a server keeps it, or memory."""
        name = None if self.is_shared else self._writing.url.database
        return Path(name) if name and name != ":memory:" else None

    @property
    def is_shared(self) -> bool:
        """Say whether other processes may serve it beside us."""
        return self._writing.dialect.name == "postgresql"

    async def close(self) -> None:
        """Close every connection."""
        for engine in self.engines:
            await engine.dispose()

    async def __aenter__(self) -> Self:
        """Lend the database for a `async with` block, which closes it."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close every connection."""
        await self.close()

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[UnitOfWork]:
        """Give a transaction that may write; it is rolled back unless `commit` was called."""
        async with self._turnstile, _lent(self._writing) as connection:
            since = asyncio.get_running_loop().time()
            await connection.begin()
            work = UnitOfWork(connection, self.cipher, writes=True)
            yield work
            if work.answered and not connection.invalidated:
                self.offices.confirm(work.seat.get("offices", ()), since)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        """Give a transaction that only reads, and waits for nobody."""
        async with _lent(self._reading) as connection:
            await connection.begin()
            yield UnitOfWork(connection, self.cipher, writes=False)

    @asynccontextmanager
    async def hold_service_lock(self, bot_id: int, *, alone: bool) -> AsyncIterator[None]:
        """Be a service of this bot on this database for as long as the block lasts: the only one, if `alone` or on SQLite.

        Raises AlreadyRunning.
        """
        if not self.is_shared:
            with hold_file(self.file):
                yield
            return
        async with self.begin() as work:
            await arrive(work, bot_id, alone=alone)
            await work.commit()
        try:
            yield
        finally:
            # Where nobody answers any more, the place is lost by itself.
            with suppress(SQLAlchemyError, OSError):
                async with self.begin() as work:
                    await leave(work)
                    await work.commit()

    def hang_up(self) -> None:
        """Give up every connection to a server that does not answer; whoever waits for it is told so."""
        for line in list(self._lines):
            line.terminate()

    def _note_line(self, connection: Any, _record: Any) -> None:
        self._lines.add(connection.driver_connection)

    async def schema_state(self) -> SchemaState:
        """Say how the schema stands to the one that this version needs: absent, older, current or newer."""
        async with self._reading.connect() as connection:
            return await connection.run_sync(schema_state)

    async def leave_nothing_behind(self) -> bool:
        """Write the file anew, so that nothing is left in it of what was deleted; False where its journal is still being read.

        A server keeps house by itself, and is left to it. Raises NotRewritten.
        """
        if self.is_shared:
            return True
        async with self._turnstile:
            return await leave_nothing_behind(self._writing)

    async def is_whole(self) -> bool:
        """Say whether the file holds together, page by page; a server sees to that itself."""
        if self._reading.dialect.name != "sqlite":
            return True
        async with self._reading.connect() as connection:
            found: str = await connection.scalar(text("PRAGMA quick_check(1)"))
            return found == "ok"


@asynccontextmanager
async def _lent(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A connection, given back at the end.

    The library would give it back in a task of its own, so that no cancellation comes between. Here a file gives up without waiting for
    anybody; a line to a server on which that is cut short is ended by the pool.
    """
    connection = await engine.connect()
    try:
        yield connection
    finally:
        await connection.close()


def _only_if_open(connection: Any, _record: Any, _proxy: Any) -> None:
    """A session that the server has ended meanwhile is not begun on: another is opened in its place."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError
