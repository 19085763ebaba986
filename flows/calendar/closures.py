"""News of the structure in a crisis « nouvelles de la structure »: it closes, its hours change, it opens again.

Rule 1: everybody hears what was announced last, once; what was announced before and was not told yet is told no more.
Rule 2: nobody hears of it when two weeks have gone by.
"""

from collections.abc import Iterator
from datetime import timedelta

from flows.calendar.wanted import Circumstances, Wanted

KIND = "closure_news"
TOLD_FOR = timedelta(days=14)
_A_DAY = timedelta(days=1)


def closure_news(known: Circumstances) -> Iterator[Wanted]:
    """What the structure announced of itself, if it is still news."""
    if known.lived.closure_news is None:
        return
    news, on = known.lived.closure_news
    if known.today - on > TOLD_FOR:
        return
    # Announced before midnight, or in a zone where it is still yesterday, it is news today as well.
    day = known.today if known.today - on == _A_DAY else on
    # Two announcements of one day are two: who has heard the first hears the second.
    yield Wanted(KIND, f"{on:%y%m%d}-{news[:2]}", day, {"news": news})
