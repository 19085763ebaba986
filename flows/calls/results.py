"""What came of a call, as a caseworker says it with one tap: okay, trouble, no answer, later.

Rule 1: one tap is enough: it settles the call, writes the journal, and counts as a check-in.
Rule 2: whatever else the person was to be called for is settled with it.
Rule 3: nothing of it is told to the person: they were on the telephone.
Rule 4: after so many tries without an answer it is no longer one caseworker's alone: the leads hear of it.
"""

from dataclasses import replace
from datetime import datetime

from flows import cards, trends
from flows.availability import Hours, opening_if_known
from flows.calls.call import ONCE_MORE, SILENCE, TOLD_ALL, TRIES_MAX, WHEN_DUE, Call, CallState
from flows.calls.cards import ME, face, grave_keyboard, keyboard, which_keyboard
from flows.calls.shown import asked, everywhere, head_of, shown
from flows.calls.trouble import flag_named, raised, silent_flag
from flows.desk_replies import moment, toast
from flows.effects import Acknowledge, ChangeCall, Effect, Keyboard, LogContact, Outcome, Remember, Say, To
from flows.events import ChoicePressed
from flows.flags import CATEGORIES, Level
from flows.half_days import next_half_day, open_day_after
from flows.people import Caseworker, Role
from flows.situation import CaseworkerSituation, House

MEDIUM = "phone"
REACHED, NOT_REACHED = "call", "call_no_answer"


def okay(situation: CaseworkerSituation, press: ChoicePressed, call: Call, now: datetime) -> Outcome:
    """The person is well."""
    settled = replace(_settled(situation, call), state=CallState.OKAY)
    text = head_of(situation, "call_okay")
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(situation.content, "toast_call_noted")),
            ChangeCall(call, settled),
            *_others_of_the_person(situation, settled, text, now),
            *_reached(situation, call),
            *shown(situation, press, settled, text, now),
        )
    )


def trouble(situation: CaseworkerSituation, press: ChoicePressed, call: Call, now: datetime) -> Outcome:
    """Noted at once; what it is comes after. Left unsaid, it comes back."""
    again = open_day_after(Hours.of(situation.house.structure), now)
    settled = replace(_settled(situation, call), state=CallState.TROUBLE, rung=ONCE_MORE, due_at=again)
    text = head_of(situation, "call_trouble")
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(situation.content, "toast_call_noted")),
            ChangeCall(call, settled),
            *_others_of_the_person(situation, settled, text, now),
            *_reached(situation, call),
            *shown(
                situation,
                press,
                settled,
                text,
                now,
                which_keyboard(situation.content, settled),
                ask="call_which",
            ),
        )
    )


def said_more(
    situation: CaseworkerSituation, press: ChoicePressed, call: Call, verb: str, rest: str, now: datetime
) -> Outcome:
    """What the difficulty is about, and then how grave it is."""
    content = situation.content
    category, _, how = rest.partition(":")
    level, _, whose = how.partition(":")
    match verb:
        case "which" if rest in CATEGORIES:
            return asked(situation, press, call, "call_grave", grave_keyboard(content, call, rest))
        case "back":
            return asked(situation, press, call, "call_which", which_keyboard(content, call))
        case "nothing":
            done = replace(call, rung=TOLD_ALL, due_at=None)
            effects: tuple[Effect, ...] = ()
        case "grave" if category in CATEGORIES and level in {one.word for one in Level}:
            effects = raised(situation, press, call, category, Level.of(level), now, mine=whose == ME)
            done = replace(call, rung=TOLD_ALL, due_at=None, flag_id=flag_named(effects))
        case _:
            return toast(situation, press, "toast_not_yours")
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(content, "toast_call_noted")),
            ChangeCall(call, done),
            *effects,
            *shown(situation, press, done, head_of(situation, "call_trouble"), now),
        )
    )


