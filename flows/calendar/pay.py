"""The pay period « période de paie »: the hours sheet before, pay day, how it went after, the right to an advance, the declaration.

Rule 1: a month, a week or a mission is one period, whatever day its dates are moved to.
Rule 2: an advance is recalled to those whose pay is monthly, never to those on missions (Code du travail, L3242-1).
Rule 3: whoever has no work contract (EITI) hears nothing of pay; nor does who is suspended that day, but for how the last pay went.
Rule 4: the declaration to the CAF is told whatever else holds: a right that is not declared is lost.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from flows.availability import HORIZON_DAYS, Hours, is_business_day
from flows.calendar.wanted import Circumstances, Wanted
from flows.pay_periods import pay_date
from flows.structure import PayDate
from flows.week import DAYS

AFTER_PAY_DAYS = 3
BENEFITS_AHEAD_DAYS = 3
_NO_ADVANCE = frozenset({"etti", "eiti"})


def pay_period(known: Circumstances, first: date, last: date) -> Iterator[Wanted]:
    """Every contact about pay from `first` to `last`, both included."""
    structure, suspended = known.structure, _suspended(known)
    yield from _benefits(known, first, last)
    group = structure.pay_groups.get(known.pathway.pay_group)
    if group is None or structure.kind == "eiti":
        return
    for period, day in _days(group.payday, known, first - timedelta(days=AFTER_PAY_DAYS + 7), last):
        facts = {"pay_on": day.isoformat()}
        if not suspended(day):
            yield Wanted("payday", period, day, facts)
        after = _business_day(known.hours, day + timedelta(days=AFTER_PAY_DAYS))
        if not (known.pathway.suspended(day) and suspended(after)):
            yield Wanted("after_pay", period, after, facts)
    if group.hours_sheet is not None:
        for period, day in _days(group.hours_sheet, known, first, last):
            if not suspended(day):
                yield Wanted("hours_sheet", period, day, {"due_on": day.isoformat()})
    if group.advance is not None and group.payday.day is not None and structure.kind not in _NO_ADVANCE:
        for period, day in _days(group.advance, known, first, last):
            if not suspended(day):
                yield Wanted("advance", period, day)


def _suspended(known: Circumstances) -> Callable[[date], bool]:
    """Whether the pathway is suspended on a day; or now that the day is past: what was held back is no better told then."""
    suspended, today = known.pathway.suspended, known.today
    return lambda day: suspended(day) or (day < today and suspended(today))


def _days(rule: PayDate, known: Circumstances, first: date, last: date) -> Iterator[tuple[str, date]]:
    """Each period that the rule makes, and its day."""
    if rule.day is not None:
        month = first.year * 12 + first.month - 2
        # A shift may carry a day over the border of its month.
        while month <= last.year * 12 + last.month:
            year, number = month // 12, month % 12 + 1
            yield f"{year:04}-{number:02}", pay_date(rule, known.hours, year, number)
            month += 1
    elif rule.weekday is not None:
        day = first - timedelta(days=7 + (first.weekday() - DAYS.index(rule.weekday)) % 7)
        while day <= last + timedelta(days=7):
            year, week, _ = day.isocalendar()
            yield f"{year:04}-W{week:02}", _shifted(rule, known.hours, day)
            day += timedelta(days=7)
    elif rule.after_mission is not None and known.pathway.contract_until is not None:
        ended = known.pathway.contract_until
        yield ended.isoformat(), _shifted(rule, known.hours, ended + timedelta(days=rule.after_mission))


def _shifted(rule: PayDate, hours: Hours, day: date) -> date:
    if rule.shift == "none":
        return day
    return _business_day(hours, day, 1 if rule.shift == "next_business_day" else -1)


def _business_day(hours: Hours, day: date, step: int = 1) -> date:
    for ahead in range(HORIZON_DAYS):
        found = day + timedelta(days=ahead * step)
        if is_business_day(hours, found):
            return found
    return day


def _benefits(known: Circumstances, first: date, last: date) -> Iterator[Wanted]:
    """The quarterly declaration to the CAF, a few days ahead of the person's own date."""
    begin = known.pathway.benefits_from
    if begin is None:
        return
    months = max(0, (first.year - begin.year) * 12 + first.month - begin.month) // 3 * 3
    for quarter in range(4):
        index = begin.year * 12 + begin.month - 1 + months + 3 * (quarter - 1)
        if index < begin.year * 12 + begin.month - 1:
            continue
        due = pay_date(PayDate(day=begin.day, shift="none"), known.hours, index // 12, index % 12 + 1)
        ahead = _business_day(known.hours, due - timedelta(days=BENEFITS_AHEAD_DAYS), -1)
        if ahead <= last:
            yield Wanted("benefits", due.isoformat(), ahead, {"due_on": due.isoformat()})
