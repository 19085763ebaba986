"""What is printed: every kind in every language, the French first, and room for what a hand must fill in."""

from datetime import UTC, datetime

import pytest

from flows.attestations.attestation import Attestation, Kind, State
from flows.attestations.wording import body, paper_of
from flows.paper import Paper
from flows.right_to_left import LANGUAGES as FROM_THE_RIGHT
from flows.structure import Attestations
from tests.harness.house import content, structure
from tests.harness.languages import OTHERS

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
FACTS = {
    Kind.PRESENCE: {"started": "2026-03-03", "until": "2027-03-02"},
    Kind.PATHWAY: {"started": "2026-03-03", "pass_until": "2028-03-02", "referent": "Claire"},
    Kind.WORK_TRAVEL: {"from": "2026-12-01", "until": "2026-12-30", "places": "Metz ; Woippy"},
    Kind.CRISIS_TRAVEL: {"reason": "food"},
}
SETTINGS = Attestations(address="12 rue des Jardins, 57000 Metz", city="Metz", legal_line="Décret du jour.")


def page(kind: Kind, language: str = "fr", settings: Attestations = SETTINGS, **facts: str) -> Paper:
    about = structure().model_copy(update={"attestations": settings})
    told = {"name": "Amina <Diallo>", "structure": about.name, **FACTS[kind], **facts}
    attestation = Attestation("ab12", 1, kind, State.CHECKED, NOW, told)
    return paper_of(content(), about, attestation, language, "Europe/Paris", NOW, by="Claire")


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("language", OTHERS)
def test_every_kind_is_translated_for_who_reads_another_language(kind: Kind, language: str) -> None:
    translated = page(kind, language).translation
    assert translated is not None
    assert translated.title != page(kind).title
    assert translated.right_to_left is (language in FROM_THE_RIGHT)
    said = " ".join((translated.note, translated.title, *translated.paragraphs))
    assert "Amina <Diallo>" in said
    assert "{" not in said
    assert "none" not in said


def test_the_page_itself_is_french_whoever_reads_it() -> None:
    assert page(Kind.PRESENCE, "ar").paragraphs == page(Kind.PRESENCE).paragraphs
    assert page(Kind.PRESENCE, "xx").translation is None


def test_names_stand_on_paper_as_they_are_and_the_first_of_a_month_as_it_is_said() -> None:
    said = page(Kind.WORK_TRAVEL)
    assert (
        "Amina <Diallo> se déplace pour ce travail, du 1er décembre 2026 au 30 décembre 2026."
        in said.paragraphs
    )
    assert said.closing[0] == "Fait à Metz, le 1er décembre 2026."


def test_the_employer_says_where_from_when_to_when_and_leaves_room_for_what_only_the_person_knows() -> None:
    said = page(Kind.WORK_TRAVEL)
    assert "Lieux de travail : Metz ; Woippy." in said.paragraphs
    assert said.blanks == ("Date et lieu de naissance", "Adresse", "Travail", "Moyen de transport")
    assert "Lieux de travail" in page(Kind.WORK_TRAVEL, places="").blanks


def test_what_the_law_asks_for_stands_on_trips_alone_and_the_address_above() -> None:
    assert page(Kind.CRISIS_TRAVEL).paragraphs[-1] == "Décret du jour."
    assert page(Kind.WORK_TRAVEL).paragraphs[-1] == "Décret du jour."
    assert "Décret du jour." not in page(Kind.PRESENCE).paragraphs
    assert page(Kind.PRESENCE).head == ("L'Atelier du Lien", "12 rue des Jardins, 57000 Metz")
    assert page(Kind.PRESENCE, settings=Attestations()).head == ("L'Atelier du Lien",)


def test_the_persons_own_word_bears_no_signature_of_the_structure() -> None:
    said = page(Kind.CRISIS_TRAVEL)
    assert said.closing == ("Fait à Metz, le 1er décembre 2026 à 10\u00a0h.",)
    assert said.frame == "Signature"
    assert said.head == ("Amina <Diallo>",)
    assert "Je certifie que c’est vrai." in said.paragraphs


def test_a_file_is_named_by_what_it_is() -> None:
    assert page(Kind.PRESENCE).file_name == "attestation-de-presence.pdf"
    assert page(Kind.WORK_TRAVEL).file_name == "attestation-de-deplacement-pour-le-travail.pdf"


def test_each_line_that_is_not_known_is_said_otherwise() -> None:
    words = content().words
    facts = {"name": "A", "structure": "S", "started": "2026-03-03"}
    assert body(words, "fr", Kind.PRESENCE, {**facts, "until": ""})[-1] == "Son contrat est en cours."
    unaccompanied = body(words, "fr", Kind.PATHWAY, {**facts, "pass_until": "", "referent": ""})
    assert unaccompanied[2:] == ("Son parcours est en cours.", "L’équipe de S l’accompagne.")


def test_an_address_keeps_its_number_before_its_street_in_a_line_that_is_read_from_the_right() -> None:
    facts = {"name": "Amina Diallo", "structure": "L’Atelier", "from": "2026-11-24", "until": "2026-12-23"}
    said = body(
        content().words, "ar", Kind.WORK_TRAVEL, {**facts, "places": "12 rue des Jardins, 57000 Metz"}
    )
    assert any("\u206612 rue des Jardins, 57000 Metz\u2069" in line for line in said)
    plain = body(content().words, "fr", Kind.WORK_TRAVEL, {**facts, "places": "12 rue des Jardins"})
    assert not any("\u2066" in line for line in plain)
