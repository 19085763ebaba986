"""What a rule of the calendar knows, and what it asks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows.availability import Hours
from flows.dossiers.dossier import Dossier
from flows.dossiers.expiry import Expiries
from flows.pathway import Lived, Pathway
from flows.structure import Structure


@dataclass(frozen=True, slots=True)
class Circumstances:
    """All that the calendar of one person follows from. `hours` are in the person's zone, `now` is aware UTC, `memory` is what is kept of them, `expiries`: until when papers of theirs are good."""

    structure: Structure
    hours: Hours
    now: datetime
    pathway: Pathway = field(default_factory=Pathway)
    lived: Lived = field(default_factory=Lived)
    memory: Mapping[str, str] = field(default_factory=dict)
    dossiers: tuple[Dossier, ...] = ()
    expiries: Expiries = ()

    @property
    def today(self) -> date:
        """The day that it is where the person lives."""
        return self.now.astimezone(ZoneInfo(self.hours.zone)).date()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A contact that a rule calls for on a local day. `period` names it once and for all; `facts` are for its dialogue."""

    kind: str
    period: str
    day: date
    facts: Mapping[str, str] = field(default_factory=dict)
