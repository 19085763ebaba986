"""Somebody whom we do not know: a link that opens a place, or a stranger."""

from dataclasses import replace

import pytest

from flows.effects import (
    Acknowledge,
    BindTeam,
    CountWrongLink,
    Effect,
    JoinCaseworker,
    JoinPerson,
    Lane,
    MoveTeam,
    RaiseFlag,
    Say,
)
from flows.engine import advance
from flows.events import (
    BotBlocked,
    ChoicePressed,
    CommandGiven,
    Event,
    GroupMoved,
    LinkFollowed,
    MessageEdited,
    PieceReceived,
    TextReceived,
)
from flows.people import Consent
from flows.situation import Invitation, TeamSituation
from tests.harness.house import CLAIRE, TEAM, at, content, desk, house, situation, stranger
from tests.harness.talk import Talk, newcomer, plain

NOW = at("2026-11-24 10:00")
FOR_AMINA = Invitation(3, "person", person=situation(newcomer()), house=house())
FOR_CLAIRE = Invitation(4, "caseworker", caseworker=desk(), house=house())
FOR_THE_TEAM = Invitation(5, "team", house=house())


def after(event: Event, **more: object) -> tuple[Effect, ...]:
    return advance(stranger(**more), event, NOW).effects


def heard(effects: tuple[Effect, ...]) -> str:
    return "\n".join(plain(e.text) for e in effects if isinstance(e, Say))


def test_a_persons_link_opens_their_place_and_asks_before_anything_else():
    effects = after(LinkFollowed("right"), invitation=FOR_AMINA)
    assert effects[0] == JoinPerson(3, 1, 777, "fr")
    assert "Quelle langue" in heard(effects)


@pytest.mark.parametrize(
    ("telephone", "language"), [("en", "en"), ("fr", "fr"), ("ar", "fr"), ("", "fr"), ("zz", "fr")]
)
def test_the_telephones_language_is_taken_where_the_structure_offers_it(telephone: str, language: str):
    joined = after(LinkFollowed("right"), invitation=FOR_AMINA, language=telephone)[0]
    assert isinstance(joined, JoinPerson)
    assert joined.language == language


@pytest.mark.parametrize("telephone", ["fa", "ps", "ti"])
def test_who_has_a_telephone_in_dari_pashto_or_tigrinya_is_met_in_it(telephone: str):
    theirs = situation(newcomer(), house(languages=("fr", "fa", "ps", "ti")))
    invited = replace(FOR_AMINA, person=theirs, house=theirs.house)
    joined = after(LinkFollowed("right"), invitation=invited, language=telephone)[0]
    assert isinstance(joined, JoinPerson)
    assert joined.language == telephone


def test_a_caseworkers_link_opens_their_desk():
    effects = after(LinkFollowed("right"), invitation=FOR_CLAIRE)
    assert effects[0] == JoinCaseworker(4, CLAIRE.id, 777)
    assert "L'Atelier du Lien" in heard(effects)


def test_a_code_makes_a_group_the_team():
    effects = after(
        CommandGiven("equipe", "code"), invitation=FOR_THE_TEAM, is_group=True, title="Permanents"
    )
    assert effects[0] == BindTeam(5, 1, 777, "Permanents")


def test_a_wrong_link_is_counted_and_says_the_same_whatever_was_wrong():
    wrong = after(LinkFollowed("wrong"))
    used = after(LinkFollowed("used"), invitation=FOR_THE_TEAM)
    assert wrong == used
    assert CountWrongLink(777) in wrong


def test_a_wrong_code_is_counted_in_a_group_too():
    effects = after(CommandGiven("equipe", "wrong"), is_group=True)
    assert CountWrongLink(777) in effects


@pytest.mark.parametrize("invitation", [None, FOR_AMINA, FOR_CLAIRE])
def test_after_too_many_wrong_links_even_a_right_one_waits(invitation: Invitation | None):
    effects = after(LinkFollowed("right"), invitation=invitation, locked=True)
    assert not [e for e in effects if isinstance(e, JoinPerson | JoinCaseworker)]
    assert "Trop d’essais" in heard(effects)


