"""The day on which a paper ends, as the person gives it.

Rule 1: once it is said to be done, nothing reminds of the old date any more.
Rule 2: who hears on giving a date that it is time to ask anew is not told it once more on the same day by the calendar.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from flows.dossiers.expiry import EXPIRY, noted, of_paper, with_expiry, without
from flows.dossiers.papers import MONTHS_AHEAD
from flows.dossiers.told import EXPIRING, UNTIL, time_to_ask
from flows.draft import Draft
from flows.effects import ForgetExpiry, KeepExpiry
from flows.touchpoints import Touchpoint

# What is kept of a person, with the number of a paper: of which end they were told, and on which day. A name in a dialogue cannot
# begin with a capital.
_TOLD = "PaperTold"


def order_expiry(draft: Draft, order: str) -> None:
    """The paper that the dialogue is about ends on the day that was given, or there is nothing to remind of."""
    frame = draft.conversation.current
    assert frame is not None
    paper, written = frame.memory.get(EXPIRING, ""), frame.memory.get(UNTIL, "")
    if paper not in MONTHS_AHEAD or (order == "keep" and not written):
        return
    theirs = draft.situation.expiries
    if order == "keep":
        kept = noted(theirs, paper, date.fromisoformat(written))
        draft.effects.append(KeepExpiry(draft.person.id, kept))
        draft.situation = replace(draft.situation, expiries=with_expiry(theirs, kept))
        if time_to_ask(paper, kept.until, draft.today):
            draft.keep({f"{_TOLD}{kept.number}": _told(kept.until, draft.today)})
    elif (known := of_paper(theirs, paper)) is not None:
        draft.effects.append(ForgetExpiry(draft.person.id, known.number))
        draft.situation = replace(draft.situation, expiries=without(theirs, known.number))
        if f"{_TOLD}{known.number}" in draft.person.memory:
            draft.keep({f"{_TOLD}{known.number}": ""})


def told_already(memory: Mapping[str, str], touchpoint: Touchpoint, today: date) -> bool:
    """Say whether the person heard of the end of this paper today, when they gave its date."""
    facts = touchpoint.facts
    until = facts.get(UNTIL, "")
    return bool(until) and memory.get(f"{_TOLD}{facts.get(EXPIRY)}") == _told(
        date.fromisoformat(until), today
    )


def _told(until: date, on: date) -> str:
    return f"{until} {on}"
