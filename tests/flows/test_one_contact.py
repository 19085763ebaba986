"""What falls on one day makes one contact: promise 8."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flows.calendar.kinds import KINDS
from flows.one_contact import OneContact, one_contact
from flows.touchpoints import Touchpoint

TEN = datetime(2026, 11, 24, 9, tzinfo=UTC)


def point(kind: str, number: int = 0, hours: int = 0) -> Touchpoint:
    at = TEN + timedelta(hours=hours)
    return Touchpoint(1, kind, f"{number}", at, at + timedelta(days=2), number or list(KINDS).index(kind) + 1)


def kinds(contact: OneContact) -> dict[str, list[str]]:
    return {
        "first": [contact.first.kind],
        **{
            name: [t.kind for t in getattr(contact, name)]
            for name in ("then", "covered", "crowded_out", "waiting")
            if getattr(contact, name)
        },
    }


def test_the_end_of_a_contract_speaks_before_pay_and_pay_before_a_check_in():
    contact = one_contact([point("check_in"), point("payday", hours=-1), point("contract_end", hours=1)], [])
    assert kinds(contact) == {"first": ["contract_end"], "then": ["payday", "check_in"]}


def test_a_check_in_is_covered_by_what_asks_for_news_as_well():
    contact = one_contact([point("check_in"), point("after_pay")], [])
    assert kinds(contact) == {"first": ["after_pay"], "covered": ["check_in"]}


def test_a_gesture_waits_for_a_day_of_its_own():
    contact = one_contact([point("gesture"), point("check_in")], [])
    assert kinds(contact) == {"first": ["check_in"], "waiting": ["gesture"]}


def test_a_gesture_alone_is_said():
    assert kinds(one_contact([point("gesture")], [])) == {"first": ["gesture"]}


def test_the_same_kind_twice_is_said_once():
    contact = one_contact([point("check_in", 1), point("check_in", 2)], [])
    assert (contact.first.id, [t.id for t in contact.covered]) == (1, [2])


def test_what_comes_due_later_that_day_is_said_along_and_leads_if_it_matters_more():
    contact = one_contact([point("check_in")], [point("contract_end", hours=3)])
    assert kinds(contact) == {"first": ["contract_end"], "then": ["check_in"]}


def test_a_second_try_and_the_next_check_in_are_one_question():
    assert kinds(one_contact([point("check_in"), point("check_in_again")], [])) == {
        "first": ["check_in_again"],
        "covered": ["check_in"],
    }


def test_more_than_a_contact_can_hold_waits():
    many = [point(kind) for kind in ("contract_end", "trial_end", "pass_end", "hours_sheet", "payday")]
    contact = one_contact(many, [])
    assert kinds(contact) == {
        "first": ["contract_end"],
        "then": ["trial_end", "pass_end", "hours_sheet"],
        "crowded_out": ["payday"],
    }


def test_a_kind_of_the_structures_own_follows():
    own = Touchpoint(1, "garden", "1", TEN, TEN, 50)
    assert kinds(one_contact([own, point("payday")], [])) == {"first": ["payday"], "then": ["garden"]}


def test_who_is_asked_about_symptoms_is_still_asked_how_they_are():
    contact = one_contact([point("check_in"), point("symptoms")], [])
    assert kinds(contact) == {"first": ["symptoms"], "then": ["check_in"]}


def test_who_is_paid_by_the_week_is_asked_how_they_are_beside_how_the_pay_went():
    weekly = replace(point("after_pay"), period="2026-W48")
    assert kinds(one_contact([point("check_in"), weekly], [])) == {
        "first": ["after_pay"],
        "then": ["check_in"],
    }
