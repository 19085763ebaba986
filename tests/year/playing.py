"""A year of contact, played with a clock that jumps: the real file, ticks, turns and outbox; people who answer, or do not."""

import asyncio
import heapq
import itertools
import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from pydantic import SecretStr

import bot.app
import bot.ready
from bot.app import Service
from bot.config import Settings
from bot.turn import Turns
from flows.content import Content
from flows.effects import Effect, JoinCaseworker, JoinPerson, NoteConsent, Outcome, SetCrisis, SetQuiet
from flows.events import ChoicePressed, Incoming
from flows.people import Consent, Role
from flows.structure import read_structure
from storage import directory, outcomes
from storage.database import Database
from storage.names import structure_named
from storage.person_file import change_file
from storage.unit_of_work import UnitOfWork
from tests.simulation.cast import template
from tests.simulation.clock import JumpingLoop, StoryClock, tell
from tests.simulation.coming import Coming
from tests.simulation.disk import Disk, serve
from tests.simulation.machine import TOKEN, Remembering
from tests.year.houses import HouseOfTheYear, PersonOfTheYear
from tests.year.wire import NotedWire, Sent

Happening = Callable[[UnitOfWork], Awaitable[None]]
ANSWERS_AFTER = timedelta(minutes=10)
CASEWORKER_CHAT = 9_000


@dataclass
class Year:
    """What came of it: the file, and what went over the wire, to the number of which person."""

    path: Path
    people: list[PersonOfTheYear]
    sent: list[Sent] = field(default_factory=list)


def play(
    folder: Path, houses: tuple[HouseOfTheYear, ...], people: list[PersonOfTheYear], begins: date, days: int, content: Content,
    down: tuple[tuple[datetime, datetime], ...] = (),
) -> Year:  # fmt: skip
    """Play `days` days for the people of these houses; `down`: stretches in which the service does not run."""
    path = folder / f"{houses[0].slug}.db"
    shutil.copy(template(), path)
    loop = JumpingLoop()
    clock = StoryClock(datetime.combine(begins, time(), UTC), loop)
    playing = Playing(Year(path, people), houses, clock, content, days, down)
    tell(playing.play(), loop)
    return playing.year


