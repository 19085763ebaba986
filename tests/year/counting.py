"""What a year came to, by what went over the wire and what the file says; written apart from what it checks."""

import sqlite3
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.simulation.opening import days_off
from tests.year.houses import PersonOfTheYear
from tests.year.playing import Year
from tests.year.wire import Sent

_OUTCOMES = "SELECT kind, state, reason, count(*) FROM touchpoints GROUP BY kind, state, reason"
# Which messages told of which touchpoint; when and to whom they left, the wire says.
_LETTERS = """
SELECT m.telegram_id, t.id, m.counts FROM messages m JOIN touchpoints t ON t.id = m.touchpoint_id
WHERE m.direction = 'out' AND m.kind = 'text' AND m.telegram_id IS NOT NULL
"""
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
        (account.unreasoned,) = file.execute(_UNREASONED).fetchone()
        letters = list(file.execute(_LETTERS))
    file.close()
    _look_at(account, year, letters)
    return account


def _look_at(account: Account, year: Year, letters: list[tuple[int, int, int]]) -> None:
    told = {number: (touchpoint, counts) for number, touchpoint, counts in letters}
    people = {person.number: person for person in year.people}
    first: dict[int, Sent] = {}
    begun: defaultdict[int, list[datetime]] = defaultdict(list)
    for sent in year.sent:
        touchpoint, counts = told.get(sent.number, (None, 0))
        if touchpoint is None:
            continue
        person = people[sent.to]
        if not _open(person, sent.at):
            account.outside_hours.append(f"{person.house.slug}, {person.number}: {sent.at}")
        if touchpoint not in first:
            first[touchpoint] = sent
            if counts:
                begun[person.number].append(sent.at)
    account.contacts = len(first)
    _once(account, [sent for sent in year.sent if sent.number in told], people)
    for person in year.people:
        _within_budget(account, person, begun[person.number])


def _once(account: Account, begun: list[Sent], people: dict[int, PersonOfTheYear]) -> None:
    """What tells of a touchpoint is in the same words twice on one day only where it was told twice."""
    said: set[tuple[int, date, str]] = set()
    for sent in begun:
        person = people[sent.to]
        day = sent.at.astimezone(ZoneInfo(person.zone or person.house.zone)).date()
        if (person.number, day, sent.words) in said:
            account.twice.append(f"{person.number}: {sent.at}, {sent.words[:40]}")
        said.add((person.number, day, sent.words))


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
    if person.quiet is not None and person.quiet[0] <= local.time() < person.quiet[1]:
        return False
    return any(begin <= minute < end for begin, end in person.house.week[day.weekday()])
