"""The day on which a paper ends, as the person gives it.

Rule 1: once it is said to be done, nothing reminds of the old date any more.
"""

from dataclasses import replace
from datetime import date

from flows.dossiers.expiry import noted, of_paper, with_expiry, without
from flows.dossiers.papers import MONTHS_AHEAD
from flows.dossiers.told import EXPIRING, UNTIL
from flows.draft import Draft
from flows.effects import ForgetExpiry, KeepExpiry


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
    elif (known := of_paper(theirs, paper)) is not None:
        draft.effects.append(ForgetExpiry(draft.person.id, known.number))
        draft.situation = replace(draft.situation, expiries=without(theirs, known.number))
