"""Structures, caseworkers and people, as whoever runs the house adds them and invites them in."""

from datetime import datetime
from hashlib import sha256
from typing import Any, Literal

from sqlalchemy import insert, update

from flows.people import Consent, Role
from flows.structure import Structure
from storage import invitations, pathways
from storage.hours_news import plan_hours_news
from storage.listing import (
    CaseworkerRow,
    PersonRow,
    StructureRow,
    list_caseworkers,
    list_people,
    list_structures,
)
from storage.names import (
    AlreadyThere,
    Unknown,
    caseworker_named,
    find_caseworker,
    find_structure,
    structure_named,
)
from storage.structure_settings import settings_of, structure_of
from storage.tables import caseworkers, people, policies, structures
from storage.unit_of_work import UnitOfWork

__all__ = [
    "AlreadyThere",
    "CaseworkerRow",
    "PersonRow",
    "StructureRow",
    "Unknown",
    "add_caseworker",
    "add_person",
    "apply_structure",
    "invite",
    "list_caseworkers",
    "list_people",
    "list_structures",
]


async def apply_structure(
    work: UnitOfWork, structure: Structure, now: datetime
) -> Literal["created", "updated", "unchanged"]:
    """Create or update a structure; the same settings twice change nothing. Every settings that ruled stays readable.

    Where the hours that people see change, they are told.
    """
    settings = settings_of(structure)
    policy = sha256(settings.encode()).hexdigest()[:16]
    values = {"settings": settings, "policy": policy, "applied_at": now}
    row = await find_structure(work, structure.slug)
    if row is not None and row.policy == policy:
        return "unchanged"
    if row is None:
        structure_id = await _added(work, structures, {"slug": structure.slug, **values})
    else:
        structure_id = row.id
        await work.execute(update(structures).where(structures.c.id == row.id).values(**values))
        await pathways.plan_everybody_again(work, structure_id, now)
        await plan_hours_news(work, structure_id, structure_of(row.settings), structure, now)
    work.houses.clear()
    await work.execute(
        insert(policies),
        {"structure_id": structure_id, "policy": policy, "settings": settings, "since": now},
    )
    return "created" if row is None else "updated"


async def add_caseworker(work: UnitOfWork, slug: str, name: str, role: Role, on_call: bool) -> int:
    """Add a caseworker to a structure; return their number. Raises Unknown, AlreadyThere."""
    structure_id = (await structure_named(work, slug)).id
    name = name.strip()
    if await find_caseworker(work, structure_id, name) is not None:
        raise AlreadyThere(name, slug)
    work.houses.clear()
    return await _added(
        work,
        caseworkers,
        {
            "structure_id": structure_id,
            "name": name,
            "role": role.value,
            "on_call": on_call,
            "reachable": True,
        },
    )


async def add_person(
    work: UnitOfWork,
    slug: str,
    first_name: str,
    last_name: str,
    now: datetime,
    *,
    referent: str | None = None,
    phone: str = "",
    language: str = "fr",
    pay_group: str = "default",
    timezone: str | None = None,
) -> int:
    """Add a person to a structure, not yet asked anything; return their number. Raises Unknown."""
    structure_id = (await structure_named(work, slug)).id
    seal = work.cipher.seal
    return await _added(
        work,
        people,
        {
            "structure_id": structure_id,
            "referent_id": await caseworker_named(work, structure_id, referent) if referent else None,
            "first_name": seal(first_name),
            "last_name": seal(last_name),
            "phone": seal(phone) if phone else None,
            "language": language,
            "timezone": timezone,
            "consent": Consent.ASKED.value,
            "pay_group": pay_group,
            "created_at": now,
        },
    )


async def invite(
    work: UnitOfWork,
    opens: invitations.Opens,
    id: int | str,  # noqa: A002 - of what it opens
    secret: str,
    expires_at: datetime,
) -> int:
    """Make a one-time invitation; return its number. Only the SHA-256 of the secret is stored. Raises Unknown.

    `id` is the number of the person, of the caseworker or, for a team, of its structure (or the slug of that one).
    """
    opened = (await structure_named(work, id)).id if isinstance(id, str) else id
    return await invitations.add_invitation(work, opens, opened, secret, expires_at)


async def _added(work: UnitOfWork, table: Any, row: dict[str, Any]) -> int:
    key = (await work.execute(insert(table), row)).inserted_primary_key
    assert key is not None
    return int(key[0])
