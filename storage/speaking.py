"""What is to be said, as rows that the outbox will send, in the order in which it was decided."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, or_, select, update

from flows.attestations.attestation import PAGE
from flows.effects import DropUnsent, Lane, Say, To
from storage.message_bodies import Body
from storage.message_states import Direction, MessageKind, MessageState
from storage.tables import messages
from storage.unit_of_work import UnitOfWork

_DROP_STARTED = (
    update(messages)
    .where(
        messages.c.to_kind == "person",
        messages.c.to_id == bindparam("who"),
        messages.c.state == MessageState.PENDING.value,
        messages.c.lane == int(Lane.PROACTIVE),
        or_(messages.c.mark.is_(None), messages.c.mark.not_like(f"{PAGE}%")),
    )
    .values(state=MessageState.DROPPED.value, reason=bindparam("why"), settled_at=bindparam("at"))
)

_dropped = messages.alias("dropped")
# Changes to what was dropped would wait for ever.
_DROP_CHANGES = (
    update(messages)
    .where(
        messages.c.to_kind == "person",
        messages.c.to_id == bindparam("who"),
        messages.c.state == MessageState.PENDING.value,
        messages.c.kind == MessageKind.REWRITE.value,
        messages.c.rewrites_telegram_id.is_(None),
        messages.c.rewrites_message_id.in_(
            select(_dropped.c.id).where(
                _dropped.c.to_kind == "person",
                _dropped.c.to_id == bindparam("who"),
                _dropped.c.state == MessageState.DROPPED.value,
            )
        ),
    )
    .values(state=MessageState.DROPPED.value, reason=bindparam("why"), settled_at=bindparam("at"))
)

_ADD = insert(messages)
Rows = list[dict[str, Any]]


async def add_messages(work: UnitOfWork, rows: Rows) -> None:
    """Add rows to the outbox, in order."""
    if rows:
        work.speaks = True
        await work.change(_ADD, rows)


def say_row(work: UnitOfWork, effect: Say, now: datetime) -> dict[str, Any]:
    """The row of a message to send."""
    person_id = effect.to.id if effect.to.kind == "person" else effect.about_person
    body = Body(
        effect.text,
        effect.keyboard,
        effect.piece,
        picture=effect.picture,
        paper=effect.paper,
        aloud=effect.aloud,
    )
    row = out_row(work, effect.to, body, effect.lane, person_id, now)
    return row | {
        "kind": _kind(effect).value,
        "not_before": effect.not_before or now,
        "question": effect.question,
        "wait_minutes": effect.wait_minutes,
        "counts": effect.counts and effect.lane is Lane.PROACTIVE,
        "silent": effect.silent,
        "flag_id": effect.flag_id,
        "touchpoint_id": effect.touchpoint_id,
        "mark": effect.mark or None,
    }


def _kind(effect: Say) -> MessageKind:
    if effect.piece:
        return MessageKind.PIECE
    if effect.paper is not None:
        return MessageKind.PAPER
    if effect.aloud:
        return MessageKind.VOICE
    return MessageKind.PICTURE if effect.picture else MessageKind.TEXT


async def drop_started(work: UnitOfWork, effect: DropUnsent, now: datetime) -> None:
    """Drop what we meant to start with a person and have not sent; pages that are theirs go on waiting for the gate."""
    facts = {"who": effect.person_id, "why": effect.reason, "at": now}
    await work.change(_DROP_STARTED, facts)
    await work.change(_DROP_CHANGES, facts)


def out_row(
    work: UnitOfWork, to: To, body: Body, lane: Lane, person_id: int | None, now: datetime
) -> dict[str, Any]:
    """The row of a text to send, at once and to the end; what is otherwise is put over it."""
    return {
        "direction": Direction.OUT.value,
        "to_kind": to.kind,
        "to_id": to.id,
        "person_id": person_id,
        "lane": int(lane),
        "kind": MessageKind.TEXT.value,
        "body": body.seal(work.cipher),
        "state": MessageState.PENDING.value,
        "not_before": now,
        "created_at": now,
        "rewrites_message_id": None,
        "rewrites_telegram_id": None,
        "question": None,
        "wait_minutes": None,
        "counts": False,
        "silent": False,
        "flag_id": None,
        "touchpoint_id": None,
        "mark": None,
    }
