"""A year of one structure through the product itself: ticks, turns and outbox on a file, a clock that jumps (`tests/year`).

Some people answer, some write of their own accord, now and then that they are in danger; their caseworker takes each flag and closes it. Every
night what is past its time is forgotten, every morning the lists are drawn up, as the service does. At each quarter's end the file is copied.
"""

import random
import sqlite3
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path

from bot.content import load_content
from flows.effects import BindTeam, Outcome
from flows.events import ChoicePressed, Event, Incoming, TextReceived
from storage import directory, outcomes
from storage.unit_of_work import UnitOfWork
from tests.simulation.cast import template
from tests.simulation.clock import JumpingLoop, StoryClock, tell
from tests.year.houses import OFFICE, HouseOfTheYear, PersonOfTheYear, people
from tests.year.playing import CASEWORKER_CHAT, Playing, Year
from tests.year.wire import Sent

BEGINS = date(2026, 9, 1)
GROUP = -7
QUARTER = timedelta(days=91)
# The shares of those who answer, and of those who write by themselves, about so many days apart.
ANSWERING, WRITING, DAYS_APART = 0.5, 0.5, 12
SAYS = (
    "Bonjour, je serai en retard demain matin, le bus ne passe plus.",
    "Merci pour hier, c'est bon pour le rendez-vous de jeudi.",
    "Est-ce que je peux avoir mon attestation de travail ?",
    "Je n'ai pas reçu ma fiche de paie",
    "ça va mieux",
)
CRY, ONE_CRY_IN = "je veux mourir", 25
NIGHT, MORNING = time(3), time(8)
# After the card has come: what its buttons carry, and when they are pressed.
CLOSING = (
    ("take", timedelta(minutes=20)),
    ("close", timedelta(hours=3)),
    ("out:contacted", timedelta(hours=3, minutes=1)),
    ("nonote", timedelta(hours=3, minutes=2)),
)


@dataclass(frozen=True, slots=True)
class KeepingHouse(HouseOfTheYear):
    """A structure that keeps words for so many days."""

    messages_days: int = 365

    def yaml(self) -> str:
        """The file that whoever runs the structure would write."""
        return f"{super(KeepingHouse, self).yaml()}retention: {{messages_days: {self.messages_days}}}\n"


def live(folder: Path, number: int, messages_days: int, quarters: int, seed: int = 1) -> list[Path]:
    """Play the year of so many people of one structure; return its file as it was at the end of each quarter."""
    house = KeepingHouse(
        "chantier", "aci", "Europe/Paris", "FR", (OFFICE,) * 5 + ((), ()),
        "{payday: {day: 5}, hours_sheet: {day: 25, shift: previous_business_day}, advance: {day: 16}}",
        messages_days=messages_days,
    )  # fmt: skip
    chance = random.Random(seed)
    days = quarters * QUARTER.days
    everybody = [
        replace(one, house=house, number=place, answers=chance.random() < ANSWERING)
        for place, one in enumerate(people(BEGINS, days, number, seed), start=1)
    ]
    path = folder / "year.db"
    path.write_bytes(template().read_bytes())
    loop = JumpingLoop()
    clock = StoryClock(datetime.combine(BEGINS, time(), UTC), loop)
    life = _Life(Year(path, everybody), house, clock, days, seed)
    tell(life.play(), loop)
    return life.quarters


class _Life(Playing):
    """The year that `tests/year` plays, with nights, mornings, words of one's own, and a caseworker at work."""

    def __init__(self, year: Year, house: HouseOfTheYear, clock: StoryClock, days: int, seed: int) -> None:
        super().__init__(year, (house,), clock, load_content(), days, ())
        self.quarters: list[Path] = []
        self._chance = random.Random(f"{seed}/words")
        self._jobs: list[str] = []
        self._days = days

    async def _enrol(self) -> None:
        await super()._enrol()
        async with self._database.begin() as work:
            now = self._clock.now()
            code = await directory.invite(work, "team", self._houses[0].slug, "team", now + QUARTER)
            await outcomes.write(work, Outcome((BindTeam(code, 1, GROUP, "Équipe"),)), now)
            await work.commit()
        begins = datetime.combine(BEGINS, time(), UTC)
        for day in (begins + timedelta(days=number) for number in range(self._days)):
            self._push(datetime.combine(day, NIGHT, UTC), partial(self._comes, "forget"))
            self._push(datetime.combine(day, MORNING, UTC), partial(self._comes, "prioritise"))
        for number in range(1, self._days // QUARTER.days + 1):
            # The very last moment that is still played.
            self._push(begins + number * QUARTER - timedelta(minutes=1), partial(self._comes, "copy"))
        for person in self.year.people:
            if self._chance.random() < WRITING:
                self._writes(person, datetime.combine(person.joins, time(9), UTC))

    def _writes(self, person: PersonOfTheYear, begins: datetime) -> None:
        at = begins
        while at < begins + timedelta(days=self._days):
            at += timedelta(days=self._chance.expovariate(1 / DAYS_APART), minutes=1)
            words = CRY if self._chance.randrange(ONE_CRY_IN) == 0 else self._chance.choice(SAYS)
            self._push(at, partial(self._happened, person.chat, TextReceived(words, next(self._order))))

    async def _comes(self, job: str, _work: UnitOfWork) -> None:
        self._jobs.append(job)

    async def _go_to(self, at: float) -> None:
        await super()._go_to(at)
        while self._jobs:
            job = self._jobs.pop(0)
            if job == "copy":
                self._copy()
            else:
                await getattr(self._service.ticks, job)()
                self._service.outbox.wake()

    def _copy(self) -> None:
        path = self.year.path.with_name(f"quarter-{len(self.quarters) + 1}.db")
        with sqlite3.connect(self.year.path) as file, sqlite3.connect(path) as copy:
            file.backup(copy)
        file.close()
        copy.close()
        self.quarters.append(path)

    def _hears(self, sent: Sent) -> None:
        super()._hears(sent)
        rows = (
            sent.buttons["inline_keyboard"] if sent.buttons is not None and sent.to == CASEWORKER_CHAT else []
        )
        for data in (button.get("callback_data", "") for row in rows for button in row):
            kind, _, named = data.partition(":")
            if kind == "f" and named.endswith(":take"):
                for pressed, later in CLOSING:
                    event = ChoicePressed(f"f:{named.removesuffix('take')}{pressed}", sent.number, "press")
                    self._push(sent.at + later, partial(self._happened, CASEWORKER_CHAT, event))

    async def _happened(self, chat: int, event: Event, work: UnitOfWork) -> None:
        await self._turns.receive(work, Incoming(10_000_000 + next(self._order), chat, chat, event))
