"""What was decided. Orders in the imperative; `storage` turns each into rows, and only the outbox makes a message leave."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import IntEnum
from typing import Any, Literal

from flows.attestations.attestation import Kind, State
from flows.calls.call import Because, Call
from flows.conversation import Conversation
from flows.crisis_kind import CrisisKind
from flows.documents.document import Document
from flows.dossiers.dossier import Dossier, Result
from flows.dossiers.expiry import Expiry
from flows.errands.errand import ONCE_MORE, ErrandState
from flows.events import PieceKind
from flows.faq.orders import FaqOrder
from flows.flags import CloseOutcome, FlagState, Level
from flows.paper import Paper
from flows.people import Consent
from flows.priorities.standing import Verdict
from flows.resources.orders import ResourceOrder
from flows.touchpoints import Touchpoint, TouchpointState


class Lane(IntEnum):
    """Which messages go first « file »: the lower, the sooner."""

    URGENT = 0
    REPLY = 1
    PROACTIVE = 2


@dataclass(frozen=True, slots=True)
class To:
    """Whom a message is for. A `chat` is somebody whom we do not know."""

    kind: Literal["person", "caseworker", "team", "chat"]
    id: int


# What a button carries that opens a dialogue whenever it is pressed.
OPENS = "o:"
# What a button carries that offers another language, in its own words.
SPEAKS = "l:"


@dataclass(frozen=True, slots=True)
class Button:
    """A button: `data` comes back when it is pressed (64 bytes at most); `url` opens instead; `copy` is copied instead."""

    label: str
    data: str = ""
    url: str = ""
    copy: str = ""


Keyboard = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Aloud:
    """Words to be said aloud in that language « à voix haute », as a voice says them; `choices`: the buttons, said after them."""

    language: str
    words: str
    choices: str = ""


@dataclass(frozen=True, slots=True)
class Say:
    """Send a message. `text` is finished HTML.

    `question`: the number of the question that this message asks; its `wait_minutes` start when it has really been sent.
    `not_before` (aware UTC): it may leave from then on. `counts`: it uses up the person's budget (proactive lane only).
    `flag_id`: the card of that flag, errand or call, rewritten when it changes hands. `piece`: what to send along, by file id.
    `about_person`: the person whose words a caseworker reads here, so that a reply finds its way back.
    `mark`: the name by which it is found again while it waits, to be taken back or hastened.
    `picture`: the drawing that it goes under, by name; where that cannot be sent, the words go alone.
    `paper`: the page that goes with it as a file, printed as it leaves.
    `aloud`: it is a voice note that says this; where none can be made, `text` goes in its place.
    """

    to: To
    text: str
    keyboard: Keyboard = ()
    lane: Lane = Lane.REPLY
    question: int | None = None
    wait_minutes: int | None = None
    not_before: datetime | None = None
    counts: bool = True
    silent: bool = False
    flag_id: str | None = None
    touchpoint_id: int | None = None
    about_person: int | None = None
    piece: tuple[PieceKind, str] | None = None
    mark: str = ""
    picture: str = ""
    paper: Paper | None = None
    aloud: Aloud | None = None


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Change a message already sent: by the messenger's `message_id`, or the one that asked question number `question`."""

    to: To
    text: str
    keyboard: Keyboard = ()
    message_id: int | None = None
    question: int | None = None


@dataclass(frozen=True, slots=True)
class RewriteCards:
    """Change every card of a flag, an errand or a call: `private` ones in caseworkers' chats, the `group` one in the team's.

    One that has not left yet leaves in its new form, silently, and not before `unsent_not_before` (None: now).
    """

    flag_id: str
    private: str
    group: str
    unsent_not_before: datetime | None
    private_keyboard: Keyboard = ()
    group_keyboard: Keyboard = ()
    except_message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Answer a press: a short toast (200 characters at most), or nothing but the end of the spinner."""

    press_id: str
    text: str = ""
    alert: bool = False


@dataclass(frozen=True, slots=True)
class KeepConversation:
    """The person's conversation is now this."""

    person_id: int
    conversation: Conversation


@dataclass(frozen=True, slots=True)
class RecordAnswer:
    """An answer given in a dialogue: a choice, or words (sealed at rest). `private`: which question it answers is sealed too."""

    person_id: int
    dialogue: str
    version: int
    step: str
    choice: str = ""
    words: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class Transcribe:
    """A program is to write down what the person's voice note `message_id` says.

    `question`: the number of the question that it may answer; 0: none.
    """

    person_id: int
    message_id: int
    question: int = 0


@dataclass(frozen=True, slots=True)
class Remember:
    """Facts that outlive the dialogue, merged into the person's memory."""

    person_id: int
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class JoinPerson:
    """The invitation is used: this chat is the person's from now on."""

    invitation_id: int
    person_id: int
    chat_id: int
    language: str


@dataclass(frozen=True, slots=True)
class JoinCaseworker:
    """The invitation is used: this chat is the caseworker's from now on."""

    invitation_id: int
    caseworker_id: int
    chat_id: int


