"""Programs that say words aloud: Piper, where voices are installed for it, and eSpeak NG, which speaks most languages."""

import io
import json
import shutil
import subprocess
import wave
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bot.voice.programs import NoAnswer, ask

SPEAK_SECONDS = 20
_LIST_SECONDS = 10
# Between the usual speed of a program and that of somebody who explains.
_ESPEAK_WORDS_A_MINUTE = 150


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound as samples: 16 bits, one channel, so many a second."""

    samples: bytes
    rate: int


class Engine(Protocol):
    """Says words aloud in some languages."""

    @property
    def languages(self) -> frozenset[str]:
        """Those that it can say."""

    async def say(self, words: str, language: str) -> Sound:
        """These words, said aloud. Raises NoAnswer."""


@dataclass(frozen=True, slots=True)
class Espeak:
    """eSpeak NG: a voice of a machine, and it is understood."""

    program: str
    languages: frozenset[str]

    async def say(self, words: str, language: str) -> Sound:
        """These words, said aloud. Raises NoAnswer."""
        speed = str(_ESPEAK_WORDS_A_MINUTE)
        command = (self.program, "-v", language, "-s", speed, "--stdin", "--stdout")
        return _of_wave(await ask(command, words.encode(), SPEAK_SECONDS))


@dataclass(frozen=True, slots=True)
class Piper:
    """Piper: a voice close to a human one; one model for each language."""

    program: str
    models: Mapping[str, Path]

    @property
    def languages(self) -> frozenset[str]:
        """Those that have a model."""
        return frozenset(self.models)

    async def say(self, words: str, language: str) -> Sound:
        """These words, said aloud. Raises NoAnswer."""
        model = self.models[language]
        # A line is a sentence to Piper, which puts no silence between two of them but at its own marks.
        said = " ".join(words.splitlines()).encode()
        samples = await ask((self.program, "--model", str(model), "--output-raw"), said, SPEAK_SECONDS)
        return Sound(samples, _rate_of(model))


def find_espeak(program: str) -> Espeak | None:
    """eSpeak NG as it is installed; None where it is not, or says nothing of its voices."""
    path = shutil.which(program) if program else None
    if path is None:
        return None
    try:
        listed = subprocess.run(  # noqa: S603 - the program that the settings name
            [path, "--voices"], capture_output=True, timeout=_LIST_SECONDS, check=True, text=True
        ).stdout
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    spoken = {line.split()[1].split("-")[0] for line in listed.splitlines()[1:] if len(line.split()) > 1}
    return Espeak(path, frozenset(spoken)) if spoken else None


def find_piper(program: str, folder: Path | None) -> Piper | None:
    """Piper with the models of a folder, named as they are published (`fr_FR-siwis-medium.onnx`); None where either is missing."""
    path = shutil.which(program) if program else None
    if path is None or folder is None:
        return None
    models: dict[str, Path] = {}
    for model in sorted(folder.glob("*.onnx")):
        if model.with_name(f"{model.name}.json").exists():
            models.setdefault(model.name.split("_")[0].split("-")[0].lower(), model)
    return Piper(path, models) if models else None


def _of_wave(data: bytes) -> Sound:
    """What a WAV stream holds; its length, written before it was known, is not believed."""
    try:
        with wave.open(io.BytesIO(data)) as stream:
            if (stream.getsampwidth(), stream.getnchannels()) != (2, 1):
                raise NoAnswer("not a sound of one channel")
            return Sound(stream.readframes(stream.getnframes()), stream.getframerate())
    except (wave.Error, EOFError):
        raise NoAnswer("not a sound") from None


def _rate_of(model: Path) -> int:
    try:
        return int(
            json.loads(model.with_name(f"{model.name}.json").read_text("utf-8"))["audio"]["sample_rate"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        raise NoAnswer(f"{model.name}.json") from None
