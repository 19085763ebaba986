"""What is known of one person and planned with them, as whoever runs the house reads and changes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from flows.calls.call import Call
from flows.dossiers.dossier import Dossier
from flows.dossiers.expiry import Expiries
from flows.pathway import Pathway
from flows.people import Person
from flows.structure import Structure
from flows.touchpoints import TouchpointState
from storage.calls import open_calls_of_people
from storage.names import Unknown, caseworker_named
from storage.papers import dated_papers
from storage.pathways import change_pathway, find_pathway
from storage.people import change_person, lock_people, person_of
from storage.structure_settings import structure_of
from storage.tables import caseworkers, people, structures, touchpoints
from storage.unit_of_work import UnitOfWork

# How many touchpoints that are settled are shown, the newest first.
SETTLED_SHOWN = 20
_PERSON = (
    select(people, structures.c.slug, structures.c.settings, caseworkers.c.name.label("referent"))
    .join(structures, structures.c.id == people.c.structure_id)
    .outerjoin(caseworkers, caseworkers.c.id == people.c.referent_id)
    .where(people.c.id == bindparam("id"))
)
_OF_PERSON = select(touchpoints).where(touchpoints.c.person_id == bindparam("id"))
_IS_PLANNED = touchpoints.c.state == TouchpointState.PLANNED.value
_PLANNED = _OF_PERSON.where(_IS_PLANNED).order_by(touchpoints.c.due_at, touchpoints.c.id)
_SETTLED = (
    _OF_PERSON.where(~_IS_PLANNED)
    .order_by(touchpoints.c.settled_at.desc(), touchpoints.c.id.desc())
    .limit(SETTLED_SHOWN)
)


@dataclass(frozen=True, slots=True)
class TouchpointLine:
    """A touchpoint and what became of it. `due_at` is aware UTC."""

    kind: str
    period: str
    due_at: datetime
    state: TouchpointState
    reason: str


@dataclass(frozen=True, slots=True)
class PersonFile:
    """A person with their pathway, what is planned, what was lately settled, the calls that somebody has to make, dossiers, and until when papers are good."""

    person: Person
    slug: str
    structure: Structure
    referent: str | None
    joined: bool
    pathway: Pathway
    planned: tuple[TouchpointLine, ...]
    settled: tuple[TouchpointLine, ...]
    calls: tuple[Call, ...]
    dossiers: tuple[Dossier, ...]
    expiries: Expiries


async def file_of(work: UnitOfWork, number: int) -> PersonFile:
    """All of it. Raises Unknown."""
    row = await work.row(_PERSON, {"id": number})
    if row is None:
        raise Unknown("person", str(number))
    theirs = (await dated_papers(work, [number]))[number]
    return PersonFile(
        person=person_of(row, work.cipher),
        slug=row.slug,
        structure=structure_of(row.settings),
        referent=row.referent,
        joined=row.chat_id is not None,
        pathway=await find_pathway(work, number),
        planned=tuple(_line(found) for found in await work.rows(_PLANNED, {"id": number})),
        settled=tuple(_line(found) for found in await work.rows(_SETTLED, {"id": number})),
        calls=(await open_calls_of_people(work, [number]))[number],
        dossiers=theirs.dossiers,
        expiries=theirs.expiries,
    )


async def change_file(
    work: UnitOfWork,
    number: int,
    about: Mapping[str, Any],
    pathway: Mapping[str, Any],
    now: datetime,
) -> None:
    """Change what is known of a person, and have their calendar drawn up again. Raises Unknown.

    `about`: `language`, `timezone`, `pay_group`, `phone`, and the name of the `referent`; `pathway`: columns of `pathways`.
    """
    await lock_people(work, number)
    row = await work.row(_PERSON, {"id": number})
    if row is None:
        raise Unknown("person", str(number))
    values = {name: value for name, value in about.items() if name not in {"phone", "referent"}}
    if "phone" in about:
        values["phone"] = work.cipher.seal(about["phone"]) if about["phone"] else None
    if "referent" in about:
        name = about["referent"]
        values["referent_id"] = await caseworker_named(work, row.structure_id, name) if name else None
    if values:
        await change_person(work, number, **values)
    await change_pathway(work, number, pathway, now)


def _line(row: Any) -> TouchpointLine:
    return TouchpointLine(row.kind, row.period, row.due_at, TouchpointState(row.state), row.reason or "")
