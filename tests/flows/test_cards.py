"""What a caseworker reads of a flag in private: what is the matter, what was said already, and how to reach the person."""

from datetime import timedelta

import pytest

from flows.cards import group_face, private_face, rewritten
from flows.contacts import SHOWN, Contact
from flows.flags import Flag, Level
from tests.harness.house import CLAIRE, TUESDAY_MORNING, at, content, flag, house
from tests.harness.talk import plain

NOW = at(TUESDAY_MORNING)


def read(of: Flag) -> str:
    return plain(private_face(content(), house(), of, "Signalement")).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("category", "level", "number"),
    [("suicide", Level.CRITICAL, "3114"), ("violence", Level.CRITICAL, "17"), ("housing", Level.HIGH, "115")],
)
def test_the_card_says_which_number_the_person_was_sent(category: str, level: Level, number: str):
    assert f"Envoyé à la personne : le {number}\n" in read(flag(level, categories=(category,)))


def test_the_card_of_a_medium_flag_says_of_no_number():
    assert "Envoyé" not in read(flag(Level.MEDIUM, categories=("housing",)))


def test_the_card_of_what_was_not_said_tells_that_the_person_knows_nothing_of_it():
    card = read(flag(Level.MEDIUM, categories=(), reasons=("deux silences",)))
    assert "La personne ne sait rien de ce signalement" in card
    assert "Sujet" not in card


def test_the_card_shows_the_number_of_the_person_or_how_to_write_to_them():
    assert "📞 01 99 00 12 34" in read(flag(person_phone="01 99 00 12 34"))
    assert "Répondez ici" in read(flag())


def test_the_card_says_which_language_the_person_reads_unless_it_is_french():
    assert "lit en ukrainien" in read(flag(person_language="uk"))
    assert "lit en" not in read(flag())


@pytest.mark.parametrize("kind", SHOWN)
def test_the_card_tells_each_of_the_last_contacts_with_its_day(kind: str):
    card = read(flag(contacts=(Contact(kind, NOW - timedelta(days=5), CLAIRE.id),)))
    assert "Derniers contacts : jeudi 19 novembre, " in card
    assert ("Claire" in card.split("Derniers contacts")[1]) is (kind not in {"check_in_done", "human_asked"})


def test_nobody_else_reads_how_to_reach_the_person():
    whole = flag(person_phone="01 99 00 12 34", excerpt="ses mots", contacts=(Contact("check_in_done", NOW),))
    after = rewritten(content(), house(), whole, "Pris", NOW)
    for shown in (group_face(content(), house(), whole, "Signalement"), after.private, after.group):
        assert not [word for word in ("01 99", "Derniers contacts", "ses mots") if word in shown]
