"""The real service on a stage: real HTTP to the sandbox, a real SQLite file, a clock that the test moves."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlalchemy import text

from bot.app import Service
from bot.config import Settings
from bot.content import load_content
from bot.pace import Pace
from bot.sandbox import People, Sandbox
from bot.voice.recogniser import Recogniser
from bot.voice.speaker import Speaker
from flows.content import Content
from flows.people import Role
from flows.structure import read_structure
from storage import directory
from storage.cipher import Cipher
from storage.database import Database
from storage.papers import Papers, dated_papers
from storage.schema import migrate

TOKEN = "42:stage"
# A blocked bot, a conflict of pollers: what Telegram says of the world. A 400 would be a call of ours that is wrong.
EXPECTED_ERRORS = {403, 409}
OF_THE_WORLD = (
    "Conflict",
    "Bad Request: chat not found",
    "Bad Request: query is too old",
    "Bad Request: message to edit not found",
)
KEY = Fernet.generate_key().decode()
# A Tuesday, 10 o'clock in Paris: the house is open until half past twelve.
TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
STRUCTURE = """
structure: atelier
name: L'Atelier du Lien
languages: [fr, en]
contact_hours:
  mon-thu: ["08:30-12:30", "13:30-17:30"]
  fri: ["08:30-12:30"]
touchpoints:
  check_in: {every_days: 7, at: "10:00"}
"""

UNSETTLED = """
SELECT 1 FROM messages WHERE direction = 'out'
AND (state = 'claimed' OR (state = 'pending' AND not_before <= :now)) LIMIT 1
"""


class MovedClock:
    """Time that passes as it does, from wherever the test put it."""

    def __init__(self, at: datetime = TUESDAY) -> None:
        self._at = at
        self._since = asyncio.get_running_loop().time()

    def now(self) -> datetime:
        return self._at + timedelta(seconds=asyncio.get_running_loop().time() - self._since)

    def put(self, at: datetime) -> None:
        self._at = at
        self._since = asyncio.get_running_loop().time()


@dataclass
class Stage:
    """Everybody, and the house around them."""

    sandbox: Sandbox
    people: People
    database: Database
    clock: MovedClock
    settings: Settings
    content: Content
    links: dict[str, str] = field(default_factory=dict)
    amina: int = 0
    claire: int = 0
    karim: int = 0
    team: int = 0
    service: Service | None = None
    speaker: Speaker | None = None
    recogniser: Recogniser | None = None

    async def start(self, pace: Pace | None = None) -> Service:
        """Start the service (again)."""
        pace = pace or Pace(chat_seconds=0)
        parts = (self.settings, self.database, self.content, self.clock, pace, self.speaker, self.recogniser)
        self.service = Service(*parts)
        await self.service.start()
        return self.service

    async def stop(self) -> None:
        """Stop the service as SIGTERM does."""
        if self.service is not None:
            await self.service.stop()
            self.service = None

    async def jump(self, **ahead: float) -> None:
        """Let time pass at once, and everything that it brings come due."""
        await self.put(self.clock.now() + timedelta(**ahead))

    async def put(self, at: datetime) -> None:
        """Go to an instant."""
        self.clock.put(at)
        if self.service is not None:
            await self.service.ticks.run_all()
            self.service.outbox.wake()

    async def joins(self) -> None:
        """Claire and Karim open their links, the group is bound, Amina joins and agrees."""
        people = self.people
        await people.start(self.claire, self.links["claire"])
        await people.hears(self.claire, "Bonjour Claire")
        await people.start(self.karim, self.links["karim"])
        await people.hears(self.karim, "Bonjour Karim")
        await people.add(self.team)
        await people.write(self.claire, f"/equipe {self.links['team']}", chat=self.team)
        await people.hears(self.team, "est l’équipe")
        await people.start(self.amina, self.links["amina"])
        await people.press(self.amina, "Français")
        await people.press(self.amina, "✅ Oui, je suis d’accord")
        await people.hears(self.amina, "Merci Amina")

    async def rows(self, sql: str, **parameters: Any) -> list[Any]:
        """What the database holds."""
        async with self.database.read() as work:
            return list((await work.execute(text(sql), parameters)).all())

    async def papers(self) -> Papers:
        """The dossiers of the one person who has any, and until when her papers are good."""
        ((who,),) = await self.rows("SELECT person_id FROM dossiers UNION SELECT person_id FROM expiries")
        async with self.database.read() as work:
            return (await dated_papers(work, [who]))[who]

    async def settled(self) -> None:
        """Wait until everything received is taken and nothing that may leave now is left in the outbox."""
        await self.people.updates_confirmed()
        last = (await self.people.state())["last"]
        async with asyncio.timeout(10):
            while await self.rows(UNSETTLED, now=_stored(self.clock.now())):
                last = (await self.people.changes(last, 0.05))["last"]


def _stored(at: datetime) -> str:
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ")


async def migrated(path: Path) -> Path:
    """A database file with the newest schema, to be copied."""
    await migrate(f"sqlite+aiosqlite:///{path}", Cipher([KEY]))
    return path


@asynccontextmanager
async def stage(
    folder: Path, template: Path, structure: str = STRUCTURE, content: Content | None = None
) -> AsyncIterator[Stage]:
    """A stage with everybody known and nobody joined; the service is not started."""
    path = folder / "lien.db"
    shutil.copy(template, path)
    database = Database.connect(f"sqlite+aiosqlite:///{path}", Cipher([KEY]))
    clock = MovedClock()
    async with Sandbox(token=TOKEN, now=clock.now) as sandbox, People(sandbox.url) as people:
        settings = Settings.model_construct(
            token=SecretStr(TOKEN), api_url=sandbox.url, keys=(SecretStr(KEY),), webhook_url=""
        )
        on_stage = Stage(sandbox, people, database, clock, settings, content or load_content(None))
        await _known(on_stage, structure)
        try:
            yield on_stage
            _accepted(await people.calls())
        finally:
            await on_stage.stop()
            await database.close()


def _accepted(calls: list[dict[str, Any]]) -> None:
    """Every call that was made was done, or met a fault of the test's, or was told something of the world."""
    for call in calls:
        told_of_the_world = (
            call["description"].startswith(OF_THE_WORLD) or call["error_code"] in EXPECTED_ERRORS
        )
        assert call["ok"] or call["fault"] or told_of_the_world, call


