"""What a caseworker asks of the day's list, and what they note about it."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from flows.effects import SettlePriority
from flows.events import CommandGiven, Incoming
from flows.naming import named
from flows.people import Consent, Person
from flows.presence import local_day
from flows.priorities.standing import Followed, Standing, Verdict, named_by, read_reasons
from flows.situation import CaseworkerSituation
from storage.people import lock_people, person_of
from storage.recent_contacts import contacts_of, recent_contacts
from storage.tables import decisions, people, priorities, priority_lists, structures
from storage.unit_of_work import Overtaken, UnitOfWork
from storage.upserts import insert_once

_COLUMNS = ("caseworker_id", "day", "rank", "score", "listed", "reasons", "verdict", "verdict_by")
_STANDING = tuple(priorities.c[name] for name in _COLUMNS)
_DRAWN = select(priority_lists.c.day).where(
    priority_lists.c.structure_id == bindparam("house"), priority_lists.c.day == bindparam("on")
)
# From people to their place of that day: the other way round, SQLite would go through that day of every structure. So nothing here may tell it
# that who has no place is left out anyway.
_LISTED = (
    select(people, *_STANDING)
    .select_from(
        people.outerjoin(
            priorities, (priorities.c.person_id == people.c.id) & (priorities.c.day == bindparam("on"))
        )
    )
    .where(
        people.c.structure_id == bindparam("house"),
        priorities.c.listed.is_(True),
        # Who has left or said no since the morning is on no list any more.
        ~people.c.exited,
        people.c.consent.not_in([Consent.REFUSED.value, Consent.STOPPED.value]),
    )
    .order_by(priorities.c.rank, people.c.id)
)
_ONE = (
    select(people, *_STANDING, recent_contacts())
    .select_from(
        people.outerjoin(
            priorities, (priorities.c.person_id == people.c.id) & (priorities.c.day == bindparam("on"))
        )
    )
    .where(people.c.id == bindparam("who"), people.c.structure_id == bindparam("house"))
)
_NAMES = select(people.c.id, people.c.first_name, people.c.last_name).where(
    people.c.structure_id == bindparam("house"), ~people.c.exited
)
_POLICY = (
    select(structures.c.policy)
    .join(people, people.c.structure_id == structures.c.id)
    .where(people.c.id == bindparam("who"))
)
_SETTLE = (
    update(priorities)
    .where(
        priorities.c.person_id == bindparam("who"),
        priorities.c.day == bindparam("on"),
        priorities.c.verdict.is_not_distinct_from(bindparam("was")),
    )
    .values(
        verdict=bindparam("now_is"),
        verdict_by=bindparam("by"),
        verdict_at=bindparam("at"),
        note=bindparam("words"),
    )
)
PRIORITY = "priority"


async def with_priorities(
    work: UnitOfWork, situation: CaseworkerSituation, incoming: Incoming, now: datetime
) -> CaseworkerSituation:
    """The same situation with what the event asks of the day's list; untouched where it asks nothing."""
    event, house, today = incoming.event, situation.house, local_day(situation.house, now)
    named_there = named_by(event, situation.desk)
    if named_there is not None and not incoming.is_group:
        await lock_people(work, named_there.person_id)
        followed = await _followed(work, house.id, named_there.person_id, named_there.day)
        return replace(situation, followed=followed)
    if not isinstance(event, CommandGiven) or incoming.is_group:
        return situation
    if event.name == "priorites":
        return replace(situation, priorities=await _listed(work, house.id, today))
    if event.name == "personne":
        found = await bearing(work, house.id, event.argument)
        followed = await _followed(work, house.id, found[0].id, today) if len(found) == 1 else None
        return replace(situation, found=found, followed=followed)
    return situation


async def settle_priority(work: UnitOfWork, effect: SettlePriority, now: datetime) -> None:
    """Note what was done about a person of the list, for good. Raises Overtaken when somebody noted something else first."""
    policy = await work.value(_POLICY, {"who": effect.person_id})
    # Who was not on the list may be called all the same, and that is kept too.
    unlisted = {
        "person_id": effect.person_id,
        "day": effect.day,
        "rank": 0,
        "score": 0,
        "listed": False,
        "reasons": "",
        "policy": policy,
    }
    await work.execute(insert_once(work.dialect, priorities, ("person_id", "day")), unlisted)
    settled = await work.execute(
        _SETTLE,
        {
            "who": effect.person_id,
            "on": effect.day,
            "was": effect.was.value if effect.was else None,
            "now_is": effect.verdict.value,
            "by": effect.by_caseworker,
            "at": now,
            "words": work.cipher.seal(effect.note) if effect.note else None,
        },
    )
    if settled.rowcount != 1:
        raise Overtaken
    await work.execute(
        insert(decisions),
        {
            "at": now,
            "person_id": effect.person_id,
            "kind": PRIORITY,
            "subject": effect.day.isoformat(),
            "verdict": effect.verdict.value,
            "reason": f"by:{effect.by_caseworker}",
            "policy": policy,
        },
    )


def standing_of(row: Row[Any], person_id: int) -> Standing | None:
    """Where a row says that a person stood; None where there is none."""
    if row.day is None:
        return None
    return Standing(
        person_id=person_id,
        owner_id=row.caseworker_id,
        day=row.day,
        rank=row.rank,
        score=row.score,
        listed=row.listed,
        reasons=read_reasons(row.reasons),
        verdict=Verdict(row.verdict) if row.verdict else None,
        verdict_by=row.verdict_by,
    )


async def _listed(work: UnitOfWork, structure_id: int, day: date) -> tuple[Followed, ...] | None:
    which = {"house": structure_id, "on": day}
    rows = await work.rows(_LISTED, which)
    if not rows and await work.row(_DRAWN, which) is None:
        return None
    return tuple(
        Followed(person_of(row, work.cipher), row.referent_id, standing_of(row, row.id)) for row in rows
    )


async def _followed(work: UnitOfWork, structure_id: int, person_id: int, day: date) -> Followed | None:
    """The person of that number, if they are of this structure, and where they stand on that day."""
    row = await work.row(_ONE, {"house": structure_id, "who": person_id, "on": day})
    if row is None:
        return None
    return Followed(
        person_of(row, work.cipher),
        row.referent_id,
        standing_of(row, person_id),
        contacts_of(row.recent_contacts),
    )


async def bearing(work: UnitOfWork, structure_id: int, words: str) -> tuple[Person, ...]:
    """The people of a structure who may be meant by a name; of them, only their names."""
    cipher = work.cipher
    rows = await work.rows(_NAMES, {"house": structure_id})
    known = {row.id: Person(row.id, cipher.open(row.first_name), cipher.open(row.last_name)) for row in rows}
    return tuple(known[who] for who in named(words, {who: one.full_name for who, one in known.items()}))
