"""When people are paid « jour de paie »: a day of the month, moved off the days on which nobody works.

Rule 1: a month that is too short pays on its last day.
Rule 2: the shift looks only for business days: weekends, public holidays and closures are passed over.
"""

import calendar
from datetime import date, timedelta

from flows.availability import HORIZON_DAYS, Hours, is_business_day
from flows.structure import PayDate


def pay_date(rule: PayDate, hours: Hours, year: int, month: int) -> date:
    """The day that a rule of the month means in it, shifted as it says."""
    assert rule.day is not None
    day = date(year, month, min(rule.day, calendar.monthrange(year, month)[1]))
    if rule.shift == "none":
        return day
    step = timedelta(days=1 if rule.shift == "next_business_day" else -1)
    for _ in range(HORIZON_DAYS):
        if is_business_day(hours, day):
            break
        day += step
    return day


def next_pay_date(rule: PayDate, hours: Hours, after: date) -> date:
    """The first such day after `after`."""
    year, month = after.year, after.month
    # A shift may carry a month's day over the border, so the month before and the one after are looked at too.
    days = []
    for ahead in range(-1, 3):
        index = year * 12 + month - 1 + ahead
        days.append(pay_date(rule, hours, index // 12, index % 12 + 1))
    return min(day for day in days if day > after)
