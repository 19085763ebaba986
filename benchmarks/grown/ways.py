"""Every hot way through the service, gone once: turns of a person, of a caseworker and of a group, ticks, the sender, `lien health`, the lists of the desk.

All parts are the product's own but the wire (`tests/year`), which takes everything; the day is a working one on which things come due.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from sqlalchemy import select, text

from bot.content import load_content
from bot.outbox import Outbox
from bot.pace import Pace
from bot.ticks import Ticks
from bot.turn import Turns
from flows.events import ChoicePressed, CommandGiven, Event, Incoming, TextReceived
from flows.flags import FlagState
from storage.cipher import Cipher
from storage.database import Database
from storage.held_up import held_up
from storage.lateness import oldest_overdue_flag
from storage.state import read_state
from storage.tables import flags
from tests.harness.statements import Statements
from tests.simulation.machine import TOKEN
from tests.year.wire import NotedWire, Sent

WRITES = "Bonjour, une question sur ma paie."
IN_DANGER = "je veux mourir"
LISTS = ("alertes", "priorites", "personne", "demarches", "appels", "absence", "faq", "ressources")
TICKS = ("plan", "release", "expire", "remind_calls", "remind_errands", "remind_reviews", "climb", "prioritise", "forget")  # fmt: skip
_FIRST_UPDATE = 2_000_000_000
_PATIENCE_SECONDS = 30


@dataclass
class Who:
    """Whom the ways are about: the chats of people, of their caseworker, and of the team's group."""

    people: Sequence[int]
    caseworker: int
    group: int


@dataclass
class SetClock:
    """A clock that stands where it is put."""

    at: datetime

    def now(self) -> datetime:
        """The moment that it was put at."""
        return self.at


@dataclass
class Ways:
    """The parts of a service on one file, and what was said to each chat last."""

    database: Database
    clock: SetClock
    who: Who
    statements: Statements
    last: dict[int, Sent] = field(default_factory=dict)
    updates: int = _FIRST_UPDATE

    def __post_init__(self) -> None:
        wire = NotedWire(self.clock.now, lambda sent: self.last.update({sent.to: sent}))
        bot = Bot(TOKEN, wire, DefaultBotProperties(parse_mode=ParseMode.HTML))
        self.turns = Turns(load_content(), self.clock)
        self.outbox = Outbox(bot, self.database, self.turns, self.clock, Pace(chat_seconds=0))
        self.ticks = Ticks(self.database, self.turns, self.clock, self.outbox.commit)

    async def go(self) -> None:
        """Go every way once."""
        with self.statements.on("sender: claims, settles"):
            sending = asyncio.create_task(self.outbox.run())
        try:
            await self._people()
            await self._desk()
            for way in LISTS:
                argument = "P" if way == "personne" else ""
                await self._say(f"desk: /{way}", self.who.caseworker, CommandGiven(way, argument))
            await self._ticks()
            await self._health()
        finally:
            self.outbox.stop()
            await sending

    async def _people(self) -> None:
        first, *others = self.who.people
        await self._say("person: writes", first, TextReceived(WRITES, 1))
        await self._say("person: a command", first, CommandGiven("menu"))
        for _ in range(3):
            await self._say("person: presses", first, self._press(first))
        at_once = [self._incoming(chat, TextReceived(WRITES, 1)) for chat in others[:20]]
        await self._take("people: twenty at once", at_once)
        await self._say("person: in danger", first, TextReceived(IN_DANGER, 2))

    async def _desk(self) -> None:
        caseworker = self.who.caseworker
        async with self.database.read() as work:
            newest = select(flags.c.id).where(flags.c.state == FlagState.OPEN.value)
            flag = await work.value(newest.order_by(flags.c.raised_at.desc()).limit(1))
        assert flag, "somebody in danger is flagged"
        await self._say(
            "group: presses", self.who.group, ChoicePressed(f"f:{flag}:take", 1, "p"), sender=caseworker
        )
        for way in ("see", "close", "out:contacted", "nonote"):
            await self._say("caseworker: presses", caseworker, ChoicePressed(f"f:{flag}:{way}", 1, "p"))
        number = self.last[caseworker].number
        await self._say("caseworker: replies", caseworker, TextReceived("Je vous appelle.", 9, number))

    async def _ticks(self) -> None:
        for hours in (0, 1, 26):
            self.clock.at += timedelta(hours=hours)
            for job in TICKS:
                with self.statements.on(f"tick: {job}"):
                    await getattr(self.ticks, job)()
            await self._sent()

    async def _health(self) -> None:
        now = self.clock.now()
        with self.statements.on("health"):
            async with self.database.read() as work:
                await read_state(work, now)
                await oldest_overdue_flag(work, now)
                await held_up(work)

    def _press(self, chat: int) -> ChoicePressed:
        sent = self.last[chat]
        rows: Any = sent.buttons["inline_keyboard"] if sent.buttons is not None else []
        assert rows, f"nothing to press under « {sent.words} »"
        return ChoicePressed(rows[0][0]["callback_data"], sent.number, "press")

    async def _say(self, way: str, chat: int, event: Event, sender: int = 0) -> None:
        await self._take(way, [self._incoming(chat, event, sender)])

    def _incoming(self, chat: int, event: Event, sender: int = 0) -> Incoming:
        self.updates += 1
        return Incoming(self.updates, chat, sender or chat, event, is_group=chat == self.who.group)

    async def _take(self, way: str, incoming: Sequence[Incoming]) -> None:
        with self.statements.on(way):
            chats = frozenset(one.chat_id for one in incoming)
            async with self.outbox.begin(chats) as work:
                answers = await self.turns.receive_all(work, incoming, chats if len(chats) > 1 else ())
                await self.outbox.commit(work, [answer for answer in answers if answer.press_id])
        await self._sent()

    async def _sent(self) -> None:
        """Until everything that may leave now has left."""
        self.clock.at += timedelta(seconds=2)
        self.outbox.wake()
        async with asyncio.timeout(_PATIENCE_SECONDS):
            # What the sender does leaves rows, not events.
            while await self._waits():  # noqa: ASYNC110
                await asyncio.sleep(0.001)

    async def _waits(self) -> bool:
        async with self.database.read() as work:
            waiting = "SELECT 1 FROM messages WHERE state = 'claimed' OR (state = 'pending' AND not_before <= :now AND lane < 2) LIMIT 1"
            now = self.clock.now().replace(tzinfo=None).isoformat(sep=" ")
            return await work.value(text(waiting), {"now": now}) is not None


async def go_all_ways(path: Path, key: str, who: Who, at: datetime) -> Statements:
    """Go every way on that file, and return what was asked of it."""
    async with Database.connect(f"sqlite+aiosqlite:///{path}", Cipher([key])) as database:
        statements = Statements(*database.engines)
        await Ways(database, SetClock(at), who, statements).go()
    return statements
