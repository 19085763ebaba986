"""Health gestures « gestes barrières »: one at a time, turn by turn, with the season; closer together in an epidemic or a heat wave.

Rule 1: who has said that they do one already does not hear of it again while there are others; who wants none of it hears none.
Rule 2: a question comes now and then, and is about each gesture in its turn.
Rule 3: gestures against heat come where the structure has named them, or in a heat wave: they are for days that a lead has judged hot.
Rule 4: in an epidemic come those that stop a virus, and symptoms are asked about; in a heat wave those against heat; a sudden
closure is no matter of health, and changes nothing here.
Rule 5: meanwhile the first gesture of each week has its place in it, before check-ins and the second tries of who is silent.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count
from math import gcd
from typing import get_args

from flows.calendar.kinds import KEPT
from flows.calendar.steps import in_step
from flows.calendar.wanted import Circumstances, Wanted
from flows.crisis_kind import CrisisKind
from flows.structure import Gesture, Structure

FAMILY = "barrier_gestures"
WINTER = ("mask", "hands", "window", "soap", "cup")
REST_OF_THE_YEAR = ("hands", "window", "lunch_hands", "lunch_fridge")
HEAT = ("heat_water", "heat_hat", "heat_early", "heat_shade", "heat_watch")
# Every gesture that there is: some come only where the structure names them.
GESTURES: frozenset[str] = frozenset(get_args(Gesture))
WINTER_MONTHS = frozenset({10, 11, 12, 1, 2, 3})
_OF_HEALTH = frozenset({CrisisKind.EPIDEMIC, CrisisKind.HEAT})
IN_CRISIS_DAYS = 3
SYMPTOMS_DAYS = 7
_QUIZ_EVERY = 4
# What the person said of them, as it is kept in their memory.
SILENCED, KNOWN = "Silenced", "known_"


def gestures(known: Circumstances, first: date, last: date) -> Iterator[Wanted]:
    """Every gesture from `first` to `last`, and in an epidemic the question about symptoms."""
    rhythm = known.structure.touchpoints.get(FAMILY)
    if "gesture" in known.memory.get(SILENCED, "").split(","):
        return
    crisis = known.lived.crisis if known.lived.crisis in _OF_HEALTH else None
    if rhythm is not None:
        every = min(rhythm.every_days, IN_CRISIS_DAYS) if crisis else rhythm.every_days
        before = known.lived.anchors.get("gesture")
        for day in in_step(known, "gesture", every, first, last):
            kept = crisis is not None and _has_room(known.structure) and _another_week(before, day)
            before = day
            if rhythm.only and day.month not in rhythm.only and not crisis:
                continue
            turn = day.toordinal() // every
            rota = _rota(known, day)
            quiz = "yes" if (turn + 1) % _quiz_every(rota) == 0 else "no"
            facts = {"gesture": rota[turn % len(rota)], "quiz": quiz, **({KEPT: "yes"} if kept else {})}
            yield Wanted("gesture", day.isoformat(), day, facts)
    if crisis is CrisisKind.EPIDEMIC:
        for day in in_step(known, "symptoms", SYMPTOMS_DAYS, first, last):
            yield Wanted("symptoms", day.isoformat(), day)


def _has_room(structure: Structure) -> bool:
    """Say whether a place kept leaves one to how the person is, beside the question about symptoms."""
    return structure.budget.per_week > 2


def _another_week(before: date | None, day: date) -> bool:
    return before is None or before.isocalendar()[:2] != day.isocalendar()[:2]


def _quiz_every(rota: Sequence[str]) -> int:
    """At every how many turns a question comes: a number that has nothing in common with the length of the rota."""
    return next(every for every in count(_QUIZ_EVERY) if gcd(every, len(rota)) == 1)


def _rota(known: Circumstances, day: date) -> tuple[str, ...]:
    rota = _called_for(known, day)
    return tuple(name for name in rota if KNOWN + name not in known.memory) or rota


def _called_for(known: Circumstances, day: date) -> tuple[str, ...]:
    own = known.structure.gestures
    match known.lived.crisis:
        case CrisisKind.HEAT:
            return tuple(name for name in own if name in HEAT) or HEAT
        case CrisisKind.EPIDEMIC:
            return tuple(name for name in own if name not in HEAT) or WINTER
        case _:
            return _of_the_season(known.structure, day)


def _of_the_season(structure: Structure, day: date) -> tuple[str, ...]:
    if structure.gestures:
        return structure.gestures
    return WINTER if day.month in WINTER_MONTHS else REST_OF_THE_YEAR
