"""When people are paid: a day of the month, moved off the days on which nobody works."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.availability import Hours, is_business_day
from flows.pay_periods import next_pay_date, pay_date
from flows.structure import PayDate
from tests.harness.house import closure, structure

HOUSE = Hours.of(structure())
FIFTH = PayDate(day=5, shift="next_business_day")
TWENTY_FIFTH = PayDate(day=25, shift="previous_business_day")
LAST = PayDate(day=31, shift="previous_business_day")


@pytest.mark.parametrize(
    ("rule", "year", "month", "day"),
    [
        (FIFTH, 2026, 11, date(2026, 11, 5)),
        (FIFTH, 2026, 12, date(2026, 12, 7)),  # the fifth is a Saturday
        (FIFTH, 2026, 4, date(2026, 4, 7)),  # a Sunday, then Easter Monday
        (TWENTY_FIFTH, 2026, 10, date(2026, 10, 23)),  # a Sunday
        (TWENTY_FIFTH, 2026, 12, date(2026, 12, 23)),  # Christmas, and the closure begins on the 24th
        (LAST, 2026, 2, date(2026, 2, 27)),  # a month that is too short, and a Saturday
        (LAST, 2028, 2, date(2028, 2, 29)),
        (PayDate(day=31, shift="none"), 2026, 6, date(2026, 6, 30)),
        (PayDate(day=1, shift="none"), 2026, 11, date(2026, 11, 1)),  # All Saints, unmoved
        (PayDate(day=1, shift="previous_business_day"), 2026, 11, date(2026, 10, 30)),  # over the border
        (PayDate(day=31, shift="next_business_day"), 2026, 1, date(2026, 2, 2)),
    ],
)
def test_payday_is_moved_off_closed_days(rule: PayDate, year: int, month: int, day: date):
    assert pay_date(rule, HOUSE, year, month) == day


@pytest.mark.parametrize(
    ("rule", "after", "day"),
    [
        (FIFTH, date(2026, 11, 4), date(2026, 11, 5)),
        (FIFTH, date(2026, 11, 5), date(2026, 12, 7)),
        (FIFTH, date(2026, 12, 5), date(2026, 12, 7)),
        (FIFTH, date(2026, 12, 7), date(2027, 1, 5)),
        (PayDate(day=1, shift="previous_business_day"), date(2026, 10, 29), date(2026, 10, 30)),
        (PayDate(day=31, shift="next_business_day"), date(2026, 1, 31), date(2026, 2, 2)),
    ],
)
def test_the_next_payday_is_found_over_the_border_of_a_month_and_of_a_year(
    rule: PayDate, after: date, day: date
):
    assert next_pay_date(rule, HOUSE, after) == day


RULES = st.builds(
    PayDate,
    day=st.integers(1, 31),
    shift=st.sampled_from(["next_business_day", "previous_business_day", "none"]),
)


@given(RULES, st.dates(date(2026, 1, 1), date(2029, 1, 1)))
def test_every_next_payday_is_later_and_shifted_ones_are_worked(rule: PayDate, after: date):
    found = next_pay_date(rule, HOUSE, after)
    assert found > after
    assert found - after <= timedelta(days=62)
    assert rule.shift == "none" or is_business_day(HOUSE, found)


def test_a_closure_longer_than_a_year_does_not_turn_in_circles():
    closed = Hours(HOUSE.zone, HOUSE.week, HOUSE.region, (closure(date(2026, 1, 1), date(2029, 1, 1)),))
    assert pay_date(FIFTH, closed, 2026, 6) > date(2026, 6, 5)