@dataclass(frozen=True, slots=True)
class BindTeam:
    """The code is used: this group is the structure's team from now on."""

    invitation_id: int
    structure_id: int
    chat_id: int
    title: str


@dataclass(frozen=True, slots=True)
class CountWrongLink:
    """A link or a code that opens nothing was tried from this chat."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class NoteConsent:
    """What the person said to being written to, kept for good: `how` is the dialogue step, word or button."""

    person_id: int
    consent: Consent
    how: str


@dataclass(frozen=True, slots=True)
class SetLanguage:
    """The person reads this language from now on."""

    person_id: int
    language: str


@dataclass(frozen=True, slots=True)
class SetPause:
    """Start nothing with the person until then (aware UTC); None ends the pause."""

    person_id: int
    until: datetime | None


@dataclass(frozen=True, slots=True)
class SetQuiet:
    """The person's own "do not disturb", wall-clock in their zone; None: any open hour will do."""

    person_id: int
    quiet: tuple[time, time] | None


@dataclass(frozen=True, slots=True)
class SetReachable:
    """The messenger says whether the bot may write to this person or caseworker."""

    who: To
    reachable: bool


@dataclass(frozen=True, slots=True)
class MoveTeam:
    """The team's group has a new identity in the messenger."""

    team_id: int
    chat_id: int


@dataclass(frozen=True, slots=True)
class RaiseFlag:
    """A sign of trouble that a human must take. `due_at` is its first climb; `holder_id` who is told first."""

    flag_id: str
    person_id: int
    categories: tuple[str, ...]
    level: Level
    reasons: tuple[str, ...]
    excerpt: str
    due_at: datetime
    holder_id: int | None
    by_phone: bool = False


@dataclass(frozen=True, slots=True)
class ChangeFlag:
    """The flag has moved. Fields left None stay as they are; `was` guards against two hands on one flag.

    `event` names what happened, for the flag's own journal: joined, taken, passed, climbed, repeated, came_back, closed.
    """

    flag_id: str
    was: FlagState
    event: str
    state: FlagState | None = None
    rung: int | None = None
    repeated: int | None = None
    due_at: datetime | None = None
    holder_id: int | None = None
    taker_id: int | None = None
    outcome: CloseOutcome | None = None
    level: Level | None = None
    categories: tuple[str, ...] | None = None
    reasons: tuple[str, ...] | None = None
    excerpt: str | None = None
    by_phone: bool | None = None
    by_caseworker: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class OpenErrand:
    """Something to see to for the person, in nobody's hands yet. `note` is sealed at rest; `due_at` (aware UTC): when it comes back.

    `dossier`: the number of the person's dossier that it is about.
    """

    errand_id: str
    person_id: int
    topic: str
    note: str = ""
    due_at: datetime | None = None
    dossier: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeErrand:
    """The errand stands like this now; `was` and `was_holder` guard against two hands on one errand.

    `rung` says how it comes back at `due_at` (aware UTC); None: it does not.
    """

    errand_id: str
    was: ErrandState
    was_holder: int | None
    state: ErrandState
    holder_id: int | None
    rung: int = ONCE_MORE
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeepDossier:
    """The person's dossier of that number is now this. `dated`: its day is another one, and the calendar follows."""

    person_id: int
    dossier: Dossier
    dated: bool = False


@dataclass(frozen=True, slots=True)
class CloseDossier:
    """A caseworker notes what came of a person's dossier; what the person has ticked stays."""

    person_id: int
    number: int
    result: Result


@dataclass(frozen=True, slots=True)
class KeepDocument:
    """The person finds this again among their documents; its file id is sealed at rest."""

    person_id: int
    document: Document


@dataclass(frozen=True, slots=True)
class ForgetDocument:
    """The person wants this document gone: its row goes."""

    person_id: int
    number: int


@dataclass(frozen=True, slots=True)
class NoteLooked:
    """The picture of this document was looked at, once and for all."""

    person_id: int
    number: int


@dataclass(frozen=True, slots=True)
class KeepExpiry:
    """One of the person's papers ends on that day, instead of the day that was known for it."""

    person_id: int
    expiry: Expiry


@dataclass(frozen=True, slots=True)
class ForgetExpiry:
    """There is nothing to remind of any more: its row goes."""

    person_id: int
    number: int


@dataclass(frozen=True, slots=True)
class DraftAttestation:
    """An attestation that the person has still to read. `facts` are sealed at rest; `asked_by`: the caseworker who prepared it."""

    attestation_id: str
    person_id: int
    kind: Kind
    facts: Mapping[str, str]
    asked_by: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeAttestation:
    """The attestation stands like this now; `was` guards against two hands on one. `by_caseworker`: who signed it for the structure."""

    attestation_id: str
    was: State
    state: State
    by_caseworker: int | None = None


@dataclass(frozen=True, slots=True)
class AskCall:
    """A human is to call the person. Once per (person, kind, period): asked again, it is open again, as it was asked last.

    `period` is a local day (ISO), `reason` the leading kind or the dialogue in which it was asked, `caseworker_id` who is meant to
    call. `because`, `sheet`: as in Call. `due_at` (aware UTC): when it comes back if nobody settles it.
    """

    person_id: int
    kind: str
    period: str
    reason: str
    slot: str = ""
    caseworker_id: int | None = None
    call_id: str = ""
    because: tuple[Because, ...] = ()
    sheet: tuple[str, ...] = ()
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ChangeCall:
    """The call stands like `after` now; `was` guards against two hands on one call."""

    was: Call
    after: Call


