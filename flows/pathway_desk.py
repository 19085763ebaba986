"""A caseworker notes what changes on somebody's pathway: its first day, a suspension and its end, the end of the trial and of the
contract, the exit, calls only.

Rule 1: whoever presses, the person is of their structure, or nothing happens; none of it is done in a group.
Rule 2: the calendar follows from what is noted, and the person is told by the calendar alone.
Rule 3: a button that no longer fits how things stand notes nothing: it shows how they stand.
Rule 4: nothing ends before the first day of work: a day that would have it so is not noted, and it is said why.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from flows import cards, dates, spoken
from flows.content import Content
from flows.desk_buttons import Named, day_of_person, day_rows, in_place, named_in
from flows.desk_replies import to_me, toast
from flows.effects import Acknowledge, Button, Keyboard, LogContact, NotePathway, Outcome, Say
from flows.events import ChoicePressed, Event
from flows.pathway import Pathway, SuspensionReason
from flows.people import Person
from flows.situation import CaseworkerSituation, OnPathway

# What the buttons begin with, and what the journal calls it.
PATHWAY, JOURNAL = "pw", "pathway_noted"
SHOW, SUSPEND, RESUME, START, TRIAL, CONTRACT, EXIT, STAY, PHONE, CHAT = (
    "show", "suspend", "resume", "start", "trial", "contract", "exit", "stay", "phone", "chat",
)  # fmt: skip
YES, OPEN_END = "yes", "open"
# How many months a suspension may be noted for; longer, or not known: it has no end until somebody notes one.
MONTHS = ("1", "2", "3", "6")


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the pathway that may be noted: where it is kept, how many years of it may be picked, and how many of these are past."""

    field: str
    years: int
    past: int = 0

    def first(self, today: date) -> date:
        """The first day that may be picked."""
        return date(today.year - self.past, 1, 1) if self.past else today

    def may_be_picked(self, picked: Sequence[str], today: date) -> bool:
        """Say whether these parts of a day could have been picked, one after the other."""
        return dates.may_be_picked(picked, self.first(today), self.years)


# A first day may have been years ago, or be next year's: somebody is noted when they come, or long after. A trial is over within
# months. A contract of insertion does not last longer than three years; one that is renewed is noted again.
DAYS: Mapping[str, Day] = MappingProxyType(
    {
        START: Day("started_on", years=5, past=3),
        TRIAL: Day("trial_until", years=2),
        CONTRACT: Day("contract_until", years=3),
    }
)


def named_by(event: Event) -> Named | None:
    """What a press names; None for any other event, and where the data was made up."""
    return named_in(PATHWAY, event)


def pathway_button(content: Content, person: Person) -> Button:
    """What opens somebody's pathway, on their card."""
    return cards.button(content, "pathway", Named(PATHWAY, person.id, (SHOW,)).data)


