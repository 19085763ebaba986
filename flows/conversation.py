"""Where a person stands in their dialogues.

Rule 1: one question is open at a time; it has a number that never comes back, so a late tap is known for what it is.
Rule 2: an interrupted dialogue stays under the one that interrupts it, and is taken up again after.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Self

Memory = Mapping[str, str]
DEPTH_MAX = 4


@dataclass(frozen=True, slots=True)
class Frame:
    """One dialogue under way: which, in which version, at which step, with what it remembers."""

    dialogue: str
    version: int
    step: str
    memory: Memory = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conversation:
    """All dialogues under way with one person « conversation »; the last frame is the current one.

    `question` is the number of the last question asked; `open` says whether it still awaits an answer;
    `asked_at` when it was decided, `language` the one it was asked in, `picked` what is ticked so far where several answers may be.
    `closed_notice_for` is the start of the closed stretch that was last announced (aware UTC);
    `relayed_at`, when the person was last told that words were passed on; `absence_told`, of which absence of their caseworker.
    """

    frames: tuple[Frame, ...] = ()
    question: int = 0
    open: bool = False
    picked: tuple[str, ...] = ()
    asked_at: datetime | None = None
    language: str = ""
    closed_notice_for: datetime | None = None
    relayed_at: datetime | None = None
    absence_told: int = 0

    @property
    def current(self) -> Frame | None:
        """The dialogue that awaits an answer, if one is under way."""
        return self.frames[-1] if self.frames else None

    def with_current(self, frame: Frame) -> Self:
        """The same conversation with its current dialogue moved on."""
        return replace(self, frames=(*self.frames[:-1], frame))

    def to_data(self) -> dict[str, Any]:
        """Plain values that JSON can hold; `from_data` reads them back unchanged."""
        return {
            "frames": [[f.dialogue, f.version, f.step, dict(f.memory)] for f in self.frames],
            "question": self.question,
            "open": self.open,
            "picked": list(self.picked),
            "language": self.language,
            "asked_at": _written(self.asked_at),
            "closed_notice_for": _written(self.closed_notice_for),
            "relayed_at": _written(self.relayed_at),
            "absence_told": self.absence_told,
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Self:
        """Read what `to_data` wrote."""
        return cls(
            frames=tuple(
                Frame(name, version, step, memory) for name, version, step, memory in data["frames"]
            ),
            question=data["question"],
            open=data["open"],
            picked=tuple(data["picked"]),
            language=data["language"],
            asked_at=_read(data["asked_at"]),
            closed_notice_for=_read(data["closed_notice_for"]),
            relayed_at=_read(data["relayed_at"]),
            absence_told=data.get("absence_told", 0),
        )


def _written(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _read(at: str | None) -> datetime | None:
    return datetime.fromisoformat(at) if at else None
