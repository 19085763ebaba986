"""`/faq`: the answers of a structure, changed and withdrawn by who may, and looked at again in time."""

from dataclasses import replace
from datetime import timedelta

from flows.effects import Say
from flows.events import ChoicePressed
from flows.faq.desk import remind_review
from flows.faq.entry import Entry, EntryState
from flows.faq.orders import RemindReview
from flows.people import Caseworker
from tests.harness.house import CLAIRE, KARIM, TUESDAY_MORNING, at, content, house, shown
from tests.harness.talk import Talk

NADIA = Caseworker(13, "Nadia")
NOW = at(TUESDAY_MORNING)
WHERE = Entry(
    1, "Où est le vestiaire ?", "Derrière la menuiserie.", CLAIRE.id, NOW + timedelta(days=90), helped=2
)
OLD = Entry(2, "Où passe la navette ?", "Devant la mairie.", CLAIRE.id, NOW - timedelta(days=1))


def knowing(*entries: Entry) -> Talk:
    talk = Talk(house_of=house(CLAIRE, KARIM, NADIA))
    talk.answers_for_all.entries = {entry.id: entry for entry in entries}
    return talk


def test_the_list_says_who_wrote_each_answer_until_when_and_whom_it_helped_the_old_ones_first():
    talk = knowing(WHERE, OLD)
    talk.claire.commands("/faq")
    talk.claire.hears("Où est le vestiaire ?", "Par Claire", "Elle a aidé 2 personnes", "À relire depuis le")
    cards = [message.text for message in talk.claire.chat.messages[-2:]]
    assert "navette" in cards[0]
    assert "vestiaire" in cards[1]


def test_where_there_is_none_the_list_says_how_one_comes_about():
    talk = knowing()
    talk.claire.commands("/faq")
    talk.claire.hears("pas encore")
    assert talk.claire.last.labels == ("➕ Écrire une réponse pour tous",)


def test_an_answer_is_its_authors_and_the_leads_and_a_colleague_is_told_whose_it_is():
    talk = knowing(WHERE)
    nadia = talk.colleague(NADIA.id)
    nadia.commands("/faq")
    assert nadia.last.labels == ()
    talk.claire.commands("/faq")
    nadia.chat.messages.append(talk.claire.last)
    nadia.presses("Retirer")
    assert "de Claire" in talk.toast
    assert [entry.id for entry in talk.answers_for_all.published] == [1]
    talk.karim.commands("/faq")
    talk.karim.presses("Retirer")
    assert [entry.id for entry in talk.answers_for_all.published] == []


def test_what_is_changed_is_offered_as_it_is_now_and_stays_its_authors():
    talk = knowing(WHERE)
    talk.karim.commands("/faq")
    talk.karim.presses("Modifier")
    talk.karim.presses("Garder ces mots")
    talk.karim.says("Porte bleue.")
    talk.karim.presses("Publier")
    entry = talk.answers_for_all.entries[1]
    assert (entry.answer, entry.owner_id, entry.version) == ("Porte bleue.", CLAIRE.id, 2)
    talk.says("c ou le vestiaire")
    talk.presses("Où est le vestiaire")
    talk.hears("Porte bleue.")


def test_an_old_answer_that_is_still_right_is_offered_for_six_months_more():
    talk = knowing(OLD)
    talk.says("ou passe la navette le matin")
    talk.hears_nothing_of("déjà répondu")
    talk.claire.commands("/faq")
    talk.claire.presses("Toujours juste")
    assert shown(talk.answers_for_all.entries[2].review_at) == "2027-05-24 10:00"
    talk.claire.does(_pressed("k:2:still"))
    assert talk.answers_for_all.entries[2].version == 2
    talk.says("ou passe la navette le matin")
    talk.hears("déjà répondu")


def test_a_withdrawn_answer_cannot_be_brought_back_by_an_old_button():
    talk = knowing(replace(WHERE, state=EntryState.WITHDRAWN))
    for verb in ("still", "edit", "withdraw"):
        talk.claire.chat.messages.clear()
        talk.claire.does(_pressed(f"k:1:{verb}"))
        assert "retirée" in talk.toast
    assert talk.answers_for_all.entries[1].state is EntryState.WITHDRAWN


def test_nothing_of_it_is_done_in_a_group():
    talk = knowing(WHERE)
    talk.claire.does(_pressed("k:1:withdraw"), in_group=True)
    assert talk.answers_for_all.entries[1].state is EntryState.PUBLISHED


def _reminded(*caseworkers: Caseworker, now: str = TUESDAY_MORNING) -> tuple[list[int], list[object]]:
    outcome = remind_review(content(), house(*caseworkers), OLD, at(now))
    said = [effect for effect in outcome.effects if isinstance(effect, Say)]
    assert all("toujours juste" in say.text for say in said)
    return [say.to.id for say in said], [say.not_before for say in said]


def test_who_wrote_an_answer_is_told_that_it_must_be_looked_at_again_in_open_hours():
    assert _reminded(CLAIRE, KARIM, NADIA) == ([CLAIRE.id], [NOW])
    readers, not_before = _reminded(CLAIRE, KARIM, now="2026-11-24 23:00")
    assert (readers, not_before) == ([CLAIRE.id], [at("2026-11-25 08:30")])


def test_when_its_author_has_left_the_leads_are_told_and_else_whoever_can_be_reached():
    gone = replace(CLAIRE, reachable=False)
    assert _reminded(gone, KARIM, NADIA)[0] == [KARIM.id]
    assert _reminded(gone, NADIA)[0] == [NADIA.id]


def test_whoever_was_told_is_told_again_a_month_later_and_not_sooner():
    orders = [e for e in remind_review(content(), house(), OLD, NOW).effects if isinstance(e, RemindReview)]
    assert orders == [RemindReview(OLD.id, NOW + timedelta(days=30))]


def _pressed(data: str) -> ChoicePressed:
    return ChoicePressed(data, 5, "p")