def no_answer(situation: CaseworkerSituation, press: ChoicePressed, call: Call, now: datetime) -> Outcome:
    """Nobody answered: asked again on the next open day, so many times."""
    me, hours = situation.caseworker, Hours.of(situation.house.structure)
    tries = call.tries + 1
    again = open_day_after(hours, now) if tries < TRIES_MAX else None
    tried = replace(
        call,
        state=CallState.OPEN if again else CallState.NO_ANSWER,
        tries=tries,
        tried_at=now,
        caseworker_id=me.id,
        rung=WHEN_DUE if again else TOLD_ALL,
        due_at=again,
    )
    more: list[Effect] = []
    person = situation.call_person
    # One call is one check-in, however often it was tried; a call because of a silence is that same silence.
    if person is not None and call.tries == 0 and not (call.kind == SILENCE and trends.is_silent(person)):
        news = trends.silent_again(person.memory)
        more.append(Remember(person.id, {trends.NEWS: news}))
        if trends.falls_silent(news):
            more += silent_flag(situation, person, now)
    if again is None:
        text = head_of(situation, "call_given_up")
        more += _to_the_leads(situation, tried, now)
        mine: Keyboard = ()
    else:
        text = head_of(situation, "call_tried", when=moment(situation, again, now))
        mine = keyboard(situation.content, situation.house, tried, now)
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(situation.content, "toast_call_noted")),
            ChangeCall(call, tried),
            LogContact(call.person_id, NOT_REACHED, MEDIUM, me.id),
            *more,
            *shown(situation, press, tried, text, now, mine),
        )
    )


def later(
    situation: CaseworkerSituation, press: ChoicePressed, call: Call, slot: str, now: datetime
) -> Outcome:
    """Not now: asked again in that half of a day."""
    at = next_half_day(Hours.of(situation.house.structure), now, slot)
    put_off = replace(call, slot=slot, rung=WHEN_DUE, due_at=at, caseworker_id=situation.caseworker.id)
    text = head_of(situation, "call_later", when=moment(situation, at, now))
    mine = keyboard(situation.content, situation.house, put_off, now)
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(situation.content, "toast_call_noted")),
            ChangeCall(call, put_off),
            *shown(situation, press, put_off, text, now, mine),
        )
    )


def leads(house: House) -> tuple[Caseworker, ...]:
    """Who hears of what one caseworker alone did not manage."""
    reachable = tuple(c for c in house.caseworkers if c.reachable)
    return tuple(c for c in reachable if c.role is Role.LEAD) or reachable


def _settled(situation: CaseworkerSituation, call: Call) -> Call:
    return replace(call, caseworker_id=situation.caseworker.id, rung=TOLD_ALL, due_at=None)


def _reached(situation: CaseworkerSituation, call: Call) -> tuple[Effect, ...]:
    """The journal, and the check-in that it was."""
    line = LogContact(call.person_id, REACHED, MEDIUM, situation.caseworker.id)
    person = situation.call_person
    if person is None:
        return (line,)
    late = call.tries > 0 or call.kind == SILENCE
    return line, Remember(person.id, {trends.NEWS: trends.heard_again(person.memory, late=late)})


def _others_of_the_person(
    situation: CaseworkerSituation, settled: Call, text: str, now: datetime
) -> tuple[Effect, ...]:
    """Whatever else the person was to be called for is settled with it."""
    effects: list[Effect] = []
    for other in situation.open_calls:
        if other.person_id == settled.person_id and other.id != settled.id and other.open:
            done = replace(_settled(situation, other), state=settled.state)
            card = everywhere(situation.content, situation.house, done, text, now)
            effects += [ChangeCall(other, done), card]
    return tuple(effects)


def _to_the_leads(situation: CaseworkerSituation, call: Call, now: datetime) -> list[Effect]:
    content, house, me = situation.content, situation.house, situation.caseworker
    opening = opening_if_known(Hours.of(house.structure), now)
    head = cards.text(content, "call_nobody_answers", by=me.name, tries=call.tries)
    text = face(content, house, call, head, situation.open_flags)
    return [
        Say(To("caseworker", lead.id), text, not_before=None if opening == now else opening)
        for lead in leads(house)
        if lead.id != me.id
    ]
