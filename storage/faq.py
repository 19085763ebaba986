"""Answers for everybody, as rows: what people asked, what a team answers, whom it helped.

Rule 1: an answer is read only in its own structure.
Rule 2: whoever changes an answer changes the version that they have seen, or decides again.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from flows.faq.entry import Entry, EntryState
from flows.faq.orders import (
    FaqOrder,
    KeepEntry,
    NoteQuestion,
    NoteReply,
    RemindReview,
    SettleQuestion,
    ThankEntry,
)
from storage.cipher import Cipher
from storage.tables import faq_entries, faq_thanks, questions
from storage.unit_of_work import Overtaken, UnitOfWork
from storage.upserts import Insert, insert_once
from storage.upserts import insert as begin_insert

# How many answers of one structure are looked at, the newest first.
ENTRIES_MAX = 200
ONE_DAY = timedelta(days=1)

HELPED = (
    select(func.count())
    .select_from(faq_thanks)
    .where(faq_thanks.c.entry_id == faq_entries.c.id)
    .scalar_subquery()
    .label("helped")
)
_ENTRIES = select(faq_entries, HELPED).where(faq_entries.c.structure_id == bindparam("house"))
_PUBLISHED = (
    _ENTRIES.where(faq_entries.c.state == EntryState.PUBLISHED.value)
    .order_by(faq_entries.c.id.desc())
    .limit(ENTRIES_MAX)
)
_ONE = _ENTRIES.where(faq_entries.c.id == bindparam("which"))
_LOCK = select(faq_entries.c.id).where(faq_entries.c.id == bindparam("which")).with_for_update(key_share=True)
_REPLY = (
    update(questions)
    .where(questions.c.person_id == bindparam("who"), questions.c.replied_by.is_(None))
    .values(reply=bindparam("said"), replied_by=bindparam("by"))
)
_SETTLE = (
    update(questions).where(questions.c.person_id == bindparam("who")).values(settled_at=bindparam("at"))
)
_CHANGE = (
    update(faq_entries)
    .where(faq_entries.c.id == bindparam("which"), faq_entries.c.version == bindparam("was"))
    .values(
        question=bindparam("asked"),
        answer=bindparam("answered"),
        state=bindparam("now_is"),
        version=faq_entries.c.version + 1,
        changed_at=bindparam("at"),
        review_at=bindparam("review"),
        remind_at=bindparam("remind"),
    )
)
_REMIND = (
    update(faq_entries).where(faq_entries.c.id == bindparam("which")).values(remind_at=bindparam("again"))
)
_TO_REVIEW = (
    select(faq_entries, HELPED)
    .where(faq_entries.c.remind_at <= bindparam("now"))
    .order_by(faq_entries.c.remind_at, faq_entries.c.id)
    .limit(bindparam("limit"))
)


@dataclass(frozen=True, slots=True)
class ToReview:
    """An answer that must be looked at again, and whose it is."""

    structure_id: int
    entry: Entry


async def published(work: UnitOfWork, structure_id: int) -> tuple[Entry, ...]:
    """The answers of a structure that are not withdrawn, the newest first."""
    rows = await work.rows(_PUBLISHED, {"house": structure_id})
    return tuple(entry_of(row, work.cipher) for row in rows)


async def write(work: UnitOfWork, order: FaqOrder, now: datetime) -> None:
    """Write what was decided. Raises Overtaken when an answer is no longer the one that the decision saw."""
    seal = work.cipher.seal
    match order:
        case NoteQuestion(person_id=who, words=words):
            asked = {"person_id": who, "words": seal(words), "asked_at": now}
            await work.execute(
                _asking(work.dialect), {**asked, "reply": None, "replied_by": None, "settled_at": None}
            )
        case NoteReply(person_id=who, caseworker_id=by, words=words):
            if (await work.execute(_REPLY, {"who": who, "by": by, "said": seal(words)})).rowcount != 1:
                raise Overtaken
        case SettleQuestion(person_id=who):
            await work.execute(_SETTLE, {"who": who, "at": now})
        case KeepEntry():
            await _keep(work, order, now)
        case ThankEntry(entry_id=entry_id, person_id=who):
            once = insert_once(work.dialect, faq_thanks, ("entry_id", "person_id"))
            await work.execute(once, {"entry_id": entry_id, "person_id": who, "at": now})
        case RemindReview(entry_id=entry_id, again_at=again_at):
            await work.execute(_REMIND, {"which": entry_id, "again": again_at})


async def to_review(work: UnitOfWork, now: datetime, limit: int) -> list[ToReview]:
    """Up to `limit` answers of which somebody is to be told that they must be looked at again, the longest due first."""
    rows = await work.rows(_TO_REVIEW, {"now": now, "limit": limit})
    return [ToReview(row.structure_id, entry_of(row, work.cipher)) for row in rows]


async def put_off_review(work: UnitOfWork, found: ToReview, now: datetime) -> None:
    """What could not be told today is told tomorrow."""
    await work.execute(_REMIND, {"which": found.entry.id, "again": now + ONE_DAY})


async def _keep(work: UnitOfWork, order: KeepEntry, now: datetime) -> None:
    seal, offered = work.cipher.seal, order.state is EntryState.PUBLISHED
    # Whether there is any is part of what is known of the structure.
    work.houses.clear()
    remind_at = order.review_at if offered else None
    if not order.entry_id:
        new = {
            "structure_id": order.structure_id,
            "owner_id": order.owner_id,
            "question": seal(order.question),
            "answer": seal(order.answer),
            "state": order.state.value,
            "version": 1,
            "published_at": now,
            "changed_at": now,
            "review_at": order.review_at,
            "remind_at": remind_at,
        }
        await work.execute(insert(faq_entries), new)
        return
    changed = await work.execute(
        _CHANGE,
        {
            "which": order.entry_id,
            "was": order.was,
            "asked": seal(order.question),
            "answered": seal(order.answer),
            "now_is": order.state.value,
            "at": now,
            "review": order.review_at,
            "remind": remind_at,
        },
    )
    if changed.rowcount != 1:
        raise Overtaken


@cache
def _asking(dialect: str) -> Insert:
    asking = begin_insert(dialect, questions)
    changed = {
        name: asking.excluded[name] for name in ("words", "asked_at", "reply", "replied_by", "settled_at")
    }
    return asking.on_conflict_do_update(index_elements=["person_id"], set_=changed)


async def find_entry(work: UnitOfWork, structure_id: int, entry_id: int) -> Entry | None:
    """The answer of that number, locked; None where this structure has none such."""
    if work.locks_rows:
        await work.execute(_LOCK, {"which": entry_id})
    row = await work.row(_ONE, {"house": structure_id, "which": entry_id})
    return entry_of(row, work.cipher) if row is not None else None


def entry_of(row: Row[Any], cipher: Cipher) -> Entry:
    """The answer that a row holds."""
    return Entry(
        id=row.id,
        question=cipher.open(row.question),
        answer=cipher.open(row.answer),
        owner_id=row.owner_id,
        review_at=row.review_at,
        state=EntryState(row.state),
        version=row.version,
        helped=row.helped,
    )
