"""The clock of the world: shown on the page, moved by whoever composes the demo.

The sandbox knows no opening hours; it shows what it is told and passes on where the visitor wants to go.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, Protocol

Move = Literal["minutes10", "hour", "day", "closing", "opening", "payday"]


@dataclass(frozen=True)
class ClockFace:
    """What the clock bar shows; `now` and `next_change` are aware, in the zone of the structure."""

    now: datetime
    is_open: bool
    next_change: datetime | None = None
    next_payday: date | None = None

    def as_json(self) -> dict[str, Any]:
        """Return wall-clock values: the page shows them as they are, whatever its own zone."""
        return {
            "zone": getattr(self.now.tzinfo, "key", ""),
            "now": self.now.replace(tzinfo=None).isoformat(timespec="seconds"),
            "offset_minutes": int((self.now.utcoffset() or self.now - self.now).total_seconds() // 60),
            "is_open": self.is_open,
            "next_change": self.next_change
            and self.next_change.replace(tzinfo=None).isoformat(timespec="seconds"),
            "next_payday": self.next_payday and self.next_payday.isoformat(),
        }


class ClockControls(Protocol):
    """What the demo hands over."""

    def now(self) -> datetime:
        """Return the world's instant, aware, in UTC."""

    def describe(self) -> ClockFace:
        """Return what the clock bar shows."""

    async def move(self, to: Move) -> None:
        """Move the world's clock forward."""
