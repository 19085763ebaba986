"""What is to be said, as rows that the outbox will send.

Rule 1: rows are written in the order in which they were decided.
Rule 2: a change to a message waits until that message has left; the newest change of a message replaces those still waiting.
Rule 3: a card that has not left yet leaves as what it is by then, without a sound: what is in good hands is no alarm.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, or_, select, update

from flows.attestations.attestation import PAGE
from flows.effects import DropUnsent, Keyboard, Lane, Rewrite, RewriteCards, Say, To
from storage.conditions import is_one_of
from storage.message_bodies import Body
from storage.message_states import Direction, MessageKind, MessageState
from storage.settling import lose_changes
from storage.tables import messages
from storage.unit_of_work import UnitOfWork

_WAITING = (MessageState.PENDING.value, MessageState.CLAIMED.value)
_TARGETS = select(
    messages.c.id,
    messages.c.to_kind,
    messages.c.to_id,
    messages.c.person_id,
    messages.c.telegram_id,
    messages.c.not_before,
    messages.c.state,
).where(
    messages.c.direction == Direction.OUT.value,
    messages.c.kind != MessageKind.REWRITE.value,
    is_one_of(messages.c.state, *_WAITING, MessageState.SENT.value),
)
_IN_CHAT = _TARGETS.where(
    messages.c.to_kind == bindparam("to_kind"), messages.c.to_id == bindparam("to_id")
).order_by(messages.c.id.desc())
_ASKED = _IN_CHAT.where(messages.c.question == bindparam("question")).limit(1)
_SENT_AS = _IN_CHAT.where(messages.c.telegram_id == bindparam("telegram_id")).limit(1)
_CARDS = _TARGETS.where(
    messages.c.flag_id == bindparam("flag_id"), messages.c.to_kind.in_(["caseworker", "team"])
).order_by(messages.c.id)
_WITHDRAW = (
    update(messages)
    .where(messages.c.id == bindparam("which"), messages.c.state == MessageState.PENDING.value)
    .values(state=MessageState.DROPPED.value, reason="superseded", settled_at=bindparam("at"))
)
_SUPERSEDE = (
    update(messages)
    .where(
        messages.c.to_kind == bindparam("kind_of"),
        messages.c.to_id == bindparam("chat_of"),
        messages.c.state == MessageState.PENDING.value,
        messages.c.lane == int(Lane.REPLY),
        messages.c.kind == MessageKind.REWRITE.value,
        or_(
            messages.c.rewrites_message_id == bindparam("target_id"),
            messages.c.rewrites_telegram_id == bindparam("target_telegram_id"),
        ),
    )
    .values(state=MessageState.DROPPED.value, reason="superseded", settled_at=bindparam("at"))
)
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
        await work.execute(_ADD, rows)


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
    row = _row(work, effect.to, body, effect.lane, person_id, now)
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


async def rewrite_rows(work: UnitOfWork, effect: Rewrite, now: datetime) -> Rows:
    """The row of a change to one message; none when the question was never put."""
    chat = {"to_kind": effect.to.kind, "to_id": effect.to.id}
    if effect.message_id is not None:
        target = await work.row(_SENT_AS, {**chat, "telegram_id": effect.message_id})
    else:
        target = await work.row(_ASKED, {**chat, "question": effect.question})
        if target is None:
            return []
    return await _changes(work, [(effect.to, target, effect.message_id, effect.text, effect.keyboard)], now)


async def card_rows(
    work: UnitOfWork, effect: RewriteCards, rewritten: Iterable[Rewrite], now: datetime
) -> Rows:
    """The rows that change every card of a flag, sent or not, but the one that this same turn has rewritten on its own.

    Message numbers are a chat's own; `rewritten` tells in which chat the excepted one is.
    """
    excepted = {r.to for r in rewritten if r.message_id == effect.except_message_id}
    changes, unsent = [], []
    for card in await work.rows(_CARDS, {"flag_id": effect.flag_id}):
        to = To(card.to_kind, card.to_id)
        same_number = effect.except_message_id is not None and card.telegram_id == effect.except_message_id
        if same_number and (not excepted or to in excepted):
            continue
        group = to.kind == "team"
        text, keyboard = (
            (effect.group, effect.group_keyboard) if group else (effect.private, effect.private_keyboard)
        )
        if card.state == MessageState.PENDING.value and await _withdrawn(work, card.id, now):
            row = _row(work, to, Body(text, keyboard), Lane.REPLY, card.person_id, now)
            when = max(card.not_before, effect.unsent_not_before or now)
            unsent.append(row | {"not_before": when, "silent": True, "flag_id": effect.flag_id})
        else:
            changes.append((to, card, card.telegram_id, text, keyboard))
    return [*await _changes(work, changes, now), *unsent]


async def drop_started(work: UnitOfWork, effect: DropUnsent, now: datetime) -> None:
    """Drop what we meant to start with a person and have not sent; pages that are theirs go on waiting for the gate."""
    facts = {"who": effect.person_id, "why": effect.reason, "at": now}
    await work.execute(_DROP_STARTED, facts)
    await work.execute(_DROP_CHANGES, facts)


async def _withdrawn(work: UnitOfWork, message_id: int, now: datetime) -> bool:
    """Take back a message that has not left, if it has not."""
    withdrawn = await work.execute(_WITHDRAW, {"which": message_id, "at": now})
    if withdrawn.rowcount == 1:
        await lose_changes(work, [message_id], now)
    return withdrawn.rowcount == 1


async def _changes(
    work: UnitOfWork,
    changes: Sequence[tuple[To, Row[Any] | None, int | None, str, Keyboard]],
    now: datetime,
) -> Rows:
    rows: Rows = []
    superseded = []
    for to, target, telegram_id, text, keyboard in changes:
        person_id = target.person_id if target else to.id if to.kind == "person" else None
        row = _row(work, to, Body(text, keyboard), Lane.REPLY, person_id, now)
        row["kind"] = MessageKind.REWRITE.value
        row["rewrites_message_id"] = target.id if target else None
        row["rewrites_telegram_id"] = target.telegram_id if target else telegram_id
        rows.append(row)
        superseded.append(
            {
                "kind_of": to.kind,
                "chat_of": to.id,
                "target_id": row["rewrites_message_id"],
                "target_telegram_id": row["rewrites_telegram_id"],
                "at": now,
            }
        )
    if superseded:
        await work.execute(_SUPERSEDE, superseded)
    return rows


def _row(
    work: UnitOfWork, to: To, body: Body, lane: Lane, person_id: int | None, now: datetime
) -> dict[str, Any]:
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
