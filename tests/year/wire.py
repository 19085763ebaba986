"""A Telegram that takes everything at once, and notes what it was asked to send."""

from collections.abc import AsyncGenerator, Callable
from datetime import datetime
from typing import Any, NamedTuple, cast

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod

from bot.session import Taken


class Sent(NamedTuple):
    """What was said: when, to whom (a chat; in an account the number of the person), as which message, in which words, with which buttons."""

    at: datetime
    to: int
    number: int
    words: str
    buttons: Any = None


class NotedWire(BaseSession):
    """The library's session; `heard` is told of every message."""

    def __init__(self, now: Callable[[], datetime], heard: Callable[[Sent], None]) -> None:
        super().__init__()
        self._now = now
        self._heard = heard
        self._number = 0

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109 - the library's own signature
        name = method.__api_method__
        if not name.startswith("send"):
            return True
        self._number += 1
        said = cast("Any", method).parameters
        words = said.get("text") or said.get("caption") or ""
        self._heard(Sent(self._now(), int(said["chat_id"]), self._number, words, said.get("reply_markup")))
        return Taken(self._number)

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """Nothing is ever fetched."""
        return
        yield b""

    async def close(self) -> None:
        """Nothing is open."""
