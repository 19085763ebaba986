"""Somebody who works on Mondays only: on the other days their people are in the hands of who is there."""

from dataclasses import replace

import pytest

from flows.calls.call import CALENDAR
from flows.people import Caseworker
from flows.situation import House
from tests.harness.house import CLAIRE, KARIM, house, shown, structure
from tests.harness.talk import Talk, newcomer

NADIA = Caseworker(13, "Nadia")
MONDAYS = 'Claire: {mon: ["09:00-17:00"]}'
TUESDAY, MONDAY = "2026-11-24 10:00", "2026-11-30 09:00"


def part_time(*caseworkers: Caseworker, hours: str = MONDAYS, pay_contact: str = "") -> House:
    settings = structure(f"""
structure: atelier-du-lien
name: L'Atelier du Lien
languages: [fr, en]
contact_hours: {{mon-fri: ["08:30-12:30", "13:30-17:30"]}}
caseworker_hours: {{{hours}}}
touchpoints: {{check_in: {{every_days: 7, at: "10:00"}}}}
""")
    return house(*(caseworkers or (CLAIRE, KARIM)), settings=settings, pay_contact=pay_contact)


ALONE = part_time(CLAIRE)


def by_phone(house_of: House, now: str = TUESDAY) -> Talk:
    talk = Talk(now, person=replace(newcomer(), phone="06 11 22 33 44"), house_of=house_of)
    talk.pathway = replace(talk.pathway, by_phone=True)
    return talk


def not_paid(house_of: House, now: str = TUESDAY) -> Talk:
    talk = Talk(now, house_of=house_of)
    talk.touchpoint_due("after_pay", pay_on="2026-11-20")
    talk.presses("Non, pas encore")
    return talk


# Calls


def test_a_call_goes_to_who_is_there_and_is_on_their_list() -> None:
    talk = by_phone(part_time(CLAIRE, KARIM, NADIA))
    talk.touchpoint_due("contract_end", contract_until_on="2027-01-29", days="60")
    nadia = talk.colleague(NADIA.id)
    talk.karim.sees("À appeler", "Amina Diallo")
    nadia.sees("À appeler")
    talk.claire.sees_nothing()
    nadia.commands("/appels")
    nadia.sees("Amina Diallo")


def test_a_call_waits_for_the_only_one_who_may_make_it_and_its_two_days_begin_then() -> None:
    talk = by_phone(ALONE)
    talk.touchpoint_due("contract_end", contract_until_on="2027-01-29", days="60")
    talk.claire.sees_nothing()
    assert talk.call.kind == CALENDAR
    assert talk.call.due_at is not None
    assert shown(talk.call.due_at) == "2026-12-02 08:30"
    talk.at(MONDAY)
    talk.claire.sees("À appeler")


def test_who_is_there_makes_the_call_on_a_monday() -> None:
    talk = by_phone(part_time(), MONDAY)
    talk.touchpoint_due("contract_end", contract_until_on="2027-01-29", days="60")
    talk.claire.sees("À appeler")
    talk.karim.sees_nothing()


def test_a_call_told_once_more_on_a_day_off_of_its_holder_is_told_to_who_is_there() -> None:
    talk = by_phone(part_time(), MONDAY)
    talk.touchpoint_due("contract_end", contract_until_on="2027-01-29", days="60")
    talk.at("2026-12-02 08:30")
    talk.calls_come_back()
    talk.karim.sees("Amina Diallo")
    talk.claire.sees_nothing()


# Errands


def test_an_errand_goes_to_who_is_there_and_the_person_hears_to_whom() -> None:
    talk = not_paid(part_time())
    talk.hears("C’est envoyé à Karim. Ce n’est pas encore lu.")
    talk.karim.sees("À régler")
    talk.claire.sees_nothing()


def test_an_errand_of_pay_on_the_day_off_of_who_handles_pay_goes_to_the_referent() -> None:
    of = part_time(CLAIRE, KARIM, NADIA, hours='Karim: {mon: ["09:00-17:00"]}', pay_contact="Karim")
    talk = not_paid(of)
    talk.claire.sees("À régler")
    talk.karim.sees_nothing()
    talk.colleague(NADIA.id).sees_nothing()


def test_where_nobody_is_there_before_the_referent_the_person_hears_when_they_are() -> None:
    talk = not_paid(ALONE)
    talk.hears("C’est noté. Claire le reçoit lundi 30 novembre à 9\u00a0h.")
    talk.claire.sees_nothing()
    assert talk.errand.due_at is not None
    assert shown(talk.errand.due_at) == "2026-12-02 08:30"
    talk.at(MONDAY)
    talk.claire.sees("À régler")


def test_an_errand_passed_on_to_the_referent_on_their_day_off_waits_for_them() -> None:
    talk = not_paid(part_time())
    talk.karim.presses("Voir avec le référent")
    talk.claire.sees_nothing()
    talk.at(MONDAY)
    talk.claire.sees("À voir avec vous, demande Karim")


@pytest.mark.parametrize(("now", "waits"), [(TUESDAY, True), (MONDAY, False)])
def test_what_is_asked_of_ones_data_waits_for_a_lead_and_goes_to_nobody_else(now: str, waits: bool) -> None:
    talk = Talk(now, house_of=part_time(CLAIRE, KARIM, hours='Karim: {mon: ["09:00-17:00"]}'))
    talk.commands("/mes_donnees")
    talk.presses("Demander une copie")
    talk.claire.sees_nothing()
    if waits:
        talk.karim.sees_nothing()
        talk.at(MONDAY)
    talk.karim.sees("Amina Diallo")


# Words


def test_words_go_to_who_is_there_now_and_to_the_referent_when_they_are() -> None:
    talk = Talk(TUESDAY, house_of=part_time())
    talk.says("ma fille a changé d'école")
    talk.hears(
        "Claire est de retour lundi 30 novembre à 9\u00a0h.", "En attendant, Karim reçoit aussi vos messages."
    )
    talk.karim.sees("ma fille a changé d'école")
    talk.claire.sees_nothing()
    talk.at(MONDAY)
    talk.claire.sees("ma fille a changé d'école")


def test_where_nobody_else_reads_words_the_person_hears_when_the_referent_does() -> None:
    talk = Talk(TUESDAY, house_of=ALONE)
    talk.says("ma fille a changé d'école")
    talk.hears("C’est envoyé à Claire, de retour lundi 30 novembre à 9\u00a0h.")
    talk.claire.sees_nothing()
    talk.at(MONDAY)
    talk.claire.sees("ma fille a changé d'école")
