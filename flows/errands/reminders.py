"""Who is told of an errand, and what time brings to one that nobody has taken.

Rule 1: after two open days it is told once more to who was told, then to the leads; never more than once a day, and only in open hours.
Rule 2: its two days begin when somebody reads it: nobody's day off counts against them.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from flows import cards
from flows.availability import Hours
from flows.calls.results import leads
from flows.draft import Draft
from flows.effects import ChangeErrand, Effect, Outcome, Say, To
from flows.errands.cards import face, keyboard
from flows.errands.errand import TO_LEADS, TOLD_ALL, Errand, ErrandState
from flows.events import ErrandDue
from flows.half_days import open_day_after
from flows.people import Caseworker
from flows.relaying import later, who_sees_to
from flows.situation import House, PersonSituation

# Within so many open days an errand is taken, or told once more.
OPEN_DAYS = 2


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
        by = next(iter(readers)).name if len(readers) == 1 else cards.text(situation.content, "everyone")
        head = cards.text(situation.content, "errand_waits", by=by)
        return Outcome(
            (change(errand, after), *told(draft, errand, head, dict.fromkeys(leads(draft.house), now)))
        )
    after = replace(errand, rung=errand.rung + 1, due_at=comes_back(draft.house, first_read(draft, readers)))
    head = cards.text(situation.content, "errand_untaken")
    return Outcome((change(errand, after), *told(draft, errand, head, readers)))


def readers_of(draft: Draft, errand: Errand) -> dict[Caseworker, datetime]:
    """Who is told of an errand, each from when they are there: who holds it, else whoever sees to such things."""
    return who_sees_to(draft, errand.topic, draft.house.caseworker(errand.holder_id))


def told(draft: Draft, errand: Errand, head: str, readers: Mapping[Caseworker, datetime]) -> list[Effect]:
    """The card of an errand, to each of these from when they read it."""
    content = draft.situation.content
    text = face(content, draft.house, errand, head, draft.situation.open_flags)
    return [
        Say(
            To("caseworker", reader.id),
            text,
            keyboard(content, draft.house, errand, reader),
            not_before=later(draft, reads_at),
            flag_id=errand.id,
            about_person=draft.person.id,
        )
        for reader, reads_at in readers.items()
    ]


def first_read(draft: Draft, readers: Mapping[Caseworker, datetime]) -> datetime:
    """When the first of these reads it; where nobody does, when somebody might."""
    return min(readers.values(), default=draft.when_humans_read() or draft.now)


def comes_back(house: House, at: datetime) -> datetime:
    """When an errand of which somebody is told at `at` comes back, if nobody takes it."""
    return open_day_after(Hours.of(house.structure), at, OPEN_DAYS)


def change(was: Errand, after: Errand) -> ChangeErrand:
    """The errand stands otherwise than it did."""
    return ChangeErrand(
        was.id, was.state, was.holder_id, after.state, after.holder_id, after.rung, after.due_at
    )
