"""What an answer brings about besides the next question, in the dialogues that are shipped."""

import pytest

from flows.calendar.gestures import GESTURES
from flows.effects import RaiseFlag
from flows.flags import Level
from tests.harness.house import content
from tests.harness.talk import Talk

NAMES = sorted({*GESTURES, "sick_stay"})
QUIZZES = content().dialogues["gesture"].steps


@pytest.mark.parametrize("name", NAMES)
def test_every_gesture_of_the_rota_has_its_drawing_its_sentence_and_its_reason(name: str):
    talk = Talk()
    talk.touchpoint_due("gesture", gesture=name, quiz="no")
    assert talk.step == f"gesture.{name}"
    assert talk.last.say.picture in content().pictures
    assert talk.last.labels == (
        "💡 Pourquoi ?",
        "👍 Je le fais déjà, merci",
        "🤒 Je suis malade",
        "🔕 Ne plus m’en parler",
    )
    talk.presses("Pourquoi ?")
    talk.hears("Merci. Prenez soin de vous.")
    assert talk.step == ""


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("kind", "word"), [("right", "Oui, c’est cela."), ("other", "Merci d’avoir répondu.")]
)
def test_a_quiz_is_answered_kindly_either_way_and_then_tells_what_is_right(name: str, kind: str, word: str):
    talk = Talk()
    talk.touchpoint_due("gesture", gesture=name, quiz="yes")
    assert talk.step == f"gesture.{name}_quiz"
    assert 2 <= len(talk.last.labels) <= 3
    assert sum(choice.id == "right" for choice in QUIZZES[f"{name}_quiz"].choices) == 1
    talk.presses(content().words.label("fr", "gesture", f"{name}_quiz", kind))
    talk.hears(word)
    assert len(talk.heard) > len(word) + 20
    assert talk.step == ""


def test_who_knows_a_gesture_is_thanked_and_the_day_is_kept_for_the_rota():
    talk = Talk("2026-11-24 16:00")
    talk.touchpoint_due("gesture", gesture="soap")
    talk.at("2026-11-25 00:30")
    talk.presses("Je le fais déjà, merci")
    talk.hears("Bravo, et merci.")
    assert talk.person.memory["known_soap"] == "2026-11-25"


def test_who_does_not_answer_a_gesture_is_left_in_peace_and_nothing_is_held_against_them():
    talk = Talk()
    talk.touchpoint_due("gesture", gesture="hands")
    talk.no_answer()
    talk.hears_nothing()
    assert talk.step == ""
    assert [line.kind for line in talk.journal] == ["touchpoint_gesture"]
    assert not talk.flags


def test_a_person_who_says_that_they_are_ill_reads_the_emergency_numbers_before_any_question():
    talk = Talk()
    talk.touchpoint_due("gesture", gesture="mask")
    talk.presses("Je suis malade")
    assert talk.step == "symptoms.signs"
    said = talk.last.text
    assert said.index("Appelez le 15 ou le 112") < said.index("avez-vous un de ces signes")
    assert talk.last.say.picture == "symptoms"


def test_a_grave_sign_is_a_critical_flag_with_the_right_number_at_once():
    talk = Talk()
    talk.touchpoint_due("symptoms")
    talk.presses("Mal à respirer, à la poitrine, malaise")
    talk.hears("Appelez le 15.")
    assert (talk.flag.level, talk.flag.categories) == (Level.CRITICAL, ("health",))
    assert talk.step == "safety.safe"


def test_a_fever_that_lasts_brings_a_human_the_same_day():
    talk = Talk()
    talk.touchpoint_due("symptoms")
    talk.presses("Forte fièvre depuis plusieurs jours")
    assert (talk.flag.level, talk.flag.categories) == (Level.HIGH, ("health",))
    talk.hears("appelez un médecin aujourd’hui", "Prévenez votre chef")


def test_a_plain_illness_is_told_what_to_do_and_nobody_is_told_of_it():
    talk = Talk()
    talk.touchpoint_due("symptoms")
    talk.presses("Fièvre, toux, grande fatigue")
    talk.hears("Prévenez votre chef avant de venir.", "Vous avez 2 jours pour l’envoyer.")
    assert not [effect for effect in talk.effects if isinstance(effect, RaiseFlag)]
    talk.claire.hears_nothing()
    talk.team.sees_nothing()
    talk.presses("Non merci")
    assert talk.step == ""


def test_a_baby_who_is_ill_has_its_own_words():
    talk = Talk()
    talk.touchpoint_due("symptoms")
    talk.presses("Mon bébé est malade")
    talk.hears("Appelez un médecin.", "Appelez le 15 tout de suite dans ces cas :")
    talk.presses("Oui, je veux bien")
    assert talk.step == "human.urgency"


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"news": "closed"}, "ferme ses portes pour un temps"),
        ({"news": "open"}, "ouvre à nouveau"),
        ({}, "changent en ce moment"),
    ],
)
def test_news_of_a_closure_say_when_a_human_reads_and_open_the_way_to_one(
    facts: dict[str, str], sentence: str
):
    talk = Talk()
    talk.touchpoint_due("closure_news", **facts)
    talk.hears(sentence, "lundi à jeudi", "Votre message est gardé")
    talk.presses("Parler à quelqu’un")
    assert talk.step == "human.urgency"
