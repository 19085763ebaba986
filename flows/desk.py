"""What a caseworker does: takes a flag, looks at it, passes it on, closes it, answers a person.

Rule 1: whoever presses, the flag is one of their structure, or nothing happens.
Rule 2: a flag is taken once: the first hand wins, the next one is told whose it was.
Rule 3: closing needs an outcome and a line for the journal, or the choice to write none.
Rule 4: "no answer yet" is an outcome of the try, not of the flag: it stays in the same hands and comes back.
"""

from dataclasses import replace
from datetime import datetime

from flows import cards, spoken
from flows.availability import Hours, is_open
from flows.effects import (
    Acknowledge,
    ChangeFlag,
    Effect,
    KeepDesk,
    Keyboard,
    Lane,
    LogContact,
    Outcome,
    Say,
    SetReachable,
    To,
)
from flows.escalation import due_after, told_colleague, told_next
from flows.events import (
    BotBlocked,
    BotUnblocked,
    ChoicePressed,
    CommandGiven,
    Event,
    LinkFollowed,
    PieceReceived,
    TextReceived,
)
from flows.flags import CloseOutcome, Flag, FlagState, Level
from flows.gate import hours_for
from flows.lengths import in_parts
from flows.people import Caseworker, Consent, Person
from flows.situation import CaseworkerSituation

NOTE_MAX = 500
ALERTS_MAX = 10
ID_DIGITS_MAX = 18


def advance_caseworker(situation: CaseworkerSituation, event: Event, now: datetime) -> Outcome:
    """Decide what a caseworker's event leads to."""
    if isinstance(event, ChoicePressed):
        return _press(situation, event, now)
    if isinstance(event, BotBlocked | BotUnblocked):
        me = To("caseworker", situation.caseworker.id)
        return Outcome((SetReachable(me, reachable=isinstance(event, BotUnblocked)),))
    if situation.in_group:
        return Outcome()
    if isinstance(event, CommandGiven) and event.name == "alertes":
        return _list_alerts(situation)
    if isinstance(event, TextReceived) and situation.answered_person is not None:
        return _write_to(situation, situation.answered_person, event.text, now)
    if isinstance(event, TextReceived) and situation.desk.get("outcome") and situation.flag is not None:
        return _close(situation, situation.flag, event.text.strip()[:NOTE_MAX], now)
    if isinstance(event, LinkFollowed | CommandGiven | TextReceived | PieceReceived):
        return Outcome((_to_me(situation, "desk_help"),))
    return Outcome()


def _press(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    kind, _, rest = press.data.partition(":")
    _, _, action = rest.partition(":")
    flag = situation.flag
    if kind != "f" or flag is None:
        return _toast(situation, press, "toast_not_yours")
    if flag.state is FlagState.CLOSED:
        return _toast(situation, press, "toast_closed")
    verb, _, argument = action.partition(":")
    if verb == "see":
        return _see(situation, press, flag)
    if verb == "take":
        return _take(situation, press, flag, now)
    if verb == "pass":
        return _offer_colleagues(situation, press, flag)
    if verb == "to" and argument.isdecimal() and len(argument) <= ID_DIGITS_MAX:
        return _pass_on(situation, press, flag, int(argument), now)
    return _finish(situation, press, flag, verb, argument, now)


def _finish(
    situation: CaseworkerSituation, press: ChoicePressed, flag: Flag, verb: str, argument: str, now: datetime
) -> Outcome:
    """The presses that only who took the flag may make."""
    if flag.state is not FlagState.TAKEN or flag.taker_id != situation.caseworker.id:
        return _held_by(situation, press, flag)
    if verb == "close":
        keyboard = cards.outcome_keyboard(situation.content, flag)
        return Outcome(
            (Acknowledge(press.press_id), _to_me(situation, "ask_outcome", keyboard, name=flag.person_name))
        )
    if verb == "out" and argument in set(CloseOutcome):
        return _ask_note(situation, press, flag, CloseOutcome(argument))
    if verb == "nonote" and situation.desk.get("flag") == flag.id and situation.desk.get("outcome"):
        return Outcome((Acknowledge(press.press_id),)) + _close(situation, flag, "", now)
    return _toast(situation, press, "toast_not_yours")


def _take(situation: CaseworkerSituation, press: ChoicePressed, flag: Flag, now: datetime) -> Outcome:
    if flag.state is FlagState.TAKEN:
        return _held_by(situation, press, flag)
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
            cards.rewritten(content, house, taken, cards.text(content, "card_taken", by=me.name)),
            _card_to(situation, me, taken, "card_yours", due=_moment(situation, due_at, now)),
            *_tell_person(situation, flag, "flag_taken", by=me.name),
        ),
    )


