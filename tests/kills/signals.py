"""Kill the service between a sign of danger and the alert, again and again; a human must hear of each, once flagged.

Rule 1: a message counts as written once the messenger has it; from then on no death may cost the flag, the alert or the answer.
Rule 2: an alert twice is allowed, for urgent is said again when nobody can know; a flag twice is not.
"""

import asyncio
import sqlite3
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

from cryptography.fernet import Fernet

from bot.sandbox import People
from storage.cipher import Cipher
from storage.message_bodies import Body
from tests.harness.house import ALWAYS_OPEN
from tests.harness.processes import Forge, Installation, telegram
from tests.kills.crowd import Crowd, settle_in
from tests.kills.rounds import AWAY_SECONDS, TOKEN, settled

# Nothing climbs meanwhile: each card is the first one.
UNHURRIED = (
    f"{ALWAYS_OPEN}ladder: {{critical: [600, 600, 600], high: [600, 600, 600], medium: [600, 600, 600]}}\n"
)
LIVES_SECONDS = (0.0, 0.25)
FLAGS = "SELECT COUNT(*) FROM flags WHERE person_id = (SELECT id FROM people WHERE chat_id = ?)"
RAISED = "SELECT flag_id FROM flag_events WHERE event = 'raised'"
CARDS_LEFT = """
    SELECT COUNT(*) FROM messages WHERE to_kind = 'caseworker' AND state = 'sent'
    AND flag_id IN (SELECT id FROM flags WHERE person_id = (SELECT id FROM people WHERE chat_id = ?))
"""


@dataclass(frozen=True)
class Alerts:
    """How it came out. All but the last two must be empty; `died` counts where the service stood when it was killed."""

    written: int
    lost: tuple[str, ...]
    unflagged: tuple[str, ...]
    doubled: tuple[str, ...]
    unannounced: tuple[str, ...]
    unanswered: tuple[str, ...]
    died: Counter[str]
    told_twice: int

    @property
    def holds(self) -> bool:
        """Say whether promises 3, 4, 5 and 6 held."""
        return not (self.lost or self.unflagged or self.doubled or self.unannounced or self.unanswered)


async def kill_between(folder: Path, forge: Forge, rounds: int, seed: int) -> Alerts:
    """A person in danger for each round, and a kill somewhere between their words and the alert."""
    random, key = Random(seed), Fernet.generate_key().decode()
    process, url = await telegram(TOKEN)
    installation = Installation(folder, {"LIEN_TOKEN": TOKEN, "LIEN_API_URL": url, "LIEN_KEYS": key}, forge)
    try:
        async with People(url) as people:
            crowd = await settle_in(
                f"sqlite+aiosqlite:///{folder / 'lien.db'}", key, people, rounds, random, UNHURRIED
            )
            await _greeted(installation, people, folder)
            await _telegram_is_far_away(crowd)
            died = Counter([await _one_death(installation, crowd, chat) for chat in crowd.chats])
            service = await installation.run()
            await people.updates_confirmed(timeout=30)
            for kind in ("caseworker", "person"):
                await settled(folder, kind)
            await service.stop()
            return await _reckon(folder, key, crowd, died)
    finally:
        await installation.close()
        process.terminate()
        await process.wait()


async def _greeted(installation: Installation, people: People, folder: Path) -> None:
    """What everybody heard for opening the bot is out of the way before anybody dies."""
    service = await installation.run()
    await people.updates_confirmed(timeout=60)
    for kind in ("caseworker", "person", "chat"):
        await settled(folder, kind)
    await service.stop()


async def _telegram_is_far_away(crowd: Crowd) -> None:
    """All takes its time; to some, what is sent first never gets there: who dies meanwhile cannot know."""
    for chat in (*crowd.chats, *crowd.caseworkers):
        if crowd.random.random() < 0.5:
            await crowd.people.arm("timeout_before", method="sendMessage", chat_id=chat, seconds=AWAY_SECONDS)
    await crowd.people.arm("delay", method="sendMessage", seconds=AWAY_SECONDS, times=10**6)


async def _one_death(installation: Installation, crowd: Crowd, chat: int) -> str:
    """The words come while nobody runs or while somebody does; return where the service stood when it died."""
    words = f"je veux mourir, mot-{len(crowd.said)}-fin"
    crowd.said.append((chat, words))
    early = crowd.random.random() < 0.5
    if early:
        await crowd.people.write(chat, words)
    service = await installation.run()
    if not early:
        await crowd.people.write(chat, words)
    await asyncio.sleep(crowd.random.uniform(*LIVES_SECONDS))
    await service.kill()
    with sqlite3.connect(installation.folder / "lien.db") as connection:
        if connection.execute(FLAGS, (chat,)).fetchone() == (0,):
            return "before the flag"
        told = connection.execute(CARDS_LEFT, (chat,)).fetchone() != (0,)
    return "after the alert" if told else "between the flag and the alert"


async def _reckon(folder: Path, key: str, crowd: Crowd, died: Counter[str]) -> Alerts:
    """Hold what is in the file, and what went over the wire, against what was written."""
    cipher = Cipher([key])
    with sqlite3.connect(folder / "lien.db") as connection:
        kept = connection.execute(
            "SELECT body FROM messages WHERE direction = 'in' AND kind = 'text'"
        ).fetchall()
        flags = {chat: connection.execute(FLAGS, (chat,)).fetchone()[0] for chat in crowd.chats}
        raised = Counter(connection.execute(RAISED).fetchall())
    received = Counter(Body.open(body, cipher).text for (body,) in kept)
    cards = [await _read(crowd, desk, "Signalement critique") for desk in crowd.caseworkers]
    answers = [await _read(crowd, chat, "Appelez le 3114") for chat in crowd.chats]
    words = [said for _, said in crowd.said]
    by_chat = dict(crowd.said)
    return Alerts(
        written=len(words),
        lost=tuple(said for said in words if not received[said]),
        unflagged=tuple(by_chat[chat] for chat, count in flags.items() if not count),
        doubled=tuple(
            by_chat[chat] for chat, count in flags.items() if count > 1 or received[by_chat[chat]] > 1
        )
        + tuple(flag for (flag,), times in raised.items() if times > 1),
        unannounced=tuple(said for said, card in zip(words, cards, strict=True) if not card),
        unanswered=tuple(said for said, answer in zip(words, answers, strict=True) if not answer),
        died=died,
        told_twice=sum(card > 1 for card in cards),
    )


async def _read(crowd: Crowd, chat: int, containing: str) -> int:
    """How many messages in a chat hold these words."""
    return sum(containing in message.get("text", "") for message in await crowd.people.messages(chat))
