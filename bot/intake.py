"""Updates, in batches: one transaction each, and Telegram is told only after the commit.

Rule 1: nothing received is lost: a batch that cannot be committed, for whatever ails the database, is not confirmed, and
comes again.
Rule 2: one poisoned update rolls back alone; one that cannot even be read is kept as it came.
Rule 3: whoever writes in a batch is locked before the first turn, in one order: two processes do not wait for each other. Where
that is not enough, the batch that lost is taken again, one update at a time.
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, TypeGuard

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update

from bot.logs import place
from bot.turn import Turns
from flows.effects import Acknowledge
from flows.events import Incoming
from handlers import routers
from storage.database import Database
from storage.situations import lock_chats
from storage.unit_of_work import Overtaken, UnitOfWork

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
# Of what cannot be understood, so much is kept; nothing that the messenger knows of is as deep.
DEPTH_KEPT = 64
log = structlog.get_logger()


class Intake:
    """Takes in batches of updates."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        turns: Turns,
        commit: Callable[[UnitOfWork, Sequence[Acknowledge]], Awaitable[object]],
    ) -> None:
        """Hand updates to `turns`; `commit` each batch, with the presses to answer."""
        self._bot = bot
        self._database = database
        self._turns = turns
        self._commit = commit
        self._dispatcher = Dispatcher(disable_fsm=True)
        self._dispatcher.include_routers(*routers())

    async def receive(self, raw_updates: Sequence[Mapping[str, Any]]) -> None:
        """Take in a batch, as it came; when this returns, it is committed. Raises whatever kept it from being so."""
        try:
            await self._receive(raw_updates)
        except Overtaken:
            log.warning("batch overtaken", updates=len(raw_updates))
            for raw in raw_updates:
                await self._receive([raw])

    async def _receive(self, raw_updates: Sequence[Mapping[str, Any]]) -> None:
        answers: list[Acknowledge] = []
        async with self._database.begin() as work:
            # Of one alone it makes no difference: whoever loads their situation locks them.
            chats = {chat for raw in raw_updates for chat in _chats(raw)} if len(raw_updates) > 1 else ()
            of_people = await lock_chats(work, chats) if chats else frozenset()
            read: list[Incoming] = []
            for raw in raw_updates:
                try:
                    read += await self._read(raw)
                except Exception as error:
                    # Something that this version does not know, or that is bent: the batch must not wait for it for ever.
                    log.error("update not understood", update=raw["update_id"], error=place(error))
                    answers += await self._turns.receive_all(work, read, of_people)
                    read.clear()
                    kept = _no_deeper(raw, DEPTH_KEPT)
                    await self._turns.set_aside_raw(work, raw["update_id"], place(error), kept)
            answers += await self._turns.receive_all(work, read, of_people)
            # A press without a number of its own cannot be answered.
            await self._commit(work, [answer for answer in answers if answer.press_id])

    async def _read(self, raw: Mapping[str, Any]) -> Sequence[Incoming]:
        """What an update says, if it says anything that concerns us. Raises for what cannot be understood."""
        read: list[Incoming] = []

        async def take_turn(incoming: Incoming) -> None:
            read.append(incoming)

        update = Update.model_validate(raw, context={"bot": self._bot})
        # Raises for what the library would pass over in silence: a kind that it does not know.
        _ = update.event_type
        await self._dispatcher.feed_update(self._bot, update, take_turn=take_turn)
        if not all(_is_number(incoming.chat_id) for incoming in read):
            raise ValueError("no chat has such a number")
        return read


def is_update(raw: object) -> bool:
    """Say whether this is an update at all: whatever else is wrong with it, it has a number to be known by."""
    # `true` would pass for number 1.
    return isinstance(raw, dict) and type(raw.get("update_id")) is int and 0 <= raw["update_id"] < 2**63


def _chats(raw: Mapping[str, Any]) -> Iterator[int]:
    """The private chats of whoever an update comes from, as far as that can be told before it is read."""
    for part in raw.values():
        sender = part.get("from") if isinstance(part, dict) else None
        number = sender.get("id") if isinstance(sender, dict) else None
        if _is_number(number):
            yield number


def _is_number(value: object) -> TypeGuard[int]:
    """Say whether a database can hold this as the number of a chat."""
    return type(value) is int and abs(value) < 2**63


def _no_deeper(value: Any, levels: int) -> Any:
    """The same, with nothing deeper than so many levels: what can be read need not be what can be written again."""
    if not isinstance(value, dict | list):
        return value
    if not levels:
        return "…"
    if isinstance(value, dict):
        return {key: _no_deeper(inner, levels - 1) for key, inner in value.items()}
    return [_no_deeper(inner, levels - 1) for inner in value]