def _see(situation: CaseworkerSituation, press: ChoicePressed, flag: Flag) -> Outcome:
    if not situation.caseworker.reachable:
        return _toast(situation, press, "toast_open_private")
    toast = cards.text(situation.content, "toast_sent_private") if situation.in_group else ""
    return Outcome(
        (
            Acknowledge(press.press_id, toast),
            _card_to(situation, situation.caseworker, flag, "card_seen"),
        ),
    )


def _offer_colleagues(situation: CaseworkerSituation, press: ChoicePressed, flag: Flag) -> Outcome:
    if flag.state is FlagState.TAKEN and flag.taker_id != situation.caseworker.id:
        return _held_by(situation, press, flag)
    if not situation.caseworker.reachable:
        return _toast(situation, press, "toast_open_private")
    keyboard = cards.colleague_keyboard(situation.content, situation.house, flag, situation.caseworker)
    toast = cards.text(situation.content, "toast_sent_private") if situation.in_group else ""
    return Outcome(
        (
            Acknowledge(press.press_id, toast),
            _to_me(situation, "ask_colleague", keyboard, name=flag.person_name),
        ),
    )


def _pass_on(
    situation: CaseworkerSituation, press: ChoicePressed, flag: Flag, colleague_id: int, now: datetime
) -> Outcome:
    """The flag is open again, in front of a colleague, or (id 0) of everybody."""
    if flag.state is FlagState.TAKEN and flag.taker_id != situation.caseworker.id:
        return _held_by(situation, press, flag)
    me, house, content = situation.caseworker, situation.house, situation.content
    colleague = house.caseworker(colleague_id)
    if colleague_id and (colleague is None or not colleague.reachable or colleague.id == me.id):
        return _toast(situation, press, "toast_not_yours")
    passed = replace(flag, state=FlagState.OPEN, rung=0 if colleague else 1, taker_id=None)
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
        due_at=told.due_at,
        holder_id=colleague.id if colleague else told.holder_id,
        by_caseworker=me.id,
    )
    name = colleague.name if colleague else cards.text(content, "everyone")
    return Outcome(
        (
            Acknowledge(press.press_id, cards.text(content, "toast_passed", to=name)),
            change,
            *cards.alerts(content, house, passed, told, "card_passed"),
            _to_me(situation, "passed", name=flag.person_name, to=name),
        ),
    )


def _ask_note(
    situation: CaseworkerSituation, press: ChoicePressed, flag: Flag, outcome: CloseOutcome
) -> Outcome:
    keyboard = ((cards.button(situation.content, "no_note", f"f:{flag.id}:nonote"),),)
    return Outcome(
        (
            Acknowledge(press.press_id),
            KeepDesk(situation.caseworker.id, {"flag": flag.id, "outcome": str(outcome)}),
            _to_me(situation, "ask_note", keyboard, name=flag.person_name),
        ),
    )


def _close(situation: CaseworkerSituation, flag: Flag, note: str, now: datetime) -> Outcome:
    me, house, content = situation.caseworker, situation.house, situation.content
    outcome = CloseOutcome(situation.desk["outcome"])
    done: tuple[Effect, ...] = (KeepDesk(me.id, {}),)
    if flag.state is not FlagState.TAKEN or flag.taker_id != me.id:
        return Outcome((*done, _to_me(situation, "desk_lost_flag", name=flag.person_name)))
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
        said = _to_me(situation, "kept_yours", name=flag.person_name, due=_moment(situation, due_at, now))
        return Outcome((*done, tried, line, said, *_tell_person(situation, flag, "flag_tried", by=me.name)))
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
            cards.rewritten(content, house, closed, head),
            _to_me(situation, "closed", name=flag.person_name),
            *_tell_person(situation, flag, "flag_closed", by=me.name),
        ),
    )


