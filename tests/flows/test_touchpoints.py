"""Which contacts a pathway calls for: promise 9, once per period and no burst."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.availability import Hours, is_open
from flows.structure import Rhythm
from flows.touchpoints import Touchpoint, next_touchpoint
from tests.harness.house import at, shown, structure

HOUSE = Hours.of(structure())
WEEKLY = Rhythm(every_days=7, at=time(10))


def planned(last: str | None, now: str, rhythm: Rhythm = WEEKLY, hours: Hours = HOUSE) -> Touchpoint:
    return next_touchpoint(1, "check_in", rhythm, hours, last, at(now))


def when(touchpoint: Touchpoint) -> tuple[str, str]:
    return touchpoint.period, shown(touchpoint.due_at)


def test_the_first_touchpoint_is_tomorrow():
    assert when(planned(None, "2026-11-24 15:00")) == ("2026-11-25", "2026-11-25 10:00")


def test_the_next_one_is_in_step_with_the_last():
    assert when(planned("2026-11-24", "2026-11-24 10:01")) == ("2026-12-01", "2026-12-01 10:00")


def test_a_late_answer_does_not_move_the_rhythm():
    assert when(planned("2026-11-24", "2026-11-27 09:00")) == ("2026-12-01", "2026-12-01 10:00")


def test_what_was_missed_is_not_made_up_for():
    assert when(planned("2026-09-01", "2026-11-25 09:00")) == ("2026-12-01", "2026-12-01 10:00")


def test_a_touchpoint_of_today_is_still_made_when_its_hour_is_to_come():
    assert when(planned("2026-11-17", "2026-11-24 09:59")) == ("2026-11-24", "2026-11-24 10:00")


def test_a_touchpoint_of_today_whose_hour_is_past_waits_for_the_next_step():
    assert when(planned("2026-11-17", "2026-11-24 10:00")) == ("2026-12-01", "2026-12-01 10:00")


def test_a_touchpoint_due_on_sunday_waits_until_monday_morning():
    assert when(planned("2026-11-22", "2026-11-23 09:00")) == ("2026-11-29", "2026-11-30 08:30")


def test_a_touchpoint_due_in_the_closure_waits_until_the_house_opens_again():
    assert when(planned("2026-12-22", "2026-12-22 11:00")) == ("2026-12-29", "2027-01-04 08:30")


@pytest.mark.parametrize(
    ("last", "now", "period", "due"),
    [
        (
            "2026-03-25",
            "2026-03-26 09:00",
            "2026-04-01",
            "2026-04-01 10:00",
        ),  # over the beginning of summer time
        ("2026-10-21", "2026-10-22 09:00", "2026-10-28", "2026-10-28 10:00"),  # over its end
        ("2026-01-31", "2026-02-01 09:00", "2026-02-07", "2026-02-09 08:30"),  # over the end of a month
        ("2028-02-22", "2028-02-23 09:00", "2028-02-29", "2028-02-29 10:00"),  # on a 29 February
        ("2028-02-29", "2028-03-01 09:00", "2028-03-07", "2028-03-07 10:00"),
        ("2026-12-31", "2027-01-05 09:00", "2027-01-07", "2027-01-07 10:00"),  # over the end of the year
    ],
)
def test_it_is_due_at_the_same_wall_clock_time_over_every_border(last: str, now: str, period: str, due: str):
    assert when(planned(last, now)) == (period, due)


def test_it_is_due_at_that_time_on_the_persons_own_clock():
    reunion = HOUSE.seen_by("Indian/Reunion", None)
    found = planned("2026-11-24", "2026-11-25 09:00", hours=reunion)
    assert shown(found.due_at) == "2026-12-01 07:00"


def test_it_is_late_so_many_days_after_it_was_due_and_not_after_it_was_meant():
    found = planned("2026-11-22", "2026-11-23 09:00", replace_late(5))
    assert shown(found.late_after) == "2026-12-05 08:30"


def replace_late(days: int) -> Rhythm:
    return WEEKLY.model_copy(update={"late_days": days})


DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))


@given(DAYS, st.integers(0, 400 * 24 * 60), st.integers(1, 60))
def test_every_touchpoint_is_in_step_in_the_future_and_in_open_hours(last: date, minutes: int, every: int):
    now = datetime.combine(last, time(6), UTC) + timedelta(minutes=minutes)
    rhythm = Rhythm(every_days=every, at=time(10))
    found = next_touchpoint(1, "check_in", rhythm, HOUSE, last.isoformat(), now)
    period = date.fromisoformat(found.period)
    assert (period - last).days % every == 0
    assert period > last
    assert found.due_at > now
    assert is_open(HOUSE, found.due_at)
    assert found.late_after > found.due_at


@given(DAYS, st.integers(1, 30), st.lists(st.integers(1, 40), min_size=2, max_size=12))
def test_no_period_ever_comes_twice(first: date, every: int, waits: list[int]):
    rhythm, hours = Rhythm(every_days=every, at=time(10)), replace(HOUSE, closures=())
    now, last, periods = datetime.combine(first, time(8), UTC), None, []
    for wait in waits:
        found = next_touchpoint(1, "check_in", rhythm, hours, last, now)
        periods.append(found.period)
        last, now = found.period, max(now, found.due_at) + timedelta(days=wait)
    assert periods == sorted(set(periods))
