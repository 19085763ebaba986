"""Looks at the papers that people photograph: can somebody read them?

Rule 1: a picture is fetched once, into memory, measured, and forgotten; only three figures are left of it.
Rule 2: nobody waits for it: what was sent is kept and answered already. What cannot be fetched or opened is left as it is.
"""

import asyncio
from collections.abc import Awaitable, Callable
from io import BytesIO

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError

from bot.clock import Clock
from bot.logs import place
from bot.turn import Turns
from flows.documents.photographs import OF_USE
from flows.documents.readable import Figures
from flows.events import PictureMeasured
from storage import documents
from storage.database import Database
from storage.offices import Office
from storage.unit_of_work import UnitOfWork

BATCH = 20
log = structlog.get_logger()


class Pictures:
    """The job that looks at what was photographed lately."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        turns: Turns,
        clock: Clock,
        commit: Callable[[UnitOfWork], Awaitable[object]],
    ) -> None:
        """Fetch with `bot`, take turns with what was measured, and `commit` them."""
        self._bot = bot
        self._database = database
        self._turns = turns
        self._clock = clock
        self._commit = commit

    async def look(self) -> None:
        """Look at each picture that nobody has looked at yet; one that fails is tried again while it is of use."""
        if Office.TICKER not in self._database.offices:
            return
        try:
            now = self._clock.now()
            async with self._database.read() as work:
                waiting = await documents.to_look_at(work, now - OF_USE, BATCH)
            for picture in waiting:
                await self._look_at(picture)
        except Exception as error:
            log.error("pictures not looked at", error=place(error))

    async def _look_at(self, picture: documents.ToLookAt) -> None:
        fetched = BytesIO()
        try:
            await self._bot.download(picture.file_id, fetched)
            figures = await asyncio.to_thread(_measure, fetched.getvalue())
        except (AiogramError, OSError, TimeoutError, ValueError) as error:
            log.warning("picture not looked at", error=place(error))
            return
        event = PictureMeasured(picture.number, figures.side, figures.brightness, figures.sharpness)
        async with self._database.begin() as work:
            if work.holds(Office.TICKER):
                await self._turns.person(work, picture.person_id, event)
                await self._commit(work)


def _measure(data: bytes) -> Figures:
    from bot.measuring import measure  # noqa: PLC0415 - only who has a picture needs it

    return measure(data)
