"""A bare call to the Bot API, for commands that ask Telegram one question: the client library takes seconds to load.

Rule 1: the token stands in the address of a call; no address and no error of the network is ever repeated.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.config import Settings

TIMEOUT_SECONDS = 10


class Silent(Exception):
    """Nobody answers, or not as the Bot API does."""


class Refusal(Exception):
    """The Bot API refuses: its code and its own words."""

    def __init__(self, code: int, description: str) -> None:
        """Keep what it said."""
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description


class BotApi:
    """The Bot API of these settings, for an `async with` block; `said_at` is when it last answered, by its own clock."""

    def __init__(self, settings: Settings) -> None:
        """Name the server; nothing is asked yet."""
        self._address = f"{settings.api_url}/bot{settings.token.get_secret_value()}"
        self._session: aiohttp.ClientSession | None = None
        self.said_at: datetime | None = None

    async def __aenter__(self) -> Self:
        """Open what the calls go through."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT_SECONDS))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        assert self._session is not None
        await self._session.close()

    async def ask(self, method: str, parameters: Mapping[str, Any] | None = None) -> Any:
        """The result of one method. Raises Refusal, Silent."""
        assert self._session is not None
        try:
            async with self._session.post(f"{self._address}/{method}", json=dict(parameters or {})) as answer:
                self.said_at = _date(answer.headers.get("Date"))
                said = await answer.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise Silent(type(error).__name__) from None
        if not isinstance(said, dict) or "ok" not in said:
            raise Silent("réponse inconnue")
        if not said["ok"]:
            raise Refusal(int(said.get("error_code", 0)), str(said.get("description", "")))
        return said.get("result")


def _date(header: str | None) -> datetime | None:
    try:
        return parsedate_to_datetime(header).astimezone(UTC) if header else None
    except ValueError:
        return None
