"""Writes down the voice notes that wait for it, one after the other, and brings about what follows.

Rule 1: the note has gone to a human already; what comes of it here comes later, once, whatever crashes when.
Rule 2: one that cannot be written down is tried again a little later, a few times, and then left as it is.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from bot.clock import Clock
from bot.logs import place
from bot.turn import Turns
from bot.voice.programs import NoAnswer
from bot.voice.recogniser import Recogniser
from flows.events import VoiceTranscribed
from storage.database import Database
from storage.failures import is_of_the_database
from storage.offices import Office
from storage.reach import why
from storage.transcriptions import (
    TranscriptionState,
    VoiceNote,
    due_transcriptions,
    keep_words_heard,
    put_off_transcription,
    settle_transcription,
)
from storage.unit_of_work import UnitOfWork

TRIES_MAX = 3
AGAIN_AFTER = timedelta(seconds=30)
LOOK_AGAIN_SECONDS = 1.0
BATCH = 10
DOWNLOAD_SECONDS = 30
log = structlog.get_logger()


class Listener:
    """Listens until it is stopped."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        turns: Turns,
        clock: Clock,
        recogniser: Recogniser,
        commit: Callable[[UnitOfWork], Awaitable[object]],
    ) -> None:
        """Fetch voice notes through `bot`; `commit` what follows."""
        self._bot = bot
        self._database = database
        self._turns = turns
        self._clock = clock
        self._recogniser = recogniser
        self._commit = commit
        self._stopped = asyncio.Event()

    def stop(self) -> None:
        """Listen no more; what is half heard is begun again after the next start."""
        self._stopped.set()

    async def run(self) -> None:
        """Listen to what waits, now and from now on."""
        while not self._stopped.is_set():
            await self._listen_to_all()
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_AGAIN_SECONDS):
                    await self._stopped.wait()

    async def _listen_to_all(self) -> None:
        if Office.TICKER not in self._database.offices:
            return
        try:
            async with self._database.read() as work:
                notes = await due_transcriptions(work, self._clock.now(), BATCH)
            for note in notes:
                await self._listen_to(note)
        except Exception as error:
            log.error("voice notes left waiting", error=place(error), reason=why(error))

    async def _listen_to(self, note: VoiceNote) -> None:
        try:
            words = await self._words(note)
            if words is not None:
                await self._bring_about(note, words)
        except (NoAnswer, TelegramAPIError, TimeoutError, OSError) as error:
            said = str(error) if isinstance(error, NoAnswer) else type(error).__name__
            log.warning("voice note not written down", note=note.id, tries=note.tries + 1, error=said)
            await self._again(note)
        except Exception as error:
            if is_of_the_database(error):
                raise
            log.error("nothing came of a voice note", note=note.id, error=place(error))
            await self._again(note)

    async def _words(self, note: VoiceNote) -> str | None:
        """What the note says; None when we are stopped meanwhile: only listening is cut short, never what comes of it."""
        if self._stopped.is_set():
            return None
        hearing = asyncio.create_task(self._hear(note))
        stopped = asyncio.create_task(self._stopped.wait())
        await asyncio.wait({hearing, stopped}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if hearing.done():
            return hearing.result()
        hearing.cancel()
        with suppress(asyncio.CancelledError):
            await hearing
        return None

    async def _hear(self, note: VoiceNote) -> str:
        return await self._recogniser.words(await self._fetched(note), note.language)

    async def _fetched(self, note: VoiceNote) -> bytes:
        if not note.file_id:
            raise NoAnswer("no key opens it")
        async with asyncio.timeout(DOWNLOAD_SECONDS):
            file = await self._bot.download(note.file_id)
        assert file is not None
        return file.read()

    async def _bring_about(self, note: VoiceNote, words: str) -> None:
        now = self._clock.now()
        state = TranscriptionState.HEARD if words else TranscriptionState.SILENT
        async with self._database.begin() as work:
            if not await settle_transcription(work, note, state, now):
                return
            if words:
                await keep_words_heard(work, note, words)
                event = VoiceTranscribed(words, note.said_at, note.question)
                await self._turns.person(work, note.person_id, event)
            await self._commit(work)

    async def _again(self, note: VoiceNote) -> None:
        now = self._clock.now()
        async with self._database.begin() as work:
            if note.tries + 1 >= TRIES_MAX:
                await settle_transcription(work, note, TranscriptionState.FAILED, now)
            else:
                await put_off_transcription(work, note, now + AGAIN_AFTER * 2**note.tries)
            await work.commit()
