"""A caseworker who is away: what they say, who stands in, what the person hears. Promise 5: an absence never makes a silence."""

from dataclasses import replace
from datetime import date

import pytest

from flows.effects import Effect, EndAbsences, NoteAbsence, Say, TakeBack
from flows.engine import advance
from flows.events import ChoicePressed, CommandGiven, DeliveryFailed
from flows.people import Caseworker
from flows.situation import Absence
from tests.harness.house import CLAIRE, KARIM, at, desk, house
from tests.harness.talk import Talk, plain

NADIA = Caseworker(13, "Nadia")
TUESDAY, EVENING = "2026-11-24 10:00", "2026-11-24 19:00"
OUTSIDE = "je dors dehors depuis lundi"


def team(now: str = TUESDAY) -> Talk:
    return Talk(now, house_of=house(CLAIRE, KARIM, NADIA))


def away(now: str = TUESDAY, days: str = "Jusqu’à dimanche", cover: str = "Nadia") -> Talk:
    """Claire has said that she is away, and who stands in."""
    talk = team(now)
    talk.claire.commands("/absence")
    talk.claire.presses(days)
    talk.claire.presses(cover)
    return talk


def absences(talk: Talk) -> list[tuple[str, str, int | None]]:
    return [(str(a.first), str(a.last), a.cover_id) for a in talk.house.absences]


def typed(words: str, now: str = TUESDAY, *known: Absence) -> tuple[Effect, ...]:
    of = replace(house(CLAIRE, KARIM, NADIA), absences=known)
    return advance(desk(house_of=of), CommandGiven("absence", words), at(now)).effects


def pressed(data: str, *known: Absence, now: str = TUESDAY) -> tuple[Effect, ...]:
    of = replace(house(CLAIRE, KARIM, NADIA), absences=known)
    return advance(desk(house_of=of), ChoicePressed(data, 5, "p"), at(now)).effects


def noted(effects: tuple[Effect, ...]) -> list[NoteAbsence]:
    return [effect for effect in effects if isinstance(effect, NoteAbsence)]


# Noting


@pytest.mark.parametrize(
    ("button", "last"),
    [
        ("Aujourd’hui", "2026-11-24"),
        ("Jusqu’à dimanche", "2026-11-29"),
        ("Une semaine", "2026-11-30"),
        ("Deux semaines", "2026-12-07"),
    ],
)
def test_two_presses_note_an_absence_and_who_stands_in(button: str, last: str):
    talk = away(days=button)
    assert absences(talk) == [("2026-11-24", last, NADIA.id)]
    assert any("Relais : Nadia" in plain(message.text) for message in talk.claire.chat.messages)


def test_without_a_choice_the_absence_stands_and_everybody_stands_in():
    talk = team()
    talk.claire.commands("/absence")
    talk.claire.presses("Aujourd’hui")
    assert absences(talk) == [("2026-11-24", "2026-11-24", None)]
    talk.says("bonjour")
    talk.karim.sees("bonjour")
    talk.colleague(NADIA.id).sees("bonjour")
    talk.claire.sees("bonjour")


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2026-12-24 2027-01-03", "2026-12-24", "2027-01-03"),
        ("24/12/2026 3/1/2027", "2026-12-24", "2027-01-03"),
        ("2026-11-24", "2026-11-24", "2026-11-24"),
    ],
)
def test_an_absence_is_typed_with_its_days(words: str, first: str, last: str):
    (found,) = noted(typed(words))
    assert (str(found.first), str(found.last), found.cover_id) == (first, last, None)


@pytest.mark.parametrize(
    "words",
    [
        "demain",
        "2026-12-24 demain",
        "2026-13-01",
        "2027-01-03 2026-12-24",
        "2026-11-01 2026-11-20",
        "2026-12-24 2026-12-25 2026-12-26",
        "2026-12-24 2029-01-01",
        "٢٠٢٦-١٢-٣٢",
    ],
)
def test_days_that_make_no_sense_are_asked_again_with_an_example(words: str):
    (said,) = typed(words)
    assert isinstance(said, Say)
    assert "/absence 24/12/2026 03/01/2027" in said.text


