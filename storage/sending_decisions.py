"""Why a message that we start was held back or dropped at the moment of sending: kept, with the policy that said so."""

from datetime import datetime

from sqlalchemy import String, bindparam, case, cast, insert, literal, select

from flows.effects import Lane
from storage.tables import Instant, decisions, messages, people, structures, touchpoints
from storage.unit_of_work import UnitOfWork

_TOUCHPOINT = touchpoints.c.kind + literal("/") + touchpoints.c.period
_NOTE = insert(decisions).from_select(
    ("at", "person_id", "kind", "subject", "verdict", "reason", "policy"),
    select(
        bindparam("at", type_=Instant),
        people.c.id,
        literal("sending"),
        case((touchpoints.c.id.is_not(None), _TOUCHPOINT), else_=cast(messages.c.id, String)),
        cast(bindparam("verdict", type_=String), String),
        cast(bindparam("why", type_=String), String),
        structures.c.policy,
    )
    .select_from(
        messages.join(people, people.c.id == messages.c.to_id)
        .join(structures, structures.c.id == people.c.structure_id)
        .outerjoin(touchpoints, touchpoints.c.id == messages.c.touchpoint_id)
    )
    .where(
        messages.c.id == bindparam("which"),
        messages.c.to_kind == "person",
        messages.c.lane == int(Lane.PROACTIVE),
    ),
)


async def note(work: UnitOfWork, letter_id: int, verdict: str, reason: str, now: datetime) -> None:
    """Write down why a letter that we start with a person does not leave now; other letters need no reason."""
    await work.change(_NOTE, {"which": letter_id, "verdict": verdict, "why": reason, "at": now})
