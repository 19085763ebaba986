"""A dossier at one's own pace: one paper after the other, left and found again, handed over, over. Promises 4, 7, 11."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from flows.dossiers.dossier import Dossier, Result
from flows.effects import KeepDossier, Say
from flows.errands.errand import ErrandState
from flows.people import Consent
from tests.harness.house import AMINA, content
from tests.harness.talk import Talk

TUESDAY, DAYS_LATER = "2026-12-08 10:00", "2026-12-18 10:00"


def begun(card: str = "caf", now: str = TUESDAY) -> Talk:
    """Amina reads a card, and begins its dossier."""
    talk = Talk(now)
    talk.presses_data(f"o:guide_{card}", 1)
    talk.presses("Les papiers")
    talk.presses("Commencer ce dossier")
    return talk


def asked(talk: Talk) -> str:
    """The paper that the open question is about."""
    return talk.dossiers[1].at


def test_a_dossier_begins_from_its_card_and_asks_for_one_paper_at_a_time() -> None:
    talk = begun()
    talk.hears("La CAF, aide au logement", "▫️ Bail\n▫️ Montant du loyer", "Avez-vous ce papier : Bail ?")
    talk.presses("Je l’ai")
    talk.hears("✅ Bail\n▫️ Montant du loyer", "Avez-vous ce papier : Montant du loyer ?")


def test_a_card_that_gathers_no_paper_offers_no_dossier() -> None:
    talk = Talk(TUESDAY)
    talk.presses_data("o:guide_payslip", 1)
    talk.presses("Les papiers")
    assert not any("Commencer" in label for label in talk.last.labels)


def test_days_later_it_goes_on_exactly_where_she_left_it() -> None:
    talk = begun()
    talk.presses("Je l’ai")
    talk.presses("Pas encore")
    talk.hears("Avez-vous ce papier : RIB ?")
    talk.at(DAYS_LATER)
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Mes dossiers")
    assert talk.last.labels == ("👪 La CAF, aide au logement · manque 3 papiers",)
    talk.presses("La CAF, aide au logement")
    talk.hears("✅ Bail", "Avez-vous ce papier : RIB ?")


def test_a_slip_of_the_finger_is_taken_back() -> None:
    talk = begun()
    talk.presses("Je l’ai")
    talk.presses("Papier d’avant")
    talk.hears("Avez-vous ce papier : Bail ?", "Vous avez dit : je l’ai.")
    talk.presses("Pas encore")
    assert talk.dossiers[1].have == ()


def test_once_all_papers_were_looked_at_she_hears_what_is_missing_and_goes_on_with_those() -> None:
    talk = begun()
    for answer in ("Je l’ai", "Pas encore", "Je l’ai", "Je l’ai"):
        talk.presses(answer)
    talk.hears("Il manque 1 papier.")
    talk.presses("Reprendre les papiers")
    talk.hears("Avez-vous ce papier : Montant du loyer ?")
    talk.presses("Je l’ai")
    talk.hears("Tous les papiers sont là.")


def test_a_photographed_paper_is_there_and_stays_hers() -> None:
    talk = begun()
    talk.sends("photo", file_id="bail-1")
    talk.hears("✅ Bail", "Montant du loyer ?")
    talk.claire.sees_nothing()
    (document,) = talk.documents.values()
    assert (document.kind, document.file_id, document.dossier) == ("lease", "bail-1", 1)


def test_words_written_with_a_photographed_paper_reach_a_human() -> None:
    talk = begun()
    talk.sends("photo", "c’est le bon bail ?")
    talk.claire.sees("c’est le bon bail ?")


def test_another_thing_than_a_picture_is_passed_on_and_the_question_asked_again() -> None:
    talk = begun()
    talk.sends("voice")
    talk.claire.sees("un message vocal")
    talk.hears("Avez-vous ce papier : Bail ?")


def test_handed_to_a_human_the_card_says_what_is_there_and_what_is_missing_and_the_pictures_go_along() -> (
    None
):
    talk = begun()
    talk.sends("photo", file_id="bail-1")
    talk.presses("Pas encore")
    talk.presses("Avoir de l’aide")
    talk.claire.sees(
        "dossier à suivre",
        "La CAF, aide au logement. Là : Bail. Manque : Montant du loyer, RIB, Pièce d’identité",
    )
    talk.hears("C’est envoyé à Claire. Ce n’est pas encore lu.")
    pieces = [
        effect.piece for effect in talk.effects if isinstance(effect, Say) and effect.to.kind == "caseworker"
    ]
    assert pieces == [None, ("photo", "bail-1")]
    talk.team.sees_nothing()


def test_she_hears_in_open_hours_who_has_taken_the_dossier_that_she_handed_over() -> None:
    talk = begun()
    talk.presses("Avoir de l’aide")
    talk.at("2026-12-08 22:00")
    talk.claire.presses("Je m’en occupe")
    talk.hears_nothing()
    talk.at("2026-12-09 08:30")
    talk.hears("Claire a pris votre dossier, et s’en occupe.")
    assert [button.data for row in talk.last.keyboard for button in row] == ["o:menu", "o:human"]


@pytest.mark.parametrize("gone", [{"consent": Consent.STOPPED}, {"exited": True}])
def test_who_is_no_longer_written_to_does_not_hear_who_has_taken_it(gone: dict[str, Any]) -> None:
    talk = begun()
    talk.presses("Avoir de l’aide")
    talk.person = replace(talk.person, **gone)
    talk.claire.presses("Je m’en occupe")
    assert not any(isinstance(effect, Say) and effect.to.kind == "person" for effect in talk.effects)


def test_handed_over_again_it_is_one_errand_told_again_with_what_is_there_now() -> None:
    talk = begun()
    talk.presses("Avoir de l’aide")
    talk.claire.presses("Je m’en occupe")
    talk.presses_data("o:dossier:1", 1)
    talk.presses("Je l’ai")
    talk.presses("Avoir de l’aide")
    talk.claire.sees("Toujours à régler", "Là : Bail.")
    assert len(talk.errands) == 1


def test_two_dossiers_handed_over_are_two_errands() -> None:
    talk = begun()
    talk.presses("Avoir de l’aide")
    talk.presses_data("o:guide_housing", 1)
    talk.presses("Les papiers")
    talk.presses("Commencer ce dossier")
    talk.presses("Avoir de l’aide")
    assert [errand.dossier for errand in talk.open_errands] == [1, 2]


@pytest.mark.parametrize(
    ("answer", "result", "said"),
    [
        ("Accepté", Result.ACCEPTED, "Bonne nouvelle, Amina."),
        ("Refusé", Result.REFUSED, "Voulez-vous en parler avec quelqu’un ?"),
        ("J’attends la réponse", Result.WAITING, "Le dossier reste dans votre liste."),
        ("J’arrête ce dossier", Result.GIVEN_UP, "il garde ce que vous avez"),
    ],
)
def test_she_closes_it_with_what_came_of_it(answer: str, result: Result, said: str) -> None:
    talk = begun()
    talk.presses("Tout le dossier")
    talk.presses("Dire où il en est")
    talk.presses(answer)
    talk.hears(said)
    assert talk.dossiers[1].result is result


def test_what_waits_for_an_answer_is_asked_about_the_answer_and_nothing_else() -> None:
    talk = begun()
    talk.presses("Tout le dossier")
    talk.presses("Dire où il en est")
    talk.presses("J’attends la réponse")
    talk.commands("/menu")
    talk.presses("Mes papiers")
    talk.presses("Mes dossiers")
    assert talk.last.labels == ("👪 La CAF, aide au logement · réponse attendue",)
    talk.presses("La CAF, aide au logement")
    talk.hears("Avez-vous une réponse ?")
    talk.presses("On demande un papier")
    assert talk.dossiers[1].result is None


def test_given_up_and_begun_again_it_still_has_what_was_ticked() -> None:
    talk = begun()
    talk.presses("Je l’ai")
    talk.presses("Tout le dossier")
    talk.presses("Dire où il en est")
    talk.presses("J’arrête ce dossier")
    talk.presses_data("o:guide_caf", 1)
    talk.presses("Les papiers")
    talk.presses("Commencer ce dossier")
    assert list(talk.dossiers) == [1]
    talk.hears("✅ Bail", "Montant du loyer ?")


def test_a_day_is_picked_with_three_taps_or_written() -> None:
    talk = begun()
    talk.presses("Tout le dossier")
    talk.presses("Noter un jour")
    talk.presses("2027")
    talk.presses("mars")
    talk.presses("12")
    talk.hears("📅 Jour noté : vendredi 12 mars.")
    assert talk.dossiers[1].meant_on == date(2027, 3, 12)
    talk.presses("Noter un jour")
    talk.says("le 3 avril")
    assert talk.dossiers[1].meant_on == date(2027, 4, 3)
    talk.presses("Noter un jour")
    talk.presses("Pas de jour")
    assert talk.dossiers[1].meant_on is None


def test_only_a_day_that_changes_has_the_calendar_drawn_up_again() -> None:
    talk = begun()
    talk.presses("Je l’ai")
    assert not any(isinstance(effect, KeepDossier) and effect.dated for effect in talk.effects)
    talk.presses("Tout le dossier")
    talk.presses("Noter un jour")
    talk.says("3 avril 2027")
    assert any(isinstance(effect, KeepDossier) and effect.dated for effect in talk.effects)


def test_before_its_day_she_hears_what_is_missing_and_opens_it_with_one_tap() -> None:
    talk = begun()
    talk.presses("Je l’ai")
    talk.at(DAYS_LATER)
    talk.touchpoint_due("dossier_day", dossier="1", meant_on="2026-12-21")
    talk.hears("📅 Jour noté : lundi 21 décembre.", "Il manque 3 papiers.")
    talk.presses("Ouvrir le dossier")
    talk.hears("Avez-vous ce papier : Montant du loyer ?")


def test_a_day_of_a_dossier_that_is_over_says_nothing() -> None:
    talk = begun()
    talk.dossiers[1] = replace(talk.dossiers[1], result=Result.ACCEPTED)
    talk.at(DAYS_LATER)
    talk.touchpoint_due("dossier_day", dossier="1", meant_on="2026-12-21")
    talk.hears_nothing()


def test_a_button_that_names_a_dossier_which_is_not_hers_opens_nothing_of_anybody() -> None:
    talk = Talk(TUESDAY)
    talk.presses_data("o:dossier:7", 1)
    talk.hears("Ce dossier n’est plus ouvert.")
    talk.presses_data("o:dossier:99999999999", 1)
    assert talk.toast == "Ce bouton ne marche plus. Écrivez /menu."


def test_who_has_not_agreed_to_messages_may_still_gather_papers() -> None:
    talk = Talk(TUESDAY, replace(AMINA, consent=Consent.REFUSED))
    talk.presses_data("o:guide_caf", 1)
    talk.presses("Les papiers")
    talk.presses("Commencer ce dossier")
    talk.hears("Avez-vous ce papier : Bail ?")


def test_a_paper_that_its_card_asks_for_no_more_is_asked_about_no_more() -> None:
    talk = begun()
    talk.dossiers[1] = Dossier(1, "caf", have=("lease", "gone_paper"), at="gone_paper")
    talk.presses_data("o:dossier:1", 1)
    talk.hears("Il manque 3 papiers.")
    talk.presses("Reprendre les papiers")
    talk.hears("Avez-vous ce papier : Montant du loyer ?")


@pytest.mark.parametrize("topic", sorted(content().papers))
def test_every_paper_has_a_name_in_every_language(topic: str) -> None:
    words = content().words
    for language in ("fr", "en"):
        unnamed = words.text(language, "house", "paper_name", paper="sent")
        for paper in content().papers[topic]:
            assert words.text(language, "house", "paper_name", paper=paper) != unnamed


def test_a_caseworker_notes_what_came_of_it_and_the_errand_is_settled() -> None:
    talk = begun()
    talk.presses("Avoir de l’aide")
    talk.claire.presses("Je m’en occupe")
    talk.claire.presses("Accepté")
    assert talk.dossiers[1].result is Result.ACCEPTED
    assert talk.errand.state is ErrandState.SETTLED
    talk.hears("Claire a noté pour votre dossier : accepté.")
