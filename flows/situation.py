"""All that a decision may know. Loaded by `storage`, never looked up from here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from flows.attestations.attestation import Attestation
from flows.calls.call import Call
from flows.contacts import Contact
from flows.content import Content
from flows.conversation import Conversation
from flows.crisis_kind import CrisisKind
from flows.documents.document import Document
from flows.dossiers.dossier import Dossier
from flows.dossiers.expiry import Expiries
from flows.effects import Keyboard
from flows.errands.errand import Errand
from flows.faq.entry import Entry, FaqDesk
from flows.flags import Flag
from flows.pathway import Pathway
from flows.people import Caseworker, Person, Team
from flows.priorities.standing import Followed
from flows.resources.resource import Resource, ResourceDesk
from flows.structure import Structure


@dataclass(frozen=True, slots=True)
class Absence:
    """Local days on which a caseworker is away « absence », both included, and who stands in « relais », if somebody was chosen."""

    id: int
    caseworker_id: int
    first: date
    last: date
    cover_id: int | None = None


@dataclass(frozen=True, slots=True)
class House:
    """The structure around a person or a caseworker: its settings, its caseworkers, its team group, who is or will be away.

    `crisis_since` (aware UTC): since when it is in crisis mode « mode crise », if it is, and `crisis_kind` of which; `announced`: what everybody is told of the
    newest crisis (`closed`, `changed`, `open`, or nothing yet), None where there was none. `has_answers`: it has answers for everybody.
    """

    id: int
    structure: Structure
    caseworkers: tuple[Caseworker, ...] = ()
    team: Team | None = None
    absences: tuple[Absence, ...] = ()
    crisis_since: datetime | None = None
    crisis_kind: CrisisKind = CrisisKind.EPIDEMIC
    announced: str | None = None
    has_answers: bool = False

    @property
    def limits_trips(self) -> bool:
        """Say whether this is a crisis in which going out may have to be justified: a heat wave forbids nobody the street."""
        return self.crisis_since is not None and self.crisis_kind is not CrisisKind.HEAT

    def caseworker(self, caseworker_id: int | None) -> Caseworker | None:
        """The caseworker of this structure with that id, if there is one."""
        return next((c for c in self.caseworkers if c.id == caseworker_id), None)

    def absence(self, caseworker_id: int | None, day: date) -> Absence | None:
        """The absence of that caseworker on that local day, if they are away."""
        away = (a for a in self.absences if a.caseworker_id == caseworker_id and a.first <= day <= a.last)
        return max(away, key=lambda absence: absence.id, default=None)


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands in a message of ours now: its words, as finished HTML, and its buttons."""

    text: str
    keyboard: Keyboard = ()


