"""When the hours of a structure change, those whom it follows hear of it: one message, outside any budget.

Rule 1: only what changes when somebody is there is news: the week, closures that are not past, the clock and the public holidays
by which they are read; a new label is none, nor is another name for the same clock.
Rule 2: the hours of a caseworker are news for those whom they accompany.
Rule 3: at most one such message a day; what changes again once it has been told is told the next day.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.availability import Hours, open_spans, opening_if_known
from flows.calendar.kinds import late_days
from flows.presence import hours_of
from flows.structure import Structure
from flows.touchpoints import Touchpoint

HOURS_CHANGED = "hours_changed"
YEAR = timedelta(days=365)


def hours_changed(before: Structure, after: Structure, now: datetime, referent: str | None = None) -> bool:
    """Say whether the team, or the `referent` of that name, is there at other times than before, from today on."""
    today = now.astimezone(ZoneInfo(after.timezone)).date()
    if before.contact_hours != after.contact_hours or _closed(before, today) != _closed(after, today):
        return True
    there = [(Hours.of(before), Hours.of(after))]
    if referent is not None:
        there.append((hours_of(before, referent), hours_of(after, referent)))
    return any(_to_come(was, now) != _to_come(now_is, now) for was, now_is in there)


def news_of_hours(
    person_id: int, structure: Structure, hours: Hours, last_told: str | None, now: datetime
) -> Touchpoint | None:
    """The message to one person, in their own open hours; `last_told`: the period of the last one that is not waiting.

    None when no opening is known.
    """
    zone = ZoneInfo(hours.zone)
    day, meant = now.astimezone(zone).date(), now
    if last_told is not None and date.fromisoformat(last_told) >= day:
        day = date.fromisoformat(last_told) + timedelta(days=1)
        meant = datetime.combine(day, time(), zone).astimezone(UTC)
    due_at = opening_if_known(hours, meant)
    if due_at is None:
        return None
    late_after = due_at + timedelta(days=late_days(structure, HOURS_CHANGED))
    return Touchpoint(person_id, HOURS_CHANGED, day.isoformat(), due_at, late_after)


def _to_come(hours: Hours, now: datetime) -> list[tuple[datetime, datetime]]:
    """Every open span of the coming year: all public holidays come round in it."""
    today = now.astimezone(ZoneInfo(hours.zone)).date()
    days = (today + timedelta(days=ahead) for ahead in range(-1, YEAR.days + 2))
    spans = (span for day in days for span in open_spans(hours, day))
    return [(max(opens, now), closes) for opens, closes in spans if closes > now and opens < now + YEAR]


def _closed(structure: Structure, today: date) -> set[tuple[date, date]]:
    """The closures that are not over, from today on."""
    return {(max(c.start, today), c.end) for c in structure.closures if c.end >= today}
