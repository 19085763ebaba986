"""A flag: a sign of trouble that a human must take."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from flows.contacts import Contact


class Level(IntEnum):
    """How soon a human must act « niveau »: within hours, the same working day, two working days."""

    MEDIUM = 1
    HIGH = 2
    CRITICAL = 3

    @property
    def word(self) -> str:
        """The level as it is written in settings, words and rows."""
        return self.name.lower()

    @classmethod
    def of(cls, word: str) -> "Level":
        """Return the level that `word` names; KeyError when there is none."""
        return cls[word.upper()]


CATEGORIES = (
    "suicide",
    "violence",
    "child",
    "health",
    "distress",
    "addiction",
    "housing",
    "food",
    "money",
    "rights",
    "work_danger",
    "dropout",
    "help",
)


class FlagState(StrEnum):
    """Where a flag stands: climbing its ladder, in a named human's hands, or over."""

    OPEN = "open"
    TAKEN = "taken"
    CLOSED = "closed"


class CloseOutcome(StrEnum):
    """What came of a flag « issue »; chosen by the caseworker who closes it."""

    CONTACTED = "contacted"
    ORIENTED = "oriented"
    FALSE_ALARM = "false_alarm"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True)
class Flag:
    """A sign of trouble « signalement », from raising to closing.

    Without a category it was raised by what the person no longer says: they are not told of it until words join it.
    `rung` counts the steps of the ladder already climbed, `repeated` how often who is on call was told again in closed hours since
    the person last wrote of it; `due_at` (aware UTC) is when it climbs again, or, once taken, when silence brings it back. `excerpt` holds the person's words: private chats only.
    `contacts` are the person's last ones, newest first. `by_phone`: a human heard it, and nothing was said in the chat.
    """

    id: str
    person_id: int
    person_name: str
    person_initials: str
    categories: tuple[str, ...]
    level: Level
    reasons: tuple[str, ...]
    excerpt: str
    state: FlagState
    raised_at: datetime
    rung: int = 0
    repeated: int = 0
    due_at: datetime | None = None
    holder_id: int | None = None
    taker_id: int | None = None
    outcome: CloseOutcome | None = None
    person_phone: str = ""
    person_language: str = "fr"
    contacts: tuple[Contact, ...] = ()
    by_phone: bool = False

    @property
    def spoken(self) -> bool:
        """Say whether something that the person said raised it."""
        return bool(self.categories)

    @property
    def in_chat(self) -> bool:
        """Say whether the person hears of it in their chat: neither of what they no longer say, nor of what a human heard."""
        return self.spoken and not self.by_phone
