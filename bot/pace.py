"""How fast we may speak: Telegram's limits, kept before it has to remind us.

Rule 1: at most 30 messages in any second overall, one a second to a chat, 20 a minute to a group.
Rule 2: what nobody waits for never takes the whole second: a place soon comes free for what somebody waits for.
Rule 3: whatever Telegram asks to wait (429) is waited, for that chat.
Rule 4: what took longer than the quickest of late may have arrived that much later: it counts from then.
Rule 5: nothing here reads a clock: `now` is any steadily growing number of seconds.
"""

from bisect import bisect_left, bisect_right, insort
from collections import deque

OVERALL_A_SECOND = 30
# What leaves here within a little more may arrive within a second.
OVERALL_SECONDS = 1.012
# What nobody waits for leaves a few at a time, no faster than this overall; what was missed meanwhile is made up for, so many seconds of it.
UNHURRIED_TOGETHER, UNHURRIED_A_SECOND = 4, 29.4
MADE_UP_FOR_SECONDS = 0.25
GROUP_A_MINUTE = 20
# So many calls tell how quick one can be.
_TIMED = 100
# More chats than these, and those whose limit is no longer in question are forgotten.
_REMEMBERED = 10_000


class Pace:
    """Says when the next message to a chat may leave, and keeps count of those that did."""

    def __init__(self, chat_seconds: float = 1.0) -> None:
        """Nothing has left yet; `chat_seconds` part two messages to one chat."""
        self._chat_seconds = chat_seconds
        self._overall: list[float] = []
        self._times: deque[float] = deque(maxlen=_TIMED)
        self._unhurried_at, self._unhurried_left = 0.0, 0
        self._about_to = 0
        self._last: dict[int, float] = {}
        self._groups: dict[int, list[float]] = {}
        self._held: dict[int, float] = {}

    def ready_at(self, chat_id: int, now: float, is_edit: bool = False, unhurried: bool = False) -> float:
        """The moment from which a message may leave for this chat; `now` or earlier means at once.

        An edit is no new message to the person: it waits for the overall limit and a group's, not for the chat's second.
        `unhurried`: nobody waits for it.
        """
        ready = max(now, self._held.get(chat_id, now))
        overall = self._recent(self._overall, now - OVERALL_SECONDS)
        places = OVERALL_A_SECOND - self._about_to
        if places <= 0:
            ready = max(ready, now + OVERALL_SECONDS)
        elif len(overall) >= places:
            ready = max(ready, overall[-places] + OVERALL_SECONDS)
        if unhurried and not self._unhurried_left:
            ready = max(ready, self._unhurried_at)
        if chat_id < 0:
            group = self._recent(self._groups.get(chat_id, []), now - 60)
            if len(group) >= GROUP_A_MINUTE:
                ready = max(ready, group[-GROUP_A_MINUTE] + 60)
        if not is_edit:
            ready = max(ready, self._last.get(chat_id, now - self._chat_seconds) + self._chat_seconds)
        return ready

    def take(self, now: float, unhurried: bool = False) -> None:
        """One place is taken by a message that is about to leave: `left` or `give_back` follows."""
        self._about_to += 1
        # Whatever leaves takes its time from what nobody waits for.
        self._unhurried_at = max(self._unhurried_at, now - MADE_UP_FOR_SECONDS) + 1 / UNHURRIED_A_SECOND
        if unhurried:
            self._unhurried_left = (self._unhurried_left or UNHURRIED_TOGETHER) - 1

    def give_back(self, places: int = 1) -> None:
        """What had taken them does not leave."""
        self._about_to -= places

    def left(self, chat_id: int, now: float, is_edit: bool = False) -> None:
        """A message that had taken a place leaves for this chat now: what lies between may be the disk's time, or another's turn."""
        self._about_to -= 1
        self.has_left(chat_id, now, is_edit)

    def answered(self, chat_id: int, left_at: float, now: float, is_edit: bool = False) -> None:
        """The answer to a message that had `left_at` that moment is there."""
        self._times.append(now - left_at)
        arrived_at = now - min(self._times)
        place = bisect_left(self._overall, left_at)
        if self._overall[place : place + 1] == [left_at]:
            del self._overall[place]
            insort(self._overall, arrived_at)
        if not is_edit and self._last.get(chat_id) == left_at:
            self._last[chat_id] = arrived_at

    def has_left(self, chat_id: int, now: float, is_edit: bool = False) -> None:
        """A message has left for this chat, whoever sent it."""
        insort(self._overall, now)
        if chat_id < 0:
            self._groups.setdefault(chat_id, []).append(now)
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
    def _recent(sent: list[float], since: float) -> list[float]:
        del sent[: bisect_right(sent, since)]
        return sent
