"""What a pathway calls for, and when: the observer's own reckoning, in plain days, written apart from the product's.

Rule 1: a contact about a date is known by what it is about (`key`): a month, a week, the end of a contract and how far ahead.
Rule 2: a day falls on whoever works then: moved on or back over weekends, holidays and closures, one day at a time.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from tests.simulation.houses import HouseOf, When
from tests.simulation.opening import works

DAY = timedelta(days=1)
Facts = dict[str, Any]
Called = tuple[str, date]
# Each kind: how many days late it may be, and of which family its hour is.
LATE_DAYS = {
    "hours_changed": 7, "comeback": 7, "sign_of_life": 10, "first_day": 5, "contract_end": 10, "trial_end": 5, "pass_end": 10,
    "after_contract": 14, "stay_in_touch": 2, "hours_sheet": 1, "payday": 2, "after_pay": 5, "symptoms": 2, "benefits": 3,
    "advance": 3, "check_in_again": 3, "who_is_who": 5, "contact_rules": 5, "gesture": 5, "paper_end": 10, "dossier_day": 1,
}  # fmt: skip
PAY = frozenset({"hours_sheet", "payday", "after_pay", "benefits", "advance"})
# Told whatever else holds: a right that is not declared is lost.
ALWAYS = frozenset({"benefits"})
NOT_WHILE_SUSPENDED = frozenset({"hours_sheet", "payday", "advance", "gesture"})
AFTER_EXIT = frozenset({"check_in", "check_in_again", "after_contract"})
OF_A_DATE = frozenset(LATE_DAYS) - {"hours_changed", "symptoms", "check_in_again", "gesture"}
# Worth a call, for whom the messenger is not the way.
CALLED = frozenset({"comeback", "sign_of_life", "first_day", "contract_end", "trial_end", "pass_end", "after_contract", "hours_sheet", "after_pay", "benefits", "check_in", "paper_end", "dossier_day"})  # fmt: skip


class Known:
    """What the house knows of somebody, and since when."""

    def __init__(self, facts: Facts, since: datetime) -> None:
        self.since = [(since, dict(facts))]

    def noted(self, facts: Facts, at: datetime) -> None:
        """Something was noted."""
        self.since.append((at, {**self.since[-1][1], **facts}))

    def now(self) -> Facts:
        """What is known now."""
        return self.since[-1][1]

    def between(self, start: datetime, end: datetime) -> list[Facts]:
        """All that was taken for true at any time between two moments."""
        found = []
        for place, (since, facts) in enumerate(self.since):
            until = self.since[place + 1][0] if place + 1 < len(self.since) else None
            if since <= end and (until is None or until >= start):
                found.append(facts)
        return found


def suspended(facts: Facts, day: date) -> bool:
    """Say whether the pathway is suspended on a day."""
    begun, until = facts.get("suspended_from"), facts.get("suspended_until")
    return begun is not None and begun <= day and (until is None or day <= until)


def exited(facts: Facts, day: date) -> bool:
    """Say whether the pathway is over."""
    return facts.get("exited_on") is not None and facts["exited_on"] <= day


def over(facts: Facts, day: date) -> bool:
    """Say whether nothing more is called for on a day: the exit, or the end of the contract for who wants nothing after it."""
    contract, left = facts.get("contract_until"), facts.get("leaves") and not facts.get("stays_in_touch")
    return exited(facts, day) or bool(left and contract and contract < day)


def called_for(kind: str, facts: Facts, house: HouseOf, near: date) -> Iterator[Called]:
    """Each contact of a kind that falls near a day: what it is about, and on which day it falls."""
    if kind in {"paper_end", "dossier_day"}:
        yield from _of_papers(kind, facts, house)
    else:
        yield from _of_the_pathway(kind, facts, house, near)


# Asked for anew four months before at the earliest (a permit, the health cover), or six (an RQTH).
_MONTHS_BEFORE = {"residence_permit": (4, 2, 1), "health_cover": (4, 3, 2), "disability": (7, 6, 2)}


def _of_papers(kind: str, facts: Facts, house: HouseOf) -> Iterator[Called]:
    if kind == "paper_end":
        for (number, paper), until in facts.get("expiries", {}).items():
            for months in _MONTHS_BEFORE.get(paper, (2, 1)):
                yield f"{until:%y%m%d}{months}{number}", _months_before(until, months)
        return
    for number, on in facts.get("dossier_days", {}).items():
        for days in (7, 1):
            yield f"{on:%y%m%d}{days}{number}", moved(on - days * DAY, house, -1)


def _of_the_pathway(kind: str, facts: Facts, house: HouseOf, near: date) -> Iterator[Called]:
    contract = facts.get("contract_until")
    match kind:
        case "contract_end" if contract:
            for days in (90, 60, 30):
                yield f"{contract:%y%m%d}-{days}", contract - days * DAY
        case "pass_end" if facts.get("pass_until"):
            for days in (90, 30):
                yield f"{facts['pass_until']:%y%m%d}-{days}", facts["pass_until"] - days * DAY
        case "after_contract" if contract and not (facts.get("exited_on") and facts["exited_on"] < contract):
            yield contract.isoformat(), contract + 3 * DAY
        case "stay_in_touch" if (end := facts.get("exited_on") or contract) and not facts.get(
            "stays_in_touch"
        ):
            yield end.isoformat(), moved(end - DAY, house, -1)
        case "trial_end" if facts.get("trial_until"):
            yield facts["trial_until"].isoformat(), facts["trial_until"] - 7 * DAY
        case "comeback" | "sign_of_life":
            yield from _of_a_suspension(kind, facts)
        case "first_day" | "who_is_who" | "contact_rules" if facts.get("started_on"):
            after = {"first_day": 1, "who_is_who": 3, "contact_rules": 8}[kind]
            yield facts["started_on"].isoformat(), facts["started_on"] + after * DAY
        case "benefits" if facts.get("benefits_from"):
            yield from _declarations(facts["benefits_from"], house, near)
        case "payday" | "after_pay" | "hours_sheet" | "advance":
            yield from _pay(kind, facts, house, near)


def _of_a_suspension(kind: str, facts: Facts) -> Iterator[Called]:
    begun, until = facts.get("suspended_from"), facts.get("suspended_until")
    if kind == "comeback" and until:
        # Known late, it is told of on any of the days up to the return, and on the three after it.
        for days in range(-6, 5):
            yield (until + DAY).isoformat(), until + days * DAY
    elif kind == "sign_of_life" and begun and not until:
        for months in range(1, 40):
            day = begun + 30 * months * DAY
            yield day.isoformat(), day


def _pay(kind: str, facts: Facts, house: HouseOf, near: date) -> Iterator[Called]:
    paid = dict(house.pay).get(facts.get("pay_group", "default"))
    if paid is None or house.kind == "eiti":
        return
    contract = facts.get("contract_until")
    if kind == "hours_sheet" and paid.sheet is not None:
        yield from _each(paid.sheet, house, contract, near)
    elif kind == "advance" and paid.advance is not None and paid.payday.day and house.kind != "etti":
        yield from _each(paid.advance, house, contract, near)
    elif kind == "payday":
        yield from _each(paid.payday, house, contract, near)
    elif kind == "after_pay":
        for key, day in _each(paid.payday, house, contract, near):
            yield key, moved(day + 3 * DAY, house, 1)


def _each(when: When, house: HouseOf, contract: date | None, near: date) -> Iterator[Called]:
    """What a date that comes again falls on, from a month before a day to a month after it."""
    if when.after is not None:
        if contract is not None:
            yield contract.isoformat(), moved(contract + when.after * DAY, house, when.step)
        return
    for n in range(-40, 41):
        day = near + n * DAY
        if when.weekday is not None and day.weekday() == when.weekday:
            year, week, _ = day.isocalendar()
            yield f"{year}-W{week:02}", moved(day, house, when.step)
        elif when.day and day.day == min(when.day, monthrange(day.year, day.month)[1]):
            yield f"{day:%Y-%m}", moved(day, house, when.step)


def _declarations(begun: date, house: HouseOf, near: date) -> Iterator[Called]:
    """Every three months from the first, on the same day of the month or the last that it has; told of three days ahead."""
    for quarter in range(12):
        month = begun.month - 1 + 3 * quarter
        year, month = begun.year + month // 12, month % 12 + 1
        due = date(year, month, min(begun.day, monthrange(year, month)[1]))
        if abs((due - near).days) < 40:
            yield due.isoformat(), moved(due - 3 * DAY, house, -1)


def _months_before(day: date, months: int) -> date:
    """One month after the other: a day that a month does not have is its last."""
    first = day.replace(day=1)
    for _ in range(months):
        first = (first - DAY).replace(day=1)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def moved(day: date, house: HouseOf, step: int) -> date:
    """The day itself if people work then, else the next one on which they do, or the one before."""
    while step and not (day.weekday() < 5 and works(house, day)):
        day += step * DAY
    return day
