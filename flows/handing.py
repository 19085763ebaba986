"""A flag changes hands: taken, looked at, passed on.

Rule 1: a flag is taken once: the first hand wins, the next one is told whose it was.
Rule 2: what is passed on is open again, in front of whom it is passed to.
"""

from dataclasses import replace
from datetime import datetime

from flows import cards
from flows.desk_replies import card_to, held_by, moment, tell_person, to_me, toast
from flows.effects import (
    Acknowledge,
    ChangeFlag,
    Outcome,
)
from flows.escalation import due_after, told_colleague, told_next
from flows.events import (
    ChoicePressed,
)
from flows.flags import Flag, FlagState
from flows.situation import CaseworkerSituation


def take(situation: CaseworkerSituation, press: ChoicePressed, flag: Flag, now: datetime) -> Outcome:
    if flag.state is FlagState.TAKEN:
        return held_by(situation, press, flag)
    me, house, content = situation.caseworker, situation.house, situation.content
    due_at = due_after(house, flag.level, house.structure.ladder.silence_minutes(flag.level), now)
    taken = replace(flag, state=FlagState.TAKEN, taker_id=me.id)
    change = ChangeFlag(
        flag.id,
        was=FlagState.OPEN,
        event="taken",
        state=FlagState.TAKEN,
        taker_id=me.id,
        due_at=due_at,
        by_caseworker=me.id,
    )
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(content, "toast_taken")),
            change,
            cards.rewritten(content, house, taken, cards.text(content, "card_taken", by=me.name), now),
            card_to(situation, me, taken, "card_yours", due=moment(situation, due_at, now)),
            *tell_person(situation, flag, "flag_taken", by=me.name),
        ),
    )


def see(situation: CaseworkerSituation, press: ChoicePressed, flag: Flag) -> Outcome:
    if not situation.caseworker.reachable:
        return toast(situation, press, "toast_open_private")
    said = cards.text(situation.content, "toast_sent_private") if situation.in_group else ""
    return Outcome(
        (
            Acknowledge(press.press_id, said),
            card_to(situation, situation.caseworker, flag, "card_seen"),
        ),
    )


def offer_colleagues(
    situation: CaseworkerSituation, press: ChoicePressed, flag: Flag, now: datetime
) -> Outcome:
    if flag.state is FlagState.TAKEN and flag.taker_id != situation.caseworker.id:
        return held_by(situation, press, flag)
    if not situation.caseworker.reachable:
        return toast(situation, press, "toast_open_private")
    colleagues = cards.colleague_keyboard(situation.content, situation.house, flag, situation.caseworker, now)
    said = cards.text(situation.content, "toast_sent_private") if situation.in_group else ""
    return Outcome(
        (
            Acknowledge(press.press_id, said),
            to_me(situation, "ask_colleague", colleagues, name=flag.person_name),
        ),
    )


def pass_on(
    situation: CaseworkerSituation, press: ChoicePressed, flag: Flag, colleague_id: int, now: datetime
) -> Outcome:
    """The flag is open again, in front of a colleague, or (id 0) of everybody."""
    if flag.state is FlagState.TAKEN and flag.taker_id != situation.caseworker.id:
        return held_by(situation, press, flag)
    me, house, content = situation.caseworker, situation.house, situation.content
    colleague = house.caseworker(colleague_id)
    if colleague_id and (colleague is None or not colleague.reachable or colleague.id == me.id):
        return toast(situation, press, "toast_not_yours")
    passed = replace(flag, state=FlagState.OPEN, rung=0 if colleague else 1, repeated=0, taker_id=None)
    if colleague is not None:
        told = told_colleague(house, colleague, flag.level, now)
    else:
        told = told_next(house, passed, None, passed.rung, now)
        told = replace(told, caseworkers=tuple(c for c in told.caseworkers if c.id != me.id))
    change = ChangeFlag(
        flag.id,
        was=flag.state,
        event="passed",
        state=FlagState.OPEN,
        rung=passed.rung,
        repeated=0,
        due_at=told.due_at,
        holder_id=colleague.id if colleague else told.holder_id,
        by_caseworker=me.id,
    )
    name = colleague.name if colleague else cards.text(content, "everyone")
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(content, "toast_passed", to=name)),
            change,
            *cards.alerts(content, house, passed, told, "card_passed", to=name),
            to_me(situation, "passed", name=flag.person_name, to=name),
        ),
    )
