"""A calendar drawn up again changes what has not been sent, and only what must change."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.availability import is_open
from flows.calendar.drawing import ASKED, Redrawn, again_on, redrawn, touchpoints_between
from flows.calendar.wanted import Circumstances
from flows.crisis_kind import CrisisKind
from flows.pathway import Lived, Pathway
from flows.touchpoints import Touchpoint
from tests.harness.calendar import PAID, circumstances, told

NOW = "2026-11-24 09:00"
ENDS = Pathway(contract_until=date(2027, 1, 29))


def planned(known: Circumstances) -> list[Touchpoint]:
    """What is planned once the calendar was drawn up from nothing."""
    return [replace(t, id=number) for number, t in enumerate(redrawn(1, known, ()).add, 1)]


def test_drawn_up_twice_it_changes_nothing():
    known = circumstances(NOW, ENDS)
    assert redrawn(1, known, planned(known)) == Redrawn()


def test_what_is_called_for_within_three_weeks_is_planned():
    lines = told(tuple(planned(circumstances(NOW, ENDS))))
    assert lines[0] == "check_in 2026-11-25 2026-11-25 10:00"
    assert lines[-1].split()[2] <= "2026-12-15"
    assert len(lines) == len(set(lines)) == 9


def test_another_pay_day_moves_what_was_not_sent_and_only_that():
    before = circumstances(NOW)
    there = planned(before)
    after = circumstances(NOW, settings=PAID.replace("payday: {day: 5}", "payday: {day: 9}"))
    change = redrawn(1, after, there)
    assert told(change.move) == ["payday 2026-12 2026-12-09 10:00", "after_pay 2026-12 2026-12-14 10:00"]
    assert [t.id for t in change.move] == [t.id for t in there if t.kind in {"payday", "after_pay"}]
    assert (change.add, change.withdraw) == ((), ())


def test_a_pay_day_that_turns_out_to_be_past_withdraws_what_would_have_told_of_another():
    there = planned(circumstances("2026-12-03 09:00"))
    after = circumstances("2026-12-03 09:00", settings=PAID.replace("payday: {day: 5}", "payday: {day: 1}"))
    change = redrawn(1, after, there)
    assert change.withdraw == tuple(t.id for t in there if (t.kind, t.period) == ("payday", "2026-12"))
    (asked,) = [t for t in change.move if t.kind == "after_pay" and t.period == "2026-12"]
    assert asked.facts == {"pay_on": "2026-12-01"}


def test_another_pay_group_withdraws_what_is_not_called_for_any_more():
    there = planned(circumstances(NOW))
    change = redrawn(1, circumstances(NOW, Pathway(pay_group="gone")), there)
    about_pay = [t.id for t in there if t.kind in {"payday", "after_pay", "hours_sheet", "advance"}]
    assert sorted(change.withdraw) == sorted(about_pay)
    assert (change.add, change.move) == ((), ())


def test_a_contract_that_is_extended_withdraws_the_old_mark():
    known = circumstances("2026-11-20 09:00", ENDS)
    there = planned(known)
    old = [t.id for t in there if t.period == "270129-60"]
    later = circumstances("2026-11-20 09:00", replace(ENDS, contract_until=date(2027, 6, 30)))
    assert redrawn(1, later, there).withdraw == tuple(old)


def test_a_flag_brings_the_next_check_in_closer_but_never_at_once():
    known = circumstances("2026-11-24 15:00", lived=Lived(anchors={"check_in": date(2026, 11, 21)}))
    there = planned(known)
    hard = circumstances("2026-11-24 15:00", lived=Lived({"check_in": date(2026, 11, 21)}, flag_open=True))
    change = redrawn(1, hard, there)
    check_ins = sorted(t.due_at for t in change.add if t.kind == "check_in")
    assert f"{check_ins[0]:%m-%d}" == "11-27"


def test_what_waits_for_the_budget_since_yesterday_is_still_called_for():
    known = circumstances("2026-11-25 09:00", lived=Lived(begun={"check_in": date(2026, 11, 24)}))
    waiting = Touchpoint(
        1, "check_in", "2026-11-24", known.now + timedelta(days=1), known.now + timedelta(days=2), id=7
    )
    change = redrawn(1, known, (waiting,))
    assert change.withdraw == ()
    assert [t.id for t in change.move] == []


def test_what_somebody_asked_for_is_not_withdrawn():
    known = circumstances(NOW)
    asked = Touchpoint(1, "check_in", "2026-11-26", known.now, known.now, id=7, facts={ASKED: "yes"})
    again = Touchpoint(1, "check_in_again", "2026-11-26", known.now, known.now, id=8)
    assert redrawn(1, known, (asked, again)).withdraw == ()


def test_after_the_exit_all_of_it_is_withdrawn_even_what_was_asked_for():
    there = planned(circumstances(NOW))
    asked = Touchpoint(
        1, "check_in", "2026-11-26", there[0].due_at, there[0].due_at, id=99, facts={ASKED: "yes"}
    )
    over = circumstances(NOW, Pathway(exited_on=date(2026, 11, 24)))
    assert sorted(redrawn(1, over, [*there, asked]).withdraw) == sorted([*(t.id for t in there), 99])


def test_the_calendar_is_looked_at_again_within_a_week_and_on_the_day_that_something_turns():
    assert again_on(circumstances(NOW)) == date(2026, 12, 1)
    back = Pathway(suspended_from=date(2026, 11, 1), suspended_until=date(2026, 11, 26))
    assert again_on(circumstances(NOW, back)) == date(2026, 11, 27)
    assert again_on(circumstances(NOW, Pathway(exited_on=date(2026, 11, 25)))) == date(2026, 11, 25)


def test_a_kind_of_the_structures_own_comes_in_its_rhythm():
    own = PAID + '  garden: {every_days: 10, at: "14:00"}\n'
    known = circumstances(NOW, settings=own)
    lines = told(touchpoints_between(1, known, date(2026, 11, 24), date(2026, 12, 24)), "garden")
    assert lines == [
        "garden 2026-11-25 2026-11-25 14:00",
        "garden 2026-12-05 2026-12-07 08:30",
        "garden 2026-12-15 2026-12-15 14:00",
    ]


_DATES = st.dates(date(2026, 1, 1), date(2028, 12, 31))
_ZONES = st.sampled_from(
    [
        "Europe/Paris",
        "Indian/Reunion",
        "America/Guadeloupe",
        "Pacific/Noumea",
        "America/Miquelon",
        "Pacific/Tahiti",
        "Pacific/Wallis",
        "America/St_Barthelemy",
        "America/Marigot",
        "Indian/Kerguelen",
    ]
)


@given(
    _DATES,
    st.integers(0, 24 * 60),
    _ZONES,
    st.none() | _DATES,
    st.none() | _DATES,
    st.none() | st.sampled_from(CrisisKind),
)
def test_whatever_the_dates_and_the_zone_everything_is_due_in_open_hours_and_each_period_comes_once(
    day: date, minutes: int, zone: str, ends: date | None, started: date | None, crisis: CrisisKind | None
):
    now = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)
    pathway = Pathway(contract_until=ends, started_on=started, pass_until=ends, benefits_from=started)
    known = circumstances(now, pathway, Lived(crisis=crisis), zone=zone)
    found = touchpoints_between(1, known, day, day + timedelta(days=60))
    assert found
    assert all(is_open(known.hours, t.due_at) and t.late_after > t.due_at for t in found)
    keys = [(t.kind, t.period) for t in found]
    assert len(keys) == len(set(keys))
    assert all(len(t.period) <= 10 for t in found)


@given(_DATES, st.integers(1, 40), st.none() | _DATES)
def test_looked_at_day_after_day_it_never_plans_a_period_twice_nor_withdraws_what_it_planned(
    day: date, days: int, ends: date | None
):
    there: dict[tuple[str, str], Touchpoint] = {}
    # A contract that ends would rightly change the rhythm on its way.
    pathway = Pathway(pass_until=ends)
    begun: dict[str, date] = {}
    for ahead in range(days):
        now = datetime.combine(day + timedelta(days=ahead), datetime.min.time())
        known = circumstances(now, pathway, Lived(begun=dict(begun)))
        waiting = [t for t in there.values() if t.due_at > known.now]
        change = redrawn(1, known, waiting)
        assert change.withdraw == ()
        for t in change.add:
            assert (t.kind, t.period) not in there
            there[t.kind, t.period] = replace(t, id=len(there) + 1)
        for kind in ("check_in", "gesture"):
            begun.setdefault(kind, min(date.fromisoformat(p) for k, p in there if k == kind))
