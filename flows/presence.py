"""Who of the house is there: a caseworker's own hours, their absences, and who stands in for them « relais ».

Rule 1: a caseworker without hours of their own is there whenever the structure is; nobody is there on its closed days.
Rule 2: who is away is stood in for by the colleague whom they chose, and by everybody where that one is not there either.
Rule 3: what waits for a human waits for nobody's day off: it goes to whoever works that day, or else on the first day that somebody does.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.availability import Hours, is_open, opening_if_known
from flows.people import Caseworker
from flows.situation import Absence, House
from flows.structure import Structure

# Groups of caseworkers, in the order in which they are turned to; an empty one is passed over.
Turns = Sequence[tuple[Caseworker, ...]]


def own_hours(house: House, caseworker: Caseworker) -> Hours:
    """The hours of one caseworker: their own week where the structure gives one, else the structure's."""
    return hours_of(house.structure, caseworker.name)


def hours_of(structure: Structure, name: str) -> Hours:
    """The same, by the name of the caseworker."""
    hours = Hours.of(structure)
    week = structure.caseworker_hours.get(name)
    return hours if week is None else replace(hours, week=week)


def own_opening(house: House, caseworker: Caseworker, at: datetime) -> datetime | None:
    """`at`, or when the hours of a caseworker next begin, whether or not they are away; None where none are known."""
    return opening_if_known(own_hours(house, caseworker), at)


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
    return tuple(c for c in everybody(house) if c.id != caseworker.id)


def everybody(house: House) -> tuple[Caseworker, ...]:
    """Everybody who can be reached."""
    return tuple(c for c in house.caseworkers if c.reachable)


def in_turn(house: House, caseworker: Caseworker | None, at: datetime) -> Turns:
    """Who is turned to about the people of a caseworker: them unless they are away, else who stands in, else everybody."""
    covering = () if caseworker is None else stand_ins(house, caseworker, at)
    return (*alone(house, caseworker, at), covering, everybody(house))


def alone(house: House, caseworker: Caseworker | None, at: datetime) -> Turns:
    """A caseworker first, where they can be reached and are not away."""
    if caseworker is None or not caseworker.reachable or absence_of(house, caseworker, at) is not None:
        return ()
    return ((caseworker,),)


def seen_by(house: House, turns: Callable[[datetime], Turns], at: datetime) -> dict[Caseworker, datetime]:
    """Who sees to something from `at` on, each from when they work: of `turns(at)`, the first group of whom somebody works that day.

    Where none of them does, it is the same on the first day that one of them is there; where none is known, all of the first, at once.
    """
    groups = [group for group in turns(at) if group]
    if not groups:
        return {}
    # Absences have decided who comes first: of those, only hours of their own keep somebody from it.
    first = _on_the_day(house, at, ((one, own_opening(house, one, at)) for one in groups[0]))
    if first:
        return first
    there = {one: next_there(house, one, at) for group in groups for one in group}
    for group in groups[1:]:
        seen = _on_the_day(house, at, ((one, there[one]) for one in group))
        if seen:
            return seen
    next_day = min((when for when in there.values() if when is not None), default=None)
    if next_day is None:
        return dict.fromkeys(groups[0], at)
    return seen_by(house, turns, next_day)


def _on_the_day(
    house: House, at: datetime, openings: Iterable[tuple[Caseworker, datetime | None]]
) -> dict[Caseworker, datetime]:
    """Those of them who work on the day that it is at `at`, and from when on."""
    day = local_day(house, at)
    return {one: when for one, when in openings if when is not None and local_day(house, when) == day}
