"""What comes again every so many days, in step with the last time.

Rule 1: what was missed is not made up for: the rhythm goes on in step.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from flows.calendar.wanted import Circumstances


def in_step(known: Circumstances, kind: str, every: int, first: date, last: date) -> Iterator[date]:
    """The days of a rhythm from `first` to `last`; where it never came, it begins the day after `today`."""
    anchor = known.lived.anchors.get(kind)
    if anchor is None:
        day = known.lived.begun.get(kind, known.today + timedelta(days=1))
    else:
        day = anchor + timedelta(days=every)
    behind = max(0, (first - day).days)
    day += timedelta(days=every * -(-behind // every))
    while day <= last:
        yield day
        day += timedelta(days=every)
