"""For whom the messenger is not the way, the same calendar makes calls: one at a time, with a reason, and nothing in their chat."""

from dataclasses import replace
from datetime import date

import pytest

from flows.calls.call import CallState
from flows.crisis_kind import CrisisKind
from flows.people import Consent, Person
from flows.situation import Absence
from flows.touchpoints import TouchpointState
from flows.trends import NEWS
from tests.harness.house import AMINA, CLAIRE, KARIM, TUESDAY_NIGHT, at, house, shown
from tests.harness.talk import Talk, newcomer

S = TouchpointState
BY_PHONE = replace(newcomer(), phone="06 11 22 33 44")


def by_phone(now: str = "2026-11-24 10:00", person: Person = BY_PHONE, **more: object) -> Talk:
    talk = Talk(now, person=person, **more)  # type: ignore[arg-type]
    talk.pathway = replace(talk.pathway, by_phone=True)
    return talk


def states(talk: Talk) -> dict[str, tuple[TouchpointState, str]]:
    return {touchpoint.kind: (state, reason) for touchpoint, state, reason in talk.touchpoints.values()}


def test_what_would_be_a_message_is_a_card_for_the_caseworker_and_the_chat_stays_silent() -> None:
    talk = by_phone()
    talk.touchpoint_due("contract_end", contract_until_on="2027-01-29", days="60")
    talk.hears_nothing()
    talk.karim.sees_nothing()
    talk.team.sees_nothing()
    talk.claire.sees("À appeler", "Amina Diallo", "06 11 22 33 44", "fin de contrat le vendredi 29 janvier")
    assert talk.claire.last.labels == ("😊 Ça va", "😕 Difficulté", "📵 Pas de réponse", "🕓 Plus tard")
    assert talk.state_of("contract_end") == (S.RELEASED, "by_phone")
    assert (talk.call.kind, talk.calls[0].reason, talk.call.caseworker_id) == (
        "calendar",
        "contract_end",
        CLAIRE.id,
    )


def test_what_falls_on_one_day_makes_one_call_led_by_what_matters_most() -> None:
    talk = by_phone()
    talk.touchpoint_due("check_in", "after_pay", "gesture", "payday", pay_on="2026-12-05")
    assert states(talk) == {
        "after_pay": (S.RELEASED, "by_phone"),
        "check_in": (S.MERGED, "with:after_pay"),
        "gesture": (S.SKIPPED, "by_phone"),
        "payday": (S.SKIPPED, "by_phone"),
    }
    assert len(talk.calls) == 1
    talk.claire.sees("la paie du samedi 5 décembre ; prise de nouvelles")


@pytest.mark.parametrize(
    ("news", "said"),
    [
        ("closed", "la structure ferme, le lui dire, avec les heures où l’on répond"),
        ("open", "la structure ouvre à nouveau, le lui dire"),
        ("hours", "les horaires changent, les lui dire"),
    ],
)
def test_who_is_followed_by_phone_hears_by_phone_that_the_house_closes(news: str, said: str) -> None:
    talk = by_phone()
    talk.touchpoint_due("closure_news", "check_in", news=news)
    assert states(talk) == {
        "closure_news": (S.RELEASED, "by_phone"),
        "check_in": (S.MERGED, "with:closure_news"),
    }
    talk.claire.sees(f"{said} ; prise de nouvelles")
    talk.hears_nothing()


def test_who_is_followed_by_phone_gets_a_call_where_a_suspension_has_no_end() -> None:
    talk = by_phone()
    talk.touchpoint_due("sign_of_life", "check_in", reason="childcare")
    assert states(talk) == {
        "sign_of_life": (S.RELEASED, "by_phone"),
        "check_in": (S.MERGED, "with:sign_of_life"),
    }
    talk.claire.sees(
        "suspension sans fin notée (garde d’enfant), un signe de vie",
        "Depuis l’arrêt, qu’est-ce qui a changé",
    )
    talk.hears_nothing()


def test_what_is_not_worth_a_call_makes_none() -> None:
    talk = by_phone()
    talk.touchpoint_due("gesture", gesture="hands", quiz="no")
    assert states(talk) == {"gesture": (S.SKIPPED, "by_phone")}
    assert talk.calls == []


def test_a_call_that_is_too_late_is_not_asked_for() -> None:
    talk = by_phone()
    talk.touchpoint_due("gesture")
    touchpoint, _, _ = talk.touchpoints[1]
    talk.touchpoints[1] = replace(touchpoint, kind="check_in", due_at=at("2026-11-20 10:00")), S.PLANNED, ""
    talk.touchpoints[1] = replace(talk.touchpoints[1][0], late_after=at("2026-11-22 10:00")), S.PLANNED, ""
    talk.planned_touchpoints_due()
    assert states(talk) == {"check_in": (S.EXPIRED, "late")}
    assert talk.calls == []


