"""Crisis mode of a structure « mode crise »: an epidemic, a heat wave, a sudden closure; a lead begins it, and ends it.

Rule 1: only a lead changes it, and confirms it first; everybody else learns who can.
Rule 2: the team and every caseworker hear of it: at once who is there, the others when they come. Who has not heard yet that it
began when it ends hears only how it stands by then.
"""

from datetime import datetime

from flows import cards, spoken
from flows.availability import Hours, opening_if_known
from flows.desk_replies import to_me, toast
from flows.effects import (
    Acknowledge,
    Button,
    Effect,
    Keyboard,
    Outcome,
    Rewrite,
    Say,
    SetCrisis,
    TakeBack,
    To,
)
from flows.events import ChoicePressed
from flows.people import Role
from flows.presence import next_there
from flows.situation import CaseworkerSituation

# What the buttons of the crisis mode begin with.
CRISIS = "c"
BEGIN, END = "begin", "end"


def crisis_told(situation: CaseworkerSituation) -> Outcome:
    """`/crise`: how it stands; for a lead, the way to change it."""
    if situation.caseworker.role is not Role.LEAD:
        leads = ", ".join(c.name for c in situation.house.caseworkers if c.role is Role.LEAD)
        return Outcome((to_me(situation, "crisis_who", since=_since(situation), leads=leads or "none"),))
    keyboard = ((_button(situation, END if situation.house.crisis_since else BEGIN),),)
    return Outcome((to_me(situation, "crisis_state", keyboard, since=_since(situation)),))


def crisis_pressed(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    """A button of the crisis mode: begin it or end it, and then yes or no."""
    if situation.caseworker.role is not Role.LEAD:
        return toast(situation, press, "toast_not_yours")
    verb, _, answer = press.data.partition(":")[2].partition(":")
    if verb not in {BEGIN, END} or answer not in {"", "yes", "no"}:
        return toast(situation, press, "toast_not_yours")
    if (verb == BEGIN) == (situation.house.crisis_since is not None):
        return toast(situation, press, "toast_crisis_already", verb=verb)
    if answer == "":
        keyboard = ((_button(situation, verb, "yes"),), (_button(situation, verb, "no"),))
        return Outcome(_answered(situation, press, _text(situation, "crisis_confirm", verb=verb), keyboard))
    if answer == "no":
        unchanged = _text(situation, "crisis_unchanged", since=_since(situation))
        return Outcome(_answered(situation, press, unchanged))
    return _changed(situation, press, verb, now)


def _changed(situation: CaseworkerSituation, press: ChoicePressed, verb: str, now: datetime) -> Outcome:
    house, me = situation.house, situation.caseworker
    when = spoken.dated(situation.content.words, cards.LANGUAGE, now, house.structure.timezone)
    text = _text(situation, "crisis_changed", verb=verb, by=me.name, when=when, since=_since(situation))
    mark = f"crisis:{house.id}"
    return Outcome(
        (
            SetCrisis(house.id, begins=verb == BEGIN, by_caseworker=me.id),
            *_answered(situation, press, text),
            TakeBack(mark, "superseded"),
            *_to_the_others(situation, text, mark, now),
        ),
    )


def _to_the_others(situation: CaseworkerSituation, text: str, mark: str, now: datetime) -> tuple[Effect, ...]:
    house = situation.house
    colleagues = tuple(
        Say(To("caseworker", c.id), text, not_before=_later(next_there(house, c, now), now), mark=mark)
        for c in house.caseworkers
        if c.id != situation.caseworker.id and c.reachable
    )
    if house.team is None:
        return colleagues
    opening = opening_if_known(Hours.of(house.structure), now)
    return (*colleagues, Say(To("team", house.team.id), text, not_before=_later(opening, now), mark=mark))


def _later(at: datetime | None, now: datetime) -> datetime | None:
    return at if at is not None and at > now else None


def _answered(
    situation: CaseworkerSituation, press: ChoicePressed, text: str, keyboard: Keyboard = ()
) -> tuple[Effect, ...]:
    """The message under which the button stood says what came of it."""
    me = To("caseworker", situation.caseworker.id)
    return Acknowledge(press.press_id), Rewrite(me, text, keyboard, message_id=press.message_id)


def _text(situation: CaseworkerSituation, key: str, **facts: str) -> str:
    return cards.text(situation.content, key, **facts)


def _button(situation: CaseworkerSituation, verb: str, answer: str = "") -> Button:
    data = f"{CRISIS}:{verb}:{answer}" if answer else f"{CRISIS}:{verb}"
    return cards.button(situation.content, f"crisis_{answer or verb}", data)


def _since(situation: CaseworkerSituation) -> str:
    """Since when the crisis mode is on; « none » when it is not."""
    since, house = situation.house.crisis_since, situation.house
    if since is None:
        return "none"
    return spoken.dated(situation.content.words, cards.LANGUAGE, since, house.structure.timezone)
