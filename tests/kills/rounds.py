"""Kill the service at random points under load, again and again; it must be back at once and have lost nothing."""

import asyncio
import sqlite3
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from cryptography.fernet import Fernet

from bot.health import STALE_AFTER, Health, judge
from bot.sandbox import People
from storage.cipher import Cipher
from storage.database import Database
from storage.lateness import oldest_overdue_flag
from storage.state import read_state
from tests.harness.processes import Forge, Installation, telegram
from tests.kills.crowd import settle_in
from tests.kills.reckoning import Reckoning, reckon

TOKEN = "42:kills"
PEOPLE = 5
# Telegram is some way off: what is on its way when the process dies is what the promise is about.
AWAY_SECONDS = 0.06
LIVES_SECONDS = (0.0, 0.7)
UNSETTLED = "SELECT COUNT(*) FROM messages WHERE direction = 'out' AND state IN ('claimed', 'pending') AND to_kind = ?"


@dataclass
class Seen:
    """What was seen meanwhile: the seconds that each restart took to serve again, and what `health` said wrongly."""

    restarts: list[float] = field(default_factory=list)
    lies: list[str] = field(default_factory=list)


async def kill_again_and_again(
    folder: Path, forge: Forge, rounds: int, seed: int, *, cold: bool = False
) -> tuple[Reckoning, Seen]:
    """Return what became of every message, and what was seen meanwhile; `cold`: each start from the first import on."""
    random, key = Random(seed), Fernet.generate_key().decode()
    process, url = await telegram(TOKEN)
    installation = Installation(folder, {"LIEN_TOKEN": TOKEN, "LIEN_API_URL": url, "LIEN_KEYS": key}, forge)
    try:
        async with People(url) as people:
            crowd = await settle_in(f"sqlite+aiosqlite:///{folder / 'lien.db'}", key, people, PEOPLE, random)
            await people.arm("delay", method="sendMessage", seconds=AWAY_SECONDS, times=10**6)
            writing = asyncio.create_task(crowd.write())
            seen = Seen()
            for number in range(rounds):
                begun = time.monotonic()
                service = await installation.run(cold=cold)
                seen.restarts.append(time.monotonic() - begun)
                if not (await _health(folder, key)).alive:
                    seen.lies.append(f"{number}: it serves, and is said to be stopped")
                await asyncio.sleep(random.uniform(*LIVES_SECONDS))
                await service.kill()
                if (await _health(folder, key, later=STALE_AFTER)).alive:
                    seen.lies.append(f"{number}: it is dead, and is said to run")
            crowd.over.set()
            await writing
            service = await installation.run()
            await people.updates_confirmed(timeout=30)
            await settled(folder, "caseworker")
            await service.stop()
            return await reckon(folder, key, crowd, people), seen
    finally:
        await installation.close()
        process.terminate()
        await process.wait()


async def _health(folder: Path, key: str, later: timedelta = timedelta()) -> Health:
    """What `lien health` says: now, or to who asks a while later."""
    now = datetime.now(UTC) + later
    url = f"sqlite+aiosqlite:///{folder}/lien.db"
    async with Database.connect(url, Cipher([key])) as database, database.read() as work:
        return judge(await read_state(work, now), await oldest_overdue_flag(work, now), now)


async def settled(folder: Path, to_kind: str) -> None:
    """One message a second to a chat: what has gathered for somebody takes its time to leave."""
    async with asyncio.timeout(3600):
        while True:
            with sqlite3.connect(folder / "lien.db") as connection:
                if connection.execute(UNSETTLED, (to_kind,)).fetchone() == (0,):
                    return
            await asyncio.sleep(0.2)
