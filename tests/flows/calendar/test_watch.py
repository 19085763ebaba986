"""The dates of a pathway: told of in time, each mark once."""

from dataclasses import replace
from datetime import date

import pytest

from flows.calendar.drawing import redrawn, touchpoints_between
from flows.pathway import Pathway, SuspensionReason
from flows.touchpoints import Touchpoint
from tests.harness.calendar import PAID, circumstances, told


def watched(pathway: Pathway, *kinds: str, first: str = "2026-09-01", last: str = "2027-03-31") -> list[str]:
    return told(found(pathway, first, last), *kinds)


def found(pathway: Pathway, first: str = "2026-09-01", last: str = "2027-03-31") -> tuple[Touchpoint, ...]:
    known = circumstances(f"{first} 06:00", pathway)
    return touchpoints_between(1, known, date.fromisoformat(first), date.fromisoformat(last))


def test_the_end_of_a_contract_is_told_of_at_ninety_sixty_and_thirty_days_and_after():
    ends = Pathway(contract_until=date(2027, 1, 29))
    assert watched(ends, "contract_end", "after_contract") == [
        "contract_end 270129-90 2026-11-02 08:30",  # 31 October is a Saturday
        "contract_end 270129-60 2026-11-30 10:00",
        "contract_end 270129-30 2026-12-30 10:00",
        "after_contract 2027-01-29 2027-02-01 10:00",
    ]


def test_its_dialogue_knows_how_many_days_are_left_and_until_when():
    (first, *_) = [t for t in found(Pathway(contract_until=date(2027, 1, 29))) if t.kind == "contract_end"]
    assert first.facts == {"days": "90", "contract_until_on": "2027-01-29"}


def test_a_contract_that_is_extended_has_marks_of_its_own():
    before = {
        (t.kind, t.period) for t in found(Pathway(contract_until=date(2027, 1, 29))) if "contract" in t.kind
    }
    after = {
        (t.kind, t.period) for t in found(Pathway(contract_until=date(2027, 2, 26))) if "contract" in t.kind
    }
    assert before.isdisjoint(after)


def test_a_mark_that_is_past_when_the_date_becomes_known_is_not_made_up_for():
    ends = Pathway(contract_until=date(2026, 12, 15))
    assert watched(ends, "contract_end", first="2026-11-02") == ["contract_end 261215-30 2026-11-16 08:30"]


def test_the_pass_is_told_of_twice_and_the_trial_once():
    pathway = Pathway(pass_until=date(2027, 2, 26), trial_until=date(2026, 10, 30))
    assert watched(pathway, "pass_end", "trial_end") == [
        "trial_end 2026-10-30 2026-10-23 10:00",
        "pass_end 270226-90 2026-11-30 08:30",
        "pass_end 270226-30 2027-01-27 10:00",
    ]


def test_who_comes_back_hears_of_it_a_week_before_in_the_words_of_what_kept_them_away():
    away = Pathway(
        suspended_from=date(2026, 9, 1),
        suspended_until=date(2026, 11, 1),
        suspension_reason=SuspensionReason.CHILDCARE,
    )
    (back,) = [t for t in found(away) if t.kind == "comeback"]
    assert told((back,)) == ["comeback 2026-11-02 2026-10-26 10:00"]
    assert back.facts == {"reason": "childcare", "back_on": "2026-11-02", "returned": "no"}


def coming_back(now: str, until: date, reason: SuspensionReason | None = None) -> list[str]:
    """What is planned of a return when the calendar is drawn up at `now`, and whether the return has come by then."""
    away = Pathway(suspended_from=date(2026, 9, 1), suspended_until=until, suspension_reason=reason)
    planned = [t for t in redrawn(1, circumstances(now, away), ()).add if t.kind == "comeback"]
    return [f"{line} {t.facts['returned']}" for line, t in zip(told(tuple(planned)), planned, strict=True)]


def test_a_suspension_without_a_reason_does_not_end_in_silence():
    away = Pathway(suspended_from=date(2026, 9, 1), suspended_until=date(2026, 11, 1))
    (back,) = [t for t in found(away) if t.kind == "comeback"]
    assert (back.period, back.facts["reason"]) == ("2026-11-02", "other")


