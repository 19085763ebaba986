"""Kill the service at random points under load, again and again; it must be back at once and have lost nothing."""

import asyncio
import sqlite3
import time
from pathlib import Path
from random import Random

from cryptography.fernet import Fernet

from bot.sandbox import People
from tests.harness.processes import Forge, Installation, telegram
from tests.kills.crowd import settle_in
from tests.kills.reckoning import Reckoning, reckon

TOKEN = "42:kills"
PEOPLE = 5
# Telegram is some way off: what is on its way when the process dies is what the promise is about.
AWAY_SECONDS = 0.06
LIVES_SECONDS = (0.0, 0.7)
UNSETTLED = "SELECT COUNT(*) FROM messages WHERE direction = 'out' AND state IN ('claimed', 'pending') AND to_kind = 'caseworker'"


async def kill_again_and_again(
    folder: Path, forge: Forge, rounds: int, seed: int
) -> tuple[Reckoning, list[float]]:
    """Return what became of every message, and the seconds that each restart took to serve again."""
    random, key = Random(seed), Fernet.generate_key().decode()
    process, url = await telegram(TOKEN)
    installation = Installation(folder, {"LIEN_TOKEN": TOKEN, "LIEN_API_URL": url, "LIEN_KEYS": key}, forge)
    try:
        async with People(url) as people:
            crowd = await settle_in(folder, key, people, PEOPLE, random)
            await people.arm("delay", method="sendMessage", seconds=AWAY_SECONDS, times=10**6)
            writing = asyncio.create_task(crowd.write())
            restarts = []
            for _ in range(rounds):
                begun = time.monotonic()
                service = await installation.run()
                restarts.append(time.monotonic() - begun)
                await asyncio.sleep(random.uniform(*LIVES_SECONDS))
                await service.kill()
            crowd.over.set()
            await writing
            service = await installation.run()
            await people.updates_confirmed(timeout=30)
            await _settled(folder)
            await service.stop()
            return await reckon(folder, key, crowd, people), restarts
    finally:
        await installation.close()
        process.terminate()
        await process.wait()


async def _settled(folder: Path) -> None:
    """One message a second to a chat: what has gathered for the caseworker takes its time to leave."""
    async with asyncio.timeout(3600):
        while True:
            with sqlite3.connect(folder / "lien.db") as connection:
                if connection.execute(UNSETTLED).fetchone() == (0,):
                    return
            await asyncio.sleep(0.2)
