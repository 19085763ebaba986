"""Updates pushed by Telegram: gathered for a few milliseconds, committed together, then answered.

Rule 1: 200 is said after the commit; anything else makes Telegram send the update again.
Rule 2: who does not know the secret is not listened to.
"""

import asyncio
import hmac
import json
from typing import Any

import structlog
from aiogram import Bot
from aiohttp import web

from bot.config import Settings
from bot.intake import ALLOWED_UPDATES, Intake, is_update
from bot.logs import place
from bot.refusals import CannotServe
from storage.reach import why

PATH = "/telegram"
GATHER_SECONDS = 0.005
BATCH = 100
BODY_MAX_BYTES = 1024 * 1024
log = structlog.get_logger()

_Waiting = tuple[dict[str, Any], "asyncio.Future[bool]"]


class Webhook:
    """Listens until stopped."""

    def __init__(self, bot: Bot, intake: Intake, settings: Settings) -> None:
        """Hand what comes to `intake`. Raises CannotServe without a secret."""
        self._secret = settings.webhook_secret.get_secret_value()
        if not self._secret:
            raise CannotServe(
                "LIEN_WEBHOOK_SECRET manque : sans lui, n'importe qui pourrait parler au robot."
            )
        self._bot = bot
        self._intake = intake
        self._settings = settings
        self._queue: asyncio.Queue[_Waiting | None] = asyncio.Queue(maxsize=1000)
        self._runner: web.AppRunner | None = None
        self._last: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Listen, and tell Telegram where."""
        app = web.Application(client_max_size=BODY_MAX_BYTES)
        app.router.add_post(PATH, self._receive)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        host, port = self._settings.listen_on
        try:
            await web.TCPSite(self._runner, host, port).start()
        except OSError as error:
            raise CannotServe(
                f"Impossible d'écouter sur {self._settings.listen} ({error.strerror})."
            ) from None
        await self._bot.set_webhook(
            self._settings.webhook_url + PATH, secret_token=self._secret, allowed_updates=ALLOWED_UPDATES
        )

    def stop(self) -> None:
        """Take no more; what has come is finished."""
        self._last = asyncio.create_task(self._queue.put(None))

    async def run(self) -> None:
        """Commit batch after batch until `stop`."""
        going = True
        while going:
            batch, going = await self._gather()
            if not batch:
                continue
            try:
                await self._intake.receive([raw for raw, _ in batch])
                taken = True
            except Exception as error:
                log.error("batch not committed", error=place(error), reason=why(error))
                taken = False
            for _, answer in batch:
                if not answer.done():
                    answer.set_result(taken)
        assert self._runner is not None
        await self._runner.cleanup()

    async def _gather(self) -> tuple[list[_Waiting], bool]:
        first = await self._queue.get()
        if first is None:
            return [], False
        await asyncio.sleep(GATHER_SECONDS)
        batch = [first]
        while len(batch) < BATCH and not self._queue.empty():
            more = self._queue.get_nowait()
            if more is None:
                return batch, False
            batch.append(more)
        return batch, True

    async def _receive(self, request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        # A header may hold bytes that are no text.
        if not hmac.compare_digest(given.encode(errors="surrogateescape"), self._secret.encode()):
            return web.Response(status=403)
        try:
            raw = json.loads(await request.read())
        except web.RequestPayloadError:
            # The library hangs up on what it cannot unpack: whoever sent it is told, and does not write on a line that is gone.
            return web.Response(status=400, headers={"Connection": "close"})
        except (ValueError, RecursionError):
            raw = None
        if not is_update(raw):
            # What is no update comes again and again until it is answered 200.
            log.error("webhook body not understood")
            return web.Response()
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        await self._queue.put((raw, answer))
        return web.Response(status=200 if await answer else 503)
