"""A story of two machines that serve one house on a PostgreSQL server: the one that holds the offices dies, the other takes them over.

Rule 1: what Telegram pushes goes to one machine after the other, and to the next one where it is not taken.
Rule 2: they look for offices less often than real ones: days pass here in seconds. The house is down until they have.
"""

import asyncio
import random
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from pydantic import SecretStr

import bot.offices
import storage.offices
from bot.app import Service
from bot.config import Settings
from bot.polling import check_token
from bot.webhook import Webhook
from flows.content import Content
from storage.database import Database
from storage.offices import Office
from tests.simulation.clock import JumpingLoop, Stuck, tell
from tests.simulation.disk import Killed
from tests.simulation.habits import DAY, Decision
from tests.simulation.machine import POINTS, TOKEN, Machine, Staged
from tests.simulation.run import Telling, Told
from tests.simulation.sayings import PLAIN
from tests.simulation.server import Line, ServerFile, Session
from tests.simulation.story import Story

BEAT_SECONDS, LEASE_SECONDS = 300.0, 4000.0
_acting: ContextVar["Half | None"] = ContextVar("acting", default=None)


class Half:
    """One of the two machines, in one of its lives."""

    def __init__(self, pair: "Pair") -> None:
        self._pair = pair
        self.up = True
        self.session = Session(pair.line, self._before, self._after)
        self.database = pair.connect(self.session)
        settings = Settings.model_construct(
            token=SecretStr(TOKEN), webhook_url="https://bot.example.org", webhook_secret=SecretStr("x")
        )
        self.service = Service(settings, self.database, pair.content, pair.clock)
        self.tasks: list[asyncio.Task[None]] = []

    def _before(self, said: str) -> None:
        self._pair.approach(self, said)

    def _after(self, _: str) -> None:
        self._pair.written(self)
        self._pair.approach(self, "committed")

    async def start(self) -> None:
        with self.acts():
            await check_token(self.service.bot)
            await self.service.offices.start()
            loop = asyncio.get_running_loop()
            self.tasks = [
                loop.create_task(self.service.offices.run()),
                loop.create_task(self.service.outbox.run()),
            ]

    @contextmanager
    def acts(self) -> Iterator[None]:
        """What begins here is this machine's."""
        before = _acting.set(self)
        try:
            yield
        finally:
            _acting.reset(before)

    def holds(self, office: Office) -> bool:
        return self.up and office in self.database.offices

    def kill(self) -> None:
        self.up = False
        self.session.cut()

    async def bury(self) -> None:
        self.kill()
        tasks = [*self.tasks, *self.service.outbox._tasks]
        for task in tasks:
            task.cancel()
        with suppress(Killed):
            await asyncio.gather(*tasks, return_exceptions=True)
        for engine in self.database.engines:
            await engine.dispose(close=False)


class Pair(Machine):
    """Two machines, as a telling sees them: up as long as one of them is."""

    notes_departures = False

    def __init__(
        self, path: Path, telling: "TellingTogether", content: Content, line: Line, url: str
    ) -> None:
        self.line = line
        self.commits = 0
        self.halves: list[Half] = []
        self._url = url
        self._turn = 0
        super().__init__(path, telling.world, telling.clock, content, telling.story.seed)
        self.clock = telling.clock

    def connect(self, session: Session) -> Database:
        database = Database.connect(self._url, self._cipher)
        session.serve(*database.engines)
        return database

    def database(self) -> Database:
        return self.connect(Session(self.line, after=lambda _: self.written()))

    def office(self) -> Database:
        return self.database()

    def open_file(self) -> ServerFile:
        return ServerFile(self.line, lambda: self.commits)

    def written(self, by: Half | None = None) -> None:
        """Something was committed: whoever watches looks, and whoever sends is told of what the other machine has to say."""
        self.commits += 1
        self.on_commit()
        for half in self.living:
            if by is not None and half is not by:
                half.session.tell()

    @property
    def living(self) -> list[Half]:
        return [half for half in self.halves if half.up]

    def holder(self) -> Half | None:
        return next((half for half in self.living if half.holds(Office.SENDER)), None)

    async def start(self) -> bool:
        """Start as many as are missing."""
        await self.bury_the_dead()
        while len(self.halves) < 2:
            half = Half(self)
            self.halves.append(half)
            await half.start()
        self.lives += 1
        self.up = True
        # The telling takes the first for the machine.
        self.service = self.halves[0].service
        return True

    async def poll(self) -> bool:
        """What waits is pushed, and pushed again to the next, as if it had not been answered in time."""
        while self._world.waiting:
            update = self._world.waiting[0]
            self._world.hand_out([update])
            if not (await self._taken(update) and await self._taken(update)):
                return False
            self._world.asked_for_updates(update["update_id"] + 1, 100)
        return True

    async def _taken(self, update: dict[str, Any]) -> bool:
        """Push an update to the next that takes it; False where none does."""
        for _ in range(2):
            self._turn += 1
            living = self.living
            if not living:
                return False
            half = living[self._turn % len(living)]
            assert isinstance(half.service.source, Webhook)
            try:
                with half.acts():
                    await half.service.source._intake.receive([update])
                return True
            except (Killed, Exception):
                # As Telegram does with what is not answered 200: to the next one.
                continue
        return False

    async def tick(self, *jobs: str) -> None:
        for job in jobs:
            for half in self.living:
                with suppress(Killed), half.acts():
                    await getattr(half.service.ticks, job)()

    def wake(self) -> None:
        for half in self.living:
            half.service.outbox.wake()

    def sender_failed(self) -> BaseException | None:
        for half in self.living:
            for task in half.tasks:
                if task.done() and not task.cancelled() and not isinstance(task.exception(), Killed):
                    return task.exception()
        return None

    def approach(self, half: Half, point: str) -> None:
        """One more such moment of this machine; where it is the one to die at, it dies."""
        doom = self.doomed
        if doom is None or doom.point != point or not half.holds(Office.SENDER):
            return
        doom.count -= 1
        if doom.count > 0:
            return
        self.doomed = None
        self.killed[point] += 1
        half.kill()
        self.on_death(doom.down)
        raise Killed

    def _called(self, point: str) -> None:
        half = _acting.get()
        if half is None:
            return
        if not half.up:
            raise Killed
        self.approach(half, point)

    async def bury_the_dead(self) -> None:
        for half in [half for half in self.halves if not half.up]:
            self.halves.remove(half)
            await half.bury()

    async def bury(self) -> None:
        self.up = False
        for half in self.halves:
            half.kill()
        await self.bury_the_dead()
        self.service = None


