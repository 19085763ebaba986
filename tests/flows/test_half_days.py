"""Open days and half-days: what has begun is not the next one; closed days do not count."""

import pytest

from flows.availability import Hours
from flows.half_days import next_half_day, open_day_after
from tests.harness.house import at, shown, structure

HOURS = Hours.of(structure())


@pytest.mark.parametrize(
    ("now", "days", "opens"),
    [
        ("2026-11-24 10:00", 1, "2026-11-25 08:30"),
        ("2026-11-24 23:59", 1, "2026-11-25 08:30"),
        ("2026-11-27 10:00", 2, "2026-12-01 08:30"),
        ("2026-12-23 10:00", 1, "2027-01-04 08:30"),
        # The clocks go back on the night before.
        ("2026-10-23 10:00", 1, "2026-10-26 08:30"),
    ],
)
def test_open_days_are_counted_over_nights_weekends_and_closures(now: str, days: int, opens: str) -> None:
    assert shown(open_day_after(HOURS, at(now), days)) == opens


@pytest.mark.parametrize(
    ("now", "half", "opens"),
    [
        ("2026-11-24 07:00", "morning", "2026-11-24 08:30"),
        ("2026-11-24 08:30", "morning", "2026-11-25 08:30"),
        ("2026-11-24 13:30", "afternoon", "2026-11-25 13:30"),
        ("2026-11-27 07:00", "afternoon", "2026-11-30 13:30"),
    ],
)
def test_the_next_half_day_is_one_that_has_not_begun(now: str, half: str, opens: str) -> None:
    assert shown(next_half_day(HOURS, at(now), half)) == opens
