"""When a human is there: promise 1 stands on it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.availability import (
    Hours,
    NeverOpen,
    after_open_minutes,
    closed_all_day,
    closed_since,
    closes_at,
    is_business_day,
    is_open,
    next_opening,
    open_spans,
)
from tests.harness.house import at, closure, shown, structure

HOUSE = Hours.of(structure())
EVERY_DAY = replace(HOUSE, week=(((time(9), time(17)),),) * 7, closures=())
INSTANTS = st.integers(0, 3 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def week_of(*windows: tuple[int, int]) -> Hours:
    spans = tuple((time(start), time(end)) for start, end in windows)
    return replace(EVERY_DAY, week=(spans,) * 7)


HOURS = st.builds(
    lambda week, zone, region, quiet, closed: Hours(
        zone, week, region, (closure(closed, closed + timedelta(days=9)),), quiet
    ),
    week=st.lists(
        st.sampled_from(
            [
                (),
                ((time(8, 30), time(12, 30)), (time(13, 30), time(17, 30))),
                ((time(0, 0), time(5, 0)),),
                ((time(1, 30), time(4, 0)), (time(22, 0), time(23, 59))),
            ]
        ),
        min_size=7,
        max_size=7,
    )
    .filter(any)
    .map(tuple),
    zone=st.sampled_from(["Europe/Paris", "Indian/Reunion", "America/Martinique", "Pacific/Noumea"]),
    region=st.sampled_from(["FR", "FR-57", "FR-974"]),
    quiet=st.sampled_from([None, (time(2), time(3)), (time(23), time(1))]),
    closed=st.dates(date(2026, 1, 1), date(2028, 1, 1)),
)


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-24 08:29", "2026-11-24 08:30"),
        ("2026-11-24 08:30", "2026-11-24 08:30"),
        ("2026-11-24 12:29", "2026-11-24 12:29"),
        ("2026-11-24 12:30", "2026-11-24 13:30"),  # the end of a window is closed
        ("2026-11-24 17:30", "2026-11-25 08:30"),
        ("2026-11-27 12:30", "2026-11-30 08:30"),  # Friday noon to Monday
        ("2026-11-28 10:00", "2026-11-30 08:30"),
        ("2026-12-23 18:00", "2027-01-04 08:30"),  # the closure of the end of the year
    ],
)
def test_the_house_opens_when_its_week_says(moment: str, opens: str):
    assert shown(next_opening(HOUSE, at(moment))) == opens


@pytest.mark.parametrize(
    ("moment", "somebody"),
    [
        ("2026-11-24 08:29", False),
        ("2026-11-24 08:30", True),
        ("2026-11-24 12:29", True),
        ("2026-11-24 12:30", False),
        ("2026-11-24 17:30", False),
    ],
)
def test_somebody_is_there_from_the_first_minute_of_a_window_to_the_last(moment: str, somebody: bool):
    assert is_open(HOUSE, at(moment)) is somebody


@pytest.mark.parametrize(
    "day", ["2026-01-01", "2026-05-01", "2026-05-08", "2026-05-14", "2026-07-14", "2026-11-11"]
)
def test_nobody_is_there_on_a_public_holiday(day: str):
    assert not is_open(EVERY_DAY, at(f"{day} 10:00"))
    assert closed_all_day(EVERY_DAY, date.fromisoformat(day))


def test_good_friday_and_boxing_day_are_holidays_in_moselle_alone():
    moselle = replace(EVERY_DAY, region="FR-57")
    for day in ("2026-04-03", "2026-12-26"):
        assert is_open(EVERY_DAY, at(f"{day} 10:00"))
        assert not is_open(moselle, at(f"{day} 10:00"))


def test_the_abolition_of_slavery_is_a_holiday_in_reunion_alone():
    reunion = replace(EVERY_DAY, region="FR-RE", zone="Indian/Reunion")
    noon = datetime(2026, 12, 20, 8, 0, tzinfo=UTC)  # noon in Saint-Denis
    assert is_open(EVERY_DAY, noon + timedelta(hours=3))
    assert not is_open(reunion, noon)


def test_both_ends_of_a_closure_are_closed_and_the_days_around_are_not():
    closed = replace(EVERY_DAY, closures=(closure(date(2026, 6, 9), date(2026, 6, 11)),))
    open_days = [day for day in range(8, 13) if is_open(closed, at(f"2026-06-{day:02} 10:00"))]
    assert open_days == [8, 12]


def test_a_closure_says_its_name():
    assert closed_all_day(HOUSE, date(2026, 12, 28)) == "Fermeture de fin d'année"
    assert closed_all_day(HOUSE, date(2027, 1, 4)) is None


def test_quiet_time_across_midnight_closes_the_evening_and_the_morning():
    night = EVERY_DAY.seen_by(None, (time(16), time(10)))
    assert [hour for hour in range(24) if is_open(night, at(f"2026-06-09 {hour:02}:30"))] == [
        10,
        11,
        12,
        13,
        14,
        15,
    ]


def test_quiet_time_in_the_day_cuts_a_window_in_two():
    siesta = EVERY_DAY.seen_by(None, (time(12), time(14)))
    assert shown(next_opening(siesta, at("2026-06-09 12:00"))) == "2026-06-09 14:00"
    assert shown(closes_at(siesta, at("2026-06-09 10:00"))) == "2026-06-09 12:00"


@pytest.mark.parametrize(
    "quiet", [(time(8), time(18)), (time(9), time(17)), (time(17), time(9)), (time(9), time())]
)
def test_quiet_time_that_covers_every_hour_of_every_week_does_not_count(quiet: tuple[time, time]):
    counts = quiet == (time(17), time(9))
    assert EVERY_DAY.covered_by(quiet) is not counts
    assert (EVERY_DAY.seen_by(None, quiet).quiet == quiet) is counts


def test_quiet_time_that_leaves_one_hour_of_one_day_counts():
    saturdays = replace(EVERY_DAY, week=(((time(9), time(12)),),) * 5 + (((time(10), time(13)),), ()))
    mornings = saturdays.seen_by(None, (time(), time(12)))
    assert shown(next_opening(mornings, at("2026-06-09 09:00"))) == "2026-06-13 12:00"


def test_the_same_window_is_lived_on_each_ones_own_clock():
    reunion = HOUSE.seen_by("Indian/Reunion", None)
    martinique = HOUSE.seen_by("America/Martinique", None)
    morning = at("2026-11-24 08:30")
    assert next_opening(reunion, morning - timedelta(hours=4)) == morning - timedelta(hours=3)
    assert next_opening(martinique, morning) == morning + timedelta(hours=5)


def test_a_day_begins_on_the_other_side_of_the_date_line():
    noumea = replace(EVERY_DAY, zone="Pacific/Noumea")
    monday_morning = datetime(2026, 6, 7, 22, 0, tzinfo=UTC)  # Sunday in Paris, Monday 9 a.m. in Nouméa
    assert is_open(noumea, monday_morning)
    assert not is_open(noumea, monday_morning - timedelta(minutes=1))


def test_an_hour_that_the_clocks_skip_is_not_counted():
    # 29 March 2026: 2 a.m. becomes 3 a.m. A window from 1 to 4 has two real hours.
    night = week_of((1, 4))
    assert shown(after_open_minutes(night, at("2026-03-29 01:00"), 120)) == "2026-03-29 04:00"


def test_an_hour_that_the_clocks_repeat_is_counted_twice():
    # 25 October 2026: 3 a.m. becomes 2 a.m. A window from 1 to 4 has four real hours.
    night = week_of((1, 4))
    assert shown(after_open_minutes(night, at("2026-10-25 01:00"), 240)) == "2026-10-25 04:00"


def test_the_house_opens_at_the_same_wall_clock_time_after_the_clocks_change():
    assert shown(next_opening(HOUSE, at("2026-03-28 10:00"))) == "2026-03-30 08:30"
    assert shown(next_opening(HOUSE, at("2026-10-24 10:00"))) == "2026-10-26 08:30"


def test_a_window_that_begins_in_the_skipped_hour_opens_after_it():
    assert shown(next_opening(week_of((2, 5)), at("2026-03-29 00:00"))) == "2026-03-29 03:00"


@pytest.mark.parametrize(
    ("start", "minutes", "due"),
    [
        ("2026-11-24 10:00", 30, "2026-11-24 10:30"),
        ("2026-11-24 12:15", 30, "2026-11-24 13:45"),  # over lunch
        ("2026-11-24 12:15", 15, "2026-11-24 12:30"),  # to the end of the window
        ("2026-11-24 17:20", 30, "2026-11-25 08:50"),
        ("2026-11-27 12:20", 30, "2026-11-30 08:50"),  # over the weekend
        ("2026-11-28 10:00", 240, "2026-11-30 12:30"),
        ("2026-12-23 17:00", 60, "2027-01-04 09:00"),  # over the closure
        ("2026-10-23 12:00", 60, "2026-10-26 09:00"),  # over the end of summer time
    ],
)
def test_open_minutes_run_only_while_the_house_is_open(start: str, minutes: int, due: str):
    assert shown(after_open_minutes(HOUSE, at(start), minutes)) == due


@pytest.mark.parametrize(
    ("moment", "since"),
    [
        ("2026-11-24 12:45", "2026-11-24 12:30"),
        ("2026-11-24 23:00", "2026-11-24 17:30"),
        ("2026-11-25 07:00", "2026-11-24 17:30"),  # one night, one stretch
        ("2026-11-29 23:00", "2026-11-27 12:30"),
        ("2026-12-30 12:00", "2026-12-23 17:30"),
        ("2026-11-11 10:00", "2026-11-10 17:30"),  # a holiday in the week
    ],
)
def test_a_closed_stretch_is_one_from_closing_to_opening(moment: str, since: str):
    assert shown(closed_since(HOUSE, at(moment))) == since


def test_a_house_that_has_never_been_open_still_has_a_closed_stretch():
    never = replace(EVERY_DAY, closures=(closure(date(2020, 1, 1), date(2030, 1, 1)),))
    assert closed_since(never, at("2026-11-24 10:00")) < at("2026-01-01 00:00")


def test_a_house_closed_for_more_than_a_year_says_so_instead_of_waiting():
    never = replace(EVERY_DAY, closures=(closure(date(2026, 1, 1), date(2028, 1, 1)),))
    with pytest.raises(NeverOpen):
        after_open_minutes(never, at("2026-06-09 10:00"), 1)


@pytest.mark.parametrize(
    ("day", "works"),
    [("2026-11-27", True), ("2026-11-28", False), ("2026-11-11", False), ("2026-12-28", False)],
)
def test_a_business_day_is_a_weekday_without_holiday_or_closure(day: str, works: bool):
    assert is_business_day(HOUSE, date.fromisoformat(day)) is works


@given(HOURS, INSTANTS)
def test_the_next_opening_is_open_never_before_and_the_same_when_asked_again(hours: Hours, moment: datetime):
    opening = next_opening(hours, moment)
    assert opening >= moment
    assert is_open(hours, opening)
    assert next_opening(hours, opening) == opening
    assert (opening == moment) is is_open(hours, moment)


@given(HOURS, INSTANTS, st.integers(1, 600), st.integers(1, 600))
def test_open_minutes_add_up(hours: Hours, moment: datetime, some: int, more: int):
    both = after_open_minutes(hours, moment, some + more)
    assert after_open_minutes(hours, after_open_minutes(hours, moment, some), more) == both


@given(HOURS, INSTANTS, st.integers(1, 3000))
def test_open_minutes_are_what_the_open_spans_hold(hours: Hours, moment: datetime, minutes: int):
    due = after_open_minutes(hours, moment, minutes)
    zone = ZoneInfo(hours.zone)
    day, held = moment.astimezone(zone).date() - timedelta(days=1), timedelta()
    while day <= due.astimezone(zone).date() + timedelta(days=1):
        for start, end in open_spans(hours, day):
            held += max(timedelta(), min(end, due) - max(start, moment))
        day += timedelta(days=1)
    assert held == timedelta(minutes=minutes)


@given(HOURS, INSTANTS)
def test_every_moment_of_a_closed_stretch_has_the_same_beginning_and_the_same_end(
    hours: Hours, moment: datetime
):
    if is_open(hours, moment):
        return
    since, opening = closed_since(hours, moment), next_opening(hours, moment)
    middle = since + (opening - since) / 2
    assert since <= moment < opening
    assert closed_since(hours, middle) == since
    assert next_opening(hours, middle) == opening


def test_every_instant_comes_out_in_utc():
    for moment in (next_opening(HOUSE, at("2026-11-28 10:00")), closed_since(HOUSE, at("2026-11-28 10:00"))):
        assert moment.tzinfo is UTC
