"""What a caseworker is answered at their desk: a toast, a message, the card of a flag; and what the person hears of it."""

from datetime import datetime

from flows import cards, spoken, way_out
from flows.availability import Hours
from flows.effects import (
    Acknowledge,
    Effect,
    Keyboard,
    Lane,
    Outcome,
    Say,
    To,
)
from flows.events import (
    ChoicePressed,
)
from flows.flags import Flag, FlagState, Level
from flows.people import Caseworker, Consent
from flows.situation import CaseworkerSituation


def toast(situation: CaseworkerSituation, press: ChoicePressed, key: str, **arguments: str) -> Outcome:
    return Outcome(
        (Acknowledge(press.press_id, cards.text(situation.content, key, **arguments), alert=True),)
    )


def to_me(situation: CaseworkerSituation, key: str, keyboard: Keyboard = (), **arguments: str | int) -> Say:
    return Say(
        To("caseworker", situation.caseworker.id), cards.text(situation.content, key, **arguments), keyboard
    )


def card_to(
    situation: CaseworkerSituation, reader: Caseworker, flag: Flag, key: str, **arguments: str
) -> Say:
    head = cards.text(situation.content, key, level=flag.level.word, **arguments)
    return Say(
        To("caseworker", reader.id),
        cards.private_face(situation.content, situation.house, flag, head),
        cards.private_keyboard(situation.content, flag, reader),
        about_person=flag.person_id,
    )


def held_by(situation: CaseworkerSituation, press: ChoicePressed, flag: Flag) -> Outcome:
    if flag.state is not FlagState.TAKEN:
        return toast(situation, press, "toast_take_first")
    if flag.taker_id == situation.caseworker.id:
        return toast(situation, press, "toast_yours_already")
    return toast(situation, press, "toast_taken_by", by=taker_name(situation, flag))


def taker_name(situation: CaseworkerSituation, flag: Flag) -> str:
    taker = situation.house.caseworker(flag.taker_id)
    return taker.name if taker else ""


def moment(situation: CaseworkerSituation, at: datetime, now: datetime) -> str:
    zone = situation.house.structure.timezone
    return spoken.moment(situation.content.words, cards.LANGUAGE, at, zone, now)


def opening(situation: CaseworkerSituation, hours: Hours, now: datetime) -> str:
    zone = situation.house.structure.timezone
    return spoken.opening(situation.content.words, cards.LANGUAGE, hours, zone, now)


def tell_person(situation: CaseworkerSituation, flag: Flag, key: str, **arguments: str) -> tuple[Effect, ...]:
    """The person hears what became of their flag; at once if it is critical, else in their open hours."""
    person = situation.flag_person
    if person is None or person.consent is Consent.STOPPED or person.exited or not flag.in_chat:
        return ()
    lane = Lane.URGENT if flag.level is Level.CRITICAL else Lane.PROACTIVE
    said = situation.content.words.text(person.language, "house", key, **arguments)
    ways = () if lane is Lane.URGENT else way_out.under(situation.content, person)
    return (Say(To("person", person.id), said, ways, lane=lane, counts=False),)
