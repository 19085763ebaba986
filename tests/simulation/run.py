"""Telling a story: decisions one after the other, and between them the moments at which something comes due.

Rule 1: time goes straight to the next moment at which anything can happen, and stops there as long as anything does.
Rule 2: ticks fall where the service's own scheduler would put them: every ten seconds, and the planning every five minutes.
"""

import asyncio
import gc
import heapq
import itertools
import random
import shutil
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.content import load_content
from flows.content import Content
from tests.simulation.acting import Actors
from tests.simulation.cast import Cast, Office, enrol, template
from tests.simulation.clock import JumpingLoop, StoryClock, Stuck, tell
from tests.simulation.coming import Coming
from tests.simulation.desk_habits import DeskHabits
from tests.simulation.faults import Fault, Weather
from tests.simulation.habits import DAY, Decision, Habits
from tests.simulation.machine import POINTS, Kill, Machine, Staged
from tests.simulation.observer import Observer, Violation
from tests.simulation.story import Story
from tests.simulation.world import Chat, Said, World

RESTART_SECONDS = 10.0
# As many things as may happen at one moment; more are the same thing, again and again.
ROUNDS_MAX = 2000
_DOWN = (2.0, 2.0, 20.0, 20.0, 600.0, 7200.0, 1.5 * DAY, 6 * DAY)


@dataclass
class Told:
    """What came of a story."""

    story: Story
    violations: list[Violation]
    decisions: list[Decision]
    counts: Counter[str] = field(default_factory=Counter)
    transcript: list[str] = field(default_factory=list)


