"""The one gate through which all that we start must pass: promises 1, 7 and 8."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.availability import is_open
from flows.gate import Drop, Hold, Leave, Verdict, hours_for, may_leave
from flows.people import Consent, Person
from flows.structure import Budget
from tests.harness.house import AMINA, at, shown, structure

TUESDAY = at("2026-11-24 10:00")
INSTANTS = st.integers(0, 60 * 24 * 40).map(
    lambda minutes: at("2026-11-01 00:00") + timedelta(minutes=minutes)
)


def verdict(
    person: Person = AMINA,
    now: datetime = TUESDAY,
    sent: tuple[str, ...] = (),
    counts: bool = True,
    **budget: int,
) -> Verdict:
    settings = structure().model_copy(update={"budget": Budget(**budget)})
    return may_leave(settings, person, tuple(at(moment) for moment in sent), now, counts)


def held(found: Verdict) -> tuple[str, str]:
    assert isinstance(found, Hold), found
    return shown(found.until), found.reason


def test_a_message_to_somebody_who_said_yes_leaves_in_open_hours():
    assert verdict() == Leave()


@pytest.mark.parametrize("consent", [Consent.ASKED, Consent.REFUSED, Consent.STOPPED])
def test_without_consent_nothing_that_we_start_leaves(consent: Consent):
    assert verdict(replace(AMINA, consent=consent)) == Drop(f"consent_{consent}")


def test_a_block_an_exit_a_refusal_and_a_pause_are_four_different_reasons():
    paused = replace(AMINA, paused_until=TUESDAY + timedelta(days=1))
    found = [
        verdict(replace(AMINA, blocked=True)),
        verdict(replace(AMINA, exited=True)),
        verdict(replace(AMINA, consent=Consent.REFUSED)),
        verdict(paused),
    ]
    assert [getattr(one, "reason", "") for one in found] == ["blocked", "exit", "consent_refused", "pause"]


@pytest.mark.parametrize("consent", [Consent.ASKED, Consent.GIVEN, Consent.REFUSED])
def test_a_humans_answer_passes_for_whoever_has_not_said_stop(consent: Consent):
    assert verdict(replace(AMINA, consent=consent), counts=False) == Leave()


def test_only_a_stop_a_block_and_an_exit_hold_back_a_humans_answer():
    assert verdict(replace(AMINA, consent=Consent.STOPPED), counts=False) == Drop("consent_stopped")
    assert verdict(replace(AMINA, exited=True), counts=False) == Drop("exit")
    assert verdict(replace(AMINA, blocked=True), counts=False) == Drop("blocked")
    assert verdict(replace(AMINA, paused_until=at("2026-12-24 10:00")), counts=False) == Leave()


def test_a_page_that_is_theirs_reaches_who_wants_no_messages_in_open_hours_but_nobody_who_is_gone():
    stopped = replace(AMINA, consent=Consent.STOPPED)
    assert may_leave(structure(), stopped, (), TUESDAY, counts=False, page=True) == Leave()
    night = may_leave(structure(), stopped, (), at("2026-11-24 23:00"), counts=False, page=True)
    assert held(night) == ("2026-11-25 08:30", "closed")
    assert may_leave(structure(), replace(stopped, exited=True), (), TUESDAY, page=True) == Drop("exit")
    assert may_leave(structure(), replace(stopped, blocked=True), (), TUESDAY, False, page=True) == Drop(
        "blocked"
    )


def test_a_humans_answer_waits_for_open_hours_as_everything_else():
    assert held(verdict(now=at("2026-11-24 23:00"), counts=False)) == ("2026-11-25 08:30", "closed")


def test_a_humans_answer_is_outside_the_budget():
    assert verdict(sent=("2026-11-24 09:00",), counts=False) == Leave()


def test_a_message_in_closed_hours_waits_for_the_opening():
    assert held(verdict(now=at("2026-11-27 14:00"))) == ("2026-11-30 08:30", "closed")


def test_a_pause_is_held_until_the_first_opening_after_it():
    paused = replace(AMINA, paused_until=at("2026-11-28 10:00"))
    assert held(verdict(paused)) == ("2026-11-30 08:30", "pause")


def test_a_pause_that_is_over_holds_nothing_back():
    assert verdict(replace(AMINA, paused_until=TUESDAY)) == Leave()


def test_quiet_time_closes_open_hours():
    quiet = replace(AMINA, quiet=(time(9), time(14)))
    assert held(verdict(quiet)) == ("2026-11-24 14:00", "closed")


def test_hours_are_read_on_the_persons_own_clock():
    reunion = replace(AMINA, timezone="Indian/Reunion")
    assert verdict(reunion, at("2026-11-24 05:30")) == Leave()  # 8.30 a.m. in Saint-Denis
    assert isinstance(verdict(reunion, at("2026-11-24 15:00")), Hold)  # 6 p.m. there


def test_a_second_message_on_the_same_day_waits_for_tomorrow():
    assert held(verdict(sent=("2026-11-24 08:31",))) == ("2026-11-25 08:30", "budget_day")


def test_a_day_is_the_persons_local_day():
    martinique = replace(AMINA, timezone="America/Martinique")
    # Half past one in the night of Wednesday in Paris is still Tuesday evening in Fort-de-France.
    assert verdict(martinique, at("2026-11-25 14:00"), sent=("2026-11-25 01:30",)) == Leave()


def test_the_week_is_seven_days_back_and_frees_itself_hour_by_hour():
    sent = ("2026-11-18 11:00", "2026-11-19 10:00", "2026-11-20 10:00")
    assert held(verdict(sent=sent)) == ("2026-11-25 11:00", "budget_week")


def test_what_left_a_minute_less_than_seven_days_ago_still_counts():
    sent = ("2026-11-17 10:01", "2026-11-19 10:00", "2026-11-20 10:00")
    assert held(verdict(sent=sent)) == ("2026-11-24 10:01", "budget_week")


def test_what_left_seven_days_ago_to_the_minute_counts_no_more():
    sent = ("2026-11-17 10:00", "2026-11-19 10:00", "2026-11-20 10:00")
    assert verdict(sent=sent) == Leave()


def test_what_left_before_the_clock_was_set_back_counts_although_it_seems_to_come():
    assert held(verdict(sent=("2026-11-24 10:40",))) == held(verdict(sent=("2026-11-24 09:40",)))


def test_a_week_that_frees_itself_in_closed_hours_waits_for_the_opening():
    sent = ("2026-11-21 19:00", "2026-11-22 10:00", "2026-11-23 10:00")
    assert held(verdict(sent=sent)) == ("2026-11-30 08:30", "budget_week")


def test_a_bigger_budget_lets_more_leave():
    assert verdict(sent=("2026-11-24 08:31",), per_day=2, per_week=3) == Leave()


def test_a_quiet_time_that_covers_every_open_hour_holds_nothing_back():
    assert verdict(replace(AMINA, quiet=(time(6), time(22)))) == verdict(AMINA) == Leave()


@given(INSTANTS, st.lists(INSTANTS, max_size=6), st.booleans())
def test_nothing_ever_leaves_outside_open_hours_nor_over_the_budget(
    now: datetime, sent: list[datetime], counts: bool
):
    found = may_leave(structure(), AMINA, tuple(sent), now, counts)
    week = [moment for moment in sent if now - timedelta(days=7) < moment <= now]
    if isinstance(found, Leave):
        assert is_open(hours_for(structure(), AMINA), now)
        assert not counts or len(week) < 3
    elif isinstance(found, Hold):
        assert found.until > now
        assert is_open(hours_for(structure(), AMINA), found.until)


@given(INSTANTS, st.lists(INSTANTS, max_size=6))
def test_whoever_waits_as_told_is_let_through_in_a_few_tries(now: datetime, sent: list[datetime]):
    for _ in range(4):
        found = may_leave(structure(), AMINA, tuple(m for m in sent if m <= now), now)
        if isinstance(found, Leave):
            return
        assert isinstance(found, Hold)
        sent = [moment for moment in sent if moment <= now]
        now = found.until
    raise AssertionError("held again and again")


@pytest.mark.parametrize(
    ("person", "found"),
    [
        (AMINA, Leave()),
        (replace(AMINA, paused_until=TUESDAY + timedelta(days=9)), Leave()),
        (replace(AMINA, quiet=(time(0), time(23))), Leave()),
        (replace(AMINA, consent=Consent.REFUSED), Leave()),
        (replace(AMINA, consent=Consent.STOPPED), Drop("consent_stopped")),
        (replace(AMINA, exited=True), Drop("exit")),
        (replace(AMINA, blocked=True), Drop("blocked")),
    ],
)
def test_what_a_human_calls_urgent_waits_for_nothing_but_a_stop_a_block_or_an_exit(
    person: Person, found: Verdict
):
    night = at("2026-11-24 23:30")
    assert may_leave(structure(), person, (), night, counts=False, hastened=True) == found
