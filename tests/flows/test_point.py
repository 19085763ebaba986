"""« /point »: the team sees where it stands, in numbers; a person is never named in a group."""

import pytest

from tests.harness.talk import Talk


def test_with_nothing_open_the_team_reads_that_and_until_when_it_is_open():
    talk = Talk("2026-11-24 10:00")
    talk.claire.commands_in_group("/point")
    talk.team.hears(
        "Le point, mardi 24 novembre à 10\u00a0h",
        "Aucun signalement ouvert.",
        "Ouvert jusqu’à 12\u00a0h\u00a030.",
        "/alertes",
    )
    talk.claire.hears_nothing_of("Le point")


def test_what_is_open_and_not_taken_is_counted_and_nobody_is_named():
    talk = Talk("2026-11-24 10:00")
    talk.says("je veux mourir")
    talk.claire.presses("Je prends")
    talk.says("mon mari me frappe")
    talk.claire.commands_in_group("/point")
    (said,) = [m.say.text for m in talk.team.chat.messages if "Le point" in m.say.text]
    assert "2 signalements ouverts." in said
    assert "Un n’est pris par personne." in said
    assert "critique" in said
    assert talk.person.first_name not in said
    assert "mourir" not in said


def test_who_is_away_is_named_with_who_stands_in():
    talk = Talk("2026-11-24 10:00")
    talk.claire.commands("/absence 24/11/2026 25/11/2026")
    talk.claire.presses("Karim")
    talk.karim.commands_in_group("/point")
    talk.team.hears("Claire : absence.", "Relais : Karim")


def test_in_the_evening_it_says_when_the_house_opens():
    talk = Talk("2026-11-24 20:00")
    talk.karim.commands_in_group("/point")
    talk.team.hears("Fermé. Retour demain à 8\u00a0h\u00a030.")


@pytest.mark.parametrize("command", ["/alertes", "/priorites", "/personne Amina"])
def test_what_is_private_is_answered_in_the_group_with_the_way_to_it_only(command: str):
    talk = Talk("2026-11-24 10:00")
    talk.says("je veux mourir")
    talk.claire.commands_in_group(command)
    talk.team.hears(
        f"Je réponds à {command.split(maxsplit=1)[0]} dans votre conversation avec le robot, pas dans le groupe."
    )


def test_what_is_said_among_colleagues_gets_no_answer():
    talk = Talk("2026-11-24 10:00")
    before = len(talk.team.chat.messages)
    talk.claire.commands_in_group("/pizza")
    assert len(talk.team.chat.messages) == before
