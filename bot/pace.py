"""How fast we may speak: Telegram's limits, kept before it has to remind us.

Rule 1: at most 30 messages in any second overall, one a second to a chat, 20 a minute to a group.
Rule 2: whatever Telegram asks to wait (429) is waited, for that chat.
Rule 3: nothing here reads a clock: `now` is any steadily growing number of seconds.
"""

from collections import deque

OVERALL_A_SECOND = 30
GROUP_A_MINUTE = 20
# More chats than these, and those whose limit is no longer in question are forgotten.
_REMEMBERED = 10_000


class Pace:
    """Says when the next message to a chat may leave, and keeps count of those that did."""

    def __init__(self, chat_seconds: float = 1.0) -> None:
        """Nothing has left yet; `chat_seconds` part two messages to one chat."""
        self._chat_seconds = chat_seconds
        self._overall: deque[float] = deque()
        self._last: dict[int, float] = {}
        self._groups: dict[int, deque[float]] = {}
        self._held: dict[int, float] = {}

    def ready_at(self, chat_id: int, now: float, is_edit: bool = False) -> float:
        """The moment from which a message may leave for this chat; `now` or earlier means at once.

        An edit is no new message to the person: it waits for the overall limit and a group's, not for the chat's second.
        """
        ready = max(now, self._held.get(chat_id, now))
        overall = self._recent(self._overall, now - 1)
        if len(overall) >= OVERALL_A_SECOND:
            ready = max(ready, overall[-OVERALL_A_SECOND] + 1)
        if chat_id < 0:
            group = self._recent(self._groups.get(chat_id, deque()), now - 60)
            if len(group) >= GROUP_A_MINUTE:
                ready = max(ready, group[-GROUP_A_MINUTE] + 60)
        if not is_edit:
            ready = max(ready, self._last.get(chat_id, now - self._chat_seconds) + self._chat_seconds)
        return ready

    def left(self, chat_id: int, now: float, is_edit: bool = False) -> None:
        """A message leaves for this chat now."""
        self._overall.append(now)
        if chat_id < 0:
            self._groups.setdefault(chat_id, deque()).append(now)
        if not is_edit:
            self._last[chat_id] = now
        if len(self._last) > _REMEMBERED:
            self._last = {chat: at for chat, at in self._last.items() if now - at < self._chat_seconds}
        if len(self._groups) > _REMEMBERED:
            self._groups = {chat: sent for chat, sent in self._groups.items() if sent[-1] > now - 60}
        self._held = {chat: until for chat, until in self._held.items() if until > now}

    def rest(self, now: float) -> None:
        """Nobody here knows what has left within the last second: count it as full."""
        self._overall.extend([now] * OVERALL_A_SECOND)

    def hold(self, chat_id: int, until: float) -> None:
        """Telegram wants us to wait for this chat."""
        self._held[chat_id] = max(until, self._held.get(chat_id, until))

    @staticmethod
    def _recent(sent: deque[float], since: float) -> deque[float]:
        while sent and sent[0] <= since:
            sent.popleft()
        return sent
