"""The database, whichever it is, and the transactions on it.

Rule 1: one writer at a time: turns, ticks and the sender wait for each other here, never on a locked file or row. Other
processes are waited for by the database itself.
Rule 2: what was committed survives a power cut.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Self

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.cipher import Cipher
from storage.engine import open_engine
from storage.schema import SchemaState, schema_state
from storage.service_lock import hold
from storage.unit_of_work import UnitOfWork


class Database:
    """The database « base »: gives transactions, and knows whether its schema is the one that this version needs."""

    def __init__(self, writing: AsyncEngine, reading: AsyncEngine, cipher: Cipher) -> None:
        """Stand on two engines; `connect` makes them."""
        self._writing = writing
        self._reading = reading
        self._turnstile = asyncio.Lock()
        self.cipher = cipher

    @classmethod
    def connect(cls, url: str, cipher: Cipher) -> Self:
        """Name the database; nothing is opened before the first transaction."""
        writing = open_engine(url, writes=True)
        if writing.dialect.name == "postgresql":
            return cls(writing, writing.execution_options(postgresql_readonly=True), cipher)
        return cls(writing, open_engine(url), cipher)

    @property
    def engines(self) -> tuple[AsyncEngine, AsyncEngine]:
        """What writes, and what reads."""
        return self._writing, self._reading

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
        async with self._turnstile, self._writing.connect() as connection:
            await connection.begin()
            yield UnitOfWork(connection, self.cipher, writes=True)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[UnitOfWork]:
        """Give a transaction that only reads, and waits for nobody."""
        async with self._reading.connect() as connection:
            await connection.begin()
            yield UnitOfWork(connection, self.cipher, writes=False)

    def hold_service_lock(self) -> AbstractAsyncContextManager[None]:
        """Be the one service on this database for as long as the block lasts. Raises AlreadyRunning."""
        return hold(self._writing)

    async def schema_state(self) -> SchemaState:
        """Say how the schema stands to the one that this version needs: absent, older, current or newer."""
        async with self._reading.connect() as connection:
            return await connection.run_sync(schema_state)

    async def is_whole(self) -> bool:
        """Say whether the file holds together, page by page; a server sees to that itself."""
        if self._reading.dialect.name != "sqlite":
            return True
        async with self._reading.connect() as connection:
            found: str = await connection.scalar(text("PRAGMA quick_check(1)"))
            return found == "ok"
