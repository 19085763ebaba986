"""What waits for the bot until it asks, and the orders of whoever measures: what every messenger of a benchmark has.

Orders come as lines of JSON on standard input, what came of them leaves as lines on standard output: `{"do": "await_poll"}` tells when a
bot first asks for updates; `{"do": "play", ...}` has people do what that messenger's people do, with what else is given.
"""

import asyncio
import json
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from benchmarks.check_in.wire import Answer, Call, Reply, Wire

UPDATES_MAX = 100


class Updates:
    """Updates in their order, given to whoever polls: at once where there are some, else as soon as there is one."""

    def __init__(self) -> None:
        self._waiting: deque[dict[str, Any]] = deque()
        self.next_number = 1
        self._poll: tuple[Reply, asyncio.TimerHandle] | None = None
        self._awaited: asyncio.Future[float] | None = None

    def put(self, kind: str, payload: dict[str, Any]) -> None:
        """Something happens."""
        self._waiting.append({"update_id": self.next_number, kind: payload})
        self.next_number += 1
        # Whatever else happens at this moment goes in the same answer.
        asyncio.get_running_loop().call_soon(self._give)

    def asked_for(self, given: dict[str, Any], reply: Reply) -> None:
        """The bot polls: what it names as its next is what it does not have yet."""
        if self._awaited is not None and not self._awaited.done():
            self._awaited.set_result(time.monotonic())
        offset = int(given.get("offset") or 0)
        while self._waiting and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()
        if self._poll is not None:
            self._end_poll()
        later = asyncio.get_running_loop().call_later(float(given.get("timeout") or 0), self._end_poll)
        self._poll = (reply, later)
        self._give()

    async def polled(self) -> float:
        """Return when the next bot first asks for updates."""
        self._awaited = asyncio.get_running_loop().create_future()
        return await self._awaited

    def _give(self) -> None:
        if self._waiting and self._poll is not None:
            self._end_poll()

    def _end_poll(self) -> None:
        if self._poll is None:
            return
        (reply, later), self._poll = self._poll, None
        later.cancel()
        if not isinstance(reply, Call) or reply.is_open:
            reply([self._waiting[index] for index in range(min(UPDATES_MAX, len(self._waiting)))])


async def serve(
    answer: Answer, updates: Updates, play: Callable[..., Awaitable[dict[str, Any]]], delay: float = 0.0
) -> None:
    """Be the Bot API on a port of this machine, and follow orders until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Wire(answer, delay), "127.0.0.1", 0)
    _say({"url": f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"})
    orders = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    while line := await orders.readline():
        order = json.loads(line)
        if order.pop("do") == "play":
            _say(await play(**order))
        else:
            _say({"polled": await updates.polled()})


def _say(said: object) -> None:
    print(json.dumps(said), flush=True)
