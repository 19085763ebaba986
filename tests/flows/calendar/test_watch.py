"""The dates of a pathway: told of in time, each mark once."""

from datetime import date

from flows.calendar.drawing import touchpoints_between
from flows.pathway import Pathway, SuspensionReason
from flows.touchpoints import Touchpoint
from tests.harness.calendar import circumstances, told


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
    assert back.facts == {"reason": "childcare", "back_on": "2026-11-02"}


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
