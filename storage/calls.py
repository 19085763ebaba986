"""Calls that a human is asked to make to a person."""

from datetime import datetime
from functools import cache

from flows.effects import AskCall
from storage.tables import calls
from storage.unit_of_work import UnitOfWork
from storage.upserts import Insert, insert

OPEN = "open"


@cache
def _ask(dialect: str) -> Insert:
    asking = insert(dialect, calls)
    again = {name: asking.excluded[name] for name in ("caseworker_id", "reason", "slot", "state", "asked_at")}
    return asking.on_conflict_do_update(
        index_elements=["person_id", "kind", "period"], set_={**again, "settled_at": None}
    )


async def ask_call(work: UnitOfWork, effect: AskCall, now: datetime) -> None:
    """A call is asked for; asked for again in the same period, it is open again, as it was asked last."""
    await work.execute(
        _ask(work.dialect),
        {
            "person_id": effect.person_id,
            "caseworker_id": effect.caseworker_id,
            "kind": effect.kind,
            "period": effect.period,
            "reason": effect.reason,
            "slot": effect.slot or None,
            "state": OPEN,
            "asked_at": now,
        },
    )
