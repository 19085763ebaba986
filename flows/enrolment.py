"""Somebody whom we do not know: a link that opens a place in the house, or a stranger who writes.

Rule 1: a link works once, and says the same whatever was wrong with it.
Rule 2: whoever tries wrong links waits, even with a right one.
Rule 3: a stranger in danger gets the numbers all the same.
"""

from dataclasses import replace
from datetime import datetime

from flows import cards, playing, signals
from flows.conversation import Conversation
from flows.draft import Draft
from flows.effects import (
    Acknowledge,
    BindTeam,
    CountWrongLink,
    JoinCaseworker,
    JoinPerson,
    Lane,
    Outcome,
    Say,
    To,
)
from flows.events import (
    ChoicePressed,
    CommandGiven,
    Event,
    LinkFollowed,
    MessageEdited,
    PieceReceived,
    TextReceived,
)
from flows.flags import Level
from flows.languages.written_in import written_in
from flows.situation import CaseworkerSituation, House, PersonSituation, StrangerSituation


def advance_stranger(situation: StrangerSituation, event: Event, now: datetime) -> Outcome:
    """Decide what an event from an unknown chat leads to."""
    match event:
        case LinkFollowed(payload=payload) if payload and not situation.is_group:
            return _follow_link(situation, now)
        case CommandGiven(name="equipe", argument=code) if code and situation.is_group:
            return _bind(situation)
        case ChoicePressed(press_id=press_id):
            return Outcome((Acknowledge(press_id, _text(situation, "not_for_you")),))
        case (
            TextReceived(text=words)
            | MessageEdited(text=words)
            | PieceReceived(caption=words)
            | CommandGiven(argument=words)
        ) if not situation.is_group:
            return _greet(situation, words)
        case LinkFollowed() if not situation.is_group:
            return _greet(situation, "")
        case _:
            return Outcome()


def _follow_link(situation: StrangerSituation, now: datetime) -> Outcome:
    invitation = situation.invitation
    if situation.locked:
        return _say(situation, "locked")
    if invitation is not None and invitation.person is not None:
        return _join_person(situation, invitation.id, invitation.person, now)
    if invitation is not None and invitation.caseworker is not None:
        return _join_caseworker(situation, invitation.id, invitation.caseworker)
    return Outcome((CountWrongLink(situation.chat_id),)) + _say(situation, "link_wrong")


def _join_person(
    situation: StrangerSituation, invitation_id: int, invited: PersonSituation, now: datetime
) -> Outcome:
    offered = invited.house.structure.languages
    language = situation.language if situation.language in offered else invited.person.language
    person = replace(invited.person, language=language, blocked=False)
    draft = Draft(replace(invited, person=person, conversation=Conversation()), now)
    raised = signals.Signals()
    playing.begin(draft, raised, "welcome")
    joined = JoinPerson(invitation_id, person.id, situation.chat_id, language)
    return draft.finish(first=(joined,))


def _join_caseworker(
    situation: StrangerSituation, invitation_id: int, invited: CaseworkerSituation
) -> Outcome:
    welcome = cards.text(
        situation.content,
        "welcome",
        name=invited.caseworker.name,
        structure=invited.house.structure.name,
        role=str(invited.caseworker.role),
    )
    joined = JoinCaseworker(invitation_id, invited.caseworker.id, situation.chat_id)
    return Outcome((joined, Say(To("caseworker", invited.caseworker.id), welcome)))


def _bind(situation: StrangerSituation) -> Outcome:
    invitation = situation.invitation
    if situation.locked:
        return _say(situation, "locked")
    if invitation is None or invitation.opens != "team" or invitation.house is None:
        return Outcome((CountWrongLink(situation.chat_id),)) + _say(situation, "code_wrong")
    house: House = invitation.house
    bound = BindTeam(invitation.id, house.id, situation.chat_id, situation.title)
    return Outcome((bound,)) + _say(situation, "team_bound", structure=house.structure.name)


def _greet(situation: StrangerSituation, words: str) -> Outcome:
    language = written_in(words)
    if language in situation.content.words.languages:
        situation = replace(situation, language=language)
    level = situation.content.detector.read(words).level if words else None
    if level is not None and level >= Level.HIGH:
        return _say(situation, "danger", lane=Lane.URGENT)
    return Outcome() if situation.greeted else _say(situation, "who_we_are")


def _say(situation: StrangerSituation, key: str, lane: Lane = Lane.REPLY, **arguments: str) -> Outcome:
    return Outcome((Say(To("chat", situation.chat_id), _text(situation, key, **arguments), lane=lane),))


def _text(situation: StrangerSituation, key: str, **arguments: str) -> str:
    return situation.content.words.text(situation.language, "stranger", key, **arguments)
