"""Errands: a problem with pay reaches who handles pay, is settled by one hand, and the person hears of it once. Promises 1, 2, 4, 7, 11."""

from dataclasses import replace
from datetime import date

import pytest

from flows.cards import text as desk_text
from flows.effects import ChangeErrand, OpenErrand, Say
from flows.engine import advance
from flows.errands.errand import TOPICS, Errand, ErrandState
from flows.events import ChoicePressed, CommandGiven, ErrandDue
from flows.flags import Level
from flows.people import Caseworker, Consent
from flows.situation import Absence, House
from tests.harness.house import AMINA, CLAIRE, KARIM, at, content, desk, house, shown, situation
from tests.harness.talk import Talk, plain

NADIA = Caseworker(13, "Nadia")
PAY = house(pay_contact="Karim")
TUESDAY, NIGHT = "2026-12-08 10:00", "2026-12-08 23:00"
SETTLED = "Karim a noté : c’est réglé (paie pas reçue)."


def not_paid(now: str = TUESDAY, house_of: House = PAY, **more: object) -> Talk:
    """Amina says, after pay day, that her pay has not come."""
    talk = Talk(TUESDAY, house_of=house_of, **more)  # type: ignore[arg-type]
    talk.touchpoint_due("after_pay", pay_on="2026-12-04")
    talk.at(now)
    talk.presses("Non, pas encore")
    return talk


def taken_away(talk: Talk) -> bool:
    return not any(message.keyboard for message in talk.karim.chat.messages)


# Who is told


def test_a_problem_with_pay_goes_to_who_handles_pay_and_to_nobody_else() -> None:
    talk = not_paid()
    talk.karim.sees("À régler", "Amina Diallo", "paie pas reçue (vendredi 4 décembre)", "mardi 8 décembre")
    assert talk.karim.last.labels == ("✋ Je m’en occupe", "✅ C’est réglé", "↪️ Voir avec le référent")
    talk.claire.sees_nothing()
    talk.team.sees_nothing()


def test_the_person_hears_to_whom_it_went_and_that_nobody_has_read_it() -> None:
    talk = not_paid()
    talk.hears("C’est envoyé à Karim. Ce n’est pas encore lu.")


def test_in_closed_hours_it_waits_for_the_opening_and_the_person_hears_so() -> None:
    talk = not_paid(NIGHT)
    talk.hears("Karim le reçoit demain")
    talk.karim.sees_nothing()
    talk.at("2026-12-09 08:30")
    talk.karim.sees("À régler")


@pytest.mark.parametrize(
    ("house_of", "referent", "told"),
    [
        (house(), CLAIRE, ["Claire"]),
        (house(), None, ["Claire", "Karim"]),
        (house(pay_contact="Somebody who left"), CLAIRE, ["Claire"]),
        (house(CLAIRE, replace(KARIM, reachable=False), pay_contact="Karim"), CLAIRE, ["Claire"]),
    ],
    ids=["nobody handles pay", "nor is there a referent", "the pay contact is gone", "and cannot be reached"],
)
def test_without_a_pay_contact_the_referent_hears_of_it_and_else_everybody(
    house_of: House, referent: Caseworker | None, told: list[str]
) -> None:
    talk = not_paid(house_of=house_of, referent=referent)
    cards = [effect for effect in talk.effects if isinstance(effect, Say) and effect.to.kind == "caseworker"]
    names = {caseworker.id: caseworker.name for caseworker in (CLAIRE, KARIM)}
    assert [names[card.to.id] for card in cards] == told
    talk.hears("C’est envoyé à Claire" if told == ["Claire"] else "C’est envoyé à l’équipe")


def test_while_the_pay_contact_is_away_who_stands_in_for_them_hears_of_it() -> None:
    away = Absence(1, KARIM.id, date(2026, 12, 7), date(2026, 12, 11), NADIA.id)
    talk = not_paid(house_of=replace(house(CLAIRE, KARIM, NADIA, pay_contact="Karim"), absences=(away,)))
    talk.colleague(NADIA.id).sees("paie pas reçue")
    talk.karim.sees_nothing()


def test_when_nobody_can_be_reached_it_is_kept_and_not_said_to_be_sent() -> None:
    alone = house(replace(CLAIRE, reachable=False), pay_contact="Claire")
    talk = not_paid(house_of=alone, referent=alone.caseworkers[0])
    talk.hears("Votre message est gardé")
    talk.hears_nothing_of("envoyé")
    assert talk.errand.topic == "pay_late"


