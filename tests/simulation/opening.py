"""The observer's own idea of when somebody is there, written apart from the product's.

Rule 1: a moment is looked at as a clock on the wall would show it; nothing here is read from the product.
Rule 2: open time is counted minute by minute, on real minutes.
"""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from tests.simulation.houses import HOUSES, HouseOf, version_of

Quiet = tuple[int, int] | None
MINUTE = timedelta(minutes=1)
ON_ITS_WAY = timedelta(minutes=2)
# What each button about quiet hours means, in minutes since midnight.
CHOICES: dict[str, Quiet] = {
    "before_nine": (0, 540),
    "before_ten": (0, 600),
    "mornings": (0, 720),
    "afternoons": (720, 0),
    "evenings": (1020, 0),
    "any": None,
}
_FIXED = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
# Guadeloupe keeps Mid-Lent, Good Friday, the abolition and Schoelcher's day; Moselle Good Friday and Saint Stephen's.
_MORE = {
    "FR": ((), ()),
    "FR-57": (((12, 26),), (-2,)),
    "FR-GP": (((5, 27), (7, 21)), (-24, -2)),
    "FR-RE": (((12, 20),), ()),
}


def easter(year: int) -> date:
    """Easter Sunday (Gauss, as Butcher wrote it)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    f = (8 * b + 13) // 25
    g = (19 * a + b - d - f + 15) % 30
    h, i = divmod(c, 4)
    j = (32 + 2 * e + 2 * h - g - i) % 7
    k = (a + 11 * g + 19 * j) // 433
    month = (g + j - 7 * k + 90) // 25
    day = (g + j - 7 * k + 33 * month + 19) % 32
    return date(year, month, day)


@lru_cache(maxsize=64)
def days_off(region: str, year: int) -> frozenset[date]:
    """The days on which nobody works in a region."""
    fixed, moving = _MORE[region]
    days = {date(year, month, day) for month, day in (*_FIXED, *fixed)}
    return frozenset(days | {easter(year) + timedelta(days=n) for n in (1, 39, 50, *moving)})


def works(house: HouseOf, day: date) -> bool:
    """Say whether a day is neither a holiday nor in a closure of the house."""
    return day not in days_off(house.region, day.year) and not any(a <= day <= b for a, b in house.closures)


@lru_cache(maxsize=16384)
def spans(
    slug: str, version: int, zone: str, quiet: Quiet, day: date
) -> tuple[tuple[datetime, datetime], ...]:
    """When the house is open on a day as lived in `zone`, less somebody's quiet minutes; in UTC."""
    house = version_of(slug, version)
    if not works(house, day):
        return ()
    tz = ZoneInfo(zone)
    found = []
    for start, end in house.week[day.weekday()]:
        runs: list[list[int]] = []
        for minute in range(start, end):
            if quiet is not None and _in_quiet(quiet, minute):
                continue
            if runs and runs[-1][1] == minute:
                runs[-1][1] = minute + 1
            else:
                runs.append([minute, minute + 1])
        found += [(_instant(day, a, tz), _instant(day, b, tz)) for a, b in runs]
    return tuple(found)


@lru_cache(maxsize=256)
def _leaves_some(slug: str, version: int, quiet: tuple[int, int]) -> bool:
    week = version_of(slug, version).week
    return any(not _in_quiet(quiet, minute) for day in week for a, b in day for minute in range(a, b))


def _in_quiet(quiet: tuple[int, int], minute: int) -> bool:
    start, end = quiet
    return start <= minute < end if start < end else minute >= start or minute < end


def _instant(day: date, minute: int, zone: ZoneInfo) -> datetime:
    wall = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone)
    return wall.astimezone(UTC)


