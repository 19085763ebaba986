"""The outbox « boîte d'envoi »: what is due, who claims it, and what became of it.

Rule 1: a row is claimed before it leaves, by one transaction only, and settled once: nothing is sent twice.
Rule 2: where nobody can know whether it left, what is urgent (or changes nothing when done twice) goes again, and the
rest is marked uncertain, for a human to see.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Update, and_, bindparam, case, null, or_, select, update

from flows.effects import Lane
from flows.people import Person
from flows.structure import Structure
from storage import sending_decisions
from storage.houses import load_house
from storage.letters import DUE, LETTERS, NEXT_DUE_AT, Letter
from storage.message_states import MessageKind, MessageState, budgeted_since
from storage.people import NoSuchPerson, find_person
from storage.tables import caseworkers, conversations, messages, people, teams
from storage.unit_of_work import UnitOfWork

__all__ = [
    "Letter",
    "claim",
    "drop",
    "due",
    "gate_facts",
    "hold",
    "mark_unknown",
    "next_due_at",
    "retry",
    "settle_all_refused",
    "settle_all_sent",
    "settle_refused",
    "settle_sent",
    "unknown_outcomes",
]

_PENDING = MessageState.PENDING.value
_CLAIMED = MessageState.CLAIMED.value
_IDS = messages.c.id.in_(bindparam("ids", expanding=True))
_THIS = messages.c.id == bindparam("which")
_UNSETTLED = messages.c.state.in_([_PENDING, _CLAIMED])


def _has_chat(kind: str, table: Any) -> Any:
    found = select(table.c.id).where(table.c.id == messages.c.to_id, table.c.chat_id.is_not(None)).exists()
    return and_(messages.c.to_kind == kind, found)


_UNREACHABLE = (
    update(messages)
    .where(
        messages.c.state == _PENDING,
        ~or_(
            messages.c.to_kind == "chat",
            _has_chat("person", people),
            _has_chat("caseworker", caseworkers),
            _has_chat("team", teams),
        ),
    )
    .values(state=MessageState.REFUSED.value, reason="unreachable", settled_at=bindparam("at"))
    .returning(messages.c.id)
)
_REFUSE_UNREACHABLE = _UNREACHABLE.where(_IDS)
_REFUSE_ALL_UNREACHABLE = _UNREACHABLE.where(messages.c.not_before <= bindparam("now"))
_CLAIM = (
    update(messages)
    .where(_IDS, messages.c.state == _PENDING)
    .values(state=_CLAIMED, claimed_at=bindparam("at"))
    .returning(messages.c.id)
)
_SENT = (
    update(messages)
    .where(_THIS, messages.c.state == _CLAIMED)
    .values(
        state=MessageState.SENT.value,
        settled_at=bindparam("at"),
        reason=null(),
        telegram_id=case((messages.c.kind == MessageKind.REWRITE.value, null()), else_=bindparam("telegram")),
    )
)
# The changes that were waiting for a message to leave now know which one to change.
_TARGET_SENT = (
    update(messages)
    .where(messages.c.rewrites_message_id == bindparam("which"), messages.c.state == _PENDING)
    .values(rewrites_telegram_id=bindparam("telegram"))
)
_TARGET_LOST = (
    update(messages)
    .where(
        messages.c.rewrites_message_id == bindparam("which"),
        messages.c.rewrites_telegram_id.is_(None),
        messages.c.state == _PENDING,
    )
    .values(state=MessageState.DROPPED.value, reason="target_never_left", settled_at=bindparam("at"))
)
_WAITS = select(messages.c.to_id, messages.c.question, messages.c.wait_minutes).where(
    _IDS,
    messages.c.state == MessageState.SENT.value,
    messages.c.settled_at == bindparam("at"),
    messages.c.to_kind == "person",
    messages.c.wait_minutes.is_not(None),
)
_START_WAITING = (
    update(conversations)
    .where(
        conversations.c.person_id == bindparam("who"),
        conversations.c.question == bindparam("asked"),
        conversations.c.open,
    )
    .values(wait_until=bindparam("until"))
)
_LEFT_CLAIMED = LETTERS.where(messages.c.state == _CLAIMED).order_by(messages.c.lane, messages.c.id)


def _settle_as(state: MessageState, **more: Any) -> Update:
    return (
        update(messages)
        .where(_THIS, _UNSETTLED)
        .values(state=state.value, reason=bindparam("why"), settled_at=bindparam("at"), **more)
    )


_REFUSE = _settle_as(MessageState.REFUSED)
_DROP = _settle_as(MessageState.DROPPED)
_UNCERTAIN = _settle_as(MessageState.UNCERTAIN)
_HOLD = (
    update(messages)
    .where(_THIS, _UNSETTLED)
    .values(state=_PENDING, reason=bindparam("why"), not_before=bindparam("until"), claimed_at=null())
)
_RETRY = _HOLD.values(attempts=messages.c.attempts + 1)


async def due(work: UnitOfWork, now: datetime, limit: int) -> list[Letter]:
    """The letters that may leave now, the most pressing lane first, the oldest of each chat and lane only."""
    rows = await work.rows(DUE, {"now": now, "limit": limit})
    return [Letter.of(row, work.cipher) for row in rows]


async def next_due_at(work: UnitOfWork) -> datetime | None:
    """When the next letter is due (it may be past); None when none waits but for another to settle."""
    at: datetime | None = await work.value(NEXT_DUE_AT)
    return at


async def claim(work: UnitOfWork, ids: Sequence[int], now: datetime) -> set[int]:
    """Claim letters; return those that are now ours.

    One whose addressee has no chat is refused as `unreachable`, and every other such letter that is due with it.
    """
    if not ids:
        return set()
    facts = {"ids": list(ids), "at": now}
    refused = await work.rows(_REFUSE_UNREACHABLE, facts)
    if refused:
        refused = [*refused, *await work.rows(_REFUSE_ALL_UNREACHABLE, {"now": now, "at": now})]
        await work.execute(_TARGET_LOST, [{"which": row.id, "at": now} for row in refused])
    return {row.id for row in await work.rows(_CLAIM, facts)}


async def settle_sent(work: UnitOfWork, letter_id: int, telegram_id: int, now: datetime) -> None:
    """The letter has left as the messenger's message `telegram_id`; an answer is waited for from now on."""
    await settle_all_sent(work, [(letter_id, telegram_id)], now)