def test_the_card_says_not_to_call_whom_a_call_could_betray() -> None:
    talk = Talk(TUESDAY, house_of=PAY)
    talk.says("je veux mourir ce soir")
    talk.presses("Je ne peux pas parler")
    talk.at("2026-12-08 15:00")
    talk.touchpoint_due("after_pay", pay_on="2026-12-04")
    talk.presses("Non, pas encore")
    talk.karim.sees("N’appelez pas : écrivez.")


def test_the_same_problem_told_again_is_one_errand_told_again_to_who_holds_it() -> None:
    talk = not_paid(house_of=house(CLAIRE, KARIM, NADIA, pay_contact="Karim"))
    talk.karim.presses("Voir avec le référent")
    talk.claire.presses("Je m’en occupe")
    talk.at("2026-12-09 10:00")
    talk.touchpoint_due("after_pay", pay_on="2026-12-04")
    talk.presses("Non, pas encore")
    talk.claire.sees("Toujours à régler", "paie pas reçue")
    talk.karim.sees_nothing()
    assert len(talk.errands) == 1


def test_told_again_while_who_holds_it_is_away_it_goes_to_who_handles_pay() -> None:
    talk = not_paid(house_of=house(CLAIRE, KARIM, NADIA, pay_contact="Karim"))
    talk.karim.presses("Voir avec le référent")
    talk.claire.presses("Je m’en occupe")
    away = Absence(1, CLAIRE.id, date(2026, 12, 9), date(2026, 12, 11), None)
    talk.house = replace(talk.house, absences=(away,))
    talk.at("2026-12-09 10:00")
    talk.touchpoint_due("after_pay", pay_on="2026-12-04")
    talk.presses("Non, pas encore")
    talk.karim.sees("Toujours à régler")


def test_a_reply_to_the_card_reaches_the_person() -> None:
    talk = not_paid()
    talk.karim.replies("le virement part demain matin")
    talk.hears("Karim : le virement part demain matin")


def test_two_problems_are_two_errands() -> None:
    talk = not_paid()
    talk.at("2026-12-09 10:00")
    talk.touchpoint_due("after_pay", pay_on="2026-12-04")
    talk.presses("Oui, mais il y a un problème")
    talk.presses("Il manque des heures")
    assert [errand.topic for errand in talk.open_errands] == ["pay_late", "pay_hours"]


def test_a_flag_raised_by_the_same_answer_and_the_errand_have_names_of_their_own() -> None:
    talk = Talk(TUESDAY, house_of=PAY)
    talk.touchpoint_due("after_pay", pay_on="2026-12-04")
    talk.presses("Oui, mais il y a un problème")
    talk.presses("Mon compte est bloqué")
    assert (talk.flag.level, talk.flag.categories, talk.errand.topic) == (
        Level.HIGH,
        ("money",),
        "pay_account",
    )
    talk.claire.presses("Je prends")
    talk.karim.presses("Je m’en occupe")
    assert talk.flag.taker_id == CLAIRE.id
    assert talk.errand.holder_id == KARIM.id


# One hand


def test_it_is_taken_once_and_the_next_hand_hears_whose_it_is() -> None:
    talk = not_paid(house_of=house(), referent=None)
    talk.karim.presses("Je m’en occupe")
    assert talk.toast == "C’est à vous."
    assert talk.karim.last.labels == ("✅ C’est réglé",)
    assert talk.claire.last.text.startswith("🔵 Pris par <b>Karim</b>")
    assert talk.claire.last.labels == ()
    data = f"e:{talk.errand.id}:take"
    talk.claire.does(ChoicePressed(data, talk.claire.last.id, "p"))
    assert talk.toast == "Karim l’a déjà pris."
    assert talk.errand.holder_id == KARIM.id


def test_who_taps_twice_has_taken_once() -> None:
    talk = not_paid()
    card = talk.karim.last
    for _ in range(2):
        talk.karim.does(ChoicePressed(f"e:{talk.errand.id}:take", card.id, "p"))
    assert talk.toast == "Vous l’avez déjà pris."
    assert not [effect for effect in talk.effects if isinstance(effect, ChangeErrand)]


def test_when_it_is_settled_the_person_hears_so_once_however_often_it_is_tapped() -> None:
    talk = not_paid()
    card = talk.karim.last
    talk.karim.presses("C’est réglé")
    talk.hears(SETTLED)
    for verb in ("done", "take", "ref"):
        talk.karim.does(ChoicePressed(f"e:{talk.errand.id}:{verb}", card.id, "p"))
        assert talk.toast == "C’est déjà réglé."
        talk.hears_nothing()
    assert talk.errand.state is ErrandState.SETTLED
    assert taken_away(talk)


def test_who_did_not_take_it_does_not_settle_what_another_has_taken() -> None:
    talk = not_paid(house_of=house(), referent=None)
    talk.karim.presses("Je m’en occupe")
    talk.claire.does(ChoicePressed(f"e:{talk.errand.id}:done", talk.claire.last.id, "p"))
    assert talk.toast == "Karim l’a déjà pris."
    talk.hears_nothing()
    assert talk.errand.state is ErrandState.TAKEN


