"""Touchpoints: planned once, settled with a reason that is kept."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, String, bindparam, cast, func, insert, literal, or_, select, update

from flows.effects import DropUnsent, MoveTouchpoint, PlanTouchpoint, SettleTouchpoint
from flows.touchpoints import Touchpoint, TouchpointState
from storage.tables import Instant, decisions, people, structures, touchpoints
from storage.unit_of_work import UnitOfWork
from storage.upserts import Insert
from storage.upserts import insert as insert_or

_DECISION = ("at", "person_id", "kind", "subject", "verdict", "reason", "policy")
# A decision is written from the touchpoint itself, with the settings that its structure had at that moment.
_DECIDED = (
    select(
        bindparam("at", type_=Instant),
        touchpoints.c.person_id,
        literal("touchpoint"),
        touchpoints.c.kind + literal("/") + touchpoints.c.period,
        bindparam("verdict", type_=String),
        cast(bindparam("why", type_=String), String),
        structures.c.policy,
    )
    .select_from(touchpoints)
    .join(people, people.c.id == touchpoints.c.person_id)
    .join(structures, structures.c.id == people.c.structure_id)
)
_DECIDE_ONE = insert(decisions).from_select(_DECISION, _DECIDED.where(touchpoints.c.id == bindparam("which")))
_PLANNED = touchpoints.c.state == TouchpointState.PLANNED.value
_DECIDE_PLANNED = insert(decisions).from_select(
    _DECISION, _DECIDED.where(touchpoints.c.person_id == bindparam("who"), _PLANNED)
)
_SETTLE = (
    update(touchpoints)
    .where(touchpoints.c.id == bindparam("which"))
    .values(
        state=bindparam("verdict"),
        reason=bindparam("why"),
        settled_at=bindparam("at"),
        due_at=func.coalesce(bindparam("due", type_=Instant), touchpoints.c.due_at),
    )
)
_MOVE = (
    update(touchpoints)
    .where(touchpoints.c.id == bindparam("which"), _PLANNED)
    .values(due_at=bindparam("due"), late_after=bindparam("late"), facts=bindparam("about"))
)
_SKIP_PLANNED = (
    update(touchpoints)
    .where(touchpoints.c.person_id == bindparam("who"), _PLANNED)
    .values(state=TouchpointState.SKIPPED.value, reason=bindparam("why"), settled_at=bindparam("at"))
)


@cache
def _plan(dialect: str) -> Insert:
    planning = insert_or(dialect, touchpoints)
    again = {name: planning.excluded[name] for name in ("state", "due_at", "late_after", "facts")}
    return planning.on_conflict_do_update(
        index_elements=["person_id", "kind", "period"],
        set_={**again, "reason": None, "settled_at": None},
        where=or_(
            touchpoints.c.state == TouchpointState.SKIPPED.value,
            touchpoints.c.state == TouchpointState.WITHDRAWN.value,
        ),
    )


async def plan_touchpoints(work: UnitOfWork, effects: Sequence[PlanTouchpoint]) -> None:
    """Plan touchpoints; one that exists for that person, kind and period stays as it is.

    But for one that was skipped or withdrawn, and so never reached the person (a pause, a stop that they have taken back, a date that
    moved to and fro): it is planned again.
    """
    if not effects:
        return
    await work.change(
        _plan(work.dialect),
        [
            {
                "person_id": effect.touchpoint.person_id,
                "kind": effect.touchpoint.kind,
                "period": effect.touchpoint.period,
                "due_at": effect.touchpoint.due_at,
                "late_after": effect.touchpoint.late_after,
                "facts": _written(effect.touchpoint.facts),
                "state": TouchpointState.PLANNED.value,
            }
            for effect in effects
        ],
    )


async def settle_touchpoints(work: UnitOfWork, effects: Sequence[SettleTouchpoint], now: datetime) -> None:
    """Say what became of touchpoints, and keep why."""
    if not effects:
        return
    settled, decided = [], []
    for effect in effects:
        planned = effect.state is TouchpointState.PLANNED
        facts = {"which": effect.touchpoint_id, "verdict": effect.state.value, "why": effect.reason}
        settled.append({**facts, "at": None if planned else now, "due": effect.due_at})
        decided.append({**facts, "at": now})
    await work.change(_SETTLE, settled)
    await work.change(_DECIDE_ONE, decided)


async def move_touchpoint(work: UnitOfWork, effect: MoveTouchpoint, now: datetime) -> None:
    """A touchpoint that has not been sent is due at another moment, and its dialogue knows other facts; why is kept."""
    moved = effect.touchpoint
    await work.change(
        _MOVE,
        {"which": moved.id, "due": moved.due_at, "late": moved.late_after, "about": _written(moved.facts)},
    )
    facts = {"which": moved.id, "verdict": TouchpointState.PLANNED.value, "why": effect.reason}
    await work.change(_DECIDE_ONE, {**facts, "at": now})


async def skip_planned(work: UnitOfWork, effect: DropUnsent, now: datetime) -> None:
    """Skip every planned touchpoint of a person, and keep why."""
    facts = {"who": effect.person_id, "why": effect.reason, "at": now}
    await work.change(_DECIDE_PLANNED, {**facts, "verdict": TouchpointState.SKIPPED.value})
    await work.change(_SKIP_PLANNED, facts)


def touchpoint_of(row: Row[Any]) -> Touchpoint:
    """The touchpoint that a row holds."""
    facts = json.loads(row.facts) if row.facts else {}
    return Touchpoint(row.person_id, row.kind, row.period, row.due_at, row.late_after, row.id, facts)


def _written(facts: Mapping[str, str]) -> str:
    return json.dumps(dict(facts), ensure_ascii=False, sort_keys=True) if facts else ""