class Opening:
    """Open hours as one person, or the house itself, lives them: those that rule at the moment that is asked about."""

    def __init__(self, house: HouseOf, zone: str | None = None, quiet: Quiet = None) -> None:
        self.zone = zone or house.zone
        self._tz = ZoneInfo(self.zone)
        # Since when which hours rule: the house's, and the person's quiet ones.
        self._ruled: list[tuple[datetime, HouseOf, Quiet]] = [
            (datetime.min.replace(tzinfo=UTC), house, quiet)
        ]

    @classmethod
    def of_person(cls, person: dict[str, Any]) -> "Opening":
        """The hours in which this person may be written to first."""
        quiet = None
        if "quiet" in person:
            start, end = (int(clock[:2]) * 60 + int(clock[3:]) for clock in person["quiet"])
            quiet = (start, end)
        return cls(HOUSES[person["house"]], person.get("zone"), quiet)

    def chosen(self, choice: str, at: datetime) -> None:
        """The person has pressed this button about their quiet hours; those that would leave no minute are not kept."""
        house, quiet = self.ruling(at)[0], CHOICES[choice]
        if quiet is not None and not _leaves_some(house.slug, house.version, quiet):
            quiet = None
        self._ruled.append((at, house, quiet))

    def applied(self, house: HouseOf, at: datetime) -> None:
        """Other settings of the house rule from now on."""
        self._ruled.append((at, house, self.ruling(at)[1]))

    def ruling(self, at: datetime) -> tuple[HouseOf, Quiet]:
        """The settings and the quiet hours that rule at a moment."""
        for since, house, quiet in reversed(self._ruled):
            if since <= at:
                return house, quiet
        raise AssertionError("no beginning")

    def ruled(self, start: datetime, end: datetime) -> list["Opening"]:
        """The same with, one by one and for good, each of the hours that ruled at any time between two moments."""
        found = []
        for place, (since, house, quiet) in enumerate(self._ruled):
            until = self._ruled[place + 1][0] if place + 1 < len(self._ruled) else None
            if since <= end and (until is None or until >= start):
                found.append(Opening(house, self.zone, quiet))
        return found

    def houses(self, start: datetime, end: datetime) -> list[HouseOf]:
        """The settings that ruled at any time between two moments."""
        ruled = [opening.ruling(end)[0] for opening in self.ruled(start, end)]
        return list({house.version: house for house in ruled}.values())

    def open_lately(self, at: datetime) -> bool:
        """The same as `open_at`, or it was so by the hours that have just been changed: what had left is on its way."""
        return any(opening.open_at(at) for opening in self.ruled(at - ON_ITS_WAY, at))

    def day(self, at: datetime) -> date:
        """What the calendar on the wall shows."""
        return at.astimezone(self._tz).date()

    def open_at(self, at: datetime) -> bool:
        """Say whether the house is open at this moment."""
        return any(start <= at < end for start, end in self._on(*self.ruling(at), self.day(at)))

    def opens(self, at: datetime) -> datetime:
        """The moment itself if open, else the next opening."""
        ruling, day = self.ruling(at), self.day(at)
        for ahead in range(400):
            for start, end in self._on(*ruling, day + timedelta(days=ahead)):
                if at < end:
                    return max(start, at)
        raise AssertionError("never open")

    def stretch(self, at: datetime) -> datetime:
        """When the closed stretch that holds this moment began: it is known by that."""
        ruling, day = self.ruling(at), self.day(at)
        for back in range(400):
            ended = [end for _, end in self._on(*ruling, day - timedelta(days=back)) if end <= at]
            if ended:
                return ended[-1]
        raise AssertionError("never open")

    def minutes(self, start: datetime, end: datetime) -> float:
        """How many open minutes lie between two moments, by whichever hours of those that ruled meanwhile make it least."""
        return min(opening._minutes(start, end) for opening in self.ruled(start, end))

    def _minutes(self, start: datetime, end: datetime) -> float:
        total = timedelta()
        ruling, day, last = self.ruling(end), self.day(start), self.day(end)
        while day <= last:
            for opens, closes in self._on(*ruling, day):
                total += max(timedelta(), min(closes, end) - max(opens, start))
            day += timedelta(days=1)
        return total / MINUTE

    def at(self, day: date, minute: int) -> datetime:
        """The instant at which a clock on the wall shows this minute of a day."""
        return _instant(day, minute, self._tz)

    def _on(self, house: HouseOf, quiet: Quiet, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """The open spans of a day; quiet hours that leave no minute of any week do not count."""
        if quiet is not None and not _leaves_some(house.slug, house.version, quiet):
            quiet = None
        return spans(house.slug, house.version, self.zone, quiet, day)
