"""The one gate through which everything that we start with a person must pass, at the moment of sending.

Rule 1: no consent, no contact; a pause, a block, an exit are four different reasons.
Rule 2: only in open hours, as the person's own clock shows them, less their quiet time.
Rule 3: news of the person's own flag and a human's answer (`counts` false) are no solicitation: they wait for open hours,
but neither for the end of a pause nor for a budget, and only a stop or an exit holds them back.
Rule 4: what a human has called urgent (`hastened`) waits for nothing; a stop, an exit and a block still hold it back.
Rule 5: a page that the person asked for, or found right, is theirs: whoever wants no messages has it all the same, in open hours.
Rule 6: never over the budget of the day and of the week; a week is seven days back, a day is the person's local day.
Rule 7: what matters less does not take the place of what matters more within the week to come.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.availability import Hours, opening_if_known
from flows.people import Consent, Person
from flows.structure import Structure


@dataclass(frozen=True, slots=True)
class Leave:
    """It may leave now."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Not yet: try again at `until` (aware UTC)."""

    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Drop:
    """It must never leave."""

    reason: str


Verdict = Leave | Hold | Drop


def hours_for(structure: Structure, person: Person) -> Hours:
    """The open hours as this person lives them: their zone, less their quiet time."""
    return Hours.of(structure).seen_by(person.timezone, person.quiet)


def may_leave(
    structure: Structure,
    person: Person,
    sent_at: tuple[datetime, ...],
    now: datetime,
    counts: bool = True,
    hastened: bool = False,
    page: bool = False,
) -> Verdict:
    """Say whether a message that we start may leave now. `sent_at`: when budgeted ones left, the last eight days; `page`: it brings one."""
    if person.exited:
        return Drop("exit")
    stopped = person.consent is Consent.STOPPED and not page
    if stopped or (counts and person.consent is not Consent.GIVEN):
        return Drop(f"consent_{person.consent}")
    if person.blocked:
        return Drop("blocked")
    if hastened:
        return Leave()
    hours = hours_for(structure, person)
    if counts and person.paused_until is not None and now < person.paused_until:
        return Hold(_opening(hours, person.paused_until), "pause")
    opening = _opening(hours, now)
    if opening > now:
        return Hold(opening, "closed")
    return _within_budget(structure, hours, sent_at, now) if counts else Leave()


def leaves_room(
    structure: Structure, sent_at: Sequence[datetime], now: datetime, ahead: Sequence[datetime]
) -> bool:
    """Say whether one contact more, now, leaves the budget of the week for each of those `ahead`, one a day (aware UTC, in order)."""
    places, taken = structure.budget.per_week, [*sent_at, now]
    for at in ahead:
        if sum(at - timedelta(days=7) < before for before in taken) >= places:
            return False
        taken.append(at)
    return True


def _opening(hours: Hours, at: datetime) -> datetime:
    """The next opening; tomorrow's look again when none is known, for settings may be mended."""
    return opening_if_known(hours, at) or at + timedelta(days=1)


def _within_budget(
    structure: Structure, hours: Hours, sent_at: tuple[datetime, ...], now: datetime
) -> Verdict:
    zone = ZoneInfo(hours.zone)
    today = now.astimezone(zone).date()
    # What seems to have been sent later than now was sent before the clock was set back: it counts.
    week = sorted(at for at in sent_at if now - timedelta(days=7) < at)
    if len(week) >= structure.budget.per_week:
        free_at = week[-structure.budget.per_week] + timedelta(days=7)
        return Hold(_opening(hours, free_at), "budget_week")
    if sum(at.astimezone(zone).date() == today for at in week) >= structure.budget.per_day:
        tomorrow = datetime.combine(today + timedelta(days=1), time(), zone).astimezone(UTC)
        return Hold(_opening(hours, tomorrow), "budget_day")
    return Leave()
