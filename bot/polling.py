"""Asking Telegram for updates, batch after batch.

Rule 1: the next batch is asked for, which confirms the last one, only once the last one is committed.
Rule 2: at the start a wrong token or a second copy is a reason not to start; later on it is waited out, aloud.
"""

import asyncio
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod

from bot.intake import ALLOWED_UPDATES, Intake, is_update
from bot.logs import place
from bot.refusals import CannotServe
from bot.telegram import POLL_SECONDS
from storage.reach import why

BATCH = 100
PATIENCE_MAX_SECONDS = 30.0
# A copy that polls already answers our first tries with a conflict; one that was just killed does so only once.
CONFLICTS_AT_START = 3
NO_ANSWER = (TelegramAPIError, ClientDecodeError, TimeoutError, OSError)
log = structlog.get_logger()


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """`getUpdates`, each update as it came: one that the library cannot read must not take the batch with it."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None
    limit: int
    timeout: int
    allowed_updates: list[str]


async def check_token(bot: Bot) -> str:
    """Return the bot's username. Raises CannotServe when the token opens nothing."""
    try:
        return (await bot.get_me()).username or ""
    except (TelegramUnauthorizedError, TelegramNotFound):
        raise CannotServe("Telegram refuse ce jeton : vérifiez LIEN_TOKEN (donné par @BotFather).") from None
    except NO_ANSWER as error:
        raise silent(error) from None


def silent(error: Exception) -> CannotServe:
    """What is said when Telegram does not answer as we start."""
    return CannotServe(f"Telegram ne répond pas ({type(error).__name__}) : vérifiez la connexion.")


def _reason(error: BaseException) -> str | None:
    """What holds us up, and what to do, for the log."""
    if isinstance(error, TelegramConflictError):
        return "une autre copie de Lien relève les messages de ce robot : arrêtez-la"
    if isinstance(error, TelegramUnauthorizedError | TelegramNotFound):
        return "Telegram refuse ce jeton : vérifiez LIEN_TOKEN"
    ailing = why(error)
    if ailing is None and isinstance(error, NO_ANSWER):
        return "Telegram ne répond pas : vérifiez la connexion de cette machine"
    return ailing


class Polling:
    """Polls until stopped."""

    def __init__(self, bot: Bot, intake: Intake) -> None:
        """Hand what comes to `intake`."""
        self._bot = bot
        self._intake = intake
        self._offset: int | None = None
        self._stopping = asyncio.Event()
        self._receiving = False

    def stop(self) -> None:
        """Ask for no more; a batch under way is finished."""
        self._stopping.set()

    async def start(self) -> None:
        """Take the first batch. Raises CannotServe when another copy is already polling."""
        await self._bot.delete_webhook()
        for left in reversed(range(CONFLICTS_AT_START)):
            try:
                await self._poll(0)
                return
            except TelegramConflictError:
                if not left:
                    raise CannotServe(
                        "Une autre copie de Lien relève déjà les messages de ce robot : arrêtez-la d'abord.",
                    ) from None
                await asyncio.sleep(1)

    async def run(self) -> None:
        """Poll until `stop`."""
        patience = 1.0
        stopped = asyncio.create_task(self._stopping.wait())
        try:
            while not self._stopping.is_set():
                polling = asyncio.create_task(self._poll(POLL_SECONDS))
                await asyncio.wait({polling, stopped}, return_when=asyncio.FIRST_COMPLETED)
                if not polling.done():
                    await self._last(polling)
                    return
                failed = polling.exception()
                if failed is None:
                    patience = 1.0
                    continue
                log.warning("polling held up", error=place(failed), seconds=patience, reason=_reason(failed))
                await asyncio.wait({stopped}, timeout=patience)
                patience = min(PATIENCE_MAX_SECONDS, patience * 2)
        finally:
            stopped.cancel()

    async def _last(self, polling: "asyncio.Task[None]") -> None:
        """A batch that is being committed is finished; an idle wait for one is given up."""
        if not self._receiving:
            polling.cancel()
        await asyncio.wait({polling})

    async def _poll(self, seconds: int) -> None:
        self._receiving = False
        updates = await self._bot(
            RawUpdates(offset=self._offset, limit=BATCH, timeout=seconds, allowed_updates=ALLOWED_UPDATES),
            request_timeout=seconds + 15,
        )
        if not updates:
            return
        self._receiving = True
        await self._intake.receive([raw for raw in updates if is_update(raw)])
        self._offset = max(raw["update_id"] for raw in updates) + 1
