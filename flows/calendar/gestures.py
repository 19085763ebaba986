"""Health gestures « gestes barrières »: one at a time, turn by turn, with the season; closer together in a crisis.

Rule 1: who has said that they do one already does not hear of it again while there are others; who wants none of it hears none.
Rule 2: a question comes now and then, and is about each gesture in its turn.
Rule 3: gestures against heat come only where the structure has named them: they are for days that a lead has judged hot.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count
from math import gcd
from typing import get_args

from flows.calendar.steps import in_step
from flows.calendar.wanted import Circumstances, Wanted
from flows.structure import Gesture, Structure

FAMILY = "barrier_gestures"
WINTER = ("mask", "hands", "window", "soap", "cup")
REST_OF_THE_YEAR = ("hands", "window", "lunch_hands", "lunch_fridge")
HEAT = ("heat_water", "heat_hat", "heat_early", "heat_shade", "heat_watch")
# Every gesture that there is: some come only where the structure names them.
GESTURES: frozenset[str] = frozenset(get_args(Gesture))
WINTER_MONTHS = frozenset({10, 11, 12, 1, 2, 3})
IN_CRISIS_DAYS = 3
SYMPTOMS_DAYS = 7
_QUIZ_EVERY = 4
# What the person said of them, as it is kept in their memory.
SILENCED, KNOWN = "Silenced", "known_"


def gestures(known: Circumstances, first: date, last: date) -> Iterator[Wanted]:
    """Every gesture from `first` to `last`, and in a crisis the question about symptoms."""
    rhythm = known.structure.touchpoints.get(FAMILY)
    if "gesture" in known.memory.get(SILENCED, "").split(","):
        return
    crisis = known.lived.in_crisis
    if rhythm is not None:
        every = min(rhythm.every_days, IN_CRISIS_DAYS) if crisis else rhythm.every_days
        for day in in_step(known, "gesture", every, first, last):
            if rhythm.only and day.month not in rhythm.only and not crisis:
                continue
            turn = day.toordinal() // every
            rota = _rota(known, day)
            quiz = "yes" if (turn + 1) % _quiz_every(rota) == 0 else "no"
            yield Wanted("gesture", day.isoformat(), day, {"gesture": rota[turn % len(rota)], "quiz": quiz})
    if crisis:
        for day in in_step(known, "symptoms", SYMPTOMS_DAYS, first, last):
            yield Wanted("symptoms", day.isoformat(), day)


def _quiz_every(rota: Sequence[str]) -> int:
    """At every how many turns a question comes: a number that has nothing in common with the length of the rota."""
    return next(every for every in count(_QUIZ_EVERY) if gcd(every, len(rota)) == 1)


def _rota(known: Circumstances, day: date) -> tuple[str, ...]:
    rota = _of_the_season(known.structure, day)
    return tuple(name for name in rota if KNOWN + name not in known.memory) or rota


def _of_the_season(structure: Structure, day: date) -> tuple[str, ...]:
    if structure.gestures:
        return structure.gestures
    return WINTER if day.month in WINTER_MONTHS else REST_OF_THE_YEAR
