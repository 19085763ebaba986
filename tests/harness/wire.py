"""Every call that a test makes anybody send, in this process or another, is held against the Bot API's description.

`python -m tests.harness.wire bot.sandbox --token ...` runs a program of ours that plays Telegram, and hears what it is told.
Each wrong call is a line in one file, which whoever opened the `hearing` reads; where nobody did, on standard error.
"""

import os
import runpy
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bot.sandbox.bot_api import BotApi
from bot.sandbox.parameters import Parameters
from tests.harness.bot_api import violations

# The environment variable that names the file; processes inherit it.
FILE = "WRONG_CALLS_FILE"
SHOWN = 600


class Heard:
    """The wrong calls, from all processes."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._read = 0

    def new(self) -> list[str]:
        """Those that were not asked for yet."""
        if self._file.stat().st_size == self._read:
            return []
        with self._file.open("rb") as lines:
            lines.seek(self._read)
            fresh = lines.read()
        self._read += len(fresh)
        return fresh.decode().removesuffix("\n").split("\n")


@contextmanager
def hearing() -> Iterator[Heard]:
    """Hear all calls meanwhile; those that are wrong are not told to a hearing around this one."""
    with tempfile.TemporaryDirectory(prefix="lien-calls-") as folder:
        file = Path(folder) / "wrong"
        file.touch()
        around, outermost = os.environ.get(FILE), hear not in BotApi.listeners
        os.environ[FILE] = str(file)
        if outermost:
            BotApi.listeners.append(hear)
        try:
            yield Heard(file)
        finally:
            if outermost:
                BotApi.listeners.remove(hear)
            if around is None:
                del os.environ[FILE]
            else:
                os.environ[FILE] = around


def inherited() -> Mapping[str, str]:
    """What a process must find in its environment to be heard."""
    return {FILE: os.environ[FILE]}


def hear(method: str, parameters: Parameters) -> None:
    """Note a call that is wrong: one line, whole even if several processes write at once."""
    found = violations(method, parameters.values, parameters.uploads)
    if not found:
        return
    line = f"{method}: {'; '.join(found)}, in {parameters.values!r}".replace("\n", " ")[:SHOWN]
    with open(os.environ.get(FILE, "/dev/stderr"), "ab", buffering=0) as file:  # noqa: PTH123 - unbuffered: one write
        file.write(line.encode("utf-8", "backslashreplace") + b"\n")


if __name__ == "__main__":
    BotApi.listeners.append(hear)
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
