"""The structures of every story, and who works and is accompanied there.

Rule 1: hours are written here once, as plain numbers: the product reads them as a `structure.yaml`, the observer as they are.
Rule 2: names are found nowhere else, so that one that leaks is recognised.
"""

import random
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from tests.simulation.pathways import pathway

Minutes = tuple[int, int]
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class Desk:
    """Somebody who works in a structure."""

    name: str
    lead: bool = False
    on_call: bool = False


@dataclass(frozen=True)
class When:
    """A date that comes again: on a day of the month, on a weekday (Monday is 0), or so many days after a mission.

    `step`: where that falls on a day on which nobody works, it moves on (1), back (-1), or stays (0).
    """

    day: int = 0
    weekday: int | None = None
    after: int | None = None
    step: int = 1

    def yaml(self) -> str:
        """As it stands in the file."""
        shift = {1: "next_business_day", -1: "previous_business_day", 0: "none"}[self.step]
        if self.weekday is not None:
            return f"{{weekday: {DAYS[self.weekday]}, shift: {shift}}}"
        if self.after is not None:
            return f"{{after_mission: {self.after}, shift: {shift}}}"
        return f"{{day: {self.day}, shift: {shift}}}"


@dataclass(frozen=True)
class Paid:
    """When a group of people is paid, and what goes with it."""

    payday: When
    sheet: When | None = None
    advance: When | None = None

    def yaml(self) -> str:
        """As it stands in the file."""
        named = (("payday", self.payday), ("hours_sheet", self.sheet), ("advance", self.advance))
        return "{" + ", ".join(f"{name}: {when.yaml()}" for name, when in named if when) + "}"


@dataclass(frozen=True)
class HouseOf:
    """A structure, in the simulation's own words: minutes since midnight for each weekday, Monday first."""

    slug: str
    name: str
    zone: str
    region: str
    week: tuple[tuple[Minutes, ...], ...]
    desks: tuple[Desk, ...]
    closures: tuple[tuple[date, date], ...] = ()
    rhythms: tuple[tuple[str, int, str], ...] = (("check_in", 7, "10:00"),)
    late_days: int = 2
    kind: str = "aci"
    pay: tuple[tuple[str, Paid], ...] = ()
    pay_at: str = "10:00"
    # Barrier gestures: every so many days, at what time, in which months (none named: in all).
    gestures: tuple[int, str, tuple[int, ...]] | None = None
    version: int = 0
    per_day: int = 1
    per_week: int = 3
    ladder: dict[int, tuple[int, int, int]] = field(
        default_factory=lambda: {3: (5, 10, 15), 2: (30, 60, 120), 1: (240, 480, 960)}
    )

    def yaml(self) -> str:
        """The file that whoever installs the product would write."""
        week = "\n".join(
            f"  {day}: [{', '.join(f'{chr(34)}{_clock(a)}-{_clock(b)}{chr(34)}' for a, b in spans)}]"
            for day, spans in zip(DAYS, self.week, strict=True)
            if spans
        )
        closures = ", ".join(
            f"{{from: {first}, to: {last}, label: Fermeture}}" for first, last in self.closures
        )
        rhythms = "\n".join(
            f'  {kind}: {{every_days: {days}, at: "{at}", late_days: {self.late_days}}}'
            for kind, days, at in self.rhythms
        )
        if self.pay:
            rhythms += f'\n  pay_period: {{at: "{self.pay_at}"}}'
        if self.gestures is not None:
            every, at, only = self.gestures
            rhythms += f'\n  barrier_gestures: {{every_days: {every}, at: "{at}", only: {list(only)}}}'
        groups = "\n".join(f"  {name}: {paid.yaml()}" for name, paid in self.pay)
        pay = f"pay_groups:\n{groups}\n" if self.pay else ""
        levels = {3: "critical", 2: "high", 1: "medium"}
        ladder = ", ".join(f"{word}: {list(self.ladder[level])}" for level, word in levels.items())
        return (
            f'structure: {self.slug}\nname: "{self.name}"\nkind: {self.kind}\ntimezone: {self.zone}\n'
            f"holidays: {self.region}\nlanguages: [fr, en]\ncontact_hours:\n{week}\nclosures: [{closures}]\n"
            f"{pay}touchpoints:\n{rhythms}\n"
            f"budget: {{per_day: {self.per_day}, per_week: {self.per_week}}}\nladder: {{{ladder}}}\n"
        )


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _at(text: str) -> tuple[Minutes, ...]:
    spans = []
    for span in text.split():
        start, end = (int(part[:2]) * 60 + int(part[3:]) for part in span.split("-"))
        spans.append((start, end))
    return tuple(spans)


