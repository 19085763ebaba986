"""Telegram with its limits, and the people of that morning, in a process of their own: `python -m benchmarks.crowd.morning`.

Its orders (`check_in/updates.py`): `{"do": "play", "people": 10000, "in_danger": 50, "answering": 0.05, "patience": 30}` waits until so many
people have been written to, while some others write at random moments that they are in danger, and some of those who were written to
answer a few seconds later. A call beyond the limits is refused (429), as Telegram does: thirty messages and changes in any second,
one message a second to a chat.
"""

import asyncio
import json
import time
from collections import defaultdict, deque
from random import Random
from typing import Any

from benchmarks.check_in.messenger import BOT
from benchmarks.check_in.updates import Updates, serve
from benchmarks.check_in.wire import Call, Reply
from benchmarks.crowd.installation import CASEWORKERS, IN_DANGER, WRITTEN_TO

A_SECOND = 30
# What leaves a second apart may arrive a little closer.
CHAT_SECONDS = 0.95
DANGER = "je veux mourir"
ALERT, ANSWER = "Signalement critique", "3114"
THINKS_SECONDS = (2.0, 8.0)
LOOK_AGAIN_SECONDS = 0.1
_SENDS = {"sendmessage", "editmessagetext", "sendphoto"}


class Morning:
    """Who was told what, and when."""

    def __init__(self) -> None:
        self.updates = Updates()
        self.refused = 0
        self._random = Random(1)
        self._messages = 0
        self._taken: list[float] = []
        self._second: deque[float] = deque()
        self._chats: dict[int, float] = {}
        # When each of the people was first written to, and how often they were asked the same.
        self._reached: dict[int, float] = {}
        self._asked: dict[int, int] = defaultdict(int)
        self._answering = 0.0
        # When somebody did what is to be answered; how long it took.
        self._waits: dict[tuple[str, int], float] = {}
        self.seconds: dict[str, list[float]] = {"alert": [], "answer": [], "reply": []}

    def answer(self, method: str, given: dict[str, Any], reply: Reply) -> None:
        """Answer one call of the bot."""
        match method:
            case "getupdates":
                self.updates.asked_for(given, reply)
            case "getme":
                reply(BOT)
            case "getwebhookinfo":
                reply({"url": "", "has_custom_certificate": False, "pending_update_count": 0})
            case _ if method in _SENDS:
                self._take(method, given, reply)
            case _:
                reply(True)

    def _take(self, method: str, given: dict[str, Any], reply: Reply) -> None:
        now, chat, changed = time.monotonic(), int(given["chat_id"]), method == "editmessagetext"
        while self._second and self._second[0] <= now - 1:
            self._second.popleft()
        too_soon = not changed and now - self._chats.get(chat, now - 9) < CHAT_SECONDS
        if len(self._second) >= A_SECOND or too_soon:
            self.refused += 1
            assert isinstance(reply, Call)
            reply.refuse(1)
            return
        self._second.append(now)
        self._taken.append(now)
        if not changed:
            self._chats[chat] = now
        self._messages += 1
        message = {
            "message_id": int(given.get("message_id") or self._messages),
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private"},
            "from": BOT,
            "text": str(given.get("text", "")),
        }
        reply(message)
        if not changed:
            keyboard = given.get("reply_markup") or {}
            self._hear(chat, message, json.loads(keyboard) if isinstance(keyboard, str) else keyboard, now)

    def _hear(self, chat: int, message: dict[str, Any], keyboard: dict[str, Any], now: float) -> None:
        text = message["text"]
        if chat >= CASEWORKERS:
            if ALERT in text:
                self._came("alert", chat - CASEWORKERS, now)
        elif chat >= IN_DANGER:
            if ANSWER in text:
                self._came("answer", chat - IN_DANGER, now)
        elif chat in self._reached:
            self._came("reply", chat, now)
            self._asked[chat] += "Comment allez-vous" in text
        else:
            self._reached[chat] = now
            self._asked[chat] += 1
            if self._random.random() < self._answering:
                later = self._random.uniform(*THINKS_SECONDS)
                asyncio.get_running_loop().call_later(later, self._press, chat, message, keyboard)

    def _came(self, what: str, who: int, now: float) -> None:
        since = self._waits.pop((what, who), None)
        if since is not None:
            self.seconds[what].append(now - since)

    def _press(self, chat: int, message: dict[str, Any], keyboard: dict[str, Any]) -> None:
        self._waits["reply", chat] = time.monotonic()
        press = {
            "id": str(self.updates.next_number),
            "from": _person(chat),
            "chat_instance": str(chat),
            "message": message,
            "data": keyboard["inline_keyboard"][0][0]["callback_data"],
        }
        self.updates.put("callback_query", press)

    def _cries(self, number: int) -> None:
        chat, now = IN_DANGER + number, time.monotonic()
        self._waits["alert", number] = self._waits["answer", number] = now
        self._messages += 1
        message = {
            "message_id": self._messages,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private"},
            "from": _person(chat),
            "text": DANGER,
        }
        self.updates.put("message", message)

    async def play(self, people: int, in_danger: int, answering: float, patience: float) -> dict[str, Any]:
        """Let the morning pass; return what came of it, in seconds."""
        self._answering = answering
        loop = asyncio.get_running_loop()
        for number in range(in_danger):
            loop.call_later(self._random.uniform(1, max(2, 0.9 * people / A_SECOND)), self._cries, number)
        seen, since = -1, time.monotonic()
        while len(self._reached) < people or self._waits or len(self.seconds["alert"]) < in_danger:
            await asyncio.sleep(LOOK_AGAIN_SECONDS)
            if len(self._taken) != seen:
                seen, since = len(self._taken), time.monotonic()
            elif time.monotonic() - since > patience:
                break
        first, last = min(self._reached.values()), max(self._reached.values())
        meanwhile = sum(first <= at <= last for at in self._taken)
        return {
            "people": len(self._reached),
            "seconds": last - first,
            # All that was said meanwhile, at thirty a second: nobody could be faster.
            "floor": (meanwhile - 1) / A_SECOND,
            "refused": self.refused,
            "missing": people - len(self._reached) + len(self._waits),
            "doubled": sum(times > 1 for times in self._asked.values()),
            **self.seconds,
        }


def _person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Amina", "language_code": "fr"}


def main() -> None:
    """Serve until standard input ends."""
    morning = Morning()
    asyncio.run(serve(morning.answer, morning.updates, morning.play))


if __name__ == "__main__":
    assert WRITTEN_TO < IN_DANGER < CASEWORKERS
    main()
