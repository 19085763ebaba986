"""What time brings to a call that nobody has settled.

Rule 1: told when its moment comes, once more, then to the leads; never more than once a day, and only in open hours.
Rule 2: a difficulty of which nobody said what it is comes back the same way.
Rule 3: who may not be called any more is not: such a call is dropped, and its cards say so.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from flows import cards
from flows.availability import Hours, opening_if_known
from flows.calls.asked import OPEN_DAYS, holders, may_be_called, told
from flows.calls.call import ONCE_MORE, SILENCE, TO_LEADS, TOLD_ALL, Call, CallState
from flows.calls.cards import short_face, which_keyboard
from flows.calls.results import leads
from flows.calls.shown import everywhere
from flows.effects import ChangeCall, Effect, Outcome, Say, To
from flows.events import CallDue
from flows.half_days import open_day_after
from flows.situation import PersonSituation


def call_due(situation: PersonSituation, event: CallDue, now: datetime) -> Outcome:
    """A call that nobody has settled has come due."""
    call = next((one for one in situation.open_calls if one.id == event.call_id), None)
    if call is None or call.due_at is None or call.due_at > now:
        return Outcome()
    hours = Hours.of(situation.house.structure)
    refused = may_be_called(situation.person, call.kind)
    if call.open and refused is not None:
        return Outcome(dropped(situation, call, "call_not_to_be_made", now))
    opening = opening_if_known(hours, now)
    if opening is not None and opening > now:
        return Outcome((ChangeCall(call, replace(call, due_at=opening)),))
    if call.rung >= TO_LEADS:
        after = replace(call, rung=TOLD_ALL, due_at=None)
        return Outcome((ChangeCall(call, after), *_to_leads(situation, call)))
    after = replace(call, rung=call.rung + 1, due_at=open_day_after(hours, now, OPEN_DAYS))
    said = _again(situation, after, now) if call.open else _unsaid(situation, after)
    return Outcome((ChangeCall(call, after), *said))


def heard_since(situation: PersonSituation, now: datetime) -> tuple[Effect, ...]:
    """The person gave a sign of life: nobody has to call because they are silent."""
    silent = [call for call in situation.open_calls if call.kind == SILENCE and call.open]
    return tuple(effect for call in silent for effect in dropped(situation, call, "call_heard_since", now))


def dropped(situation: PersonSituation, call: Call, key: str, now: datetime) -> tuple[Effect, ...]:
    """Nobody has to make this call any more."""
    content = situation.content
    head = cards.text(content, key)
    gone = replace(call, state=CallState.DROPPED, rung=TOLD_ALL, due_at=None)
    return ChangeCall(call, gone), everywhere(content, situation.house, gone, head, now)


def _again(situation: PersonSituation, call: Call, now: datetime) -> Sequence[Effect]:
    key = "call_due" if call.rung == ONCE_MORE else "call_again"
    readers = holders(situation.house, call, situation.referent, now)
    return told(situation.content, situation.house, call, readers, key, situation.open_flags, now)


def _unsaid(situation: PersonSituation, call: Call) -> Sequence[Effect]:
    content, by = situation.content, situation.house.caseworker(call.caseworker_id)
    if by is None or not by.reachable:
        return ()
    head = cards.text(content, "call_trouble", by=by.name)
    text = f"{short_face(content, call, head)}\n{cards.text(content, 'call_which')}"
    return (Say(To("caseworker", by.id), text, which_keyboard(content, call), flag_id=call.id),)


def _to_leads(situation: PersonSituation, call: Call) -> Sequence[Effect]:
    content, house = situation.content, situation.house
    meant = house.caseworker(call.caseworker_id)
    by = meant.name if meant is not None else cards.text(content, "everyone")
    key = "call_waits" if call.open else "call_unsaid"
    text = short_face(content, call, cards.text(content, key, by=by))
    return tuple(Say(To("caseworker", lead.id), text) for lead in leads(house))
