"""Moments and hours as one says them: whole, on the clock of who reads."""

from datetime import date, time

import pytest

from flows import spoken
from flows.availability import Hours
from tests.harness.house import at, closure, content, structure

WORDS = content().words
HOUSE = Hours.of(structure())
NOW = "2026-11-24 10:00"


def said(moment: str, language: str = "fr", zone: str = "Europe/Paris") -> str:
    return spoken.moment(WORDS, language, at(moment), zone, at(NOW)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("moment", "french", "english"),
    [
        ("2026-11-24 14:00", "aujourd’hui à 14 h", "today at 2:00 PM"),
        ("2026-11-25 08:30", "demain à 8 h 30", "tomorrow at 8:30 AM"),
        ("2026-11-26 08:05", "jeudi 26 novembre à 8 h 05", "Thursday 26 November at 8:05 AM"),
        ("2027-01-04 08:30", "lundi 4 janvier à 8 h 30", "Monday 4 January at 8:30 AM"),
        ("2026-12-01 08:30", "mardi 1er décembre à 8 h 30", "Tuesday 1 December at 8:30 AM"),
        ("2026-11-25 00:00", "demain à 0 h", "tomorrow at 12:00 AM"),
    ],
)
def test_a_moment_is_told_whole(moment: str, french: str, english: str):
    assert said(moment) == french
    assert said(moment, "en") == english


def test_the_first_of_a_month_is_said_as_the_french_say_it_and_only_the_first():
    assert spoken.day(date(2026, 12, 1), "fr") == "mardi 1er décembre"
    assert spoken.day(date(2026, 12, 1), "fr-BE") == "mardi 1er décembre"
    assert spoken.day(date(2026, 12, 11), "fr") == "vendredi 11 décembre"
    assert spoken.day(date(2026, 12, 31), "fr") == "jeudi 31 décembre"


def test_a_moment_is_told_on_the_readers_own_clock():
    assert said("2026-11-24 21:30", zone="Indian/Reunion") == "demain à 0 h 30"
    assert said("2026-11-25 01:00", zone="America/Martinique") == "aujourd’hui à 20 h"


@pytest.mark.parametrize(
    ("at_clock", "french"),
    [(time(8, 30), "8 h 30"), (time(14), "14 h"), (time(0, 0), "0 h"), (time(9, 5), "9 h 05")],
)
def test_a_french_hour_reads_as_it_is_said_and_never_breaks_over_two_lines(at_clock: time, french: str):
    assert spoken.clock(at_clock, "fr") == french.replace(" ", "\u00a0")


def test_the_weekly_hours_say_alike_days_once():
    lines = spoken.weekly_hours(WORDS, "fr", structure().contact_hours).replace("\u00a0", " ").splitlines()
    assert lines == [
        "lundi à jeudi : 8 h 30 à 12 h 30 et 13 h 30 à 17 h 30",
        "vendredi : 8 h 30 à 12 h 30",
    ]


def test_days_that_are_alike_but_apart_are_said_apart():
    window = ((time(9), time(12)),)
    week = (window, (), window, window, (), (), ())
    lines = spoken.weekly_hours(WORDS, "fr", week).replace("\u00a0", " ").splitlines()
    assert lines == ["lundi : 9 h à 12 h", "mercredi à jeudi : 9 h à 12 h"]


def test_the_opening_is_now_when_somebody_is_there():
    assert spoken.opening(WORDS, "fr", HOUSE, "Europe/Paris", at(NOW)) == "maintenant"


def test_the_opening_is_a_day_and_an_hour_when_nobody_is_there():
    opening = spoken.opening(WORDS, "fr", HOUSE, "Europe/Paris", at("2026-12-24 10:00"))
    assert opening.replace("\u00a0", " ") == "lundi 4 janvier à 8 h 30"


def test_an_opening_that_nobody_knows_is_not_made_up():
    never = Hours(HOUSE.zone, HOUSE.week, "FR", (closure(date(2026, 1, 1), date(2028, 12, 31)),))
    assert "ne connais pas" in spoken.opening(WORDS, "fr", never, "Europe/Paris", at(NOW))


def test_what_may_be_read_on_another_day_carries_its_whole_date():
    told = spoken.dated(WORDS, "fr", at(NOW), "Europe/Paris").replace("\u00a0", " ")
    assert told == "mardi 24 novembre à 10 h"


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_a_date_with_its_year_brings_no_full_stop_of_its_own(language: str) -> None:
    for said in (
        spoken.day_and_year(date(2027, 3, 3), language),
        spoken.full_day(date(2027, 3, 3), language),
    ):
        assert said.endswith("2027")
