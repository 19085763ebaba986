"""Whom to contact first, as rows: whose list is to be drawn up, what it follows from, and the lists as they were.

Rule 1: the lists of a structure are drawn up once on a local day; what marks them as drawn is written with them, or nothing is.
Rule 2: everybody who was considered has a row, listed or not; a row without any weight, listed nowhere, is not kept.
Rule 3: a row lives for thirteen months.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, bindparam, delete, func, select

from flows.flags import Level
from flows.people import Consent, Person
from flows.priorities.ranking import NOT_REACHED, Known, list_day
from flows.priorities.standing import Standing, written
from flows.situation import House
from storage.cipher import BadKey
from storage.flags import NOT_CLOSED
from storage.houses import load_house
from storage.pathways import FIELDS, pathway_of
from storage.people import open_facts
from storage.structure_settings import structure_of
from storage.tables import contacts, flags, pathways, people, priorities, priority_lists, structures
from storage.unit_of_work import UnitOfWork
from storage.upserts import Insert, insert, insert_once

KEPT = timedelta(days=396)
_LAST_DAY = (
    select(func.max(priority_lists.c.day))
    .where(priority_lists.c.structure_id == structures.c.id)
    .scalar_subquery()
)
_STRUCTURES = select(structures.c.id, structures.c.settings, _LAST_DAY.label("last")).order_by(
    structures.c.id
)
_POLICY = select(structures.c.policy).where(structures.c.id == bindparam("house"))
_EVERYBODY = (
    select(
        people.c.id,
        people.c.referent_id,
        people.c.consent,
        people.c.exited,
        people.c.paused_until,
        people.c.memory,
        people.c.pay_group,
        people.c.created_at,
        *(pathways.c[name] for name in FIELDS),
    )
    .select_from(people.outerjoin(pathways, pathways.c.person_id == people.c.id))
    .where(people.c.structure_id == bindparam("house"), ~people.c.exited)
    .order_by(people.c.id)
)
_FLAGGED = (
    select(flags.c.person_id, func.max(flags.c.level).label("level"))
    .join(people, people.c.id == flags.c.person_id)
    .where(people.c.structure_id == bindparam("house"), NOT_CLOSED)
    .group_by(flags.c.person_id)
)
_MET = (
    select(contacts.c.person_id, func.max(contacts.c.at).label("at"))
    .join(people, people.c.id == contacts.c.person_id)
    .where(
        people.c.structure_id == bindparam("house"),
        ~people.c.exited,
        contacts.c.caseworker_id.is_not(None),
        contacts.c.kind.not_in(sorted(NOT_REACHED)),
    )
    .group_by(contacts.c.person_id)
)
_NAMES = select(people.c.id, people.c.first_name, people.c.last_name).where(
    people.c.id.in_(bindparam("who", expanding=True))
)
_FORGET = delete(priorities).where(priorities.c.day < bindparam("before"))
_FORGET_LISTS = delete(priority_lists).where(priority_lists.c.day < bindparam("before"))


@dataclass(frozen=True, slots=True)
class ToList:
    """A structure whose lists of a local day are to be drawn up."""

    structure_id: int
    day: date


async def to_list(work: UnitOfWork, now: datetime, limit: int) -> list[ToList]:
    """Up to `limit` structures that are open today, and have no list yet."""
    found = []
    for row in await work.rows(_STRUCTURES):
        day = list_day(structure_of(row.settings), now)
        if day is not None and (row.last is None or row.last < day):
            found.append(ToList(row.id, day))
    return found[:limit]


async def known_of(work: UnitOfWork, structure_id: int) -> tuple[House, list[Known]]:
    """Everybody of a structure who has not left, with all that an order follows from."""
    house = await load_house(work, structure_id)
    zone, which = ZoneInfo(house.structure.timezone), {"house": structure_id}
    levels = {row.person_id: Level(row.level) for row in await work.rows(_FLAGGED, which)}
    met = {row.person_id: _local(row.at, zone) for row in await work.rows(_MET, which)}
    rows = await work.rows(_EVERYBODY, which)
    return house, [_known(work, row, zone, levels.get(row.id), met.get(row.id)) for row in rows]


async def begin_list(work: UnitOfWork, of: ToList, now: datetime) -> bool:
    """Mark the lists of that day as drawn up, by this transaction; False when another one has done so."""
    policy = await work.value(_POLICY, {"house": of.structure_id})
    marked = await work.execute(
        insert_once(work.dialect, priority_lists, ("structure_id", "day")),
        {
            "structure_id": of.structure_id,
            "day": of.day,
            "policy": policy,
            "drawn_at": now,
            "considered": 0,
            "listed": 0,
        },
    )
    return marked.rowcount == 1


async def keep_list(work: UnitOfWork, of: ToList, standings: Sequence[Standing]) -> None:
    """Keep the lists of a day, with the policy under which they were drawn up; forget those that are too old."""
    policy = await work.value(_POLICY, {"house": of.structure_id})
    rows = [_row(standing, policy) for standing in standings if standing.listed or standing.score]
    if rows:
        await work.change(_keep(work.dialect), rows)
    counted = {"considered": len(standings), "listed": sum(standing.listed for standing in standings)}
    await work.change(
        priority_lists.update()
        .where(priority_lists.c.structure_id == of.structure_id, priority_lists.c.day == of.day)
        .values(counted)
    )
    too_old = {"before": of.day - KEPT}
    await work.change(_FORGET, too_old)
    await work.change(_FORGET_LISTS, too_old)


async def names_of(work: UnitOfWork, person_ids: Iterable[int]) -> dict[int, Person]:
    """These people by their names, and nothing else of them."""
    rows, cipher = await work.rows(_NAMES, {"who": list(person_ids)}), work.cipher
    return {row.id: Person(row.id, cipher.open(row.first_name), cipher.open(row.last_name)) for row in rows}


@cache
def _keep(dialect: str) -> Insert:
    """What was noted about somebody before the list was there stays noted."""
    keep = insert(dialect, priorities)
    columns = ("caseworker_id", "rank", "score", "listed", "reasons", "policy")
    return keep.on_conflict_do_update(
        index_elements=["person_id", "day"], set_={name: keep.excluded[name] for name in columns}
    )


def _row(standing: Standing, policy: str) -> dict[str, Any]:
    return {
        "person_id": standing.person_id,
        "caseworker_id": standing.owner_id,
        "day": standing.day,
        "rank": standing.rank,
        "score": standing.score,
        "listed": standing.listed,
        "reasons": written(standing.reasons),
        "policy": policy,
    }


def _known(work: UnitOfWork, row: Row[Any], zone: ZoneInfo, level: Level | None, met: date | None) -> Known:
    return Known(
        person_id=row.id,
        since=_local(row.created_at, zone),
        referent_id=row.referent_id,
        consent=Consent(row.consent),
        exited=row.exited,
        paused_until=None if row.paused_until is None else _local(row.paused_until, zone),
        flag=level,
        met_on=met,
        pathway=pathway_of(row),
        memory=_memory(work, row.memory),
    )


def _memory(work: UnitOfWork, sealed: str | None) -> dict[str, str]:
    """What is remembered of a person; what no key opens weighs nothing, and keeps nobody off the list."""
    try:
        return open_facts(sealed, work.cipher)
    except BadKey:
        return {}


def _local(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()
