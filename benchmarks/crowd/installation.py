"""Lien as somebody would install it for a network: many structures, and a check-in that is due for everybody at once."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.fernet import Fernet
from sqlalchemy import insert

from benchmarks.check_in.installation import TOKEN, run_lien
from flows.effects import JoinCaseworker, Outcome
from flows.people import Consent, Role
from flows.structure import read_structure
from flows.touchpoints import TouchpointState
from storage import directory, outcomes
from storage.cipher import Cipher
from storage.database import Database
from storage.tables import people, touchpoints
from storage.unit_of_work import UnitOfWork

PEOPLE_IN_A_STRUCTURE = 100
# Who is written to, who writes that they are in danger, who hears of it: chats that cannot be mistaken for each other.
WRITTEN_TO, IN_DANGER, CASEWORKERS = 1_000_000, 2_000_000, 3_000_000
_STRUCTURE = """
structure: s{number}
name: Structure {number}
languages: [fr]
contact_hours:
  mon-sun: ["00:00-23:59"]
"""


async def install(folder: Path, number: int, in_danger: int) -> None:
    """Leave in `folder` an installation in which a check-in is due for `number` people, and so many others may write that they are in danger.

    These have each a referent of their own: what one chat may be told in a second is not what is measured.
    """
    key = Fernet.generate_key().decode()
    (folder / ".env").write_text(f"LIEN_TOKEN={TOKEN}\nLIEN_KEYS={key}\n", encoding="utf-8")
    run_lien(folder, "migrate")
    now = datetime.now(UTC)
    url = f"sqlite+aiosqlite:///{folder / 'lien.db'}"
    async with Database.connect(url, Cipher([key])) as database, database.begin() as work:
        structures = max(1, -(-number // PEOPLE_IN_A_STRUCTURE))
        await add_structures(work, structures, now)
        rows = [
            person_row(work, now, of // PEOPLE_IN_A_STRUCTURE + 1, WRITTEN_TO + of, None)
            for of in range(number)
        ]
        for of in range(in_danger):
            structure = of % structures
            referent = await _caseworker(work, f"s{structure}", of, now)
            rows.append(person_row(work, now, structure + 1, IN_DANGER + of, referent))
        await work.execute(insert(people), rows)
        await work.execute(insert(touchpoints), [check_in_due(person + 1, now) for person in range(number)])
        await work.commit()


async def add_structures(work: UnitOfWork, number: int, now: datetime) -> None:
    """So many structures, open day and night."""
    for of in range(number):
        await directory.apply_structure(work, read_structure(_STRUCTURE.format(number=of), "benchmark"), now)


async def _caseworker(work: UnitOfWork, slug: str, number: int, now: datetime) -> int:
    name = f"Claire{number}"
    caseworker = await directory.add_caseworker(work, slug, name, Role.CASEWORKER, on_call=False)
    invitation = await directory.invite(work, "caseworker", caseworker, name, now + timedelta(days=1))
    joined = JoinCaseworker(invitation, caseworker, CASEWORKERS + number)
    await outcomes.write(work, Outcome((joined,)), now)
    return caseworker


def person_row(
    work: UnitOfWork, now: datetime, structure: int, chat: int, referent: int | None
) -> dict[str, object]:
    """The row of somebody who has joined and agreed."""
    return {
        "structure_id": structure,
        "first_name": work.cipher.seal("Amina"),
        "last_name": work.cipher.seal("X"),
        "language": "fr",
        "consent": Consent.GIVEN.value,
        "pay_group": "default",
        "created_at": now,
        "joined_at": now,
        "chat_id": chat,
        "referent_id": referent,
        "plan_at": now + timedelta(days=30),
    }


def check_in_due(person: int, now: datetime) -> dict[str, object]:
    """The row of a check-in that is due."""
    return {
        "person_id": person,
        "kind": "check_in",
        "period": now.date().isoformat(),
        "due_at": now,
        "late_after": now + timedelta(days=1),
        "state": TouchpointState.PLANNED.value,
    }
