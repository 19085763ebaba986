"""What time brings to an errand that nobody has taken.

Rule 1: told once more to who was told, then to the leads; never more than once a day, and only in open hours.
"""

from dataclasses import replace
from datetime import datetime

from flows import cards
from flows.call_results import leads
from flows.draft import Draft
from flows.effects import Outcome
from flows.errand import TO_LEADS, TOLD_ALL, ErrandState
from flows.errands import change, comes_back, readers_of, told
from flows.events import ErrandDue
from flows.situation import PersonSituation


def errand_due(situation: PersonSituation, event: ErrandDue, now: datetime) -> Outcome:
    """An errand that nobody has taken has come due."""
    errand = next((one for one in situation.open_errands if one.id == event.errand_id), None)
    if errand is None or errand.due_at is None or errand.due_at > now:
        return Outcome()
    draft = Draft(situation, now)
    opening = draft.when_humans_read()
    if errand.state is not ErrandState.OPEN or opening is not None:
        return Outcome((change(errand, replace(errand, due_at=opening)),))
    readers = readers_of(draft, errand)
    if errand.rung >= TO_LEADS:
        after = replace(errand, rung=TOLD_ALL, due_at=None)
        names = ", ".join(reader.name for reader in readers)
        by = names if len(readers) == 1 else cards.text(situation.content, "everyone")
        head = cards.text(situation.content, "errand_waits", by=by)
        return Outcome((change(errand, after), *told(draft, errand, head, leads(draft.house))))
    after = replace(errand, rung=errand.rung + 1, due_at=comes_back(draft.house, now))
    head = cards.text(situation.content, "errand_untaken")
    return Outcome((change(errand, after), *told(draft, errand, head, readers)))
