"""The whole thing with no account and no network: the real service, a Bot API server beside it, a page of three phones.

Nothing else of the house knows that it plays on a stage: the service gets an address, a token, a clock.
"""

import asyncio
import importlib
import secrets
import shutil
import signal
import webbrowser
from contextlib import AsyncExitStack
from datetime import date, timedelta
from pathlib import Path

from cryptography.fernet import Fernet
from pydantic import BaseModel, SecretStr
from rich.console import Console

from bot.config import Settings
from bot.demo_clock import DemoClock
from bot.refusals import CannotServe
from bot.sandbox import Cast, CastTeam, CastUser, Sandbox
from bot.sandbox.acting import Human
from flows.people import Role
from flows.structure import Structure, read_structure
from storage.cipher import Cipher
from storage.database import Database
from storage.directory import add_caseworker, add_person, apply_structure, invite
from storage.pathways import change_pathway
from storage.schema import migrate

FOLDER = Path("demo")
TOKEN = "42:demonstration"  # noqa: S105 - the key of a bot that exists nowhere
INVITATION_DAYS = timedelta(days=3650)
AMINA, CLAIRE, KARIM = 2_000_001, 2_000_002, 2_000_003
# From the numbers that nobody is ever given in France: they are kept for stories.
PHONE = "06 39 98 12 34"
STRUCTURE = """\
structure: atelier-du-lien
name: L’Atelier du Lien
timezone: Europe/Paris
holidays: FR
languages: [fr, en, ar]
contact_hours:
  mon-thu: ["08:30-12:30", "13:30-17:30"]
  fri: ["08:30-12:30"]
pay_contact: Claire Fontaine
pay_groups:
  default:
    payday: {day: 5, shift: next_business_day}
    hours_sheet: {day: 25, shift: previous_business_day}
    advance: {day: 15}
touchpoints:
  check_in: {every_days: 7, at: "09:00"}
  pay_period: {at: "08:30"}
  contract_watch: {at: "08:30"}
  barrier_gestures: {every_days: 2, at: "08:30"}
budget: {per_day: 1, per_week: 7}
ladder: {critical: [5, 10, 15], high: [30, 60, 120], medium: [240, 480, 960]}
"""


class Kept(BaseModel):
    """What a visit leaves for the next one: the key, how far the clock was moved, the invitations."""

    key: str
    moved: float = 0.0
    invitations: dict[str, str] = {}
    karim_joined: bool = False


async def run(port: int, browser: bool, fresh: bool) -> None:
    """Show the demonstration until it is interrupted. Raises CannotServe when the port is taken."""
    if fresh:
        shutil.rmtree(FOLDER, ignore_errors=True)
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with AsyncExitStack() as stack:
        await _open(stack, port, browser)
        await stop.wait()


async def _open(stack: AsyncExitStack, port: int, browser: bool) -> None:
    console = Console()
    structure = read_structure(STRUCTURE, "demo")
    kept = _kept()
    clock = DemoClock(structure, timedelta(seconds=kept.moved))
    if not kept.invitations:
        clock.begin_open()
    url = f"sqlite+aiosqlite:///{FOLDER / 'lien.db'}"
    cipher = Cipher((kept.key,))
    await migrate(url, cipher)
    database = Database.connect(url, cipher)
    stack.push_async_callback(database.close)
    cast = await _cast(database, structure, clock, kept)
    sandbox = Sandbox(port, TOKEN, limits=True, cast=cast, clock=clock, state_file=FOLDER / "telegram.json")
    try:
        await stack.enter_async_context(sandbox)
    except OSError:
        raise CannotServe(
            f"Le port {port} est déjà pris : « lien demo --port {port + 1} » en prend un autre."
        ) from None
    # The page is there before the bot: loading its client library takes longer than showing three phones.
    console.print(
        f"\n  Lien se montre ici : [bold]{sandbox.url}/[/bold]\n  Ctrl+C pour arrêter.\n", highlight=False
    )
    if browser:
        await asyncio.to_thread(webbrowser.open, sandbox.url + "/")
    stack.callback(lambda: _keep(kept, clock))
    await _serve(stack, sandbox, database, clock, kept)


async def _serve(
    stack: AsyncExitStack, sandbox: Sandbox, database: Database, clock: DemoClock, kept: Kept
) -> None:
    # Imported here because it brings the messenger's client library, for which the page need not wait.
    app = await asyncio.to_thread(importlib.import_module, "bot.app")
    settings = Settings.model_construct(
        token=SecretStr(TOKEN), api_url=sandbox.url, keys=(SecretStr(kept.key),)
    )
    content = app.load_content(None)
    speaker = await asyncio.to_thread(app.Speaker.installed, settings, content.words)
    service = app.Service(settings, database, content, clock, speaker=speaker)
    stack.push_async_callback(service.stop)
    await service.start()
    # Karim has no phone on the page, so he opens his link off stage; a second time it would only be an old one.
    if not kept.karim_joined:
        Human(sandbox.world, KARIM).start(kept.invitations["karim"])
        kept.karim_joined = True

    async def catch_up() -> None:
        await service.ticks.run_all()
        service.outbox.wake()

    clock.on_move = catch_up


async def _cast(database: Database, structure: Structure, clock: DemoClock, kept: Kept) -> Cast:
    """Whoever plays: known to the house before the curtain, each with an invitation of their own."""
    invitations = kept.invitations
    if not invitations:
        invitations |= {name: secrets.token_urlsafe(16) for name in ("amina", "claire", "karim", "team")}
        now = clock.now()
        expires_at = now + INVITATION_DAYS
        async with database.begin() as work:
            await apply_structure(work, structure, now)
            house = structure.slug
            claire = await add_caseworker(work, house, "Claire Fontaine", Role.CASEWORKER, on_call=False)
            karim = await add_caseworker(work, house, "Karim Benali", Role.LEAD, on_call=False)
            amina = await add_person(
                work, house, "Amina", "Diallo", now, referent="Claire Fontaine", phone=PHONE
            )
            await change_pathway(work, amina, _pathway(now.date()), now)
            await invite(work, "person", amina, invitations["amina"], expires_at)
            await invite(work, "caseworker", claire, invitations["claire"], expires_at)
            await invite(work, "caseworker", karim, invitations["karim"], expires_at)
            await invite(work, "team", house, invitations["team"], expires_at)
            await work.commit()
        _keep(kept, clock)
    claire_phone = CastUser(CLAIRE, "Claire", "Fontaine", opening=invitations["claire"])
    karim_phone = CastUser(KARIM, "Karim", "Benali", opening=invitations["karim"])
    return Cast(
        structure=structure.name,
        person=CastUser(AMINA, "Amina", "Diallo", opening=invitations["amina"]),
        caseworker=claire_phone,
        team=CastTeam(
            "Équipe de l’Atelier", (claire_phone, karim_phone), opening=f"/equipe {invitations['team']}"
        ),
    )


def _pathway(today: date) -> dict[str, date]:
    """Amina has been there for three weeks, and her contract ends in half a year."""
    return {
        "started_on": today - timedelta(days=21),
        "contract_until": today + timedelta(days=180),
        "pass_until": today + timedelta(days=400),
        "objectives_on": today - timedelta(days=14),
    }


def _kept() -> Kept:
    try:
        return Kept.model_validate_json((FOLDER / "demo.json").read_text())
    except (OSError, ValueError):
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir()
        return Kept(key=Fernet.generate_key().decode())


def _keep(kept: Kept, clock: DemoClock) -> None:
    kept.moved = clock.moved.total_seconds()
    (FOLDER / "demo.json").write_text(kept.model_dump_json())
