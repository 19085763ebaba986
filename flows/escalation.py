"""Whom a flag is told to, by when, and who is next if nobody takes it.

Rule 1: the ladder has three rungs: the referent, the whole team, the leads; the last one repeats until somebody takes it, ever more seldom.
Rule 2: its clock counts open minutes. For a critical flag, where somebody is on call, it counts every minute.
Rule 3: in closed hours only who is on call is told, and only of what is critical; the rest waits for the opening. They are rung as
the last rung is: at its pace, then ever more seldom.
Rule 4: a taken flag that is not closed comes back: silence is not an outcome.
Rule 5: where no opening is known at all, nothing is held back: told now, and every minute counts.
Rule 6: whoever cannot be reached is passed over; a rung without anybody goes to the next.
Rule 7: a referent who is not at work when they would be told is not counted on alone: who stands in is told too, else everybody.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flows.availability import Hours, NeverOpen, after_open_minutes, is_open, opening_if_known
from flows.flags import Flag, Level
from flows.people import Caseworker, Role
from flows.presence import counted_on
from flows.situation import House

LAST_RUNG = 2


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told: these caseworkers in private, and the team's group if `team`; each from their own instant on (None: now).

    `due_at` is when the ladder climbs next; `holder_id` the one from whom an answer is awaited first; `instead_of` the one who
    would have been told alone, and is not at work, `cover` the one who stands in for them, if there is one.
    """

    caseworkers: tuple[Caseworker, ...]
    team: bool
    due_at: datetime
    not_before: datetime | None = None
    team_not_before: datetime | None = None
    holder_id: int | None = None
    instead_of: Caseworker | None = None
    cover: Caseworker | None = None


def on_call(house: House) -> tuple[Caseworker, ...]:
    """Who accepts critical flags in closed hours, and can be reached."""
    return tuple(c for c in house.caseworkers if c.on_call and c.reachable)


def due_after(house: House, level: Level, minutes: int, now: datetime) -> datetime:
    """The instant by which `minutes` of this level's clock have passed."""
    if level is Level.CRITICAL and on_call(house):
        return now + timedelta(minutes=minutes)
    return _after(house, now, minutes)


def told_first(house: House, referent: Caseworker | None, level: Level, now: datetime) -> Told:
    """Who hears of a new flag, and when it climbs if nobody takes it."""
    return _first_rung(house, referent, level, now)


def told_next(house: House, flag: Flag, referent: Caseworker | None, rung: int, now: datetime) -> Told:
    """Who hears of a flag that reaches `rung` (0 when it comes back: the referent and the team once more)."""
    if rung == 0:
        return _first_rung(house, referent, flag.level, now)
    leads = tuple(c for c in house.caseworkers if c.role is Role.LEAD and c.reachable)
    everyone = tuple(c for c in house.caseworkers if c.reachable)
    return _told(
        house, (leads or everyone) if rung >= LAST_RUNG else everyone, flag.level, rung, now, team=True
    )


def told_colleague(house: House, colleague: Caseworker, level: Level, now: datetime) -> Told:
    """A colleague to whom a flag is passed: told now if somebody works now or they are on call, else at the opening."""
    told = _told(house, (colleague,), level, 0, now, team=True)
    if colleague in told.caseworkers:
        return told
    return replace(told, caseworkers=(colleague,), not_before=told.team_not_before, holder_id=colleague.id)


def _first_rung(house: House, referent: Caseworker | None, level: Level, now: datetime) -> Told:
    first = counted_on(house, referent, opening_if_known(Hours.of(house.structure), now) or now)
    if first is None:
        whom = tuple(c for c in house.caseworkers if c.reachable)
    else:
        whom = tuple(dict.fromkeys(c for c in (referent, first) if c is not None and c.reachable))
    told = _told(house, whom, level, 0, now, team=True)
    missed = referent is not None and referent.reachable and first != referent
    return replace(told, instead_of=referent, cover=first) if missed else told


def _told(
    house: House, whom: tuple[Caseworker, ...], level: Level, rung: int, now: datetime, team: bool
) -> Told:
    minutes = house.structure.ladder.minutes(level, rung)
    hours = Hours.of(house.structure)
    holder = whom[0].id if len(whom) == 1 else None
    opening = opening_if_known(hours, now)
    if is_open(hours, now) or opening is None:
        return Told(whom, team, due_after(house, level, minutes, now), holder_id=holder)
    awake = on_call(house)
    if level is Level.CRITICAL and awake:
        due_at = due_after(house, level, minutes, now)
        return Told(awake, team, due_at, team_not_before=opening, holder_id=holder)
    return Told(whom, team, _after(house, opening, minutes), opening, opening, holder)


def _after(house: House, start: datetime, minutes: int) -> datetime:
    try:
        return after_open_minutes(Hours.of(house.structure), start, minutes)
    except NeverOpen:
        return start + timedelta(minutes=minutes)
