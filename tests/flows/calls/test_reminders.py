"""A call that nobody settles comes back: once more, then to the lead; never more than once a day, and only in open hours."""

from dataclasses import replace

import pytest

from flows.calls.call import CallState
from flows.calls.shown import everywhere
from flows.people import Consent
from tests.flows.calls.test_results import called
from tests.harness.house import content, shown
from tests.harness.talk import Talk


def due(talk: Talk) -> str:
    return shown(talk.call.due_at) if talk.call.due_at else "never"


def comes_back(talk: Talk) -> None:
    assert talk.call.due_at is not None
    talk.at(shown(talk.call.due_at))
    talk.calls_come_back()


def test_within_two_open_days_a_call_is_left_in_peace_then_told_once_more_then_to_the_lead() -> None:
    talk = called()
    assert due(talk) == "2026-11-26 08:30"
    talk.at("2026-11-26 08:29")
    talk.calls_come_back()
    talk.claire.sees_nothing()
    comes_back(talk)
    talk.claire.sees("Toujours à appeler", "Amina Diallo")
    talk.karim.sees_nothing()
    assert due(talk) == "2026-11-30 08:30"
    comes_back(talk)
    talk.karim.sees("Cet appel attend depuis plusieurs jours", "Pour : Claire")
    talk.claire.sees_nothing()
    assert due(talk) == "never"
    assert talk.call.open


def test_what_comes_due_in_closed_hours_waits_for_the_opening() -> None:
    talk = called()
    talk.at("2026-11-28 10:00")
    talk.calls_come_back()
    talk.claire.sees_nothing()
    assert due(talk) == "2026-11-30 08:30"


def test_a_card_that_changed_before_it_left_waits_for_the_opening() -> None:
    talk = called()
    talk.at("2026-11-28 10:00")
    card = everywhere(content(), talk.house, talk.call, "Plus besoin d’appeler", talk.now)
    assert card.unsent_not_before is not None
    assert shown(card.unsent_not_before) == "2026-11-30 08:30"


@pytest.mark.parametrize("consent", [Consent.REFUSED, Consent.STOPPED])
def test_who_has_refused_since_is_not_to_be_called_any_more(consent: Consent) -> None:
    talk = called()
    talk.person = replace(talk.person, consent=consent)
    comes_back(talk)
    assert talk.call.state is CallState.DROPPED
    talk.claire.sees_nothing()
    assert "Appel retiré" in talk.claire.last.text
    assert talk.claire.last.labels == ()


def test_who_asked_to_be_called_is_called_whatever_they_said_about_messages() -> None:
    talk = Talk()
    talk.touchpoint_due("after_pay", pay_on="2026-11-20")
    talk.presses("Oui, tout va bien")
    talk.presses("Un appel, le matin")
    talk.says("stop")
    comes_back(talk)
    talk.claire.sees("Toujours à appeler", "Amina Diallo demande un appel")


def test_a_difficulty_left_unsaid_is_asked_again_and_then_told_to_the_lead() -> None:
    talk = called()
    talk.claire.presses("😕 Difficulté")
    assert due(talk) == "2026-11-25 08:30"
    comes_back(talk)
    talk.claire.sees("De quoi s’agit-il ?")
    comes_back(talk)
    talk.karim.sees("Difficulté notée par Claire")
    assert due(talk) == "never"
    assert talk.flags == {}


def test_a_settled_call_does_not_come_back() -> None:
    talk = called()
    talk.claire.presses("😊 Ça va")
    assert due(talk) == "never"
    talk.at("2026-11-30 10:00")
    talk.calls_come_back()
    talk.claire.sees_nothing()
