"""Everybody in a story, as the messenger and the product know them; how they come in, and how their pathway ends."""

import asyncio
import random
import sqlite3
import tempfile
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from flows.people import Role
from flows.structure import read_structure
from storage import directory
from storage.cipher import Cipher
from storage.database import Database
from storage.pathways import change_pathway
from storage.schema import migrate
from tests.simulation.habits import DAY, Decision
from tests.simulation.houses import HOUSES, LATER, HouseOf
from tests.simulation.machine import KEY, Machine
from tests.simulation.opening import Opening
from tests.simulation.pathways import fates, read
from tests.simulation.story import Story
from tests.simulation.world import World


class Cast:
    """Who is who: `p3` a person, `sim-paris/0` a caseworker, `sim-paris` the team's group there."""

    def __init__(self, story: Story, world: World) -> None:
        self.people = {person["id"]: person for person in story.people}
        self.houses: list[HouseOf] = [
            house for house in HOUSES.values() if any(p["house"] == house.slug for p in story.people)
        ] or [next(iter(HOUSES.values()))]
        self.languages = {person["id"]: person["language"] for person in story.people}
        self.opening = {person["id"]: Opening.of_person(person) for person in story.people}
        self.house_opening = {house.slug: Opening(house) for house in HOUSES.values()}
        self._seed = story.seed
        self._days = story.days
        self._begins = story.begins
        for person in story.people:
            world.add(person["id"], 10_000 + int(person["id"][1:]), person["first"])
        for number, house in enumerate(HOUSES.values()):
            if house in self.houses:
                for desk in range(len(house.desks)):
                    world.add(f"{house.slug}/{desk}", 500 + 10 * number + desk, house.desks[desk].name)
                world.add(house.slug, -(1_001_000 + number), f"Équipe {house.name}")

    @staticmethod
    def desks_of(slug: str) -> list[str]:
        """The caseworkers of a house."""
        return [f"{slug}/{number}" for number in range(len(HOUSES[slug].desks))]

    def hours_ahead(self, person: dict[str, Any]) -> float:
        """How far this person's clock is ahead of UTC, more or less."""
        zone = ZoneInfo(person.get("zone") or HOUSES[person["house"]].zone)
        offset = self._begins.astimezone(zone).utcoffset() or timedelta()
        return offset / timedelta(hours=1)

    def arrivals(self) -> list[Decision]:
        """Caseworkers open their links, bind their group, and people come in over the first two days."""
        chance = random.Random(f"{self._seed}/arrivals")
        come: list[Decision] = []
        for house in self.houses:
            for who in self.desks_of(house.slug):
                opened = chance.choice((60, 300, 5 * 3600))
                come.append({"at": float(opened), "who": who, "do": "start", "payload": f"link-{who}"})
            first = self.desks_of(house.slug)[0]
            come.append(
                {
                    "at": 900.0,
                    "who": first,
                    "do": "write",
                    "chat": house.slug,
                    "text": f"/equipe code-{house.slug}",
                }
            )
            if chance.random() < 0.3:
                come.append(
                    {
                        "at": round(chance.uniform(5, max(6, self._days)) * DAY, 1),
                        "who": house.slug,
                        "do": "move",
                    }
                )
        for who, person in self.people.items():
            if person.get("pathway", {}).get("by_phone") and chance.random() < 0.5:
                continue
            at = round(1200 + chance.uniform(0, 1.5) * DAY, 1)
            come.append({"at": at, "who": who, "do": "start", "payload": f"link-{who}"})
            if chance.random() < 0.05:
                come[-1]["again"] = 5
        return come

    def fates(self) -> list[Decision]:
        """What the office notes of people, and which houses change their settings, and when."""
        notes: list[Decision] = []
        for who in self.people:
            chance = random.Random(f"{self._seed}/fates/{who}")
            for day, values in fates(chance, self._begins.date(), self._days):
                if day < self._days:
                    notes.append({"at": round(day * DAY, 1), "who": who, "do": "note", "values": values})
        for house in self.houses:
            chance = random.Random(f"{self._seed}/settings/{house.slug}")
            day = chance.uniform(8, 0.8 * self._days)
            if chance.random() < 0.6 and day < self._days:
                notes.append({"at": round(day * DAY, 1), "who": house.slug, "do": "apply"})
        return notes

    @staticmethod
    def doctor(sql: str, path: Path) -> None:
        """Somebody changes the file behind everybody's back: what the observer must then see."""
        with sqlite3.connect(path) as file:
            file.execute(sql)
        file.close()


class Office:
    """Whoever works at a computer of the house, by the product's own doors, on the same file as the service."""

    def __init__(self, cast: Cast, machine: Machine) -> None:
        self._people = {who: number for number, who in enumerate(cast.people, start=1)}
        self._machine = machine
        self._database: Database | None = None

    async def do(self, decision: Decision, now: datetime) -> None:
        """Note something of a person's pathway, or apply a house's later settings."""
        who = decision["who"]
        if self._database is None:
            self._database = self._machine.office()
        async with self._database.begin() as work:
            if decision["do"] == "apply":
                later = LATER[who]
                await directory.apply_structure(work, read_structure(later.yaml(), f"{who}.yaml"), now)
            elif who in self._people:
                await change_pathway(work, self._people[who], read(decision["values"]), now)
            await work.commit()

    async def close(self) -> None:
        if self._database is not None:
            await self._database.close()


async def enrol(story: Story, cast: Cast, machine: Machine) -> None:
    """What whoever installs the product does: structures, caseworkers, people, and a link for each."""
    now = story.begins
    expires = now + timedelta(days=14)
    database = machine.database()
    async with database.begin() as work:
        for house in cast.houses:
            await directory.apply_structure(work, read_structure(house.yaml(), f"{house.slug}.yaml"), now)
            for who, desk in zip(cast.desks_of(house.slug), house.desks, strict=True):
                role = Role.LEAD if desk.lead else Role.CASEWORKER
                number = await directory.add_caseworker(work, house.slug, desk.name, role, desk.on_call)
                await directory.invite(work, "caseworker", number, f"link-{who}", expires)
            await directory.invite(work, "team", house.slug, f"code-{house.slug}", expires)
        for who, person in cast.people.items():
            desks = HOUSES[person["house"]].desks
            referent = None if person["referent"] is None else desks[person["referent"]].name
            number = await directory.add_person(
                work, person["house"], person["first"], person["last"], now,
                referent=referent, language=person["language"], timezone=person.get("zone"),
                pay_group=person.get("pay_group", "default"),
            )  # fmt: skip
            if "pathway" in person:
                await change_pathway(work, number, read(person["pathway"]), now)
            await directory.invite(work, "person", number, f"link-{who}", expires)
        await work.commit()
    await database.close()
    file = machine.open_file()
    for number, person in enumerate(cast.people.values(), start=1):
        if "quiet" in person:
            start, end = (f"{clock}:00.000000" for clock in person["quiet"])
            file.execute("UPDATE people SET quiet_from = ?, quiet_to = ? WHERE id = ?", (start, end, number))
    file.close()


@cache
def template() -> Path:
    """A database file with the newest schema, made once for all stories of this process."""
    path = Path(tempfile.mkdtemp(prefix="lien-story-")) / "template.db"

    async def make() -> None:
        await migrate(f"sqlite+aiosqlite:///{path}", Cipher([KEY]))

    # Stories are told on a loop of their own, that knows no threads: this one does.
    from threading import Thread

    thread = Thread(target=lambda: asyncio.run(make()))
    thread.start()
    thread.join()
    return path
