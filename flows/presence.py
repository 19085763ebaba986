"""Who of the house is there: a caseworker's own hours, their absences, and who stands in for them « relais ».

Rule 1: a caseworker without hours of their own is there whenever the structure is; nobody is there on its closed days.
Rule 2: who is away is stood in for by the colleague whom they chose, and by everybody where that one is not there either.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.availability import Hours, is_open, opening_if_known
from flows.people import Caseworker
from flows.situation import Absence, House


def own_hours(house: House, caseworker: Caseworker) -> Hours:
    """The hours of one caseworker: their own week where the structure gives one, else the structure's."""
    hours = Hours.of(house.structure)
    week = house.structure.caseworker_hours.get(caseworker.name)
    return hours if week is None else replace(hours, week=week)


def local_day(house: House, at: datetime) -> date:
    """The day that it is in the structure."""
    return at.astimezone(ZoneInfo(house.structure.timezone)).date()


def absence_of(house: House, caseworker: Caseworker, at: datetime) -> Absence | None:
    """The absence in which a caseworker is, if they are away."""
    return house.absence(caseworker.id, local_day(house, at))


def at_work(house: House, caseworker: Caseworker, at: datetime) -> bool:
    """Say whether a caseworker is there: in their own hours, and not away."""
    return absence_of(house, caseworker, at) is None and is_open(own_hours(house, caseworker), at)


def next_there(house: House, caseworker: Caseworker, at: datetime) -> datetime | None:
    """When a caseworker is next there: `at` itself if they are; None when no such moment is known."""
    hours = own_hours(house, caseworker)
    zone = ZoneInfo(hours.zone)
    opening = opening_if_known(hours, at)
    while opening is not None and (away := absence_of(house, caseworker, opening)) is not None:
        after = datetime.combine(away.last + timedelta(days=1), time(), zone).astimezone(UTC)
        opening = opening_if_known(hours, after)
    return opening


def counted_on(house: House, caseworker: Caseworker | None, at: datetime) -> Caseworker | None:
    """Who is counted on alone: the caseworker if they are there, else their cover if that one is; None: nobody alone."""
    if caseworker is None:
        return None
    if caseworker.reachable and at_work(house, caseworker, at):
        return caseworker
    cover = cover_of(house, caseworker, at)
    return cover if cover is not None and at_work(house, cover, at) else None


def cover_of(house: House, caseworker: Caseworker, at: datetime) -> Caseworker | None:
    """Who stands in for a caseworker who is away, if one was chosen, can be reached, and is not away as well."""
    away = absence_of(house, caseworker, at)
    cover = house.caseworker(away.cover_id) if away is not None else None
    if cover is None or not cover.reachable or absence_of(house, cover, at) is not None:
        return None
    return cover


def stand_ins(house: House, caseworker: Caseworker, at: datetime) -> tuple[Caseworker, ...]:
    """Who reads instead of a caseworker who is away: their cover, else everybody who can be reached; nobody if they are not away."""
    if absence_of(house, caseworker, at) is None:
        return ()
    cover = cover_of(house, caseworker, at)
    if cover is not None:
        return (cover,)
    return tuple(c for c in house.caseworkers if c.reachable and c.id != caseworker.id)
