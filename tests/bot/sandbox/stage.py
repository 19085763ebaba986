"""The page's stage for browser tests: a sandbox with a cast, a clock and a tiny bot, all in a thread of their own."""

import asyncio
import threading
from collections.abc import Coroutine
from datetime import UTC, date, datetime, timedelta
from types import TracebackType
from typing import Any, Self
from zoneinfo import ZoneInfo

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.sandbox import ClockFace, Move, Sandbox, invented_cast

PARIS = ZoneInfo("Europe/Paris")
STEPS: dict[str, timedelta] = {
    "minutes10": timedelta(minutes=10),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "closing": timedelta(hours=2, minutes=28),
    "opening": timedelta(hours=20),
    "payday": timedelta(days=10),
}


class StoppedClock:
    """Tuesday 24 November 2026, 10:02 in Paris, until somebody moves it."""

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)

    def now(self) -> datetime:
        return self.instant

    def describe(self) -> ClockFace:
        now = self.instant.astimezone(PARIS)
        noon, morning = now.replace(hour=12, minute=30), now.replace(hour=8, minute=30)
        is_open = morning <= now < noon
        return ClockFace(now, is_open, noon if is_open else morning + timedelta(days=1), date(2026, 12, 4))

    async def move(self, to: Move) -> None:
        self.instant += STEPS[to]


def tiny_bot(url: str) -> Any:
    """A bot that greets, notes a press, and repeats what it is told."""
    application: Any = ApplicationBuilder().token("42:sandbox").base_url(f"{url}/bot").build()
    yes, no = (InlineKeyboardButton(text, callback_data=text) for text in ("Oui", "Non"))

    async def start(update: Any, context: Any) -> None:
        text = f"<b>Bonjour</b> {context.args[0]}, d’accord ?"
        await update.message.reply_html(text, reply_markup=InlineKeyboardMarkup([[yes, no]]))

    async def team(update: Any, context: Any) -> None:
        take = InlineKeyboardButton("Je prends", callback_data="Je prends")
        text = f"Équipe {context.args[0]} reliée"
        await update.message.reply_text(text, reply_markup=InlineKeyboardMarkup([[take]]))

    async def pressed(update: Any, _: Any) -> None:
        query = update.callback_query
        await query.answer("C’est noté")
        await query.edit_message_text(f"{query.from_user.first_name} : {query.data}")

    async def said(update: Any, _: Any) -> None:
        await update.message.reply_text(f"Reçu : {update.message.text or 'votre envoi'}")

    application.add_handlers(
        [
            CommandHandler("start", start),
            CommandHandler("equipe", team),
            CallbackQueryHandler(pressed),
            MessageHandler(filters.UpdateType.MESSAGE & ~filters.StatusUpdate.ALL, said),
        ]
    )
    return application


class Stage:
    """`with Stage() as stage:` plays; `stage.url` is the page."""

    def __init__(self, *, clock: bool = True) -> None:
        self.clock = StoppedClock() if clock else None
        self.url = ""
        self.sandbox: Any = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._ready = threading.Event()
        self._over = asyncio.Event()
        self._play: Any = None

    def __enter__(self) -> Self:
        self._thread.start()
        self._play = asyncio.run_coroutine_threadsafe(self._run(), self._loop)
        assert self._ready.wait(10), self._play.exception(0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._play.result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def do(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Run something on the stage's own loop."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(10)

    async def _run(self) -> None:
        async with Sandbox(cast=invented_cast(), clock=self.clock) as self.sandbox:
            application = tiny_bot(self.sandbox.url)
            async with application:
                await application.updater.start_polling(timeout=5, poll_interval=0)
                await application.start()
                self.url = self.sandbox.url
                self._ready.set()
                await self._over.wait()
                await application.updater.stop()
                await application.stop()
