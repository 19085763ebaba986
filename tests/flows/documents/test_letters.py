"""What a person sent: a letter is explained by a human, a document comes back, and goes when they say so. Promises 3, 6, 7, 11."""

import pytest

from flows.effects import ForgetDocument, Say
from flows.errands.errand import ErrandState
from tests.harness.talk import Talk

TUESDAY, NIGHT = "2026-12-08 10:00", "2026-12-08 23:00"


def pieces_to_caseworkers(talk: Talk) -> list[tuple[str, str]]:
    return [e.piece for e in talk.effects if isinstance(e, Say) and e.to.kind == "caseworker" and e.piece]


def asks_about_a_letter(talk: Talk) -> None:
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Que veut cette lettre ?")


def test_a_photographed_letter_goes_to_the_referent_as_an_errand_and_the_answer_comes_back_in_the_chat() -> (
    None
):
    talk = Talk(TUESDAY)
    asks_about_a_letter(talk)
    talk.hears("Envoyez ici une photo de la lettre.")
    talk.sends("photo", file_id="lettre-1")
    talk.claire.sees("lettre à expliquer", "Amina Diallo · Lettre, mardi 8 décembre")
    assert pieces_to_caseworkers(talk) == [("photo", "lettre-1")]
    talk.hears("C’est envoyé à Claire. Ce n’est pas encore lu.")
    talk.claire.replies("C’est la CAF, rien à payer.")
    talk.hears("Claire : C’est la CAF, rien à payer.")
    talk.claire.sees("Amina Diallo · lettre à expliquer (mardi 8 décembre", "Votre réponse l’explique ?")
    talk.claire.presses("C’est réglé")
    assert talk.errand.state is ErrandState.SETTLED
    talk.hears("Claire a noté : c’est réglé (votre lettre).")
    talk.claire.replies("Bonne journée !")
    talk.claire.hears_nothing_of("lettre à expliquer")


def test_a_reply_that_asks_for_the_next_page_leaves_the_letter_open() -> None:
    talk = Talk(TUESDAY)
    asks_about_a_letter(talk)
    talk.sends("photo", file_id="lettre-1")
    talk.claire.replies("Et la page 2 ?")
    talk.claire.sees("Votre réponse l’explique ?")
    assert talk.errand.state is ErrandState.OPEN


def test_who_did_not_take_the_letter_that_a_colleague_took_is_not_asked_to_settle_it() -> None:
    talk = Talk(TUESDAY)
    asks_about_a_letter(talk)
    talk.sends("photo", file_id="lettre-1")
    talk.karim.commands("/demarches")
    talk.claire.presses("Je m’en occupe")
    talk.karim.replies("Claire vous répond bientôt.")
    talk.hears("Karim : Claire vous répond bientôt.")
    talk.karim.hears_nothing_of("lettre à expliquer")


def test_each_letter_that_waits_is_settled_by_its_own_tap() -> None:
    talk = Talk(TUESDAY)
    for hour, letter in (("10:00", "lettre-1"), ("11:00", "lettre-2")):
        talk.at(f"2026-12-08 {hour}")
        asks_about_a_letter(talk)
        talk.sends("photo", file_id=letter)
    talk.claire.replies("La première vient de la CAF.")
    talk.claire.sees("(mardi 8 décembre à 10", "(mardi 8 décembre à 11")
    talk.claire.presses("C’est réglé")
    assert [errand.note[:21] for errand in talk.open_errands] == ["mardi 8 décembre à 10"]


def test_at_night_the_letter_waits_for_the_opening_and_she_hears_so() -> None:
    talk = Talk(NIGHT)
    asks_about_a_letter(talk)
    talk.sends("photo", file_id="lettre-1")
    talk.hears("C’est noté. Claire le reçoit demain")
    talk.claire.sees_nothing()
    talk.at("2026-12-09 08:30")
    talk.claire.sees("lettre à expliquer", "Lettre, mardi 8 décembre")


def test_under_a_picture_sent_unasked_one_tap_makes_it_a_letter_to_explain() -> None:
    talk = Talk(TUESDAY)
    talk.sends("photo", file_id="lettre-2")
    talk.claire.sees("envoie une photo")
    talk.presses("Que veut cette lettre ?")
    talk.claire.sees("lettre à expliquer")
    assert pieces_to_caseworkers(talk) == [("photo", "lettre-2")]


def test_pressed_twice_it_is_one_errand() -> None:
    talk = Talk(TUESDAY)
    talk.sends("photo", file_id="lettre-2")
    talk.presses("Que veut cette lettre ?")
    talk.presses("Que veut cette lettre ?")
    assert len(talk.errands) == 1


def test_two_letters_are_two_errands() -> None:
    talk = Talk(TUESDAY)
    talk.sends("photo", file_id="lettre-1")
    talk.presses("Que veut cette lettre ?")
    talk.at("2026-12-08 11:00")
    talk.sends("photo", file_id="lettre-2")
    talk.presses("Que veut cette lettre ?")
    assert len(talk.errands) == 2


def test_of_several_pictures_in_a_row_one_is_asked_about_and_all_are_found_again() -> None:
    talk = Talk(TUESDAY)
    for number in range(3):
        talk.sends("photo", file_id=f"page-{number}")
    assert "difficile" not in talk.heard
    assert len(talk.documents) == 3


@pytest.mark.parametrize("kind", ["voice", "sticker", "location", "video"])
def test_what_is_no_picture_and_no_file_is_passed_on_and_not_put_among_documents(kind: str) -> None:
    talk = Talk(TUESDAY)
    talk.sends(kind)  # type: ignore[arg-type]
    assert talk.documents == {}


def opens_the_document(talk: Talk) -> None:
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Mes documents")
    assert talk.last.labels == ("📄 Document, mardi 8 décembre",)
    talk.presses("📄 Document, mardi 8 décembre")


def test_a_document_is_found_again_and_comes_back_by_the_name_that_the_messenger_gave_it() -> None:
    talk = Talk(TUESDAY)
    talk.sends("document", file_id="cv-1")
    opens_the_document(talk)
    talk.presses("Le recevoir ici")
    assert talk.last.say.piece == ("document", "cv-1")
    assert talk.last.say.to.kind == "person"


def test_a_document_that_she_wants_gone_goes_once_she_is_sure() -> None:
    talk = Talk(TUESDAY)
    talk.sends("document", file_id="cv-1")
    opens_the_document(talk)
    talk.presses("L’effacer")
    talk.hears("La photo reste dans cette discussion.")
    assert len(talk.documents) == 1
    talk.presses("Oui, effacer")
    talk.hears("C’est effacé de vos documents.")
    assert talk.documents == {}
    assert any(isinstance(effect, ForgetDocument) for effect in talk.effects)


def test_a_button_of_a_document_that_is_gone_says_so() -> None:
    talk = Talk(TUESDAY)
    talk.sends("photo", file_id="lettre-2")
    talk.documents.clear()
    talk.presses("Que veut cette lettre ?")
    talk.hears("Ce document est déjà effacé.")
    assert talk.errands == {}


def test_words_of_danger_under_a_letter_come_before_the_letter() -> None:
    talk = Talk(TUESDAY)
    asks_about_a_letter(talk)
    talk.sends("photo", "je veux mourir")
    talk.hears("Appelez le 3114")
    talk.claire.sees("Signalement")
