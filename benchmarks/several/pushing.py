"""Updates pushed as Telegram pushes them, through what stands before several processes and hands each update to the next of them.

Rule 1: at most so many at once as Telegram has under way by default; one that was not answered 200 is pushed again.
Rule 2: a process that does not answer in time, or not with 200, is passed over, and left alone for a while, as nginx does.
"""

import asyncio
import json
from collections import deque
from collections.abc import Sequence
from typing import Any

from benchmarks.check_in.updates import Updates

AT_ONCE = 40
# proxy_read_timeout, as in docs/plusieurs.md, and fail_timeout, as nginx has it.
ANSWERS_SECONDS, LEFT_ALONE_SECONDS = 5.0, 10.0
AGAIN_SECONDS = 0.05
SECRET = "un-secret"
_END = b"\r\n\r\n"
_Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Door:
    """Where one process listens, and the lines to it that are kept open."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._idle: list[_Line] = []
        self.left_alone_until = 0.0

    async def post(self, body: bytes) -> bool:
        """Hand over an update; say whether it was taken. Raises OSError, EOFError, TimeoutError."""
        head = (
            f"POST /telegram HTTP/1.1\r\nHost: localhost\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}"
        )
        async with asyncio.timeout(ANSWERS_SECONDS):
            line = self._idle.pop() if self._idle else await asyncio.open_connection("127.0.0.1", self._port)
            reader, writer = line
            try:
                writer.write(head.encode() + _END + body)
                answer = await reader.readuntil(_END)
                length = next(
                    int(header.split(b":")[1])
                    for header in answer.lower().split(b"\r\n")
                    if header.startswith(b"content-length:")
                )
                await reader.readexactly(length)
            except BaseException:
                writer.close()
                raise
        self._idle.append(line)
        return answer.startswith(b"HTTP/1.1 200")

    def close(self) -> None:
        """Hang up."""
        while self._idle:
            self._idle.pop()[1].close()


class Pushes(Updates):
    """What happens, pushed to one process after another."""

    def __init__(self) -> None:
        super().__init__()
        self._doors: Sequence[Door] = ()
        self._next = 0
        self._to_push: deque[bytes] = deque()
        self._pushing: set[asyncio.Task[None]] = set()
        self.again = 0

    def open(self, ports: Sequence[int]) -> None:
        """These are the processes from now on."""
        self.close()
        self._doors = [Door(port) for port in ports]

    def close(self) -> None:
        """Hang up on every process."""
        for door in self._doors:
            door.close()

    def put(self, kind: str, payload: dict[str, Any]) -> None:
        """Something happens."""
        self._to_push.append(json.dumps({"update_id": self.next_number, kind: payload}).encode())
        self.next_number += 1
        if len(self._pushing) < AT_ONCE:
            task = asyncio.create_task(self._push_on())
            self._pushing.add(task)
            task.add_done_callback(self._pushing.discard)

    async def _push_on(self) -> None:
        while self._to_push:
            await self._push(self._to_push.popleft())

    async def _push(self, body: bytes) -> None:
        while True:
            door = self._door()
            if door is not None:
                try:
                    if await door.post(body):
                        return
                except (OSError, EOFError, TimeoutError):
                    pass
                door.left_alone_until = asyncio.get_running_loop().time() + LEFT_ALONE_SECONDS
                self.again += 1
            else:
                await asyncio.sleep(AGAIN_SECONDS)

    def _door(self) -> Door | None:
        now = asyncio.get_running_loop().time()
        for _ in self._doors:
            self._next += 1
            door = self._doors[self._next % len(self._doors)]
            if door.left_alone_until <= now:
                return door
        return None
