"""Quiet hours of the person's own: chosen with a button, held at every sending. Promises 1 and 7."""

from dataclasses import replace
from datetime import time

import pytest

from flows.dialogue import read_dialogue
from flows.effects import SetQuiet
from flows.gate import Hold, may_leave
from flows.reading import Misread
from tests.harness.house import AMINA, at, house, shown, structure
from tests.harness.talk import Talk, newcomer


def choosing(talk: Talk, button: str) -> Talk:
    talk.commands("/menu")
    talk.presses("Mes réglages")
    talk.presses("Mes heures de calme")
    talk.presses(button)
    return talk


@pytest.mark.parametrize(
    ("button", "quiet", "said"),
    [
        ("Pas avant 9 h", (time(0), time(9)), "avant 9\u00a0h"),
        ("Pas avant 10 h", (time(0), time(10)), "avant 10\u00a0h"),
        ("Pas le matin", (time(0), time(12)), "avant 12\u00a0h"),
        ("Pas l’après-midi", (time(12), time(0)), "après 12\u00a0h"),
        ("Pas après 17 h", (time(17), time(0)), "après 17\u00a0h"),
    ],
)
def test_quiet_hours_are_two_presses_away_and_said_back(button: str, quiet: tuple[time, time], said: str):
    talk = choosing(Talk(), button)
    assert talk.person.quiet == quiet
    talk.hears(f"C’est noté. Pas de message {said}.")


def test_any_open_hour_ends_quiet_hours():
    talk = choosing(Talk(person=replace(AMINA, quiet=(time(0), time(9)))), "À toute heure d’ouverture")
    assert talk.person.quiet is None
    talk.hears("Je vous écris aux heures de l’équipe")


def test_keeping_them_as_before_changes_nothing():
    talk = choosing(Talk(person=replace(AMINA, quiet=(time(0), time(9)))), "Garder comme avant")
    assert talk.person.quiet == (time(0), time(9))
    assert not [effect for effect in talk.effects if isinstance(effect, SetQuiet)]


@pytest.mark.parametrize(
    ("button", "now", "until"),
    [
        ("Pas avant 10 h", "2026-11-24 08:45", "2026-11-24 10:00"),
        ("Pas le matin", "2026-11-24 08:45", "2026-11-24 12:00"),
        ("Pas l’après-midi", "2026-11-24 13:45", "2026-11-25 08:30"),
        ("Pas après 17 h", "2026-11-24 17:05", "2026-11-25 08:30"),
    ],
)
def test_what_we_start_waits_for_the_end_of_them(button: str, now: str, until: str):
    talk = choosing(Talk(now), button)
    verdict = may_leave(talk.house.structure, talk.person, (), at(now))
    assert isinstance(verdict, Hold)
    assert (shown(verdict.until), verdict.reason) == (until, "closed")


def test_a_check_in_of_the_morning_comes_at_the_end_of_them():
    talk = choosing(Talk("2026-11-24 08:40"), "Pas avant 10 h")
    talk.at("2026-11-24 09:00")
    talk.touchpoint_due("check_in")
    talk.hears_nothing()
    talk.planned_touchpoints_due()
    assert shown(talk.now) == "2026-11-24 10:00"


def test_what_the_person_writes_is_answered_in_their_quiet_hours():
    talk = choosing(Talk(), "Pas le matin")
    talk.says("bonjour")
    talk.hears("C’est envoyé à Claire")
    talk.says("je veux mourir")
    talk.hears("Appelez le 3114")


def test_quiet_hours_that_leave_no_open_hour_are_not_kept_and_said():
    mornings = structure().model_copy(update={"contact_hours": (((time(8, 30), time(12)),),) * 5 + ((),) * 2})
    talk = choosing(Talk(house_of=house(settings=mornings)), "Pas le matin")
    talk.hears("Alors je ne peux plus vous écrire", "8\u00a0h\u00a030 à 12\u00a0h")
    assert talk.person.quiet is None
    talk.presses("Pas avant 9 h")
    assert talk.person.quiet == (time(0), time(9))


def test_they_are_offered_to_who_agreed_to_be_written_to():
    talk = Talk(person=newcomer())
    talk.commands("/menu")
    assert not any("calme" in label for label in talk.last.labels)


def test_they_are_said_in_english():
    talk = Talk(person=replace(AMINA, language="en"))
    talk.commands("/menu")
    talk.presses("My settings")
    talk.presses("My quiet hours")
    talk.presses("Not before 9 AM")
    talk.hears("Noted. No message before 9:00")


@pytest.mark.parametrize(
    ("order", "wrong"),
    [
        ("['09:00', '09:00']", "deux heures différentes"),
        ("['09:00']", ""),
        ("['9h', '10:00']", "n'est pas une heure"),
        ("never", ""),
    ],
)
def test_quiet_hours_that_make_no_sense_are_refused_with_their_line(order: str, wrong: str):
    text = (
        f"dialogue: x\nversion: 1\nsteps:\n  one:\n    say: hello\n    quiet_hours: {order}\n    next: end\n"
    )
    with pytest.raises(Misread) as refused:
        read_dialogue(text, "x.yaml")
    assert wrong in str(refused.value)
    assert "x.yaml, ligne 6" in str(refused.value)
