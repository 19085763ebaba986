"""A photographed paper that nobody could read: one thing to do better, said warmly, and it may be kept as it is. Promises 1, 7."""

from typing import Any

import pytest

from flows.documents.document import Document
from flows.documents.readable import to_be_looked_at
from flows.effects import NoteLooked
from flows.engine import advance
from flows.events import PictureMeasured
from tests.harness.talk import Talk

TUESDAY = "2026-12-08 10:00"
GOOD = {"side": 960, "brightness": 200.0, "sharpness": 600.0}


def photographed(talk: Talk | None = None) -> Talk:
    """Amina has photographed the lease that her dossier asks for."""
    talk = talk or Talk(TUESDAY)
    talk.presses_data("o:guide_caf", 1)
    talk.presses("Les papiers")
    talk.presses("Commencer ce dossier")
    talk.sends("photo", file_id="bail-1")
    return talk


def measured(talk: Talk, number: int = 1, **figures: Any) -> None:
    event = PictureMeasured(number, **{**GOOD, **figures})
    talk.turn(talk.situation(), event)


@pytest.mark.parametrize(
    ("figures", "said"),
    [
        ({"brightness": 40.0}, "La photo est un peu sombre.\nPrès d’une fenêtre, ça ira mieux."),
        ({"sharpness": 4.0}, "La photo est un peu floue."),
        ({"side": 240}, "La photo est un peu petite."),
        ({"brightness": 40.0, "sharpness": 1.0}, "La photo est un peu sombre."),
    ],
)
def test_she_hears_the_one_thing_that_would_make_it_better(figures: dict[str, Any], said: str) -> None:
    talk = photographed()
    measured(talk, **figures)
    talk.hears(said)
    assert talk.last.labels == ("📷 Reprendre la photo", "👍 Garder quand même")


def test_of_a_good_picture_nothing_is_said() -> None:
    talk = photographed()
    measured(talk)
    talk.hears_nothing()
    assert talk.documents[1].looked_at is not None


def test_the_question_under_way_stays_open_and_can_still_be_answered() -> None:
    talk = photographed()
    question = talk.conversation.question
    measured(talk, brightness=40.0)
    assert (talk.conversation.open, talk.conversation.question) == (True, question)
    talk.presses("Je l’ai")
    assert talk.dossiers[1].have == ("lease", "rent")


def test_taken_again_the_new_one_takes_its_place_and_the_dossier_goes_on() -> None:
    talk = photographed()
    measured(talk, brightness=40.0)
    talk.presses("Reprendre la photo")
    talk.sends("photo", file_id="bail-2")
    talk.hears("La nouvelle photo remplace l’autre.", "Avez-vous ce papier : Montant du loyer ?")
    assert [(one.kind, one.file_id, one.dossier) for one in talk.documents.values()] == [
        ("lease", "bail-2", 1)
    ]


def test_a_letter_taken_again_reaches_who_has_the_first_one() -> None:
    talk = Talk(TUESDAY)
    talk.presses_data("o:letter", 1)
    talk.sends("photo", file_id="lettre-1")
    measured(talk, sharpness=2.0)
    talk.presses("Reprendre la photo")
    talk.sends("photo", file_id="lettre-2")
    talk.claire.sees("lettre à expliquer")
    assert talk.claire.last.say.piece == ("photo", "lettre-2")
    assert len(talk.errands) == 1


def test_she_keeps_it_as_it_is_with_one_tap() -> None:
    talk = photographed()
    measured(talk, side=240)
    talk.presses("Garder quand même")
    talk.hears("La photo est gardée comme elle est.", "Montant du loyer ?")
    assert list(talk.documents) == [1]


def test_looked_at_twice_it_is_said_once() -> None:
    talk = photographed()
    measured(talk, side=240)
    measured(talk, side=240)
    talk.hears_nothing()


def test_what_comes_a_quarter_of_an_hour_later_is_not_said_any_more() -> None:
    talk = photographed()
    talk.at("2026-12-08 10:16")
    measured(talk, side=240)
    talk.hears_nothing()
    assert talk.documents[1].looked_at is not None


def test_a_picture_that_was_deleted_meanwhile_leads_to_nothing() -> None:
    talk = photographed()
    talk.documents.clear()
    outcome = advance(talk.situation(), PictureMeasured(1, 10, 10.0, 10.0), talk.now)
    assert outcome.effects == ()


def test_only_what_somebody_has_to_read_is_looked_at() -> None:
    at = Talk(TUESDAY).now
    looked_at = [
        to_be_looked_at(document)
        for document in (
            Document(1, "lease", "photo", "x", at, dossier=1),
            Document(2, "letter", "photo", "x", at),
            Document(3, "sent", "photo", "x", at),
            Document(4, "lease", "document", "x", at, dossier=1),
        )
    ]
    assert looked_at == [True, True, False, False]


def test_what_was_looked_at_is_noted_once_and_for_all() -> None:
    talk = photographed()
    measured(talk, side=240)
    assert any(isinstance(effect, NoteLooked) for effect in talk.effects)
