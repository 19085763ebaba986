"""When a human is there, and when we may speak first.

Rule 1: hours are wall-clock times in a zone; every instant that goes in or comes out is aware, and comes out in UTC.
Rule 2: a day has no hours when it is a public holiday of the region or falls in a closure.
Rule 3: an hour that the clocks skip or repeat is what the zone makes of it; open time is counted in real minutes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from flows.holiday_calendars import country_holidays
from flows.structure import Closure, Structure
from flows.week import Week

# Long enough for any closure that a structure declares; a year without one open minute is a mistake to say aloud.
HORIZON_DAYS = 400


class NeverOpen(Exception):
    """No open hour in the coming year: the hours or the closures are wrong."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Open hours « horaires » of a structure, as they are lived in `zone`.

    `quiet` is a person's own "do not disturb" (wall-clock, may cross midnight); it closes whatever it covers.
    """

    zone: str
    week: Week
    region: str
    closures: tuple[Closure, ...] = ()
    quiet: tuple[time, time] | None = None

    @classmethod
    def of(cls, structure: Structure) -> "Hours":
        """The hours of the structure in its own zone."""
        return cls(structure.timezone, structure.contact_hours, structure.holidays, structure.closures)

    def seen_by(self, zone: str | None, quiet: tuple[time, time] | None) -> "Hours":
        """The same weekly windows, read on the clock of somebody's own zone, less their quiet time.

        A quiet time that covers them all does not count: it would be a silence that nobody wanted.
        """
        quiet = None if quiet is not None and self.covered_by(quiet) else quiet
        return replace(self, zone=zone or self.zone, quiet=quiet)

    def covered_by(self, quiet: tuple[time, time]) -> bool:
        """Say whether this quiet time leaves nothing of any week."""
        start, end = quiet
        if start < end:
            return all(start <= opens and closes <= end for day in self.week for opens, closes in day)
        return all(closes <= end or start <= opens for day in self.week for opens, closes in day)


@lru_cache(maxsize=256)
def public_holidays(region: str, year: int) -> dict[date, str]:
    """The public holidays of a region (FR, FR-57, FR-RE) in a year, with their names in French."""
    country, _, part = region.partition("-")
    return dict(country_holidays(country, part, year, language="fr"))


def closed_all_day(hours: Hours, day: date) -> str | None:
    """Why nobody is there on `day`: the holiday's or the closure's name; None on a day with ordinary hours."""
    holiday = public_holidays(hours.region, day.year).get(day)
    if holiday:
        return holiday
    return next((c.label or "Fermeture" for c in hours.closures if c.start <= day <= c.end), None)


@lru_cache(maxsize=8192)
def open_spans(hours: Hours, day: date) -> tuple[tuple[datetime, datetime], ...]:
    """The open spans of a local day, in UTC, in order; none on a closed day."""
    if closed_all_day(hours, day):
        return ()
    zone = ZoneInfo(hours.zone)
    spans = [(_at(day, start, zone), _at(day, end, zone)) for start, end in hours.week[day.weekday()]]
    for quiet in _quiet_spans(hours, day, zone):
        spans = [piece for span in spans for piece in _without(span, quiet)]
    return tuple(span for span in spans if span[0] < span[1])


def is_open(hours: Hours, at: datetime) -> bool:
    """Say whether `at` falls in open hours; the end of a window is already closed."""
    return any(start <= at < end for start, end in open_spans(hours, _local_day(hours, at)))


def next_opening(hours: Hours, at: datetime) -> datetime:
    """Return `at` if it is open, else the moment it opens. Raises NeverOpen."""
    for start, end in _spans_from(hours, at):
        if at < end:
            return max(start, at)
    raise NeverOpen


def opening_if_known(hours: Hours, at: datetime) -> datetime | None:
    """The same, or None when no opening is known for the coming year."""
    try:
        return next_opening(hours, at)
    except NeverOpen:
        return None


def closes_at(hours: Hours, at: datetime) -> datetime:
    """Return when the open span that holds `at`, or the next one, ends. Raises NeverOpen."""
    for _, end in _spans_from(hours, at):
        if at < end:
            return end
    raise NeverOpen


def closed_since(hours: Hours, at: datetime) -> datetime:
    """Return when the closed stretch « fermeture » that holds `at` began: it is one until the next opening."""
    day = _local_day(hours, at)
    for back in range(HORIZON_DAYS):
        ended = [end for _, end in open_spans(hours, day - timedelta(days=back)) if end <= at]
        if ended:
            return ended[-1]
    return datetime.combine(day - timedelta(days=HORIZON_DAYS), time(), UTC)


def after_open_minutes(hours: Hours, start: datetime, minutes: int) -> datetime:
    """Return the instant by which `minutes` of open time have passed since `start`. Raises NeverOpen."""
    left = timedelta(minutes=minutes)
    for opens, closes in _spans_from(hours, start):
        begin = max(opens, start)
        if begin >= closes:
            continue
        if begin + left <= closes:
            return begin + left
        left -= closes - begin
    raise NeverOpen


def is_business_day(hours: Hours, day: date) -> bool:
    """A weekday that is neither a public holiday nor in a closure « jour ouvré »."""
    return day.weekday() < 5 and closed_all_day(hours, day) is None


def last_business_day(hours: Hours, day: date) -> date:
    """The last such day up to this one; the day itself where none is in sight."""
    behind = (day - timedelta(days=days) for days in range(HORIZON_DAYS))
    return next((found for found in behind if is_business_day(hours, found)), day)


def _spans_from(hours: Hours, at: datetime) -> Iterator[tuple[datetime, datetime]]:
    day = _local_day(hours, at)
    for ahead in range(-1, HORIZON_DAYS):
        yield from open_spans(hours, day + timedelta(days=ahead))


def _local_day(hours: Hours, at: datetime) -> date:
    return at.astimezone(ZoneInfo(hours.zone)).date()


def _at(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _quiet_spans(hours: Hours, day: date, zone: ZoneInfo) -> tuple[tuple[datetime, datetime], ...]:
    if hours.quiet is None:
        return ()
    start, end = hours.quiet
    if start < end:
        return ((_at(day, start, zone), _at(day, end, zone)),)
    midnight, next_midnight = _at(day, time(), zone), _at(day + timedelta(days=1), time(), zone)
    return (midnight, _at(day, end, zone)), (_at(day, start, zone), next_midnight)


def _without(
    span: tuple[datetime, datetime],
    hole: tuple[datetime, datetime],
) -> tuple[tuple[datetime, datetime], ...]:
    return (span[0], min(span[1], hole[0])), (max(span[0], hole[1]), span[1])
