"""What the buttons under every question say may be typed, in every language of the house; a call for help is read by a human all the same."""

from dataclasses import replace

import pytest

from tests.harness.house import AMINA, content, house
from tests.harness.talk import Talk

LANGUAGES = content().words.languages
HELP = {
    "fr": "aide", "en": "help", "es": "ayuda", "pt": "ajuda", "ar": "مساعدة", "uk": "допомога",
    "ru": "помощь", "tr": "yardım", "fa": "کمک", "ps": "مرسته", "ti": "ሓገዝ",
}  # fmt: skip


def reading(language: str) -> Talk:
    return Talk(person=replace(AMINA, language=language), house_of=house(languages=[*LANGUAGES]))


def says_back(talk: Talk) -> None:
    """The words of the button, without its arrow."""
    label = content().words.label(talk.person.language, "house", "way_out", "back")
    talk.says(label.split(maxsplit=1)[1])


def at_the_second_question(talk: Talk) -> Talk:
    talk.presses_data("o:guide_caf", 1)
    (more,) = (b.data for row in talk.last.keyboard for b in row if b.data.endswith(":more"))
    talk.presses_data(more, talk.last.id)
    assert talk.step == "guide_caf.rest"
    return talk


@pytest.mark.parametrize("language", LANGUAGES)
def test_back_goes_back_where_there_is_a_question_before_and_else_to_the_menu(language: str) -> None:
    talk = at_the_second_question(reading(language))
    says_back(talk)
    assert talk.step == "guide_caf.first"
    says_back(talk)
    assert talk.step == "menu.menu"
    talk.claire.sees_nothing()


@pytest.mark.parametrize("language", LANGUAGES)
def test_back_when_nothing_is_asked_is_the_menu(language: str) -> None:
    talk = reading(language)
    says_back(talk)
    assert talk.step == "menu.menu"


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_types_help_and_nothing_else_finds_the_menu_and_a_human_reads_it(language: str) -> None:
    for talk in (reading(language), at_the_second_question(reading(language))):
        talk.says(HELP[language])
        assert talk.step == "menu.menu"
        talk.claire.sees(HELP[language])


@pytest.mark.parametrize("words", ["Aide !", "AIDE", "aide.", "HELP", "ayuda"])
def test_however_it_is_typed_and_whatever_one_reads(words: str) -> None:
    talk = Talk()
    talk.says(words)
    assert talk.step == "menu.menu"


@pytest.mark.parametrize("words", ["aide moi", "aide moi svp", "aide svp", "au secours", "aidez-moi"])
def test_a_call_for_help_is_a_flag_and_never_a_menu(words: str) -> None:
    talk = Talk()
    talk.says(words)
    assert talk.open_flags
    assert not talk.step.startswith("menu.")


@pytest.mark.parametrize("words", ["retour au pays bientôt", "help me with the caf", "aide pour ma fille"])
def test_more_words_than_that_are_for_a_human_alone(words: str) -> None:
    talk = Talk()
    talk.says(words)
    assert talk.step == ""
    talk.claire.sees(words)


def test_under_a_free_question_back_is_no_answer() -> None:
    talk = Talk()
    talk.commands("/menu")
    talk.presses("Parler à quelqu’un")
    talk.presses(talk.last.labels[2])
    assert talk.step == "human.about"
    talk.says("retour")
    assert talk.step == "human.urgency"
    assert "retour" not in talk.claire.heard


@pytest.mark.parametrize("words", ["menu", "retour", "aide"])
def test_where_a_life_is_at_stake_no_word_leads_past_the_question(words: str) -> None:
    talk = Talk()
    talk.says("je veux mourir")
    assert talk.step == "safety.safe"
    talk.says(words)
    assert not talk.step.startswith("menu.")
    talk.claire.sees(words)


def test_a_number_is_the_rank_of_an_answer_and_of_no_way_out() -> None:
    talk = Talk()
    talk.says("1")
    assert talk.step == ""
    talk.claire.sees("1")
