"""Days on which caseworkers are away, both ways.

Rule 1: nothing is deleted: an absence that no longer counts says since when.
Rule 2: whenever a caseworker notes one, those of theirs that are past are put away, so that few are ever read.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, bindparam, insert, or_, update

from flows.effects import EndAbsences, NoteAbsence
from flows.situation import Absence
from storage.tables import absences, caseworkers
from storage.unit_of_work import UnitOfWork

_COUNTS = absences.c.over_at.is_(None)
# For use inside other statements: how the absences of a caseworker are joined to them, and what is read of one.
HAS_ABSENCE = and_(absences.c.caseworker_id == caseworkers.c.id, _COUNTS)
ABSENCE = (
    absences.c.id.label("absence_id"),
    absences.c.caseworker_id,
    absences.c.from_day,
    absences.c.to_day,
    absences.c.cover_id,
)
_PUT_AWAY = (
    update(absences)
    .where(
        absences.c.caseworker_id == bindparam("who"),
        _COUNTS,
        or_(absences.c.to_day < bindparam("past"), absences.c.id.in_(bindparam("ids", expanding=True))),
    )
    .values(over_at=bindparam("at"))
)
_END = (
    update(absences)
    .where(absences.c.id.in_(bindparam("ids", expanding=True)), _COUNTS)
    .values(over_at=bindparam("at"))
)


def absences_of(rows: Sequence[Row[Any]]) -> tuple[Absence, ...]:
    """The absences that rows with `ABSENCE` hold, as they were noted: current ones, those to come, and a few that are past."""
    held = (row for row in rows if row.absence_id is not None)
    return tuple(
        Absence(row.absence_id, row.caseworker_id, row.from_day, row.to_day, row.cover_id)
        for row in sorted(held, key=lambda row: row.absence_id)
    )


async def note_absence(work: UnitOfWork, effect: NoteAbsence, now: datetime) -> None:
    """Keep an absence, in place of those that it replaces."""
    work.houses.clear()
    # Two days behind the clock, a day is past in every zone.
    past = now.date() - timedelta(days=2)
    facts = {"who": effect.caseworker_id, "past": past, "ids": list(effect.instead_of), "at": now}
    await work.execute(_PUT_AWAY, facts)
    await work.execute(
        insert(absences),
        {
            "caseworker_id": effect.caseworker_id,
            "from_day": effect.first,
            "to_day": effect.last,
            "cover_id": effect.cover_id,
            "noted_at": now,
        },
    )


async def end_absences(work: UnitOfWork, effect: EndAbsences, now: datetime) -> None:
    """The caseworker is back: these absences count no more."""
    work.houses.clear()
    await work.execute(_END, {"ids": list(effect.absence_ids), "at": now})
