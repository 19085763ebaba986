"""What comes every so many days: promise 9, in step, once, never made up for."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.calendar.steps import in_step
from flows.pathway import Lived
from tests.harness.calendar import circumstances

TODAY = date(2026, 11, 24)


def days(lived: Lived, every: int = 7, first: date = TODAY, ahead: int = 21) -> list[str]:
    known = circumstances("2026-11-24 15:00", lived=lived)
    return [f"{day:%m-%d}" for day in in_step(known, "check_in", every, first, first + timedelta(days=ahead))]


def test_what_never_came_begins_tomorrow():
    assert days(Lived()) == ["11-25", "12-02", "12-09"]


def test_the_next_one_is_in_step_with_the_last():
    assert days(Lived(anchors={"check_in": TODAY})) == ["12-01", "12-08", "12-15"]


def test_what_was_missed_is_not_made_up_for():
    assert days(Lived(anchors={"check_in": date(2026, 9, 1)})) == ["11-24", "12-01", "12-08", "12-15"]


def test_what_has_not_come_yet_stays_where_it_was_planned_however_often_the_calendar_is_drawn_up():
    assert days(Lived(begun={"check_in": date(2026, 11, 27)})) == ["11-27", "12-04", "12-11"]


def test_the_rhythm_of_another_kind_changes_nothing():
    assert days(Lived(anchors={"gesture": date(2026, 11, 23)})) == ["11-25", "12-02", "12-09"]


@given(
    st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    st.integers(1, 60),
    st.integers(-100, 100),
    st.integers(0, 100),
)
def test_every_day_is_in_step_with_the_last_one_and_within_the_two_dates(
    anchor: date, every: int, begin: int, length: int
):
    first = anchor + timedelta(days=begin)
    last = first + timedelta(days=length)
    known = circumstances(
        datetime.combine(first, datetime.min.time()), lived=Lived(anchors={"check_in": anchor})
    )
    found = list(in_step(known, "check_in", every, first, last))
    assert all((day - anchor).days % every == 0 and max(first, anchor) <= day <= last for day in found)
    assert anchor not in found
    missing = {anchor + timedelta(days=every * n) for n in range(1, 300)}
    assert {day for day in missing if first <= day <= last} == set(found)
