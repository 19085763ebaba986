"""What was written down about a person and the list of whom to contact first: read back whole, for whoever asks why."""

from collections import defaultdict
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from flows.people import Consent
from flows.priorities.history import Deed, History, Ruling
from flows.priorities.standing import Standing, Verdict
from storage.houses import load_house
from storage.pathways import find_pathway
from storage.people import NoSuchPerson, find_person
from storage.priority_desk import PRIORITY, standing_of
from storage.structure_settings import structure_of
from storage.tables import consents, decisions, people, policies, priorities, priority_lists
from storage.unit_of_work import UnitOfWork

_ROWS = select(priorities).where(
    priorities.c.person_id == bindparam("who"),
    priorities.c.day.between(bindparam("first"), bindparam("last")),
)
_LISTS = select(priority_lists).where(
    priority_lists.c.structure_id == bindparam("house"),
    priority_lists.c.day.between(bindparam("first"), bindparam("last")),
)
_DEEDS = (
    select(decisions)
    .where(
        decisions.c.person_id == bindparam("who"),
        decisions.c.kind == PRIORITY,
        decisions.c.subject.between(bindparam("first"), bindparam("last")),
    )
    .order_by(decisions.c.id)
)
_RULINGS = select(policies).where(policies.c.structure_id == bindparam("house")).order_by(policies.c.id)
_CONSENTS = select(consents).where(consents.c.person_id == bindparam("who")).order_by(consents.c.id)
_SINCE = select(people.c.created_at).where(people.c.id == bindparam("who"))


async def history_of(work: UnitOfWork, person_id: int, first: date, last: date) -> History:
    """All that was written down between two local days, both included. Raises NoSuchPerson."""
    found = await find_person(work, person_id)
    if found is None:
        raise NoSuchPerson(person_id)
    structure_id, person = found
    house = await load_house(work, structure_id)
    between = {"house": structure_id, "first": first, "last": last}
    standings, notes = await _standings(work, person_id, first, last)
    names = {caseworker.id: caseworker.name for caseworker in house.caseworkers}
    since = await work.value(_SINCE, {"who": person_id})
    said = await work.rows(_CONSENTS, {"who": person_id})
    return History(
        person=person,
        rulings=tuple(
            Ruling(row.policy, row.since, structure_of(row.settings))
            for row in await work.rows(_RULINGS, {"house": structure_id})
        ),
        since=since.astimezone(ZoneInfo(house.structure.timezone)).date(),
        exited_on=(await find_pathway(work, person_id)).exited_on,
        consents=tuple((row.at, Consent(row.consent)) for row in said),
        drawn={row.day: (row.policy, row.drawn_at) for row in await work.rows(_LISTS, between)},
        standings=standings,
        deeds=await _deeds(work, person_id, first, last, names, notes),
    )


async def _standings(
    work: UnitOfWork, person_id: int, first: date, last: date
) -> tuple[dict[date, tuple[Standing, str]], dict[date, str]]:
    standings, notes = {}, {}
    for row in await work.rows(_ROWS, {"who": person_id, "first": first, "last": last}):
        standing = standing_of(row, person_id)
        if standing is not None:
            standings[row.day] = standing, row.policy
        if row.note:
            notes[row.day] = work.cipher.open(row.note)
    return standings, notes


async def _deeds(
    work: UnitOfWork, person_id: int, first: date, last: date, names: dict[int, str], notes: dict[date, str]
) -> dict[date, tuple[Deed, ...]]:
    deeds: defaultdict[date, list[Deed]] = defaultdict(list)
    between = {"who": person_id, "first": first.isoformat(), "last": last.isoformat()}
    for row in await work.rows(_DEEDS, between):
        day, verdict = date.fromisoformat(row.subject), Verdict(row.verdict)
        by = names.get(int(row.reason.partition(":")[2]), "?")
        note = notes.get(day, "") if verdict is Verdict.IN_WORDS else ""
        deeds[day].append(Deed(verdict, by, row.at, note))
    return {day: tuple(done) for day, done in deeds.items()}
