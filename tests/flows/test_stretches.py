"""The time of a structure in stretches, each closed one with its reason."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.availability import Hours, is_open
from flows.stretches import Closed, ClosedBy, Open, stretches
from flows.structure import Closure
from tests.harness.house import at, shown, structure

HOUSE = Hours.of(structure())


def told(first: str, last: str, hours: Hours = HOUSE) -> list[str]:
    lines = []
    for stretch in stretches(hours, date.fromisoformat(first), date.fromisoformat(last)):
        if isinstance(stretch, Open):
            lines.append(f"{shown(stretch.start)} > {shown(stretch.end)[11:]}")
        else:
            lines.append(f"{stretch.first} > {stretch.last} {stretch.by} {stretch.name}".rstrip())
    return lines


def test_a_week_is_told_with_its_weekend():
    assert told("2026-11-26", "2026-11-30") == [
        "2026-11-26 08:30 > 12:30",
        "2026-11-26 13:30 > 17:30",
        "2026-11-27 08:30 > 12:30",
        "2026-11-28 > 2026-11-29 weekend",
        "2026-11-30 08:30 > 12:30",
        "2026-11-30 13:30 > 17:30",
    ]


def test_a_holiday_has_its_name_and_a_closure_its_label_even_on_a_sunday():
    assert told("2026-12-24", "2027-01-04") == [
        "2026-12-24 > 2026-12-24 closure Fermeture de fin d'année",
        "2026-12-25 > 2026-12-25 holiday Noël",
        "2026-12-26 > 2026-12-31 closure Fermeture de fin d'année",
        "2027-01-01 > 2027-01-01 holiday Jour de l'an",
        "2027-01-02 > 2027-01-03 closure Fermeture de fin d'année",
        "2027-01-04 08:30 > 12:30",
        "2027-01-04 13:30 > 17:30",
    ]


@pytest.mark.parametrize(
    ("region", "day", "name"),
    [
        ("FR-57", "2026-12-26", "Saint-Étienne"),
        ("FR-57", "2026-04-03", "Vendredi saint"),
        ("FR-974", "2026-12-20", "Abolition de l'esclavage"),
    ],
)
def test_a_region_has_its_own_holidays(region: str, day: str, name: str):
    hours = replace(HOUSE, region=region, closures=())
    assert told(day, day, hours) == [f"{day} > {day} holiday {name}"]


def test_a_weekday_without_hours_is_outside_the_week():
    fridays_off = replace(HOUSE, week=(*HOUSE.week[:4], (), (), ()))
    assert told("2026-11-27", "2026-11-28", fridays_off) == [
        "2026-11-27 > 2026-11-27 week",
        "2026-11-28 > 2026-11-28 weekend",
    ]


def test_two_closures_side_by_side_are_two():
    closures = tuple(
        Closure.model_validate({"from": day, "to": day, "label": label})
        for day, label in (
            ("2026-11-24", "Travaux"),
            ("2026-11-25", "Formation"),
            ("2026-11-26", "Formation"),
        )
    )
    assert told("2026-11-24", "2026-11-26", replace(HOUSE, closures=closures)) == [
        "2026-11-24 > 2026-11-24 closure Travaux",
        "2026-11-25 > 2026-11-26 closure Formation",
    ]


def test_an_open_stretch_of_the_night_in_which_the_clocks_change_has_its_real_length():
    nights = replace(HOUSE, week=(((time(1), time(5)),),) * 7)
    lengths = [
        stretch.end - stretch.start
        for day in ("2026-03-29", "2026-10-25", "2026-11-24")
        for stretch in stretches(nights, date.fromisoformat(day), date.fromisoformat(day))
        if isinstance(stretch, Open)
    ]
    assert lengths == [timedelta(hours=3), timedelta(hours=5), timedelta(hours=4)]


@given(
    first=st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    days=st.integers(0, 40),
    minute=st.integers(0, 41 * 1440),
)
def test_the_stretches_say_what_the_house_lives(first: date, days: int, minute: int):
    last = first + timedelta(days=days)
    found = stretches(HOUSE, first, last)
    moment = at(f"{first} 00:00") + timedelta(minutes=minute)
    if moment < at(f"{last + timedelta(days=1)} 00:00"):
        inside = any(isinstance(s, Open) and s.start <= moment < s.end for s in found)
        assert inside is is_open(HOUSE, moment)
    closed = [s for s in found if isinstance(s, Closed)]
    assert all(first <= s.first <= s.last <= last for s in closed)
    assert all(s.name for s in closed if s.by in {ClosedBy.HOLIDAY, ClosedBy.CLOSURE})
