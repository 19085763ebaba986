"""A caseworker's words that wait for the person's open hours, and may be called urgent.

Rule 1: what waits is named by a mark; the button under "it leaves at the opening" carries it, and is good for one press.
Rule 2: urgent is a human's word: it is kept in the journal, and a stop, an exit or a block still hold the message back.
"""

from flows import cards
from flows.desk_replies import toast
from flows.effects import Acknowledge, Hasten, Keyboard, LogContact, Outcome, Rewrite, To
from flows.events import ChoicePressed, Event
from flows.people import Consent, Person
from flows.situation import CaseworkerSituation

URGENT = "u"
NUMBER_DIGITS_MAX = 18


def mark_of(caseworker_id: int, message_id: int) -> str:
    """The name under which a caseworker's words wait: their own message in their own chat."""
    return f"words:{caseworker_id}:{message_id}"


def marked_by(event: Event, caseworker_id: int) -> str | None:
    """The mark that a pressed button names, if it is such a button; a caseworker can only name their own words."""
    if not isinstance(event, ChoicePressed):
        return None
    kind, _, number = event.data.partition(":")
    if kind != URGENT or not number.isdecimal() or len(number) > NUMBER_DIGITS_MAX:
        return None
    return mark_of(caseworker_id, int(number))


def urgent_button(situation: CaseworkerSituation, message_id: int) -> Keyboard:
    """The button that lets waiting words leave now."""
    return ((cards.button(situation.content, "urgent", f"{URGENT}:{message_id}"),),)


def cannot_write(person: Person) -> str | None:
    """The text that says why nothing may be written to this person; None when it may."""
    if person.consent is Consent.STOPPED or person.exited:
        return "write_no_consent"
    return "write_blocked" if person.blocked else None


def hasten(situation: CaseworkerSituation, press: ChoicePressed) -> Outcome:
    """Let the words that the button names leave now; say so when they have left, or will not."""
    mark, named = marked_by(press, situation.caseworker.id), situation.marked
    if mark is None or named is None or situation.in_group:
        return toast(situation, press, "toast_not_yours")
    if not named.waits:
        return toast(situation, press, "toast_left" if named.left else "toast_held_back")
    person, me = named.person, situation.caseworker
    refused = cannot_write(person)
    said = cards.text(situation.content, refused or "urgent_sent", name=person.full_name)
    shown = Rewrite(To("caseworker", me.id), said, message_id=press.message_id)
    if refused is not None:
        return Outcome((Acknowledge(press.press_id), shown))
    line = LogContact(person.id, "urgent_message", caseworker_id=me.id)
    return Outcome((Acknowledge(press.press_id), Hasten(mark), line, shown))
