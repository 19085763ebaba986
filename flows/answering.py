"""What the person hears when something they said is a sign of trouble.

Rule 1: where a life is at stake the right number comes first, at any hour, and can be copied with one tap.
Rule 2: they hear what was done and what was not: nobody is said to have read what nobody has read, nor to be told who was not.
Rule 3: when the team closes within the hour, and before the flag would climb, they hear when it is back: a wait over a weekend is said, not found out.
Rule 4: a high sign is answered with one line to turn to as well, from the table of help lines.
"""

from dataclasses import replace
from datetime import timedelta

from flows import spoken
from flows.availability import NeverOpen, closed_since, closes_at, next_opening
from flows.draft import Draft
from flows.effects import Button, Effect, Keyboard, Lane, Say
from flows.escalation import Told, on_call
from flows.flags import Level
from flows.helplines import first_text, orientation
from flows.people import Caseworker
from flows.phone_numbers import phone_numbers

SOON = timedelta(hours=1)
# What is said when somebody has been told and is at work now.
_AWAITED = {"flag_raised", "flag_raised_referent", "flag_raised_team", "flag_joined"}
# Who threatens may read over the shoulder.
WATCHED = ("violence", "child")


def answer(
    draft: Draft, about: tuple[str, ...], fresh: tuple[str, ...], level: Level, told: Told, joined: bool
) -> tuple[Effect, ...]:
    """What the person hears of it: the number first where life is at stake, then who has been told.

    `fresh` are the categories of which the person has not been told yet whom to turn to.
    """
    lines = []
    if level is Level.CRITICAL:
        lines.append(draft.text(first_text(about)))
    who = _who_was_told(draft, level, told, joined)
    first = _first_told(draft, told)
    lines.append(draft.text(who, referent=first.name if first else draft.referent_name))
    if who in _AWAITED and draft.lane is not Lane.PROACTIVE:
        lines += _closing_soon(draft, level, told)
    if level is Level.HIGH and fresh and draft.lane is not Lane.PROACTIVE:
        lines += _orientation(draft, fresh)
    if level is not Level.CRITICAL and draft.lane is Lane.PROACTIVE:
        # Nobody has just spoken: it is we who start, and it waits for open hours like all that we start.
        return (Say(draft.to_person, "\n\n".join(lines), lane=Lane.PROACTIVE, counts=False),)
    if not draft.open_now and who != "flag_raised_nobody":
        stretch = closed_since(draft.hours, draft.now)
        if level is not Level.CRITICAL and draft.conversation.closed_notice_for != stretch:
            lines.append(draft.text("emergency"))
        draft.conversation = replace(draft.conversation, closed_notice_for=stretch)
    said = "\n\n".join(lines)
    if level is Level.CRITICAL:
        return (Say(draft.to_person, said, _number_at_hand(draft, lines[0]), lane=Lane.URGENT),)
    return (Say(draft.to_person, said, lane=Lane.REPLY),)


def _number_at_hand(draft: Draft, said: str) -> Keyboard:
    """The number to call, to be copied with one tap: Telegram has no button that dials."""
    number = next(iter(phone_numbers(said, draft.person.language)), None)
    if number is None:
        return ()
    label = draft.words.label(draft.person.language, "house", "copy", "number", number=number)
    return ((Button(label, copy=number),),)


def _closing_soon(draft: Draft, level: Level, told: Told) -> list[str]:
    """When a human is back, if the team closes before anybody else would be told; who is on call does not close."""
    if not draft.open_now or (level is Level.CRITICAL and on_call(draft.house)):
        return []
    try:
        closes = closes_at(draft.hours, draft.now)
        back = next_opening(draft.hours, closes)
    except NeverOpen:
        return []
    if closes - draft.now > SOON or told.due_at <= closes or back <= closes:
        return []
    said = spoken.moment(draft.words, draft.person.language, back, draft.zone, draft.now)
    return [draft.text("closing_soon", back=said)]


def _orientation(draft: Draft, categories: tuple[str, ...]) -> list[str]:
    """Whom else to turn to, from the table of help lines; without its name where somebody else may read."""
    # Where a child is in it, the line for children knows both.
    ordered = sorted(categories, key=lambda category: category != "child")
    found = orientation(draft.situation.content.helplines, ordered)
    if found is None:
        # Who cries for help does not say of what; while nobody is there, this is said to everybody.
        return [draft.text("emergency")] if "help" in categories and draft.open_now else []
    category, line = found
    label = "none" if category in WATCHED else line.label_in(draft.person.language)
    always = "yes" if line.always else "no"
    return [draft.text("orientation", number=line.number, label=label, always=always)]


def _first_told(draft: Draft, told: Told) -> Caseworker | None:
    """By whose name the person hears of it: their own caseworker, or who stands in; None: the team."""
    return draft.situation.referent if told.instead_of is None else told.cover


def _who_was_told(draft: Draft, level: Level, told: Told, joined: bool) -> str:
    """The text that says who has been told: never somebody who has not been."""
    has_team = told.team and draft.house.team is not None
    if not told.caseworkers and not has_team:
        return "flag_raised_nobody"
    if not draft.open_now and draft.lane is not Lane.PROACTIVE:
        return (
            "flag_raised_on_call"
            if level is Level.CRITICAL and on_call(draft.house)
            else "flag_raised_closed"
        )
    if joined:
        return "flag_joined"
    if _first_told(draft, told) not in told.caseworkers:
        return "flag_raised_team"
    others = len(told.caseworkers) > (1 if told.instead_of is None else 2)
    return "flag_raised" if has_team or others else "flag_raised_referent"
