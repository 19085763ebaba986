"""Voices for tests: the real eSpeak NG where it is installed, and small programs that stand for those that are not."""

import shutil
import stat
import sys
from pathlib import Path

import pytest

from bot.voice.engines import Engine, Espeak, find_espeak
from bot.voice.recordings import Recordings
from bot.voice.speaker import Speaker


def espeak() -> Espeak:
    """The eSpeak NG of this machine, or the test is skipped."""
    found = find_espeak("espeak-ng") if shutil.which("espeak-ng") else None
    if found is None:
        pytest.skip("needs Debian's espeak-ng")
    return found


def speaker(*engines: Engine, recordings: Recordings | None = None) -> Speaker:
    """Who says it with these."""
    return Speaker(recordings or Recordings(), engines)


def program(path: Path, *lines: str) -> str:
    """A program of a few lines of Python; return what starts it."""
    path.write_text("\n".join((f"#!{sys.executable}", *lines, "")), encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


# Says nothing that anybody would understand, as long as the words are many, at 16,000 samples a second.
HUMS = (
    "import math, struct, sys",
    "words = sys.stdin.buffer.read()",
    "wave = (int(8000 * math.sin(t / 12)) for t in range(1600 * len(words)))",
    "sys.stdout.buffer.write(b''.join(struct.pack('<h', sample) for sample in wave))",
)
