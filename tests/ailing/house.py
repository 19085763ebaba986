"""A house that is at work as real processes: `lien run`, Telegram, and whoever types commands at the machine."""

import asyncio
import ctypes
import json
import os
import resource
import sqlite3
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.health import Health, judge
from bot.sandbox import People
from bot.sandbox.wording import as_read
from flows.effects import BindTeam, JoinCaseworker, JoinPerson, NoteConsent, Outcome
from flows.people import Consent, Role
from flows.structure import read_structure
from storage import directory, outcomes
from storage.cipher import Cipher
from storage.database import Database
from storage.held_up import held_up
from storage.lateness import oldest_overdue_flag
from storage.state import read_state
from tests.harness.house import ALWAYS_OPEN
from tests.harness.processes import LOOK_AGAIN_SECONDS, ROOT, Installation, Running

# Whatever the machine's time is, the house is open: what is told here is not about hours.
NO_LIMIT = resource.RLIM_INFINITY
# linux/prctl.h and linux/capability.h
_DROP, _OVERRIDE = 24, 1

# The morning's list of whom to contact would leave first, and is not what these tests are about.
QUIET_MORNINGS = "priorities: {morning: false}\n"


@dataclass(frozen=True)
class Answer:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class House:
    """Everybody has joined; the service runs once `starts` was called."""

    people: People
    installation: Installation
    amina: int
    claire: int
    team: int
    service: Running = field(init=False)

    @property
    def file(self) -> Path:
        return self.installation.folder / "lien.db"

    @property
    def log(self) -> str:
        """What the service has said since it was started last."""
        return self.service.log.read_text()

    async def starts(self) -> None:
        self.service = await self.installation.run()

    async def says(self, words: str) -> None:
        """Wait until the service's log holds these words."""
        async with asyncio.timeout(20):
            while words not in self.log:
                assert self.service.code is None, self.log
                await asyncio.sleep(LOOK_AGAIN_SECONDS)

    def rows(self, sql: str) -> list[Any]:
        with sqlite3.connect(self.file) as connection:
            return connection.execute(sql).fetchall()

    def allow_files_of(self, size: int) -> None:
        """From now on the kernel lets the service write no further than `size` bytes into any file."""
        resource.prlimit(self.service.pid, resource.RLIMIT_FSIZE, (size, NO_LIMIT))

    async def health(self, **later: float) -> Health:
        """What `lien health` says when so much time has passed and nothing else has happened."""
        now = datetime.now(UTC) + timedelta(**later)
        key = self.installation.environment["LIEN_KEYS"]
        async with (
            Database.connect(f"sqlite+aiosqlite:///{self.file}", Cipher([key])) as database,
            database.read() as work,
        ):
            state, overdue_since = await read_state(work, now), await oldest_overdue_flag(work, now)
            return judge(state, overdue_since, now, await held_up(work))

    async def command(self, *arguments: str, files_of: int = NO_LIMIT) -> Answer:
        """What an operator reads who types this, bound by the rights that the files show, even as root.

        `files_of`: the kernel lets the command write no further than so many bytes into any file.
        """

        def bind() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (files_of, NO_LIMIT))
            _obey_rights()

        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *arguments,
            cwd=self.installation.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), **self.installation.environment},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            preexec_fn=bind,
        )
        out, err = await process.communicate()
        assert process.returncode is not None
        return Answer(process.returncode, out.decode(), err.decode())

    async def waiting_at_telegram(self) -> int:
        """How many updates Telegram keeps, because the service has not confirmed them."""
        (bot,) = await self.people.get("/sandbox/bots")
        return int(bot["newest"] - bot["confirmed"])

    async def settled(self) -> None:
        """Wait until all that was received is taken, and all that was to be said is said."""
        await self.people.updates_confirmed()
        async with asyncio.timeout(20):
            while self.rows("SELECT 1 FROM messages WHERE state IN ('pending', 'claimed')"):
                await asyncio.sleep(LOOK_AGAIN_SECONDS)

    async def said_to(self, chat: int, containing: str) -> int:
        """How often the bot has said this in a chat."""
        messages = await self.people.messages(chat)
        return sum(m["from"]["is_bot"] and containing in as_read(m.get("text", "")) for m in messages)


def _obey_rights() -> None:
    """Root may write where nobody may; a process without this capability may not, whoever it is."""
    if os.geteuid() == 0:
        assert ctypes.CDLL(None).prctl(_DROP, _OVERRIDE, 0, 0, 0) == 0


async def settle_in(url: str, key: str, people: People) -> tuple[int, int, int]:
    """Claire and her group, and Amina, whom she accompanies; return their chats."""
    amina, claire = await people.user("Amina"), await people.user("Claire")
    team = await people.group("Équipe", claire)
    for chat in (amina, claire):
        await people.start(chat)
    await people.add(team)
    now = datetime.now(UTC)
    until = now + timedelta(days=1)
    async with Database.connect(url, Cipher([key])) as database, database.begin() as work:
        await directory.apply_structure(
            work, read_structure(ALWAYS_OPEN + QUIET_MORNINGS, "structure.yaml"), now
        )
        name = "Claire Fontaine"
        desk = await directory.add_caseworker(work, "atelier", name, Role.LEAD, on_call=False)
        person = await directory.add_person(work, "atelier", "Amina", "Diallo", now, referent=name)
        joined = (
            JoinCaseworker(await directory.invite(work, "caseworker", desk, "claire", until), desk, claire),
            JoinPerson(await directory.invite(work, "person", person, "amina", until), person, amina, "fr"),
            BindTeam(await directory.invite(work, "team", "atelier", "team", until), 1, team, "Équipe"),
            NoteConsent(person, Consent.GIVEN, "test"),
        )
        await outcomes.write(work, Outcome(joined), now)
        await work.commit()
    return amina, claire, team