async def _known(on_stage: Stage, structure: str) -> None:
    people, database, now = on_stage.people, on_stage.database, on_stage.clock.now()
    on_stage.amina = await people.user("Amina", last_name="Diallo", language_code="fr")
    on_stage.claire = await people.user("Claire", last_name="Fontaine", language_code="fr")
    on_stage.karim = await people.user("Karim", last_name="Benali", language_code="fr")
    on_stage.team = await people.group("Équipe de l'Atelier", on_stage.claire, on_stage.karim)
    expires_at = now + timedelta(days=14)
    async with database.begin() as work:
        await directory.apply_structure(work, read_structure(structure, "structure.yaml"), now)
        claire = await directory.add_caseworker(
            work, "atelier", "Claire Fontaine", Role.CASEWORKER, on_call=False
        )
        karim = await directory.add_caseworker(work, "atelier", "Karim Benali", Role.LEAD, on_call=False)
        amina = await directory.add_person(
            work, "atelier", "Amina", "Diallo", now, referent="Claire Fontaine"
        )
        await directory.invite(work, "person", amina, "lien-amina", expires_at)
        await directory.invite(work, "caseworker", claire, "lien-claire", expires_at)
        await directory.invite(work, "caseworker", karim, "lien-karim", expires_at)
        await directory.invite(work, "team", "atelier", "code-equipe", expires_at)
        await work.commit()
    on_stage.links = {
        "amina": "lien-amina",
        "claire": "lien-claire",
        "karim": "lien-karim",
        "team": "code-equipe",
    }
