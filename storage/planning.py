"""Whose calendar is to be drawn up, and all that it follows from: a few statements for many people."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, and_, bindparam, func, not_, or_, select

from flows.calendar.drawing import ASKED
from flows.calendar.kinds import KINDS, in_rhythm
from flows.calendar.wanted import Circumstances
from flows.crisis_kind import CrisisKind
from flows.flags import FlagState
from flows.gate import hours_for
from flows.pathway import Lived
from flows.people import Person
from flows.touchpoints import Touchpoint, TouchpointState
from storage.crises_known import CRISIS_KIND, NEWS_FROM
from storage.papers import dated_papers
from storage.pathways import FIELDS, pathway_of
from storage.people import person_of
from storage.structure_settings import structure_of
from storage.tables import crises, flags, pathways, people, structures
from storage.tables import touchpoints as points
from storage.touchpoints import touchpoint_of
from storage.unit_of_work import UnitOfWork

_announced = crises.alias("announced")
_TO_PLAN = (
    select(
        people,
        structures.c.settings,
        CRISIS_KIND.label("crisis"),
        _announced.c.news,
        _announced.c.news_on,
        *(pathways.c[name] for name in FIELDS),
    )
    .select_from(
        people.join(structures, structures.c.id == people.c.structure_id)
        .outerjoin(pathways, pathways.c.person_id == people.c.id)
        .outerjoin(_announced, _announced.c.id == NEWS_FROM)
    )
    .where(people.c.plan_at <= bindparam("now"))
    .order_by(people.c.plan_at, people.c.id)
    .limit(bindparam("limit"))
)
_THEIRS = points.c.person_id.in_(bindparam("who", expanding=True))
_PLANNED = (
    select(points).where(_THEIRS, points.c.state == TouchpointState.PLANNED.value).order_by(points.c.due_at)
)
_asked = points.c.facts.like(f'%"{ASKED}"%')
_waits = and_(points.c.state == TouchpointState.PLANNED.value, not_(_asked))
_came = and_(
    or_(points.c.state != TouchpointState.PLANNED.value, _asked),
    points.c.state != TouchpointState.WITHDRAWN.value,
)
_RHYTHMS = (
    select(
        points.c.person_id,
        points.c.kind,
        func.max(points.c.period).filter(_came).label("anchor"),
        func.min(points.c.period).filter(_waits).label("begun"),
    )
    .where(_THEIRS, points.c.kind.in_(bindparam("kinds", expanding=True)))
    .group_by(points.c.person_id, points.c.kind)
)
_FLAGGED = (
    select(
        flags.c.person_id,
        func.max(flags.c.raised_at).label("last"),
        func.count().filter(flags.c.state != FlagState.CLOSED.value).label("open"),
    )
    .where(flags.c.person_id.in_(bindparam("who", expanding=True)))
    .group_by(flags.c.person_id)
)


@dataclass(frozen=True, slots=True)
class ToPlan:
    """Somebody whose calendar is to be drawn up, and what is planned there already."""

    person: Person
    known: Circumstances
    planned: tuple[Touchpoint, ...]


async def to_plan(work: UnitOfWork, now: datetime, limit: int) -> list[ToPlan]:
    """Up to `limit` people whose calendar is to be drawn up, those who have waited longest first."""
    rows = await work.rows(_TO_PLAN, {"now": now, "limit": limit})
    if not rows:
        return []
    who = [row.id for row in rows]
    own = {kind for row in rows for kind in structure_of(row.settings).touchpoints}
    kinds = [kind for kind in sorted(own | set(KINDS)) if in_rhythm(kind)]
    planned = _by_person(await work.rows(_PLANNED, {"who": who}))
    rhythms = _by_person(await work.rows(_RHYTHMS, {"who": who, "kinds": kinds}))
    papers = await dated_papers(work, who)
    flagged = {row.person_id: row for row in await work.rows(_FLAGGED, {"who": who})}
    found = []
    for row in rows:
        person, structure = person_of(row, work.cipher), structure_of(row.settings)
        hours = hours_for(structure, person)
        zone = ZoneInfo(hours.zone)
        lived = _lived(row, rhythms[person.id], flagged.get(person.id), zone)
        theirs = papers[person.id]
        known = Circumstances(
            structure,
            hours,
            now,
            pathway_of(row),
            lived,
            person.memory,
            dossiers=theirs.dossiers,
            expiries=theirs.expiries,
        )
        found.append(ToPlan(person, known, tuple(touchpoint_of(of) for of in planned[person.id])))
    return found


def _lived(row: Row[Any], rhythms: Sequence[Row[Any]], flagged: Row[Any] | None, zone: ZoneInfo) -> Lived:
    return Lived(
        anchors={of.kind: date.fromisoformat(of.anchor) for of in rhythms if of.anchor},
        begun={of.kind: date.fromisoformat(of.begun) for of in rhythms if of.begun},
        flagged_on=flagged.last.astimezone(zone).date() if flagged is not None else None,
        flag_open=flagged is not None and flagged.open > 0,
        crisis=CrisisKind(row.crisis) if row.crisis else None,
        closure_news=(row.news, row.news_on) if row.news is not None else None,
    )


def _by_person(rows: Iterable[Row[Any]]) -> defaultdict[int, list[Row[Any]]]:
    by_person: defaultdict[int, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        by_person[row.person_id].append(row)
    return by_person
