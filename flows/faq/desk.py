"""The answers of a structure at a caseworker's desk: `/faq` lists them; a button changes one, withdraws it, or says that it is still right.

Rule 1: an answer that is past its review stays in the list, first, and is offered to nobody until somebody says that it is right.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flows import cards, spoken
from flows.availability import Hours, opening_if_known
from flows.content import Content
from flows.desk_replies import to_me, toast
from flows.effects import Acknowledge, Keyboard, Outcome, Rewrite, Say, To
from flows.events import ChoicePressed
from flows.faq.entry import FAQ, Entry, EntryState, named_by
from flows.faq.orders import RemindReview
from flows.faq.writing import (
    begin_change,
    begin_from,
    begin_new,
    decline,
    kept,
    may_change,
    press_writing,
)
from flows.people import Caseworker, Role
from flows.situation import CaseworkerSituation, House

LISTED_MAX = 10
REMINDED_AGAIN = timedelta(days=30)
_VERBS = ("still", "edit", "withdraw")


def list_answers(situation: CaseworkerSituation, now: datetime) -> Outcome:
    """`/faq`: the answers of the structure, those to be looked at soonest first."""
    content, house, found = situation.content, situation.house, situation.faq.entries
    write = ((cards.button(content, "faq_write", f"{FAQ}:0:write"),),)
    if not found:
        return Outcome((to_me(situation, "faq_none", write),))
    me = To("caseworker", situation.caseworker.id)
    shown = [
        Say(me, face(content, house, entry, now), _keyboard(situation, entry, now))
        for entry in sorted(found, key=lambda entry: (entry.review_at, entry.id))[:LISTED_MAX]
    ]
    head = to_me(situation, "faq_list", write, count=len(found), shown=len(shown))
    return Outcome((head, *shown))


def press_faq(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    """A caseworker pressed a button about answers."""
    named, entry = named_by(press.data), situation.faq.entry
    if named is None or situation.in_group:
        return toast(situation, press, "toast_not_yours")
    match named.verb:
        case "new":
            return begin_from(situation, press)
        case "no":
            return decline(situation, press)
        case "write":
            return begin_new(situation, press)
        case "still" | "edit" | "withdraw":
            return _change(situation, press, entry, named.verb, now)
        case _:
            return press_writing(situation, press, named.verb, now)


def remind_review(content: Content, house: House, entry: Entry, now: datetime) -> Outcome:
    """An answer must be looked at again: whoever wrote it hears of it, or the leads, or whoever can be reached."""
    opening = opening_if_known(Hours.of(house.structure), now)
    text = f"{cards.text(content, 'faq_review')}\n\n{face(content, house, entry, now)}"
    keyboard = _buttons(content, entry, _VERBS)
    said = tuple(
        Say(To("caseworker", reader.id), text, keyboard, not_before=opening)
        for reader in _readers(house, entry)
    )
    return Outcome((*said, RemindReview(entry.id, now + REMINDED_AGAIN)))


def face(content: Content, house: House, entry: Entry, now: datetime) -> str:
    """An answer as caseworkers see it: by whom, until when, how many people it helped."""
    owner = house.caseworker(entry.owner_id)
    day = entry.review_at.astimezone(ZoneInfo(house.structure.timezone)).date()
    return cards.text(
        content,
        "faq_card",
        question=entry.question,
        answer=entry.answer,
        by=owner.name if owner else "?",
        day=spoken.day(day, cards.LANGUAGE),
        state="withdrawn"
        if entry.state is EntryState.WITHDRAWN
        else "offered"
        if entry.offered(now)
        else "old",
        helped=entry.helped,
    )


def _change(
    situation: CaseworkerSituation, press: ChoicePressed, entry: Entry | None, verb: str, now: datetime
) -> Outcome:
    if entry is None:
        return toast(situation, press, "toast_not_yours")
    if entry.state is EntryState.WITHDRAWN:
        return toast(situation, press, "toast_faq_withdrawn")
    if not may_change(situation, entry):
        owner = situation.house.caseworker(entry.owner_id)
        return toast(situation, press, "toast_faq_whose", by=owner.name if owner else "?")
    if verb == "edit":
        return begin_change(situation, press, entry)
    if verb == "still" and entry.offered(now):
        # Pressed twice, or by a lead too: it stands already as it would be rewritten.
        return toast(situation, press, "toast_faq_still")
    state = EntryState.PUBLISHED if verb == "still" else EntryState.WITHDRAWN
    order = kept(situation, entry, now, state)
    after = Entry(
        entry.id,
        entry.question,
        entry.answer,
        entry.owner_id,
        order.review_at,
        state,
        entry.version + 1,
        entry.helped,
    )
    key = "toast_faq_still" if verb == "still" else "toast_faq_withdrawn"
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(situation.content, key)),
            order,
            Rewrite(
                To("caseworker", situation.caseworker.id),
                face(situation.content, situation.house, after, now),
                _keyboard(situation, after, now),
                message_id=press.message_id,
            ),
        )
    )


def _keyboard(situation: CaseworkerSituation, entry: Entry, now: datetime) -> Keyboard:
    """What this caseworker may do with an answer: nothing with a colleague's, nor with one that is withdrawn."""
    if entry.state is EntryState.WITHDRAWN or not may_change(situation, entry):
        return ()
    return _buttons(situation.content, entry, _VERBS[1:] if entry.offered(now) else _VERBS)


def _buttons(content: Content, entry: Entry, verbs: tuple[str, ...]) -> Keyboard:
    return tuple((cards.button(content, f"faq_{verb}", f"{FAQ}:{entry.id}:{verb}"),) for verb in verbs)


def _readers(house: House, entry: Entry) -> tuple[Caseworker, ...]:
    owner = house.caseworker(entry.owner_id)
    if owner is not None and owner.reachable:
        return (owner,)
    reachable = tuple(one for one in house.caseworkers if one.reachable)
    return tuple(one for one in reachable if one.role is Role.LEAD) or reachable
