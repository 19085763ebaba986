"""What was written down about a person and the list of whom to contact first: read back whole, for whoever asks why."""

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select

from flows.people import Consent
from flows.priorities.history import Deed, History, Line, Ruling
from flows.priorities.standing import Standing, Verdict
from storage.houses import load_house
from storage.pathways import find_pathway
from storage.people import NoSuchPerson, find_person
from storage.priority_desk import PRIORITY, standing_of
from storage.structure_settings import structure_of
from storage.tables import consents, contacts, decisions, people, policies, priorities, priority_lists
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
# What nobody signed was said by the person, or by the bot.
_SIGNED = (
    select(contacts.c.kind, contacts.c.caseworker_id, contacts.c.at)
    .where(
        contacts.c.person_id == bindparam("who"),
        contacts.c.caseworker_id.is_not(None),
        contacts.c.at >= bindparam("begins"),
        contacts.c.at < bindparam("ends"),
    )
    .order_by(contacts.c.at, contacts.c.id)
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
    zone = ZoneInfo(house.structure.timezone)
    since = await work.value(_SINCE, {"who": person_id})
    said = await work.rows(_CONSENTS, {"who": person_id})
    return History(
        person=person,
        rulings=tuple(
            Ruling(row.policy, row.since, structure_of(row.settings))
            for row in await work.rows(_RULINGS, {"house": structure_id})
        ),
        since=since.astimezone(zone).date(),
        exited_on=(await find_pathway(work, person_id)).exited_on,
        consents=tuple((row.at, Consent(row.consent)) for row in said),
        drawn={row.day: (row.policy, row.drawn_at) for row in await work.rows(_LISTS, between)},
        standings=standings,
        deeds=await _deeds(work, person_id, first, last, names, notes),
        journal=await _journal(work, person_id, first, last, names, zone),
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


async def _journal(
    work: UnitOfWork, person_id: int, first: date, last: date, names: dict[int, str], zone: ZoneInfo
) -> dict[date, tuple[Line, ...]]:
    begins, ends = _midnight(first, zone), _midnight(last + timedelta(days=1), zone)
    lines: defaultdict[date, list[Line]] = defaultdict(list)
    for row in await work.rows(_SIGNED, {"who": person_id, "begins": begins, "ends": ends}):
        line = Line(row.kind, names.get(row.caseworker_id, "?"), row.at)
        lines[row.at.astimezone(zone).date()].append(line)
    return {day: tuple(signed) for day, signed in lines.items()}


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
