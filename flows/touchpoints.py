"""Which contacts a pathway calls for, and when one is too late to make.

Rule 1: a touchpoint exists once per (person, kind, period); the period is the local day it was meant for.
Rule 2: it is due in open hours; late beyond its limit it expires, and is not made up for.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.availability import Hours, next_opening
from flows.structure import Rhythm


class TouchpointState(StrEnum):
    """What became of a touchpoint."""

    PLANNED = "planned"
    RELEASED = "released"
    MERGED = "merged"
    SKIPPED = "skipped"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """A contact that the pathway calls for « point de contact prévu ».

    `period` is an ISO date; `due_at` and `late_after` are aware UTC; `id` is 0 until it is a row.
    """

    person_id: int
    kind: str
    period: str
    due_at: datetime
    late_after: datetime
    id: int = 0


def next_touchpoint(
    person_id: int,
    kind: str,
    rhythm: Rhythm,
    hours: Hours,
    last_period: str | None,
    now: datetime,
) -> Touchpoint:
    """Return the next touchpoint of a kind: the first one tomorrow, the others in step with the last.

    A rhythm that was missed for a while goes on in step: what is past is not made up for.
    """
    zone = ZoneInfo(hours.zone)
    today = now.astimezone(zone).date()
    day = today + timedelta(days=1)
    if last_period is not None:
        last = date.fromisoformat(last_period)
        steps = max(1, -(-(today - last).days // rhythm.every_days))
        day = last + timedelta(days=steps * rhythm.every_days)
        if day == today and datetime.combine(day, rhythm.at, zone) <= now:
            day += timedelta(days=rhythm.every_days)
    due_at = next_opening(hours, datetime.combine(day, rhythm.at, zone).astimezone(UTC))
    return Touchpoint(person_id, kind, day.isoformat(), due_at, due_at + timedelta(days=rhythm.late_days))