class Playing:
    """One life of the service on one file: who joins when, what changes when, and answers as they come due."""

    def __init__(
        self, year: Year, houses: tuple[HouseOfTheYear, ...], clock: StoryClock, content: Content, days: int,
        down: tuple[tuple[datetime, datetime], ...],
    ) -> None:  # fmt: skip
        self.year = year
        self._houses = houses
        self._clock = clock
        self._content = content
        self._turns = Turns(content, clock)
        self._ends = timedelta(days=days).total_seconds()
        self._down = [(clock.until(begin), clock.until(end)) for begin, end in down]
        self._coming = Coming(sqlite3.connect(year.path, isolation_level=None), clock)
        self._answering = {person.chat for person in year.people if person.answers}
        self._order = itertools.count()
        self._heap: list[tuple[float, int, Happening]] = []
        self._given: dict[datetime, list[Incoming]] = {}

    async def play(self) -> None:
        disk = Disk(lambda *_: None, lambda *_: None, lambda: None)
        self._database = Database.connect(f"sqlite+aiosqlite:///{self.year.path}", Remembering())
        serve(lambda: disk, *self._database.engines)
        with ExitStack() as staged:
            staged.enter_context(patch.object(bot.app, "open_bot", lambda _: self._bot()))
            staged.enter_context(patch.object(bot.ready, "LOOK_AGAIN_SECONDS", 1e9))
            settings = Settings.model_construct(token=SecretStr(TOKEN), webhook_url="")
            self._service = Service(settings, self._database, self._content, self._clock)
            await self._enrol()
            sending = asyncio.get_running_loop().create_task(self._service.outbox.run())
            while (at := self._next()) < self._ends:
                await self._go_to(at)
            self._service.outbox.stop()
            await sending
        await self._database.close()

    def _bot(self) -> Bot:
        wire = NotedWire(self._clock.now, self._hears)
        return Bot(TOKEN, wire, DefaultBotProperties(parse_mode=ParseMode.HTML))

    def _next(self) -> float:
        """The next moment at which anything happens and the service runs."""
        coming = self._coming.next()
        at = min(self._heap[0][0] if self._heap else self._ends, self._ends if coming is None else coming)
        at = max(at, self._clock.seconds + 0.001)
        return next((end for begin, end in self._down if begin <= at < end), at)

    async def _go_to(self, at: float) -> None:
        await asyncio.sleep(max(0.0, at - self._clock.seconds))
        happens = bool(self._heap) and self._heap[0][0] <= self._clock.seconds
        if happens:
            async with self._database.begin() as work:
                while self._heap and self._heap[0][0] <= self._clock.seconds:
                    await heapq.heappop(self._heap)[2](work)
                await work.commit()
        for job in self._coming.jobs():
            await getattr(self._service.ticks, job)()
        if happens or self._coming.to_send:
            self._service.outbox.wake()
        await asyncio.sleep(0.001)

    def _push(self, at: datetime, happening: Happening) -> None:
        heapq.heappush(self._heap, (self._clock.until(at), next(self._order), happening))

    def _hears(self, sent: Sent) -> None:
        at, chat, number = sent.at, sent.to, sent.number
        if chat not in self._chats:
            return
        self.year.sent.append(sent._replace(to=self._chats[chat], buttons=None))
        rows = sent.buttons["inline_keyboard"] if sent.buttons is not None else []
        data = rows[0][0].get("callback_data", "") if rows else ""
        # Who is asked answers; nobody strolls through the menu from the last words of a dialogue.
        if data.startswith("q:") and chat in self._answering:
            # All answers of a minute come together, as one asking for updates brings many.
            answered = at.replace(second=0, microsecond=0) + ANSWERS_AFTER
            if answered not in self._given:
                self._given[answered] = []
                self._push(answered, partial(self._answer, answered))
            update = 1_000_000 + next(self._order)
            pressed = ChoicePressed(data, number, "press")
            self._given[answered].append(Incoming(update, chat, chat, pressed))

    async def _answer(self, moment: datetime, work: UnitOfWork) -> None:
        await self._turns.receive_all(work, self._given.pop(moment), self._chats)

    async def _enrol(self) -> None:
        now, expires = self._clock.now(), self._clock.now() + timedelta(days=800)
        self._chats: dict[int, int] = {}
        async with self._database.begin() as work:
            for number, house in enumerate(self._houses):
                await directory.apply_structure(work, read_structure(house.yaml(), house.slug), now)
                who = await directory.add_caseworker(
                    work, house.slug, "Claire", Role.CASEWORKER, on_call=False
                )
                opened = await directory.invite(work, "caseworker", who, f"c{number}", expires)
                joined = JoinCaseworker(opened, who, CASEWORKER_CHAT + number)
                await outcomes.write(work, Outcome((joined,)), now)
                for day, begins in zip(house.crisis or (), (True, False), strict=False):
                    crisis = SetCrisis((await structure_named(work, house.slug)).id, begins, who)
                    self._push(_morning(house, day), partial(self._happens, crisis))
            for person in self.year.people:
                number = await directory.add_person(
                    work,
                    person.house.slug,
                    f"P{person.number}",
                    "X",
                    now,
                    referent="Claire",
                    timezone=person.zone,
                )
                self._chats[person.chat] = person.number
                invitation = await directory.invite(work, "person", number, f"p{number}", expires)
                self._push(
                    _morning(person.house, person.joins), partial(self._joins, number, person, invitation)
                )
                for day, values in person.changes:
                    self._push(_morning(person.house, day), partial(self._changes, number, values))
            await work.commit()

    async def _joins(self, number: int, person: PersonOfTheYear, invitation: int, work: UnitOfWork) -> None:
        agreed = (
            JoinPerson(invitation, number, person.chat, "fr"),
            NoteConsent(number, Consent.GIVEN, "year"),
            SetQuiet(number, person.quiet),
        )
        await outcomes.write(work, Outcome(agreed), self._clock.now())

    async def _happens(self, effect: Effect, work: UnitOfWork) -> None:
        await outcomes.write(work, Outcome((effect,)), self._clock.now())

    async def _changes(self, number: int, values: dict[str, Any], work: UnitOfWork) -> None:
        about = {name: value for name, value in values.items() if name == "pay_group"}
        pathway = {name: value for name, value in values.items() if name not in about}
        await change_file(work, number, about, pathway, self._clock.now())


def _morning(house: HouseOfTheYear, day: date) -> datetime:
    return datetime.combine(day, time(7), ZoneInfo(house.zone)).astimezone(UTC)
