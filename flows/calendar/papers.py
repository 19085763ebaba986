"""Papers that end « échéances des papiers », and the days noted for dossiers.

Rule 1: each mark of a date is told once; a date that moves makes new marks, and those of the old one are withdrawn.
Rule 2: a dossier that is over, or has no day, calls for nothing.
Rule 3: a day noted for a dossier is told of on a day on which the house is open, before it.
Rule 4: which paper ends is not written into a touchpoint, which is not sealed.
"""

from collections.abc import Iterator
from datetime import timedelta

from flows.availability import last_business_day
from flows.calendar.wanted import Circumstances, Wanted
from flows.dates import months_before
from flows.dossiers.expiry import EXPIRY
from flows.dossiers.papers import MONTHS_AHEAD

PAPER_END, DOSSIER_DAY = "paper_end", "dossier_day"
DAYS_AHEAD = (7, 1)


def paper_ends(known: Circumstances) -> Iterator[Wanted]:
    """Every mark before a paper of theirs ends, whenever it is."""
    for expiry in known.expiries:
        until = expiry.until
        for months in MONTHS_AHEAD.get(expiry.paper, ()):
            facts = {EXPIRY: str(expiry.number), "until_on": until.isoformat()}
            period = f"{until:%y%m%d}{months}{expiry.number % 1000}"
            yield Wanted(PAPER_END, period, months_before(until, months), facts)


def dossier_days(known: Circumstances) -> Iterator[Wanted]:
    """A week before the day that is noted for a dossier, and the last open day before it."""
    for dossier in known.dossiers:
        if dossier.meant_on is None or not dossier.listed:
            continue
        facts = {"dossier": str(dossier.number), "meant_on": dossier.meant_on.isoformat()}
        for days in DAYS_AHEAD:
            period = f"{dossier.meant_on:%y%m%d}{days}{dossier.number % 1000}"
            day = last_business_day(known.hours, dossier.meant_on - timedelta(days=days))
            yield Wanted(DOSSIER_DAY, period, day, facts)
