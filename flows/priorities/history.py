"""Why somebody was on the list « à contacter en premier » or not, day by day, as it can be told months later.

Rule 1: what was written down that day is told as it was; nothing is worked out anew with what is known today.
Rule 2: where nothing was written down, why is told: no list that day, nobody to propose, or nothing that weighed.
Rule 3: that nothing was done is said of no day on which a caseworker signed anything, on the list or in the journal.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Literal
from zoneinfo import ZoneInfo

from flows.availability import Hours, open_spans
from flows.people import Consent, Person
from flows.priorities.standing import CONTACTED_TODAY, Standing, Verdict
from flows.structure import Structure

WhyNot = Literal["", "outranked", "met", "no_reason", "no_list", "closed", "not_yet", "left", "refused"]
_REFUSED = frozenset({Consent.REFUSED, Consent.STOPPED})


@dataclass(frozen=True, slots=True)
class Deed:
    """What a caseworker noted about a person of the list, and when (aware UTC)."""

    verdict: Verdict
    by: str
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """What a caseworker signed in the journal, without its words, and when (aware UTC)."""

    kind: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Ruling:
    """Settings that ruled a structure, from that moment on (aware UTC)."""

    policy: str
    since: datetime
    structure: Structure


@dataclass(frozen=True, slots=True)
class History:
    """All that was written down about a person and the list; `drawn`: under which policy that of a day was drawn up, and when.

    `consents` are what the person said to being written to, and when, oldest first.
    """

    person: Person
    rulings: tuple[Ruling, ...]
    since: date
    exited_on: date | None
    consents: tuple[tuple[datetime, Consent], ...]
    drawn: Mapping[date, tuple[str, datetime]]
    standings: Mapping[date, tuple[Standing, str]]
    deeds: Mapping[date, tuple[Deed, ...]]
    journal: Mapping[date, tuple[Line, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """One day: where the person stood, or why nowhere, under which policy, and what was done."""

    day: date
    why_not: WhyNot
    policy: str
    standing: Standing | None = None
    deeds: tuple[Deed, ...] = ()
    journal: tuple[Line, ...] = ()

    @property
    def idle(self) -> bool:
        """Say whether no caseworker signed anything about the person that day."""
        return not self.deeds and not self.journal

    @property
    def alike(self) -> object:
        """Days that follow each other and have this in common are told in one sentence; one on which something was done is told alone."""
        weights = self.standing and tuple(
            (one.criterion, one.points) for one in self.standing.reasons if one.points
        )
        return self.why_not, self.policy, weights, None if self.idle else self.day


def days_of(history: History, first: date, last: date) -> Iterator[Told]:
    """Every day from `first` to `last`, both included."""
    for ahead in range((last - first).days + 1):
        yield _told(history, first + timedelta(days=ahead))


def stretches_of(days: Sequence[Told]) -> list[list[Told]]:
    """The days, those that are alike and follow each other together."""
    return [list(alike) for _, alike in groupby(days, key=lambda told: told.alike)]


def _told(history: History, day: date) -> Told:
    drawn, drawn_at = history.drawn.get(day, ("", None))
    deeds = history.deeds.get(day, ())
    # What was noted on the list left a line in the journal as well.
    told = {f"priority_{deed.verdict}" for deed in deeds}
    journal = tuple(line for line in history.journal.get(day, ()) if line.kind not in told)
    standing, policy = history.standings.get(day, (None, drawn))
    if standing is not None and (standing.listed or standing.score):
        return Told(day, _why_not_listed(standing), policy, standing, deeds, journal)
    return Told(day, _why_no_row(history, day, drawn_at), policy, None, deeds, journal)


def _why_not_listed(standing: Standing) -> WhyNot:
    if standing.listed:
        return ""
    return "met" if any(reason.criterion == CONTACTED_TODAY for reason in standing.reasons) else "outranked"


def _why_no_row(history: History, day: date, drawn_at: datetime | None) -> WhyNot:
    ruling = _ruling(history, day)
    if ruling is None or day < history.since:
        return "not_yet"
    if history.exited_on is not None and history.exited_on <= day:
        return "left"
    tomorrow = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(ruling.structure.timezone))
    said = [consent for at, consent in history.consents if at <= (drawn_at or tomorrow)]
    if said and said[-1] in _REFUSED:
        return "refused"
    if drawn_at is not None:
        return "no_reason"
    return "no_list" if open_spans(Hours.of(ruling.structure), day) else "closed"


def _ruling(history: History, day: date) -> Ruling | None:
    """The last settings of that day."""
    ruled = [
        ruling
        for ruling in history.rulings
        if ruling.since.astimezone(ZoneInfo(ruling.structure.timezone)).date() <= day
    ]
    return ruled[-1] if ruled else None
