"""Telegram and the people, who push: `python -m benchmarks.several.people [--delay-ms 45]`.

`check_in/messenger.py` in all but how updates reach the bot: `{"do": "play", "doors": [8081, 8082], ...}` pushes them to these ports in turn
(`pushing.py`). Told besides: when each new message arrived (`arrived`, in seconds of the machine's monotonic clock), who still waits
(`waiting`), and how many pushes had to be made again.
"""

import argparse
import asyncio
import time
from collections.abc import Sequence
from typing import Any

from benchmarks.check_in.messenger import Messenger
from benchmarks.check_in.updates import serve
from benchmarks.check_in.wire import Reply
from benchmarks.several.pushing import Pushes


class People(Messenger):
    """The chats, and the people in them, before several processes."""

    def __init__(self) -> None:
        super().__init__()
        self.pushes = Pushes()
        self.updates = self.pushes
        self._arrived: list[float] = []

    def answer(self, method: str, given: dict[str, Any], reply: Reply) -> None:
        """Answer one call of whichever process makes it."""
        if method == "sendmessage":
            self._arrived.append(time.monotonic())
        super().answer(method, given, reply)

    async def play_before(self, doors: Sequence[int], **play: Any) -> dict[str, Any]:
        """Have people check in with the processes behind these doors; return what came of it."""
        self.pushes.open(doors)
        self.pushes.again = 0
        self._arrived = []
        came = await self.play(**play)
        return {
            **came,
            "arrived": self._arrived,
            "waiting": list(self.referee.lost),
            "again": self.pushes.again,
        }


def main() -> None:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--delay-ms", type=float, default=0)
    people = People()
    asyncio.run(
        serve(people.answer, people.updates, people.play_before, parser.parse_args().delay_ms / 1_000)
    )


if __name__ == "__main__":
    main()
