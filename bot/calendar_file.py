"""A structure's open hours and closed days as a calendar file (RFC 5545) that any calendar opens.

Rule 1: instants are in UTC, closed days are whole days; whoever opens the file reads them on their own clock.
Rule 2: the same stretch has the same name in every file: a calendar that reads a newer one changes it, and does not double it.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Calendar, Event

from flows.stretches import Closed, Open


def calendar_file(
    slug: str, name: str, told: Iterable[Open | Closed], reasons: Iterable[str], now: datetime
) -> bytes:
    """The file: one event for each open stretch and for each closed one, with its reason."""
    calendar = Calendar()
    calendar.add("prodid", "-//Lien//Horaires//FR")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", f"{name} : horaires")
    for stretch, reason in zip(told, reasons, strict=True):
        calendar.add_component(_event(slug, stretch, reason, now))
    return bytes(calendar.to_ical())


def _event(slug: str, stretch: Open | Closed, reason: str, now: datetime) -> Event:
    event = Event()
    if isinstance(stretch, Open):
        event.add("uid", f"{slug}-{stretch.start:%Y%m%dT%H%M}@lien")
        event.add("dtstart", stretch.start)
        event.add("dtend", stretch.end)
    else:
        event.add("uid", f"{slug}-{stretch.first:%Y%m%d}@lien")
        event.add("dtstart", stretch.first)
        # The end of a whole day is the day after.
        event.add("dtend", stretch.last + timedelta(days=1))
    event.add("dtstamp", now)
    event.add("summary", reason)
    # It says when somebody is there; it takes up nobody's time.
    event.add("transp", "TRANSPARENT")
    return event
