"""The service, its file, and the many ways in which its machine may die.

Rule 1: all parts are those that serve for real, put together by the real composition root; only time and the wire are ours.
Rule 2: a machine that dies leaves nothing but the file. The next one begins as the service does when it is started.
"""

import asyncio
import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from pydantic import SecretStr
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

import bot.app
import bot.ready
import bot.turn
import storage.departures
from bot.app import Service
from bot.config import Settings
from bot.polling import Polling, check_token
from flows.content import Content
from storage.cipher import Cipher
from storage.database import Database
from tests.simulation.clock import StoryClock
from tests.simulation.disk import Disk, Killed, serve
from tests.simulation.world import Wire, World

TOKEN = "42:story"
# One key for all stories: what is sealed never shows on the wire.
KEY = "c3RvcnktdG9sZC1pbi1hLWRldGVybWluaXN0aWMtdyE="
POINTS = ("statement", "commit", "committed", "leaving", "call", "called")


@dataclass
class Kill:
    """Where the machine is to die: at the so-many-th statement, commit or call from now on; and for how long.

    `fail`: the disk refuses that statement instead, and the machine lives on. `power`: it is started anew, not only what ran on it.
    """

    point: str
    count: int
    down: float
    fail: bool = False
    power: bool = False


class Remembering(Cipher):
    """The story's key. A name is opened at every turn of whoever bears it: what was opened once is known."""

    def __init__(self) -> None:
        super().__init__([KEY])
        self._opened: dict[str, str] = {}

    def open(self, token: str) -> str:
        text = self._opened.get(token)
        if text is None:
            text = self._opened[token] = super().open(token)
        return text


