"""Somebody asks about their papers: the card in their language, the door to what is no card, or the way to all cards."""

from dataclasses import replace

import pytest

from flows.people import Consent
from tests.harness.house import AMINA, house
from tests.harness.talk import Talk


def test_a_card_asked_for_in_another_language_is_offered_in_the_one_that_they_read() -> None:
    amina = Talk(person=replace(AMINA, language="uk"), house_of=house(languages=["fr", "uk"]))
    amina.says("хочу відкрити рахунок у банку")
    amina.hears("Я маю пам’ятку про це")
    amina.presses("Рахунок у банку")
    assert amina.step == "guide_bank_account.first"


@pytest.mark.parametrize(
    ("words", "label", "step"),
    [
        ("je peux avoir une atestation de travail", "Demander une attestation", "attestations.which"),
        ("on peut m'expliquer une lettre", "Que veut cette lettre ?", "letter.photo"),
        ("il manque des papiers dans mon dossier ?", "Mes dossiers", "dossiers.none"),
        ("birisiyle konuşmak istiyorum", "Parler à quelqu’un", "human.urgency"),
    ],
)  # fmt: skip
def test_what_is_no_card_is_one_touch_away_and_goes_to_the_human_all_the_same(
    words: str, label: str, step: str
) -> None:
    amina = Talk()
    amina.says(words)
    amina.hears("Vous pouvez le demander ici")
    amina.claire.sees(words)
    amina.presses(label)
    assert amina.step == step


def test_whoever_wants_no_messages_is_shown_the_way_to_a_paper_all_the_same() -> None:
    amina = Talk(person=replace(AMINA, consent=Consent.REFUSED))
    amina.says("je peux avoir une atestation de travail")
    amina.hears("Vous pouvez le demander ici")
    amina.claire.sees("atestation de travail")
    amina.presses("Demander une attestation")
    assert amina.step == "attestations.which"


def test_a_question_for_which_there_is_no_card_leads_to_all_of_them() -> None:
    amina = Talk()
    amina.says("c'est à quelle heure la réunion ?")
    amina.hears("Je n’ai pas trouvé de fiche sur ce sujet.")
    amina.presses("Voir les fiches")
    assert amina.step == "guides.subjects"


def test_the_way_to_all_cards_is_not_shown_at_each_question_of_a_row() -> None:
    amina = Talk()
    amina.says("c'est à quelle heure la réunion ?")
    amina.says("et on se retrouve où exactement ?")
    amina.hears_nothing_of("Je n’ai pas trouvé")


@pytest.mark.parametrize("words", ["je suis en route", "merci beaucoup pour hier", "👍"])
def test_what_asks_nothing_leads_to_no_card(words: str) -> None:
    amina = Talk()
    amina.says(words)
    amina.hears_nothing_of("fiche")


@pytest.mark.parametrize("words", ["minscrire au chomage", "jveu minscrire a pole emploi"])
def test_who_wants_to_register_as_out_of_work_is_one_touch_from_how(words: str) -> None:
    amina = Talk()
    amina.says(words)
    amina.hears("J’ai une fiche sur ce sujet")
    amina.presses("S’inscrire à France Travail")
    assert amina.step == "guide_registration.first"
    amina.hears("francetravail.fr", "allez dans une agence")


def test_how_to_register_as_out_of_work_is_two_touches_from_the_cards() -> None:
    amina = Talk()
    amina.presses_data("o:guides", 1)
    amina.presses("Travail et contrat")
    amina.presses("S’inscrire à France Travail")
    assert amina.step == "guide_registration.first"


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("mon AME est finie", "Carte Vitale, mutuelle"),
        ("plus de carte vitale", "Carte Vitale, mutuelle"),
        ("jai plus de couverture sante", "Carte Vitale, mutuelle"),
        ("fsl", "Aides pour le loyer"),
        ("dalo", "Aides pour le loyer"),
        ("comment avoir le loca pass", "Aides pour le loyer"),
    ],
)
def test_who_names_a_right_by_its_short_name_is_offered_its_card(words: str, label: str) -> None:
    amina = Talk()
    amina.says(words)
    assert any(label in one for one in amina.last.labels)
