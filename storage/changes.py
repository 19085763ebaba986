"""Changes to messages of ours, sent or not, as rows that the outbox will send.

Rule 1: a change to a message waits until that message has left; the newest change of a message replaces those still waiting.
Rule 2: a card that has not left yet leaves as what it is by then, without a sound: what is in good hands is no alarm.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, or_, select, update

from flows.effects import Keyboard, Lane, Rewrite, RewriteCards, To
from storage.conditions import is_one_of
from storage.message_bodies import Body
from storage.message_states import Direction, MessageKind, MessageState
from storage.settling import lose_changes
from storage.speaking import Rows, out_row
from storage.tables import messages
from storage.unit_of_work import UnitOfWork

_WAITING = (MessageState.PENDING.value, MessageState.CLAIMED.value)
_TARGETS = select(
    messages.c.id,
    messages.c.to_kind,
    messages.c.to_id,
    messages.c.person_id,
    messages.c.telegram_id,
    messages.c.question,
    messages.c.not_before,
    messages.c.state,
).where(
    messages.c.direction == Direction.OUT.value,
    messages.c.kind != MessageKind.REWRITE.value,
    is_one_of(messages.c.state, *_WAITING, MessageState.SENT.value),
)
# The newest of those that fit comes last.
_IN_CHATS = _TARGETS.where(
    messages.c.to_kind.in_(bindparam("kinds", expanding=True)),
    messages.c.to_id.in_(bindparam("ids", expanding=True)),
).order_by(messages.c.id)
_BY = {
    name: _IN_CHATS.where(messages.c[name].in_(bindparam("numbers", expanding=True)))
    for name in ("question", "telegram_id")
}
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
# What is to be said, gathered: a row, or a change whose message is yet to be found.
Gathered = dict[str, Any] | Rewrite


def reaches(gathered: Gathered, to: To) -> bool:
    """Say whether what was gathered is for that chat."""
    if isinstance(gathered, Rewrite):
        return gathered.to == to
    return bool(gathered["to_id"] == to.id and gathered["to_kind"] == to.kind)


async def as_rows(work: UnitOfWork, gathered: Sequence[Gathered], now: datetime) -> Rows:
    """What was gathered as rows, in order; no row of a change whose question was never put.

    Changes are for chats of which nothing that was gathered before them is.
    """
    changes = await _rewrite_rows(work, [one for one in gathered if isinstance(one, Rewrite)], now)
    found = [changes.get(one.to) if isinstance(one, Rewrite) else one for one in gathered]
    return [row for row in found if row is not None]


async def _rewrite_rows(
    work: UnitOfWork, effects: Sequence[Rewrite], now: datetime
) -> dict[To, dict[str, Any]]:
    asked = {one.to: one.question for one in effects if one.message_id is None}
    sent = {one.to: one.message_id for one in effects if one.message_id is not None}
    found = {**await _targets(work, "question", asked), **await _targets(work, "telegram_id", sent)}
    meant = [one for one in effects if one.to in found or one.message_id is not None]
    changes = [(one.to, found.get(one.to), one.message_id, one.text, one.keyboard) for one in meant]
    rows = await _changes(work, changes, now)
    return {one.to: row for one, row in zip(meant, rows, strict=True)}


async def _targets(work: UnitOfWork, by: str, wanted: Mapping[To, int | None]) -> dict[To, Row[Any]]:
    """The message of each chat that has the wanted number."""
    if not wanted:
        return {}
    facts = {"kinds": sorted({to.kind for to in wanted}), "ids": [to.id for to in wanted]}
    rows = await work.rows(_BY[by], {**facts, "numbers": [*wanted.values()]})
    found = ((To(row.to_kind, row.to_id), row) for row in rows)
    return {to: row for to, row in found if to in wanted and getattr(row, by) == wanted[to]}


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
            row = out_row(work, to, Body(text, keyboard), Lane.REPLY, card.person_id, now)
            when = max(card.not_before, effect.unsent_not_before or now)
            unsent.append(row | {"not_before": when, "silent": True, "flag_id": effect.flag_id})
        else:
            changes.append((to, card, card.telegram_id, text, keyboard))
    return [*await _changes(work, changes, now), *unsent]


async def _withdrawn(work: UnitOfWork, message_id: int, now: datetime) -> bool:
    """Take back a message that has not left, if it has not."""
    withdrawn = await work.change(_WITHDRAW, {"which": message_id, "at": now})
    if withdrawn:
        await lose_changes(work, [message_id], now)
    return withdrawn == 1


async def _changes(
    work: UnitOfWork,
    changes: Sequence[tuple[To, Row[Any] | None, int | None, str, Keyboard]],
    now: datetime,
) -> Rows:
    rows: Rows = []
    superseded = []
    for to, target, telegram_id, text, keyboard in changes:
        person_id = target.person_id if target else to.id if to.kind == "person" else None
        row = out_row(work, to, Body(text, keyboard), Lane.REPLY, person_id, now)
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
        await work.change(_SUPERSEDE, superseded)
    return rows
