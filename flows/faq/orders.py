"""What is decided about answers for everybody; `storage` turns each into rows."""

from dataclasses import dataclass
from datetime import datetime

from flows.faq.entry import EntryState


@dataclass(frozen=True, slots=True)
class NoteQuestion:
    """A person asked this, and nothing could answer: kept sealed until somebody replies, in place of what they asked before."""

    person_id: int
    words: str


@dataclass(frozen=True, slots=True)
class NoteReply:
    """A caseworker wrote this to who asked: an answer for everybody may be made of it, once."""

    person_id: int
    caseworker_id: int
    words: str


@dataclass(frozen=True, slots=True)
class SettleQuestion:
    """Nothing more is to be made of what that person asked."""

    person_id: int


@dataclass(frozen=True, slots=True)
class KeepEntry:
    """An answer for everybody, new (`entry_id` 0) or changed; `was` is the version that the decision saw, and guards against two hands."""

    structure_id: int
    entry_id: int
    was: int
    owner_id: int
    question: str
    answer: str
    review_at: datetime
    state: EntryState = EntryState.PUBLISHED


@dataclass(frozen=True, slots=True)
class ThankEntry:
    """An answer helped a person; said twice, it counts once."""

    entry_id: int
    person_id: int


@dataclass(frozen=True, slots=True)
class RemindReview:
    """Somebody is told that an answer must be looked at again; told again at `again_at` (aware UTC) if nobody does."""

    entry_id: int
    again_at: datetime


FaqOrder = NoteQuestion | NoteReply | SettleQuestion | KeepEntry | ThankEntry | RemindReview