def test_what_is_settled_in_the_evening_the_person_hears_at_the_opening() -> None:
    talk = not_paid()
    talk.at("2026-12-08 20:00")
    talk.karim.presses("C’est réglé")
    talk.hears_nothing()
    talk.at("2026-12-09 08:30")
    talk.hears(SETTLED)


def test_who_has_stopped_hears_no_more_of_it() -> None:
    talk = not_paid()
    talk.says("stop")
    talk.karim.presses("C’est réglé")
    assert not [say for say in talk.effects if isinstance(say, Say) and say.to.kind == "person"]
    assert talk.person.consent is Consent.STOPPED
    assert talk.errand.state is ErrandState.SETTLED


def test_passed_to_the_referent_it_is_open_in_front_of_them_and_off_the_first_desk() -> None:
    talk = not_paid()
    card = talk.karim.last
    talk.karim.presses("Voir avec le référent")
    talk.claire.sees("À voir avec vous, demande Karim", "Amina Diallo", "paie pas reçue")
    assert talk.claire.last.labels == ("✋ Je m’en occupe", "✅ C’est réglé")
    assert taken_away(talk)
    talk.karim.does(ChoicePressed(f"e:{talk.errand.id}:ref", card.id, "p"))
    talk.claire.sees_nothing()
    talk.claire.presses("C’est réglé")
    talk.hears("Claire a noté : c’est réglé")


def test_at_night_it_is_passed_on_for_the_morning() -> None:
    talk = not_paid()
    talk.at(NIGHT)
    talk.karim.presses("Voir avec le référent")
    talk.claire.sees_nothing()
    talk.at("2026-12-09 08:30")
    talk.claire.sees("À voir avec vous")


def test_where_there_is_no_referent_to_ask_the_button_is_not_offered_and_does_nothing() -> None:
    talk = not_paid(referent=None)
    assert talk.karim.last.labels == ("✋ Je m’en occupe", "✅ C’est réglé")
    talk.karim.does(ChoicePressed(f"e:{talk.errand.id}:ref", talk.karim.last.id, "p"))
    assert talk.toast == "Cette personne n’a pas de référent joignable ici."
    assert talk.errand.state is ErrandState.OPEN


# Who may


@pytest.mark.parametrize("data", ["e:", "e:x", "e:x:take", "e:x:done:", "e:x:ref", "e::take"])
def test_a_button_of_an_errand_that_is_not_this_houses_does_nothing(data: str) -> None:
    outcome = advance(desk(), ChoicePressed(data, 5, "p"), at(TUESDAY))
    assert [type(effect).__name__ for effect in outcome.effects] == ["Acknowledge"]


@pytest.mark.parametrize("verb", ["", "close", "take:1", "out"])
def test_a_word_that_no_button_has_does_nothing(verb: str) -> None:
    facing = desk(errand=errand(), errand_person=AMINA)
    outcome = advance(facing, ChoicePressed(f"e:x:{verb}", 5, "p"), at(TUESDAY))
    assert [type(effect).__name__ for effect in outcome.effects] == ["Acknowledge"]


def test_nothing_is_settled_from_the_group() -> None:
    facing = desk(errand=errand(), errand_person=AMINA, in_group=True)
    outcome = advance(facing, ChoicePressed("e:x:done", 5, "p"), at(TUESDAY))
    assert [type(effect).__name__ for effect in outcome.effects] == ["Acknowledge"]


# The list


def test_a_caseworker_lists_what_is_left_to_settle_and_settles_it_from_there() -> None:
    talk = not_paid()
    talk.claire.commands("/demarches")
    talk.claire.sees("Démarches à régler : 1", "Amina Diallo", "paie pas reçue")
    talk.claire.presses("C’est réglé")
    talk.hears("Claire a noté : c’est réglé")
    assert taken_away(talk)
    talk.claire.commands("/demarches")
    talk.claire.sees("Aucune démarche à régler.")


def test_in_the_list_what_another_has_taken_is_said_and_has_no_buttons() -> None:
    talk = not_paid()
    talk.karim.presses("Je m’en occupe")
    talk.claire.commands("/demarches")
    talk.claire.sees("Pris par Karim")
    assert talk.claire.last.labels == ()


def test_a_long_list_says_how_many_there_are_and_shows_the_oldest() -> None:
    many = tuple(replace(errand(), id=f"e{number}") for number in range(25))
    effects = advance(desk(open_errands=many), CommandGiven("demarches"), at(TUESDAY)).effects
    says = [plain(effect.text) for effect in effects if isinstance(effect, Say)]
    assert says[0] == "Démarches à régler : 25"
    assert len(says) == 11


