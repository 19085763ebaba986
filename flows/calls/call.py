"""A call that a human is to make: to whom, why now, what to ask, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

# What the buttons of a call begin with.
CALL = "c"
# Why a call is asked for: the calendar of somebody for whom the messenger is not the way, their own wish, their silence.
CALENDAR, CALLBACK, SILENCE = "calendar", "callback", "silence"
# How often a person is tried before the leads hear that nobody answers.
TRIES_MAX = 3
# How a call that nobody settles comes back: told when its moment comes, told once more, told to the leads, and no more.
WHEN_DUE, ONCE_MORE, TO_LEADS, TOLD_ALL = range(4)


class CallState(StrEnum):
    """What came of a call: three states once it was made, or none any more (nobody may call, or they have been heard since)."""

    OPEN = "open"
    OKAY = "okay"
    TROUBLE = "trouble"
    NO_ANSWER = "no_answer"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Because:
    """One reason to call: a kind of touchpoint, and its facts."""

    kind: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call:
    """A call « appel à passer ». Instants are aware UTC.

    `because` gives the reasons, the leading one first; `sheet` names its three questions; `slot` is the half-day that was asked for.
    `caseworker_id` is who is meant to call, and, once it is settled, who said what came of it. `rung` says how it comes back at
    `due_at`; `tries` counts the calls without an answer, of which `tried_at` is the last. `flag_id`: what was raised after it.
    """

    id: str
    person_id: int
    person_name: str
    kind: str
    period: str
    asked_at: datetime
    state: CallState = CallState.OPEN
    because: tuple[Because, ...] = ()
    sheet: tuple[str, ...] = ()
    slot: str = ""
    caseworker_id: int | None = None
    referent_id: int | None = None
    rung: int = ONCE_MORE
    tries: int = 0
    tried_at: datetime | None = None
    due_at: datetime | None = None
    flag_id: str | None = None
    person_phone: str = ""
    person_language: str = "fr"
    by_phone: bool = False

    @property
    def open(self) -> bool:
        """Say whether somebody still has to call."""
        return self.state is CallState.OPEN

    @property
    def unsaid(self) -> bool:
        """Say whether there was a difficulty of which nobody has said yet what it is."""
        return self.state is CallState.TROUBLE and self.due_at is not None
