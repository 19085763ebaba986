"""What a person hears once their words have been passed on."""

from dataclasses import replace
from datetime import date

from flows.people import Caseworker
from flows.situation import Absence
from tests.harness.house import CLAIRE, KARIM, house, structure
from tests.harness.talk import Talk

NADIA = Caseworker(13, "Nadia")
MORNINGS = structure("""
structure: atelier-du-lien
name: L'Atelier du Lien
languages: [fr, en]
contact_hours: {mon-thu: ["08:30-12:30", "13:30-17:30"]}
caseworker_hours: {Nadia: {mon-thu: ["09:00-12:00"]}}
""")


def away(cover: Caseworker | None, last: str = "2026-11-29", number: int = 1) -> Absence:
    return Absence(
        number, CLAIRE.id, date(2026, 11, 24), date.fromisoformat(last), cover.id if cover else None
    )


def talk_with(*absences: Absence) -> Talk:
    return Talk(house_of=replace(house(CLAIRE, KARIM, NADIA), absences=absences))


def test_once_per_absence_the_person_hears_who_stands_in_and_until_when():
    talk = talk_with(away(NADIA))
    talk.says("bonjour")
    talk.hears(
        "Claire est de retour lundi 30 novembre à 8\u00a0h\u00a030.", "Nadia reçoit aussi vos messages"
    )
    talk.hours_pass(1)
    talk.says("encore moi")
    talk.hears("C’est envoyé à Nadia. Ce n’est pas encore lu.")
    talk.hears_nothing_of("Claire")


def test_without_a_cover_the_person_hears_that_the_team_stands_in():
    talk = talk_with(away(None))
    talk.says("bonjour")
    talk.hears("votre équipe reçoit aussi vos messages")
    talk.hours_pass(1)
    talk.says("encore moi")
    talk.hears("C’est envoyé à l’équipe.")


def test_an_absence_that_begins_while_they_write_is_news_at_once():
    talk = talk_with()
    talk.says("bonjour")
    talk.hears("C’est envoyé à Claire")
    talk.house = replace(talk.house, absences=(away(NADIA),))
    talk.says("vous êtes là ?")
    talk.hears("Nadia reçoit aussi vos messages")
    talk.says("ah bon")
    talk.hears_nothing()


def test_the_next_absence_is_told_again():
    talk = talk_with(away(NADIA, "2026-11-24"))
    talk.says("bonjour")
    talk.hours_pass(24)
    talk.house = replace(
        talk.house, absences=(Absence(2, CLAIRE.id, date(2026, 11, 25), date(2026, 11, 26), KARIM.id),)
    )
    talk.says("bonjour")
    talk.hears("Karim reçoit aussi vos messages")


def test_in_closed_hours_nothing_is_said_of_an_absence_and_it_is_told_later():
    talk = talk_with(away(NADIA))
    talk.at("2026-11-24 22:00")
    talk.says("bonjour")
    talk.hears_nothing_of("Claire", "Nadia")
    talk.at("2026-11-25 09:00")
    talk.says("bonjour")
    talk.hears("Nadia reçoit aussi vos messages")


def test_of_who_works_at_other_hours_the_person_hears_when_they_are_back_and_who_reads_before():
    talk = Talk("2026-11-24 15:00", house_of=house(CLAIRE, NADIA, settings=MORNINGS), referent=NADIA)
    talk.says("bonjour")
    talk.hears("Nadia est de retour demain à 9\u00a0h.", "En attendant, Claire reçoit aussi vos messages.")
    talk.at("2026-11-25 09:30")
    talk.says("bonjour")
    talk.hears("C’est envoyé à Nadia. Ce n’est pas encore lu.")


def test_where_nobody_reads_before_they_are_back_only_that_is_said():
    talk = Talk("2026-11-24 15:00", house_of=house(NADIA, settings=MORNINGS), referent=NADIA)
    talk.says("bonjour")
    talk.hears("C’est envoyé à Nadia, de retour demain à 9\u00a0h. Ce n’est pas encore lu.")
    talk.at("2026-11-25 09:30")
    talk.says("bonjour")
    talk.hears("C’est envoyé à Nadia. Ce n’est pas encore lu.")


def test_it_is_said_in_the_persons_language():
    talk = talk_with(away(NADIA))
    talk.person = replace(talk.person, language="en")
    talk.says("hello")
    talk.hears("Nadia also gets your messages")
