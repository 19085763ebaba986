"""Six structures of six kinds, and who is accompanied there: all made up, in numbers that a reader can check."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from flows.pathway import SuspensionReason

Minutes = tuple[int, int]
OFFICE: tuple[Minutes, ...] = ((510, 750), (810, 1050))
# A whole year has to be played in two minutes: most people only read.
ANSWERING = 1 / 6
MORNING_IN_BED = (time(8), time(11))
MORNING: tuple[Minutes, ...] = ((510, 750),)


@dataclass(frozen=True)
class HouseOfTheYear:
    """A structure: its week in minutes since midnight, Monday first, for whoever checks; and its file, for the product."""

    slug: str
    kind: str
    zone: str
    region: str
    week: tuple[tuple[Minutes, ...], ...]
    pay: str
    closures: tuple[tuple[date, date], ...] = ()
    per_week: int = 3
    at: str = "10:00"
    crisis: tuple[date, date] | None = None

    def yaml(self) -> str:
        """The file that whoever runs the structure would write."""
        days = "\n".join(
            f"  {name}: [{', '.join(f'{chr(34)}{_clock(a)}-{_clock(b)}{chr(34)}' for a, b in spans)}]"
            for name, spans in zip(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), self.week, strict=True)
            if spans
        )
        closures = ", ".join(f"{{from: {a}, to: {b}, label: Fermeture}}" for a, b in self.closures)
        return (
            f"structure: {self.slug}\nname: {self.slug}\nkind: {self.kind}\ntimezone: {self.zone}\n"
            f"holidays: {self.region}\nlanguages: [fr, en]\ncontact_hours:\n{days}\nclosures: [{closures}]\n"
            f"pay_groups:\n  default: {self.pay}\n  others: {OTHERS}\n"
            f'touchpoints:\n  check_in: {{every_days: 7, at: "{self.at}"}}\n  pay_period: {{at: "{self.at}"}}\n'
            '  barrier_gestures: {every_days: 14, at: "11:00"}\n'
            f"budget: {{per_day: 1, per_week: {self.per_week}}}\n"
        )


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


_FOUR_AND_A_HALF = (OFFICE, OFFICE, OFFICE, OFFICE, MORNING, (), ())
_FIVE = (OFFICE,) * 5 + ((), ())
_MONTHLY = "{payday: {day: 5}, hours_sheet: {day: 25, shift: previous_business_day}, advance: {day: 16}}"
# A second pay group, to which some are moved on the way.
OTHERS = "{payday: {day: 12}}"
_CHRISTMAS = (date(2026, 12, 24), date(2027, 1, 3))
HOUSES = (
    HouseOfTheYear("chantier", "aci", "Europe/Paris", "FR", _FOUR_AND_A_HALF, _MONTHLY, (_CHRISTMAS,)),
    HouseOfTheYear(
        "entreprise", "ei", "Europe/Paris", "FR", _FIVE, "{payday: {day: 31, shift: previous_business_day}}"
    ),
    HouseOfTheYear(
        "association", "ai", "Europe/Paris", "FR", _FIVE, "{payday: {weekday: fri}, hours_sheet: {weekday: mon}}",
        ((date(2026, 8, 3), date(2026, 8, 16)),), per_week=4,
    ),
    HouseOfTheYear(
        "moselle", "aci", "Europe/Paris", "FR-57", _FOUR_AND_A_HALF, _MONTHLY,
        crisis=(date(2026, 11, 2), date(2026, 12, 13)),
    ),
    HouseOfTheYear("guadeloupe", "etti", "America/Guadeloupe", "FR-GP", _FIVE, "{payday: {after_mission: 5}}"),
    HouseOfTheYear("reunion", "aci", "Indian/Reunion", "FR-RE", _FOUR_AND_A_HALF, _MONTHLY, (_CHRISTMAS,)),
)  # fmt: skip


@dataclass(frozen=True)
class PersonOfTheYear:
    """Somebody, what the structure notes of them and when, when they want to be left alone, and whether they answer."""

    house: HouseOfTheYear
    number: int
    zone: str | None
    joins: date
    changes: tuple[tuple[date, dict[str, Any]], ...]
    answers: bool
    quiet: tuple[time, time] | None = None

    @property
    def chat(self) -> int:
        """Their chat."""
        return 100_000 + self.number


def people(begins: date, days: int, count: int, seed: int = 1) -> Iterator[PersonOfTheYear]:
    """So many people, the same for the same seed: a few have a zone or quiet hours of their own, a telephone only, another pay group on the way; one in six answers each question."""
    chance = random.Random(seed)
    for number in range(1, count + 1):
        house = HOUSES[number % len(HOUSES)]
        joins = begins + timedelta(days=chance.randrange(max(1, days // 2)))
        length = chance.choice((120, 180, 240, 365))
        ends = joins + timedelta(days=length)
        start: dict[str, Any] = {
            "started_on": joins,
            "trial_until": joins + timedelta(days=30),
            "contract_until": ends,
            "pass_until": joins + timedelta(days=730),
            "isolated": chance.random() < 0.1,
        }
        if chance.random() < 0.4:
            start["benefits_from"] = joins + timedelta(days=chance.randrange(90))
        changes = [(joins, start)]
        if chance.random() < 0.2:
            away = joins + timedelta(days=chance.randrange(20, 80))
            back = away + timedelta(days=chance.randrange(10, 40))
            reason = chance.choice(list(SuspensionReason))
            changes.append(
                (away, {"suspended_from": away, "suspended_until": back, "suspension_reason": reason})
            )
        end: dict[str, Any] = chance.choice(
            (
                {"contract_until": ends + timedelta(days=180)},
                {"exited_on": ends},
                {"exited_on": ends, "stays_in_touch": True},
            )
        )
        changes.append((ends - timedelta(days=chance.randrange(1, 45)), end))
        if chance.random() < 0.05:
            changes.append((joins + timedelta(days=chance.randrange(10, 90)), {"pay_group": "others"}))
        if chance.random() < 0.03:
            start["by_phone"] = True
        zone = "America/Martinique" if chance.random() < 0.02 else None
        yield PersonOfTheYear(
            house,
            number,
            zone,
            joins,
            tuple(sorted(changes, key=lambda c: c[0])),
            chance.random() < ANSWERING,
            MORNING_IN_BED if chance.random() < 0.05 else None,
        )
