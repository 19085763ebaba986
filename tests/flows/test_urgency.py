"""A caseworker's words that wait for the opening, and may be called urgent: promises 1, 5 and 7."""

from dataclasses import replace

import pytest

from flows.effects import Acknowledge, Effect, Hasten, LogContact
from flows.engine import advance
from flows.events import ChoicePressed
from flows.people import Consent, Person
from flows.situation import MarkedWords
from tests.harness.house import AMINA, CLAIRE, at, desk
from tests.harness.talk import Talk

NIGHT = "2026-11-24 23:00"
BUTTON = "C’est urgent, envoyer maintenant"


def written_at_night(words: str = "votre rendez-vous est à 7 h", now: str = NIGHT) -> Talk:
    talk = Talk()
    talk.says("bonjour")
    talk.at(now)
    talk.claire.replies(words)
    return talk


def pressed(
    person: Person = AMINA, waits: bool = True, left: bool = False, **more: object
) -> tuple[Effect, ...]:
    situation = desk(marked=MarkedWords(person, waits, left), **more)  # type: ignore[arg-type]
    return advance(situation, ChoicePressed("u:9", 5, "p"), at(NIGHT)).effects


def test_urgent_words_leave_at_night_and_the_journal_keeps_who_said_so():
    talk = written_at_night()
    talk.hears_nothing()
    talk.claire.presses(BUTTON)
    talk.hears("Claire : votre rendez-vous est à 7 h")
    assert LogContact(AMINA.id, "urgent_message", caseworker_id=CLAIRE.id) in talk.journal
    assert "noté comme urgent" in talk.claire.last.text
    assert talk.claire.last.labels == ()


def test_urgent_words_are_not_said_again_at_the_opening():
    talk = written_at_night()
    talk.claire.presses(BUTTON)
    talk.at("2026-11-25 09:00")
    talk.hears_nothing()


def test_a_long_message_leaves_whole():
    talk = written_at_night("é" * 4096)
    talk.claire.presses(BUTTON)
    assert sum(text.count("é") for text in talk.chat.fresh) == 4096


def test_a_second_press_says_that_it_has_left():
    talk = written_at_night()
    talk.claire.presses(BUTTON)
    talk.hears("votre rendez-vous")
    talk.claire.does(ChoicePressed(f"u:{talk.claire.chat.numbers - 1}", 5, "p"))
    assert talk.toast == "Ce message est déjà parti."
    talk.hears_nothing()
    assert [line.kind for line in talk.journal].count("urgent_message") == 1


def test_a_press_after_the_opening_says_that_it_has_left_and_leaves_no_urgency_in_the_journal():
    talk = written_at_night()
    message, button = talk.claire.chat.button(BUTTON)
    talk.at("2026-11-25 08:30")
    talk.hears("votre rendez-vous")
    talk.claire.does(ChoicePressed(button.data, message.id, "p"))
    assert talk.toast == "Ce message est déjà parti."
    assert "urgent_message" not in [line.kind for line in talk.journal]


def test_words_that_a_stop_held_back_are_not_said_to_have_left():
    talk = written_at_night()
    talk.says("stop")
    talk.claire.presses(BUTTON)
    assert talk.toast.startswith("Ce message ne partira pas")
    talk.hears_nothing_of("rendez-vous")


def test_in_open_hours_there_is_nothing_to_hasten():
    talk = written_at_night(now="2026-11-24 15:00")
    talk.hears("votre rendez-vous")
    assert talk.claire.last.labels == ()


@pytest.mark.parametrize(
    ("person", "said"),
    [
        (replace(AMINA, consent=Consent.STOPPED), "ne souhaite pas"),
        (replace(AMINA, exited=True), "Rien n’est parti"),
        (replace(AMINA, blocked=True), "a bloqué"),
    ],
)
def test_a_stop_an_exit_and_a_block_hold_even_what_is_urgent(person: Person, said: str):
    effects = pressed(person)
    assert not [e for e in effects if isinstance(e, Hasten | LogContact)]
    assert any(said in getattr(e, "text", "") for e in effects)


@pytest.mark.parametrize("data", ["u", "u:", "u:x", "u:²", "u:9999999999999999999999", "u:-1", "u:1"])
def test_a_made_up_button_hastens_nothing(data: str):
    effects = advance(desk(), ChoicePressed(data, 5, "p"), at(NIGHT)).effects
    assert [type(e) for e in effects] == [Acknowledge]


def test_nothing_is_hastened_from_the_group():
    assert [type(e) for e in pressed(in_group=True)] == [Acknowledge]


def test_a_night_of_ones_own_is_passed_over_too():
    talk = Talk()
    talk.says("bonjour")
    talk.person = replace(talk.person, quiet=(at("2026-11-24 01:00").time(), at("2026-11-24 23:00").time()))
    talk.at(NIGHT)
    talk.claire.replies("ouvrez-nous la porte")
    talk.claire.presses(BUTTON)
    talk.hears("ouvrez-nous la porte")