@pytest.mark.parametrize(
    ("now", "planned"),
    [
        # The return is on Monday the 2nd of November.
        ("2026-10-26 09:00", "2026-10-26 10:00 no"),
        ("2026-10-28 15:00", "2026-10-28 10:00 no"),
        ("2026-10-30 18:00", "2026-10-30 10:00 no"),
        ("2026-10-31 09:00", "2026-11-02 08:30 no"),  # a Saturday: the first open moment is on the day itself
        ("2026-11-02 09:00", "2026-11-02 10:00 yes"),
        ("2026-11-05 09:00", "2026-11-05 10:00 yes"),
    ],
)
def test_a_return_that_becomes_known_late_is_told_of_at_once_or_on_the_days_just_after_it(
    now: str, planned: str
):
    assert coming_back(now, date(2026, 11, 1)) == [f"comeback 2026-11-02 {planned}"]


def test_a_return_that_is_long_past_when_it_becomes_known_is_not_told_of():
    assert coming_back("2026-11-06 09:00", date(2026, 11, 1)) == []


def test_what_waits_to_tell_of_a_return_tells_of_it_as_it_is_once_the_day_has_come():
    away = Pathway(suspended_from=date(2026, 9, 1), suspended_until=date(2026, 11, 1))
    (waiting,) = [
        t for t in redrawn(1, circumstances("2026-10-31 09:00", away), ()).add if t.kind == "comeback"
    ]
    moved = redrawn(1, circumstances("2026-11-02 00:00", away), (replace(waiting, id=7),))
    assert [(t.id, t.facts["returned"]) for t in moved.move if t.kind == "comeback"] == [(7, "yes")]
    assert moved.withdraw == ()


def test_while_nobody_knows_the_end_there_is_a_sign_of_life_every_thirty_days():
    away = Pathway(suspended_from=date(2026, 9, 1), suspension_reason=SuspensionReason.HEALTH)
    signs = [t for t in found(away, last="2026-12-31") if t.kind == "sign_of_life"]
    assert told(tuple(signs)) == [
        "sign_of_life 2026-10-01 2026-10-01 10:00",
        "sign_of_life 2026-10-31 2026-11-02 08:30",  # a Saturday
        "sign_of_life 2026-11-30 2026-11-30 10:00",
        "sign_of_life 2026-12-30 2026-12-30 10:00",
    ]
    assert signs[0].facts == {"reason": "health"}
    assert [t.period for t in found(away, first="2026-10-02", last="2026-11-01") if t in signs] == [
        "2026-10-31"
    ]


def test_a_suspension_that_has_an_end_or_is_over_with_the_pathway_calls_for_no_sign_of_life():
    ends = Pathway(suspended_from=date(2026, 9, 1), suspended_until=date(2027, 2, 1))
    assert watched(ends, "sign_of_life") == []
    left = Pathway(suspended_from=date(2026, 8, 1), exited_on=date(2026, 9, 1), stays_in_touch=True)
    assert watched(left, "sign_of_life") == []


def test_once_the_end_is_known_the_next_sign_of_life_gives_way_to_the_return():
    away = Pathway(suspended_from=date(2026, 9, 1))
    known = circumstances("2026-09-25 09:00", away)
    waiting = [replace(t, id=n) for n, t in enumerate(redrawn(1, known, ()).add, 1)]
    (sign,) = [t for t in waiting if t.kind == "sign_of_life"]
    ends = circumstances("2026-09-25 09:00", replace(away, suspended_until=date(2026, 10, 4)))
    change = redrawn(1, ends, waiting)
    assert sign.id in change.withdraw
    assert told(change.add, "comeback") == ["comeback 2026-10-05 2026-09-28 10:00"]


def test_the_first_two_weeks_ask_how_it_went_say_who_is_who_and_how_contact_works():
    assert watched(Pathway(started_on=date(2026, 11, 23)), "first_day", "who_is_who", "contact_rules") == [
        "first_day 2026-11-23 2026-11-24 10:00",
        "who_is_who 2026-11-23 2026-11-26 10:00",
        "contact_rules 2026-11-23 2026-12-01 10:00",
    ]


def test_after_the_exit_nothing_is_called_for():
    assert watched(Pathway(exited_on=date(2026, 9, 1), contract_until=date(2026, 12, 31))) == []


def test_who_chose_to_stay_in_touch_is_asked_how_they_are_once_a_month_and_hears_of_nothing_else():
    left = Pathway(exited_on=date(2026, 9, 1), stays_in_touch=True, pay_group="default")
    lines = watched(left, last="2026-12-31")
    assert {line.split()[0] for line in lines} == {"check_in"}
    assert [line.split()[1] for line in lines] == [
        "2026-09-02",
        "2026-10-02",
        "2026-11-01",
        "2026-12-01",
        "2026-12-31",
    ]


