"""How a question looks: its words, its buttons, its drawing, and what it shows for who cannot see it."""

from dataclasses import replace

import pytest

from flows.effects import KeepConversation, Rewrite, Say, SetLanguage
from flows.engine import advance
from flows.events import ChoicePressed, CommandGiven
from flows.words import Words, read_wording
from tests.harness.house import AMINA, TUESDAY_MORNING, at, content, house, situation
from tests.harness.talk import Talk, plain


@pytest.fixture
def talk() -> Talk:
    talk = Talk()
    talk.touchpoint_due("gesture", gesture="window")
    return talk


def asked(talk: Talk) -> Say:
    return talk.last.say


def test_a_question_with_a_drawing_says_first_what_it_shows(talk: Talk):
    assert asked(talk).picture == "window"
    assert plain(talk.last.text).splitlines()[0] == "🖼 Une fenêtre ouverte, l’air entre"


def test_a_question_that_is_answered_still_says_what_its_drawing_shows(talk: Talk):
    talk.presses("Pourquoi ?")
    (rewritten,) = [effect for effect in talk.effects if isinstance(effect, Rewrite)]
    assert rewritten.text.startswith("🖼 Une fenêtre ouverte, l’air entre")
    assert rewritten.text.endswith("▸ <b>💡 Pourquoi ?</b>")


def test_what_follows_a_drawing_is_a_message_of_its_own(talk: Talk):
    talk.presses("Pourquoi ?")
    assert talk.last.say.picture == ""
    talk.hears("L’air neuf chasse les virus.", "Merci. Prenez soin de vous.")
    assert len(talk.chat.fresh) == 1


def test_a_question_without_a_drawing_is_words_alone():
    talk = Talk()
    talk.commands("/menu")
    assert asked(talk).picture == ""
    assert "🖼" not in talk.heard


def test_a_language_that_the_structure_does_not_offer_is_no_button():
    two = Talk(house_of=house(languages=("fr", "en", "ar")))
    two.commands("/langue")
    assert two.last.labels == ("Français", "English", "العربية")
    assert "Türkçe" not in two.last.labels
    one = Talk(house_of=house(languages=("fr",)))
    one.commands("/langue")
    one.hears("Ici, je vous écris en français.")


def test_a_language_that_is_offered_no_more_cannot_be_chosen_by_an_old_button():
    talk = Talk()
    talk.commands("/langue")
    talk.house = house(languages=("fr",))
    talk.presses("English")
    assert talk.person.language == "fr"


def test_a_language_that_a_structure_added_is_offered_by_its_own_name_and_can_be_chosen():
    romanian = read_wording("language_set = Gata.\n", "house.ftl", "ro", "house")
    words = Words.of([*content().words.wordings.values(), romanian])
    here = situation(house_of=house(languages=("fr", "ro")), content=replace(content(), words=words))
    asked = advance(here, CommandGiven("langue"), at(TUESDAY_MORNING))
    said = next(effect for effect in asked.effects if isinstance(effect, Say))
    romanian_button = next(button for row in said.keyboard for button in row if button.label == "Română")
    kept = next(effect for effect in asked.effects if isinstance(effect, KeepConversation))
    chosen = advance(
        replace(here, conversation=kept.conversation),
        ChoicePressed(romanian_button.data, 1, "press"),
        at(TUESDAY_MORNING),
    )
    assert SetLanguage(AMINA.id, "ro") in chosen.effects


@pytest.mark.parametrize(("code", "button"), [("fa", "دری"), ("ps", "پښتو"), ("ti", "ትግርኛ")])
def test_a_language_of_another_script_is_offered_in_its_own_letters(code: str, button: str):
    added = read_wording("language_set = 112\n", "house.ftl", code, "house")
    words = Words.of([*content().words.wordings.values(), added])
    here = situation(house_of=house(languages=("fr", code)), content=replace(content(), words=words))
    asked = advance(here, CommandGiven("langue"), at(TUESDAY_MORNING))
    said = next(effect for effect in asked.effects if isinstance(effect, Say))
    assert button in [one.label for row in said.keyboard for one in row]
