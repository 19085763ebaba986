"""What came of a call: one tap records it, once; what is difficult becomes a flag; nobody is tried for ever."""

from dataclasses import replace

import pytest

from flows.calls.call import CallState
from flows.engine import advance
from flows.events import ChoicePressed
from flows.flags import FlagState, Level
from flows.people import Consent, Role
from flows.trends import NEWS
from tests.flows.calls.test_asked import BY_PHONE, by_phone
from tests.harness.house import CLAIRE, KARIM, desk, house, shown
from tests.harness.talk import Talk

NADIA = replace(CLAIRE, id=13, name="Nadia")


def called(memory: str = "", now: str = "2026-11-24 10:00", **more: object) -> Talk:
    """A card that Claire has just received."""
    talk = by_phone(now, person=replace(BY_PHONE, memory={NEWS: memory} if memory else {}), **more)
    talk.touchpoint_due("check_in")
    return talk


def journal(talk: Talk) -> list[tuple[str, str, int | None]]:
    return [(line.kind, line.medium, line.caseworker_id) for line in talk.journal]


def news(talk: Talk) -> str:
    return talk.person.memory.get(NEWS, "")


def test_one_tap_records_that_the_person_is_well() -> None:
    talk = called()
    talk.claire.presses("😊 Ça va")
    assert talk.call.state is CallState.OKAY
    assert journal(talk) == [("call", "phone", CLAIRE.id)]
    assert news(talk) == "a"
    assert talk.toast == "C’est noté."
    assert "Ça va" in talk.claire.last.text
    assert talk.claire.last.labels == ()
    talk.hears_nothing()


def test_a_double_tap_records_once() -> None:
    talk = called()
    card, button = talk.claire.chat.button("😊 Ça va")
    for _ in range(2):
        talk.claire.does(ChoicePressed(button.data, card.id, "p"))
    assert journal(talk) == [("call", "phone", CLAIRE.id)]
    assert talk.toast == "Vous l’avez déjà noté."


def test_of_two_takers_the_first_counts_and_the_second_is_told_who_it_was() -> None:
    talk = called(referent=None)
    _, button = talk.karim.chat.button("📵 Pas de réponse")
    talk.claire.presses("😊 Ça va")
    talk.karim.does(ChoicePressed(button.data, 101, "p"))
    assert talk.toast == "Claire l’a déjà noté."
    assert talk.call.state is CallState.OKAY


def test_a_call_is_not_for_a_group_nor_for_who_is_of_another_house() -> None:
    talk = called()
    _, button = talk.claire.chat.button("😊 Ça va")
    talk.claire.does(ChoicePressed(button.data, 101, "p"), in_group=True)
    assert talk.call.open
    elsewhere = advance(desk(call=None), ChoicePressed(button.data, 101, "p"), talk.now)
    assert [type(effect).__name__ for effect in elsewhere.effects] == ["Acknowledge"]


def test_one_call_settles_whatever_else_the_person_was_to_be_called_for() -> None:
    talk = Talk()
    talk.touchpoint_due("after_pay", pay_on="2026-11-20")
    talk.presses("Oui, tout va bien")
    talk.presses("Un appel, le matin")
    talk.pathway = replace(talk.pathway, by_phone=True)
    talk.touchpoint_due("contract_end", contract_until_on="2027-01-29")
    assert [call.kind for call in talk.open_calls] == ["callback", "calendar"]
    talk.claire.presses("😊 Ça va")
    assert [call.kind for call in talk.open_calls] == []
    assert [message.labels for message in talk.claire.chat.messages] == [(), ()]


# A difficulty


def test_a_difficulty_becomes_in_two_taps_a_flag_in_the_hands_of_who_heard_it() -> None:
    talk = called()
    talk.claire.presses("😕 Difficulté")
    assert talk.call.state is CallState.TROUBLE
    assert (journal(talk), news(talk)) == ([("call", "phone", CLAIRE.id)], "a")
    assert "De quoi s’agit-il ?" in talk.claire.last.text
    talk.claire.presses("Logement")
    assert talk.claire.last.labels[0] == "🟡 À suivre, je m’en occupe"
    talk.claire.presses("🟠 Aujourd’hui, je m’en occupe")
    assert (talk.flag.categories, talk.flag.level) == (("housing",), Level.HIGH)
    assert (talk.flag.state, talk.flag.taker_id) == (FlagState.TAKEN, CLAIRE.id)
    assert "dit au téléphone à Claire" in talk.flag.reasons
    assert talk.call.flag_id == talk.flag.id
    talk.claire.sees("C’est à vous", "Dit au téléphone. Rien ne lui a été envoyé.")
    talk.team.sees("Pris par Claire")
    talk.team.hears_nothing_of("Amina", "logement")
    talk.hears_nothing()


