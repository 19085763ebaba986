"""Where letters were tried and could not leave: in how many chats, how often, and why; never what is in them.

Rule 1: a chat is counted, not its letters: while the first is tried again, the others wait behind it untried.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import String, bindparam, cast, func, select, update

from storage.message_states import NO_CONNECTION, MessageState
from storage.tables import messages
from storage.unit_of_work import UnitOfWork

# Why a try failed that is made again; what waits for opening hours or a budget is not held up.
_OUR_PATIENCE = (NO_CONNECTION, "server_error", "unknown")
_PASSING = (*_OUR_PATIENCE, "too_many")
PATIENCE_MAX = timedelta(minutes=1)
_ADDRESSEE = messages.c.to_kind + ":" + cast(messages.c.to_id, String)
_HELD_UP = (
    select(
        messages.c.reason,
        func.count(func.distinct(_ADDRESSEE)).label("chats"),
        func.max(messages.c.attempts).label("tries"),
    )
    .where(
        messages.c.state.in_([MessageState.PENDING.value, MessageState.CLAIMED.value]),
        messages.c.attempts > 0,
        messages.c.reason.in_(_PASSING),
    )
    .group_by(messages.c.reason)
    .order_by(func.count(func.distinct(_ADDRESSEE)).desc(), messages.c.reason)
)

# Telegram's own delay is not ours to shorten.
_TRY_NOW = (
    update(messages)
    .where(
        messages.c.state == MessageState.PENDING.value,
        messages.c.attempts > 0,
        messages.c.reason.in_(_OUR_PATIENCE),
        messages.c.not_before > bindparam("no_later"),
    )
    .values(not_before=bindparam("at"))
)


@dataclass(frozen=True, slots=True)
class HeldUp:
    """Nothing leaves for so many chats, for this reason, where it is worst after so many tries."""

    reason: str
    chats: int
    tries: int


async def held_up(work: UnitOfWork) -> tuple[HeldUp, ...]:
    """What keeps letters from leaving, the reason that holds up most chats first."""
    return tuple(HeldUp(row.reason, row.chats, row.tries) for row in await work.rows(_HELD_UP))


async def try_now(work: UnitOfWork, now: datetime) -> None:
    """Try again at once what would wait longer than any try waits: the clock was set back meanwhile."""
    await work.execute(_TRY_NOW, {"at": now, "no_later": now + PATIENCE_MAX})
