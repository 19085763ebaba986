"""The structures of every story, and who works and is accompanied there.

Rule 1: hours are written here once, as plain numbers: the product reads them as a `structure.yaml`, the observer as they are.
Rule 2: names are found nowhere else, so that one that leaks is recognised.
"""

import random
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Minutes = tuple[int, int]
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class Desk:
    """Somebody who works in a structure."""

    name: str
    lead: bool = False
    on_call: bool = False


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
        levels = {3: "critical", 2: "high", 1: "medium"}
        ladder = ", ".join(f"{word}: {list(self.ladder[level])}" for level, word in levels.items())
        return (
            f'structure: {self.slug}\nname: "{self.name}"\ntimezone: {self.zone}\nholidays: {self.region}\n'
            f"languages: [fr, en]\ncontact_hours:\n{week}\nclosures: [{closures}]\ntouchpoints:\n{rhythms}\n"
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
        ),
        HouseOf(
            "sim-moselle",
            "La Forge",
            "Europe/Paris",
            "FR-57",
            (_at("09:00-12:00 14:00-17:00"),) * 5 + ((), ()),
            (Desk("Gaspard Hellering"), Desk("Mireille Stockreisser", lead=True, on_call=True)),
            rhythms=(("check_in", 14, "10:00"), ("menu", 28, "10:00")),
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
        ),
        HouseOf(
            "sim-reunion",
            "Le Volcan",
            "Indian/Reunion",
            "FR-RE",
            (_at("08:00-12:00 13:00-16:00"),) * 5 + ((), ()),
            (Desk("Expedit Payandee"), Desk("Huguette Grondin", lead=True)),
            rhythms=(("check_in", 14, "08:00"),),
            ladder={3: (5, 10, 15), 2: (20, 40, 60), 1: (120, 240, 480)},
        ),
    )
}

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


def make_people(seed: int, number: int) -> list[dict[str, Any]]:
    """The people of a story, as plain data: who they are, where, how they live."""
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
        people.append(person)
    return people


def _letters(index: int) -> str:
    """A tail that makes a name a person's own, in letters as names have; none is the beginning of another."""
    return "x" + "".join(chr(ord("a") + index // 26**place % 26) for place in (2, 1, 0))