@pytest.mark.parametrize(
    "data",
    [
        "a", "a:", "a:d", "a:d:never", "a:c", "a:c:2026-11-24:2026-11-25", "a:c:x:y:12", "a:c:2026-11-25:2026-11-24:12",
        "a:c:2026-11-24:2026-11-25:11", "a:c:2026-11-24:2026-11-25:99", "a:c:2026-11-24:2026-11-25:²",
        "a:c:2026-10-24:2026-10-25:12", "a:e:", "a:e:7", "a:e:x", "a:d:today:more", "a:c:2026-11-24:2999-11-25:12",
    ],
)  # fmt: skip
def test_a_made_up_button_notes_nothing(data: str):
    other = Absence(7, KARIM.id, date(2026, 11, 24), date(2026, 11, 25))
    effects = pressed(data, other)
    assert [type(effect).__name__ for effect in effects] == ["Acknowledge"]


def test_an_absence_is_noted_in_private_only():
    of = house(CLAIRE, KARIM)
    effects = advance(
        desk(house_of=of, in_group=True), ChoicePressed("a:d:today", 5, "p"), at(TUESDAY)
    ).effects
    assert noted(effects) == []
    assert advance(desk(house_of=of, in_group=True), CommandGiven("absence"), at(TUESDAY)).effects == ()


def test_what_overlaps_is_replaced_and_what_does_not_stays():
    near = Absence(1, CLAIRE.id, date(2026, 11, 26), date(2026, 11, 27))
    far = Absence(2, CLAIRE.id, date(2026, 12, 24), date(2027, 1, 3))
    others = Absence(3, KARIM.id, date(2026, 11, 24), date(2026, 11, 27))
    (found,) = noted(typed("2026-11-25 2026-11-30", TUESDAY, near, far, others))
    assert found.instead_of == (near.id,)


def test_the_same_absence_pressed_twice_is_noted_once():
    talk = away()
    talk.claire.does(ChoicePressed(f"a:c:2026-11-24:2026-11-29:{NADIA.id}", 5, "p"))
    assert not [e for e in talk.effects if isinstance(e, NoteAbsence | TakeBack | Say)]


def test_who_is_away_themselves_is_not_offered_to_stand_in():
    karim = Absence(7, KARIM.id, date(2026, 11, 24), date(2026, 11, 25))
    asked = [e for e in typed("2026-11-24 2026-11-27", TUESDAY, karim) if isinstance(e, Say)][-1]
    assert [row[0].label for row in asked.keyboard] == ["Nadia", "👥 Toute l’équipe"]


# Who stands in


def test_who_stands_in_hears_of_it_and_of_its_end_in_open_hours():
    talk = away(EVENING)
    nadia = talk.colleague(NADIA.id)
    nadia.sees_nothing()
    talk.at("2026-11-25 08:30")
    nadia.sees("Claire s’absente du mardi 24 novembre au dimanche 29 novembre", "Vous prenez le relais")
    talk.at("2026-11-30 08:29")
    nadia.sees_nothing()
    talk.at("2026-11-30 08:30")
    nadia.sees("L’absence de Claire est finie")


def test_who_is_back_early_frees_the_cover_who_hears_no_second_end():
    talk = away()
    nadia = talk.colleague(NADIA.id)
    talk.at("2026-11-26 09:00")
    talk.claire.commands("/absence")
    talk.claire.presses("Je suis de retour")
    assert absences(talk) == []
    nadia.sees("Claire est là")
    talk.at("2026-12-01 09:00")
    nadia.sees_nothing()


