"""Telegram and the people, in a process of their own: `python -m benchmarks.check_in.messenger [--delay-ms 45]`.

Its orders (`check_in/updates.py`): `{"do": "play", "people": 32, "check_ins": 8, "patience": 10}` has so many people do so many check-ins each, each pressing as soon as they are answered, until all are through or nothing has come
for `patience` seconds; with `"restarts": 1` the bot is killed meanwhile, and they are as patient once it is there again.
"""

import argparse
import asyncio
import json
import time
from collections import deque
from random import Random
from typing import Any

from benchmarks.check_in.questions import COMMAND, LABELS, TURNS, answers, plain
from benchmarks.check_in.referee import Heard, Referee
from benchmarks.check_in.updates import Updates, serve
from benchmarks.check_in.wire import Reply

FIRST_CHAT = 1_000
BOT = {"id": 42, "is_bot": True, "first_name": "Lien", "username": "bench_bot"}
# After the last answer, so long whatever would come again may still come.
AFTERWARDS_SECONDS = 0.5
LOOK_AGAIN_SECONDS = 0.05
# So long a bot may take to start on a machine with much else to do.
START_SECONDS = 60


def first_name(chat: int) -> str:
    """Whom this chat is with."""
    return f"Personne{chat}"


class Messenger:
    """The chats, what waits for the bot, and the people who wait for it."""

    def __init__(self) -> None:
        self.referee = Referee()
        self._random = Random(1)
        self.updates = Updates()
        self._next_message = 1
        # What each person is answered next, turn after turn, and how many check-ins follow this one.
        self._script: dict[int, deque[str]] = {}
        self._left: dict[int, int] = {}
        self._last_news = 0.0
        self._starts = 0

    def answer(self, method: str, given: dict[str, Any], reply: Reply) -> None:
        """Answer one call of the bot."""
        match method:
            case "getupdates":
                self.updates.asked_for(given, reply)
            case "sendmessage" | "editmessagetext":
                self._show(given, reply, changed=method == "editmessagetext")
            case "getme":
                # The first question of every bot that starts.
                self._starts += 1
                self._last_news = time.monotonic()
                reply(BOT)
            case "getwebhookinfo":
                reply({"url": "", "has_custom_certificate": False, "pending_update_count": 0})
            case _:
                reply(True)

    async def play(self, people: int, check_ins: int, patience: float, restarts: int = 0) -> dict[str, Any]:
        """Have people check in, while the bot is started anew so many times; return what came of it."""
        self.referee = Referee()
        chats = range(FIRST_CHAT, FIRST_CHAT + people)
        self._left = dict.fromkeys(chats, check_ins)
        self._script = {}
        begun, self._starts = time.monotonic(), 0
        self._last_news = begun
        for chat in chats:
            self._begin(chat)
        while self.referee.lost:
            silent = time.monotonic() - self._last_news
            if silent > (patience if self._starts >= restarts else START_SECONDS):
                break
            await asyncio.sleep(LOOK_AGAIN_SECONDS)
        ended = self._last_news
        await asyncio.sleep(AFTERWARDS_SECONDS)
        lost = self.referee.lost
        # Who waits no longer does nothing any more.
        self._script = {}
        return {
            "asked": people * check_ins * TURNS,
            "turns": len(self.referee.seconds),
            "seconds": ended - begun,
            "latencies": self.referee.seconds,
            "lost": len(lost),
            "doubled": self.referee.doubled,
            "wrong": self.referee.wrong,
        }

    def _begin(self, chat: int) -> None:
        self._left[chat] -= 1
        self._script[chat] = deque(answers(first_name(chat)))
        command = {"type": "bot_command", "offset": 0, "length": len(COMMAND)}
        message = self._message(chat, COMMAND, sender=_person(chat))
        self._happens(chat, "message", {**message, "entities": [command]})

    def _press(self, chat: int, message: dict[str, Any], buttons: list[dict[str, Any]]) -> None:
        button = self._random.choice([one for one in buttons if plain(one["text"]) in LABELS])
        press = {
            "id": str(self.updates.next_number),
            "from": _person(chat),
            "chat_instance": str(chat),
            "message": message,
            "data": button["callback_data"],
        }
        self._happens(chat, "callback_query", press)

    def _happens(self, chat: int, kind: str, payload: dict[str, Any]) -> None:
        self.updates.put(kind, payload)
        self.referee.asks(chat, self._script[chat].popleft(), time.monotonic())

    def _show(self, given: dict[str, Any], reply: Reply, *, changed: bool) -> None:
        chat, text = int(given["chat_id"]), str(given["text"])
        keyboard = given.get("reply_markup") or {}
        if isinstance(keyboard, str):
            keyboard = json.loads(keyboard)
        buttons = [button for row in keyboard.get("inline_keyboard", []) for button in row]
        message = self._message(chat, text, keyboard, int(given["message_id"]) if changed else None)
        reply(message)
        # What caseworkers are told meanwhile is nobody's answer here.
        if chat in self._left and self.referee.hears(
            Heard(chat, plain(text), len(buttons), changed), time.monotonic()
        ):
            self._last_news = time.monotonic()
            if self._script.get(chat):
                self._press(chat, message, buttons)
            elif self._left.get(chat):
                self._begin(chat)

    def _message(
        self,
        chat: int,
        text: str,
        keyboard: dict[str, Any] | None = None,
        number: int | None = None,
        sender: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        if number is None:
            number, self._next_message = self._next_message, self._next_message + 1
        message = {
            "message_id": number,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": first_name(chat)},
            "from": sender or BOT,
            "text": text,
        }
        return {**message, "reply_markup": keyboard} if keyboard else message


def _person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": first_name(chat), "language_code": "fr"}


def main() -> None:
    """Serve until standard input ends."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--delay-ms", type=float, default=0)
    messenger = Messenger()
    played = serve(messenger.answer, messenger.updates, messenger.play, parser.parse_args().delay_ms / 1_000)
    asyncio.run(played)


if __name__ == "__main__":
    main()
