"""Every Bot API call that was received, with its parameters and what was answered; the oldest are forgotten."""

from collections import deque
from dataclasses import asdict, dataclass
from typing import Any

KEPT = 20_000


@dataclass(frozen=True)
class CallRecord:
    """One call: number, bot, method, parameters as read, and the answer (`ok`, or code and description)."""

    n: int
    at: str
    bot: int
    method: str
    parameters: dict[str, Any]
    ok: bool
    result: Any = None
    error_code: int = 0
    description: str = ""
    fault: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the record for the control API."""
        return asdict(self)


class CallLog:
    """The newest calls, oldest first."""

    def __init__(self) -> None:
        self.kept: deque[CallRecord] = deque(maxlen=KEPT)
        self.last = 0

    def add(self, **facts: Any) -> CallRecord:
        """Number and keep one call."""
        self.last += 1
        record = CallRecord(n=self.last, **facts)
        self.kept.append(record)
        return record

    def of(self, method: str = "", after: int = 0) -> list[CallRecord]:
        """Return the calls of one method (of all, when empty) that are newer than `after`."""
        wanted = method.lower()
        return [call for call in self.kept if call.n > after and wanted in {"", call.method.lower()}]
