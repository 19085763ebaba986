"""Closed flags, as whoever wants to learn from them reads them."""

import json
from datetime import datetime

from sqlalchemy import select

from flows.false_alarms import ClosedFlag
from flows.flags import CloseOutcome
from storage.names import structure_named
from storage.tables import flags, people
from storage.unit_of_work import UnitOfWork


async def flags_closed_since(work: UnitOfWork, since: datetime, slug: str | None = None) -> list[ClosedFlag]:
    """The flags of a structure, or of all, closed at that instant or later, in that order. Raises Unknown."""
    closed = (
        select(flags.c.reasons, flags.c.categories, flags.c.outcome)
        .where(flags.c.closed_at >= since)
        .order_by(flags.c.closed_at, flags.c.id)
    )
    if slug is not None:
        structure = await structure_named(work, slug)
        closed = closed.join(people, people.c.id == flags.c.person_id).where(
            people.c.structure_id == structure.id
        )
    return [
        ClosedFlag(
            reasons=tuple(json.loads(work.cipher.open(row.reasons))),
            categories=tuple(json.loads(row.categories)),
            false_alarm=row.outcome == CloseOutcome.FALSE_ALARM,
        )
        for row in await work.rows(closed)
    ]
