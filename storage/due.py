"""What ticks ask for: everything that has come due, a bounded number at a time, the longest due first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import bindparam, exists, func, select, update

from flows.touchpoints import Touchpoint, TouchpointState
from storage.flags import NOT_CLOSED
from storage.tables import calls as call_rows
from storage.tables import conversations, job_runs, people
from storage.tables import errands as errand_rows
from storage.tables import flags as flag_rows
from storage.tables import touchpoints as points
from storage.touchpoints import touchpoint_of
from storage.unit_of_work import UnitOfWork
from storage.upserts import Insert, insert

ONE_DAY, ONE_WEEK = timedelta(days=1), timedelta(days=7)
_DUE_NOW = (
    points.c.state == TouchpointState.PLANNED.value,
    points.c.due_at <= bindparam("now"),
)
# What waits in a calendar that is to be drawn up again may be called for no more.
_to_be_drawn_up = exists().where(people.c.id == points.c.person_id, people.c.plan_at <= bindparam("now"))
_WHO_IS_DUE = (
    select(points.c.person_id)
    .where(*_DUE_NOW, ~_to_be_drawn_up)
    .group_by(points.c.person_id)
    .order_by(func.min(points.c.due_at), points.c.person_id)
    .limit(bindparam("limit"))
)
_TOUCHPOINTS = (
    select(points)
    .where(
        points.c.state == TouchpointState.PLANNED.value,
        points.c.due_at <= bindparam("within_a_week"),
        points.c.person_id.in_(bindparam("people", expanding=True)),
    )
    .order_by(points.c.due_at, points.c.id)
)
_WAITS_OVER = (
    select(conversations.c.person_id, conversations.c.question)
    .where(conversations.c.wait_until <= bindparam("now"), conversations.c.open)
    .order_by(conversations.c.wait_until)
    .limit(bindparam("limit"))
)
_FLAGS = (
    select(flag_rows.c.id)
    .where(NOT_CLOSED, flag_rows.c.due_at <= bindparam("now"))
    .order_by(flag_rows.c.level.desc(), flag_rows.c.due_at)
    .limit(bindparam("limit"))
)
_CALLS = (
    select(call_rows.c.id, call_rows.c.person_id)
    .where(call_rows.c.due_at <= bindparam("now"))
    .order_by(call_rows.c.due_at, call_rows.c.id)
    .limit(bindparam("limit"))
)
_PUT_OFF_CALL = (
    update(call_rows).where(call_rows.c.id == bindparam("which")).values(due_at=bindparam("tomorrow"))
)
_ERRANDS = (
    select(errand_rows.c.id, errand_rows.c.person_id)
    .where(errand_rows.c.due_at <= bindparam("now"))
    .order_by(errand_rows.c.due_at, errand_rows.c.id)
    .limit(bindparam("limit"))
)
_PUT_OFF_ERRAND = (
    update(errand_rows).where(errand_rows.c.id == bindparam("which")).values(due_at=bindparam("tomorrow"))
)
_STOP_WAITING = (
    update(conversations)
    .where(conversations.c.person_id == bindparam("who"), conversations.c.question == bindparam("asked"))
    .values(wait_until=None)
)


@cache
def _record(dialect: str) -> Insert:
    record = insert(dialect, job_runs)
    again = {name: record.excluded[name] for name in ("last_started_at", "last_finished_at", "last_error")}
    return record.on_conflict_do_update(index_elements=["job"], set_={**again, "runs": job_runs.c.runs + 1})


@dataclass(frozen=True, slots=True)
class DueTouchpoints:
    """All touchpoints of one person that are due, earliest first."""

    person_id: int
    touchpoints: tuple[Touchpoint, ...]


@dataclass(frozen=True, slots=True)
class Wait:
    """The time to answer this question is over."""

    person_id: int
    question: int


@dataclass(frozen=True, slots=True)
class DueCall:
    """A call that nobody has settled comes back."""

    person_id: int
    call_id: str


@dataclass(frozen=True, slots=True)
class DueErrand:
    """An errand that nobody has taken comes back."""

    person_id: int
    errand_id: str


async def touchpoints(work: UnitOfWork, now: datetime, limit: int) -> list[DueTouchpoints]:
    """Up to `limit` people who have touchpoints due in a calendar that stands, those who have waited longest first.

    What comes due for them within a week is given along: what falls on one day makes one contact, and a week has so many places.
    """
    who = [row.person_id for row in await work.rows(_WHO_IS_DUE, {"now": now, "limit": limit})]
    due: dict[int, list[Touchpoint]] = {person_id: [] for person_id in who}
    if who:
        for row in await work.rows(_TOUCHPOINTS, {"within_a_week": now + ONE_WEEK, "people": who}):
            due[row.person_id].append(touchpoint_of(row))
    return [DueTouchpoints(person_id, tuple(theirs)) for person_id, theirs in due.items()]


async def waits(work: UnitOfWork, now: datetime, limit: int) -> list[Wait]:
    """Up to `limit` people whose time to answer is over."""
    rows = await work.rows(_WAITS_OVER, {"now": now, "limit": limit})
    return [Wait(row.person_id, row.question) for row in rows]


async def forget_waits(work: UnitOfWork, over: Sequence[Wait]) -> None:
    """That the time to answer is over has been dealt with: it comes due no more."""
    await work.change(_STOP_WAITING, [{"who": wait.person_id, "asked": wait.question} for wait in over])


async def flags(work: UnitOfWork, now: datetime, limit: int) -> list[str]:
    """Up to `limit` flags that have waited too long, the gravest first."""
    return [row.id for row in await work.rows(_FLAGS, {"now": now, "limit": limit})]


async def calls(work: UnitOfWork, now: datetime, limit: int) -> list[DueCall]:
    """Up to `limit` calls that come back, those first that should have come back first."""
    rows = await work.rows(_CALLS, {"now": now, "limit": limit})
    return [DueCall(row.person_id, row.id) for row in rows]


async def put_off_call(work: UnitOfWork, call: DueCall, now: datetime) -> None:
    """A call that could not be told today comes back tomorrow."""
    await work.change(_PUT_OFF_CALL, {"which": call.call_id, "tomorrow": now + ONE_DAY})


async def errands(work: UnitOfWork, now: datetime, limit: int) -> list[DueErrand]:
    """Up to `limit` errands that come back, those first that should have come back first."""
    rows = await work.rows(_ERRANDS, {"now": now, "limit": limit})
    return [DueErrand(row.person_id, row.id) for row in rows]


async def put_off_errand(work: UnitOfWork, errand: DueErrand, now: datetime) -> None:
    """An errand that could not be told today comes back tomorrow."""
    await work.change(_PUT_OFF_ERRAND, {"which": errand.errand_id, "tomorrow": now + ONE_DAY})


async def record_job(
    work: UnitOfWork, job: str, started: datetime, finished: datetime | None, error: str | None
) -> None:
    """Note a run of a job: `error` is the class of what went wrong and the place, None when nothing did."""
    row = {"job": job, "last_started_at": started, "last_finished_at": finished, "runs": 1}
    await work.change(_record(work.dialect), {**row, "last_error": error[:255] if error else None})
