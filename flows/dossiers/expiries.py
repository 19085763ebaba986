"""The day on which a paper ends, as the person gives it.

Rule 1: once it is said to be done, nothing reminds of the old date any more.
"""

from dataclasses import replace
from datetime import date

from flows.dossiers.papers import MONTHS_AHEAD
from flows.dossiers.told import EXPIRING, UNTIL
from flows.draft import Draft
from flows.effects import KeepExpiry


def order_expiry(draft: Draft, order: str) -> None:
    """The paper that the dialogue is about ends on the day that was given, or there is nothing to remind of."""
    frame = draft.conversation.current
    assert frame is not None
    paper, written = frame.memory.get(EXPIRING, ""), frame.memory.get(UNTIL, "")
    if paper not in MONTHS_AHEAD or (order == "keep" and not written):
        return
    until = date.fromisoformat(written) if order == "keep" else None
    draft.effects.append(KeepExpiry(draft.person.id, paper, until))
    others = {name: day for name, day in draft.situation.expiries.items() if name != paper}
    draft.situation = replace(draft.situation, expiries=others | ({paper: until} if until else {}))
