"""Open days and half-days, counted on the wall clock of whoever lives them.

Rule 1: a half-day that has begun is not the next one.
Rule 2: where no opening is known, a day is a day.
"""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.availability import HORIZON_DAYS, Hours, open_spans, opening_if_known

AFTERNOON = time(13)
MORNING_SLOT, AFTERNOON_SLOT = "morning", "afternoon"


def open_day_after(hours: Hours, at: datetime, days: int = 1) -> datetime:
    """The opening of the open day that comes so many open days after the local day of `at`."""
    zone, moment = ZoneInfo(hours.zone), at
    for _ in range(days):
        midnight = datetime.combine(
            moment.astimezone(zone).date() + timedelta(days=1), time(), zone
        ).astimezone(UTC)
        moment = opening_if_known(hours, midnight) or moment + timedelta(days=1)
    return moment


def next_half_day(hours: Hours, at: datetime, half: str) -> datetime:
    """When the next morning, or the next afternoon, opens that has not begun at `at`."""
    zone = ZoneInfo(hours.zone)
    today = at.astimezone(zone).date()
    for ahead in range(HORIZON_DAYS):
        day = today + timedelta(days=ahead)
        noon = datetime.combine(day, AFTERNOON, zone).astimezone(UTC)
        if half == AFTERNOON_SLOT:
            begins = [max(start, noon) for start, end in open_spans(hours, day) if end > noon]
        else:
            begins = [start for start, _ in open_spans(hours, day) if start < noon]
        if begins and begins[0] > at:
            return begins[0]
    return at + timedelta(days=1)
