"""What happened. Facts in the past tense; nothing here says what to do about them.

`message_id` is always the messenger's own number of the message in its chat.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from flows.flags import Flag
from flows.touchpoints import Touchpoint

PieceKind = Literal[
    "photo", "voice", "document", "video", "video_note", "audio", "location", "contact", "sticker", "other"
]
# However somebody speaks: a voice note, a sound sent as a file, a round video. Each answers where a voice may.
SPOKEN: frozenset[PieceKind] = frozenset({"voice", "audio", "video_note"})


@dataclass(frozen=True, slots=True)
class LinkFollowed:
    """Somebody opened the bot with a link; `payload` is the secret part of it, empty for a bare start."""

    payload: str


@dataclass(frozen=True, slots=True)
class CommandGiven:
    """A slash command, without its slash, and the rest of the line."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class TextReceived:
    """Words. `reply_to` is the message they answer, where the sender chose one."""

    text: str
    message_id: int = 0
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class PieceReceived:
    """Anything that is not words: kept by `file_id`, passed on to a human; `caption` are the words that came with it.

    `named`: the words are what a contact or a place is called.
    """

    kind: PieceKind
    file_id: str = ""
    caption: str = ""
    message_id: int = 0
    named: bool = False


@dataclass(frozen=True, slots=True)
class VoiceTranscribed:
    """A program wrote down what a voice note of the person says « transcription », which was received at `said_at` (aware UTC).

    `question`: the number of the question that it may answer; 0: none.
    """

    words: str
    said_at: datetime
    question: int = 0


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """The sender changed the words of an earlier message."""

    text: str
    message_id: int


@dataclass(frozen=True, slots=True)
class ChoicePressed:
    """A button pressed under message `message_id`; `data` is what the button carries, and may be made up."""

    data: str
    message_id: int
    press_id: str = ""


@dataclass(frozen=True, slots=True)
class BotBlocked:
    """The person, or the caseworker, stopped the bot in the messenger."""


@dataclass(frozen=True, slots=True)
class BotUnblocked:
    """The bot may write again, as far as the messenger is concerned."""


@dataclass(frozen=True, slots=True)
class GroupMoved:
    """The messenger gave the team's group a new identity."""

    new_chat_id: int


@dataclass(frozen=True, slots=True)
class TouchpointsDue:
    """Touchpoints of one person, earliest first: some have come due, others will within a day."""

    touchpoints: tuple[Touchpoint, ...]


@dataclass(frozen=True, slots=True)
class NoAnswerInTime:
    """Question number `question` was really sent, and its time to answer is over."""

    question: int


@dataclass(frozen=True, slots=True)
class FlagWaitedTooLong:
    """Nobody took the flag in time, or who took it has been silent."""

    flag: Flag


@dataclass(frozen=True, slots=True)
class CallDue:
    """A call that nobody has settled comes back."""

    call_id: str


@dataclass(frozen=True, slots=True)
class ErrandDue:
    """An errand that nobody has taken comes back."""

    errand_id: str


@dataclass(frozen=True, slots=True)
class PictureMeasured:
    """The picture of the person's document `number` was looked at: its smaller side in points, its brightness, how sharp it is."""

    number: int
    side: int
    brightness: float
    sharpness: float


@dataclass(frozen=True, slots=True)
class DeliveryFailed:
    """A message that was not urgent may have been lost: `unknown` says that nobody can tell, else it was refused."""

    unknown: bool


@dataclass(frozen=True, slots=True)
class SetAside:
    """Something that the person sent broke us and was set aside; `excerpt`: its words, as far as they can be made out.

    `again`: they have heard an apology within the hour.
    """

    excerpt: str = ""
    again: bool = False


Event = (
    LinkFollowed
    | CommandGiven
    | TextReceived
    | PieceReceived
    | VoiceTranscribed
    | MessageEdited
    | ChoicePressed
    | BotBlocked
    | BotUnblocked
    | GroupMoved
    | TouchpointsDue
    | NoAnswerInTime
    | FlagWaitedTooLong
    | CallDue
    | ErrandDue
    | PictureMeasured
    | DeliveryFailed
    | SetAside
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """An event from the messenger, and where it came from.

    `update_id` is the messenger's own and never comes twice for two things; `sender_id` differs from `chat_id` in a group.
    """

    update_id: int
    chat_id: int
    sender_id: int
    event: Event
    is_group: bool = False
    title: str = ""
    language: str = ""