def test_who_is_suspended_hears_of_the_end_of_their_contract_all_the_same():
    away = Pathway(suspended_from=date(2026, 9, 1), contract_until=date(2027, 1, 29))
    assert len(watched(away, "contract_end")) == 3


# Whether to stay in touch

LAST_OPEN_DAY = "stay_in_touch 2027-01-29 2027-01-28 10:00"
ENDS = date(2027, 1, 29)


@pytest.mark.parametrize(
    "pathway",
    [
        Pathway(contract_until=ENDS),  # the exit is noted on the day itself, or later
        Pathway(contract_until=ENDS, exited_on=ENDS),  # the natural exit, known ahead
        Pathway(exited_on=ENDS),
        Pathway(contract_until=date(2027, 3, 12), exited_on=ENDS),
    ],
)
def test_whether_to_stay_in_touch_is_asked_on_the_last_open_day_on_which_it_may_still_be(pathway: Pathway):
    assert watched(pathway, "stay_in_touch") == [LAST_OPEN_DAY]


def test_over_a_weekend_and_a_holiday_it_is_asked_before_them():
    # New Year's Day is a Friday.
    monday = Pathway(contract_until=date(2027, 1, 4), exited_on=date(2027, 1, 4))
    assert watched(monday, "stay_in_touch") == ["stay_in_touch 2027-01-04 2026-12-31 10:00"]


def test_noted_on_the_eve_it_is_asked_on_the_same_day_and_noted_later_nothing_more_is_sent():
    leaves = Pathway(exited_on=ENDS)
    eve = redrawn(1, circumstances("2027-01-28 11:00", leaves), ())
    assert [t.kind for t in eve.add if t.kind == "stay_in_touch"] == ["stay_in_touch"]
    assert redrawn(1, circumstances("2027-01-29 09:00", leaves), ()).add == ()


def test_who_has_chosen_to_stay_is_not_asked_again_and_a_house_without_check_ins_has_nothing_to_offer():
    stays = Pathway(contract_until=ENDS, exited_on=ENDS, stays_in_touch=True)
    assert watched(stays, "stay_in_touch") == []
    without = PAID.replace('  check_in: {every_days: 7, at: "10:00"}\n', "")
    known = circumstances("2027-01-04 06:00", Pathway(contract_until=ENDS), settings=without)
    assert told(touchpoints_between(1, known, date(2027, 1, 4), date(2027, 2, 26)), "stay_in_touch") == []


def test_after_the_exit_who_stays_hears_what_was_promised_and_of_no_date_that_may_be_false():
    left = Pathway(
        contract_until=ENDS,
        exited_on=ENDS,
        stays_in_touch=True,
        pass_until=date(2027, 4, 30),
        trial_until=date(2027, 2, 12),
        suspended_from=date(2027, 1, 11),
        suspended_until=date(2027, 2, 14),
        suspension_reason=SuspensionReason.CHILDCARE,
    )
    lines = watched(left, first="2027-01-29", last="2027-03-31")
    assert [line for line in lines if not line.startswith("check_in ")] == [
        "after_contract 2027-01-29 2027-02-01 10:00"
    ]
    assert len(lines) == 1 + 3


def test_of_a_contract_that_went_on_after_the_exit_nothing_is_told():
    early = Pathway(contract_until=date(2027, 2, 26), exited_on=ENDS, stays_in_touch=True)
    kinds = {line.split()[0] for line in watched(early, first="2027-01-29", last="2027-03-31")}
    assert kinds == {"check_in"}


def test_who_wants_nothing_after_the_contract_hears_nothing_after_its_last_day_though_no_exit_is_noted():
    ends = Pathway(contract_until=ENDS, pass_until=date(2027, 4, 2))
    until, after = date(2027, 1, 25), date(2027, 3, 31)
    for memory, most in (({}, after), ({"afterwards": "stay"}, after), ({"afterwards": "leave"}, ENDS)):
        known = circumstances("2027-01-25 06:00", ends, memory=memory)
        days = [t.due_at.date() for t in touchpoints_between(1, known, until, after)]
        assert max(days) <= most
        assert (max(days) > ENDS) == (most == after)


def test_a_contract_that_is_extended_after_all_brings_everything_back():
    extended = Pathway(contract_until=date(2027, 7, 30))
    known = circumstances("2027-02-01 06:00", extended, memory={"afterwards": "leave"})
    assert touchpoints_between(1, known, date(2027, 2, 1), date(2027, 2, 28))
