"""Every message can be heard by who wants to hear it, where there is a voice for it. Promise 7: proposed, never imposed."""

from dataclasses import replace

import pytest

from flows.aloud import Voices
from flows.effects import Aloud, Lane, Say, TakeBack
from flows.people import Person
from tests.harness.house import AMINA, TUESDAY_MORNING
from tests.harness.talk import Talk, newcomer

FRENCH = Voices(frozenset({"fr"}))


def where_one_can_hear(voices: Voices = FRENCH, person: Person = AMINA, now: str = TUESDAY_MORNING) -> Talk:
    talk = Talk(person=person, now=now)
    talk.content = replace(talk.content, voices=voices)
    return talk


def wishing(how: str) -> Person:
    return replace(AMINA, memory={**AMINA.memory, "aloud": how})


def said_aloud(talk: Talk) -> list[Aloud]:
    return [effect.aloud for effect in talk.effects if isinstance(effect, Say) and effect.aloud]


def to_amina(talk: Talk) -> list[Say]:
    return [effect for effect in talk.effects if isinstance(effect, Say) and effect.to == talk.chat.to]


def test_what_is_said_to_a_person_has_a_button_that_reads_it_aloud():
    talk = where_one_can_hear()
    talk.says("Bonjour, une question sur ma paie")
    assert to_amina(talk)
    assert all(say.keyboard[-1][0].label == "🔊 Écouter" for say in to_amina(talk))


def test_the_button_brings_the_words_and_then_the_buttons_as_a_voice_says_them():
    talk = where_one_can_hear()
    talk.commands("/menu")
    talk.presses("Donner de mes nouvelles")
    talk.presses("🔊 Écouter")
    (aloud,) = said_aloud(talk)
    assert aloud.language == "fr"
    assert aloud.words.endswith("Comment allez-vous en ce moment ?")
    assert aloud.choices.startswith("Les boutons : Très bien. Bien.")
    assert "Écouter" not in aloud.choices


def test_who_taps_again_before_the_voice_has_left_hears_it_once():
    talk = where_one_can_hear()
    talk.commands("/menu")
    talk.presses("🔊 Écouter")
    (said,) = to_amina(talk)
    assert said.mark
    assert talk.effects.index(TakeBack(said.mark, "asked_again")) < talk.effects.index(said)
    talk.presses("🔊 Écouter")
    assert TakeBack(said.mark, "asked_again") in talk.effects


def test_hearing_a_question_leaves_it_open():
    talk = where_one_can_hear()
    talk.commands("/menu")
    talk.presses("Donner de mes nouvelles")
    talk.presses("🔊 Écouter")
    talk.presses("🙂 Bien")
    assert [answer.choice for answer in talk.answers][-1] == "good"


def test_an_answered_question_loses_this_button_with_the_others():
    talk = where_one_can_hear()
    talk.commands("/menu")
    talk.presses("Donner de mes nouvelles")
    talk.presses("🙂 Bien")
    answered = next(message for message in talk.chat.messages if "▸" in message.text)
    assert answered.labels == ()


def test_caseworkers_and_the_team_are_shown_no_such_button():
    talk = where_one_can_hear()
    talk.says("je veux mourir")
    for reader in (talk.claire, talk.team):
        assert reader.chat.messages
        assert not any("🔊" in label for message in reader.chat.messages for label in message.labels)


@pytest.mark.parametrize("words", ["Bonjour", "je veux mourir"])
def test_where_there_is_no_voice_nothing_is_different(words: str):
    silent, plain = where_one_can_hear(Voices()), Talk()
    silent.says(words)
    plain.says(words)
    assert silent.effects == plain.effects


def test_a_language_without_a_voice_has_no_button_and_says_so_where_it_is_asked_for():
    talk = where_one_can_hear(person=replace(AMINA, language="uk"))
    talk.commands("/menu")
    assert not any(label == "🔊 Слухати" for message in talk.chat.messages for label in message.labels)
    talk.presses("Мої налаштування")
    talk.presses("Слухати повідомлення")
    talk.hears("У мене немає голосу вашою мовою")


def test_a_button_from_before_another_language_was_chosen_says_that_there_is_no_voice():
    talk = where_one_can_hear()
    talk.commands("/menu")
    talk.person = replace(talk.person, language="uk")
    talk.presses("🔊 Écouter")
    assert said_aloud(talk) == []
    talk.hears("У мене немає голосу вашою мовою")


def test_who_wants_to_hear_everything_hears_each_message_after_it_without_a_sound_of_its_own():
    talk = where_one_can_hear()
    talk.commands("/menu")
    talk.presses("Mes réglages")
    talk.presses("Écouter les messages")
    talk.presses("Toujours")
    talk.says("je veux mourir")
    first, second = to_amina(talk)[:2]
    assert first.text.startswith("☎️ <b>Appelez le 3114.")
    assert first.aloud is None
    assert second.aloud is not None
    assert second.aloud.words.startswith("Appelez le 31 14.")
    assert (second.lane, second.silent, second.keyboard) == (Lane.URGENT, True, ())


def test_what_is_heard_counts_with_what_is_read_as_one_contact():
    talk = where_one_can_hear(person=wishing("always"))
    talk.touchpoint_due("check_in")
    written, said = to_amina(talk)
    assert (written.counts, said.counts) == (True, True)
    assert (said.touchpoint_id, said.not_before, said.mark) == (
        written.touchpoint_id, written.not_before, written.mark,
    )  # fmt: skip
    assert (said.question, said.wait_minutes) == (None, None)
    assert len(talk.proactive) == 1


def test_who_never_wants_to_hear_has_no_button_and_can_change_their_mind():
    talk = where_one_can_hear(person=wishing("never"))
    talk.says("Bonjour")
    assert not any("🔊" in label for message in talk.chat.messages for label in message.labels)
    talk.commands("/menu")
    talk.presses("Mes réglages")
    talk.presses("Écouter les messages")
    talk.presses("Quand je touche le bouton")
    talk.hears("Pour écouter un message, touchez 🔊")
    assert "🔊 Écouter" in talk.chat.messages[-1].labels


def test_what_a_caseworker_tells_a_person_can_be_heard_as_well():
    talk = where_one_can_hear()
    talk.says("Quand est mon rendez-vous ?")
    talk.claire.replies("Jeudi à 9 h.")
    (said,) = to_amina(talk)
    assert said.keyboard[-1][0].label == "🔊 Écouter"


def test_who_has_just_come_hears_the_welcome_in_the_language_of_their_telephone():
    talk = where_one_can_hear(person=newcomer())
    talk.joined = False
    talk.opens_link()
    assert to_amina(talk)
    assert any("🔊 Écouter" in message.labels for message in talk.chat.messages)


def test_only_the_words_that_somebody_recorded_have_a_button_where_no_program_speaks_the_language():
    talk = where_one_can_hear(Voices(recorded=frozenset({("fr", "C'est noté. Rien d'autre.")})))
    talk.says("Bonjour")
    assert not any(message.labels for message in talk.chat.messages)


def test_a_made_up_press_reads_nothing_aloud():
    talk = where_one_can_hear()
    talk.presses_data("v", 9999)
    assert said_aloud(talk) == []
    assert talk.toast == "Ce bouton ne marche plus. Écrivez /menu."
