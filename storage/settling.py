"""What became of a letter: written once, with its reason, and with all that hangs on it.

Rule 1: a letter that is settled stays settled, whatever late news comes.
Rule 2: time to answer starts when the question has really left.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Update, bindparam, case, exists, null, select, update

from flows.effects import Lane
from storage import sending_decisions
from storage.conditions import constant, is_one_of
from storage.letters import Letter
from storage.message_states import MessageKind, MessageState
from storage.people import lock_people
from storage.tables import conversations, messages
from storage.unit_of_work import UnitOfWork

# What follows to the same chat waits for it, and must not wait for ever.
_AGAIN_AFTER = (timedelta(), timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=4))
_PENDING = MessageState.PENDING.value
_CLAIMED = MessageState.CLAIMED.value
_THIS = messages.c.id == bindparam("which")
_UNSETTLED = is_one_of(messages.c.state, _PENDING, _CLAIMED)

_SENT = (
    update(messages)
    .where(_THIS, messages.c.state == _CLAIMED)
    .values(
        state=MessageState.SENT.value,
        settled_at=bindparam("at"),
        reason=null(),
        telegram_id=case(
            (messages.c.kind == MessageKind.REWRITE.value, null()),
            else_=bindparam("telegram", type_=BigInteger),
        ),
    )
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
_has_just_left = exists().where(
    _THIS, messages.c.state == constant(MessageState.SENT.value), messages.c.settled_at == bindparam("at")
)
_START_WAITING = (
    update(conversations)
    .where(
        conversations.c.person_id == bindparam("who"),
        conversations.c.question == bindparam("asked"),
        conversations.c.open,
        _has_just_left,
    )
    .values(wait_until=bindparam("until"))
)


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
_held = messages.alias("held")


def _as_held(name: str) -> Any:
    return messages.c[name] == select(_held.c[name]).where(_held.c.id == bindparam("which")).scalar_subquery()


# What was said in one breath stays together and in order.
_HOLD_THE_REST = (
    update(messages)
    .where(
        *(_as_held(name) for name in ("to_kind", "to_id", "lane", "created_at")),
        messages.c.state == _PENDING,
        messages.c.id > bindparam("which"),
        messages.c.not_before < bindparam("until"),
    )
    .values(not_before=bindparam("until"))
)


async def settle_sent(work: UnitOfWork, letter: Letter, telegram_id: int, now: datetime) -> None:
    """The letter has left as the messenger's message `telegram_id`; an answer is waited for from now on."""
    await settle_all_sent(work, [(letter, telegram_id)], now)


async def settle_all_sent(work: UnitOfWork, sent: Sequence[tuple[Letter, int]], now: datetime) -> None:
    """The same for many letters, each with the messenger's number, in the statements of one."""
    if not sent:
        return
    await work.change(_SENT, [{"which": letter.id, "telegram": number, "at": now} for letter, number in sent])
    asked = [letter for letter, _ in sent if letter.waits is not None and letter.to_kind == "person"]
    if asked:
        # As whoever takes their turns does, and in the same order: neither waits for the other.
        await lock_people(work, *(letter.to_id for letter in asked))
        await work.change(_START_WAITING, [_wait(letter, now) for letter in asked])


def _wait(letter: Letter, now: datetime) -> dict[str, Any]:
    until = now + (letter.waits or timedelta())
    return {"which": letter.id, "at": now, "who": letter.to_id, "asked": letter.question, "until": until}


async def settle_refused(work: UnitOfWork, letter_id: int, reason: str, now: datetime) -> None:
    """The messenger will never take the letter: `reason` is kept."""
    await _never(work, _REFUSE, [letter_id], reason, now)


async def drop(work: UnitOfWork, letter_id: int, reason: str, now: datetime) -> None:
    """The letter must never leave: `reason` is kept, and written down as a decision."""
    await sending_decisions.note(work, letter_id, "drop", reason, now)
    await _never(work, _DROP, [letter_id], reason, now)


async def hold(
    work: UnitOfWork, letter_id: int, until: datetime, reason: str, now: datetime | None = None
) -> None:
    """The letter may not leave before `until`: `reason` is kept; given `now`, it is written down as a decision too.

    What was said with it, in the same turn, waits with it.
    """
    if now is not None:
        await sending_decisions.note(work, letter_id, "hold", reason, now)
    await work.change(_HOLD, {"which": letter_id, "until": until, "why": reason})
    await work.change(_HOLD_THE_REST, {"which": letter_id, "until": until})


async def retry(work: UnitOfWork, letter_id: int, not_before: datetime, reason: str) -> None:
    """The letter surely did not leave, for a passing `reason`: it is tried again from then on."""
    await work.change(_RETRY, {"which": letter_id, "until": not_before, "why": reason})


async def mark_unknown(work: UnitOfWork, letter: Letter, now: datetime) -> bool:
    """Nobody can know whether the letter left: what must not be lost goes again; say whether it is uncertain now.

    What is urgent goes at once; what a caseworker is to act on too, then ever less often, a few times: twice is a glance too many, never
    is somebody left alone.
    """
    if letter.lane is Lane.URGENT or letter.kind is MessageKind.REWRITE:
        await retry(work, letter.id, now, "unknown")
        return False
    if letter.asks_a_caseworker and letter.attempts < len(_AGAIN_AFTER):
        await retry(work, letter.id, now + _AGAIN_AFTER[letter.attempts], "unknown")
        return False
    await _never(work, _UNCERTAIN, [letter.id], "unknown", now)
    return True


async def lose_changes(work: UnitOfWork, ids: Sequence[int], now: datetime) -> None:
    """These letters never left: the changes that were waiting for them never will."""
    if ids:
        await work.change(_TARGET_LOST, [{"which": letter_id, "at": now} for letter_id in ids])


async def _never(work: UnitOfWork, how: Update, ids: Sequence[int], reason: str, now: datetime) -> None:
    await work.change(how, [{"which": i, "why": reason[:255], "at": now} for i in ids])
    await lose_changes(work, ids, now)
