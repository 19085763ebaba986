"""People who write to the bot while it is killed again and again, each message with a number of its own."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

from bot.sandbox import People
from flows.effects import JoinCaseworker, JoinPerson, NoteConsent, Outcome
from flows.people import Consent, Role
from flows.structure import read_structure
from storage import directory, outcomes
from storage.cipher import Cipher
from storage.database import Database
from storage.schema import migrate
from tests.harness.house import ALWAYS_OPEN

PAUSE_SECONDS = (0.3, 1.2)


@dataclass
class Crowd:
    """Who writes, and what has been written."""

    people: People
    chats: list[int]
    caseworkers: list[int]
    random: Random
    said: list[tuple[int, str]] = field(default_factory=list)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def write(self) -> None:
        """Write until it is over."""
        await asyncio.gather(*(self._one(chat) for chat in self.chats))

    async def _one(self, chat: int) -> None:
        while not self.over.is_set():
            words = f"ligne-{len(self.said)}-bis"
            self.said.append((chat, words))
            await self.people.write(chat, words)
            try:
                async with asyncio.timeout(self.random.uniform(*PAUSE_SECONDS)):
                    await self.over.wait()
            except TimeoutError:
                continue


async def settle_in(
    url: str, key: str, people: People, count: int, random: Random, structure: str = ALWAYS_OPEN
) -> Crowd:
    """A database in which `count` people have joined and agreed, each with a caseworker of their own."""
    await migrate(url, Cipher([key]))
    now = datetime.now(UTC)
    caseworkers = [await people.user(f"Claire{number}") for number in range(count)]
    chats = [await people.user(f"Personne{number}") for number in range(count)]
    for chat in (*caseworkers, *chats):
        await people.start(chat)
    async with Database.connect(url, Cipher([key])) as database, database.begin() as work:
        await directory.apply_structure(work, read_structure(structure, "structure.yaml"), now)
        expires_at = now.replace(year=now.year + 1)
        for number, (chat, desk) in enumerate(zip(chats, caseworkers, strict=True)):
            name = f"Claire{number}"
            caseworker = await directory.add_caseworker(work, "atelier", name, Role.CASEWORKER, on_call=False)
            opened = await directory.invite(work, "caseworker", caseworker, name, expires_at)
            await outcomes.write(work, Outcome((JoinCaseworker(opened, caseworker, desk),)), now)
            person = await directory.add_person(work, "atelier", f"Personne{number}", "X", now, referent=name)
            invitation = await directory.invite(work, "person", person, f"person{number}", expires_at)
            joined = (JoinPerson(invitation, person, chat, "fr"), NoteConsent(person, Consent.GIVEN, "test"))
            await outcomes.write(work, Outcome(joined), now)
        await work.commit()
    return Crowd(people, chats, caseworkers, random)
