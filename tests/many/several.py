"""One house, several processes of `lien run` on one PostgreSQL, and Telegram as another one, which pushes to a gateway before them."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import aiohttp
from cryptography.fernet import Fernet
from sqlalchemy import make_url, text

from benchmarks.several.house import free_ports
from bot.sandbox import People
from storage.cipher import Cipher
from storage.database import Database
from storage.offices import Office
from tests.harness.forge import LEASE
from tests.harness.house import ALWAYS_OPEN
from tests.harness.processes import LOOK_AGAIN_SECONDS, Forge, Installation, Running, telegram
from tests.kills.crowd import Crowd, settle_in
from tests.many.gateway import Gateway, Wire

TOKEN = "42:several"
SECRET = "un-secret"
# Whoever takes over does so within seconds; the figure is for the benchmark, not for a test on a machine that others use.
PATIENCE_SECONDS = 60
UNSETTLED = (
    "SELECT COUNT(*) FROM messages WHERE direction = 'out'"
    " AND (state = 'claimed' OR (state = 'pending' AND not_before <= now()))"
)


@dataclass
class Process:
    """One of the processes: where it is pushed to, and the wires that tie it to the world."""

    installation: Installation
    door: str
    to_database: Wire
    to_telegram: Wire
    running: Running | None = None

    async def start(self) -> None:
        """Run it (again)."""
        self.running = await self.installation.run()

    @property
    def pid(self) -> int:
        assert self.running is not None
        return self.running.pid

    def said(self, event: str) -> list[dict[str, Any]]:
        """The lines of its present life's log that tell of this."""
        assert self.running is not None
        lines = (json.loads(line) for line in self.running.log.read_text().splitlines() if line[:1] == "{")
        return [line for line in lines if line["event"] == event]

    def took(self, office: Office) -> str:
        """When it last took an office in its present life, as its log says; never: nothing."""
        return max(
            (line["timestamp"] for line in self.said("office taken") if line["office"] == office), default=""
        )


@dataclass
class Several:
    """Everybody, the processes, and the database that they share."""

    people: People
    crowd: Crowd
    database: Database
    processes: list[Process] = field(default_factory=list)

    async def push(self, process: Process, update: dict[str, Any]) -> None:
        """Push an update to this very process, as Telegram does: again and again until it is taken."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        async with asyncio.timeout(PATIENCE_SECONDS), aiohttp.ClientSession() as session:
            while True:
                async with session.post(f"{process.door}/telegram", json=update, headers=headers) as answer:
                    if answer.status == 200:
                        return

    def holder(self, office: Office = Office.SENDER) -> Process:
        """Who took the office last."""
        return max(self.processes, key=lambda process: process.took(office))

    async def taken_over_from(self, process: Process) -> Process:
        """Wait until others hold every office that this one held; return who sends now."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while any(self.holder(office) is process for office in Office):
                await asyncio.sleep(LOOK_AGAIN_SECONDS)
        return self.holder()

    async def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What the database holds."""
        async with self.database.read() as work:
            return [tuple(row) for row in await work.rows(text(sql))]

    async def settled(self) -> None:
        """Nothing is left that may leave."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await self.rows(UNSETTLED) != [(0,)]:
                await asyncio.sleep(LOOK_AGAIN_SECONDS)


@asynccontextmanager
async def several(
    folder: Path,
    url: str,
    forge: Forge,
    *,
    processes: int = 2,
    count: int = 5,
    structure: str = ALWAYS_OPEN,
    lease: float = 60,
) -> AsyncIterator[Several]:
    """Everybody has joined; every process serves, and one holds both offices, which it keeps through a silence of `lease` seconds."""
    key = Fernet.generate_key().decode()
    telegram_process, api = await telegram(TOKEN)
    async with AsyncExitStack() as stack:
        people = await stack.enter_async_context(People(api, patience=PATIENCE_SECONDS))
        crowd = await settle_in(url, key, people, count, Random(1), structure)
        database = await stack.enter_async_context(Database.connect(url, Cipher([key])))
        doors = [f"http://127.0.0.1:{port}" for port in free_ports(processes)]
        gateway = await stack.enter_async_context(Gateway(*doors))
        house = Several(people, crowd, database)
        for number, door in enumerate(doors):
            house.processes.append(
                await _process(lease, stack, folder / str(number), url, api, key, gateway, door, forge)
            )
        try:
            for process in house.processes:
                await process.start()
            yield house
        finally:
            for process in house.processes:
                process.to_database.mend()
                await process.installation.close()
            telegram_process.terminate()
            await telegram_process.wait()


async def _process(
    lease: float,
    stack: AsyncExitStack,
    folder: Path,
    url: str,
    api: str,
    key: str,
    gateway: Gateway,
    door: str,
    forge: Forge,
) -> Process:
    folder.mkdir()  # noqa: ASYNC240 - one call, before anything runs
    server, phone = make_url(url), make_url(api)
    to_database = await stack.enter_async_context(Wire(str(server.host), server.port or 5432))
    to_telegram = await stack.enter_async_context(Wire(str(phone.host), phone.port or 80))
    over_the_wire = server.set(host="127.0.0.1", port=to_database.port)
    environment = {
        "LIEN_TOKEN": TOKEN,
        "LIEN_API_URL": f"http://127.0.0.1:{to_telegram.port}",
        "LIEN_DATABASE_URL": over_the_wire.render_as_string(hide_password=False),
        "LIEN_KEYS": key,
        "LIEN_WEBHOOK_URL": gateway.url,
        "LIEN_WEBHOOK_SECRET": SECRET,
        "LIEN_LISTEN": door.removeprefix("http://"),
        "LIEN_LOG_FORMAT": "json",
        LEASE: str(lease),
    }
    return Process(Installation(folder, environment, forge), door, to_database, to_telegram)