def test_a_difficulty_for_the_team_climbs_like_any_flag() -> None:
    talk = called()
    talk.claire.presses("😕 Difficulté")
    talk.claire.presses("Argent")
    talk.claire.presses("🟡 À suivre, l’équipe")
    assert (talk.flag.state, talk.flag.level, talk.flag.taker_id) == (FlagState.OPEN, Level.MEDIUM, None)
    talk.team.sees("Signalement")
    talk.hears_nothing()


def test_what_becomes_of_what_was_said_on_the_telephone_is_not_told_in_the_chat() -> None:
    talk = called()
    talk.claire.presses("😕 Difficulté")
    talk.claire.presses("Logement")
    talk.claire.presses("🔴 Danger, l’équipe")
    talk.hears_nothing()
    talk.hours_pass(0.1)
    talk.ladder()
    talk.hears_nothing()
    talk.karim.presses_in_group("Je prends")
    talk.hears_nothing()
    talk.karim.hears_nothing_of("Envoyé à la personne")
    for label in ("Clore", "Personne contactée", "Rien à noter"):
        talk.karim.presses(label)
        talk.hears_nothing()
    assert talk.flag.state is FlagState.CLOSED


def test_a_difficulty_joins_the_flag_that_is_open_about_it() -> None:
    talk = called()
    talk.claire.presses("😕 Difficulté")
    talk.claire.presses("Argent")
    talk.claire.presses("🟡 À suivre, l’équipe")
    talk.at("2026-11-25 10:00")
    talk.touchpoint_due("check_in")
    talk.claire.presses("😕 Difficulté")
    talk.claire.presses("Argent")
    talk.claire.presses("🟠 Aujourd’hui, je m’en occupe")
    assert (talk.flag.level, talk.flag.state) == (Level.HIGH, FlagState.TAKEN)


def test_a_difficulty_is_flagged_once_however_often_it_is_tapped() -> None:
    talk = called()
    talk.claire.presses("😕 Difficulté")
    talk.claire.presses("Argent")
    card, button = talk.claire.chat.button("🟡 À suivre, l’équipe")
    for _ in range(2):
        talk.claire.does(ChoicePressed(button.data, card.id, "p"))
    assert len(talk.flags) == 1
    assert talk.toast == "Vous l’avez déjà noté."


def test_what_was_settled_on_the_telephone_needs_no_flag() -> None:
    talk = called()
    talk.claire.presses("😕 Difficulté")
    talk.claire.presses("✅ Vu ensemble, rien de plus")
    assert talk.flags == {}
    assert talk.open_calls == ()


@pytest.mark.parametrize(
    "made_up", ["which:everything", "grave:money:awful:me", "grave:x:high:me", "steal", ""]
)
def test_made_up_data_changes_nothing(made_up: str) -> None:
    talk = called()
    for label in ("😕 Difficulté", "Argent"):
        before = talk.call
        talk.claire.does(ChoicePressed(f"c:{talk.call.id}:{made_up}", 101, "p"))
        assert (talk.call, talk.flags) == (before, {})
        talk.claire.presses(label)


# No answer, later


def test_no_answer_asks_again_the_next_open_day_and_counts_as_one_silence() -> None:
    talk = called("aa")
    talk.claire.presses("📵 Pas de réponse")
    assert (talk.call.state, talk.call.tries, news(talk)) == (CallState.OPEN, 1, "aas")
    assert journal(talk) == [("call_no_answer", "phone", CLAIRE.id)]
    assert "On redemande demain à 8\u00a0h\u00a030" in talk.claire.last.text
    talk.at("2026-11-25 08:30")
    talk.calls_come_back()
    talk.claire.sees("C’est le moment d’appeler")
    talk.claire.presses("📵 Pas de réponse")
    assert (talk.call.tries, news(talk)) == (2, "aas")


