"""One turn: load the situation, decide, write. Where `flows` meets `storage`.

Rule 1: an update takes effect once: what marks it as seen is in the same transaction as what it leads to.
Rule 2: an update that breaks something rolls back alone, is kept with its error, and the person hears an apology, once.
Rule 3: a flag is taken by one hand: who was overtaken decides again on fresh facts.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import structlog

from bot.clock import Clock
from bot.logs import place
from flows.content import Content
from flows.effects import Acknowledge, Outcome, Say, To
from flows.engine import advance
from flows.events import Event, FlagWaitedTooLong, Incoming
from storage import inbox, outcomes, situations
from storage.unit_of_work import Overtaken, UnitOfWork

TRIES = 3
APOLOGY_AGAIN = timedelta(hours=1)
log = structlog.get_logger()


def mint() -> str:
    """An id that nobody can guess and that fits on a button."""
    return secrets.token_hex(6)


class Turns:
    """Takes turns in a transaction that somebody else commits."""

    def __init__(self, content: Content, clock: Clock) -> None:
        """Decide with this content, at this clock's time."""
        self.content = content
        self.clock = clock

    async def receive(self, work: UnitOfWork, incoming: Incoming) -> Sequence[Acknowledge]:
        """Take the turn of an update; return the answers to presses, to be given once it is committed."""
        if await inbox.seen(work, [incoming.update_id]):
            return ()
        try:
            return await self._receive(work, incoming)
        except Exception as error:
            log.error("update set aside", update=incoming.update_id, error=place(error))
            await self.set_aside(work, incoming, place(error))
            return ()

    async def _receive(self, work: UnitOfWork, incoming: Incoming) -> Sequence[Acknowledge]:
        for attempt in range(TRIES):
            now = self.clock.now()
            try:
                async with work.savepoint():
                    situation = await situations.load(work, incoming, self.content, mint(), now)
                    await inbox.mark_seen(work, incoming, now)
                    await inbox.keep_received(work, incoming, situation, now)
                    return await outcomes.write(work, advance(situation, incoming.event, now), now)
            except Overtaken:
                if attempt == TRIES - 1:
                    raise
        return ()

    async def set_aside(self, work: UnitOfWork, incoming: Incoming, error: str) -> None:
        """Keep an update that broke, and apologise to a private chat, unless that was done within the hour."""
        now = self.clock.now()
        apologised = await inbox.set_aside_since(work, incoming.chat_id, now - APOLOGY_AGAIN)
        await inbox.set_aside(work, incoming, error, now)
        if not incoming.is_group and not apologised:
            await self._apologise(work, incoming.chat_id, incoming.language)

    async def set_aside_raw(
        self, work: UnitOfWork, update_id: int, error: str, raw: Mapping[str, Any]
    ) -> None:
        """The same for an update that nothing could translate, kept as it came."""
        now = self.clock.now()
        chat_id, language = _private_chat(raw)
        apologised = chat_id is None or await inbox.set_aside_since(work, chat_id, now - APOLOGY_AGAIN)
        await inbox.set_aside_raw(work, update_id, error, now, json.dumps(raw, ensure_ascii=False), chat_id)
        if chat_id is not None and not apologised:
            await self._apologise(work, chat_id, language)

    async def _apologise(self, work: UnitOfWork, chat_id: int, language: str) -> None:
        words = self.content.words.text(language, "house", "apology")
        await outcomes.write(work, Outcome((Say(To("chat", chat_id), words),)), self.clock.now())

    async def person(self, work: UnitOfWork, person_id: int, event: Event) -> None:
        """Take the turn of something that has come due for a person."""
        now = self.clock.now()
        situation = await situations.load_person(work, person_id, self.content, mint(), now)
        await outcomes.write(work, advance(situation, event, now), now)

    async def flag(self, work: UnitOfWork, flag_id: str) -> None:
        """Take the turn of a flag that has waited too long."""
        now = self.clock.now()
        found = await situations.load_flag(work, flag_id, self.content)
        if found is not None:
            situation, flag = found
            await outcomes.write(work, advance(situation, FlagWaitedTooLong(flag), now), now)


def _private_chat(raw: Mapping[str, Any]) -> tuple[int | None, str]:
    """The private chat that an update came from, and its language, as far as they can be made out."""
    for part in raw.values():
        chat = part.get("chat") if isinstance(part, dict) else None
        if isinstance(chat, dict) and chat.get("type") == "private" and isinstance(chat.get("id"), int):
            sender = part.get("from")
            language = sender.get("language_code") if isinstance(sender, dict) else None
            return chat["id"], language if isinstance(language, str) else ""
    return None, ""
