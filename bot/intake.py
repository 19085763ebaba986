"""Updates, in batches: one transaction each, and Telegram is told only after the commit.

Rule 1: nothing received is lost: a batch that cannot be committed is not confirmed, and comes again.
Rule 2: one poisoned update rolls back alone.
"""

from collections.abc import Callable, Sequence

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update

from bot.logs import place
from bot.turn import Turns
from flows.effects import Acknowledge
from flows.events import Incoming
from handlers import routers
from storage import inbox
from storage.database import Database
from storage.unit_of_work import UnitOfWork

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
log = structlog.get_logger()


class Intake:
    """Takes in batches of updates."""

    def __init__(
        self, bot: Bot, database: Database, turns: Turns, on_commit: Callable[[Sequence[Acknowledge]], None]
    ) -> None:
        """Hand updates to `turns`; call `on_commit` with the presses to answer, after each commit."""
        self._bot = bot
        self._database = database
        self._turns = turns
        self._on_commit = on_commit
        self._dispatcher = Dispatcher(disable_fsm=True)
        self._dispatcher.include_routers(*routers())

    async def receive(self, updates: Sequence[Update]) -> None:
        """Take in a batch; when this returns, it is committed. Raises whatever kept the commit from happening."""
        answers: list[Acknowledge] = []
        async with self._database.begin() as work:
            for update in updates:
                answers += await self._take_in(work, update)
            await work.commit()
        self._on_commit(answers)

    async def _take_in(self, work: UnitOfWork, update: Update) -> Sequence[Acknowledge]:
        answers: list[Acknowledge] = []

        async def take_turn(incoming: Incoming) -> None:
            answers.extend(await self._turns.receive(work, incoming))

        try:
            await self._dispatcher.feed_update(self._bot, update, take_turn=take_turn)
        except Exception as error:
            log.exception("update not understood", update=update.update_id, error=place(error))
            await inbox.set_aside_raw(work, update.update_id, place(error), self._turns.clock.now())
        return answers
