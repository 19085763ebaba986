"""People whose pathway is long over and who give no sign of life: found one after the other, and forgotten a few rows at once."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, bindparam, func, select

from flows.erasure import Traces
from flows.priorities.ranking import NOT_REACHED
from flows.retention import Ended, person_is_past
from flows.structure import Retention
from storage.belonging import Whose, belongs, tables_of_people
from storage.erasing import traces_of
from storage.flags import NOT_CLOSED
from storage.letters_about import desk_letters, look_through
from storage.message_states import Direction
from storage.past_words import words
from storage.retention import Looked, Round, key_of
from storage.structure_settings import structure_of
from storage.tables import (
    consents,
    contacts,
    flags,
    messages,
    pathways,
    people,
    structures,
    transcriptions,
)
from storage.unit_of_work import UnitOfWork

# What comes from them: that we wrote, or tried to reach them, is no sign of theirs.
_WROTE = select(func.max(messages.c.created_at)).where(
    messages.c.to_kind == "person",
    messages.c.to_id == people.c.id,
    messages.c.direction == Direction.IN.value,
)
_AGREED = select(func.max(consents.c.at)).where(consents.c.person_id == people.c.id)
_WAS_REACHED = select(func.max(contacts.c.at)).where(
    contacts.c.person_id == people.c.id,
    contacts.c.caseworker_id.is_not(None),
    contacts.c.kind.not_in(NOT_REACHED),
)
_PEOPLE = (
    select(
        people,
        structures.c.settings,
        pathways.c.exited_on,
        pathways.c.stays_in_touch,
        select(flags.c.id).where(flags.c.person_id == people.c.id, NOT_CLOSED).exists().label("flagged"),
        _WROTE.scalar_subquery().label("wrote_at"),
        _AGREED.scalar_subquery().label("agreed_at"),
        _WAS_REACHED.scalar_subquery().label("reached_at"),
    )
    .join(structures, structures.c.id == people.c.structure_id)
    .join(pathways, pathways.c.person_id == people.c.id)
    .where(people.c.id > bindparam("after"), pathways.c.exited_on.is_not(None))
    .order_by(people.c.id)
    .limit(bindparam("limit"))
)


def full_round() -> Round:
    """A round through all that may be past its time: words first, then people."""
    return Round(*words(), PastPeople())


class PastPeople:
    """The part of a round that forgets people."""

    def __init__(self) -> None:
        """Begin with the first."""
        self._after = 0
        self._going: _Going | None = None

    async def next(self, work: UnitOfWork, now: datetime, limit: int) -> tuple[list[Looked], bool]:
        """The next rows of who is being forgotten, or else the next people; whether these are the last."""
        if self._going is not None:
            looked, over = await self._going.next(work, limit)
            self._going = None if over else self._going
            return looked, False
        looked = []
        rows = await work.rows(_PEOPLE, {"after": self._after, "limit": limit})
        for row in rows:
            self._after = row.id
            if person_is_past(*_known(row), _today(row, now)):
                traces = await traces_of(work, row, among_others=False)
                self._going = _Going(Whose(row.id, row.chat_id), row.structure_id, traces)
                return looked, False
            looked.append(Looked(people, (row.id,), past=False))
        return looked, len(rows) < limit


class _Going:
    """Somebody on their way out: first what names them elsewhere, then their rows, at last themselves."""

    def __init__(self, whose: Whose, structure_id: int, traces: Traces) -> None:
        self._whose, self._structure_id, self._traces = whose, structure_id, traces
        self._after, self._looked_through = 0, False
        self._before: list[Looked] = []
        # Letters before that by which they are known: a card is theirs by its flag.
        first = (transcriptions, messages)
        rest = [table for table in tables_of_people() if table is not people and table not in first]
        self._tables = [*first, *rest]

    async def next(self, work: UnitOfWork, limit: int) -> tuple[list[Looked], bool]:
        """The next rows, and whether these are the last."""
        looked: list[Looked] = []
        if not self._looked_through:
            letters = await desk_letters(work, self._structure_id, self._after, limit)
            about = await look_through(work, letters, self._traces)
            looked = [Looked(messages, (row.id,), row.id in about) for row in letters]
            self._after = letters[-1].id if letters else self._after
            self._looked_through = len(letters) < limit
        while self._tables and len(looked) < limit:
            table, wanted = self._tables[0], limit - len(looked)
            rows = await work.rows(_theirs(table, self._whose, wanted))
            looked += [Looked(table, key_of(table, row), past=True) for row in rows]
            if len(rows) < wanted:
                self._tables.pop(0)
        if looked == self._before:
            # They could not be forgotten: whoever comes after must not wait for it.
            return [], True
        self._before = looked
        if len(looked) == limit:
            return looked, False
        return [
            *looked,
            Looked(people, (self._whose.person_id,), past=True, looked_through=self._after),
        ], True


def _theirs(table: Any, whose: Whose, limit: int) -> Any:
    return select(*table.primary_key.columns).where(belongs(table, whose)).limit(limit)


def _known(row: Row[Any]) -> tuple[Retention, Ended]:
    zone = ZoneInfo(structure_of(row.settings).timezone)
    signs = (row.wrote_at, row.agreed_at, row.reached_at, row.joined_at)
    days = [sign.astimezone(zone).date() for sign in signs if sign is not None]
    ended = Ended(row.exited_on, max(days, default=None), row.stays_in_touch, row.flagged)
    return structure_of(row.settings).retention, ended


def _today(row: Row[Any], now: datetime) -> date:
    return now.astimezone(ZoneInfo(structure_of(row.settings).timezone)).date()
