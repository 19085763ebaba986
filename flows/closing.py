"""A flag ends: what came of it, a line for the journal.

Rule 1: only who took it closes it, with an outcome and a line, or the choice to write none.
Rule 2: "no answer yet" is an outcome of the try, not of the flag: it stays in the same hands and comes back.
"""

from dataclasses import replace
from datetime import datetime

from flows import cards
from flows.desk_replies import held_by, moment, tell_person, to_me, toast
from flows.effects import (
    Acknowledge,
    ChangeFlag,
    Effect,
    KeepDesk,
    LogContact,
    Outcome,
)
from flows.escalation import due_after
from flows.events import (
    ChoicePressed,
)
from flows.flags import CloseOutcome, Flag, FlagState
from flows.situation import CaseworkerSituation

NOTE_MAX = 500


def finish(
    situation: CaseworkerSituation, press: ChoicePressed, flag: Flag, verb: str, argument: str, now: datetime
) -> Outcome:
    """The presses that only who took the flag may make."""
    if flag.state is not FlagState.TAKEN or flag.taker_id != situation.caseworker.id:
        return held_by(situation, press, flag)
    if verb == "close":
        keyboard = cards.outcome_keyboard(situation.content, flag)
        return Outcome(
            (Acknowledge(press.press_id), to_me(situation, "ask_outcome", keyboard, name=flag.person_name))
        )
    if verb == "out" and argument in set(CloseOutcome):
        return _ask_note(situation, press, flag, CloseOutcome(argument))
    if verb == "nonote" and situation.desk.get("flag") == flag.id and situation.desk.get("outcome"):
        return Outcome((Acknowledge(press.press_id),)) + close(situation, flag, "", now)
    return toast(situation, press, "toast_not_yours")


def _ask_note(
    situation: CaseworkerSituation, press: ChoicePressed, flag: Flag, outcome: CloseOutcome
) -> Outcome:
    keyboard = ((cards.button(situation.content, "no_note", f"f:{flag.id}:nonote"),),)
    return Outcome(
        (
            Acknowledge(press.press_id),
            KeepDesk(situation.caseworker.id, {"flag": flag.id, "outcome": str(outcome)}),
            to_me(situation, "ask_note", keyboard, name=flag.person_name),
        ),
    )


def close(situation: CaseworkerSituation, flag: Flag, note: str, now: datetime) -> Outcome:
    me, house, content = situation.caseworker, situation.house, situation.content
    outcome = CloseOutcome(situation.desk["outcome"])
    done: tuple[Effect, ...] = (KeepDesk(me.id, {}),)
    if flag.state is not FlagState.TAKEN or flag.taker_id != me.id:
        return Outcome((*done, to_me(situation, "desk_lost_flag", name=flag.person_name)))
    line = LogContact(flag.person_id, f"flag_{outcome}", caseworker_id=me.id, note=note)
    if outcome is CloseOutcome.NO_ANSWER:
        due_at = due_after(house, flag.level, house.structure.ladder.silence_minutes(flag.level), now)
        tried = ChangeFlag(
            flag.id,
            was=flag.state,
            event="tried",
            due_at=due_at,
            outcome=outcome,
            by_caseworker=me.id,
            note=note,
        )
        said = to_me(situation, "kept_yours", name=flag.person_name, due=moment(situation, due_at, now))
        return Outcome((*done, tried, line, said, *tell_person(situation, flag, "flag_tried", by=me.name)))
    closed = replace(flag, state=FlagState.CLOSED, outcome=outcome)
    change = ChangeFlag(
        flag.id,
        was=flag.state,
        event="closed",
        state=FlagState.CLOSED,
        outcome=outcome,
        by_caseworker=me.id,
        note=note,
    )
    head = cards.text(content, "card_closed", by=me.name)
    return Outcome(
        (
            *done,
            change,
            line,
            cards.rewritten(content, house, closed, head, now),
            to_me(situation, "closed", name=flag.person_name),
            *tell_person(situation, flag, "flag_closed", by=me.name),
        ),
    )