class Machine:
    """One machine after another on the same file."""

    # What has left is noted beside the file; a server has none.
    notes_departures = True

    def __init__(self, path: Path, world: World, clock: StoryClock, content: Content, seed: int) -> None:
        self.path = path
        self.content = content
        self.seed = seed
        self.up = False
        self.doomed: Kill | None = None
        self.killed: Counter[str] = Counter()
        self.on_death: Callable[[float], None] = lambda _: None
        self.on_commit: Callable[[], None] = lambda: None
        self.lives = 0
        self.powered_at = 0.0
        self._world = world
        self._clock = clock
        self._ids = random.Random(f"{seed}/ids")
        self._cipher = Remembering()
        self._disk = self._new_disk()
        self._engines: tuple[AsyncEngine, AsyncEngine] | None = None
        self._sending: asyncio.Task[None] | None = None
        self.service: Service | None = None
        world.on_call = self._called

    def database(self) -> Database:
        """The product's own door to the file, over our disk; what it has learnt of its statements outlives the machine."""
        if self._engines is None:
            self._engines = Database.connect(f"sqlite+aiosqlite:///{self.path}", self._cipher).engines
            serve(lambda: self._disk, *self._engines)
        return Database(*self._engines, self._cipher)

    def office(self) -> Database:
        """The same file from another computer, which does not die with this one; its commits are heard of all the same."""
        database = Database.connect(f"sqlite+aiosqlite:///{self.path}", self._cipher)
        disk = Disk(lambda *_: None, lambda *_: None, self._committed)
        serve(lambda: disk, *database.engines)
        return database

    def open_file(self) -> Any:
        """The same file as whoever watches reads it."""
        return sqlite3.connect(self.path, isolation_level=None)

    async def start(self) -> bool:
        """Start as the service does; say whether it is up."""
        await self.bury()
        self._disk = self._new_disk()
        self.lives += 1
        database = self.database()
        settings = Settings.model_construct(token=SecretStr(TOKEN), webhook_url="")
        service = self.service = Service(settings, database, self.content, self._clock)
        self.up = True
        try:
            await check_token(service.bot)
            await service.offices.start()
            await self.poll()
            self._sending = asyncio.get_running_loop().create_task(service.outbox.run())
            await service.ticks.run_all()
        except (Killed, sqlite3.Error, SQLAlchemyError):
            # What keeps it from starting ends the process; whoever runs it starts it again.
            await self.bury()
        return self.up

    async def poll(self) -> bool:
        """Ask for updates until there are none; say whether all went well."""
        assert self.service is not None
        polling = self.service.source
        assert isinstance(polling, Polling)
        try:
            for _ in range(50):
                await polling._poll(0)
                if not self._world.waiting:
                    break
        except Killed:
            return True
        except Exception:
            return False
        return True

    async def tick(self, *jobs: str) -> None:
        """Run these jobs, as the scheduler would."""
        assert self.service is not None
        for job in jobs:
            if self.up:
                with suppress(Killed):
                    await getattr(self.service.ticks, job)()

    def wake(self) -> None:
        """Let the sender look again."""
        if self.service is not None:
            self.service.outbox.wake()

    def sender_failed(self) -> BaseException | None:
        """What has ended the sender of a machine that lives; None while it sends."""
        task = self._sending
        if not self.up or task is None or not task.done() or task.cancelled():
            return None
        return task.exception()

    def kill(self) -> None:
        """Dead, now."""
        self.up = False
        self._disk.cut()
        if self.service is not None:
            self.service.outbox.claims.close()

    async def bury(self) -> None:
        """Make sure that nothing of a dead machine goes on."""
        self.up = False
        service, self.service = self.service, None
        if service is None:
            return
        tasks = [self._sending, *service.outbox._tasks]
        alive = [task for task in tasks if task is not None and not task.done()]
        for task in alive:
            task.cancel()
        with suppress(Killed):
            await asyncio.gather(*(task for task in tasks if task is not None), return_exceptions=True)
        self._disk.cut()
        service.outbox.claims.close()
        for engine in self._engines or ():
            await engine.dispose(close=False)

    def _new_disk(self) -> Disk:
        return Disk(self._before, self._after, self._committed)

    def _committed(self) -> None:
        self.on_commit()

    def _before(self, name: str, statement: str) -> None:
        if self.doomed is None or not self.up:
            return
        if name == "commit":
            self._approach("commit")
        elif not statement.lstrip().upper().startswith(("SELECT", "PRAGMA")):
            self._approach("statement")

    def _after(self, name: str, _statement: str) -> None:
        if self.doomed is not None and self.up and name == "commit":
            self._approach("committed")

    def _called(self, point: str) -> None:
        if self._disk.dead:
            raise Killed
        if self.doomed is not None and self.up:
            self._approach(point)

    def _approach(self, point: str) -> None:
        doom = self.doomed
        if doom is None or doom.point != point:
            return
        doom.count -= 1
        if doom.count > 0:
            return
        self.doomed = None
        if doom.fail:
            self.killed[f"disk fails at {point}"] += 1
            failed = sqlite3.OperationalError("disk I/O error")
            failed.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise failed
        self.killed[f"{point}, power cut" if doom.power else point] += 1
        self.kill()
        if doom.power:
            self.powered_at = self._clock.seconds
        self.on_death(doom.down)
        raise Killed

    def run_of_the_machine(self) -> str:
        """A name for the time since the power was last cut, as long as the real one."""
        return f"{self.powered_at:036.3f}"

    def mint(self) -> str:
        """Ids as the product makes them, but the same in every telling."""
        return f"{self._ids.getrandbits(48):012x}"


class Staged:
    """The few places where the product takes what a story must decide: chance, the client, how often to look again."""

    def __init__(self, machine: Machine, world: World) -> None:
        self._changes: list[tuple[Any, str, Any]] = [
            (bot.turn, "mint", machine.mint),
            (storage.departures, "run_of_the_machine", machine.run_of_the_machine),
            (bot.app, "open_bot", lambda _settings: _open_bot(world)),
            # Time jumps to where something is due and wakes the sender then; it need not look in between.
            (bot.ready, "LOOK_AGAIN_SECONDS", 1e9),
        ]
        self._former: list[tuple[Any, str, Any]] = []

    def __enter__(self) -> None:
        for module, name, new in self._changes:
            self._former.append((module, name, getattr(module, name)))
            setattr(module, name, new)

    def __exit__(self, *_: object) -> None:
        for module, name, old in reversed(self._former):
            setattr(module, name, old)


def _open_bot(world: World) -> Bot:
    return Bot(TOKEN, Wire(world), DefaultBotProperties(parse_mode=ParseMode.HTML))
