"""A Telegram that takes everything at once, and notes what it was asked to send."""

from collections.abc import AsyncGenerator, Callable
from datetime import datetime
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod

from bot.session import Taken

Sent = tuple[datetime, int, int, Any]


class NotedWire(BaseSession):
    """The library's session. `sent`: moment, chat, number of the message, its buttons."""

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
        chat_id = int(method.chat_id)  # type: ignore[attr-defined]
        self._heard((self._now(), chat_id, self._number, method.reply_markup))  # type: ignore[attr-defined]
        return Taken(self._number)

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """Nothing is ever fetched."""
        return
        yield b""

    async def close(self) -> None:
        """Nothing is open."""
