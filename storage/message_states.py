"""What a row of messages may be, and the few questions that several parts ask about it."""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import bindparam, exists, func, select

from flows.effects import Lane
from storage.conditions import is_one_of, passes
from storage.tables import messages
from storage.unit_of_work import UnitOfWork


class Direction(StrEnum):
    """Which way a message went."""

    IN = "in"
    OUT = "out"


class MessageState(StrEnum):
    """Where a message stands: `uncertain` may or may not have left, and nobody can know."""

    PENDING = "pending"
    CLAIMED = "claimed"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    REFUSED = "refused"
    DROPPED = "dropped"
    RECEIVED = "received"


class MessageKind(StrEnum):
    """What a message is: sent (`text`, `piece`, `picture`: words under a drawing, `paper`: words under a page, or `voice`: words said aloud), a change to one (`rewrite`), or received (`command`, `press` too)."""

    TEXT = "text"
    PIECE = "piece"
    PICTURE = "picture"
    PAPER = "paper"
    VOICE = "voice"
    REWRITE = "rewrite"
    COMMAND = "command"
    PRESS = "press"


# Why a letter is tried again when nothing at all could be reached.
NO_CONNECTION = "no_connection"
BUDGET_DAYS = 8
LATELY = timedelta(hours=24)

_beside = messages.alias("beside")
# What may have reached the person counts: better one message too few than one too many. What was said in one breath is
# one contact, and counts once all of it has left: the second half is not held back by the first.
_BUDGETED = (
    select(messages.c.to_id, func.min(messages.c.settled_at).label("left_at"))
    .where(
        messages.c.to_kind == "person",
        messages.c.to_id.in_(bindparam("people", expanding=True)),
        is_one_of(messages.c.state, MessageState.SENT.value, MessageState.UNCERTAIN.value),
        messages.c.lane == int(Lane.PROACTIVE),
        messages.c.counts,
        messages.c.settled_at > bindparam("since"),
        ~exists().where(
            _beside.c.to_kind == messages.c.to_kind,
            _beside.c.to_id == messages.c.to_id,
            passes(_beside.c.state, MessageState.PENDING.value, MessageState.CLAIMED.value),
            _beside.c.lane == messages.c.lane,
            _beside.c.created_at == messages.c.created_at,
        ),
    )
    .group_by(messages.c.to_id, messages.c.created_at)
    .order_by(func.min(messages.c.settled_at))
)
_ABOUT = (
    select(messages.c.person_id)
    .where(
        messages.c.to_kind == bindparam("to_kind"),
        messages.c.to_id == bindparam("to_id"),
        messages.c.telegram_id == bindparam("telegram_id"),
    )
    .order_by(messages.c.id.desc())
    .limit(1)
)

# For use inside other statements: whether this stranger has lately been told anything.
GREETED = exists().where(
    messages.c.to_kind == "chat",
    messages.c.to_id == bindparam("chat_id"),
    messages.c.state.in_(
        [state.value for state in MessageState if state not in {MessageState.REFUSED, MessageState.DROPPED}]
    ),
    messages.c.direction == Direction.OUT.value,
    messages.c.created_at > bindparam("lately"),
)


async def budgeted_since(
    work: UnitOfWork, people: Collection[int], now: datetime
) -> dict[int, tuple[datetime, ...]]:
    """When the contacts that use up the budget of each of these people left, the last eight days."""
    left_at: dict[int, tuple[datetime, ...]] = dict.fromkeys(people, ())
    since = now - timedelta(days=BUDGET_DAYS)
    for row in await work.rows(_BUDGETED, {"people": list(people), "since": since}):
        left_at[row.to_id] += (row.left_at,)
    return left_at


async def whom_it_is_about(work: UnitOfWork, to_kind: str, to_id: int, telegram_id: int) -> int | None:
    """The person whom a message in a caseworker's or a team's chat is about."""
    found: int | None = await work.value(
        _ABOUT, {"to_kind": to_kind, "to_id": to_id, "telegram_id": telegram_id}
    )
    return found
