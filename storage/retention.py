"""What is past its time, a few rows at once: found, and forgotten.

Rule 1: a step looks at so many rows at most, whether or not they go: nobody who writes meanwhile waits for longer.
Rule 2: what fails is left as it is, and the round goes on: the next one comes back to it.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Row, Table, bindparam, delete, null, select, tuple_, update

from storage.conditions import is_one_of
from storage.erasing import erase
from storage.message_bodies import Body
from storage.message_states import Direction, MessageState
from storage.tables import messages, people, transcriptions, updates_seen
from storage.unit_of_work import UnitOfWork

# Why a message that was received has no words any more.
EMPTIED = "forgotten"
WAITS = is_one_of(messages.c.state, MessageState.PENDING.value, MessageState.CLAIMED.value)
_later = messages.alias("later")
# When somebody wrote last: from then on it counts how long they are known. By their ids, not by an index of what nearly all of them are.
_LAST_OF_THEIRS = select(messages.c.id).where(
    messages.c.id.in_(bindparam("ids", expanding=True)),
    messages.c.direction == Direction.IN.value,
    messages.c.to_kind.concat("") == "person",
    ~select(_later.c.id)
    .where(
        _later.c.to_kind == messages.c.to_kind,
        _later.c.to_id == messages.c.to_id,
        _later.c.direction == messages.c.direction,
        _later.c.id > messages.c.id,
    )
    .exists(),
)


@dataclass(frozen=True, slots=True)
class Looked:
    """A row that was looked at, by its key; whether it is `past` its time.

    `only_words`: that somebody wrote on that day stays known where it is the last time that they did. Of a person, `looked_through`:
    up to which letter the desks were looked through.
    """

    table: Table
    key: tuple[Any, ...]
    past: bool
    only_words: bool = False
    looked_through: int = 0


class Stage(Protocol):
    """A part of a round."""

    async def next(self, work: UnitOfWork, now: datetime, limit: int) -> tuple[list[Looked], bool]:
        """The next rows, and whether these are the last."""
        ...


class Round:
    """One time through all that may be past its time."""

    def __init__(self, *stages: Stage) -> None:
        """Go through these, in this order."""
        self._stages = list(stages)

    async def next(self, work: UnitOfWork, now: datetime, limit: int) -> Sequence[Looked]:
        """The next rows, fewer than `limit` once the round is over."""
        looked: list[Looked] = []
        while self._stages and len(looked) < limit:
            found, over = await self._stages[0].next(work, now, limit - len(looked))
            looked += found
            if over:
                self._stages.pop(0)
        return looked


async def forget(work: UnitOfWork, looked: Sequence[Looked]) -> None:
    """Forget those of these rows that are past their time, and what hangs on them."""
    keys: defaultdict[Table, list[tuple[Any, ...]]] = defaultdict(list)
    words = [one.key[0] for one in looked if one.past and one.only_words and one.table is messages]
    emptied = await _emptied(work, words)
    for one in looked:
        if one.past and one.table is people:
            await erase(work, one.key[0], one.looked_through)
        elif one.past and not (one.table is messages and one.key[0] in emptied):
            keys[one.table].append(one.key)
    for table, those in keys.items():
        if table is messages:
            ids = [number for (number,) in those]
            await work.execute(delete(transcriptions).where(transcriptions.c.message_id.in_(ids)))
            await work.execute(delete(messages).where(messages.c.rewrites_message_id.in_(ids), ~WAITS))
        if table is updates_seen:
            # That it was seen must be known for good: only whose it was, and its words, are forgotten.
            unsaid = update(updates_seen).values(chat_id=null(), body=null())
            await work.execute(unsaid.where(_among(table, those)))
        else:
            await work.execute(delete(table).where(_among(table, those)))


async def _emptied(work: UnitOfWork, ids: Sequence[int]) -> set[int]:
    """Of these letters, those that are the last that a person wrote: their words are gone, and when it was stays known."""
    last = {row.id for row in await work.rows(_LAST_OF_THEIRS, {"ids": list(ids)})} if ids else set()
    if last:
        nothing = {
            "body": Body("").seal(work.cipher),
            "reason": EMPTIED,
            "telegram_id": None,
            "question": None,
        }
        await work.execute(update(messages).where(messages.c.id.in_(last)).values(nothing))
        await work.execute(delete(transcriptions).where(transcriptions.c.message_id.in_(last)))
    return last


async def leave(_work: UnitOfWork, _looked: Looked) -> None:
    """It stays as it is: the next round looks at it again."""


def _among(table: Table, keys: Sequence[tuple[Any, ...]]) -> ColumnElement[bool]:
    columns = list(table.primary_key.columns)
    if len(columns) == 1:
        return columns[0].in_([one for (one,) in keys])
    return tuple_(*columns).in_(keys)


def key_of(table: Table, row: Row[Any]) -> tuple[Any, ...]:
    """The key of a row whose key columns were asked for, in their order."""
    return tuple(row[: len(table.primary_key.columns)])
