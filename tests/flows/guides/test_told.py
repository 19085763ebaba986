"""Each card of help with paperwork, read as a person meets it: from its first words to who can help here. Promises 6, 7."""

import re
from dataclasses import replace
from datetime import date

import pytest

from flows.errands.errand import PAPERWORK, PAY_CARD
from flows.guides.shelf import PREFIX, topics
from flows.guides.told import ABOUT_PAY
from flows.phone_numbers import digits, phone_numbers
from flows.situation import Absence
from tests.harness.house import CLAIRE, KARIM, TUESDAY_NIGHT, content, house
from tests.harness.talk import Talk, plain

CARDS = topics(content())
PAY = house(pay_contact="Karim")
STEPS_MAX = 5

_STEP = re.compile(r"^(\d)\. (.+)$", re.MULTILINE)
_SITE = re.compile(r"\b(?:[\w-]+\.)+(?:fr|org)\b")
_HERE = re.compile(r"^Ici, .+ (?:peut|peuvent) vous aider\.$", re.MULTILINE)
# Where the door is neither a site nor a number: whom one asks for by name.
DOORS = {
    "pass_iae": "les emplois de l’inclusion",
    "digital_help": "Aidants Connect",
    "disability": "La MDPH de votre département",
    "french_courses": "l’OFII",
    "school": "L’école de votre enfant",
}


def opened(card: str, talk: Talk | None = None) -> Talk:
    """Amina opens this card."""
    talk = talk or Talk()
    talk.presses_data(f"o:{PREFIX}{card}", 1)
    return talk


def told(card: str, *ways: str) -> str:
    """What stands last on the screen of who goes this way through a card."""
    talk = opened(card)
    for label in ways:
        talk.presses(label)
    return plain(talk.last.text)


@pytest.mark.parametrize("card", CARDS)
def test_a_card_has_at_most_five_steps_in_their_order_and_each_says_what_to_do(card: str) -> None:
    steps = _STEP.findall(f"{told(card)}\n{told(card, 'La suite')}")
    assert [number for number, _ in steps] == [str(n) for n in range(1, len(steps) + 1)]
    assert 3 <= len(steps) <= STEPS_MAX
    assert [text for _, text in steps if text.endswith("?")] == []


@pytest.mark.parametrize("card", CARDS)
def test_a_card_says_by_when(card: str) -> None:
    assert re.search(r"^📅 .{10,}$", told(card, "La suite"), re.MULTILINE)


@pytest.mark.parametrize("card", CARDS)
def test_a_card_names_its_papers_and_the_usual_trap(card: str) -> None:
    papers, trap = told(card, "Les papiers"), told(card, "La suite", "Le piège")
    assert papers.startswith("🗂 Les papiers\n")
    assert trap.startswith("⚠️ ")
    assert all(len(said.splitlines()) > 1 for said in (papers, trap))


@pytest.mark.parametrize("card", CARDS)
def test_a_card_leads_to_an_official_door_and_to_who_can_help_here(card: str) -> None:
    door = told(card, "Où aller")
    known = {digits(number) for number in content().helplines}
    numbers = phone_numbers(door)
    assert set(numbers) <= known
    assert _SITE.search(door) or numbers or DOORS[card] in door
    assert _HERE.search(door)


@pytest.mark.parametrize("card", CARDS)
def test_who_can_help_here_is_named_before_anything_is_asked_of_them(card: str) -> None:
    talk = opened(card, Talk(house_of=PAY))
    talk.presses("Qui peut m’aider ici ?")
    about_pay = card in ABOUT_PAY
    talk.hears(f"Ici, pour ce sujet : {'Karim' if about_pay else 'Claire'}.")
    assert talk.open_errands == ()
    talk.presses("Demander de l’aide")
    helper, other = (talk.karim, talk.claire) if about_pay else (talk.claire, talk.karim)
    talk.hears(f"C’est envoyé à {'Karim' if about_pay else 'Claire'}. Ce n’est pas encore lu.")
    assert talk.errand.topic == (PAY_CARD if about_pay else PAPERWORK)
    helper.sees("Amina Diallo")
    other.sees_nothing()


