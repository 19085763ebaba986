"""An answer for everybody « réponse pour tous »: a question and an answer in a caseworker's words, offered until they must be looked at again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

# What buttons about answers begin with, and under what a caseworker's desk keeps the one being written.
FAQ, DESK = "k", "faq"
QUESTION_MAX, ANSWER_MAX = 200, 1200


class EntryState(StrEnum):
    """Where an answer stands: offered to everybody (until its review), or withdrawn for good."""

    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer. `owner_id` is who wrote it; `review_at` (aware UTC) is when it must be looked at again: from then on it is not offered.

    `version` counts its changes; `helped` how many people said that it helped.
    """

    id: int
    question: str
    answer: str
    owner_id: int
    review_at: datetime
    state: EntryState = EntryState.PUBLISHED
    version: int = 1
    helped: int = 0

    def offered(self, now: datetime) -> bool:
        """Say whether people may be shown it now."""
        return self.state is EntryState.PUBLISHED and now < self.review_at


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asked in their own words, and no card nor answer could say; `reply`: what a caseworker then wrote to them."""

    person_id: int
    words: str
    asked_at: datetime
    reply: str = ""
    replied_by: int | None = None


@dataclass(frozen=True, slots=True)
class FaqDesk:
    """What a caseworker's event is about: the answer that it names, all of the structure's where asked for, what somebody asked.

    `names` are those of the people of the structure, where words for everybody are to be held against them.
    """

    entry: Entry | None = None
    entries: tuple[Entry, ...] = ()
    asked: Asked | None = None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """What a button about answers carries: `k:<number>:<verb>`."""

    number: int
    verb: str


NUMBER_DIGITS_MAX = 18


def named_by(data: str) -> Named | None:
    """Read what a button carries; None when it is about something else, or made up."""
    kind, _, rest = data.partition(":")
    number, _, verb = rest.partition(":")
    if (
        kind != FAQ
        or not verb
        or not (number.isascii() and number.isdecimal())
        or len(number) > NUMBER_DIGITS_MAX
    ):
        return None
    return Named(int(number), verb)


@dataclass(frozen=True, slots=True)
class Writing:
    """An answer being written: at which step, and what there is of it so far; `entry_id` 0: a new one."""

    step: str
    question: str = ""
    answer: str = ""
    entry_id: int = 0
    person_id: int = 0

    def to_desk(self) -> Mapping[str, str]:
        """As a caseworker's desk keeps it."""
        return {
            DESK: self.step,
            "question": self.question,
            "answer": self.answer,
            "entry": str(self.entry_id),
            "person": str(self.person_id),
        }


def on_desk(desk: Mapping[str, str]) -> Writing | None:
    """The answer that a caseworker is in the middle of writing, if they are."""
    if DESK not in desk:
        return None
    return Writing(
        desk[DESK],
        desk.get("question", ""),
        desk.get("answer", ""),
        int(desk.get("entry", "0")),
        int(desk.get("person", "0")),
    )