_OFFICE = _at("08:30-12:30 13:30-17:30")
HOUSES = {
    house.slug: house
    for house in (
        HouseOf(
            "sim-paris",
            "Le Relais",
            "Europe/Paris",
            "FR",
            (_OFFICE,) * 4 + (_at("08:30-12:30"), (), ()),
            (Desk("Odile Marchandeau"), Desk("Brahim Quessard"), Desk("Solenne Vauquier", lead=True)),
            closures=(
                (date(2026, 8, 3), date(2026, 8, 16)),
                (date(2026, 12, 24), date(2027, 1, 3)),
                (date(2027, 8, 2), date(2027, 8, 15)),
                (date(2027, 12, 24), date(2028, 1, 2)),
            ),
            pay=(("default", Paid(When(5), When(25, step=-1), When(16))),),
            gestures=(10, "11:00", ()),
        ),
        HouseOf(
            "sim-moselle",
            "La Forge",
            "Europe/Paris",
            "FR-57",
            (_at("09:00-12:00 14:00-17:00"),) * 5 + ((), ()),
            (Desk("Gaspard Hellering"), Desk("Mireille Stockreisser", lead=True, on_call=True)),
            rhythms=(("check_in", 14, "10:00"), ("menu", 28, "10:00")),
            kind="ai",
            pay=(
                ("default", Paid(When(10), When(28, step=-1))),
                ("weekly", Paid(When(weekday=4, step=-1), When(weekday=0))),
            ),
            gestures=(14, "14:30", (10, 11, 12, 1, 2, 3)),
            per_week=2,
        ),
        HouseOf(
            "sim-guadeloupe",
            "Les Mornes",
            "America/Guadeloupe",
            "FR-GP",
            (_at("07:00-13:00"),) * 6 + ((),),
            (
                Desk("Josette Romanique", on_call=True),
                Desk("Ferdinand Labique"),
                Desk("Maud Celestin", lead=True),
            ),
            rhythms=(("check_in", 14, "09:30"),),
            kind="etti",
            pay=(("default", Paid(When(after=5))), ("monthly", Paid(When(31, step=-1), advance=When(15)))),
            pay_at="09:30",
        ),
        HouseOf(
            "sim-reunion",
            "Le Volcan",
            "Indian/Reunion",
            "FR-RE",
            (_at("08:00-12:00 13:00-16:00"),) * 5 + ((), ()),
            (Desk("Expedit Payandee"), Desk("Huguette Grondin", lead=True)),
            rhythms=(("check_in", 14, "08:00"),),
            pay=(
                ("default", Paid(When(31, step=-1), When(20), When(15, step=0))),
                ("weekly", Paid(When(weekday=4))),
            ),
            pay_at="08:30",
            gestures=(21, "13:00", ()),
            ladder={3: (5, 10, 15), 2: (20, 40, 60), 1: (120, 240, 480)},
        ),
    )
}

# The same houses after their file has been applied a second time, with other pay days, and most with other hours.
LATER = {
    house.slug: house
    for house in (
        replace(
            HOUSES["sim-paris"],
            version=1,
            week=(_OFFICE,) * 3 + (_at("08:30-12:30 13:30-19:00"), _at("08:30-12:30"), (), ()),
            pay=(("default", Paid(When(28, step=-1), When(22, step=-1), When(14))),),
        ),
        replace(
            HOUSES["sim-moselle"],
            version=1,
            week=(_at("08:00-12:00"),) * 5 + ((), ()),
            pay=(("default", Paid(When(12), When(28))), ("weekly", Paid(When(weekday=2), When(weekday=0)))),
            gestures=(7, "11:00", ()),
        ),
        replace(
            HOUSES["sim-guadeloupe"],
            version=1,
            pay=(("default", Paid(When(after=3))), ("monthly", Paid(When(1), advance=When(15)))),
        ),
        replace(
            HOUSES["sim-reunion"],
            version=1,
            closures=((date(2026, 5, 11), date(2026, 5, 15)), (date(2027, 5, 10), date(2027, 5, 14))),
            pay=(
                ("default", Paid(When(7), When(31, step=-1), When(15))),
                ("weekly", Paid(When(weekday=3), When(weekday=2))),
            ),
            pay_at="13:30",
        ),
    )
}


def version_of(slug: str, version: int) -> HouseOf:
    """The house as it is at first (0), or later (1)."""
    return LATER[slug] if version else HOUSES[slug]


_FIRST = ("Zenobie", "Kwabena", "Ysoline", "Thibauld", "Oksanka", "Fatoumatou", "Wilhelmine", "Jorgelio")
_LAST = (
    "Kestrelin",
    "Obrecourt",
    "Vandromme",
    "Mbolokele",
    "Tchaikani",
    "Quillivere",
    "Nzambaye",
    "Yaldirim",
)
PERSONAS = ("faithful", "brief", "brief", "absent", "absent", "absent", "talker", "worried", "restless")


def make_people(seed: int, number: int, begins: date, days: float) -> list[dict[str, Any]]:
    """The people of a story, as plain data: who they are, where, how they live, where on their pathway."""
    people = []
    for index in range(number):
        chance = random.Random(f"{seed}/person/{index}")
        house = list(HOUSES)[index % len(HOUSES)]
        person: dict[str, Any] = {
            "id": f"p{index}",
            "house": house,
            "first": f"{chance.choice(_FIRST)}{_letters(index)}",
            "last": f"{chance.choice(_LAST)}{_letters(index)}",
            "persona": chance.choice(PERSONAS),
            "language": chance.choice(("fr", "fr", "fr", "en")),
            "referent": chance.choice((0, 0, 0, 1, None)),
        }
        if chance.random() < 0.15:
            person["zone"] = chance.choice(
                ("America/Guadeloupe", "Indian/Reunion", "Europe/Paris", "Asia/Kabul")
            )
        if chance.random() < 0.2:
            person["quiet"] = chance.choice((["09:00", "11:00"], ["20:00", "09:30"], ["12:00", "15:00"]))
        where = pathway(random.Random(f"{seed}/pathway/{index}"), begins, days)
        people.append({**person, **where, **paid(random.Random(f"{seed}/pay/{index}"), house)})
    return people


def paid(chance: random.Random, house: str) -> dict[str, Any]:
    """The pay group of somebody, where it is not the usual one."""
    others = [name for name, _ in HOUSES[house].pay if name != "default"]
    return {"pay_group": chance.choice(others)} if others and chance.random() < 0.4 else {}


def _letters(index: int) -> str:
    """A tail that makes a name a person's own, in letters as names have; none is the beginning of another."""
    return "x" + "".join(chr(ord("a") + index // 26**place % 26) for place in (2, 1, 0))
