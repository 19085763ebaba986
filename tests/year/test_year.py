"""Contact over weeks and months: nothing outside hours, nothing twice, nothing over budget, no burst after the service was off."""

import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.content import load_content
from tests.year.counting import Account, account_of
from tests.year.houses import HOUSES, OFFICE, HouseOfTheYear, PersonOfTheYear, people
from tests.year.playing import Year, play
from tests.year.wire import Sent

BEGINS = date(2026, 10, 12)


@pytest.fixture(scope="module")
def weeks(tmp_path_factory: pytest.TempPathFactory) -> Year:
    """Five weeks of eighteen people of six structures, over the end of summer time."""
    everybody = list(people(BEGINS, 20, 18))
    return play(tmp_path_factory.mktemp("year"), HOUSES, everybody, BEGINS, 35, load_content())


def test_weeks_of_contact_are_in_hours_once_within_the_budget_and_each_has_its_reason(weeks: Year) -> None:
    account = account_of(weeks)
    assert account.holds, account
    assert account.contacts > 100
    released = {kind for (kind, state), number in account.outcomes.items() if state == "released" and number}
    assert {"check_in", "payday", "hours_sheet", "gesture", "first_day", "trial_end"} <= released


def test_what_is_outside_hours_would_be_seen(weeks: Year) -> None:
    on_a_holiday = datetime(2026, 11, 11, 10, tzinfo=UTC)
    assert _had_it_been(weeks, lambda sent: sent._replace(at=on_a_holiday)).outside_hours


def test_what_is_over_the_budget_would_be_seen(weeks: Year) -> None:
    assert _had_it_been(weeks, lambda sent: sent._replace(at=weeks.sent[0].at)).over_budget


def test_what_is_said_twice_would_be_seen(weeks: Year) -> None:
    assert account_of(replace(weeks, sent=[*weeks.sent, weeks.sent[0]])).twice


def test_what_has_no_reason_would_be_seen(weeks: Year) -> None:
    assert _spoilt(weeks, "UPDATE touchpoints SET reason = NULL WHERE state = 'released'").unreasoned


def _had_it_been(year: Year, otherwise: Callable[[Sent], Sent]) -> Account:
    """The account of the same weeks, had everything left otherwise."""
    return account_of(replace(year, sent=[otherwise(sent) for sent in year.sent]))


def _spoilt(year: Year, sql: str) -> Account:
    """The account of the same weeks, had the file been otherwise."""
    copy = year.path.with_name("spoilt.db")
    with sqlite3.connect(year.path) as file, sqlite3.connect(copy) as other:
        file.backup(other)
        other.execute(sql)
    file.close()
    other.close()
    return account_of(replace(year, path=copy))


PARIS = ZoneInfo("Europe/Paris")
# Pay day is the first business day after Saturday the 5th; what is due at 14:00 on Friday falls into the hole.
PAID_ON_MONDAY = HouseOfTheYear(
    "chantier", "aci", "Europe/Paris", "FR", (OFFICE,) * 5 + ((), ()),
    "{payday: {day: 5}, hours_sheet: {day: 4, shift: none}, advance: {day: 4, shift: none}}", at="14:00",
)  # fmt: skip
OFF = (datetime(2026, 12, 4, 12, tzinfo=PARIS), datetime(2026, 12, 7, 10, tzinfo=PARIS))


def test_off_from_friday_noon_to_monday_over_a_pay_day_it_tells_what_is_still_true_and_of_nothing_else(
    tmp_path: Path,
) -> None:
    begins = date(2026, 11, 23)
    # The first's weekly check-in falls on the Friday, the second's on the Monday; the third began to work on the Thursday.
    joins = {1: date(2026, 11, 26), 2: date(2026, 11, 29), 3: date(2026, 12, 3)}
    everybody = [PersonOfTheYear(PAID_ON_MONDAY, n, None, day, (), answers=False) for n, day in joins.items()]
    everybody[2] = replace(everybody[2], changes=((joins[3], {"started_on": joins[3]}),))
    year = play(tmp_path, (PAID_ON_MONDAY,), everybody, begins, 15, load_content(), (OFF,))
    assert account_of(year).holds
    assert _since(year, OFF[0]) == WHAT_MONDAY_SAW
    sent = Counter(said.to for said in year.sent if said.at >= OFF[0])
    assert max(sent.values()) <= 2


def _since(year: Year, begin: datetime) -> list[str]:
    """What became of each touchpoint from `begin` to the end of that Monday, in the order in which it did."""
    with sqlite3.connect(year.path) as file:
        rows = file.execute(
            "SELECT settled_at, person_id, kind, state, reason FROM touchpoints WHERE settled_at IS NOT NULL ORDER BY settled_at, id"
        ).fetchall()
    file.close()
    lines = []
    for at, person, kind, state, reason in rows:
        moment = datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone(PARIS)
        if begin <= moment < OFF[1] + timedelta(hours=14):
            lines.append(f"{moment:%a %H:%M} {person} {kind}: {state}, {reason}")
    return lines


WHAT_MONDAY_SAW = [
    "Mon 10:00 1 check_in: expired, late",
    "Mon 10:00 1 hours_sheet: expired, late",
    "Mon 10:00 1 advance: expired, late:after:payday",
    "Mon 10:00 1 payday: released, due",
    "Mon 10:00 2 hours_sheet: expired, late",
    "Mon 10:00 2 advance: expired, late:after:payday",
    "Mon 10:00 2 check_in: merged, with:payday",
    "Mon 10:00 2 payday: released, due",
    # It stood behind what was asked about the first day, and nobody answered.
    "Mon 10:00 3 hours_sheet: expired, late_in_turn",
    "Mon 10:00 3 advance: expired, late:after:payday",
    "Mon 10:00 3 payday: released, due",
]
