"""Where a person stands on the list « à contacter en premier » of one day, why, and what was done about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from flows.contacts import Contact
from flows.events import ChoicePressed, Event, TextReceived
from flows.people import Person

# What the buttons of the list begin with, and under which name the desk keeps whom its words will be about.
PRIORITY = "p"
DESK = "priority"
ID_DIGITS_MAX = 18
# Facts that weigh nothing, and are said all the same.
PAUSED, CONTACTED_TODAY = "paused", "contacted_today"


class Verdict(StrEnum):
    """What a caseworker did about a person of the list: reached, tried, or not today for one of these reasons."""

    REACHED = "reached"
    TRIED = "tried"
    ON_SITE = "on_site"
    COLLEAGUE = "colleague"
    ASKED_TO_WAIT = "asked_to_wait"
    MORE_URGENT = "more_urgent"
    IN_WORDS = "in_words"


# The four reasons that have a button of their own.
NOT_TODAY = (Verdict.ON_SITE, Verdict.COLLEAGUE, Verdict.ASKED_TO_WAIT, Verdict.MORE_URGENT)


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason to contact a person: how much it brings, and the number in it (days, a level, how many)."""

    criterion: str
    points: int
    fact: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """A person on the list of a day; `owner_id` is whose list it is, None where it is everybody's."""

    person_id: int
    owner_id: int | None
    day: date
    rank: int
    score: int
    listed: bool
    reasons: tuple[Reason, ...]
    verdict: Verdict | None = None
    verdict_by: int | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """A person as a caseworker looks at them: who follows them, where they stand on the day in question, their last contacts."""

    person: Person
    referent_id: int | None
    standing: Standing | None = None
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """Whom a button of the list is about, on the list of which day, and what it does."""

    person_id: int
    day: date
    verb: str

    @property
    def data(self) -> str:
        """What the button carries."""
        return f"{PRIORITY}:{self.person_id}:{self.day}:{self.verb}"


def named_by(event: Event, desk: Mapping[str, str]) -> Named | None:
    """Whom a press, or words that the desk waits for, are about; None for any other event, and where the data was made up."""
    if isinstance(event, ChoicePressed):
        kind, _, rest = event.data.partition(":")
        return _read(rest) if kind == PRIORITY else None
    return (
        _read(f"{desk[DESK]}:{Verdict.IN_WORDS}")
        if isinstance(event, TextReceived) and DESK in desk
        else None
    )


def written(reasons: Iterable[Reason]) -> str:
    """Reasons as a row keeps them."""
    return " ".join(f"{reason.criterion}:{reason.points}:{reason.fact}" for reason in reasons)


def read_reasons(text: str) -> tuple[Reason, ...]:
    """Read back what `written` wrote."""
    parts = (piece.split(":") for piece in text.split())
    return tuple(Reason(criterion, int(points), int(fact)) for criterion, points, fact in parts)


def _read(data: str) -> Named | None:
    number, _, rest = data.partition(":")
    day, _, verb = rest.partition(":")
    if not (number.isascii() and number.isdecimal() and len(number) <= ID_DIGITS_MAX):
        return None
    try:
        return Named(int(number), date.fromisoformat(day), verb)
    except ValueError:
        return None
