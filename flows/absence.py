"""A caseworker says that they are away: from when to when, and who stands in « relais ».

Rule 1: days are the structure's local ones, both included; one that is noted takes the place of those that it overlaps.
Rule 2: who stands in hears of it at the next opening, and when it ends; who no longer has to hears that too.
Rule 3: without anybody chosen, everybody stands in: an absence never makes a silence.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows import cards, spoken
from flows.availability import Hours, opening_if_known
from flows.desk_replies import to_me, toast
from flows.effects import (
    Acknowledge,
    Button,
    Effect,
    EndAbsences,
    Keyboard,
    NoteAbsence,
    Outcome,
    Rewrite,
    Say,
    TakeBack,
    To,
)
from flows.events import ChoicePressed
from flows.people import Caseworker
from flows.presence import local_day
from flows.situation import Absence, CaseworkerSituation

AWAY = "a"
DAYS_MAX = 366
ID_DIGITS_MAX = 18
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FRENCH = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


@dataclass(frozen=True, slots=True)
class _Days:
    first: date
    last: date

    def meets(self, absence: Absence) -> bool:
        return absence.first <= self.last and self.first <= absence.last


def absence_told(situation: CaseworkerSituation, words: str, now: datetime) -> Outcome:
    """`/absence`, alone (buttons) or with its days."""
    if not words.strip():
        return Outcome((_asked(situation, now),))
    days = _read(words)
    today = local_day(situation.house, now)
    if days is None or days.last < max(today, days.first) or (days.last - today).days > DAYS_MAX:
        return Outcome((to_me(situation, "absence_wrong"),))
    return Outcome((*_note(situation, days, None, now), _ask_cover(situation, days)))


def absence_pressed(situation: CaseworkerSituation, press: ChoicePressed, now: datetime) -> Outcome:
    """A button of the absence: some days, who stands in, or its end."""
    match press.data.split(":"):
        case [_, "d", span] if (days := _span(span, local_day(situation.house, now))) is not None:
            effects = (*_note(situation, days, None, now), _ask_cover(situation, days))
        case [_, "c", first, last, cover] if (
            chosen := _chosen(situation, first, last, cover, now)
        ) is not None:
            effects = _cover(situation, press, *chosen, now)
        case [_, "e", number] if (absence := _mine(situation, number)) is not None:
            effects = _end(situation, absence, now)
        case _:
            return toast(situation, press, "toast_not_yours")
    return Outcome((Acknowledge(press.press_id), *effects))


def _asked(situation: CaseworkerSituation, now: datetime) -> Say:
    """What is noted already, with a way to end it, and the days that one button gives."""
    content, today = situation.content, local_day(situation.house, now)
    rows: list[tuple[Button, ...]] = []
    lines = []
    for absence in _of_mine(situation):
        if absence.last < today:
            continue
        cover = situation.house.caseworker(absence.cover_id)
        by = cover.name if cover else cards.text(content, "everyone")
        said = _said(situation, _Days(absence.first, absence.last))
        lines.append(cards.text(content, "absence_listed", when=said, cover=by))
        label = "away_back" if absence.first <= today else "away_cancel"
        rows.append((cards.button(content, label, f"{AWAY}:e:{absence.id}"),))
    rows += [
        (
            cards.button(content, "away_today", f"{AWAY}:d:today"),
            cards.button(content, "away_week", f"{AWAY}:d:week"),
        ),
        (cards.button(content, "away_7", f"{AWAY}:d:7"), cards.button(content, "away_14", f"{AWAY}:d:14")),
    ]
    lines.append(cards.text(content, "absence_ask"))
    return Say(To("caseworker", situation.caseworker.id), "\n".join(lines), tuple(rows))


def _span(span: str, today: date) -> _Days | None:
    spans = {"today": 1, "week": 7 - today.weekday(), "7": 7, "14": 14}
    return _Days(today, today + timedelta(days=spans[span] - 1)) if span in spans else None


def _note(
    situation: CaseworkerSituation, days: _Days, cover: Caseworker | None, now: datetime
) -> tuple[Effect, ...]:
    """Keep the absence in place of what it overlaps, and tell who stands in, or no longer has to."""
    me, met = situation.caseworker, [a for a in _of_mine(situation) if days.meets(a)]
    cover_id = cover.id if cover else None
    if any((a.first, a.last, a.cover_id) == (days.first, days.last, cover_id) for a in met):
        return ()
    effects: list[Effect] = [TakeBack(_mark(me, a.first), "absence_changed") for a in met]
    freed = {a.cover_id for a in met} - {cover_id, None}
    effects += [
        _tell(situation, colleague_id, "cover_over", now) for colleague_id in sorted(filter(None, freed))
    ]
    effects.append(NoteAbsence(me.id, days.first, days.last, cover_id, tuple(a.id for a in met)))
    if cover is not None:
        mark, said = _mark(me, days.first), _said(situation, days)
        effects.append(_tell(situation, cover.id, "cover_begins", now, mark, when=said))
        effects.append(_tell(situation, cover.id, "cover_ends", _after(situation, days.last), mark))
    return tuple(effects)


def _ask_cover(situation: CaseworkerSituation, days: _Days) -> Say:
    """Who stands in: the colleagues who can be reached and are not away themselves on the first day."""
    house, me = situation.house, situation.caseworker
    others = [
        c for c in house.caseworkers if c.id != me.id and c.reachable and not house.absence(c.id, days.first)
    ]
    data = f"{AWAY}:c:{days.first}:{days.last}"
    rows = [(Button(c.name, f"{data}:{c.id}"),) for c in others]
    everyone: Keyboard = ((cards.button(situation.content, "everyone", f"{data}:0"),),)
    said = cards.text(situation.content, "absence_noted", when=_said(situation, days))
    return Say(To("caseworker", me.id), said, (*rows, *everyone))


def _chosen(
    situation: CaseworkerSituation, first: str, last: str, cover: str, now: datetime
) -> tuple[_Days, Caseworker | None] | None:
    """The days and the colleague that a button names; None when it was made up, or its time is over."""
    days = _read(f"{first} {last}")
    today = local_day(situation.house, now)
    if days is None or days.last < max(today, days.first) or (days.last - today).days > DAYS_MAX:
        return None
    if cover == "0":
        return days, None
    number = int(cover) if cover.isdecimal() and len(cover) <= ID_DIGITS_MAX else 0
    colleague = situation.house.caseworker(number)
    if colleague is None or not colleague.reachable or colleague.id == situation.caseworker.id:
        return None
    return days, colleague


def _cover(
    situation: CaseworkerSituation,
    press: ChoicePressed,
    days: _Days,
    cover: Caseworker | None,
    now: datetime,
) -> tuple[Effect, ...]:
    by = cover.name if cover else cards.text(situation.content, "everyone")
    said = cards.text(situation.content, "absence_covered", when=_said(situation, days), cover=by)
    shown = Rewrite(To("caseworker", situation.caseworker.id), said, message_id=press.message_id)
    return (*_note(situation, days, cover, now), shown)


def _end(situation: CaseworkerSituation, absence: Absence, now: datetime) -> tuple[Effect, ...]:
    me = situation.caseworker
    effects: list[Effect] = [EndAbsences((absence.id,)), TakeBack(_mark(me, absence.first), "back")]
    if absence.cover_id is not None:
        effects.append(_tell(situation, absence.cover_id, "cover_over", now))
    return (*effects, to_me(situation, "absence_over"))


def _tell(
    situation: CaseworkerSituation,
    colleague_id: int,
    key: str,
    at: datetime,
    mark: str = "",
    **more: str,
) -> Say:
    """A colleague hears of it once the structure is open, from `at` on."""
    words = cards.text(situation.content, key, name=situation.caseworker.name, **more)
    opening = opening_if_known(Hours.of(situation.house.structure), at)
    return Say(To("caseworker", colleague_id), words, not_before=opening or at, mark=mark)


def _mine(situation: CaseworkerSituation, number: str) -> Absence | None:
    if not number.isdecimal() or len(number) > ID_DIGITS_MAX:
        return None
    return next((a for a in _of_mine(situation) if a.id == int(number)), None)


def _of_mine(situation: CaseworkerSituation) -> list[Absence]:
    mine = (a for a in situation.house.absences if a.caseworker_id == situation.caseworker.id)
    return sorted(mine, key=lambda absence: absence.first)


def _mark(caseworker: Caseworker, first: date) -> str:
    return f"absence:{caseworker.id}:{first}"


def _after(situation: CaseworkerSituation, last: date) -> datetime:
    zone = ZoneInfo(situation.house.structure.timezone)
    return datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC)


def _said(situation: CaseworkerSituation, days: _Days) -> str:
    first, last = (spoken.day(day, cards.LANGUAGE) for day in (days.first, days.last))
    if days.first == days.last:
        return cards.text(situation.content, "absence_day", first=first)
    return cards.text(situation.content, "absence_days", first=first, last=last)


def _read(words: str) -> _Days | None:
    """Two days (or one), as « 2026-12-24 » or « 24/12/2026 »; None when it is not that."""
    days = [_day(word) for word in words.split()]
    first = days[0] if days else None
    last = days[-1] if days else None
    if first is None or last is None or len(days) > 2:
        return None
    return _Days(first, last)


def _day(word: str) -> date | None:
    numbers = None
    if found := _ISO.fullmatch(word):
        numbers = found[1], found[2], found[3]
    elif found := _FRENCH.fullmatch(word):
        numbers = found[3], found[2], found[1]
    try:
        return date(*map(int, numbers)) if numbers else None
    except ValueError:
        return None