@dataclass(frozen=True, slots=True)
class PersonSituation:
    """A person speaks, or something about them has come due.

    `spare_id` is an id minted for a flag that this turn may raise; `open_flags` are those not yet closed, `open_errands` those
    not yet settled, `open_calls` those still to be made or told more about, oldest first;
    `last_flag_at` (aware UTC) is when the newest flag was raised, closed or not; `contacts` the last ones, newest first;
    `dossiers` are all of theirs, over or not, and `documents` what they find again, each by number; `expiries`: until when
    papers of theirs are good, those that end soonest first.
    `proactive_sent_at` (aware UTC) when the budgeted messages of the last eight days left, and `pathway`, loaded when something is due.
    `attestations` are those under way, oldest first: with the `pathway`, loaded where the turn may be about one.
    `to_hear` is the message under which the person asked to hear it.
    `answers` are those of their structure for everybody, loaded when the person writes, or presses one, and
    `resources` what it shares, where they look through it.
    """

    content: Content
    house: House
    person: Person
    referent: Caseworker | None
    conversation: Conversation
    spare_id: str
    open_flags: tuple[Flag, ...] = ()
    last_flag_at: datetime | None = None
    contacts: tuple[Contact, ...] = ()
    proactive_sent_at: tuple[datetime, ...] = ()
    open_errands: tuple[Errand, ...] = ()
    pathway: Pathway = field(default_factory=Pathway)
    open_calls: tuple[Call, ...] = ()
    dossiers: tuple[Dossier, ...] = ()
    documents: tuple[Document, ...] = ()
    expiries: Expiries = ()
    attestations: tuple[Attestation, ...] = ()
    to_hear: Shown | None = None
    answers: tuple[Entry, ...] = ()
    resources: tuple[Resource, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom an attestation is to be about: where they are on their pathway, and the attestations that are under way."""

    person: Person
    referent_id: int | None
    pathway: Pathway
    under_way: tuple[Attestation, ...] = ()


@dataclass(frozen=True, slots=True)
class OnPathway:
    """Somebody, and where they are on their pathway."""

    person: Person
    pathway: Pathway


@dataclass(frozen=True, slots=True)
class PaperDates:
    """Somebody whose papers a caseworker looks at, and until when these are good."""

    person: Person
    expiries: Expiries = ()


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """A caseworker's words to a person: whether they still wait, or have left (or are leaving); neither: they were held back."""

    person: Person
    waits: bool
    left: bool


@dataclass(frozen=True, slots=True)
class CaseworkerSituation:
    """A caseworker speaks, in private or (`in_group`) in the chat of their team `team_id`.

    `flag` is the one that the pressed button names, and only if it is of this caseworker's structure;
    `desk` is what they are in the middle of; `open_flags` those of the structure, not closed, oldest first;
    `answered_person` is the person whose relayed words this message replies to;
    `errand` is the one that the pressed button names, `open_errands` those of `answered_person`, or of the structure where they
    are asked for;
    `marked` is what became of the words that the pressed button names;
    `priorities` are those listed today in the structure, where they are asked for (None: no list was drawn up today);
    `followed` is whom a button of the list names, if they are of this structure, and `found` who answers to a name;
    `call` is the one that the pressed button names, `open_calls` those of the structure, where they are asked for;
    `attestation` is the one that the pressed button of an errand is about, and `subject` whom a button names for a new one;
    `paper_dates` are those of whom a button names, or of whose paper the desk waits for the day;
    `on_pathway` is whose pathway a button names;
    `faq` is what the event asks of the answers for everybody, `resources` of what the team shares; `spare_id` is an id minted for a flag that this turn may raise.
    """

    content: Content
    house: House
    caseworker: Caseworker
    desk: Mapping[str, str] = field(default_factory=dict)
    in_group: bool = False
    team_id: int = 0
    flag: Flag | None = None
    flag_person: Person | None = None
    open_flags: tuple[Flag, ...] = ()
    answered_person: Person | None = None
    errand: Errand | None = None
    errand_person: Person | None = None
    open_errands: tuple[Errand, ...] = ()
    marked: MarkedWords | None = None
    priorities: tuple[Followed, ...] | None = None
    followed: Followed | None = None
    found: tuple[Person, ...] = ()
    call: Call | None = None
    call_person: Person | None = None
    open_calls: tuple[Call, ...] = ()
    attestation: Attestation | None = None
    subject: Subject | None = None
    faq: FaqDesk = field(default_factory=FaqDesk)
    resources: ResourceDesk = field(default_factory=ResourceDesk)
    paper_dates: PaperDates | None = None
    on_pathway: OnPathway | None = None
    spare_id: str = ""


@dataclass(frozen=True, slots=True)
class FlagSituation:
    """A flag has waited too long; nobody speaks."""

    content: Content
    house: House
    person: Person
    referent: Caseworker | None


@dataclass(frozen=True, slots=True)
class TeamSituation:
    """Something happened to a team's group itself."""

    content: Content
    house: House
    team: Team


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time link or code that is valid now, and what it opens."""

    id: int
    opens: Literal["person", "caseworker", "team"]
    person: PersonSituation | None = None
    caseworker: CaseworkerSituation | None = None
    house: House | None = None


@dataclass(frozen=True, slots=True)
class StrangerSituation:
    """A chat that we do not know: a private one, or (`is_group`) a group that is nobody's team.

    `locked` says that it has tried too many wrong links lately, and must wait now, right or wrong.
    `greeted` says that this chat has lately been told what this bot is.
    """

    content: Content
    chat_id: int
    language: str
    is_group: bool = False
    title: str = ""
    invitation: Invitation | None = None
    locked: bool = False
    greeted: bool = False


Situation = PersonSituation | CaseworkerSituation | FlagSituation | TeamSituation | StrangerSituation
