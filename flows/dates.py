"""A day, chosen with buttons (year, month, day), or one to come, written as people or the programs that listen to them write it.

Rule 1: a day before the first that may be picked, or too far away, is not offered, nor taken; of those written, none that is past.
Rule 2: four years are offered at once; those that are further away, one button further.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from babel.dates import get_month_names

from flows.effects import Button, Keyboard
from flows.locales import locale_of
from flows.number_words import in_digits
from flows.words import SOURCE

BACK, LATER = "earlier", "later"
YEARS_AT_ONCE = 4
_COLUMNS = (YEARS_AT_ONCE, 3, 7)
_WRITTEN = re.compile(
    r"(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\s*[/.\- ]\s*(?:(?:de|of)\s+)?([^\W\d_]+|\d{1,2})\.?(?:\s*[/.\- ]\s*(?:de\s+)?(\d{4}|\d{2}))?(?!\d)"
)
# « April 15, 2027 »
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_SHORTEST_MONTH = 3


def rows(
    picked: Sequence[str], first: date, years: int, language: str, labels: Mapping[str, str]
) -> Keyboard:
    """The buttons that go on from what is `picked` so far, and one that goes back; `labels` of LATER, for years further away, and of BACK."""
    buttons = [
        Button(labels[choice] if choice == LATER else _said(choice, language), choice)
        for choice in offered(picked, first, years)
    ]
    width = _COLUMNS[0 if _at_later(picked) else len(picked)]
    lines = [tuple(buttons[at : at + width]) for at in range(0, len(buttons), width)]
    return (*lines, (Button(labels[BACK], BACK),)) if picked else tuple(lines)


def offered(picked: Sequence[str], first: date, years: int) -> tuple[str, ...]:
    """What may be picked next: a year (`y2027`) or those that come later, then a month (`m3`), then a day (`d12`); none before `first`."""
    if not picked or _at_later(picked):
        every = tuple(f"y{year}" for year in range(first.year, first.year + years))
        near, far = every[:YEARS_AT_ONCE], every[YEARS_AT_ONCE:]
        return far if picked else (*near, *((LATER,) if far else ()))
    year = int(picked[0][1:])
    if len(picked) == 1:
        return tuple(f"m{month}" for month in range(first.month if year == first.year else 1, 13))
    month = int(picked[1][1:])
    begins = first.day if (year, month) == (first.year, first.month) else 1
    return tuple(f"d{day}" for day in range(begins, monthrange(year, month)[1] + 1))


def after(picked: Sequence[str], choice: str) -> tuple[str, ...]:
    """What is picked once this button was pressed."""
    if choice == BACK:
        return tuple(picked[:-1])
    return (choice,) if _at_later(picked) else (*picked, choice)


def may_be_picked(picked: Sequence[str], first: date, years: int) -> bool:
    """Say whether these parts of a day could have been picked, one after the other."""
    if LATER in picked:
        return _at_later(picked)
    far = offered((LATER,), first, years)
    return len(picked) <= len(_COLUMNS) and all(
        one in offered(picked[:at], first, years) or (at == 0 and one in far) for at, one in enumerate(picked)
    )


def day_of(picked: Sequence[str]) -> date | None:
    """The day that was picked; None while something of it is missing."""
    if len(picked) < len(_COLUMNS):
        return None
    year, month, day = (int(choice[1:]) for choice in picked)
    return date(year, month, day)


def read_day(words: str, today: date, years: int, language: str) -> date | None:
    """The day that these words name: « 12/03/2027 », « 12 mars 2027 », « douze mars », « 2027-03-12 »; without a year, the next one to come."""
    iso = _ISO.search(words)
    found = _day(int(iso[1]), int(iso[2]), int(iso[3])) if iso else _told(words, today, language)
    return found if found is not None and today <= found < date(today.year + years, 1, 1) else None


def _told(words: str, today: date, language: str) -> date | None:
    said = in_digits(_plain(words), _month_names(language))
    if written := _WRITTEN.search(said):
        day, month, year = written.groups()
    elif written := _MONTH_FIRST.search(said):
        month, day, year = written.groups()
    else:
        return None
    number = int(month) if month.isdecimal() else _month_named(month, language)
    return _to_come(year, number, int(day), today) if number else None


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last one of that month."""
    index = day.year * 12 + day.month - 1 - months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def days_before(day: date, days: int) -> date:
    """The day so many days earlier."""
    return day - timedelta(days=days)


def _at_later(picked: Sequence[str]) -> bool:
    return tuple(picked) == (LATER,)


def _said(choice: str, language: str) -> str:
    if choice[0] != "m":
        return choice[1:]
    return str(get_month_names("wide", "stand-alone", locale_of(language))[int(choice[1:])])


def _to_come(year: str | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return _day(int(year) if len(year) > 2 else 2000 + int(year), month, day)
    found = _day(today.year, month, day)
    return found if found is None or found >= today else _day(today.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_named(word: str, language: str) -> int | None:
    names = _month_names(language)
    if word in names:
        return names[word]
    begun = {number for name, number in names.items() if name.startswith(word)}
    return begun.pop() if len(word) >= _SHORTEST_MONTH and len(begun) == 1 else None


@lru_cache(maxsize=32)
def _month_names(language: str) -> dict[str, int]:
    """The months by name, in this language and in French."""
    return {
        _plain(name): number
        for spoken in (SOURCE, language)
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, locale_of(spoken)).items()
    }


def _plain(words: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", words.lower()) if not unicodedata.combining(c))
    return bare.rstrip(".")
