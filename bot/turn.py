"""One turn: load the situation, decide, write. Where `flows` meets `storage`.

Rule 1: an update takes effect once: what marks it as seen is in the same transaction as what it leads to.
Rule 2: an update that breaks something rolls back alone, is kept with its error, the person hears an apology, once, and a
caseworker hears that something could not be read. Where it was the database that failed, nothing is set aside: it comes again.
Rule 3: a flag is taken by one hand: who was overtaken decides again on fresh facts.
Rule 4: people who write at the same time are answered in the statements of one: nothing that one of them says changes what another is told. Where
one of them breaks something, each is taken alone.
"""

import json
import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

import structlog

from bot.clock import Clock
from bot.logs import place
from flows.content import Content
from flows.effects import Acknowledge, Outcome, Say, To
from flows.engine import advance
from flows.events import Event, FlagWaitedTooLong, Incoming, LinkFollowed, SetAside, TouchpointsDue
from flows.situation import PersonSituation
from storage import inbox, outcomes, situations
from storage.failures import is_of_the_database
from storage.unit_of_work import Overtaken, UnitOfWork

TRIES = 3
# As many as ticks take at once, and more would say less: what is shared by twenty is hardly felt any more.
WAVE_MAX = 20
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

    async def receive_all(
        self, work: UnitOfWork, updates: Iterable[Incoming], of_people: Collection[int] = ()
    ) -> Sequence[Acknowledge]:
        """Take the turns of updates, in their order; return the answers to presses, to be given once they are committed.

        `of_people`: chats of which it is known that they are people's.
        """
        answers: list[Acknowledge] = []
        for wave in waves(updates, of_people):
            answers += await self._receive_wave(work, wave)
        return answers

    async def receive(self, work: UnitOfWork, incoming: Incoming) -> Sequence[Acknowledge]:
        """The same for one."""
        try:
            return await self._receive(work, incoming)
        except Exception as error:
            if is_of_the_database(error):
                raise
            log.error("update set aside", update=incoming.update_id, error=place(error))
            await self.set_aside(work, incoming, place(error))
            return ()

    async def _receive_wave(self, work: UnitOfWork, wave: Sequence[Incoming]) -> Sequence[Acknowledge]:
        if len(wave) > 1:
            try:
                async with work.savepoint():
                    return await self._take(work, wave)
            except Exception as error:
                if is_of_the_database(error) and not isinstance(error, Overtaken):
                    raise
                log.info("a wave is taken one by one", updates=len(wave), error=place(error))
        return [answer for incoming in wave for answer in await self.receive(work, incoming)]

    async def _receive(self, work: UnitOfWork, incoming: Incoming) -> Sequence[Acknowledge]:
        for attempt in range(TRIES):
            try:
                async with work.savepoint():
                    return await self._take(work, [incoming])
            except Overtaken:
                if attempt == TRIES - 1:
                    raise
        return ()

    async def _take(self, work: UnitOfWork, wave: Sequence[Incoming]) -> Sequence[Acknowledge]:
        now = self.clock.now()
        marked = await inbox.mark_seen(work, wave, now)
        wave = [incoming for incoming in wave if incoming.update_id in marked]
        if not wave:
            return ()
        found = await situations.load_wave(work, wave, self.content, mint, now)
        await inbox.keep_received(work, zip(wave, found, strict=True), now)
        decided = [
            advance(situation, incoming.event, now) for incoming, situation in zip(wave, found, strict=True)
        ]
        effects = tuple(effect for outcome in decided for effect in outcome.effects)
        return await outcomes.write(work, Outcome(effects), now)

    async def set_aside(self, work: UnitOfWork, incoming: Incoming, error: str) -> None:
        """Keep an update that broke, and see to it that somebody hears of it."""
        again = await self._heard_an_apology(work, incoming.chat_id)
        await inbox.set_aside(work, incoming, error, self.clock.now())
        if not incoming.is_group:
            said = getattr(incoming.event, "text", "") or getattr(incoming.event, "caption", "")
            await self._not_read(work, incoming, SetAside(said, again))

    async def set_aside_raw(
        self, work: UnitOfWork, update_id: int, error: str, raw: Mapping[str, Any]
    ) -> None:
        """The same for an update that nothing could translate, kept as it came."""
        message, kept = _private_message(raw), json.dumps(raw, ensure_ascii=False)
        if message is None:
            await inbox.set_aside_raw(work, update_id, error, self.clock.now(), kept)
            return
        chat_id = message["chat"]["id"]
        again = await self._heard_an_apology(work, chat_id)
        await inbox.set_aside_raw(work, update_id, error, self.clock.now(), kept, chat_id)
        event = SetAside(_text(message.get("text", message.get("caption"))), again)
        sender = message.get("from")
        language = _text(sender.get("language_code")) if isinstance(sender, dict) else ""
        await self._not_read(work, Incoming(update_id, chat_id, chat_id, event, language=language), event)

    async def _heard_an_apology(self, work: UnitOfWork, chat_id: int) -> bool:
        return await inbox.set_aside_since(work, chat_id, self.clock.now() - APOLOGY_AGAIN)

    async def _not_read(self, work: UnitOfWork, incoming: Incoming, event: SetAside) -> None:
        """A person's words that could not be read go to a human as a call for one; everybody gets an apology."""
        try:
            async with work.savepoint():
                now = self.clock.now()
                situation = await situations.load(work, incoming, self.content, mint(), now)
                if isinstance(situation, PersonSituation):
                    await outcomes.write(work, advance(situation, event, now), now)
                    return
        except Exception as error:
            if is_of_the_database(error):
                raise
            log.error("nobody told of what was set aside", update=incoming.update_id, error=place(error))
        if not event.again:
            words = self.content.words.text(incoming.language, "house", "apology")
            await outcomes.write(work, Outcome((Say(To("chat", incoming.chat_id), words),)), self.clock.now())

    async def person(self, work: UnitOfWork, person_id: int, event: Event) -> None:
        """Take the turn of something that has come due for a person."""
        await self.people(work, {person_id: event})

    async def people(self, work: UnitOfWork, events: Mapping[int, Event]) -> None:
        """Take the turns of what has come due for several people, all of them or none."""
        now = self.clock.now()
        budgeted = any(isinstance(event, TouchpointsDue) for event in events.values())
        found = await situations.load_people(work, events, self.content, mint, now, budgeted=budgeted)
        decided = (advance(found[person_id], event, now) for person_id, event in events.items())
        effects = tuple(effect for outcome in decided for effect in outcome.effects)
        await outcomes.write(work, Outcome(effects), now)

    async def flag(self, work: UnitOfWork, flag_id: str) -> None:
        """Take the turn of a flag that has waited too long."""
        now = self.clock.now()
        found = await situations.load_flag(work, flag_id, self.content)
        if found is not None:
            situation, flag = found
            await outcomes.write(work, advance(situation, FlagWaitedTooLong(flag), now), now)


def waves(updates: Iterable[Incoming], of_people: Collection[int]) -> Iterator[Sequence[Incoming]]:
    """Updates in their order, cut into those that may be taken together: one for each person, of whoever else one alone."""
    wave: dict[int, Incoming] = {}
    for update in updates:
        alone = update.chat_id not in of_people or isinstance(update.event, LinkFollowed)
        numbers = {one.update_id for one in wave.values()}
        if alone or update.chat_id in wave or update.update_id in numbers or len(wave) == WAVE_MAX:
            if wave:
                yield tuple(wave.values())
            wave = {}
        if alone:
            yield (update,)
        else:
            wave[update.chat_id] = update
    if wave:
        yield tuple(wave.values())


def _private_message(raw: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The message in a private chat that an update is about, as far as it can be made out."""
    for part in raw.values():
        chat = part.get("chat") if isinstance(part, dict) else None
        if isinstance(chat, dict) and chat.get("type") == "private" and _is_id(chat.get("id")):
            return dict(part)
    return None


def _is_id(value: object) -> bool:
    return isinstance(value, int) and abs(value) < 2**63


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