def _write_to(situation: CaseworkerSituation, person: Person, words: str, now: datetime) -> Outcome:
    """A caseworker answers a person's relayed words; it leaves in the person's open hours."""
    if person.consent is Consent.STOPPED or person.exited:
        return Outcome((_to_me(situation, "write_no_consent", name=person.full_name),))
    if person.blocked:
        return Outcome((_to_me(situation, "write_blocked", name=person.full_name),))
    said = [
        situation.content.words.text(
            person.language, "house", "from_caseworker", by=situation.caseworker.name, words=part
        )
        for part in in_parts(words)
    ]
    hours = hours_for(situation.house.structure, person)
    key = "write_sent" if is_open(hours, now) else "write_waits"
    when = _opening(situation, hours, now)
    return Outcome(
        (
            *(Say(To("person", person.id), part, lane=Lane.PROACTIVE, counts=False) for part in said),
            LogContact(person.id, "message", caseworker_id=situation.caseworker.id),
            _to_me(situation, key, name=person.full_name, when=when),
        ),
    )


def _list_alerts(situation: CaseworkerSituation) -> Outcome:
    if not situation.open_flags:
        return Outcome((_to_me(situation, "alerts_none"),))
    ranked = sorted(situation.open_flags, key=lambda flag: (-flag.level, flag.raised_at))
    listed = tuple(
        _card_to(situation, situation.caseworker, flag, _standing(flag), by=_taker_name(situation, flag))
        for flag in ranked[:ALERTS_MAX]
    )
    return Outcome((_to_me(situation, "alerts", count=len(ranked)), *listed))


def _standing(flag: Flag) -> str:
    return "card_taken" if flag.state is FlagState.TAKEN else "card_still_open"


def _card_to(
    situation: CaseworkerSituation, reader: Caseworker, flag: Flag, key: str, **arguments: str
) -> Say:
    head = cards.text(situation.content, key, level=flag.level.word, **arguments)
    return Say(
        To("caseworker", reader.id),
        cards.private_face(situation.content, situation.house, flag, head),
        cards.private_keyboard(situation.content, flag, reader),
        about_person=flag.person_id,
    )


def _held_by(situation: CaseworkerSituation, press: ChoicePressed, flag: Flag) -> Outcome:
    if flag.state is not FlagState.TAKEN:
        return _toast(situation, press, "toast_take_first")
    if flag.taker_id == situation.caseworker.id:
        return _toast(situation, press, "toast_yours_already")
    return _toast(situation, press, "toast_taken_by", by=_taker_name(situation, flag))


def _taker_name(situation: CaseworkerSituation, flag: Flag) -> str:
    taker = situation.house.caseworker(flag.taker_id)
    return taker.name if taker else ""


def _toast(situation: CaseworkerSituation, press: ChoicePressed, key: str, **arguments: str) -> Outcome:
    return Outcome(
        (Acknowledge(press.press_id, cards.text(situation.content, key, **arguments), alert=True),)
    )


def _to_me(situation: CaseworkerSituation, key: str, keyboard: Keyboard = (), **arguments: str | int) -> Say:
    return Say(
        To("caseworker", situation.caseworker.id), cards.text(situation.content, key, **arguments), keyboard
    )


def _moment(situation: CaseworkerSituation, at: datetime, now: datetime) -> str:
    zone = situation.house.structure.timezone
    return spoken.moment(situation.content.words, cards.LANGUAGE, at, zone, now)


def _opening(situation: CaseworkerSituation, hours: Hours, now: datetime) -> str:
    zone = situation.house.structure.timezone
    return spoken.opening(situation.content.words, cards.LANGUAGE, hours, zone, now)


def _tell_person(
    situation: CaseworkerSituation, flag: Flag, key: str, **arguments: str
) -> tuple[Effect, ...]:
    """The person hears what became of their flag; at once if it is critical, else in their open hours."""
    person = situation.flag_person
    if person is None or person.consent is Consent.STOPPED or person.exited:
        return ()
    lane = Lane.URGENT if flag.level is Level.CRITICAL else Lane.PROACTIVE
    said = situation.content.words.text(person.language, "house", key, **arguments)
    return (Say(To("person", person.id), said, lane=lane, counts=False),)
