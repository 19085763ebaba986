"""The calls of a caseworker: their list, and the buttons of a card.

Rule 1: a card is pressed in private, by a caseworker of the structure; who comes late is told who was first.
Rule 2: a day counts one try, and puts a call off once.
"""

from datetime import datetime

from flows import cards
from flows.calls.asked import callers
from flows.calls.call import Call, CallState
from flows.calls.cards import face, keyboard, later_keyboard
from flows.calls.results import later, no_answer, okay, said_more, trouble
from flows.desk_replies import to_me, toast
from flows.effects import Acknowledge, Keyboard, Outcome, Rewrite, Say, To
from flows.events import ChoicePressed
from flows.half_days import AFTERNOON_SLOT, MORNING_SLOT
from flows.people import Role
from flows.presence import local_day
from flows.situation import CaseworkerSituation

LISTED_MAX = 10


def press_call(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    """A caseworker pressed a button of a call's card."""
    call = situation.call
    if call is None or situation.in_group:
        return toast(situation, press, "toast_not_yours")
    verb, _, rest = press.data.split(":", 2)[2].partition(":")
    if call.unsaid and call.caseworker_id == situation.caseworker.id and verb != "trouble":
        return said_more(situation, press, call, verb, rest, now)
    if not call.open:
        return _too_late(situation, press, call)
    tried_today = call.tried_at is not None and local_day(situation.house, call.tried_at) == local_day(
        situation.house, now
    )
    if verb in {"none", "later"} and tried_today:
        return toast(situation, press, "toast_call_tried")
    match verb, rest:
        case "okay", "":
            return okay(situation, press, call, now)
        case "trouble", "":
            return trouble(situation, press, call, now)
        case "none", "":
            return no_answer(situation, press, call, now)
        case "later", "":
            return _card(situation, press, call, later_keyboard(situation.content, call))
        case "later", slot if slot in {MORNING_SLOT, AFTERNOON_SLOT}:
            return later(situation, press, call, slot, now)
        case "back", "":
            return _card(situation, press, call, keyboard(situation.content, situation.house, call, now))
        case _:
            return toast(situation, press, "toast_not_yours")


def list_calls(situation: CaseworkerSituation, now: datetime) -> Outcome:
    """The open calls of a caseworker, oldest first, with their buttons; a lead sees everybody's."""
    found = [call for call in situation.open_calls if call.open and _is_for(situation, call, now)]
    if not found:
        return Outcome((to_me(situation, "calls_none"),))
    content, house = situation.content, situation.house
    head = cards.text(content, "call_new")
    listed = tuple(
        Say(
            To("caseworker", situation.caseworker.id),
            face(content, house, call, head, situation.open_flags),
            keyboard(content, house, call, now),
            flag_id=call.id,
            about_person=None if call.by_phone else call.person_id,
        )
        for call in found[:LISTED_MAX]
    )
    return Outcome((to_me(situation, "calls", count=len(found)), *listed))


def _is_for(situation: CaseworkerSituation, call: Call, now: datetime) -> bool:
    me, house = situation.caseworker, situation.house
    if me.role is Role.LEAD or call.caseworker_id is None or me.id in {call.caseworker_id, call.referent_id}:
        return True
    meant = house.caseworker(call.caseworker_id)
    return meant is None or not meant.reachable or me in callers(house, meant, now)


def _too_late(situation: CaseworkerSituation, press: ChoicePressed, call: Call) -> Outcome:
    by = situation.house.caseworker(call.caseworker_id)
    if call.state is CallState.DROPPED or by is None:
        return toast(situation, press, "toast_call_dropped")
    if by.id == situation.caseworker.id:
        return toast(situation, press, "toast_call_noted_already")
    return toast(situation, press, "toast_call_noted_by", by=by.name)


def _card(situation: CaseworkerSituation, press: ChoicePressed, call: Call, asked: Keyboard) -> Outcome:
    content, house = situation.content, situation.house
    text = face(content, house, call, cards.text(content, "call_new"), situation.open_flags)
    me = To("caseworker", situation.caseworker.id)
    return Outcome((Acknowledge(press.press_id), Rewrite(me, text, asked, message_id=press.message_id)))
