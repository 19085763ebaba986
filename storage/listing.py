"""Who is in the house, as whoever runs it reads it."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select

from flows.crisis_kind import CrisisKind
from flows.people import Person, Role
from flows.structure import Structure
from storage.crises_known import CRISIS_SINCE
from storage.names import structure_named
from storage.people import person_of
from storage.structure_settings import structure_of
from storage.tables import caseworkers, crises, people, structures, teams
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class CrisisRow:
    """A crisis: from when to when, by whom begun and ended; `until` is None while it lasts, a name where it is not known."""

    since: datetime
    until: datetime | None
    begun_by: str | None
    ended_by: str | None
    kind: CrisisKind = CrisisKind.EPIDEMIC


@dataclass(frozen=True, slots=True)
class StructureRow:
    """A structure, its settings, the title of its team's group if it has one, since when it is in crisis mode, if it is; its crises, the newest first."""

    id: int
    slug: str
    structure: Structure
    applied_at: datetime
    team_title: str | None
    crisis_since: datetime | None = None
    crises: tuple[CrisisRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseworkerRow:
    """A caseworker; `joined` says that the link was opened."""

    id: int
    structure: str
    name: str
    role: Role
    on_call: bool
    joined: bool
    reachable: bool


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person, for the eyes of who runs the house; `joined` says that the link was opened."""

    person: Person
    structure: str
    referent: str | None
    phone: str
    pay_group: str
    joined: bool
    created_at: datetime


async def list_structures(work: UnitOfWork) -> list[StructureRow]:
    """Every structure, by slug."""
    known = await _crises(work)
    rows = await work.rows(
        select(structures, teams.c.title, teams.c.chat_id, CRISIS_SINCE.label("crisis_since"))
        .select_from(structures.outerjoin(teams, teams.c.structure_id == structures.c.id))
        .order_by(structures.c.slug)
    )
    return [
        StructureRow(
            row.id,
            row.slug,
            structure_of(row.settings),
            row.applied_at,
            row.title if row.chat_id is not None else None,
            row.crisis_since,
            tuple(known[row.id]),
        )
        for row in rows
    ]


async def _crises(work: UnitOfWork) -> defaultdict[int, list[CrisisRow]]:
    """The crises of every structure, the newest first."""
    begins, ends = caseworkers.alias("begins"), caseworkers.alias("ends")
    by_structure: defaultdict[int, list[CrisisRow]] = defaultdict(list)
    for row in await work.rows(
        select(
            crises.c.structure_id,
            crises.c.since,
            crises.c.until,
            begins.c.name.label("begun_by"),
            ends.c.name.label("ended_by"),
            crises.c.kind,
        )
        .select_from(
            crises.outerjoin(begins, begins.c.id == crises.c.begun_by).outerjoin(
                ends, ends.c.id == crises.c.ended_by
            )
        )
        .order_by(crises.c.id.desc())
    ):
        kind = CrisisKind(row.kind)
        by_structure[row.structure_id].append(
            CrisisRow(row.since, row.until, row.begun_by, row.ended_by, kind)
        )
    return by_structure


async def list_caseworkers(work: UnitOfWork, slug: str | None = None) -> list[CaseworkerRow]:
    """The caseworkers of a structure, or of all, by name. Raises Unknown."""
    rows = await work.rows(
        select(caseworkers, structures.c.slug, structures.c.settings)
        .join(structures, structures.c.id == caseworkers.c.structure_id)
        .where(*await _only(work, slug))
        .order_by(structures.c.slug, caseworkers.c.name)
    )
    return [
        CaseworkerRow(
            id=row.id,
            structure=row.slug,
            name=row.name,
            role=Role(row.role),
            on_call=row.on_call or row.name in structure_of(row.settings).on_call,
            joined=row.chat_id is not None,
            reachable=row.reachable and row.chat_id is not None,
        )
        for row in rows
    ]


async def list_people(work: UnitOfWork, slug: str | None = None) -> list[PersonRow]:
    """The people of a structure, or of all, by number. Raises Unknown."""
    rows = await work.rows(
        select(people, structures.c.slug, caseworkers.c.name.label("referent"))
        .join(structures, structures.c.id == people.c.structure_id)
        .outerjoin(caseworkers, caseworkers.c.id == people.c.referent_id)
        .where(*await _only(work, slug))
        .order_by(structures.c.slug, people.c.id)
    )
    return [
        PersonRow(
            person=person_of(row, work.cipher),
            structure=row.slug,
            referent=row.referent,
            phone=work.cipher.open(row.phone) if row.phone else "",
            pay_group=row.pay_group,
            joined=row.chat_id is not None,
            created_at=row.created_at,
        )
        for row in rows
    ]


async def _only(work: UnitOfWork, slug: str | None) -> list[ColumnElement[bool]]:
    return [] if slug is None else [structures.c.id == (await structure_named(work, slug)).id]