def test_in_closed_hours_a_call_waits_for_the_opening() -> None:
    talk = by_phone(TUESDAY_NIGHT)
    talk.touchpoint_due("check_in")
    assert talk.state_of("check_in") == (S.PLANNED, "closed")
    talk.claire.sees_nothing()
    talk.planned_touchpoints_due()
    assert shown(talk.now) == "2026-11-25 08:30"
    talk.claire.sees("À appeler")


@pytest.mark.parametrize(
    ("person", "reason"),
    [
        (replace(BY_PHONE, consent=Consent.REFUSED), "consent_refused"),
        (replace(BY_PHONE, consent=Consent.STOPPED), "consent_stopped"),
        (replace(BY_PHONE, exited=True), "exit"),
        (replace(BY_PHONE, paused_until=at("2026-11-26 10:00")), "pause"),
    ],
)
def test_who_refused_is_not_called_either_and_the_reason_is_kept(person: Person, reason: str) -> None:
    talk = by_phone(person=person)
    talk.touchpoint_due("check_in")
    assert talk.state_of("check_in") == (S.SKIPPED, reason)
    assert talk.calls == []


def test_who_never_met_the_bot_or_blocked_it_may_be_called() -> None:
    for person in (BY_PHONE, replace(BY_PHONE, consent=Consent.GIVEN, blocked=True)):
        talk = by_phone(person=person)
        talk.touchpoint_due("check_in")
        assert len(talk.calls) == 1


def test_while_the_referent_is_away_the_card_is_for_who_stands_in() -> None:
    away = Absence(1, CLAIRE.id, date(2026, 11, 24), date(2026, 11, 27), KARIM.id)
    talk = by_phone(house_of=replace(house(), absences=(away,)))
    talk.touchpoint_due("check_in")
    talk.claire.sees_nothing()
    talk.karim.sees("À appeler")
    assert talk.call.caseworker_id == KARIM.id


def test_without_a_referent_everybody_gets_the_card_and_the_first_tap_counts() -> None:
    talk = by_phone(referent=None)
    talk.touchpoint_due("check_in")
    talk.claire.sees("À appeler")
    talk.karim.sees("À appeler")
    talk.claire.presses("😊 Ça va")
    assert "noté par Claire" in talk.karim.last.text
    assert talk.karim.last.labels == ()


def test_a_call_that_waits_already_is_told_with_what_is_new_and_not_doubled() -> None:
    talk = by_phone()
    talk.touchpoint_due("check_in")
    talk.at("2026-11-25 10:00")
    talk.touchpoint_due("contract_end", contract_until_on="2027-01-29")
    talk.claire.sees("Toujours à appeler", "fin de contrat", "prise de nouvelles")
    assert len(talk.call_tasks) == 1


def test_the_three_questions_are_beyond_ca_va_and_others_than_the_last_time() -> None:
    talk = by_phone()
    talk.touchpoint_due("check_in")
    assert talk.call.sheet == ("work", "health", "home")
    talk.claire.sees("au-delà de « ça va ? »", "Au travail, qu’est-ce qui s’est bien passé")
    talk.claire.presses("😊 Ça va")
    talk.at("2026-12-01 10:00")
    talk.touchpoint_due("check_in")
    sheets = [asked.sheet for asked in talk.calls]
    assert sheets == [("work", "health", "home"), ("money", "family", "papers")]


def test_the_first_question_follows_from_why_the_person_is_called() -> None:
    talk = by_phone()
    talk.touchpoint_due("after_pay", pay_on="2026-12-05")
    assert talk.call.sheet == ("after_pay", "work", "health")
    talk.claire.sees("La paie est-elle arrivée ?")


def test_every_reason_that_has_a_question_asks_it_and_a_theme_of_a_life_is_left_room() -> None:
    talk = by_phone()
    talk.touchpoint_due("after_pay", "benefits", "hours_sheet", pay_on="2026-12-05", due_on="2026-11-30")
    assert talk.call.sheet == ("hours_sheet", "after_pay", "work")
    talk.claire.presses("😊 Ça va")
    talk.at("2026-12-01 10:00")
    talk.touchpoint_due("after_pay", "benefits", pay_on="2026-12-05", due_on="2026-11-30")
    assert talk.calls[-1].sheet == ("after_pay", "benefits", "health")


def test_who_is_followed_by_phone_hears_of_the_declaration_by_phone() -> None:
    talk = by_phone()
    talk.touchpoint_due("benefits", due_on="2026-11-30")
    assert talk.state_of("benefits") == (S.RELEASED, "by_phone")
    talk.claire.sees(
        "déclaration à la CAF (RSA, prime d’activité) à faire le lundi 30 novembre",
        "La déclaration à la CAF est-elle faite ?",
    )
    talk.hears_nothing()


def test_who_is_followed_by_phone_hears_by_phone_that_hours_change() -> None:
    talk = by_phone()
    talk.touchpoint_due("hours_changed")
    assert talk.state_of("hours_changed") == (S.RELEASED, "by_phone")
    talk.claire.sees("nos horaires changent, les lui dire")
    talk.hears_nothing()


