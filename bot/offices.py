"""The offices of this process: sought again and again, taken over from whoever lost them, lost when the database says so.

Rule 1: whoever takes an office over first settles what the one before left open, in the transaction in which it is taken over.
Rule 2: a database that does not answer is given up, connection by connection, and called again: nothing waits for it for ever.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import structlog

from bot.logs import place
from storage import offices
from storage.database import Database
from storage.offices import AlreadyRunning, Office
from storage.reach import why
from storage.unit_of_work import UnitOfWork

BEAT_SECONDS = 0.5
# Longer than whoever is cut off keeps a row locked, and than any transaction of ours lasts.
HANGS_SECONDS = 8.0
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Duty:
    """What an office asks for: to settle what was left open as it is taken over, and to set to work once it is ours."""

    take_over: Callable[[UnitOfWork], Awaitable[None]]
    begin: Callable[[], None]


class Offices:
    """Seeks offices from `start` on, and keeps those that it has, until it is stopped."""

    def __init__(
        self, database: Database, bot_id: int, *, alone: bool, duties: Mapping[Office, Duty]
    ) -> None:
        """Seek them as the bot `bot_id`; `alone`: nobody else may serve the same database."""
        self._database = database
        self._bot_id = bot_id
        self._alone = alone
        self._duties = duties
        self._stopping = asyncio.Event()

    async def start(self) -> None:
        """Take the offices that are free."""
        await self._beat()

    def stop(self) -> None:
        """Keep watch no longer; what is held ends with the connection."""
        self._stopping.set()

    async def run(self) -> None:
        """Keep what is held and seek the rest, until `stop`; on a database that is ours alone there is nothing to do."""
        if not self._database.is_shared:
            await self._stopping.wait()
        stopped = asyncio.create_task(self._stopping.wait())
        try:
            while not self._stopping.is_set():
                await self._beat_or_hang_up()
                await asyncio.wait({stopped}, timeout=BEAT_SECONDS)
        finally:
            stopped.cancel()

    async def _beat_or_hang_up(self) -> None:
        beat = asyncio.create_task(self._beat())
        done, _ = await asyncio.wait({beat}, timeout=HANGS_SECONDS)
        if not done:
            log.error("database does not answer", seconds=HANGS_SECONDS)
            self._database.hang_up()
            await asyncio.wait({beat})
        error = beat.exception()
        if isinstance(error, AlreadyRunning):
            log.error("offices refused", reason=str(error))
        elif error is not None:
            log.error("offices not sought", error=place(error), reason=why(error))

    async def _beat(self) -> None:
        async with self._database.begin() as work:
            await offices.arrive(work, self._bot_id, alone=self._alone)
            gained = await offices.seek(work, self._bot_id)
            for office in gained:
                await self._duties[office].take_over(work)
            await work.commit()
            offices.entered(work, gained)
        for office in gained:
            if self._database.is_shared:
                log.info("office taken", office=office.value)
            self._duties[office].begin()
