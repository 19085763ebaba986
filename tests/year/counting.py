"""What a year came to, by what went over the wire and what the file says; written apart from what it checks."""

import sqlite3
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.simulation.opening import days_off
from tests.year.houses import PersonOfTheYear
from tests.year.playing import Year

_OUTCOMES = "SELECT kind, state, reason, count(*) FROM touchpoints GROUP BY kind, state, reason"
_LETTERS = """
SELECT m.settled_at, t.person_id, t.id, m.counts FROM messages m JOIN touchpoints t ON t.id = m.touchpoint_id
WHERE m.direction = 'out' AND m.kind = 'text' AND m.state = 'sent'
"""
_TWICE = (
    "SELECT count(*) FROM (SELECT 1 FROM touchpoints GROUP BY person_id, kind, period HAVING count(*) > 1)"
)
_UNREASONED = "SELECT count(*) FROM touchpoints WHERE state != 'planned' AND (reason IS NULL OR reason = '')"


@dataclass
class Account:
    """Touchpoints by kind and outcome; and every broken promise, in words."""

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    reasons: Counter[tuple[str, str]] = field(default_factory=Counter)
    contacts: int = 0
    messages: int = 0
    outside_hours: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    over_budget: list[str] = field(default_factory=list)
    unreasoned: int = 0

    def __add__(self, other: "Account") -> "Account":
        return Account(
            self.outcomes + other.outcomes,
            self.reasons + other.reasons,
            self.contacts + other.contacts,
            self.messages + other.messages,
            self.outside_hours + other.outside_hours,
            self.twice + other.twice,
            self.over_budget + other.over_budget,
            self.unreasoned + other.unreasoned,
        )

    @property
    def holds(self) -> bool:
        """Say whether nothing was outside hours, twice, over budget or without a reason."""
        return not (self.outside_hours or self.twice or self.over_budget or self.unreasoned)


def account_of(year: Year) -> Account:
    """Count a year."""
    account = Account(messages=len(year.sent))
    with sqlite3.connect(year.path) as file:
        for kind, state, reason, number in file.execute(_OUTCOMES):
            account.outcomes[kind, state] += number
            account.reasons[state, reason or ""] += number
        (again,) = file.execute(_TWICE).fetchone()
        (account.unreasoned,) = file.execute(_UNREASONED).fetchone()
        letters = list(file.execute(_LETTERS))
    file.close()
    if again:
        account.twice.append(f"{again} periods have two touchpoints")
    _look_at(account, year, letters)
    return account


def _look_at(account: Account, year: Year, letters: list[tuple[str, int, int, int]]) -> None:
    first: dict[int, datetime] = {}
    for at, person_id, touchpoint, _ in sorted(letters):
        moment = datetime.fromisoformat(at).replace(tzinfo=UTC)
        person = year.rows[person_id]
        if not _open(person, moment):
            account.outside_hours.append(f"{person.house.slug}, {person.number}: {moment}")
        first.setdefault(touchpoint, moment)
    account.contacts = len(first)
    begun: defaultdict[int, list[datetime]] = defaultdict(list)
    for _, person_id, touchpoint, counts in sorted(letters):
        if counts and touchpoint in first:
            begun[person_id].append(first.pop(touchpoint))
    for person_id, moments in begun.items():
        _within_budget(account, year.rows[person_id], moments)


def _within_budget(account: Account, person: PersonOfTheYear, moments: list[datetime]) -> None:
    zone = ZoneInfo(person.zone or person.house.zone)
    for day, number in Counter(moment.astimezone(zone).date() for moment in moments).items():
        if number > 1:
            account.over_budget.append(f"{person.number}: {number} contacts on {day}")
    for moment in moments:
        week = [other for other in moments if timedelta() <= moment - other < timedelta(days=7)]
        if len(week) > person.house.per_week:
            account.over_budget.append(f"{person.number}: {len(week)} contacts in the week before {moment}")


def _open(person: PersonOfTheYear, moment: datetime) -> bool:
    local = moment.astimezone(ZoneInfo(person.zone or person.house.zone))
    day, minute = local.date(), local.hour * 60 + local.minute
    if day in days_off(person.house.region, day.year):
        return False
    if any(begin <= day <= end for begin, end in person.house.closures):
        return False
    return any(begin <= minute < end for begin, end in person.house.week[day.weekday()])