class TellingTogether(Telling):
    """A telling whose machine is a pair."""

    def __init__(
        self, story: Story, folder: Path, content: Content, loop: JumpingLoop, line: Line, url: str
    ) -> None:
        self._line, self._url = line, url
        super().__init__(story, folder, content, loop)
        self._back: set[asyncio.Task[None]] = set()

    def _new_machine(self, path: Path, content: Content) -> Pair:
        return Pair(path, self, content, self._line, self._url)

    def _died(self, down: float) -> None:
        """One of them: the other sees it at its next look, and it comes back later."""
        self.observer.stops()
        task = asyncio.get_running_loop().create_task(self._taken_over(down))
        self._back.add(task)
        self._changed.set()

    async def _taken_over(self, down: float) -> None:
        pair = self.machine
        assert isinstance(pair, Pair)
        while pair.holder() is None:
            await asyncio.sleep(1)
        self.counts["taken over"] += 1
        self.observer.starts()
        pair.lives += 1
        self.coming.forget()
        self._changed.set()
        await asyncio.sleep(down)
        await pair.start()

    def _prepare(self) -> None:
        """Beside what their habits are, everybody writes some words each day: what is kept of them shows how often they were taken in."""
        super()._prepare()
        for day in range(1, int(self.story.days)):
            for number, who in enumerate(self.cast.people):
                at = round((day + 0.45) * DAY + 7.3 * number, 1)
                self._at(at, "decision", {"at": at, "who": who, "do": "write", "text": PLAIN[0]})

    def _kills(self) -> list[Decision]:
        """Twice a day the one that holds the offices dies, at one moment or another of what it does."""
        chance = random.Random(f"{self.story.seed}/deaths")
        return [
            {
                "at": round((day + hour) * DAY, 1),
                "do": "kill",
                "point": chance.choice(POINTS),
                "count": chance.randint(1, 3),
                "down": 1200.0,
            }
            for day in range(int(self.story.days))
            for hour in (0.3, 0.5)
        ]

    async def _buried(self) -> None:
        """The dead are buried when they are replaced."""


def play_together(story: Story, folder: Path, content: Content, url: str) -> Told:
    """Tell a story of two machines from its beginning to its end, on a migrated, empty database of a server."""
    loop, line = JumpingLoop(), Line(url)
    telling = TellingTogether(story, folder, content, loop, line, url)
    try:
        with (
            Staged(telling.machine, telling.world),
            _patient(),
            telling.observer.listening(),
        ):
            tell(telling.tell(), loop)
    except Stuck as stuck:
        telling.observer.stuck(str(stuck))
    finally:
        told = telling.told()
        line.close()
    return told


@contextmanager
def _patient() -> Iterator[None]:
    before = bot.offices.BEAT_SECONDS, storage.offices.LEASE_SECONDS
    bot.offices.BEAT_SECONDS, storage.offices.LEASE_SECONDS = BEAT_SECONDS, LEASE_SECONDS
    try:
        yield
    finally:
        bot.offices.BEAT_SECONDS, storage.offices.LEASE_SECONDS = before
