"""The composition root: builds each part, starts them in order, stops them in the reverse one."""

import asyncio
import gc
import signal
from collections.abc import Callable
from contextlib import AsyncExitStack

import structlog
from aiogram import Bot
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock, SystemClock
from bot.config import Settings
from bot.content import load_content
from bot.intake import Intake
from bot.opening import check_schema, open_database
from bot.outbox import Outbox
from bot.pace import Pace
from bot.polling import Polling, check_token
from bot.refusals import CannotServe
from bot.telegram import announce_commands, open_bot
from bot.ticks import Ticks
from bot.turn import Turns
from bot.webhook import Webhook
from flows.content import Content
from storage.database import Database
from storage.service_lock import AlreadyRunning

TICK_SECONDS = 10
PLAN_SECONDS = 300
log = structlog.get_logger()


class Service:
    """The bot at work, from `start` to `stop`."""

    def __init__(
        self, settings: Settings, database: Database, content: Content, clock: Clock, pace: Pace | None = None
    ) -> None:
        """Put the parts together; nothing runs yet."""
        self.bot: Bot = open_bot(settings)
        self._words = content.words
        turns = Turns(content, clock)
        self.outbox = Outbox(self.bot, database, turns, clock, pace or Pace())
        self.ticks = Ticks(database, turns, clock, self.outbox.wake)
        intake = Intake(self.bot, database, turns, self.outbox.wake)
        self.source: Polling | Webhook = (
            Webhook(self.bot, intake, settings) if settings.webhook_url else Polling(self.bot, intake)
        )
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._running: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Recover from the last stop, then listen, send and tick. Raises CannotServe."""
        await check_token(self.bot)
        failed = await announce_commands(self.bot, self._words)
        if failed:
            log.warning("commands not announced", reason=failed)
        await self.outbox.recover()
        await self.source.start()
        self._running = [asyncio.create_task(self.outbox.run()), asyncio.create_task(self.source.run())]
        every = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        for job in (self.ticks.release, self.ticks.expire, self.ticks.climb):
            self._scheduler.add_job(job, "interval", seconds=TICK_SECONDS, **every)
        self._scheduler.add_job(self.ticks.plan, "interval", seconds=PLAN_SECONDS, **every)
        self._scheduler.start()
        await self.ticks.run_all()
        # What start-up made stays: collections need not look at it again, and need not come so often.
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)

    async def stop(self) -> None:
        """Finish what is under way, and leave nothing claimed."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        self.source.stop()
        if self._running:
            await self._running[1]
        self.outbox.stop()
        if self._running:
            await self._running[0]
        await self.bot.session.close()


async def serve(
    settings: Settings, clock: Clock | None = None, ready: Callable[[Service], None] | None = None
) -> None:
    """Serve until SIGTERM or SIGINT. Raises CannotServe, `flows.reading.Misread`."""
    content = load_content(settings.content)
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with AsyncExitStack() as stack:
        database = open_database(settings)
        stack.push_async_callback(database.close)
        await check_schema(database)
        try:
            await stack.enter_async_context(database.hold_service_lock())
        except AlreadyRunning:
            raise CannotServe("Une autre copie de Lien sert déjà cette base : arrêtez-la d'abord.") from None
        service = Service(settings, database, content, clock or SystemClock())
        stack.push_async_callback(service.stop)
        await service.start()
        log.info("serving", mode="webhook" if settings.webhook_url else "polling")
        if ready is not None:
            ready(service)
        await stop.wait()
        log.info("stopping")
