"""One event, one turn, one outcome.

Rule 1: `advance` is all that the outside calls; it knows nothing but its three arguments, and changes none of them.
Rule 2: the same situation, event and instant give the same outcome, always.
"""

from datetime import datetime
from typing import assert_never

from flows import cards, trends, way_out
from flows.calls.reminders import call_due, heard_since
from flows.desk import advance_caseworker
from flows.documents.photographs import measured
from flows.draft import Draft
from flows.effects import LogContact, MoveTeam, Outcome, Say, SetReachable, To
from flows.enrolment import advance_stranger
from flows.errands.reminders import errand_due
from flows.events import (
    BotBlocked,
    BotUnblocked,
    CallDue,
    ChoicePressed,
    CommandGiven,
    DeliveryFailed,
    ErrandDue,
    Event,
    FlagWaitedTooLong,
    GroupMoved,
    LinkFollowed,
    MessageEdited,
    NoAnswerInTime,
    PictureMeasured,
    PieceReceived,
    SetAside,
    TextReceived,
    TouchpointsDue,
    VoiceTranscribed,
)
from flows.hearing import hear_command, hear_edit, hear_piece, hear_press, hear_words
from flows.ladder import waited_too_long
from flows.people import Consent
from flows.playing import begin
from flows.read_aloud import may_be_heard
from flows.relaying import told_aside
from flows.release import no_answer, release, undelivered
from flows.signals import Signals, first_effects
from flows.situation import (
    CaseworkerSituation,
    FlagSituation,
    PersonSituation,
    Situation,
    StrangerSituation,
    TeamSituation,
)
from flows.transcribed import hear_transcribed
from flows.unread import unread


def advance(situation: Situation, event: Event, now: datetime) -> Outcome:
    """Return all that `event` leads to in this `situation`, at `now` (aware UTC)."""
    return may_be_heard(situation, _decide(situation, event, now))


def _decide(situation: Situation, event: Event, now: datetime) -> Outcome:
    match situation:
        case PersonSituation():
            return _advance_person(situation, event, now)
        case CaseworkerSituation():
            return advance_caseworker(situation, event, now)
        case StrangerSituation():
            return advance_stranger(situation, event, now)
        case TeamSituation():
            moved = (MoveTeam(situation.team.id, event.new_chat_id),) if isinstance(event, GroupMoved) else ()
            return Outcome(moved)
        case FlagSituation():
            return (
                waited_too_long(situation, event.flag, now)
                if isinstance(event, FlagWaitedTooLong)
                else Outcome()
            )
        case _:
            assert_never(situation)


def _advance_person(situation: PersonSituation, event: Event, now: datetime) -> Outcome:
    match event:
        case TouchpointsDue():
            return release(situation, event, now)
        case NoAnswerInTime():
            return no_answer(situation, event, now)
        case CallDue():
            return call_due(situation, event, now)
        case ErrandDue():
            return errand_due(situation, event, now)
        case PictureMeasured():
            return measured(situation, event, now)
        case DeliveryFailed(unknown=unknown):
            return undelivered(situation, unknown, now)
        case VoiceTranscribed():
            return _transcribed(situation, event, now)
        case SetAside():
            return unread(situation, event, now)
        case BotBlocked():
            return _blocked(situation, now)
        case BotUnblocked():
            return Outcome((SetReachable(To("person", situation.person.id), reachable=True),))
        case FlagWaitedTooLong() | GroupMoved():
            return Outcome()
        case _:
            return _hear(situation, event, now)


def _hear(
    situation: PersonSituation,
    event: LinkFollowed | CommandGiven | TextReceived | PieceReceived | MessageEdited | ChoicePressed,
    now: datetime,
) -> Outcome:
    draft, signals = Draft(situation, now), Signals()
    trends.sign_of_life(draft)
    draft.effects += heard_since(situation, now)
    match event:
        case TextReceived():
            hear_words(draft, signals, event)
        case ChoicePressed():
            hear_press(draft, signals, event)
        case PieceReceived():
            hear_piece(draft, signals, event)
        case MessageEdited():
            hear_edit(draft, signals, event)
        case CommandGiven():
            hear_command(draft, signals, event)
        case LinkFollowed():
            begin(draft, signals, "menu" if situation.person.consent is not Consent.ASKED else "welcome")
        case _:
            assert_never(event)
    return way_out.finish(draft, signals)


def _transcribed(situation: PersonSituation, event: VoiceTranscribed, now: datetime) -> Outcome:
    """The person gave their sign of life when they spoke; this is only what they said."""
    draft, signals = Draft(situation, now), Signals()
    hear_transcribed(draft, signals, event)
    return way_out.finish(draft, signals)


def _blocked(situation: PersonSituation, now: datetime) -> Outcome:
    """The person blocked the bot: not a fault, but their caseworker should know that messages no longer arrive."""
    gone = SetReachable(To("person", situation.person.id), reachable=False)
    noted = LogContact(situation.person.id, "bot_blocked")
    if situation.person.blocked:
        return Outcome((gone, noted))
    draft, signals = Draft(situation, now), Signals()
    told_by_a_flag = trends.blocked(draft, signals) and not situation.open_flags
    if not told_by_a_flag:
        text = cards.text(situation.content, "person_blocked", name=situation.person.full_name)
        waits = draft.when_humans_read()
        draft.effects += [
            Say(To("caseworker", one.id), text, not_before=waits, silent=True) for one in told_aside(draft)
        ]
    return draft.finish(first=(gone, noted, *first_effects(draft, signals)))