def press_pathway(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    """A button about somebody's pathway."""
    named, about = named_by(press), situation.on_pathway
    if named is None or about is None or situation.in_group:
        return toast(situation, press, "toast_not_yours")
    done = Acknowledge(press.press_id)
    if named.way == (SHOW,):
        return Outcome((done, _shown(situation, about, now)))
    today = day_of_person(situation, about.person, now)
    values = _noted(about.pathway, named.way, today)
    if values is not None:
        after = OnPathway(about.person, replace(about.pathway, **values))
        if named.way[0] in DAYS and _ends_before_it_begins(after.pathway):
            return Outcome((done, in_place(press, _shown(situation, about, now, noted="crossed"))))
        note = NotePathway(about.person.id, values)
        line = LogContact(about.person.id, JOURNAL, "desk", situation.caseworker.id)
        return Outcome((done, note, line, in_place(press, _shown(situation, after, now, noted="yes"))))
    asked = _asked(situation, about, named.way, today)
    return Outcome((done, in_place(press, asked if asked is not None else _shown(situation, about, now))))


def _noted(pathway: Pathway, way: tuple[str, ...], today: date) -> Mapping[str, Any] | None:
    """What the whole way says is to be noted; None where something is still to be chosen, or it no longer fits."""
    suspended, exited = pathway.suspended(today), pathway.exited(today)
    match way:
        case ("suspend", reason, length) if not suspended and _is_reason(reason):
            until = None if length == OPEN_END else _months_on(today, length)
            if length != OPEN_END and until is None:
                return None
            return {"suspended_from": today, "suspended_until": until, "suspension_reason": reason}
        case ("resume",) if suspended and pathway.suspended_from == today:
            # Suspended by mistake: there is nothing to come back from.
            return {"suspended_from": None, "suspended_until": None, "suspension_reason": None}
        case ("resume",) if suspended:
            return {"suspended_until": today - timedelta(days=1)}
        case (verb, *picked) if verb in DAYS and not exited and DAYS[verb].may_be_picked(picked, today):
            day = dates.day_of(picked)
            return {DAYS[verb].field: day} if day is not None else None
        case ("exit", "yes") if not exited:
            return {"exited_on": today}
        case ("stay",) if exited:
            return {"exited_on": None}
        case ("phone",) if not pathway.by_phone:
            return {"by_phone": True}
        case ("chat",) if pathway.by_phone:
            return {"by_phone": False}
        case _:
            return None


def _asked(situation: CaseworkerSituation, about: OnPathway, way: tuple[str, ...], today: date) -> Say | None:
    """What is to be chosen next; None where there is nothing of the kind."""
    name, number, content = about.person.full_name, about.person.id, situation.content
    exited = about.pathway.exited(today)
    back = (cards.button(content, "pathway_back", Named(PATHWAY, number, ("back",)).data),)
    rows: Keyboard
    match way:
        case ("suspend",) if not about.pathway.suspended(today):
            rows = tuple((_button(situation, number, SUSPEND, reason.value),) for reason in SuspensionReason)
            return to_me(situation, "pathway_why", (*rows, back), name=name)
        case ("suspend", reason) if not about.pathway.suspended(today) and _is_reason(reason):
            rows = tuple(
                (
                    cards.button(
                        content,
                        f"pathway_for_{length}",
                        Named(PATHWAY, number, (SUSPEND, reason, length)).data,
                    ),
                )
                for length in (*MONTHS, OPEN_END)
            )
            return to_me(situation, "pathway_how_long", (*rows, back), name=name)
        case (verb, *picked) if verb in DAYS and not exited and DAYS[verb].may_be_picked(picked, today):
            first, years = DAYS[verb].first(today), DAYS[verb].years
            rows = day_rows(situation, Named(PATHWAY, number, (verb,)), picked, first, years)
            return to_me(situation, "pathway_day", (*rows, back), what=verb, name=name)
        case ("exit",) if not exited:
            rows = ((_button(situation, number, EXIT, YES),), back)
            return to_me(situation, "pathway_exit_sure", rows, name=name)
        case _:
            return None


def _shown(situation: CaseworkerSituation, about: OnPathway, now: datetime, *, noted: str = "no") -> Say:
    """How things stand, in words, and what may be noted. `noted`: that something just was, or why it was not."""
    today, pathway, number = day_of_person(situation, about.person, now), about.pathway, about.person.id
    suspended, exited = pathway.suspended(today), pathway.exited(today)
    if exited:
        offered: tuple[str, ...] = (STAY,)
    else:
        first = RESUME if suspended else SUSPEND
        offered = (first, START, TRIAL, CONTRACT, CHAT if pathway.by_phone else PHONE, EXIT)
    rows = tuple((_button(situation, number, verb),) for verb in offered)
    lines = "\n".join(f"• {line}" for line in _lines(situation.content, pathway, today))
    return to_me(
        situation,
        "pathway_of",
        rows,
        name=about.person.full_name,
        lines=lines or "none",
        noted=noted,
    )


def _lines(content: Content, pathway: Pathway, today: date) -> tuple[str, ...]:
    said: list[str] = []
    if pathway.exited_on is not None:
        said.append(cards.text(content, "pathway_line", what="exit", day=_day(pathway.exited_on)))
    if pathway.started_on is not None:
        said.append(cards.text(content, "pathway_line", what="start", day=_day(pathway.started_on)))
    if pathway.trial_until is not None:
        said.append(cards.text(content, "pathway_line", what="trial", day=_day(pathway.trial_until)))
    if pathway.contract_until is not None:
        said.append(cards.text(content, "pathway_line", what="contract", day=_day(pathway.contract_until)))
    if pathway.suspended(today):
        until = pathway.suspended_until
        said.append(
            cards.text(
                content,
                "pathway_line",
                what="suspended",
                day=_day(until) if until is not None else "none",
                reason=pathway.suspension_reason or SuspensionReason.OTHER,
            )
        )
    if pathway.by_phone:
        said.append(cards.text(content, "pathway_line", what="phone"))
    return tuple(said)


def _button(situation: CaseworkerSituation, number: int, verb: str, *more: str) -> Button:
    return cards.button(
        situation.content, "_".join(("pathway", verb, *more)), Named(PATHWAY, number, (verb, *more)).data
    )


def _ends_before_it_begins(pathway: Pathway) -> bool:
    ends = (pathway.trial_until, pathway.contract_until, pathway.exited_on)
    return pathway.started_on is not None and any(end < pathway.started_on for end in ends if end is not None)


def _is_reason(reason: str) -> bool:
    return reason in {one.value for one in SuspensionReason}


def _months_on(today: date, length: str) -> date | None:
    return dates.months_before(today, -int(length)) if length in MONTHS else None


def _day(day: date) -> str:
    return spoken.day_and_year(day, cards.LANGUAGE)
