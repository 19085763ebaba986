"""A whole house for a story: `lien run` is a process, Telegram is another one, a file holds everything, and time stands where the story puts it.

Whoever installs the house types `lien` commands, at the story's time; everybody else has a phone.
"""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, redirect_stdout
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import text

from bot.cli import main
from bot.sandbox import People
from bot.sandbox.wording import as_read
from storage.cipher import Cipher
from storage.database import Database
from tests.harness.processes import Forge, Installation, Running, telegram

TOKEN = "42:story"
PARIS = ZoneInfo("Europe/Paris")
# The commands that ask what time it is.
_TELL_TIME = tuple(
    f"bot.cli.{name}.now" for name in ("structure", "caseworker", "team", "person", "person_change")
)
PATIENCE_SECONDS = 30


@dataclass
class House:
    """Everybody by their phones, and the house around them."""

    people: People
    folder: Path
    installation: Installation
    monkeypatch: pytest.MonkeyPatch
    structure: str = ""
    team: int = 0
    chats: dict[str, int] = field(default_factory=dict)
    running: Running | None = None

    def __getitem__(self, first_name: str) -> int:
        """The chat of somebody."""
        return self.chats[first_name]

    async def put(self, moment: str) -> None:
        """It is this time on the clocks of Paris; the service is started anew, and does what is due."""
        at = datetime.fromisoformat(moment).replace(tzinfo=PARIS)
        if self.running is not None:
            assert await self.running.stop() == 0
        moved = at - datetime.now(UTC)
        (self.folder / "moved").write_text(str(moved.total_seconds()))
        for name in _TELL_TIME:
            self.monkeypatch.setattr(name, lambda: datetime.now(UTC) + moved)
        if self.structure:
            self.running = await self.installation.run()

    async def lien(self, *arguments: str) -> dict[str, Any]:
        """Type a command to its end; return what it answered."""
        said = io.StringIO()

        def run() -> int | str | None:
            with pytest.raises(SystemExit) as left, redirect_stdout(said):
                main([*arguments, "--json"])
            return left.value.code

        assert await asyncio.to_thread(run) == 0
        answer: dict[str, Any] = json.loads(said.getvalue().splitlines()[-1])
        return answer

    async def opens(self, settings: str, moment: str, leads: str, *caseworkers: str) -> None:
        """A structure, its lead, its caseworkers and their group, all of them there."""
        await self.put(moment)
        (self.folder / "structure.yaml").write_text(settings)
        await asyncio.to_thread(_migrated)
        self.structure = (await self.lien("structure", "apply", "structure.yaml"))["structure"]
        links = {
            name: await self.lien(
                "caseworker", "add", "--structure", self.structure, "--name", name, "--role",
                "lead" if name == leads else "caseworker",
            )
            for name in (leads, *caseworkers)
        }  # fmt: skip
        code = (await self.lien("team", "link", "--structure", self.structure))["code"]
        self.running = await self.installation.run()
        for name, link in links.items():
            await self._arrives(name, link["start"])
            await self.people.hears(self[name.partition(" ")[0]], f"Bonjour {name}")
        first = self[leads.partition(" ")[0]]
        self.team = await self.people.group("Équipe", *(self[name.partition(" ")[0]] for name in links))
        await self.people.add(self.team)
        await self.people.write(first, f"/equipe {code}", chat=self.team)
        await self.people.hears(self.team, "est l’équipe")

    async def joins(self, first_name: str, last_name: str, referent: str) -> str:
        """Somebody is added, opens their link, and agrees; return their number."""
        added = await self.lien(
            "person", "add", "--structure", self.structure, "--first-name", first_name, "--last-name", last_name,
            "--referent", referent,
        )  # fmt: skip
        chat = await self._arrives(first_name, added["start"])
        await self.people.press(chat, "✅ Oui, je suis d’accord")
        await self.people.hears(chat, f"Merci {first_name}")
        return str(added["id"])

    async def _arrives(self, name: str, start: str) -> int:
        first_name, _, last_name = name.partition(" ")
        chat = await self.people.user(first_name, last_name=last_name, language_code="fr")
        self.chats[first_name] = chat
        await self.people.start(chat, start)
        return chat

    async def reads(self, chat: int, containing: str) -> str:
        """The next message of the bot with these words, with ordinary spaces."""
        return words_of(await self.people.hears(chat, containing))

    async def has_read(self, chat: int) -> list[str]:
        """All that the bot has said in a chat, once everything that may leave has left."""
        await self.settled()
        return [words_of(m) for m in await self.people.messages(chat) if m["from"]["is_bot"]]

    async def settled(self) -> None:
        """Everything that was received is taken, and nothing that may leave now is left."""
        await self.people.updates_confirmed()
        last = (await self.people.state())["last"]
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await self.rows(
                "SELECT 1 FROM messages WHERE direction = 'out' AND (state = 'claimed'"
                " OR (state = 'pending' AND not_before <= :now)) LIMIT 1",
                now=self.now().replace(tzinfo=None).isoformat(sep=" "),
            ):
                last = (await self.people.changes(last, 0.05))["last"]

    async def rows(self, sql: str, **parameters: Any) -> list[tuple[Any, ...]]:
        """What the file holds."""
        url = f"sqlite+aiosqlite:///{self.folder / 'lien.db'}"
        async with (
            Database.connect(url, Cipher([self.installation.environment["LIEN_KEYS"]])) as database,
            database.read() as work,
        ):
            return [tuple(row) for row in (await work.execute(text(sql), parameters)).all()]

    def now(self) -> datetime:
        """What the service's clock says."""
        moved = float((self.folder / "moved").read_text())
        return datetime.fromtimestamp(datetime.now(UTC).timestamp() + moved, UTC)


def words_of(message: dict[str, Any]) -> str:
    """What is read, with ordinary spaces."""
    return as_read(str(message.get("text") or message.get("caption") or ""))


def _migrated() -> None:
    with pytest.raises(SystemExit) as left:
        main(["migrate"])
    assert left.value.code == 0


@asynccontextmanager
async def two_processes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """Telegram is there, and an empty folder with its settings; nothing of the house runs yet."""
    forge = Forge()
    process, url = await telegram(TOKEN)
    environment = {"LIEN_TOKEN": TOKEN, "LIEN_API_URL": url, "LIEN_KEYS": Fernet.generate_key().decode()}
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(folder)
    moved = {"LIEN_STAGE_MOVED": str(folder / "moved")}
    installation = Installation(folder, {**environment, **moved}, forge)
    try:
        async with People(url, patience=PATIENCE_SECONDS) as people:
            yield House(people, folder, installation, monkeypatch)
    finally:
        await installation.close()
        process.terminate()
        await process.wait()
        forge.close()