async def settle_all_sent(work: UnitOfWork, sent: Sequence[tuple[int, int]], now: datetime) -> None:
    """The same for many letters, given as (letter, messenger's number), in the statements of one."""
    if not sent:
        return
    facts = [{"which": letter_id, "telegram": telegram_id, "at": now} for letter_id, telegram_id in sent]
    await work.execute(_SENT, facts)
    await work.execute(_TARGET_SENT, [{"which": f["which"], "telegram": f["telegram"]} for f in facts])
    waits = await work.rows(_WAITS, {"ids": [letter_id for letter_id, _ in sent], "at": now})
    if waits:
        await work.execute(
            _START_WAITING,
            [
                {"who": w.to_id, "asked": w.question, "until": now + timedelta(minutes=w.wait_minutes)}
                for w in waits
            ],
        )


async def settle_refused(work: UnitOfWork, letter_id: int, reason: str, now: datetime) -> None:
    """The messenger will never take the letter: `reason` is kept."""
    await _never(work, _REFUSE, [letter_id], reason, now)


async def settle_all_refused(work: UnitOfWork, refused: Iterable[tuple[int, str]], now: datetime) -> None:
    """The same for many letters, given as (letter, reason)."""
    for letter_id, reason in refused:
        await settle_refused(work, letter_id, reason, now)


async def drop(work: UnitOfWork, letter_id: int, reason: str, now: datetime) -> None:
    """The letter must never leave: `reason` is kept, and written down as a decision."""
    await sending_decisions.note(work, letter_id, "drop", reason, now)
    await _never(work, _DROP, [letter_id], reason, now)


async def hold(
    work: UnitOfWork, letter_id: int, until: datetime, reason: str, now: datetime | None = None
) -> None:
    """The letter may not leave before `until`: `reason` is kept; given `now`, it is written down as a decision too."""
    if now is not None:
        await sending_decisions.note(work, letter_id, "hold", reason, now)
    await work.execute(_HOLD, {"which": letter_id, "until": until, "why": reason})


async def retry(work: UnitOfWork, letter_id: int, not_before: datetime, reason: str) -> None:
    """The letter surely did not leave, for a passing `reason`: it is tried again from then on."""
    await work.execute(_RETRY, {"which": letter_id, "until": not_before, "why": reason})


async def unknown_outcomes(work: UnitOfWork, now: datetime) -> list[Letter]:
    """At start: settle what a crash left claimed; return the letters that are uncertain now."""
    left = [Letter.of(row, work.cipher) for row in await work.rows(_LEFT_CLAIMED)]
    return [letter for letter in left if await mark_unknown(work, letter, now)]


async def mark_unknown(work: UnitOfWork, letter: Letter, now: datetime) -> bool:
    """Nobody can know whether the letter left: what is urgent goes again; say whether it is uncertain now."""
    if letter.lane is Lane.URGENT or letter.kind is MessageKind.REWRITE:
        await retry(work, letter.id, now, "unknown")
        return False
    await _never(work, _UNCERTAIN, [letter.id], "unknown", now)
    return True


async def gate_facts(
    work: UnitOfWork, person_id: int, now: datetime
) -> tuple[Structure, Person, tuple[datetime, ...]]:
    """What `flows.gate.may_leave` asks for, as it is at this moment. Raises NoSuchPerson."""
    found = await find_person(work, person_id)
    if found is None:
        raise NoSuchPerson(person_id)
    house = await load_house(work, found[0])
    return house.structure, found[1], await budgeted_since(work, person_id, now)


async def _never(work: UnitOfWork, how: Update, ids: Sequence[int], reason: str, now: datetime) -> None:
    await work.execute(how, [{"which": i, "why": reason[:255], "at": now} for i in ids])
    await work.execute(_TARGET_LOST, [{"which": i, "at": now} for i in ids])
