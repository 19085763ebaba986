"""Answers of the team, offered to who asks something near: the structure's own, beside a human, and never when they are old."""

from datetime import timedelta

import pytest

from flows.effects import Acknowledge
from flows.faq.entry import Entry
from flows.faq.orders import NoteQuestion, ThankEntry
from tests.harness.house import CLAIRE, TUESDAY_MORNING, at
from tests.harness.talk import Talk

WHERE = Entry(
    7,
    "Où est le vestiaire du chantier ?",
    "Derrière la menuiserie.",
    CLAIRE.id,
    at(TUESDAY_MORNING) + timedelta(days=90),
)


def knowing(*entries: Entry, **more: object) -> Talk:
    """A story in a structure that has these answers."""
    talk = Talk(**more)  # type: ignore[arg-type]
    talk.answers_for_all.entries = {entry.id: entry for entry in entries}
    return talk


def noted(talk: Talk) -> list[str]:
    return [effect.words for effect in talk.effects if isinstance(effect, NoteQuestion)]


def test_who_asks_nearly_the_same_is_offered_the_answer_and_a_human_reads_them_all_the_same():
    talk = knowing(WHERE)
    talk.says("c ou les vestiaire")
    talk.hears("Votre structure a peut-être déjà répondu", "envoyé à Claire")
    assert talk.last.labels == ("💬 Où est le vestiaire du chantier ?",)
    talk.claire.hears("c ou les vestiaire")
    assert noted(talk) == []


def test_the_answer_says_whose_it_is_and_offers_a_human():
    talk = knowing(WHERE)
    talk.says("c ou les vestiaire")
    talk.presses("Où est le vestiaire")
    talk.hears("Réponse de votre structure", "Derrière la menuiserie.")
    talk.presses("Parler à quelqu’un")
    assert talk.step.startswith("human.")


def test_that_it_helped_is_counted_once_however_often_it_is_pressed():
    talk = knowing(WHERE)
    talk.says("c ou les vestiaire")
    talk.presses("Où est le vestiaire")
    talk.presses("Ça m’a aidé")
    assert talk.toast == "Merci, c’est noté."
    talk.presses("Ça m’a aidé")
    assert talk.answers_for_all.entries[WHERE.id].helped == 1


def test_an_answer_past_its_review_is_offered_to_nobody_not_even_by_an_old_button():
    talk = knowing(WHERE)
    talk.says("c ou les vestiaire")
    talk.hours_pass(24 * 90)
    talk.presses("Où est le vestiaire")
    assert "n’est plus là" in talk.toast
    talk.hears_nothing()
    talk.says("c ou les vestiaire")
    talk.hears_nothing_of("déjà répondu")
    assert noted(talk) == ["c ou les vestiaire"]


@pytest.mark.parametrize(
    "data", ["k:8:read", "k:7:publish", "k:7:withdraw", "k:x:read", "k:7", "k:-7:read", "k:٧:read"]
)
def test_a_made_up_button_shows_nothing_and_changes_nothing(data: str):
    talk = knowing(WHERE)
    talk.presses_data(data, 5)
    talk.hears_nothing()
    assert [type(effect) for effect in talk.effects] == [Acknowledge]


def test_a_question_that_nothing_answers_is_noted_and_what_is_no_question_is_not():
    talk = knowing(WHERE)
    talk.says("kan passe la navete le matin")
    assert noted(talk) == ["kan passe la navete le matin"]
    talk.says("merci bonne journée")
    assert noted(talk) == []


def test_what_cards_may_not_answer_is_noted_beside_them():
    talk = knowing()
    talk.says("comment je fais pour le papier de la caf et la banque")
    talk.hears("pas sûr d’avoir bien compris")
    assert noted(talk) == ["comment je fais pour le papier de la caf et la banque"]


def test_what_a_card_answers_and_what_tells_of_danger_is_not_noted():
    talk = knowing()
    talk.says("comment avoir la carte vitale")
    talk.hears("J’ai une fiche")
    assert noted(talk) == []
    talk.says("je veux mourir comment faire ?")
    assert noted(talk) == []
    assert not [effect for effect in talk.effects if isinstance(effect, ThankEntry)]
