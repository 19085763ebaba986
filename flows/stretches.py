"""The time of a structure told in stretches: when somebody is there, and why on other days nobody is.

Rule 1: each open stretch is two instants (aware UTC); what lies between two stretches of one day is closed without a reason.
Rule 2: each closed day has one reason: a public holiday by its name, then a closure by its label, then the week itself; days in a
row with the same one are one stretch.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from flows.availability import Hours, open_spans, public_holidays


class ClosedBy(StrEnum):
    """What closes a day."""

    HOLIDAY = "holiday"
    CLOSURE = "closure"
    WEEKEND = "weekend"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Open:
    """Somebody is there, from `start` to `end` (aware UTC)."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Closed:
    """Nobody is there on these local days, both included; `name` is the holiday's or the closure's."""

    first: date
    last: date
    by: ClosedBy
    name: str


def stretches(hours: Hours, first: date, last: date) -> tuple[Open | Closed, ...]:
    """The open stretches and the closed days from `first` to `last` (local days, both included), in order of time."""
    told: list[Open | Closed] = []
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        spans = open_spans(hours, day)
        if spans:
            told += [Open(start, end) for start, end in spans]
            continue
        by, name = _why(hours, day)
        before = told[-1] if told else None
        if isinstance(before, Closed) and (before.by, before.name) == (by, name):
            told[-1] = replace(before, last=day)
        else:
            told.append(Closed(day, day, by, name))
    return tuple(told)


def _why(hours: Hours, day: date) -> tuple[ClosedBy, str]:
    holiday = public_holidays(hours.region, day.year).get(day)
    if holiday:
        return ClosedBy.HOLIDAY, holiday
    closure = next((c for c in hours.closures if c.start <= day <= c.end), None)
    if closure is not None:
        return ClosedBy.CLOSURE, closure.label
    return (ClosedBy.WEEKEND if day.weekday() >= 5 else ClosedBy.WEEK), ""
