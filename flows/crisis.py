"""Crisis mode of a structure « mode crise »: an epidemic, a heat wave, a sudden closure; a lead begins it, and ends it.

Rule 1: only a lead changes it, and confirms it first by saying which crisis it is; everybody else learns who can.
Rule 2: the team and every caseworker hear of it: at once who is there, the others when they come. Who has not heard yet that it
began when it ends hears only how it stands by then.
Rule 3: what the people followed are told of it, a lead chooses: when it begins, that the structure closes or that its hours change;
when it ends, that it opens again; or nothing. Each of the two is chosen once.
"""

from datetime import datetime

from flows import cards, spoken
from flows.availability import Hours, opening_if_known
from flows.crisis_kind import CrisisKind
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
    TellClosure,
    To,
)
from flows.events import ChoicePressed
from flows.people import Role
from flows.presence import local_day, next_there
from flows.situation import CaseworkerSituation

# What the buttons of the crisis mode begin with.
CRISIS = "c"
BEGIN, END = "begin", "end"
TELL, NOTHING = "tell", "nothing"
_ANSWERS = {BEGIN: (*CrisisKind, "no"), END: ("yes", "no")}
# What may be told of a crisis while it lasts, and once it is over.
WHILE_IT_LASTS, ONCE_OVER = ("closed", "changed"), ("open",)


def crisis_told(situation: CaseworkerSituation) -> Outcome:
    """`/crise`: how it stands; for a lead, the way to change it."""
    if situation.caseworker.role is not Role.LEAD:
        leads = ", ".join(c.name for c in situation.house.caseworkers if c.role is Role.LEAD)
        return Outcome((to_me(situation, "crisis_who", since=_since(situation), leads=leads or "none"),))
    keyboard = ((_button(situation, END if situation.house.crisis_since else BEGIN),),)
    kind = situation.house.crisis_kind
    return Outcome((to_me(situation, "crisis_state", keyboard, since=_since(situation), kind=kind),))


def crisis_pressed(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    """A button of the crisis mode: begin it or end it, and then yes or no."""
    if situation.caseworker.role is not Role.LEAD:
        return toast(situation, press, "toast_not_yours")
    verb, _, answer = press.data.partition(":")[2].partition(":")
    if verb == TELL:
        return _announcement(situation, press, answer, now)
    if verb not in {BEGIN, END} or answer not in {"", *_ANSWERS[verb]}:
        return toast(situation, press, "toast_not_yours")
    if (verb == BEGIN) == (situation.house.crisis_since is not None):
        return toast(situation, press, "toast_crisis_already", verb=verb)
    if answer == "":
        keyboard = tuple((_button(situation, verb, offered),) for offered in _ANSWERS[verb])
        return Outcome(_answered(situation, press, _text(situation, "crisis_confirm", verb=verb), keyboard))
    if answer == "no":
        unchanged = _text(situation, "crisis_unchanged", since=_since(situation))
        return Outcome(_answered(situation, press, unchanged))
    kind = CrisisKind(answer) if verb == BEGIN else situation.house.crisis_kind
    return _changed(situation, press, verb, kind, now)


def _changed(
    situation: CaseworkerSituation, press: ChoicePressed, verb: str, kind: CrisisKind, now: datetime
) -> Outcome:
    house, me = situation.house, situation.caseworker
    when = spoken.dated(situation.content.words, cards.LANGUAGE, now, house.structure.timezone)
    since = _since(situation)
    text = _text(situation, "crisis_changed", verb=verb, kind=kind, by=me.name, when=when, since=since)
    mark = f"crisis:{house.id}"
    return Outcome(
        (
            SetCrisis(house.id, begins=verb == BEGIN, by_caseworker=me.id, kind=kind),
            *_answered(situation, press, text),
            to_me(situation, "closure_offer", _offer(situation, kind if verb == BEGIN else None)),
            TakeBack(mark, "superseded"),
            *_to_the_others(situation, text, mark, now),
        ),
    )


def _announcement(situation: CaseworkerSituation, press: ChoicePressed, news: str, now: datetime) -> Outcome:
    """What everybody is to be told of it, or that it is nothing."""
    house = situation.house
    may_be_told = WHILE_IT_LASTS if house.crisis_since is not None else ONCE_OVER
    if news not in {*WHILE_IT_LASTS, *ONCE_OVER, NOTHING}:
        return toast(situation, press, "toast_not_yours")
    if house.announced in may_be_told:
        return toast(situation, press, "toast_closure_already")
    told = _answered(situation, press, _text(situation, "closure_told", news=news))
    if news == NOTHING:
        return Outcome(told)
    if house.announced is None or news not in may_be_told:
        return toast(situation, press, "toast_closure_past")
    return Outcome((TellClosure(house.id, news, local_day(house, now), was=house.announced), *told))


def _offer(situation: CaseworkerSituation, begun: CrisisKind | None) -> Keyboard:
    """What may be told of a crisis that has `begun`, or is over; the likeliest of its kind first."""
    news = ONCE_OVER if begun is None else WHILE_IT_LASTS
    likeliest_first = reversed(news) if begun is CrisisKind.HEAT else news
    return tuple(
        (cards.button(situation.content, f"closure_{one}", f"{CRISIS}:{TELL}:{one}"),)
        for one in (*likeliest_first, NOTHING)
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
