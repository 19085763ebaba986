"""What time it is. One object tells it to all, so that a demonstration or a test may move it."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; whoever shows it to a person puts it in their zone."""

    def now(self) -> datetime:
        """The present instant (aware UTC)."""


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """The present instant (aware UTC)."""
        return datetime.now(UTC)
