"""What changes in the world, numbered, for those who wait on it: the page and the tests' people."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

Change = dict[str, Any]
KEPT = 20_000


class ChangeLog:
    """The newest changes, oldest first; a reader who comes too late is told to read the whole state again."""

    def __init__(self) -> None:
        self.kept: deque[Change] = deque(maxlen=KEPT)
        self.last = 0
        self._waiting: set[asyncio.Future[None]] = set()
        self._closed = False

    def publish(self, kind: str, **facts: Any) -> None:
        """Number one change and wake everybody who waits."""
        self.last += 1
        self.kept.append({"n": self.last, "kind": kind, **facts})
        self._wake()

    def after(self, number: int, *, whole: bool = True) -> list[Change]:
        """Return the changes newer than `number`; where some are lost, one "reset" (not `whole`: what is kept)."""
        if number == self.last:
            return []
        if number > self.last or (whole and self.missed(number)):
            return [{"n": self.last, "kind": "reset"}]
        newer = min(self.last - number, len(self.kept))
        return [self.kept[index] for index in range(len(self.kept) - newer, len(self.kept))]

    def missed(self, number: int) -> bool:
        """Tell whether changes after `number` are no longer kept, or are of another life of the sandbox."""
        return number > self.last or (bool(self.kept) and number < self.kept[0]["n"] - 1)

    async def wait(self, number: int, patience: float) -> list[Change]:
        """Return the changes newer than `number` as soon as there are any; none after `patience` seconds."""
        if number == self.last and not self._closed:
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(waiter)
            try:
                async with asyncio.timeout(patience):
                    await waiter
            except TimeoutError:
                pass
            finally:
                self._waiting.discard(waiter)
        return self.after(number)

    async def until(self, happened: Callable[[Change], bool], number: int, patience: float) -> Change | None:
        """Return the first change after `number` for which `happened` is true, or None when patience ends."""
        deadline = asyncio.get_running_loop().time() + patience
        while (left := deadline - asyncio.get_running_loop().time()) > 0 and not self._closed:
            for change in await self.wait(number, left):
                number = change["n"]
                if happened(change):
                    return change
        return None

    @property
    def closed(self) -> bool:
        """Tell whether the server is stopping."""
        return self._closed

    def close(self) -> None:
        """Let everybody go: the server stops."""
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
