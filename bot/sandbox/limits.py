"""Telegram's sending limits: 30 messages a second overall, one a second to a person, 20 a minute to a group.

Short bursts pass, as they do at Telegram. Elapsed time is real time even where the clock of the world is moved.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

COUNTED = {"copymessage", "forwardmessage"}
KEPT = 10_000


@dataclass
class _Bucket:
    size: float
    per_second: float
    level: float
    at: float

    def missing_seconds(self, now: float) -> float:
        self.level = min(self.size, self.level + (now - self.at) * self.per_second)
        self.at = now
        return max(0.0, (1.0 - self.level) / self.per_second)


class Limits:
    """One bot's allowance; each message costs one."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._overall = _Bucket(30, 30, 30, monotonic())
        self._chats: dict[int, _Bucket] = {}

    @staticmethod
    def counts(method: str) -> bool:
        """Tell whether a method sends a message."""
        name = method.lower()
        return name in COUNTED or (name.startswith("send") and name != "sendchataction")

    def spend(self, chat_id: int) -> int:
        """Take one message's allowance; return 0, or the seconds to wait when there is none."""
        now = self._monotonic()
        chat = self._chats.get(chat_id)
        if chat is None:
            if len(self._chats) > KEPT:
                self._chats.clear()
            chat = _Bucket(3, 1, 3, now) if chat_id > 0 else _Bucket(20, 20 / 60, 20, now)
            self._chats[chat_id] = chat
        missing = max(self._overall.missing_seconds(now), chat.missing_seconds(now))
        if missing > 0:
            return max(1, math.ceil(missing))
        self._overall.level -= 1
        chat.level -= 1
        return 0
