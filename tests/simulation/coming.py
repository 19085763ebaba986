"""When something comes due next, as the file says it: so that time can go straight there.

Rule 1: what was due, and is still there after its tick, is looked at again, later and later, as the service would each time.
Rule 2: ticks fall where the service's own scheduler would put them: every ten seconds, the planning every five minutes.
Rule 3: the sender looks through what is due in every commit of its own; what such a commit left waiting is looked at a second later.
"""

import math
from datetime import datetime
from typing import Any

from tests.simulation.clock import StoryClock

EVERY = {
    "release": 10.0,
    "expire": 10.0,
    "climb": 10.0,
    "plan": 300.0,
    "remind_calls": 60.0,
    "remind_errands": 60.0,
    "remind_reviews": 60.0,
    "send": 0.0,
}
_DUE = {
    # In a calendar that is to be drawn up first, nothing is due before that.
    "release": "SELECT due_at FROM touchpoints t WHERE state = 'planned' AND NOT EXISTS (SELECT 1 FROM people p WHERE p.id = t.person_id AND p.plan_at <= t.due_at) ORDER BY due_at LIMIT 1",
    "expire": "SELECT min(wait_until) FROM conversations WHERE wait_until IS NOT NULL AND open",
    "climb": "SELECT min(due_at) FROM flags WHERE state IN ('open', 'taken')",
    "remind_calls": "SELECT min(due_at) FROM calls",
    "remind_errands": "SELECT min(due_at) FROM errands",
    "remind_reviews": "SELECT min(remind_at) FROM faq_entries",
    "send": "SELECT min(not_before) FROM messages WHERE state = 'pending'",
    "plan": "SELECT min(plan_at) FROM people",
}
_ALL_DUE = f"SELECT {', '.join(f'({sql})' for sql in _DUE.values())}"


def moment(text: str) -> datetime:
    """An instant as the file keeps it."""
    return datetime.fromisoformat(f"{text}+00:00")


class Coming:
    """What the next due thing is."""

    def __init__(self, file: Any, clock: StoryClock) -> None:
        self._file = file
        self._clock = clock
        self._patience: dict[str, float] = {}
        self._tried: dict[str, float] = {}
        self._at: dict[str, float] = {}
        self._read_as: dict[str, tuple[str, float]] = {}
        self._version = -1
        self.to_send = False

    def close(self) -> None:
        self._file.close()

    def forget(self) -> None:
        """A new machine has just looked at everything."""
        self._patience.clear()
        self._tried.clear()
        self._version = -1

    def next(self) -> float | None:
        """The moment of the next tick that has something to do."""
        self._read()
        return min(self._at.values(), default=None)

    def jobs(self) -> list[str]:
        """The ticks that are due now; asked for once, for they are then run. `to_send` says whether a letter is, too."""
        self._read()
        now = self._clock.seconds
        due = [kind for kind, at in self._at.items() if at <= now]
        for kind in due:
            self._patience[kind] = min(3600.0, 2 * self._patience.get(kind, max(1.0, EVERY[kind] / 2)))
            self._tried[kind] = now
        if due:
            self._version = -1
        self.to_send = "send" in due
        return [kind for kind in due if kind != "send"]

    def _read(self) -> None:
        (version,) = self._file.execute("PRAGMA data_version").fetchone()
        if version == self._version:
            return
        self._version = version
        for kind, text in zip(_DUE, self._file.execute(_ALL_DUE).fetchone(), strict=True):
            self._due(kind, None if text is None else self._seconds(kind, text))

    def _seconds(self, kind: str, text: str) -> float:
        """When that is; most commits leave it where it was."""
        known = self._read_as.get(kind)
        if known is None or known[0] != text:
            known = self._read_as[kind] = (text, self._clock.until(moment(text)))
        return known[1]

    def _due(self, kind: str, at: float | None) -> None:
        if at is None:
            self._at.pop(kind, None)
            self._patience.pop(kind, None)
            return
        every = EVERY[kind]
        if every:
            at = math.ceil(at / every) * every
        elif self._tried.get(kind, -1.0) < at <= self._clock.seconds:
            self._tried[kind] = self._clock.seconds
        if kind in self._tried and at <= self._tried[kind]:
            at = self._tried[kind] + self._patience.get(kind, max(1.0, every))
        else:
            self._patience.pop(kind, None)
        self._at[kind] = at
