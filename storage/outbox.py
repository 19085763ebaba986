"""The outbox « boîte d'envoi »: what is due, who claims it, and what became of it.

Rule 1: a row is claimed before it leaves, by one transaction only, and settled once: nothing is sent twice.
Rule 2: where nobody can know whether it left, what is urgent, is for a caseworker to act on, or changes nothing when done twice
goes again; the rest is marked uncertain, for a human to see.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, null, or_, select, update

from flows.effects import Lane
from flows.people import Person
from flows.structure import Structure
from storage.cipher import BadKey
from storage.conditions import constant
from storage.departures import Claim
from storage.houses import load_house
from storage.letters import DUE, LETTERS, NEXT_DUE_AT, Letter
from storage.message_states import MessageState, budgeted_since
from storage.people import NoSuchPerson, find_people
from storage.settling import (
    drop,
    hold,
    lose_changes,
    mark_unknown,
    retry,
    settle_all_sent,
    settle_refused,
    settle_sent,
)
from storage.tables import caseworkers, messages, people, teams
from storage.unit_of_work import UnitOfWork

__all__ = [
    "GateFacts",
    "Letter",
    "claim",
    "claimed_for_groups",
    "drop",
    "due",
    "gate_facts",
    "give_back",
    "hold",
    "mark_unknown",
    "next_due_at",
    "retry",
    "settle_all_sent",
    "settle_refused",
    "settle_sent",
    "still_claimed",
    "unknown_outcomes",
    "was_told",
]

# The settings, the person, and when the contacts that use up their budget left.
GateFacts = tuple[Structure, Person, tuple[datetime, ...]]
_PENDING = MessageState.PENDING.value
_CLAIMED = MessageState.CLAIMED.value
_UNHURRIED = Lane.PROACTIVE.value
_IDS = messages.c.id.in_(bindparam("ids", expanding=True))


def _has_chat(kind: str, table: Any) -> Any:
    found = select(table.c.id).where(table.c.id == messages.c.to_id, table.c.chat_id.is_not(None)).exists()
    return and_(messages.c.to_kind == constant(kind), found)


_REACHABLE = or_(
    messages.c.to_kind == constant("chat"),
    _has_chat("person", people),
    _has_chat("caseworker", caseworkers),
    _has_chat("team", teams),
)
_CLAIM = (
    update(messages)
    .where(_IDS, messages.c.state == _PENDING, _REACHABLE)
    .values(state=_CLAIMED, claimed_at=bindparam("at"))
    .returning(messages.c.id)
)
# A letter that somebody is about to change is left to them, and found again once they are done.
_FREE = (
    select(messages.c.id)
    .where(_IDS, messages.c.state == _PENDING)
    .order_by(messages.c.id)
    .with_for_update(skip_locked=True)
)
_REFUSE_ALL_UNREACHABLE = (
    update(messages)
    .where(messages.c.state == _PENDING, messages.c.not_before <= bindparam("now"), ~_REACHABLE)
    .values(state=MessageState.REFUSED.value, reason="unreachable", settled_at=bindparam("at"))
    .returning(messages.c.id)
)
_CLAIMED_FOR_GROUPS = (
    select(teams.c.chat_id, messages.c.claimed_at)
    .join(teams, teams.c.id == messages.c.to_id)
    .where(
        messages.c.to_kind == "team",
        messages.c.claimed_at >= bindparam("since"),
        teams.c.chat_id.is_not(None),
    )
    .order_by(messages.c.claimed_at)
)
_TOLD = select(messages.c.id).where(
    messages.c.touchpoint_id == bindparam("touchpoint"), messages.c.state == MessageState.SENT.value
)
_STILL_CLAIMED = select(messages.c.id, messages.c.claimed_at).where(_IDS, messages.c.state == _CLAIMED)
_GIVE_BACK = (
    update(messages)
    .where(
        messages.c.id == bindparam("which"),
        messages.c.state == _CLAIMED,
        messages.c.claimed_at == bindparam("then"),
    )
    .values(state=_PENDING, claimed_at=null())
)
_LEFT_CLAIMED = LETTERS.where(messages.c.state == _CLAIMED).order_by(messages.c.lane, messages.c.id)


async def due(
    work: UnitOfWork, now: datetime, limit: int, wanted: Callable[[int, bool, bool], bool] = lambda *_: True
) -> list[Letter]:
    """The letters that may leave now, the most pressing lane first, the oldest of each chat and lane only.

    Of the first `limit`, those that are `wanted`, which is asked about each in turn: its chat, whether it changes a message, and whether nobody
    waits for it.
    """
    letters = []
    for row in await work.rows(DUE, {"now": now, "limit": limit}):
        if not wanted(row.chat_id or 0, row.rewrites is not None, row.lane == _UNHURRIED):
            continue
        try:
            letters.append(Letter.of(row, work.cipher))
        except BadKey:
            # A letter that no key opens keeps waiting, seen in `health`; the others leave.
            continue
    return letters


async def next_due_at(work: UnitOfWork) -> datetime | None:
    """When the next letter is due (it may be past); None when none waits but for another to settle."""
    at: datetime | None = await work.value(NEXT_DUE_AT)
    return at


async def claim(work: UnitOfWork, ids: Sequence[int], now: datetime) -> set[int]:
    """Claim due letters; return those that are now ours.

    One whose addressee has no chat is refused as `unreachable`, and every other such letter that is due with it.
    """
    if work.locks_rows and ids:
        ids = [row.id for row in await work.rows(_FREE, {"ids": list(ids)})]
    if not ids:
        return set()
    claimed = {row.id for row in await work.rows(_CLAIM, {"ids": list(ids), "at": now})}
    if len(claimed) < len(set(ids)):
        refused = await work.rows(_REFUSE_ALL_UNREACHABLE, {"now": now, "at": now})
        await lose_changes(work, [row.id for row in refused], now)
    return claimed


async def unknown_outcomes(
    work: UnitOfWork, now: datetime, but: Collection[int] = frozenset()
) -> list[Letter]:
    """Settle what whoever sent before left claimed, `but` for these; return the letters that are uncertain now."""
    left = [Letter.of(row, work.cipher) for row in await work.rows(_LEFT_CLAIMED) if row.id not in but]
    return [letter for letter in left if await mark_unknown(work, letter, now)]


async def give_back(work: UnitOfWork, claims: Collection[Claim]) -> None:
    """These claims never came to anything: their letters wait as they did before."""
    if claims:
        await work.change(_GIVE_BACK, [{"which": letter, "then": at} for letter, at in sorted(claims)])


async def was_told(work: UnitOfWork, letter: Letter) -> bool:
    """Say whether the person has had another letter of the touchpoint that this one tells of."""
    return bool(await work.rows(_TOLD, {"touchpoint": letter.touchpoint_id}))


async def still_claimed(work: UnitOfWork, claims: Mapping[int, datetime]) -> dict[int, datetime]:
    """Those of these claims, by letter and when they were made, that still stand: nobody has settled or claimed the letter since."""
    if not claims:
        return {}
    rows = await work.rows(_STILL_CLAIMED, {"ids": list(claims)})
    return {row.id: row.claimed_at for row in rows if row.claimed_at == claims[row.id]}


async def claimed_for_groups(work: UnitOfWork, since: datetime) -> list[tuple[int, datetime]]:
    """The groups that were written to since then, and when, oldest first: what a crash forgot of their limit."""
    rows = await work.rows(_CLAIMED_FOR_GROUPS, {"since": since})
    return [(row.chat_id, row.claimed_at) for row in rows]


async def gate_facts(work: UnitOfWork, people_asked: Collection[int], now: datetime) -> dict[int, GateFacts]:
    """What `flows.gate.may_leave` asks for of each of these people, as it is at this moment. Raises NoSuchPerson."""
    found = await find_people(work, people_asked)
    sent_at = await budgeted_since(work, people_asked, now)
    facts = {}
    for person_id in people_asked:
        if person_id not in found:
            raise NoSuchPerson(person_id)
        structure_id, person = found[person_id]
        house = await load_house(work, structure_id)
        facts[person_id] = (house.structure, person, sent_at[person_id])
    return facts
