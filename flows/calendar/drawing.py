"""The calendar of one person drawn up: what is called for, and how that changes what was planned before.

Rule 1: a touchpoint is due at the first open moment from the wall-clock time that its day has for it.
Rule 2: what is planned and no longer called for is withdrawn; what moved is moved; what has been sent stays as it was.
Rule 3: a day that is past when it becomes known is not made up for; nor is anything told of the day that it was before.
Rule 4: what somebody asked for is nobody's to withdraw but theirs.
Rule 5: after the exit, who stays in touch hears what was promised then: check-ins, and how it goes after the contract.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.availability import opening_if_known
from flows.calendar.check_ins import check_ins
from flows.calendar.closures import closure_news
from flows.calendar.gestures import gestures
from flows.calendar.kinds import KINDS, in_rhythm, late_days, rhythm_of
from flows.calendar.papers import dossier_days, paper_ends
from flows.calendar.pay import pay_period
from flows.calendar.steps import in_step
from flows.calendar.wanted import Circumstances, Wanted
from flows.calendar.watch import after_contract, contract_watch, first_weeks, last_day_wanted, suspension
from flows.touchpoints import Touchpoint

AHEAD = timedelta(days=21)
# What was planned this long ago and still waits (for the budget, for an opening) is still called for.
BEHIND = timedelta(days=14)
AGAIN = timedelta(days=7)
# A fact of a touchpoint that somebody asked for.
ASKED = "asked"
# Planned by an event, and not by the rules of the calendar.
_OF_THE_MOMENT = frozenset({"hours_changed", "check_in_again"})


@dataclass(frozen=True, slots=True)
class Redrawn:
    """How a calendar changes: touchpoints to `add`, to `move` (their id, and when they are due now), to `withdraw` (ids)."""

    add: tuple[Touchpoint, ...] = ()
    move: tuple[Touchpoint, ...] = ()
    withdraw: tuple[int, ...] = ()


def touchpoints_between(
    person_id: int, known: Circumstances, first: date, last: date
) -> tuple[Touchpoint, ...]:
    """Every touchpoint that the pathway calls for from `first` to `last` (local days, both included), in order of time."""
    return tuple(touchpoint for _, touchpoint in _drawn(person_id, known, first, last))


def redrawn(person_id: int, known: Circumstances, planned: Sequence[Touchpoint]) -> Redrawn:
    """How the calendar changes, given what is `planned` and not yet sent."""
    drawn = _drawn(person_id, known, known.today - BEHIND, known.today + AHEAD)
    called_for = {(touchpoint.kind, touchpoint.period): (day, touchpoint) for day, touchpoint in drawn}
    there = {(touchpoint.kind, touchpoint.period): touchpoint for touchpoint in planned}
    add = tuple(
        t for key, (day, t) in called_for.items() if key not in there and _still_to_come(known, day, t)
    )
    move = tuple(
        replace(t, id=there[key].id)
        for key, (day, t) in called_for.items()
        if key in there
        and day >= known.today
        and (t.due_at, t.facts) != (there[key].due_at, there[key].facts)
    )
    withdraw = tuple(
        t.id
        for key, t in there.items()
        if (key not in called_for and not _of_the_moment(known, t))
        or (key in called_for and _would_be_wrong(known, *called_for[key], t))
    )
    return Redrawn(add, move, withdraw)


def again_on(known: Circumstances) -> date:
    """The local day on which the calendar must be drawn up again, whatever happens meanwhile."""
    pathway = known.pathway
    turns = [
        pathway.exited_on,
        pathway.suspended_from,
        pathway.suspended_until + timedelta(days=1) if pathway.suspended_until else None,
    ]
    return min([known.today + AGAIN, *(day for day in turns if day is not None and day > known.today)])


def _still_to_come(known: Circumstances, day: date, touchpoint: Touchpoint) -> bool:
    """What comes in a rhythm waits for its next turn once its hour is past; a date of the pathway holds all day."""
    return touchpoint.due_at > known.now or (day == known.today and not in_rhythm(touchpoint.kind))


def _would_be_wrong(known: Circumstances, day: date, wanted: Touchpoint, there: Touchpoint) -> bool:
    """Say whether what is planned would tell of a date that is another one by now, and whose own day is past."""
    return day < known.today and any(
        there.facts.get(name) != value for name, value in wanted.facts.items() if name.endswith("_on")
    )


def _of_the_moment(known: Circumstances, touchpoint: Touchpoint) -> bool:
    over = known.pathway.exited(known.today)
    return not over and (ASKED in touchpoint.facts or touchpoint.kind in _OF_THE_MOMENT)


def _drawn(person_id: int, known: Circumstances, first: date, last: date) -> list[tuple[date, Touchpoint]]:
    zone, structure = ZoneInfo(known.hours.zone), known.structure
    last = min(last, last_day_wanted(known))
    drawn = []
    for wanted in _wanted(known, first, last):
        rhythm = rhythm_of(structure, wanted.kind)
        if not rhythm.active or not first <= wanted.day <= last:
            continue
        meant = datetime.combine(wanted.day, rhythm.at, zone).astimezone(UTC)
        due_at = opening_if_known(known.hours, meant)
        if due_at is None:
            continue
        late_after = due_at + timedelta(days=late_days(structure, wanted.kind))
        touchpoint = Touchpoint(
            person_id, wanted.kind, wanted.period, due_at, late_after, facts=dict(wanted.facts)
        )
        drawn.append((wanted.day, touchpoint))
    return sorted(drawn, key=lambda of: of[1].due_at)


def _wanted(known: Circumstances, first: date, last: date) -> Iterator[Wanted]:
    pathway = known.pathway
    if pathway.exited(known.today):
        if pathway.stays_in_touch:
            yield from check_ins(known, first, last)
            yield from after_contract(known)
        return
    yield from closure_news(known)
    yield from check_ins(known, first, last)
    yield from contract_watch(known)
    yield from suspension(known, first, last)
    yield from first_weeks(known)
    yield from pay_period(known, first, last)
    yield from paper_ends(known)
    yield from dossier_days(known)
    if not pathway.suspended(known.today):
        yield from gestures(known, first, last)
    yield from _own_kinds(known, first, last)


def _own_kinds(known: Circumstances, first: date, last: date) -> Iterator[Wanted]:
    """The dialogues that a structure has made itself, in the rhythm that it gave them."""
    families = {kind.family for kind in KINDS.values()} | set(KINDS)
    for kind, rhythm in known.structure.touchpoints.items():
        if kind in families:
            continue
        for day in in_step(known, kind, rhythm.every_days, first, last):
            if not rhythm.only or day.month in rhythm.only:
                yield Wanted(kind, day.isoformat(), day)


def midnight(day: date, zone: str) -> datetime:
    """The instant (aware UTC) at which a local day begins."""
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
