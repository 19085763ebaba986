"""What is past its time, and what is not."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from flows.retention import Ended, months_after, person_is_past, words_are_past
from flows.structure import Retention

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SHORT = Retention(messages_days=100, after_exit_months=6)
EXIT = date(2026, 1, 31)


@pytest.mark.parametrize(("days", "past"), [(0, False), (99, False), (100, False), (101, True)])
def test_words_are_kept_for_as_many_days_as_the_settings_say(days: int, past: bool) -> None:
    assert words_are_past(SHORT, NOW - timedelta(days=days), NOW) is past


def test_words_of_somebody_with_an_open_flag_are_kept() -> None:
    assert not words_are_past(SHORT, NOW - timedelta(days=900), NOW, has_open_flag=True)


@pytest.mark.parametrize(
    ("known", "today", "past"),
    [
        (Ended(EXIT, None), date(2026, 7, 31), False),
        (Ended(EXIT, None), date(2026, 8, 1), True),
        (Ended(EXIT, date(2026, 3, 1)), date(2026, 9, 1), False),
        (Ended(EXIT, date(2026, 3, 1)), date(2026, 9, 2), True),
        (Ended(EXIT, date(2020, 3, 1)), date(2026, 7, 31), False),
        (Ended(None, date(2010, 1, 1)), date(2026, 8, 1), False),
        (Ended(EXIT, None, stays_in_touch=True), date(2030, 1, 1), False),
        (Ended(EXIT, None, has_open_flag=True), date(2030, 1, 1), False),
    ],
    ids=[
        "six months", "a day more", "six months after they wrote", "a day more than that",
        "wrote long before the exit", "still followed", "stays in touch", "an open flag",
    ],
)  # fmt: skip
def test_a_person_is_forgotten_so_many_months_after_the_exit_and_the_last_sign_of_life(
    known: Ended, today: date, past: bool
) -> None:
    assert person_is_past(SHORT, known, today) is past


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 120))
def test_a_month_later_is_never_more_nor_less_than_a_month(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


@pytest.mark.parametrize("wrong", [{"messages_days": 89}, {"after_exit_months": 0}, {"messages": 5}])
def test_settings_under_which_too_much_would_go_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        Retention(**wrong)
