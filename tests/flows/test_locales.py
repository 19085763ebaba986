"""Dates and the names of languages, in languages that a telephone calls otherwise, or that few know."""

from datetime import date, time

import pytest

from flows.locales import language_name, locale_of
from flows.spoken import clock, day, day_and_year
from tests.harness.languages import LANGUAGES


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fa", "سه\u200cشنبه 1 دسمبر"),
        ("ps", "درېنۍ 1 دسمبر"),
        ("ti", "ሰሉስ 1 ታሕሳስ"),
    ],
)
def test_a_day_is_told_in_the_language_of_who_reads(language: str, said: str) -> None:
    assert day(date(2026, 12, 1), language) == said


def test_the_months_of_dari_are_those_of_afghanistan() -> None:
    assert day_and_year(date(2027, 2, 3), "fa") == "3 فبروری 2027"


def test_an_hour_of_the_afternoon_can_be_no_hour_of_the_morning_in_tigrinya() -> None:
    assert clock(time(14, 30), "ti") == "14:30"
    assert clock(time(8, 5), "ti") == "8:05"


@pytest.mark.parametrize(
    ("code", "own", "french"),
    [
        ("fa", "دری", "dari"),
        ("ps", "پښتو", "pachto"),
        ("ti", "ትግርኛ", "tigrigna"),
        ("ro", "română", "roumain"),
    ],
)
def test_a_language_has_its_own_name_and_a_french_one(code: str, own: str, french: str) -> None:
    assert language_name(code, code) == own
    assert language_name(code, "fr") == french


def test_a_language_that_nobody_knows_is_its_code_and_borrows_french_dates() -> None:
    assert language_name("zz", "fr") == "zz"
    assert language_name("", "fr") == "?"
    assert locale_of("zz") == locale_of("fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_of_the_house_borrows_its_dates(language: str) -> None:
    assert locale_of(language).language == language
