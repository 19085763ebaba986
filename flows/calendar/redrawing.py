"""When a calendar is drawn up, and what comes of it.

Rule 1: whatever changes what a calendar follows from has it drawn up again, at the next tick; besides that, once a week.
Rule 2: nothing is planned with who has not agreed; for whom the messenger is not the way, what is planned are calls, which nobody refused.
"""

from collections.abc import Sequence
from datetime import datetime

from flows.calendar.check_ins import MOOD, PACE
from flows.calendar.drawing import again_on, midnight, redrawn
from flows.calendar.gestures import KNOWN, SILENCED
from flows.calendar.wanted import Circumstances
from flows.calendar.watch import AFTERWARDS
from flows.effects import (
    CloseDossier,
    DropUnsent,
    Effect,
    EndPathway,
    ForgetExpiry,
    KeepDossier,
    KeepExpiry,
    MoveTouchpoint,
    NoteConsent,
    Outcome,
    PlanAgain,
    PlanTouchpoint,
    RaiseFlag,
    Remember,
    SetPause,
    SetQuiet,
    SettleTouchpoint,
)
from flows.people import Consent, Person
from flows.touchpoints import Touchpoint, TouchpointState

_FACTS = frozenset({MOOD, PACE, SILENCED, AFTERWARDS})


def redraw(person: Person, known: Circumstances, planned: Sequence[Touchpoint]) -> Outcome:
    """Draw up the calendar of a person; `planned` is what waits there already."""
    pathway, zone = known.pathway, known.hours.zone
    if pathway.exited(known.today) and not pathway.stays_in_touch and not person.exited:
        return Outcome((EndPathway(person.id), DropUnsent(person.id, "exit"), PlanAgain(person.id, None)))
    if not _followed(person, by_phone=pathway.by_phone):
        return Outcome((PlanAgain(person.id, _end_to_come(person, known)),))
    changed = redrawn(person.id, known, planned)
    return Outcome(
        (
            *(
                SettleTouchpoint(number, TouchpointState.WITHDRAWN, "replanned")
                for number in changed.withdraw
            ),
            *(MoveTouchpoint(touchpoint, "replanned") for touchpoint in changed.move),
            *(PlanTouchpoint(touchpoint) for touchpoint in changed.add),
            PlanAgain(person.id, midnight(again_on(known), zone)),
        )
    )


def redrawn_by(effect: Effect) -> int | None:
    """The person whose calendar this effect has drawn up again; None when it changes nobody's."""
    match effect:
        case NoteConsent(person_id=person_id, consent=Consent.GIVEN):
            return person_id
        case (
            SetPause(person_id=person_id, until=None)
            | SetQuiet(person_id=person_id)
            | RaiseFlag(person_id=person_id)
            | KeepDossier(person_id=person_id, dated=True)
            | CloseDossier(person_id=person_id)
            | KeepExpiry(person_id=person_id)
            | ForgetExpiry(person_id=person_id)
        ):
            return person_id
        case Remember(person_id=person_id, facts=facts) if any(
            name in _FACTS or name.startswith(KNOWN) for name in facts
        ):
            return person_id
        case _:
            return None


def _end_to_come(person: Person, known: Circumstances) -> datetime | None:
    """When the pathway of somebody who is not followed ends: words about a flag, or of a human, reach them until then."""
    end = known.pathway.exited_on
    if person.exited or end is None or end <= known.today:
        return None
    return midnight(end, known.hours.zone)


def _followed(person: Person, *, by_phone: bool) -> bool:
    if person.exited:
        return False
    return person.consent is Consent.GIVEN or (by_phone and person.consent is Consent.ASKED)
