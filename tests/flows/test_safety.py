"""After words of mortal danger: the number, who was told, then one question that takes one tap; its answer is on the flag."""

import pytest

from flows.effects import Lane
from flows.flags import FlagState, Level
from tests.harness.talk import Talk, plain

NIGHT = "2026-11-24 23:00"
ASKED = "Êtes-vous en sécurité maintenant ?"
DIE, STRANGLED, OUTSIDE = "je veux mourir", "mon mari m'étrangle", "je dors dehors ce soir avec mes enfants"


def test_who_is_in_mortal_danger_is_asked_after_the_number_whether_they_are_safe():
    talk = Talk()
    talk.says(DIE)
    number, question = talk.chat.messages[-2:]
    assert "3114" in plain(number.text)
    assert plain(question.text) == ASKED
    assert len(question.labels) == 3
    assert (number.say.lane, question.say.lane) == (Lane.URGENT, Lane.REPLY)


@pytest.mark.parametrize("words", ["je dors dehors ce soir", "pouvez-vous me rappeler", "bonjour"])
def test_who_is_not_in_mortal_danger_is_not_asked(words: str):
    talk = Talk()
    talk.says(words)
    talk.hears_nothing_of(ASKED, "Ça va, maintenant")


@pytest.mark.parametrize(
    "words",
    [STRANGLED, "il viole ma petite soeur", "je veux mourir. mon mari me frappe et il est derrière la porte"],
)
def test_where_somebody_may_look_on_the_question_says_nothing_of_the_danger(words: str):
    talk = Talk()
    talk.says(words)
    asked = talk.last
    assert plain(asked.text) == "Ça va, maintenant ?"
    assert not any(word in label for label in asked.labels for word in ("danger", "sécurité", "🆘"))
    talk.presses("Je ne peux pas parler")
    assert "parler" not in plain(asked.text)


def test_not_safe_rings_again_for_everybody_who_was_told_and_gives_the_number_again():
    talk = Talk(NIGHT, on_call=["Karim"])
    talk.says(DIE)
    talk.presses("Non, pas en sécurité")
    talk.hears("Appelez le 3114")
    talk.karim.sees("Du nouveau, critique", "Non, pas en sécurité")
    assert len(talk.flags) == 1


def test_safe_for_now_is_written_on_the_flag_which_stays_open_and_as_grave():
    talk = Talk()
    talk.says(DIE)
    talk.presses("Oui, pour l’instant")
    assert "Oui, pour l’instant" in talk.flag.reasons[0]
    assert (talk.flag.state, talk.flag.level) == (FlagState.OPEN, Level.CRITICAL)
    talk.claire.sees("Oui, pour l’instant")
    talk.hears("Si ça change, appelez le numéro")


def test_who_cannot_talk_is_given_the_number_that_needs_no_voice_and_the_caseworker_knows():
    talk = Talk()
    talk.says(OUTSIDE)
    talk.presses("Je ne peux pas parler")
    talk.hears("114")
    talk.claire.sees("Je ne peux pas parler")
    talk.claire.presses("Je prends")
    assert "N’appelez pas : écrivez." in plain(talk.claire.last.text)
    assert "Je ne peux pas parler" in talk.flag.reasons[0]


def test_what_is_written_instead_of_pressing_reaches_who_is_on_call_at_once():
    talk = Talk(NIGHT, on_call=["Karim"])
    talk.says(DIE)
    talk.says("il y a quelqu'un")
    talk.karim.sees("il y a quelqu'un")
    talk.hears("Ce n’est pas encore lu")


def test_more_words_of_danger_do_not_ask_the_same_question_again_while_it_waits():
    talk = Talk()
    talk.says(DIE)
    number = talk.conversation.question
    talk.says("je vais le faire ce soir, je veux mourir")
    assert talk.conversation.question == number
    talk.hears("3114")
    talk.presses("Oui, pour l’instant")
    talk.hears("Si ça change")


def test_a_grave_answer_in_a_dialogue_leads_to_the_same_question():
    talk = Talk()
    talk.commands("/menu")
    for label in ("Parler à quelqu’un", "Je suis en danger maintenant", "On me menace ou on me frappe"):
        talk.presses(label)
    talk.hears("Ça va, maintenant ?")


def test_the_answer_of_somebody_whose_flag_was_closed_meanwhile_raises_a_new_one_if_they_are_not_safe():
    talk = Talk()
    talk.says(DIE)
    talk.claire.presses("Je prends")
    talk.claire.presses("Clore")
    talk.claire.presses("Personne contactée")
    talk.claire.presses("Rien à noter")
    talk.presses("Non, pas en sécurité")
    assert sorted(flag.state for flag in talk.flags.values()) == [FlagState.CLOSED, FlagState.OPEN]


def test_who_stopped_the_bot_and_is_in_danger_is_answered_and_asked_as_anybody():
    talk = Talk()
    talk.commands("/stop")
    talk.says(DIE)
    talk.hears("3114", ASKED)
