"""A structure « SIAE » as its `structure.yaml` describes it."""

import re
from datetime import date, time
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from flows.flags import Level
from flows.holiday_calendars import country_holidays
from flows.priorities.policy import PriorityPolicy
from flows.reading import read_model, read_yaml
from flows.week import ClockTime, WeekHours

_COUNTRY = re.compile(r"[A-Z]{2}")
# What people call a region where the library has another name: the two departments of Alsace, and French Guiana.
_SAID_OTHERWISE = {"67": "6AE", "68": "6AE", "GF": "973"}


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"« {name} » n'est pas un fuseau horaire connu (attendu : Europe/Paris)") from None
    return name


def _region(name: str) -> str:
    country, _, part = name.partition("-")
    part = _SAID_OTHERWISE.get(part, part)
    wrong = ValueError(f"« {name} » n'est pas une région de jours fériés connue (FR, FR-57, FR-RE)")
    # Of any other name, the library would call whatever of its own bears it.
    if not _COUNTRY.fullmatch(country):
        raise wrong
    try:
        country_holidays(country, part, 2026)
    except NotImplementedError:
        raise wrong from None
    return f"{country}-{part}" if part else country


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
    """A day that comes again and again, moved off closed days.

    One of: a `day` of the month (31: its last), a `weekday` of each week, or so many days after a mission ends (`after_mission`).
    """

    day: int | None = Field(default=None, ge=1, le=31)
    weekday: Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"] | None = None
    after_mission: int | None = Field(default=None, ge=0, le=60)
    shift: Literal["next_business_day", "previous_business_day", "none"] = "next_business_day"

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        given = [name for name in ("day", "weekday", "after_mission") if getattr(self, name) is not None]
        if len(given) != 1:
            raise ValueError(
                "une date de paie est donnée par day (du mois), weekday ou after_mission : un seul des trois"
            )
        return self


class PayGroup(_Frozen):
    """When a group of people is paid « groupe de paie », and by when their hours sheet is due, where there is one.

    `advance`: on which day the right to an advance « acompte » is recalled.
    """

    payday: PayDate
    hours_sheet: PayDate | None = None
    advance: PayDate | None = None


class Rhythm(_Frozen):
    """How a kind of touchpoint comes: every so many days, at what wall-clock time, and after how many days it is too late.

    `every_days` means nothing where dates of the pathway say when; `active: false` silences the kind for the whole structure;
    `late_days` left out is what each kind has by itself; `only` names the months (1 to 12) in which it comes.
    """

    every_days: int = Field(default=7, ge=1, le=366)
    at: ClockTime = time(10)
    late_days: int | None = Field(default=None, ge=1, le=60)
    active: bool = True
    only: tuple[Annotated[int, Field(ge=1, le=12)], ...] = ()


class Budget(_Frozen):
    """How many messages we may start with one person."""

    per_day: int = Field(default=1, ge=1, le=10)
    per_week: int = Field(default=3, ge=1, le=30)


# A health gesture « geste barrière »: each has a drawing, words, and its place in the dialogue `gesture`.
Gesture = Literal[
    "mask", "hands", "window", "soap", "cup", "lunch_hands", "lunch_fridge", "sick_stay",
    "heat_water", "heat_hat", "heat_early", "heat_shade", "heat_watch",
]  # fmt: skip


class Attestations(_Frozen):
    """What attestations say of the structure « attestations »: its `address`, the `city` where they are signed, where people work.

    `travel_days`: how long one for trips to work holds; `legal_line`: what the law of the day asks to be written on those for trips.
    """

    address: str = Field(default="", max_length=200)
    city: str = Field(default="", max_length=80)
    workplaces: tuple[str, ...] = ()
    travel_days: int = Field(default=30, ge=1, le=366)
    legal_line: str = Field(default="", max_length=300)


Rungs = Annotated[tuple[int, int, int], Field(min_length=3, max_length=3)]


# The last rung repeats at its own pace so many times, then each wait is twice the one before, up to a day at work: whoever is rung
# every quarter of an hour for weeks, or all of a weekend, mutes the telephone, and hears the next flag no more.
REPEATS_AT_PACE = 4
REPEATS_AT_MOST_APART = 480
_DOUBLED_AT_MOST = 9


class Ladder(_Frozen):
    """Open minutes that each rung has « échelle »: referent, then team, then lead (who is told again and again, ever more seldom)."""

    critical: Rungs = (5, 10, 15)
    high: Rungs = (30, 60, 120)
    medium: Rungs = (240, 480, 960)

    @model_validator(mode="after")
    def _positive(self) -> Self:
        if any(minutes < 1 for rungs in (self.critical, self.high, self.medium) for minutes in rungs):
            raise ValueError("chaque barreau de l'échelle dure au moins 1 minute")
        return self

    def minutes(self, level: Level, rung: int) -> int:
        """The open minutes that `rung` has at this level; those beyond the last are its repetitions, never more than a day at work apart."""
        rungs = {Level.CRITICAL: self.critical, Level.HIGH: self.high, Level.MEDIUM: self.medium}[level]
        if rung < len(rungs):
            return rungs[rung]
        repeats = rung - len(rungs) + 1
        doubled = min(max(0, repeats - REPEATS_AT_PACE + 1), _DOUBLED_AT_MOST)
        return min(rungs[-1] << doubled, max(rungs[-1], REPEATS_AT_MOST_APART))

    def silence_minutes(self, level: Level) -> int:
        """The open minutes that who took a flag has to close it before it comes back: the whole ladder, twice."""
        return 2 * sum(self.minutes(level, rung) for rung in range(3))


class Retention(_Frozen):
    """How long people's data are kept « conservation »: what was said, in days; all the rest, in months after the exit and the last sign of life.

    Less than `messages_days` would take away what a caseworker still needs to understand a bad month.
    """

    messages_days: int = Field(default=365, ge=90, le=3650)
    after_exit_months: int = Field(default=24, ge=1, le=120)


class Structure(_Frozen):
    """The settings of a structure « SIAE ». `pay_contact` is the caseworker who handles pay; `gestures` replace our rota.

    `caseworker_hours`: by name, the week of those caseworkers who are not there whenever the structure is.
    `priorities`: by what it is decided whom to contact first.
    """

    slug: str = Field(alias="structure", pattern=r"^[a-z0-9][a-z0-9-]{1,60}$")
    name: str = Field(min_length=1, max_length=120)
    timezone: Annotated[str, AfterValidator(_zone)] = "Europe/Paris"
    holidays: Annotated[str, AfterValidator(_region)] = "FR"
    kind: Literal["aci", "ei", "ai", "etti", "eiti"] = "aci"
    languages: tuple[str, ...] = Field(default=("fr",), min_length=1)
    contact_hours: WeekHours
    caseworker_hours: dict[str, WeekHours] = Field(default_factory=dict)
    closures: tuple[Closure, ...] = ()
    pay_groups: dict[str, PayGroup] = Field(default_factory=dict)
    touchpoints: dict[str, Rhythm] = Field(default_factory=dict)
    budget: Budget = Budget()
    ladder: Ladder = Ladder()
    on_call: tuple[str, ...] = ()
    pay_contact: str = ""
    gestures: tuple[Gesture, ...] = ()
    priorities: PriorityPolicy = PriorityPolicy()
    attestations: Attestations = Attestations()
    retention: Retention = Retention()


def read_structure(text: str, source: str) -> Structure:
    """Read a `structure.yaml`. Raises `flows.reading.Misread` with the line of each mistake."""
    return read_model(read_yaml(text, source), Structure)
