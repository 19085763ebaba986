"""A day to come, picked or written."""

from datetime import date

import pytest

from flows.dates import LATER, after, day_of, may_be_picked, months_before, offered, read_day

TODAY = date(2026, 12, 8)


@pytest.mark.parametrize(
    ("words", "language", "day"),
    [
        ("12/03", "fr", date(2027, 3, 12)),
        ("24 décembre", "fr", date(2026, 12, 24)),
        ("1er janvier", "fr", date(2027, 1, 1)),
        ("12 sept. 2027", "fr", date(2027, 9, 12)),
        ("on 3 May 2027", "en", date(2027, 5, 3)),
        ("3 mai 2027", "en", date(2027, 5, 3)),
        ("3 травня 2027", "uk", date(2027, 5, 3)),
        ("3 de mayo de 2027", "es", date(2027, 5, 3)),
        ("7 décembre", "fr", date(2027, 12, 7)),
        ("April 15th, 2027", "en", date(2027, 4, 15)),
        ("the 15th of April", "en", date(2027, 4, 15)),
    ],
)
def test_a_written_day_is_read_in_the_language_of_who_writes_and_is_always_to_come(
    words: str, language: str, day: date
) -> None:
    assert read_day(words, TODAY, 2, language) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Quinze avril deux mille vingt-sept.", date(2027, 4, 15)),
        ("le quinze avril deux mille vingt sept", date(2027, 4, 15)),
        ("Le 15 avril 2027.", date(2027, 4, 15)),
        ("15 avril deux mille vingt-sept", date(2027, 4, 15)),
        ("quinze avril vingt-sept", date(2027, 4, 15)),
        ("c'est le premier août", date(2027, 8, 1)),
        ("vingt et un mai", date(2027, 5, 21)),
        ("le trente et un décembre s'il vous plaît", date(2026, 12, 31)),
        ("dix-huit mars", date(2027, 3, 18)),
        ("un jour, le 15 avril", date(2027, 4, 15)),
    ],
)
def test_a_day_said_aloud_is_read_as_a_recogniser_writes_it(words: str, day: date) -> None:
    assert read_day(words, TODAY, 2, "fr") == day


@pytest.mark.parametrize(
    "words",
    ["dans deux mois", "onze ou douze avril", "entre le onze et le douze avril", "deux mille vingt-sept", "quinze avril vingt-neuf", "trente et un avril"],
)  # fmt: skip
def test_what_may_be_another_day_is_not_taken_for_one_when_it_is_said(words: str) -> None:
    assert read_day(words, TODAY, 2, "fr") is None


@pytest.mark.parametrize(
    "words", ["", "demain", "06 12 34 56 78", "7 décembre 2026", "1/1/2030", "2027-13-01", "12 ju"]
)
def test_what_is_no_day_or_past_or_too_far_away_is_not_taken_for_one(words: str) -> None:
    assert read_day(words, TODAY, 2, "fr") is None


def test_each_year_month_and_day_that_is_offered_makes_a_day_to_come() -> None:
    for year in offered((), TODAY, 2):
        for month in offered((year,), TODAY, 2):
            days = [day_of((year, month, day)) for day in offered((year, month), TODAY, 2)]
            assert all(day is not None and day >= TODAY for day in days)
    assert len(offered(("y2027", "m2"), TODAY, 2)) == 28


def test_months_before_the_last_of_a_month_is_the_last_of_that_month() -> None:
    assert months_before(date(2027, 3, 31), 1) == date(2027, 2, 28)
    assert months_before(date(2027, 1, 15), 2) == date(2026, 11, 15)


def test_four_years_are_offered_and_those_further_away_behind_one_button() -> None:
    assert offered((), TODAY, 4) == ("y2026", "y2027", "y2028", "y2029")
    assert offered((), TODAY, 12) == (*offered((), TODAY, 4), LATER)
    assert offered((LATER,), TODAY, 12) == tuple(f"y{year}" for year in range(2030, 2038))
    assert after((LATER,), "y2031") == ("y2031",)
    assert after((LATER,), "earlier") == ()


@pytest.mark.parametrize(
    ("picked", "may"),
    [
        (("y2027", "m3", "d5"), True),
        (("y2031", "m3"), True),
        ((LATER,), True),
        ((), True),
        ((LATER, "y2031"), False),
        (("y2039",), False),
        (("y2027", "y2031"), False),
        (("y2027", LATER), False),
        (("y2027", "m3", "d5", "d6"), False),
    ],
)
def test_only_parts_that_were_offered_make_a_day(picked: tuple[str, ...], may: bool) -> None:
    assert may_be_picked(picked, TODAY, 12) is may