@pytest.mark.parametrize("card", sorted(ABOUT_PAY))
def test_where_pay_is_named_as_who_helps_pay_is_who_is_asked(card: str) -> None:
    assert "la paie" in told(card, "Où aller")


def test_who_only_wanted_a_name_has_asked_for_nothing() -> None:
    talk = opened("caf")
    talk.presses("Qui peut m’aider ici ?")
    talk.presses("Retour")
    assert talk.step == "guide_caf.first"
    assert talk.errands == {}
    talk.claire.sees_nothing()


def test_while_the_referent_is_away_it_is_who_stands_in_that_is_named_and_asked() -> None:
    away = Absence(1, CLAIRE.id, date(2026, 11, 24), date(2026, 11, 27), KARIM.id)
    talk = opened("caf", Talk(house_of=replace(house(), absences=(away,))))
    talk.presses("Qui peut m’aider ici ?")
    talk.hears("Ici, pour ce sujet : Karim.")
    talk.presses("Demander de l’aide")
    talk.hears("C’est envoyé à Karim.")


def test_at_night_it_is_who_will_read_it_in_the_morning_that_is_named() -> None:
    talk = opened("caf", Talk(TUESDAY_NIGHT))
    talk.presses("Qui peut m’aider ici ?")
    talk.hears("Ici, pour ce sujet : Claire.")
    talk.presses("Demander de l’aide")
    talk.hears("Claire le reçoit demain à 8")


def test_where_nobody_in_particular_sees_to_it_the_team_is_named() -> None:
    away = Absence(1, CLAIRE.id, date(2026, 11, 24), date(2026, 11, 27))
    nadia = replace(KARIM, id=13, name="Nadia")
    talk = opened("caf", Talk(house_of=replace(house(CLAIRE, KARIM, nadia), absences=(away,))))
    talk.presses("Qui peut m’aider ici ?")
    talk.hears("Ici, pour ce sujet : votre équipe.")


def test_two_cards_about_pay_are_two_subjects_and_one_of_them_twice_is_one() -> None:
    talk = Talk(house_of=PAY)
    for card in ("payslip", "advance", "payslip"):
        opened(card, talk)
        talk.presses("Qui peut m’aider ici ?")
        talk.presses("Demander de l’aide")
    assert sorted(errand.note for errand in talk.open_errands) == [
        "💶 Demander un acompte",
        "🧾 Ma fiche de paie",
    ]


def test_the_card_of_the_residence_permit_says_what_each_paper_proves() -> None:
    trap = told("residence_permit", "La suite", "Le piège")
    assert "« Attestation de dépôt » : elle prouve l’envoi, pas le droit de rester en France." in trap
    assert "Avec l’ancienne carte, l’« attestation de prolongation » prouve ce droit." in trap
    assert "Avec ces 2 papiers, le travail reste permis s’il l’était avant." in trap
    assert "montrez-le à la paie avant la fin de l’ancien." in told("residence_permit", "La suite")
    assert "demandez ici s’il permet le travail." in told("residence_permit", "Les papiers")


@pytest.mark.parametrize("language", content().words.languages)
def test_once_it_is_settled_the_person_hears_what_it_was_about(language: str) -> None:
    said = content().words.text(language, "house", "errand_settled", by="Karim", topic=PAY_CARD)
    assert said != content().words.text(language, "house", "errand_settled", by="Karim", topic="?")


def test_the_card_of_health_cover_says_when_to_ask_for_the_help_without_a_permit_again() -> None:
    assert "L’AME (soins sans titre de séjour) dure 1 an" in told("health_cover", "La suite", "Le piège")


def test_the_card_of_the_rent_says_what_to_ask_for_where_and_by_when() -> None:
    assert "Voyez la fiche « Aides pour le loyer »." in told("housing", "Où aller")
    first, rest = told("rent_help"), told("rent_help", "La suite")
    assert "le prêt Loca-Pass" in first
    assert "le FSL (aide du département)" in first
    assert "Le DALO répond en 3 mois, en 6 mois en Île-de-France." in rest
    assert "2 mois au plus tard après l’entrée" in told("rent_help", "La suite", "Le piège")
    assert "locapass.actionlogement.fr" in told("rent_help", "Où aller")
