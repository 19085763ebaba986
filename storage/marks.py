"""Messages that are found again by their mark while they wait: taken back, or hastened."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update

from flows.effects import Hasten, Lane, TakeBack
from storage.message_states import MessageState
from storage.settling import lose_changes
from storage.tables import messages
from storage.unit_of_work import Overtaken, UnitOfWork

_WAITS = (messages.c.mark == bindparam("name"), messages.c.state == MessageState.PENDING.value)
_TAKE_BACK = (
    update(messages)
    .where(*_WAITS)
    .values(state=MessageState.DROPPED.value, reason=bindparam("why"), settled_at=bindparam("at"))
    .returning(messages.c.id)
)
_HASTEN = (
    update(messages)
    .where(*_WAITS, ~messages.c.hastened)
    .values(lane=int(Lane.URGENT), hastened=True, not_before=bindparam("at"))
)
_MARKED = (
    select(messages.c.to_id, messages.c.state, messages.c.hastened)
    .where(messages.c.mark == bindparam("name"), messages.c.to_kind == "person")
    .order_by(messages.c.id)
    .limit(1)
)
_HELD_BACK = {MessageState.DROPPED, MessageState.REFUSED}


@dataclass(frozen=True, slots=True)
class Marked:
    """What became of a message to a person: it waits, it has left (or leaves now), or neither: it was held back."""

    person_id: int
    waits: bool
    left: bool


async def take_back(work: UnitOfWork, effect: TakeBack, now: datetime) -> None:
    """Drop what waits under a mark, if it has not left, and the changes that wait for it."""
    dropped = await work.rows(_TAKE_BACK, {"name": effect.mark, "why": effect.reason, "at": now})
    if dropped:
        await lose_changes(work, [row.id for row in dropped], now)


async def hasten(work: UnitOfWork, effect: Hasten, now: datetime) -> None:
    """Let what waits under a mark leave now. Raises Overtaken when it has left meanwhile."""
    work.speaks = True
    hastened = await work.execute(_HASTEN, {"name": effect.mark, "at": now})
    if hastened.rowcount == 0:
        raise Overtaken


async def find_marked(work: UnitOfWork, mark: str) -> Marked | None:
    """The message to a person that bears this mark."""
    row = await work.row(_MARKED, {"name": mark})
    if row is None:
        return None
    state = MessageState(row.state)
    waits = state is MessageState.PENDING and not row.hastened
    return Marked(row.to_id, waits, left=not waits and state not in _HELD_BACK)
