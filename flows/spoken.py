"""Moments and hours, as one says them aloud: « demain à 8 h 30 », « lundi à jeudi : 8 h 30 à 12 h 30 ».

Rule 1: a moment is told on the clock of who reads it, whole: the day, the hour, never "soon".
"""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time, get_day_names

from flows.availability import Hours, NeverOpen, is_open, next_opening
from flows.locales import locale_of
from flows.structure import Closure
from flows.week import Week
from flows.words import SOURCE, Words

# How far ahead a closure is told, and how many at a time.
NEAR, CLOSURES_MAX = timedelta(days=60), 3
# A day of the week, of the month, and the month, where a language does not say them one after the other as French does.
_DAY = {"es": "EEEE {} 'de' MMMM", "pt": "EEEE {} 'de' MMMM", "tr": "{} MMMM EEEE"}
# Of an hour in the afternoon, a Tigrinya clock that counts from dawn would make another one: from 0 to 24 it can be no other.
_CLOCK = {"fr": "H 'h' mm", "ti": "H:mm"}
# The first of a month, where it is not said as the other days are.
_FIRST = {"fr": "d'er'"}
_YEAR_WORD = re.compile(r"\s\w\.$")


def clock(at: time, language: str) -> str:
    """A wall-clock time: « 8 h 30 », « 14 h »."""
    said = format_time(at, _CLOCK.get(language, "short"), locale=locale_of(language))
    return said.removesuffix(" 00").replace(" ", "\u00a0").replace("\u202f", "\u00a0")


def moment(words: Words, language: str, at: datetime, zone: str, now: datetime) -> str:
    """An instant, seen from `now`: « aujourd'hui à 14 h », « lundi 23 novembre à 8 h 30 »."""
    local, today = at.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone)).date()
    said = clock(local.time(), language)
    if local.date() == today:
        return words.text(language, "house", "when_today", time=said)
    if local.date() == today + timedelta(days=1):
        return words.text(language, "house", "when_tomorrow", time=said)
    return words.text(language, "house", "when_day", day=day(local.date(), language), time=said)


def dated(words: Words, language: str, at: datetime, zone: str) -> str:
    """An instant with its whole date, for what may be read on another day: « lundi 23 novembre à 8 h 30 »."""
    local = at.astimezone(ZoneInfo(zone))
    return words.text(
        language, "house", "when_day", day=day(local.date(), language), time=clock(local.time(), language)
    )


def day(on: date, language: str) -> str:
    """A whole date with its day: « lundi 23 novembre », « mardi 1er décembre »."""
    number = _FIRST.get(locale_of(language).language, "d") if on.day == 1 else "d"
    return format_date(on, _DAY.get(language, "EEEE {} MMMM").format(number), locale=locale_of(language))


def local_day(at: datetime, zone: str, language: str) -> str:
    """The day of an instant, on the clock of who reads it: « lundi 23 novembre »."""
    return day(at.astimezone(ZoneInfo(zone)).date(), language)


def day_and_year(on: date, language: str) -> str:
    """A date that may be years away: « 3 mars 2027 »."""
    return _whole(on, language)


def full_day(on: date, language: str) -> str:
    """A date for paper, with its year: « 1er décembre 2026 »."""
    said = _whole(on, language)
    return said.replace("1 ", "1er ", 1) if on.day == 1 and locale_of(language).language == SOURCE else said


def _whole(on: date, language: str) -> str:
    """Day, month and year; without the « year » that Ukrainian and Russian may put after it, whose full stop would meet the sentence's."""
    return _YEAR_WORD.sub("", format_date(on, "long", locale=locale_of(language)))


def opening(words: Words, language: str, hours: Hours, zone: str, now: datetime) -> str:
    """When a human is next there, told in `zone`: « maintenant » in open hours."""
    try:
        at = next_opening(hours, now)
    except NeverOpen:
        return words.text(language, "house", "when_unknown")
    if is_open(hours, now):
        return words.text(language, "house", "when_now")
    return moment(words, language, at, zone, now)


def quiet(words: Words, language: str, span: tuple[time, time]) -> str:
    """When somebody wants no message: « avant 9 h », « après 17 h », « de 12 h à 14 h »."""
    start, end = span
    if start == time():
        return words.text(language, "house", "quiet_before", end=clock(end, language))
    if end == time():
        return words.text(language, "house", "quiet_after", start=clock(start, language))
    return words.text(
        language, "house", "quiet_between", start=clock(start, language), end=clock(end, language)
    )


def closures(words: Words, language: str, of: tuple[Closure, ...], zone: str, now: datetime) -> str:
    """The closures that are near, under way or to come, one line each; nothing when there are none."""
    today = now.astimezone(ZoneInfo(zone)).date()
    near = [c for c in of if c.end >= today and c.start - today <= NEAR]
    return "\n".join(
        words.text(language, "house", "closed_day", first=day(c.start, language))
        if c.start == c.end
        else words.text(
            language, "house", "closed_days", first=day(c.start, language), last=day(c.end, language)
        )
        for c in sorted(near, key=lambda c: c.start)[:CLOSURES_MAX]
    )


def weekly_hours(words: Words, language: str, week: Week) -> str:
    """The open hours of a week, one line for each run of days that are alike."""
    names = get_day_names("wide", locale=locale_of(language))
    lines: list[str] = []
    first = 0
    while first < 7:
        last = first
        while last < 6 and week[last + 1] == week[first]:
            last += 1
        if week[first]:
            days = (
                names[first]
                if first == last
                else words.text(language, "house", "from_day_to_day", first=names[first], last=names[last])
            )
            spans = [
                words.text(
                    language, "house", "from_to", start=clock(start, language), end=clock(end, language)
                )
                for start, end in week[first]
            ]
            lines.append(
                words.text(
                    language,
                    "house",
                    "hours_line",
                    days=days,
                    spans=words.text(language, "house", "and", one=spans[0], two=spans[1])
                    if len(spans) == 2
                    else ", ".join(spans),
                ),
            )
        first = last + 1
    return "\n".join(lines)