@dataclass(frozen=True, slots=True)
class NotePathway:
    """A caseworker notes what changes on a person's pathway: `values` of `flows.pathway.Pathway`, by name."""

    person_id: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StayInTouch:
    """Whether the person wants to hear from us after the end of their pathway."""

    person_id: int
    stays: bool


@dataclass(frozen=True, slots=True)
class LogContact:
    """A line for the journal of contacts « journal »: never the words of the person."""

    person_id: int
    kind: str
    medium: str = "messenger"
    caseworker_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlanTouchpoint:
    """A touchpoint is called for. Once per (person, kind, period): planning it again changes nothing, unless it was skipped."""

    touchpoint: Touchpoint


@dataclass(frozen=True, slots=True)
class SettleTouchpoint:
    """What became of a touchpoint, and why (kept: every choice can be justified later).

    `due_at` is given when it is postponed.
    """

    touchpoint_id: int
    state: TouchpointState
    reason: str
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MoveTouchpoint:
    """A planned touchpoint is due at another moment, or about something else: `touchpoint.id` says which one."""

    touchpoint: Touchpoint
    reason: str


@dataclass(frozen=True, slots=True)
class PlanAgain:
    """The person's calendar is drawn up again at that moment (aware UTC); None: not unless something changes."""

    person_id: int
    at: datetime | None


@dataclass(frozen=True, slots=True)
class EndPathway:
    """The pathway is over « sortie », and the person did not choose to stay in touch: nothing more is started with them."""

    person_id: int


@dataclass(frozen=True, slots=True)
class DropUnsent:
    """What we meant to start with the person and have not sent stays unsent, for `reason`."""

    person_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """What waits under this mark does not leave, for `reason`."""

    mark: str
    reason: str


@dataclass(frozen=True, slots=True)
class Hasten:
    """What waits under this mark is urgent, a human says: it leaves now, where only a stop, an exit or a block may hold it."""

    mark: str


@dataclass(frozen=True, slots=True)
class NoteAbsence:
    """A caseworker is away on these local days, both included, in place of the absences `instead_of`."""

    caseworker_id: int
    first: date
    last: date
    cover_id: int | None = None
    instead_of: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class EndAbsences:
    """These absences are over: the caseworker is back."""

    absence_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SetCrisis:
    """The structure enters crisis mode « mode crise », of that `kind`, or (`begins` is false) leaves it; both moments are kept, and by whom."""

    structure_id: int
    begins: bool
    by_caseworker: int
    kind: CrisisKind = CrisisKind.EPIDEMIC


@dataclass(frozen=True, slots=True)
class TellClosure:
    """Everybody whom the structure follows is to hear, once, of what its newest crisis changes (`closed`, `changed`) or that it is `open`.

    `on` is the local day of the announcement; `was` (what had been announced, or nothing) guards against two hands.
    """

    structure_id: int
    news: str
    on: date
    was: str = ""


@dataclass(frozen=True, slots=True)
class SettlePriority:
    """What a caseworker did about a person of the day's list; `was` guards against two hands. `note` is sealed at rest."""

    person_id: int
    day: date
    was: Verdict | None
    verdict: Verdict
    by_caseworker: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeepDesk:
    """What a caseworker is in the middle of (closing a flag, answering somebody)."""

    caseworker_id: int
    desk: Mapping[str, str]


Effect = (
    Say
    | Rewrite
    | RewriteCards
    | Acknowledge
    | KeepConversation
    | RecordAnswer
    | Transcribe
    | Remember
    | JoinPerson
    | JoinCaseworker
    | BindTeam
    | CountWrongLink
    | NoteConsent
    | SetLanguage
    | SetPause
    | SetQuiet
    | SetReachable
    | MoveTeam
    | RaiseFlag
    | ChangeFlag
    | OpenErrand
    | ChangeErrand
    | KeepDossier
    | CloseDossier
    | KeepDocument
    | ForgetDocument
    | NoteLooked
    | KeepExpiry
    | ForgetExpiry
    | DraftAttestation
    | ChangeAttestation
    | AskCall
    | ChangeCall
    | StayInTouch
    | NotePathway
    | LogContact
    | PlanTouchpoint
    | SettleTouchpoint
    | MoveTouchpoint
    | PlanAgain
    | EndPathway
    | DropUnsent
    | TakeBack
    | Hasten
    | NoteAbsence
    | EndAbsences
    | SetCrisis
    | TellClosure
    | SettlePriority
    | KeepDesk
    | FaqOrder
    | ResourceOrder
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that one event leads to « issue »: written in one transaction, or not at all."""

    effects: tuple[Effect, ...] = field(default=())

    def __add__(self, other: "Outcome") -> "Outcome":
        """Both outcomes, in order."""
        return Outcome(self.effects + other.effects)
