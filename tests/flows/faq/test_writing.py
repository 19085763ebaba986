"""An answer for everybody is made by who answered somebody: seen whole, warned of names, looked at again six months later."""

from flows.effects import KeepDesk
from flows.events import ChoicePressed
from flows.faq.entry import EntryState
from tests.harness.house import CLAIRE, KARIM, shown
from tests.harness.talk import Talk

QUESTION, ANSWER = "Où est le vestiaire du chantier ?", "Derrière la menuiserie, porte bleue."


def answered(reply: str = "Derrière la menuiserie.") -> Talk:
    """Claire has just answered a question for which there was no card."""
    talk = Talk()
    talk.says("il est ou le vestiaire svp")
    talk.claire.replies(reply)
    return talk


def whole(talk: Talk, question: str = QUESTION, answer: str = ANSWER) -> Talk:
    """Claire writes both parts, and sees them whole."""
    talk.claire.presses("Oui, l’écrire")
    talk.claire.says(question)
    talk.claire.says(answer)
    return talk


def test_who_answers_a_question_without_a_card_is_asked_once_whether_it_is_for_everybody():
    talk = answered()
    talk.claire.hears("En faire une réponse pour tous ?", "La question : « ", "Aucune fiche n’y répond.")
    talk.claire.replies("Et il ferme à 17 h.")
    talk.claire.hears_nothing_of("En faire une réponse pour tous ?")


def test_who_answers_somebody_in_danger_is_not_asked_about_it_until_the_danger_is_over():
    talk = Talk()
    talk.says("il est ou le vestiaire svp")
    talk.says("je veux mourir")
    talk.claire.replies("Je vous appelle tout de suite.")
    talk.claire.hears_nothing_of("En faire une réponse pour tous ?")


def test_who_answers_anything_else_is_asked_nothing():
    talk = Talk()
    talk.says("merci bonne journée")
    talk.claire.replies("À demain.")
    talk.claire.hears_nothing_of("En faire une réponse pour tous ?")


def test_no_means_that_nothing_is_made_of_it():
    talk = answered()
    talk.claire.presses("Non merci")
    assert talk.answers_for_all.asked == {}
    assert talk.answers_for_all.entries == {}


def test_what_is_published_is_what_was_seen_whole_by_its_author_for_six_months():
    talk = whole(answered())
    talk.claire.hears(QUESTION, ANSWER)
    assert talk.answers_for_all.entries == {}
    talk.claire.presses("Publier")
    (entry,) = talk.answers_for_all.entries.values()
    assert (entry.question, entry.answer, entry.owner_id) == (QUESTION, ANSWER, CLAIRE.id)
    assert shown(entry.review_at) == "2027-05-24 10:00"
    assert talk.answers_for_all.asked == {}
    assert talk.desks[CLAIRE.id] == {}


def test_the_end_of_a_month_is_the_last_day_of_a_shorter_one_six_months_later():
    talk = Talk("2027-08-30 10:00")
    talk.claire.commands("/faq")
    talk.claire.presses("Écrire une réponse")
    talk.claire.says(QUESTION)
    talk.claire.says(ANSWER)
    talk.claire.presses("Publier")
    assert shown(talk.answers_for_all.entries[1].review_at) == "2028-02-29 10:00"


def test_the_name_of_somebody_who_is_followed_is_shown_before_it_is_published():
    talk = whole(answered(), answer="Demandez à Amina.")
    talk.claire.hears("Un nom, un numéro ou une adresse s’y trouve : Amina")
    assert "✅ Publier" not in talk.claire.last.labels
    talk.claire.presses("Changer la réponse")
    talk.claire.says(ANSWER)
    talk.claire.hears_nothing_of("Un nom")
    talk.claire.presses("Publier")
    assert talk.answers_for_all.entries[1].answer == ANSWER


def test_what_the_caseworker_wrote_to_the_person_can_be_kept_and_the_persons_own_words_cannot():
    talk = answered("Derrière la menuiserie.")
    talk.claire.presses("Oui, l’écrire")
    talk.claire.hears("il est ou le vestiaire svp")
    assert talk.claire.last.labels == ("✖️ Abandonner",)
    talk.claire.says(QUESTION)
    talk.claire.presses("Garder ces mots")
    talk.claire.presses("Publier")
    assert talk.answers_for_all.entries[1].answer == "Derrière la menuiserie."


def test_giving_up_publishes_nothing_and_the_old_buttons_say_so():
    talk = whole(answered())
    talk.claire.presses("Abandonner")
    talk.claire.hears_nothing_of("Publié")
    talk.claire.does(ChoicePressed("k:0:publish", 5, "p"))
    assert "n’est plus en cours" in talk.toast
    assert talk.answers_for_all.entries == {}


def test_words_that_reply_to_a_person_go_to_them_in_the_middle_of_an_answer():
    talk = answered()
    talk.claire.presses("Oui, l’écrire")
    talk.claire.replies("À tout à l’heure.")
    talk.hears("À tout à l’heure.")
    assert not [effect for effect in talk.effects if isinstance(effect, KeepDesk)]


def test_what_is_too_long_is_refused_with_how_much_there_may_be():
    talk = answered()
    talk.claire.presses("Oui, l’écrire")
    talk.claire.says("mot " * 80)
    talk.claire.hears("200 signes au plus")
    talk.claire.says(QUESTION)
    talk.claire.hears("La réponse")


def test_nobody_else_makes_an_answer_of_what_claire_wrote():
    talk = answered()
    message, button = talk.claire.chat.button("Oui, l’écrire")
    talk.karim.chat.messages.append(message)
    talk.karim.presses("Oui, l’écrire")
    assert talk.toast
    assert KARIM.id not in talk.desks
    assert button.data.startswith("k:")


def test_an_answer_that_was_withdrawn_while_somebody_changed_it_stays_withdrawn():
    talk = whole(answered())
    talk.claire.presses("Publier")
    talk.claire.commands("/faq")
    talk.claire.presses("Modifier")
    talk.claire.presses("Garder ces mots")
    talk.claire.says("Autre chose.")
    talk.karim.commands("/faq")
    talk.karim.presses("Retirer")
    talk.claire.presses("Publier")
    assert "retirée" in talk.toast
    assert talk.answers_for_all.entries[1].state is EntryState.WITHDRAWN