def test_an_absence_to_come_can_be_taken_back():
    talk = team()
    talk.claire.commands("/absence 2026-12-21 2026-12-23")
    talk.claire.presses("Nadia")
    talk.claire.commands("/absence")
    talk.claire.sees("Déjà noté : du lundi 21 décembre au mercredi 23 décembre. Relais : Nadia")
    talk.claire.presses("Annuler cette absence")
    assert absences(talk) == []
    talk.at("2027-01-05 10:00")
    talk.colleague(NADIA.id).hears_nothing_of("finie")


def test_another_cover_frees_the_first_and_only_the_new_one_hears_the_end():
    talk = away()
    talk.claire.does(ChoicePressed(f"a:c:2026-11-24:2026-11-29:{KARIM.id}", 5, "p"))
    talk.karim.sees("Vous prenez le relais")
    talk.colleague(NADIA.id).sees("Vous n’avez plus à prendre le relais")
    talk.at("2026-11-30 09:00")
    talk.karim.sees("L’absence de Claire est finie")
    talk.colleague(NADIA.id).sees_nothing()


def test_ending_names_only_ones_own_absence():
    mine = Absence(4, CLAIRE.id, date(2026, 11, 24), date(2026, 11, 25), KARIM.id)
    effects = pressed("a:e:4", mine)
    assert EndAbsences((4,)) in effects


# Flags and words


def test_a_flag_of_who_is_followed_by_somebody_away_rings_at_the_cover_from_the_first_minute():
    talk = away()
    talk.says(OUTSIDE)
    talk.colleague(NADIA.id).sees("Signalement", "Claire n’est pas là : ceci vous arrive à sa place.")
    talk.claire.sees("Signalement")
    talk.claire.hears_nothing_of("à sa place")
    talk.karim.sees_nothing()
    talk.team.sees("Signalement")
    talk.hears("J’ai prévenu Nadia et l’équipe")


def test_without_a_cover_everybody_hears_of_the_flag_from_the_first_minute():
    talk = away(cover="Toute l’équipe")
    talk.says(OUTSIDE)
    talk.karim.sees("Signalement")
    talk.colleague(NADIA.id).sees("Signalement")
    talk.hears("J’ai prévenu l’équipe")
    talk.hears_nothing_of("Claire")


def test_words_go_to_the_cover_as_well_and_stop_going_there_when_the_absence_is_over():
    talk = away()
    talk.says("bonjour")
    talk.claire.sees("bonjour")
    talk.colleague(NADIA.id).sees("bonjour")
    talk.karim.sees_nothing()
    talk.at("2026-11-30 09:00")
    talk.says("rebonjour")
    talk.claire.sees("rebonjour")
    talk.colleague(NADIA.id).sees_nothing()


def test_words_of_a_night_go_to_who_stands_in_on_the_morning_on_which_they_are_read():
    talk = away("2026-11-25 10:00", days="Aujourd’hui")
    talk.at("2026-11-25 22:00")
    talk.says("bonjour")
    talk.at("2026-11-26 08:30")
    talk.claire.sees("bonjour")
    talk.colleague(NADIA.id).hears_nothing_of("bonjour")


def test_who_stands_in_answers_under_their_own_name():
    talk = away()
    talk.says("bonjour")
    talk.colleague(NADIA.id).replies("je suis là pour vous")
    talk.hears("Nadia : je suis là pour vous")


def test_a_flag_is_passed_on_knowing_who_is_not_there():
    talk = team()
    talk.karim.commands("/absence")
    talk.karim.presses("Aujourd’hui")
    talk.says(OUTSIDE)
    talk.claire.presses("Relayer")
    assert talk.claire.last.labels == ("Nadia", "Karim (pas là)", "👥 Toute l’équipe")


def test_who_stands_in_hears_of_a_message_that_may_be_lost_and_of_a_block():
    talk = away()
    talk.turn(talk.situation(), DeliveryFailed(unknown=True))
    talk.colleague(NADIA.id).sees("est peut-être arrivé, peut-être pas")
    talk.claire.sees("est peut-être arrivé, peut-être pas")
    talk.blocks()
    talk.colleague(NADIA.id).sees("ne reçoit plus les messages du robot")
    talk.karim.sees_nothing()
