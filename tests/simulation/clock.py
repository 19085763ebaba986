"""Time that costs nothing: a loop that jumps from one moment to the next, and the clock that reads it.

Rule 1: nothing here waits for real. When every task sleeps, time is what the first of them waits for.
Rule 2: the loop has no sockets and no threads, so that the same story is told in the same order, always.
"""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

# Longer than any story: who waits until then waits for nothing.
NEVER = 1e8
# As often as a loop goes round within one second of a story; more is something that goes round for ever.
ROUNDS_MAX = 50_000
Result = TypeVar("Result")


class Stuck(RuntimeError):
    """Every task waits for another one and no moment would free any of them; or they go round and round, and no time passes."""


class _Jumps(selectors.SelectSelector):
    """Instead of waiting for sockets, lets the time pass that the loop would have waited."""

    def __init__(self) -> None:
        super().__init__()
        self.seconds = 0.0
        self._second, self._rounds = -1, 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or self.seconds > NEVER:
            raise Stuck("everybody waits for somebody else")
        self._rounds += 1
        if int(self.seconds) != self._second:
            self._second, self._rounds = int(self.seconds), 0
        elif self._rounds > ROUNDS_MAX:
            raise Stuck(f"{self._rounds} rounds within a second")
        # Each round takes a tenth of a microsecond, as real ones take time: who waits for less than that would wait for ever.
        self.seconds += max(timeout, 1e-7)
        return []


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop whose seconds are those of the story."""

    def __init__(self) -> None:
        self._jumps = _Jumps()
        super().__init__(self._jumps)
        # More than a float loses over years: a timer is never missed by what cannot be told apart.
        self._clock_resolution = 1e-6

    def time(self) -> float:
        return self._jumps.seconds

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> Any:  # type: ignore[override]
        """What a library would do in a thread is done on the spot."""
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future


class StoryClock:
    """What time it is in the story: an aware instant, to the millisecond."""

    def __init__(self, start: datetime, loop: asyncio.AbstractEventLoop) -> None:
        self.start = start.astimezone(UTC)
        self._loop = loop
        self._shown = (0.0, self.start)

    @property
    def seconds(self) -> float:
        """How far the story has come."""
        return round(self._loop.time(), 3)

    def now(self) -> datetime:
        """Asked for many times at each moment: the instant is worked out once."""
        seconds = self.seconds
        if self._shown[0] != seconds:
            self._shown = (seconds, self.start + timedelta(seconds=seconds))
        return self._shown[1]

    def at(self, seconds: float) -> datetime:
        """The instant that lies so many seconds after the beginning."""
        return self.start + timedelta(seconds=seconds)

    def until(self, moment: datetime) -> float:
        """How many seconds after the beginning a moment lies."""
        return (moment - self.start).total_seconds()


def tell(story: Coroutine[Any, Any, Result], loop: JumpingLoop) -> Result:
    """Run a story to its end, on a loop of its own."""
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(story)
    finally:
        for task in asyncio.all_tasks(loop):
            # Of a story that got stuck, nothing goes on, and nobody is told.
            task._log_destroy_pending = False  # type: ignore[attr-defined]
        asyncio.set_event_loop(None)
        loop.close()
