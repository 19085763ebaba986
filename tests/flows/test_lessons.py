"""Lessons of two minutes: short, kind, left and taken up again, and remembered once they are finished."""

import pytest

from flows import effects as e
from flows.people import Consent
from tests.harness.house import content
from tests.harness.talk import Talk

LESSONS = sorted(name for name in content().dialogues if name.startswith("lesson_"))
CARDS = ("one", "two", "three", "four")


def opened(talk: Talk, title: str) -> Talk:
    """The lesson of that title, in two taps from the menu."""
    talk.commands("/menu")
    talk.presses("Apprendre et se détendre")
    talk.presses(title)
    return talk


def finished(talk: Talk) -> Talk:
    """To the end of a lesson that stands at its first card, always with the first answer."""
    for _ in CARDS:
        talk.presses("La suite")
    for _ in range(2):
        talk.presses(talk.last.labels[0])
    return talk


@pytest.mark.parametrize("name", LESSONS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_card_of_a_lesson_is_a_heading_and_at_most_three_short_lines(name: str, language: str):
    for card in CARDS:
        heading, *lines = content().words.text(language, name, card, name="Amina").splitlines()
        assert heading.endswith("</b>")
        assert 1 <= len(lines) <= 3
        assert all(len(line) <= 70 for line in lines)


@pytest.mark.parametrize("name", LESSONS)
def test_each_lesson_remembers_its_own_place_and_its_own_end(name: str):
    own = name.removeprefix("lesson_")
    kept = {fact for step in content().dialogues[name].steps.values() for fact in step.keep}
    assert kept == {f"lesson_at_{own}", f"lesson_done_{own}"}


def test_a_lesson_is_two_taps_from_the_menu_and_ends_with_a_picture_that_names_it_and_nobody():
    talk = finished(opened(Talk(), "Préparer un entretien"))
    (badge,) = [say for _, _, say in talk.told if say.picture]
    assert badge.picture == "badge_interview"
    assert "Préparer un entretien" in badge.text
    assert "Amina" not in badge.text
    talk.presses("La même, avec mon prénom")
    assert "Amina" in talk.last.text


def test_what_was_finished_is_ticked_in_the_list_and_begins_again_when_it_is_opened_again():
    talk = finished(opened(Talk(), "Lire ma fiche de paie"))
    talk.presses("Autres leçons")
    assert "✅ Lire ma fiche de paie" in talk.last.labels
    assert sum("✅" in label for label in talk.last.labels) == 1
    talk.presses("Lire ma fiche de paie")
    assert "1 sur 4" in talk.last.text


def test_who_leaves_a_lesson_and_comes_back_goes_on_where_they_were():
    talk = opened(Talk(), "Un mot de passe solide")
    talk.presses("La suite")
    talk.presses("La suite")
    talk.presses("Plus tard")
    talk.hours_pass(24 * 20)
    opened(talk, "Un mot de passe solide").hears("Reprenons où vous en étiez", "3 sur 4")
    opened(talk, "Préparer un entretien").hears("1 sur 4")


def test_a_lesson_left_without_a_word_goes_on_where_it_was_left():
    talk = opened(Talk(), "Un mot de passe solide")
    talk.presses("La suite")
    talk.no_answer()
    assert talk.step == ""
    opened(talk, "Un mot de passe solide").hears("2 sur 4")


def test_a_wrong_answer_is_thanked_and_nothing_counts_points():
    talk = opened(Talk(), "Les gestes au travail")
    for _ in CARDS:
        talk.presses("La suite")
    talk.presses("Le dos plié")
    talk.hears("Merci d’avoir répondu", "Jambes pliées")
    talk.hears_nothing_of("faux", "Faux", "point", "score", "/2")


def test_a_lesson_starts_nothing_by_itself_and_who_said_no_to_messages_may_take_it():
    talk = Talk()
    talk.says("stop")
    assert talk.person.consent is Consent.STOPPED
    finished(opened(talk, "Lire ma fiche de paie")).hears("La leçon est finie")
    assert {say.lane for _, _, say in talk.told if say.to.kind == "person"} == {e.Lane.REPLY}
    assert not talk.touchpoints


def test_a_sign_of_danger_in_the_middle_of_a_lesson_comes_before_the_lesson():
    talk = opened(Talk(), "Un mot de passe solide")
    talk.says("je veux mourir")
    talk.hears("3114")
    talk.hears_nothing_of("1 sur 4")


def test_every_language_has_every_lesson():
    words = content().words
    for name in (*LESSONS, "lessons"):
        french = words.wordings["fr", name].messages.keys()
        for language in words.languages:
            assert words.wordings[language, name].messages.keys() == french, (language, name)
