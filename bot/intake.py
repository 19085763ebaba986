"""Updates, in batches: one transaction each, and Telegram is told only after the commit.

Rule 1: nothing received is lost: a batch that cannot be committed, for whatever ails the database, is not confirmed, and
comes again.
Rule 2: one poisoned update rolls back alone; one that cannot even be read is kept as it came.
Rule 3: whoever writes in a batch is locked before the first turn, in one order: two processes do not wait for each other. Where
that is not enough, the batch that lost is taken again, one update at a time.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeGuard

import structlog
from aiogram import Bot, Dispatcher
from aiogram.types import Update

from bot.logs import place
from bot.outbox import Outbox
from bot.turn import Turns
from flows.effects import Acknowledge
from flows.events import Incoming
from handlers import routers
from storage.situations import lock_chats
from storage.unit_of_work import Overtaken

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
# Of what cannot be understood, so much is kept; nothing that the messenger knows of is as deep.
DEPTH_KEPT = 64
_WHICH = ("message_id", "date", "chat")
log = structlog.get_logger()


class Intake:
    """Takes in batches of updates."""

    def __init__(self, bot: Bot, turns: Turns, outbox: Outbox) -> None:
        """Hand updates to `turns`, in transactions of `outbox`, which answers presses once they are committed."""
        self._bot = bot
        self._turns = turns
        self._outbox = outbox
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
        chats = {chat for raw in raw_updates for chat in _chats(raw)}
        async with self._outbox.begin(chats) as work:
            # Of one alone it makes no difference: whoever loads their situation locks them.
            of_people = await lock_chats(work, chats) if len(raw_updates) > 1 and chats else frozenset()
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
            await self._outbox.commit(work, [answer for answer in answers if answer.press_id])

    async def _read(self, raw: Mapping[str, Any]) -> Sequence[Incoming]:
        """What an update says, if it says anything that concerns us. Raises for what cannot be understood."""
        read: list[Incoming] = []

        async def take_turn(incoming: Incoming) -> None:
            read.append(incoming)

        update = Update.model_validate(_as_handled(raw), context={"bot": self._bot})
        # Raises for what the library would pass over in silence: a kind that it does not know.
        _ = update.event_type
        await self._dispatcher.feed_update(self._bot, update, take_turn=take_turn)
        if not all(_is_number(incoming.chat_id) for incoming in read):
            raise ValueError("no chat has such a number")
        return read


def _as_handled(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """The same, less what nobody looks at: of the message under whose button a press was, all but which one it is."""
    press = raw.get("callback_query")
    message = press.get("message") if isinstance(press, dict) else None
    if not isinstance(press, dict) or not isinstance(message, dict):
        return raw
    known = {name: message[name] for name in _WHICH if name in message}
    return {**raw, "callback_query": {**press, "message": known}}


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
