"""Updates waiting for one bot: kept until confirmed, given to one reader at a time."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.refusals import conflict

Update = dict[str, Any]
KINDS_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
FIRST_UPDATE_ID = 700_000_001
OTHER_READER = "terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass
class UpdateQueue:
    """What has happened and is not confirmed, oldest first."""

    waiting: deque[Update] = field(default_factory=deque)
    next_id: int = FIRST_UPDATE_ID
    # None: every kind but those that Telegram sends on request only.
    allowed: list[str] | None = None
    # Called when something may have to be delivered: a webhook does not ask.
    on_news: Callable[[], None] = lambda: None
    _reader: asyncio.Future[bool] | None = None
    _closed: bool = False

    @property
    def confirmed(self) -> int:
        """Return the id of the newest update that the bot has confirmed (the one before the oldest waiting)."""
        return int(self.waiting[0]["update_id"]) - 1 if self.waiting else self.next_id - 1

    def wants(self, kind: str) -> bool:
        """Tell whether the bot asked for this kind of update."""
        return kind in self.allowed if self.allowed else kind not in KINDS_ON_REQUEST

    def add(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Queue one update and wake the reader; None when the bot does not want its kind."""
        if not self.wants(kind):
            return None
        update_id = self.next_id
        self.next_id += 1
        self.waiting.append({"update_id": update_id, kind: payload})
        self._wake(carry_on=True)
        self.on_news()
        return update_id

    def confirm(self, offset: int) -> bool:
        """Forget what lies before `offset`; a negative one keeps that many of the newest. Tell if any was forgotten."""
        before = len(self.waiting)
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popleft()
        else:
            while self.waiting and self.waiting[0]["update_id"] < offset:
                self.waiting.popleft()
        return len(self.waiting) < before

    def drop(self) -> None:
        """Forget everything that waits."""
        self.waiting.clear()

    def settle(self, update_ids: set[int]) -> None:
        """Forget what a webhook has accepted."""
        self.waiting = deque(update for update in self.waiting if update["update_id"] not in update_ids)

    def first(self, limit: int) -> list[Update]:
        """Return the oldest waiting updates; they go on waiting."""
        return [self.waiting[index] for index in range(min(limit, len(self.waiting)))]

    async def read(self, limit: int, patience: float) -> list[Update]:
        """Return waiting updates, after `patience` seconds at most; a newer reader ends this one with a conflict."""
        self._wake(carry_on=False)
        if self.waiting or patience <= 0 or self._closed:
            return self.first(limit)
        reader = self._reader = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(patience):
                carry_on = await reader
        except TimeoutError:
            carry_on = True
        finally:
            if self._reader is reader:
                self._reader = None
        if not carry_on:
            raise conflict(OTHER_READER)
        return self.first(limit)

    def close(self) -> None:
        """Let the reader go: the server stops."""
        self._closed = True
        self._wake(carry_on=True)

    def _wake(self, *, carry_on: bool) -> None:
        reader, self._reader = self._reader, None
        if reader and not reader.done():
            reader.set_result(carry_on)
