"""Until when one of a person's papers is good.

Rule 1: outside of what is sealed it goes by its number: which paper it is may say something of somebody's health.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

# What a touchpoint knows of the paper that it is about.
EXPIRY = "expiry"


@dataclass(frozen=True, slots=True)
class Expiry:
    """The day on which a paper ends, local to the person « échéance ». `number` is its own among theirs."""

    number: int
    paper: str
    until: date


Expiries = tuple[Expiry, ...]


def noted(expiries: Expiries, paper: str, until: date) -> Expiry:
    """What is to be kept once this paper ends on that day: a paper keeps its number when its day changes."""
    known = of_paper(expiries, paper)
    following = 1 + max((one.number for one in expiries), default=0)
    return Expiry(known.number if known is not None else following, paper, until)


def with_expiry(expiries: Expiries, kept: Expiry) -> Expiries:
    """All of them once this one is kept, those that end soonest first."""
    return tuple(sorted((*without(expiries, kept.number), kept), key=lambda one: (one.until, one.number)))


def without(expiries: Expiries, number: int) -> Expiries:
    """Those that are left once one is forgotten."""
    return tuple(one for one in expiries if one.number != number)


def of_paper(expiries: Expiries, paper: str) -> Expiry | None:
    """Until when this paper is good, if a day was given for it."""
    return next((one for one in expiries if one.paper == paper), None)


def named_by(expiries: Expiries, facts: Mapping[str, str]) -> str:
    """Which paper the facts of a touchpoint are about; nothing where it is about none, or about one that was forgotten since."""
    number = facts.get(EXPIRY)
    return next((one.paper for one in expiries if str(one.number) == number), "")
