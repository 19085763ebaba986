"""Judges what a bot says: is it the answer that this person waits for, for the second time, or something else altogether?

Rule 1: whoever waits gets exactly one answer, their own and the right one; what never comes is lost, what comes again is doubled.
Rule 2: changing an old message so that it has no buttons any more says nothing new: neither right nor wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Heard:
    """What a person sees appear: a new message, or an old one `changed`."""

    chat: int
    text: str
    buttons: int = 0
    changed: bool = False


@dataclass
class Referee:
    """Who waits for what, and what came of it."""

    seconds: list[float] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    _waiting: dict[int, tuple[str, float]] = field(default_factory=dict)
    _answered: dict[int, str] = field(default_factory=dict)

    def asks(self, chat: int, expected: str, delivered_at: float) -> None:
        """The bot was handed what this person did; they wait for these words from now on."""
        self._waiting[chat] = (expected, delivered_at)

    def hears(self, heard: Heard, at: float) -> bool:
        """Judge what appears in a chat; say whether it is the answer that was waited for."""
        expected, since = self._waiting.get(heard.chat, ("", 0.0))
        if expected and expected in heard.text:
            del self._waiting[heard.chat]
            self._answered[heard.chat] = expected
            self.seconds.append(at - since)
            return True
        if heard.changed and not heard.buttons:
            return False
        last = self._answered.get(heard.chat)
        (self.doubled if last and last in heard.text else self.wrong).append(f"{heard.chat}: {heard.text}")
        return False

    @property
    def lost(self) -> Sequence[int]:
        """Those who still wait."""
        return tuple(self._waiting)
