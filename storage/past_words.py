"""Words that are past their time: found, the oldest first, in what was said, in answers, in what was set aside."""

from datetime import datetime
from typing import Any

from sqlalchemy import Table, and_, bindparam, func, or_, select

from flows.retention import words_are_past, words_kept_since
from flows.structure import Retention
from storage.flags import NOT_CLOSED
from storage.inbox import SET_ASIDE
from storage.retention import EMPTIED, WAITS, Looked
from storage.structure_settings import structure_of
from storage.tables import (
    Instant,
    answers,
    caseworkers,
    flags,
    messages,
    people,
    structures,
    teams,
    updates_seen,
)
from storage.unit_of_work import UnitOfWork

_SETTINGS = select(structures.c.id, structures.c.settings)
_HAS_OPEN_FLAG = select(flags.c.id).where(flags.c.person_id == people.c.id, NOT_CLOSED).exists()
_CARD_OF_OPEN_FLAG = select(flags.c.id).where(flags.c.id == messages.c.flag_id, NOT_CLOSED).exists()
_AFTER: Any = bindparam("after")
_MESSAGES = (
    select(
        messages.c.id,
        messages.c.created_at.label("at"),
        func.coalesce(people.c.structure_id, caseworkers.c.structure_id, teams.c.structure_id).label(
            "structure_id"
        ),
        or_(_HAS_OPEN_FLAG, _CARD_OF_OPEN_FLAG, WAITS, func.coalesce(messages.c.reason, "") == EMPTIED).label(
            "needed"
        ),
    )
    .select_from(
        messages.outerjoin(people, people.c.id == messages.c.person_id)
        .outerjoin(
            caseworkers, and_(messages.c.to_kind == "caseworker", caseworkers.c.id == messages.c.to_id)
        )
        .outerjoin(teams, and_(messages.c.to_kind == "team", teams.c.id == messages.c.to_id))
    )
    .where(messages.c.id > _AFTER)
    .order_by(messages.c.id)
    .limit(bindparam("limit"))
)
_ANSWERS = (
    select(answers.c.id, answers.c.at, people.c.structure_id, _HAS_OPEN_FLAG.label("needed"))
    .join(people, people.c.id == answers.c.person_id)
    .where(answers.c.id > _AFTER)
    .order_by(answers.c.id)
    .limit(bindparam("limit"))
)
_SET_ASIDE = (
    select(updates_seen.c.update_id.label("id"))
    .where(
        # Of all that was ever seen, these are found by their state.
        updates_seen.c.state == SET_ASIDE,
        updates_seen.c.body.is_not(None),
        updates_seen.c.seen_at < bindparam("before", type_=Instant),
        updates_seen.c.update_id > _AFTER,
    )
    .order_by(updates_seen.c.update_id)
    .limit(bindparam("limit"))
)


def words() -> tuple["Words | SetAside", ...]:
    """The parts of a round that forget words."""
    return Words(messages, _MESSAGES), Words(answers, _ANSWERS), SetAside()


Policies = dict[int, Retention]


async def policies_of(work: UnitOfWork) -> Policies:
    """How long each structure keeps what."""
    return {row.id: structure_of(row.settings).retention for row in await work.rows(_SETTINGS)}


def strictest(policies: Policies) -> Retention:
    """What holds for words that are no structure's: kept the least long."""
    return min(policies.values(), key=lambda one: one.messages_days, default=Retention())


class Words:
    """What was said, the oldest first: a table whose rows are numbered in the order in which they came."""

    def __init__(self, table: Table, page: Any) -> None:
        """Begin with the first row."""
        self._table, self._page, self._after = table, page, 0

    async def next(self, work: UnitOfWork, now: datetime, limit: int) -> tuple[list[Looked], bool]:
        """The next rows that somebody may want to forget, up to where none of many is one.

        One that a clock gone wrong has dated ahead hides nothing that comes after it.
        """
        policies = await policies_of(work)
        least = strictest(policies)
        newest = words_kept_since(least, now)
        rows = await work.rows(self._page, {"after": self._after, "limit": limit})
        old = [row for row in rows if row.at < newest]
        self._after = rows[-1].id if rows else self._after
        looked = []
        for row in old:
            retention = policies.get(row.structure_id, least)
            past = words_are_past(retention, row.at, now, has_open_flag=bool(row.needed))
            looked.append(Looked(self._table, (row.id,), past, only_words=True))
        return looked, len(rows) < limit or not old


class SetAside:
    """What was said in updates that were set aside."""

    def __init__(self) -> None:
        """Begin with the first."""
        self._after = -1

    async def next(self, work: UnitOfWork, now: datetime, limit: int) -> tuple[list[Looked], bool]:
        """The next ones that are past their time."""
        before = words_kept_since(strictest(await policies_of(work)), now)
        rows = await work.rows(_SET_ASIDE, {"after": self._after, "limit": limit, "before": before})
        self._after = rows[-1].id if rows else self._after
        return [Looked(updates_seen, (row.id,), past=True) for row in rows], len(rows) < limit