# What time brings


def comes_back(talk: Talk) -> None:
    assert talk.errand.due_at is not None
    talk.at(shown(talk.errand.due_at))
    talk.errands_come_back()


def due(talk: Talk) -> str:
    return shown(talk.errand.due_at) if talk.errand.due_at else "never"


def test_what_nobody_takes_within_two_open_days_is_told_once_more_then_to_the_lead() -> None:
    talk = not_paid(house_of=house(pay_contact="Claire"))
    assert due(talk) == "2026-12-10 08:30"
    talk.at("2026-12-10 08:29")
    talk.errands_come_back()
    talk.claire.sees_nothing()
    comes_back(talk)
    talk.claire.sees("Toujours à régler", "personne ne l’a pris", "Amina Diallo", "paie pas reçue")
    talk.karim.sees_nothing()
    assert due(talk) == "2026-12-14 08:30"
    comes_back(talk)
    talk.karim.sees("Cette démarche attend depuis plusieurs jours", "Pour : Claire", "paie pas reçue")
    talk.claire.sees_nothing()
    assert due(talk) == "never"
    talk.karim.presses("Je m’en occupe")
    assert talk.errand.holder_id == KARIM.id


def test_a_press_on_the_card_of_the_reminder_is_worth_one_on_the_first() -> None:
    talk = not_paid()
    comes_back(talk)
    talk.karim.presses("C’est réglé")
    talk.hears(SETTLED)
    assert taken_away(talk)


@pytest.mark.parametrize("button", ["Je m’en occupe", "C’est réglé"])
def test_what_is_in_somebodys_hands_or_over_does_not_come_back(button: str) -> None:
    talk = not_paid()
    talk.karim.presses(button)
    assert due(talk) == "never"


def test_passed_on_the_two_days_begin_anew_for_who_has_it_now() -> None:
    talk = not_paid()
    comes_back(talk)
    talk.at("2026-12-10 14:00")
    talk.karim.presses("Voir avec le référent")
    talk.claire.sees("À voir avec vous")
    assert due(talk) == "2026-12-14 08:30"
    comes_back(talk)
    talk.claire.sees("personne ne l’a pris")
    talk.karim.sees_nothing()


def test_told_again_by_the_person_it_is_not_told_again_the_same_day() -> None:
    talk = not_paid()
    talk.at("2026-12-10 08:30")
    talk.touchpoint_due("after_pay", pay_on="2026-12-04")
    talk.presses("Non, pas encore")
    talk.karim.sees("la personne le redit")
    talk.errands_come_back()
    talk.karim.sees_nothing()
    assert due(talk) == "2026-12-14 08:30"


def test_what_the_lead_has_heard_of_does_not_begin_anew_because_the_person_says_it_again() -> None:
    talk = not_paid()
    comes_back(talk)
    comes_back(talk)
    talk.touchpoint_due("after_pay", pay_on="2026-12-04")
    talk.presses("Non, pas encore")
    assert due(talk) == "never"


def test_asked_in_the_evening_the_two_days_begin_at_the_opening() -> None:
    assert due(not_paid(NIGHT)) == "2026-12-11 08:30"


def test_what_comes_due_in_closed_hours_waits_for_the_opening() -> None:
    talk = not_paid()
    talk.at("2026-12-12 10:00")
    talk.errands_come_back()
    talk.karim.sees_nothing()
    assert due(talk) == "2026-12-14 08:30"
    comes_back(talk)
    talk.karim.sees("personne ne l’a pris")


def test_an_errand_that_is_gone_comes_back_to_nobody() -> None:
    assert advance(situation(), ErrandDue("x"), at(TUESDAY)).effects == ()


# Words


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_topic_has_its_words_for_the_caseworker_and_for_the_person(topic: str, language: str) -> None:
    assert desk_text(content(), f"topic_{topic}")
    said = content().words.text(language, "house", "errand_settled", by="Karim", topic=topic)
    other = content().words.text(language, "house", "errand_settled", by="Karim", topic="?")
    assert (said == other) == (topic == "pay_other")


def test_a_date_that_nobody_can_read_is_left_out() -> None:
    talk = Talk(TUESDAY, house_of=PAY)
    talk.touchpoint_due("after_pay")
    talk.presses("Non, pas encore")
    (opened,) = [effect for effect in talk.effects if isinstance(effect, OpenErrand)]
    assert opened.note == ""
    assert shown(talk.errand.opened_at) == TUESDAY


def errand() -> Errand:
    return Errand("x", AMINA.id, AMINA.full_name, "pay_late", ErrandState.OPEN, at(TUESDAY))
