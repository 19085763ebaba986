"""The news that a structure's hours have changed, planned for each person who agreed to hear from us, or is followed by telephone."""

from datetime import datetime
from functools import cache, partial

from sqlalchemy import and_, bindparam, func, or_, select

from flows.availability import Hours
from flows.effects import PlanTouchpoint
from flows.hours_news import HOURS_CHANGED, hours_changed, news_of_hours
from flows.people import Consent
from flows.structure import Structure
from flows.touchpoints import TouchpointState
from storage.tables import caseworkers, pathways, people, touchpoints
from storage.touchpoints import plan_touchpoints
from storage.unit_of_work import UnitOfWork

_LAST_TOLD = (
    select(func.max(touchpoints.c.period))
    .where(
        touchpoints.c.person_id == people.c.id,
        touchpoints.c.kind == HOURS_CHANGED,
        touchpoints.c.state.not_in(
            [TouchpointState.PLANNED.value, TouchpointState.SKIPPED.value, TouchpointState.EXPIRED.value]
        ),
    )
    .scalar_subquery()
)
_written_to = and_(people.c.consent == Consent.GIVEN.value, people.c.chat_id.is_not(None))
# For whom the messenger is not the way, it makes a call, which asks for no consent to messages.
_called = and_(
    pathways.c.by_phone.is_(True), people.c.consent.in_([Consent.GIVEN.value, Consent.ASKED.value])
)
# Who asked for a pause hears nothing that we start; they read the hours in the menu when they are back.
_WHO = (
    select(
        people.c.id,
        people.c.timezone,
        people.c.quiet_from,
        people.c.quiet_to,
        caseworkers.c.name.label("referent"),
        _LAST_TOLD.label("last_told"),
    )
    .select_from(
        people.outerjoin(pathways, pathways.c.person_id == people.c.id).outerjoin(
            caseworkers, caseworkers.c.id == people.c.referent_id
        )
    )
    .where(
        people.c.structure_id == bindparam("structure_id"),
        or_(_written_to, _called),
        ~people.c.exited,
        or_(people.c.paused_until.is_(None), people.c.paused_until <= bindparam("now")),
    )
    .order_by(people.c.id)
)


async def plan_hours_news(
    work: UnitOfWork, structure_id: int, before: Structure, structure: Structure, now: datetime
) -> None:
    """Plan it for each person of the structure whom it is to reach, and for whom the hours are other ones than `before`."""
    hours, planned = Hours.of(structure), []
    is_news = cache(partial(hours_changed, before, structure, now))
    for row in await work.rows(_WHO, {"structure_id": structure_id, "now": now}):
        if not is_news(row.referent):
            continue
        quiet = (row.quiet_from, row.quiet_to) if row.quiet_from is not None else None
        theirs = hours.seen_by(row.timezone, quiet)
        news = news_of_hours(row.id, structure, theirs, row.last_told, now)
        if news is not None:
            planned.append(PlanTouchpoint(news))
    await plan_touchpoints(work, planned)