def test_after_too_many_wrong_codes_even_a_right_one_waits():
    effects = after(CommandGiven("equipe", "code"), invitation=FOR_THE_TEAM, is_group=True, locked=True)
    assert not [e for e in effects if isinstance(e, BindTeam)]


def test_a_persons_link_does_not_open_in_a_group():
    assert after(LinkFollowed("right"), invitation=FOR_AMINA, is_group=True) == ()


def test_a_caseworkers_or_a_persons_code_does_not_make_a_group_a_team():
    effects = after(CommandGiven("equipe", "code"), invitation=FOR_AMINA, is_group=True)
    assert not [e for e in effects if isinstance(e, BindTeam)]


@pytest.mark.parametrize(
    "event",
    [
        TextReceived("bonjour"),
        PieceReceived("photo", "x"),
        LinkFollowed(""),
        CommandGiven("start"),
        CommandGiven("menu"),
    ],
)
def test_a_stranger_is_told_once_what_this_is_and_where_to_find_help(event: Event):
    first = heard(after(event))
    assert "Je suis un robot" in first
    assert "15 ou le 112" in first
    assert after(event, greeted=True) == ()


@pytest.mark.parametrize("greeted", [True, False])
@pytest.mark.parametrize("locked", [True, False])
@pytest.mark.parametrize(
    "event", [TextReceived("je veux mourir"), PieceReceived("photo", "x", "je veux mourir")]
)
def test_a_stranger_in_danger_gets_the_numbers_all_the_same(event: Event, greeted: bool, locked: bool):
    effects = after(event, greeted=greeted, locked=locked)
    assert "112" in heard(effects)
    assert "3114" in heard(effects)
    assert [e.lane for e in effects if isinstance(e, Say)] == [Lane.URGENT]


@pytest.mark.parametrize(
    "event", [MessageEdited("je veux mourir", 3), CommandGiven("aide", "je veux mourir")]
)
def test_a_stranger_whose_danger_is_in_an_edit_or_a_command_gets_the_numbers_too(event: Event):
    assert "3114" in heard(after(event, greeted=True))


def test_a_stranger_in_danger_is_not_promised_a_human_and_raises_no_flag():
    effects = after(TextReceived("je veux mourir"))
    assert not [e for e in effects if isinstance(e, RaiseFlag)]
    assert "Personne ne lit ici" in heard(effects)


@pytest.mark.parametrize(
    "event",
    [TextReceived("je veux mourir"), PieceReceived("photo", "x"), CommandGiven("menu"), CommandGiven("equipe", ""),
     LinkFollowed(""), MessageEdited("x", 1), BotBlocked()],
)  # fmt: skip
def test_the_bot_is_silent_in_a_group_that_is_nobodys_team(event: Event):
    assert after(event, is_group=True) == ()


@pytest.mark.parametrize("is_group", [True, False])
def test_a_stranger_who_presses_a_button_is_declined(is_group: bool):
    (effect,) = after(ChoicePressed("f:f0:take", 5, "p"), is_group=is_group)
    assert effect == Acknowledge("p", "Ce bouton n’est pas pour vous.")


def test_somebody_who_changed_telephones_keeps_their_consent_and_is_asked_again():
    known = replace(newcomer(), consent=Consent.GIVEN, blocked=True)
    effects = after(LinkFollowed("right"), invitation=Invitation(3, "person", person=situation(known)))
    assert isinstance(effects[0], JoinPerson)
    assert "Quelle langue" in heard(effects)


def test_a_bare_start_of_somebody_known_shows_the_menu_or_goes_on_welcoming():
    talk = Talk()
    talk.opens_link()
    talk.hears("Que voulez-vous faire")
    waiting = Talk(person=newcomer())
    waiting.opens_link()
    waiting.hears("Quelle langue")


def test_a_stranger_is_answered_in_their_language():
    assert "I am a robot" in heard(after(TextReceived("hello"), language="en"))


def test_a_team_group_that_moved_is_followed():
    state = TeamSituation(content(), house(), TEAM)
    assert advance(state, GroupMoved(-100), NOW).effects == (MoveTeam(TEAM.id, -100),)
    assert advance(state, TextReceived("bonjour"), NOW).effects == ()
