"""A program that writes down what a voice note says: whisper.cpp, Vosk or another, as the settings name it.

Rule 1: it is given a WAV of 16,000 samples a second, on its standard input or, where its command says `{file}`, as a file
that is in memory only; `{language}` is the language of who speaks. What it prints is what was said.
"""

import asyncio
import os
import re
import shlex
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from bot.config import Settings
from bot.voice.programs import NoAnswer, ask

# Such programs say so in brackets, and nothing else, when nobody speaks: [BLANK_AUDIO], (musique), *rires*.
_NO_WORDS = re.compile(r"(?:\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|[♪.…\s])*")
_SPACES = re.compile(r"\s+")
WORDS_MAX = 4000


@dataclass(frozen=True, slots=True)
class Recogniser:
    """Listens with this command, for so many seconds at most."""

    command: tuple[str, ...]
    seconds: float

    @classmethod
    def installed(cls, settings: Settings) -> "Recogniser | None":
        """The one that the settings name; None where they name none, or one that is not there."""
        try:
            command = shlex.split(settings.recogniser)
        except ValueError:
            return None
        if not command or shutil.which(command[0]) is None:
            return None
        return cls(tuple(command), settings.recogniser_seconds)

    async def words(self, voice_note: bytes, language: str) -> str:
        """What it says, nothing where nobody speaks. Raises NoAnswer."""
        wave = await asyncio.to_thread(_as_wave, voice_note)
        command = [part.replace("{language}", language) for part in self.command]
        if not any("{file}" in part for part in command):
            said = await ask(command, wave, self.seconds)
        else:
            with _in_memory(wave) as file:
                path = f"/proc/self/fd/{file}"
                named = [part.replace("{file}", path) for part in command]
                said = await ask(named, b"", self.seconds, keep=(file,))
        words = _SPACES.sub(" ", said.decode(errors="replace")).strip()
        return "" if _NO_WORDS.fullmatch(words) else words[:WORDS_MAX]


@contextmanager
def _in_memory(data: bytes) -> Iterator[int]:
    """A file that holds this and is nowhere on the disk."""
    if not hasattr(os, "memfd_create"):
        raise NoAnswer("{file} needs Linux: let the program read its standard input")
    file = os.memfd_create("voice", 0)
    try:
        os.write(file, data)
        os.lseek(file, 0, os.SEEK_SET)
        yield file
    finally:
        os.close(file)


def _as_wave(voice_note: bytes) -> bytes:
    opus: Any
    from bot.voice import opus  # noqa: PLC0415 - it brings NumPy: half a second that only who listens waits for

    try:
        return bytes(opus.as_wave(voice_note))
    except opus.NotASound:
        raise NoAnswer("not a sound") from None
