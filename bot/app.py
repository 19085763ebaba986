"""The composition root: builds each part, starts them in order, stops them in the reverse one."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import structlog
from aiogram import Bot
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock, SystemClock
from bot.config import Settings
from bot.content import load_content
from bot.garbage import collect_seldom
from bot.intake import Intake
from bot.logs import place
from bot.offices import Duty, Offices
from bot.opening import check_schema, check_whole, open_database
from bot.outbox import Outbox
from bot.pace import Pace
from bot.pictures import Pictures
from bot.polling import NO_ANSWER, Polling, check_token, silent
from bot.refusals import CannotServe
from bot.telegram import announce_commands, open_bot
from bot.ticks import Ticks
from bot.turn import Turns
from bot.voice.listener import Listener
from bot.voice.recogniser import Recogniser
from bot.voice.speaker import Speaker
from flows.content import Content
from storage.database import Database
from storage.held_up import try_now
from storage.listing import list_structures
from storage.offices import AlreadyRunning, Office
from storage.reach import why
from storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from bot.webhook import Webhook

TICK_SECONDS = 10
PLAN_SECONDS = 300
PRIORITISE_SECONDS = 30
REMIND_SECONDS = 60
FORGET_SECONDS = 24 * 3600
# Who has just photographed a paper still holds it.
LOOK_SECONDS = 3
# A clock that is set, not one that is kept right: that moves by less between two looks.
CLOCK_MOVED_SECONDS = 5
log = structlog.get_logger()


class Service:
    """The bot at work, from `start` to `stop`."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        content: Content,
        clock: Clock,
        pace: Pace | None = None,
        speaker: Speaker | None = None,
        recogniser: Recogniser | None = None,
    ) -> None:
        """Put the parts together; nothing runs yet. What `speaker` can say may be heard; `recogniser` writes voice notes down."""
        self.bot: Bot = open_bot(settings)
        self._words = content.words
        self._database = database
        self._clock = clock
        if speaker is not None:
            content = replace(content, voices=speaker.voices)
        if recogniser is not None:
            content = replace(content, transcribes=True)
        turns = Turns(content, clock)
        self.outbox = Outbox(self.bot, database, turns, clock, pace or Pace())
        self.outbox.speaker = speaker
        self.ticks = Ticks(database, turns, clock, self.outbox.commit)
        self.pictures = Pictures(self.bot, database, turns, clock, self.outbox.commit)
        intake = Intake(self.bot, turns, self.outbox)
        self.source = _source(self.bot, intake, settings)
        self._listener = (
            Listener(self.bot, database, turns, clock, recogniser, self.outbox.commit) if recogniser else None
        )
        self.offices = Offices(
            database,
            self.bot.id,
            alone=not settings.webhook_url,
            duties={
                Office.SENDER: Duty(self.outbox.recover, self.outbox.wake),
                Office.TICKER: Duty(_leave_it_as_it_is, self._tick_now),
            },
        )
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._running: list[asyncio.Task[None]] = []
        self._watching: asyncio.Task[None] | None = None
        self._sending: asyncio.Task[None] | None = None
        self._receiving: asyncio.Task[None] | None = None
        self._listening: asyncio.Task[None] | None = None
        self._clock_watch: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Take the offices that are free, recover from the last stop, then listen, send and tick. Raises CannotServe, AlreadyRunning."""
        await check_token(self.bot)
        failed = await announce_commands(self.bot, self._words, await self._spoken())
        if failed:
            log.warning("commands not announced", reason=failed)
        await self.offices.start()
        self._watching = self._go(self.offices.run())
        try:
            await self.source.start()
        except NO_ANSWER as error:
            raise silent(error) from None
        self._sending, self._receiving = self._go(self.outbox.run()), self._go(self.source.run())
        if self._listener is not None:
            self._listening = self._go(self._listener.run())
        every = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        for job in (self.ticks.release, self.ticks.expire, self.ticks.climb):
            self._scheduler.add_job(job, "interval", seconds=TICK_SECONDS, **every)
        self._scheduler.add_job(self.ticks.plan, "interval", seconds=PLAN_SECONDS, **every)
        self._scheduler.add_job(self.ticks.prioritise, "interval", seconds=PRIORITISE_SECONDS, **every)
        for job in (self.ticks.remind_calls, self.ticks.remind_errands, self.ticks.remind_reviews):
            self._scheduler.add_job(job, "interval", seconds=REMIND_SECONDS, **every)
        self._scheduler.add_job(self.ticks.forget, "interval", seconds=FORGET_SECONDS, **every)
        self._scheduler.add_job(self.pictures.look, "interval", seconds=LOOK_SECONDS, **every)
        self._scheduler.start()
        self._clock_watch = asyncio.create_task(self._watch_the_clock())
        await self.ticks.run_all()

    async def _spoken(self) -> set[str]:
        """The languages that some structure here speaks: a translation that nobody chose is shown to nobody."""
        async with self._database.read() as work:
            return {language for row in await list_structures(work) for language in row.structure.languages}

    async def stop(self) -> None:
        """Finish what is under way, and leave nothing claimed."""
        if self._clock_watch is not None:
            self._clock_watch.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        if self._listening is not None and self._listener is not None:
            self._listener.stop()
            await asyncio.gather(self._listening, return_exceptions=True)
        self.source.stop()
        if self._receiving is not None:
            await self._receiving
        self.outbox.stop()
        if self._sending is not None:
            await self._sending
        self.outbox.claims.close()
        # What has left must be settled while the office is still ours.
        self.offices.stop()
        if self._watching is not None:
            await self._watching
        await self.bot.session.close()

    async def until_a_part_ends(self, stop: asyncio.Event) -> None:
        """Return when `stop` is set; raise what ended a part that should run for ever, so that whoever watches starts us anew."""
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({stopping, *self._running}, return_when=asyncio.FIRST_COMPLETED)
            for part in self._running:
                if part.done():
                    part.result()
                    raise RuntimeError("a part of the service has ended by itself")
        finally:
            stopping.cancel()

    def _go(self, part: Coroutine[None, None, None]) -> asyncio.Task[None]:
        running = asyncio.create_task(part)
        self._running.append(running)
        return running

    def _tick_now(self) -> None:
        for job in self._scheduler.get_jobs():
            job.modify(next_run_time=datetime.now(UTC))

    async def _watch_the_clock(self) -> None:
        """See to it that all goes on when somebody sets the clock: what waits for an hour may find it far away."""
        known = _ahead_of_the_loop()
        while True:
            await asyncio.sleep(TICK_SECONDS)
            moved, known = _ahead_of_the_loop() - known, _ahead_of_the_loop()
            if abs(moved) <= CLOCK_MOVED_SECONDS:
                continue
            log.warning("clock moved", seconds=round(moved))
            self._tick_now()
            await self._try_now()

    async def _try_now(self) -> None:
        try:
            async with self._database.begin() as work:
                await try_now(work, self._clock.now())
                await work.commit()
        except Exception as error:
            log.error("letters left waiting", error=place(error), reason=why(error))
        self.outbox.wake()


def _source(bot: Bot, intake: Intake, settings: Settings) -> "Polling | Webhook":
    if not settings.webhook_url:
        return Polling(bot, intake)
    from bot.webhook import Webhook  # noqa: PLC0415 - it brings a server that only who is pushed to needs

    return Webhook(bot, intake, settings)


async def _leave_it_as_it_is(_work: UnitOfWork) -> None:
    """A tick leaves nothing open: what it did not commit, the next one finds again."""


def _ahead_of_the_loop() -> float:
    """By how much the machine's clock is ahead of one that nobody can set."""
    return datetime.now(UTC).timestamp() - asyncio.get_running_loop().time()


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
        await check_whole(database)
        try:
            place_among_us = database.hold_service_lock(settings.bot_id, alone=not settings.webhook_url)
            await stack.enter_async_context(place_among_us)
        except AlreadyRunning:
            raise CannotServe("Une autre copie de Lien sert déjà cette base : arrêtez-la d'abord.") from None
        speaker = await asyncio.to_thread(Speaker.installed, settings, content.words)
        service = Service(
            settings, database, content, clock or SystemClock(), None, speaker, Recogniser.installed(settings)
        )
        stack.push_async_callback(service.stop)
        await service.start()
        collect_seldom()
        log.info("serving", mode="webhook" if settings.webhook_url else "polling")
        if ready is not None:
            ready(service)
        await service.until_a_part_ends(stop)
        log.info("stopping")
