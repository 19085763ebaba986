"""Who says it aloud: a recording first, else Piper, else eSpeak NG; as a voice note of the messenger.

Rule 1: what was said lately is kept in memory, so much and no more, and never on disk: it may tell of somebody.
Rule 2: what cannot be said is no failure of the letter: its words are sent in its place.
"""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog

from bot.config import Settings
from bot.voice.engines import Engine, find_espeak, find_piper
from bot.voice.programs import NoAnswer
from bot.voice.recordings import Recordings
from flows.aloud import Voices
from flows.effects import Aloud
from flows.words import Words

KEPT_BYTES_MAX = 8_000_000
# A machine of two cores goes on answering while two voices are made.
AT_ONCE = 2
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Note:
    """A voice note: Ogg with Opus, and how long it lasts."""

    data: bytes
    seconds: int


class Speaker:
    """Says things aloud with whatever is installed."""

    def __init__(self, recordings: Recordings, engines: tuple[Engine, ...]) -> None:
        """The first of the engines that speaks a language says it."""
        self.recordings = recordings
        self._engines = engines
        self._kept: OrderedDict[Aloud, Note] = OrderedDict()
        self._kept_bytes = 0
        self._turn = asyncio.Semaphore(AT_ONCE)

    @classmethod
    def installed(cls, settings: Settings, words: Words) -> "Speaker":
        """With the recordings and the programs that these settings name; what is not there is left out."""
        found = (find_piper(settings.piper, settings.piper_voices), find_espeak(settings.espeak))
        engines = tuple(engine for engine in found if engine is not None)
        return cls(Recordings.of(settings.content, words), engines)

    @property
    def voices(self) -> Voices:
        """What can be said here."""
        spoken = frozenset[str]().union(*(engine.languages for engine in self._engines))
        return Voices(spoken, frozenset(self.recordings.files))

    async def note(self, aloud: Aloud) -> Note | None:
        """The voice note that says this; None where none can be made."""
        if aloud in self._kept:
            self._kept.move_to_end(aloud)
            return self._kept[aloud]
        async with self._turn:
            try:
                note = await self._made(aloud)
            except Exception as error:
                # Whatever ails a voice, its letter still has its words. What it was to say is not for the log.
                log.error("not said aloud", language=aloud.language, error=_told(error))
                return None
        self._keep(aloud, note)
        return note

    async def _made(self, aloud: Aloud) -> Note:
        opus = await asyncio.to_thread(_opus)
        recording = self.recordings.files.get((aloud.language, aloud.words))
        if recording is not None:
            data = await asyncio.to_thread(Path(recording).read_bytes)
            return Note(data, _whole(opus.seconds_of(data)))
        engine = next((one for one in self._engines if aloud.language in one.languages), None)
        if engine is None:
            raise NoAnswer(f"no voice for {aloud.language}")
        words = f"{aloud.words}\n{aloud.choices}" if aloud.choices else aloud.words
        data, seconds = await asyncio.to_thread(opus.encoded, await engine.say(words, aloud.language))
        if seconds <= 0:
            raise NoAnswer("silence")
        return Note(data, _whole(seconds))

    def _keep(self, aloud: Aloud, note: Note) -> None:
        before = self._kept.pop(aloud, None)
        self._kept_bytes += len(note.data) - (len(before.data) if before else 0)
        self._kept[aloud] = note
        while self._kept_bytes > KEPT_BYTES_MAX:
            _, oldest = self._kept.popitem(last=False)
            self._kept_bytes -= len(oldest.data)


def _opus() -> Any:
    from bot.voice import opus  # noqa: PLC0415 - it brings NumPy: half a second that only who listens waits for

    return opus


def _whole(seconds: float) -> int:
    return max(1, round(seconds))


def _told(error: Exception) -> str:
    return str(error) if isinstance(error, NoAnswer) else type(error).__name__