class Telling:
    """One story on its way."""

    def __init__(self, story: Story, folder: Path, content: Content, loop: JumpingLoop) -> None:
        self.story = story
        self.clock = StoryClock(story.begins, loop)
        habits = story.decisions is None
        self.weather = Weather(story.seed if habits else None, story.fault_rate)
        self.world = World(self.clock, self.weather)
        path = folder / f"story-{story.seed}.db"
        shutil.copy(template(), path)
        # Each telling has a machine of its own, which knows nothing of another's.
        path.with_name(f"{path.name}.departures").unlink(missing_ok=True)
        self.machine = self._new_machine(path, content)
        self.cast = Cast(story, self.world)
        self.actors = Actors(self.world, self.cast.languages)
        self.office = Office(self.cast, self.machine)
        self.coming = Coming(self.machine.open_file(), self.clock)
        self.observer = Observer(self.cast, self.world, self.machine, path)
        self.actors.foreign_flag = self.observer.foreign_flag
        self.counts: Counter[str] = Counter()
        self.decisions: list[Decision] = []
        self._heap: list[tuple[float, int, str, Any]] = []
        self._order = itertools.count()
        self._changed = asyncio.Event()
        self._poll_again = False
        self._lives: dict[str, Habits] = {}
        self._desks: dict[str, list[DeskHabits]] = {}
        self.machine.on_commit = self._changed.set
        self.machine.on_death = self._died
        self.world.watchers.append(self.observer)
        if habits:
            self.world.hears = self._hears

    def _new_machine(self, path: Path, content: Content) -> Machine:
        return Machine(path, self.world, self.clock, content, self.story.seed)

    async def tell(self) -> None:
        """From the first day to the last, and a while longer for what is under way."""
        await enrol(self.story, self.cast, self.machine)
        self._prepare()
        await self._start()
        await self._play(self.story.days * DAY)
        await self._quiet()
        self.observer.end()
        await self.machine.bury()
        await self.office.close()

    def told(self) -> Told:
        """What came of it."""
        self.coming.close()
        self.observer.close()
        self._count()
        return Told(
            self.story, self.observer.violations, self.decisions, self.counts, self.observer.transcript
        )

    def _prepare(self) -> None:
        if self.story.decisions is not None:
            for decision in self.story.decisions:
                self._at(decision["at"], "decision", decision)
            return
        days, seed = self.story.days, self.story.seed
        for person in self.story.people:
            habits = Habits(person, seed, self.cast.hours_ahead(person), days, self.story.poison)
            self._lives[person["id"]] = habits
            for decision in habits.life(DAY):
                self._at(decision["at"], "decision", decision)
        for house in self.cast.houses:
            self._desks[house.slug] = [
                DeskHabits(who, house.slug, seed, days, leads=desk.lead)
                for who, desk in zip(self.cast.desks_of(house.slug), house.desks, strict=True)
            ]
            for desk in self._desks[house.slug]:
                for decision in desk.life(2 * DAY):
                    self._at(decision["at"], "decision", decision)
        for decision in [*self.cast.arrivals(), *self.cast.fates(), *self._kills()]:
            self._at(decision["at"], "decision", decision)

    def _kills(self) -> list[Decision]:
        if not self.story.kill_days:
            return []
        chance, kills, at = random.Random(f"{self.story.seed}/kills"), [], 0.0
        while (at := at + chance.expovariate(1 / self.story.kill_days) * DAY) < self.story.days * DAY:
            kill: Decision = {"at": round(at, 1), "do": "kill", "point": chance.choice(POINTS), "count": chance.randint(1, 12), "down": chance.choice(_DOWN)}  # fmt: skip
            if chance.random() < 0.25:
                kill["power"] = True
            if self.story.disk and chance.random() < 0.3:
                kill |= {"fail": True, "point": chance.choice(("statement", "commit"))}
            kills.append(kill)
        return kills

    async def _play(self, end: float) -> None:
        since, rounds = -1.0, 0
        while True:
            since, rounds = (since, rounds + 1) if self.clock.seconds == since else (self.clock.seconds, 0)
            if rounds > ROUNDS_MAX:
                raise Stuck(f"{rounds} rounds at one moment")
            due = self.coming.next() if self.machine.up else None
            at = min(self._heap[0][0] if self._heap else end, end if due is None else due)
            if at >= end:
                if not await self._sleep(end):
                    return
                continue
            if at > self.clock.seconds and await self._sleep(at):
                continue
            await self._now()

    async def _sleep(self, until: float) -> bool:
        """Let time pass; say whether something changed before it was over."""
        self._changed.clear()
        try:
            async with asyncio.timeout(max(0.0, until - self.clock.seconds)):
                await self._changed.wait()
        except TimeoutError:
            return False
        self._look()
        return True

    async def _now(self) -> None:
        """All that is due at this moment."""
        poll, now = self._poll_again, self.clock.seconds
        while self._heap and self._heap[0][0] <= now:
            _, _, kind, what = heapq.heappop(self._heap)
            if kind == "start":
                await self._start()
            elif kind == "give":
                self.world.put(what)
                poll = True
            elif kind == "poll":
                poll = True
            elif what["do"] in {"note", "apply"}:
                await self._office_does(what)
            else:
                self._perform(what)
        if poll and self.machine.up:
            self._poll_again = False
            if not await self.machine.poll():
                self._at(now + random.Random(now).choice((1, 3, 30)), "poll", None)
        elif poll:
            self._poll_again = True
        if self.machine.up:
            await self.machine.tick(*self.coming.jobs())
            if self.coming.to_send:
                self.machine.wake()
        await self._buried()
        if (failed := self.machine.sender_failed()) is not None:
            raise Stuck(f"the sender is gone: {failed!r}")
        self._look()

    async def _office_does(self, decision: Decision) -> None:
        self.decisions.append(decision)
        self.observer.step += 1
        await self.office.do(decision, self.clock.now())
        self.observer.office_did(decision)

    def _perform(self, decision: Decision) -> None:
        if decision["do"] != "fault":
            self.decisions.append(decision)
        self.observer.step += 1
        match decision["do"]:
            case "fault":
                self.weather.plan(
                    Fault(decision["at"], decision["who"], decision["kind"], decision.get("seconds", 0.0))
                )
                return
            case "kill":
                self.machine.doomed = Kill(
                    decision["point"],
                    decision["count"],
                    decision["down"],
                    decision.get("fail", False),
                    decision.get("power", False),
                )
                return
            case "doctor":
                self.cast.doctor(decision["sql"], self.machine.path)
                return
        updates = self.actors.act(decision)
        self.counts["acts"] += bool(updates)
        for update in updates:
            self.observer.acted(decision, update)
            self._at(self.clock.seconds + decision.get("late", 0.0), "give", update)
            if "again" in decision:
                self._at(self.clock.seconds + decision["again"], "give", update)
                self.counts["given again"] += 1

    async def _start(self) -> None:
        if self.machine.up:
            return
        self.observer.starts()
        if not await self.machine.start() and not any(kind == "start" for _, _, kind, _ in self._heap):
            self._at(self.clock.seconds + RESTART_SECONDS, "start", None)
        self.coming.forget()
        self._changed.set()

    def _died(self, down: float) -> None:
        self._at(self.clock.seconds + down, "start", None)
        self.observer.stops()
        self._changed.set()

    async def _buried(self) -> None:
        if not self.machine.up and self.machine.service is not None:
            await self.machine.bury()

    async def _quiet(self) -> None:
        """The story is over: the machine comes back, the weather clears, and what may leave leaves."""
        self.weather.clear()
        self.machine.doomed = None
        await self._buried()
        await self._start()
        self.world.hears = lambda *_: None
        await self._play(self.clock.seconds + 1800)

    def _look(self) -> None:
        self.observer.look()

    def _at(self, seconds: float, kind: str, what: Any) -> None:
        # The clock shows milliseconds: what lies between two of them would never quite come.
        seconds = max(round(seconds, 3), self.clock.seconds)
        heapq.heappush(self._heap, (seconds, next(self._order), kind, what))

    def _hears(self, chat: Chat, said: Said, changed: bool) -> None:
        wanted: list[Decision] = []
        if chat.who in self._lives:
            wanted = self._lives[chat.who].hears(chat, said, changed)
        else:
            slug = chat.who.partition("/")[0]
            for desk in self._desks.get(slug, ()):
                if chat.who in (desk.who, slug):
                    wanted += desk.hears(chat, said, changed)
        for decision in wanted:
            self._at(decision["at"], "decision", decision)
            self._changed.set()

    def _count(self) -> None:
        self.decisions += self.weather.record
        self.decisions.sort(key=lambda decision: decision["at"])
        self.counts.update(self.observer.counts)
        self.counts.update({f"fault {kind}": n for kind, n in self.weather.struck.items()})
        self.counts.update({f"kill {point}": n for point, n in self.machine.killed.items()})


def play(story: Story, folder: Path, content: Content | None = None) -> Told:
    """Tell a story from its beginning to its end."""
    loop = JumpingLoop()

    telling = Telling(story, folder, content or load_content(None), loop)
    seldom, usual = 100_000, gc.get_threshold()
    # A story leaves little behind it that has to be looked for, and much that would be looked through in vain.
    gc.set_threshold(seldom, *usual[1:])
    try:
        with Staged(telling.machine, telling.world), telling.observer.listening():
            tell(telling.tell(), loop)
    except Stuck as stuck:
        telling.observer.stuck(str(stuck))
        telling.machine.kill()
    finally:
        gc.set_threshold(*usual)
    return telling.told()


def person_years(story: Story) -> float:
    """How much of people's lives a story tells."""
    return len(story.people) * timedelta(days=story.days) / timedelta(days=365)