def test_in_a_crisis_the_call_asks_about_symptoms_first() -> None:
    in_crisis = replace(house(), crisis_since=at("2026-11-20 10:00"))
    talk = by_phone(house_of=in_crisis)
    talk.touchpoint_due("check_in")
    assert talk.call.sheet == ("symptoms", "work", "home")
    talk.claire.sees("De la fièvre, de la toux", "Du mal à respirer : le 15, tout de suite.")


@pytest.mark.parametrize("kind", [CrisisKind.HEAT, CrisisKind.CLOSURE])
def test_in_a_crisis_that_is_no_epidemic_a_call_asks_nothing_about_symptoms(kind: CrisisKind) -> None:
    talk = by_phone(house_of=replace(house(), crisis_since=at("2026-11-20 10:00"), crisis_kind=kind))
    talk.touchpoint_due("check_in")
    assert "symptoms" not in talk.call.sheet


def test_in_a_crisis_who_is_asked_about_symptoms_by_message_is_not_asked_again_in_a_call() -> None:
    talk = Talk(house_of=replace(house(), crisis_since=at("2026-11-20 10:00")))
    talk.touchpoint_due("after_pay", pay_on="2026-11-20")
    talk.presses("Oui, tout va bien")
    talk.presses("Un appel, le matin")
    assert "symptoms" not in talk.call.sheet


def test_a_card_of_somebody_without_a_number_says_so_and_never_to_write() -> None:
    talk = by_phone(person=replace(BY_PHONE, phone=""))
    talk.touchpoint_due("check_in")
    talk.claire.sees("Aucun numéro noté")
    talk.claire.hears_nothing_of("pour lui écrire", "lit en")
    assert talk.claire.last.say.about_person is None


def test_a_card_of_somebody_without_a_number_says_all_the_same_which_language_they_read() -> None:
    talk = by_phone(person=replace(BY_PHONE, phone="", language="tr"))
    talk.touchpoint_due("check_in")
    talk.claire.sees("Aucun numéro noté", "lit en turc")


def test_a_card_says_that_a_flag_is_open_so_that_nobody_rings_without_knowing() -> None:
    talk = by_phone()
    talk.says("je veux mourir")
    talk.touchpoint_due("check_in")
    talk.claire.sees("À appeler", "🔴 Signalement critique ouvert : /alertes")


def test_a_second_try_makes_no_call_once_the_person_was_heard() -> None:
    talk = by_phone(person=replace(BY_PHONE, memory={NEWS: "sa"}))
    talk.touchpoint_due("check_in_again")
    assert talk.state_of("check_in_again") == (S.SKIPPED, "heard_since")
    assert talk.calls == []


def test_a_call_that_would_come_too_late_at_the_opening_expires_with_its_reason() -> None:
    talk = by_phone("2026-12-23 18:00")
    talk.touchpoint_due("check_in")
    assert talk.state_of("check_in") == (S.EXPIRED, "late:closed")
    assert talk.calls == []


def test_a_call_holds_all_that_one_message_could_not() -> None:
    talk = by_phone()
    kinds = (
        "contract_end",
        "trial_end",
        "pass_end",
        "after_contract",
        "first_day",
        "hours_sheet",
        "after_pay",
    )
    talk.touchpoint_due(*kinds)
    assert [state for state, _ in states(talk).values()].count(S.MERGED) == len(kinds) - 1
    assert {reason.kind for reason in talk.call.because} == set(kinds)


# The person asks, or is silent


def test_a_call_that_the_person_asks_for_uses_the_same_card() -> None:
    talk = Talk()
    talk.touchpoint_due("after_pay", pay_on="2026-11-20")
    talk.presses("Oui, tout va bien")
    talk.presses("Un appel, le matin")
    talk.claire.sees("Amina Diallo demande un appel", "Moment : le matin", "au-delà de « ça va ? »")
    assert len(talk.claire.chat.fresh) == 1
    talk.claire.presses("😊 Ça va")
    assert talk.call.state is CallState.OKAY


def test_after_the_second_gentle_try_without_an_answer_a_human_is_to_call() -> None:
    talk = Talk(person=replace(AMINA, memory={NEWS: "as"}))
    talk.touchpoint_due("check_in_again")
    talk.no_answer()
    talk.claire.sees("À appeler", "deux essais sans réponse")
    assert (talk.call.kind, talk.call.caseworker_id) == ("silence", CLAIRE.id)


def test_who_gives_a_sign_of_life_does_not_have_to_be_called_for_their_silence() -> None:
    talk = Talk(person=replace(AMINA, memory={NEWS: "as"}))
    talk.touchpoint_due("check_in_again")
    talk.no_answer()
    talk.at("2026-11-25 10:30")
    talk.says("bonjour, désolée du retard")
    assert talk.call.state is CallState.DROPPED
    card = talk.claire.chat.messages[0]
    assert "Plus besoin d’appeler" in card.text
    assert card.labels == ()
