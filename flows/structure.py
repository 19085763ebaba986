"""A structure « SIAE » as its `structure.yaml` describes it."""

import re
from datetime import date, time
from itertools import pairwise
from typing import Annotated, Any, Literal, Self
from zoneinfo import ZoneInfo

import holidays as calendars
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from flows.flags import Level
from flows.reading import read_model, read_yaml

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WINDOW = re.compile(r"^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$")
_CLOCK = re.compile(r"^(\d{1,2}):(\d{2})(?::00)?$")
_COUNTRY = re.compile(r"[A-Z]{2}")

Window = tuple[time, time]
Week = tuple[tuple[Window, ...], ...]


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"« {name} » n'est pas un fuseau horaire connu (attendu : Europe/Paris)") from None
    return name


def _region(name: str) -> str:
    country, _, part = name.partition("-")
    wrong = ValueError(f"« {name} » n'est pas une région de jours fériés connue (FR, FR-57, FR-RE)")
    # Of any other name, the library would call whatever of its own bears it.
    if not _COUNTRY.fullmatch(country):
        raise wrong
    try:
        calendars.country_holidays(country, subdiv=part or None, years=2026)
    except NotImplementedError:
        raise wrong from None
    return name


def _clock(value: Any) -> time:
    if isinstance(value, time):
        return value
    found = _CLOCK.match(str(value))
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise ValueError(f'« {value} » n\'est pas une heure (attendu : "10:00", entre guillemets)')
    return time(int(found[1]), int(found[2]))


def _window(value: Any) -> Window:
    if isinstance(value, tuple | list) and len(value) == 2:
        start, end = _clock(value[0]), _clock(value[1])
    else:
        found = _WINDOW.match(str(value))
        if not found:
            raise ValueError(f'« {value} » n\'est pas une plage (attendu : "08:30-12:30")')
        start, end = _clock(f"{found[1]}:{found[2]}"), _clock(f"{found[3]}:{found[4]}")
    if start >= end:
        raise ValueError(f"la plage « {value} » finit avant de commencer")
    return start, end


def _week(value: Any) -> Week:
    if (
        isinstance(value, tuple | list)
        and len(value) == 7
        and all(isinstance(d, tuple | list) for d in value)
    ):
        return tuple(tuple(_window(window) for window in day) for day in value)
    if not isinstance(value, dict):
        raise ValueError('attendu : des jours et leurs plages, comme mon-fri: ["08:30-12:30"]')  # noqa: TRY004 - pydantic wants ValueError
    week: list[tuple[Window, ...]] = [()] * 7
    for days, windows in value.items():
        first, _, last = str(days).partition("-")
        if first not in DAYS or (last and last not in DAYS):
            raise ValueError(
                f"« {days} » n'est pas un jour (attendu : mon, tue, wed, thu, fri, sat, sun, ou mon-fri)"
            )
        if not isinstance(windows, list):
            raise ValueError(f'« {days} » attend une liste de plages, comme ["08:30-12:30"]')  # noqa: TRY004
        span = range(DAYS.index(first), DAYS.index(last or first) + 1)
        if not span:
            raise ValueError(f"« {days} » va à rebours")
        for day in span:
            if week[day]:
                raise ValueError(f"« {DAYS[day]} » est donné deux fois")
            week[day] = tuple(sorted(_window(window) for window in windows))
    for day, windows in enumerate(week):
        if any(one[1] > two[0] for one, two in pairwise(windows)):
            raise ValueError(f"deux plages de « {DAYS[day]} » se chevauchent")
    if not any(week):
        raise ValueError("aucune plage d'ouverture dans la semaine")
    return tuple(week)


ClockTime = Annotated[time, BeforeValidator(_clock)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Closure(_Frozen):
    """Days on which the structure is closed « fermeture », both included."""

    start: date = Field(alias="from")
    end: date = Field(alias="to")
    label: str = ""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start > self.end:
            raise ValueError(f"la fermeture finit ({self.end}) avant de commencer ({self.start})")
        return self


class PayDate(_Frozen):
    """A day of the month, moved off closed days."""

    day: int = Field(ge=1, le=31)
    shift: Literal["next_business_day", "previous_business_day", "none"] = "next_business_day"


class PayGroup(_Frozen):
    """When a group of people is paid « groupe de paie »."""

    payday: PayDate
    hours_sheet: PayDate | None = None


class Rhythm(_Frozen):
    """How often a kind of touchpoint comes, at what wall-clock time, and after how many days it is too late."""

    every_days: int = Field(ge=1, le=366)
    at: ClockTime
    late_days: int = Field(default=2, ge=1, le=60)


class Budget(_Frozen):
    """How many messages we may start with one person."""

    per_day: int = Field(default=1, ge=1, le=10)
    per_week: int = Field(default=3, ge=1, le=30)


Rungs = Annotated[tuple[int, int, int], Field(min_length=3, max_length=3)]


class Ladder(_Frozen):
    """Open minutes that each rung has « échelle »: referent, then team, then lead (who is told again and again)."""

    critical: Rungs = (5, 10, 15)
    high: Rungs = (30, 60, 120)
    medium: Rungs = (240, 480, 960)

    @model_validator(mode="after")
    def _positive(self) -> Self:
        if any(minutes < 1 for rungs in (self.critical, self.high, self.medium) for minutes in rungs):
            raise ValueError("chaque barreau de l'échelle dure au moins 1 minute")
        return self

    def minutes(self, level: Level, rung: int) -> int:
        """The open minutes that `rung` has at this level; the last rung repeats."""
        rungs = {Level.CRITICAL: self.critical, Level.HIGH: self.high, Level.MEDIUM: self.medium}[level]
        return rungs[min(rung, len(rungs) - 1)]

    def silence_minutes(self, level: Level) -> int:
        """The open minutes that who took a flag has to close it before it comes back: the whole ladder, twice."""
        return 2 * sum(self.minutes(level, rung) for rung in range(3))


class Structure(_Frozen):
    """The settings of a structure « SIAE »."""

    slug: str = Field(alias="structure", pattern=r"^[a-z0-9][a-z0-9-]{1,60}$")
    name: str = Field(min_length=1, max_length=120)
    timezone: Annotated[str, AfterValidator(_zone)] = "Europe/Paris"
    holidays: Annotated[str, AfterValidator(_region)] = "FR"
    languages: tuple[str, ...] = Field(default=("fr",), min_length=1)
    contact_hours: Annotated[Week, BeforeValidator(_week)]
    closures: tuple[Closure, ...] = ()
    pay_groups: dict[str, PayGroup] = Field(default_factory=dict)
    touchpoints: dict[str, Rhythm] = Field(default_factory=dict)
    budget: Budget = Budget()
    ladder: Ladder = Ladder()
    on_call: tuple[str, ...] = ()


def read_structure(text: str, source: str) -> Structure:
    """Read a `structure.yaml`. Raises `flows.reading.Misread` with the line of each mistake."""
    return read_model(read_yaml(text, source), Structure)