def test_a_day_counts_one_try_and_who_calls_back_is_still_recorded() -> None:
    talk = called()
    _, button = talk.claire.chat.button("📵 Pas de réponse")
    talk.claire.presses("📵 Pas de réponse")
    assert talk.claire.last.labels == ("😊 Ça va", "😕 Difficulté")
    talk.claire.does(ChoicePressed(button.data, 101, "p"))
    assert talk.call.tries == 1
    assert "déjà essayé aujourd’hui" in talk.toast
    talk.claire.presses("😊 Ça va")
    assert (talk.call.state, news(talk)) == (CallState.OKAY, "l")


def test_after_three_tries_nobody_is_asked_again_and_the_lead_knows() -> None:
    talk = called()
    for day in ("2026-11-25 08:30", "2026-11-26 08:30", "2026-11-27 08:30"):
        talk.claire.presses("📵 Pas de réponse")
        karim = talk.karim.heard
        talk.at(day)
        talk.calls_come_back()
    assert "Pas de réponse après 3 essais" in karim
    assert (talk.call.state, talk.call.tries, talk.open_calls) == (CallState.NO_ANSWER, 3, ())
    talk.claire.sees_nothing()


def test_a_second_call_without_an_answer_after_answering_is_a_sign_like_any_silence() -> None:
    talk = called("aas")
    talk.claire.presses("📵 Pas de réponse")
    assert (talk.flag.categories, talk.flag.level) == ((), Level.MEDIUM)
    assert "deux prises de nouvelles sans réponse" in talk.flag.reasons[0]
    talk.hears_nothing()


def test_a_call_because_of_a_silence_is_that_same_silence() -> None:
    talk = Talk(person=replace(BY_PHONE, consent=Consent.GIVEN, memory={NEWS: "aas"}))
    talk.touchpoint_due("check_in_again")
    talk.no_answer()
    talk.at("2026-11-25 10:30")
    talk.claire.presses("📵 Pas de réponse")
    assert (news(talk), talk.flags) == ("aas", {})
    talk.claire.presses("😊 Ça va")
    assert news(talk) == "aal"


@pytest.mark.parametrize(
    ("now", "slot", "when"),
    [
        ("2026-11-24 10:00", "☀️ Le matin", "2026-11-25 08:30"),
        ("2026-11-24 10:00", "🌤 L’après-midi", "2026-11-24 13:30"),
        ("2026-11-24 15:00", "🌤 L’après-midi", "2026-11-25 13:30"),
        ("2026-11-27 10:00", "🌤 L’après-midi", "2026-11-30 13:30"),
    ],
)
def test_later_asks_again_in_that_half_of_an_open_day(now: str, slot: str, when: str) -> None:
    talk = called(now=now)
    talk.claire.presses("🕓 Plus tard")
    talk.claire.presses(slot)
    assert talk.call.due_at is not None
    assert shown(talk.call.due_at) == when
    assert journal(talk) == []
    talk.at(when)
    talk.calls_come_back()
    talk.claire.sees("C’est le moment d’appeler")


def test_later_may_be_taken_back() -> None:
    talk = called()
    talk.claire.presses("🕓 Plus tard")
    talk.claire.presses("↩️ Retour")
    assert "😊 Ça va" in talk.claire.last.labels


# The list


def test_the_list_shows_a_caseworker_their_open_calls_and_a_lead_everybodys() -> None:
    talk = called(house_of=house(CLAIRE, KARIM, NADIA))
    talk.colleague(NADIA.id).commands("/appels")
    talk.colleague(NADIA.id).sees("Aucun appel à passer.")
    talk.karim.commands("/appels")
    talk.karim.sees("Appels à passer : 1")
    assert talk.karim.caseworker.role is Role.LEAD
    talk.claire.commands("/appels")
    talk.claire.sees("Appels à passer : 1", "Amina Diallo")
    talk.claire.presses("😊 Ça va")
    talk.claire.commands("/appels")
    talk.claire.sees("Aucun appel à passer.")
