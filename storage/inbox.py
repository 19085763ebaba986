"""The inbox: every update once, everything that a person sent kept, what could not be handled set aside.

Rule 1: an update that was seen, handled or set aside, never takes effect again.
Rule 2: an edit replaces the words that were kept, and the former ones stay beside them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.sql.dml import ReturningInsert

from flows.effects import Lane
from flows.events import (
    ChoicePressed,
    CommandGiven,
    Event,
    Incoming,
    MessageEdited,
    PieceReceived,
    TextReceived,
)
from flows.situation import CaseworkerSituation, PersonSituation, Situation
from storage.message_bodies import Body
from storage.message_states import Direction, MessageKind, MessageState
from storage.tables import messages, updates_seen
from storage.unit_of_work import UnitOfWork
from storage.upserts import insert as insert_or
from storage.upserts import insert_once

DONE, SET_ASIDE = "done", "set_aside"

_SET_ASIDE_COUNT = select(func.count()).where(updates_seen.c.state == SET_ASIDE)
_SET_ASIDE_SINCE = _SET_ASIDE_COUNT.where(
    updates_seen.c.chat_id == bindparam("chat_id"), updates_seen.c.seen_at >= bindparam("since")
)
_KEPT = (
    select(messages.c.id, messages.c.body)
    .where(
        messages.c.to_kind == bindparam("to_kind"),
        messages.c.to_id == bindparam("to_id"),
        messages.c.telegram_id == bindparam("telegram_id"),
        messages.c.direction == Direction.IN.value,
        messages.c.kind != MessageKind.PRESS.value,
    )
    .order_by(messages.c.id.desc())
    .limit(1)
)
_KEEP = insert(messages)
_REPLACE = update(messages).where(messages.c.id == bindparam("which")).values(body=bindparam("new_body"))


@cache
def _mark(dialect: str) -> ReturningInsert[tuple[int]]:
    return insert_once(dialect, updates_seen, ("update_id",)).returning(updates_seen.c.update_id)


async def mark_seen(work: UnitOfWork, wave: Sequence[Incoming], now: datetime) -> frozenset[int]:
    """Mark updates, no two of one number, as handled; return the numbers of those for which it is the first time."""
    marked = await work.rows(
        _mark(work.dialect),
        [{"update_id": one.update_id, "chat_id": one.chat_id, "seen_at": now, "state": DONE} for one in wave],
    )
    return frozenset(row.update_id for row in marked)


async def set_aside(work: UnitOfWork, incoming: Incoming, error: str, now: datetime) -> None:
    """Set an update aside, its words sealed with it; `error` is the class of what went wrong and the place, never words."""
    said = _body(incoming.event)
    token = said[2].seal(work.cipher) if said else None
    await _set_aside(work, incoming.update_id, incoming.chat_id, error, token, now)


async def set_aside_raw(
    work: UnitOfWork, update_id: int, error: str, now: datetime, raw: str, chat_id: int | None = None
) -> None:
    """Set aside an update that could not be understood, sealed as it came."""
    await _set_aside(work, update_id, chat_id, error, work.cipher.seal(raw), now)


async def set_aside_since(work: UnitOfWork, chat_id: int, since: datetime) -> bool:
    """Say whether an update from this chat has been set aside since then."""
    found: int = await work.value(_SET_ASIDE_SINCE, {"chat_id": chat_id, "since": since})
    return found > 0


async def set_aside_count(work: UnitOfWork) -> int:
    """How many updates are set aside."""
    count: int = await work.value(_SET_ASIDE_COUNT)
    return count


async def keep_received(work: UnitOfWork, heard: Iterable[tuple[Incoming, Situation]], now: datetime) -> None:
    """Keep what people, or caseworkers in private, have sent; of strangers and groups nothing is kept."""
    rows = [await _row_to_keep(work, incoming, situation, now) for incoming, situation in heard]
    if kept := [row for row in rows if row is not None]:
        await work.change(_KEEP, kept)


async def _row_to_keep(
    work: UnitOfWork, incoming: Incoming, situation: Situation, now: datetime
) -> dict[str, Any] | None:
    """The row of what was sent; none where there is nothing to keep, or where it replaces what was kept."""
    about: int | None
    match situation:
        case PersonSituation():
            about = situation.person.id
            chat = {"to_kind": "person", "to_id": about}
        case CaseworkerSituation(in_group=False):
            answered = situation.answered_person
            chat = {"to_kind": "caseworker", "to_id": situation.caseworker.id}
            about = answered.id if answered else None
        case _:
            return None
    body = _body(incoming.event)
    if body is None:
        return None
    kind, telegram_id, said = body
    if isinstance(incoming.event, MessageEdited):
        kept = await work.row(_KEPT, {**chat, "telegram_id": telegram_id})
        if kept is not None:
            await _replace(work, kept.id, Body.open(kept.body, work.cipher), said.text)
            return None
    return _row(work, chat, about, kind, telegram_id, said, now)


async def _set_aside(
    work: UnitOfWork, update_id: int, chat_id: int | None, error: str, token: str | None, now: datetime
) -> None:
    row = {"chat_id": chat_id, "seen_at": now, "state": SET_ASIDE, "error": error[:255], "body": token}
    await work.change(
        insert_or(work.dialect, updates_seen).on_conflict_do_update(index_elements=["update_id"], set_=row),
        {"update_id": update_id, **row},
    )


async def _replace(work: UnitOfWork, message_id: int, former: Body, text: str) -> None:
    if former.text == text:
        return
    now_said = replace(former, text=text, former=(*former.former, former.text))
    await work.change(_REPLACE, {"which": message_id, "new_body": now_said.seal(work.cipher)})


def _body(event: Event) -> tuple[MessageKind, int | None, Body] | None:
    match event:
        case TextReceived() | MessageEdited():
            return MessageKind.TEXT, event.message_id or None, Body(event.text)
        case PieceReceived():
            piece = (event.kind, event.file_id)
            return MessageKind.PIECE, event.message_id or None, Body(event.caption, piece=piece)
        case CommandGiven():
            return MessageKind.COMMAND, None, Body(f"/{event.name} {event.argument}".strip())
        case ChoicePressed():
            return MessageKind.PRESS, None, Body(event.data)
        case _:
            return None


def _row(
    work: UnitOfWork,
    chat: dict[str, Any],
    about: int | None,
    kind: MessageKind,
    telegram_id: int | None,
    body: Body,
    now: datetime,
) -> dict[str, Any]:
    return {
        **chat,
        "direction": Direction.IN.value,
        "person_id": about,
        "lane": int(Lane.REPLY),
        "kind": kind.value,
        "body": body.seal(work.cipher),
        "state": MessageState.RECEIVED.value,
        "not_before": now,
        "created_at": now,
        "settled_at": now,
        "telegram_id": telegram_id,
    }
