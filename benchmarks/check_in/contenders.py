"""The bots that are measured, each a process of its own: how one starts, what it has cost so far, how it ends."""

import asyncio
import os
import shutil
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.check_in.installation import ROOT, TOKEN

_TICKS = os.sysconf("SC_CLK_TCK")
_STOP_SECONDS = 20


def processor_seconds(pid: int, child_of: int | None = None, *, with_ended: bool = False) -> float:
    """The time of the processor that a process has had, all threads together; nothing where it is gone, or not a `child_of` that one.

    `with_ended`: what its children that have ended had, too.
    """
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    # The name of the program, in brackets, may hold anything.
    fields = stat.rpartition(")")[2].split()
    if child_of is not None and int(fields[1]) != child_of:
        return 0.0
    return sum(int(field) for field in fields[11 : 15 if with_ended else 13]) / _TICKS


@dataclass(frozen=True)
class Contender:
    """One bot: its module, what it is given beside the server's address, the installation that it starts on, how slow its disk is."""

    name: str
    module: str
    arguments: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    installed: Path | None = None
    fsync_ms: float = 0.0

    def settle(self, folder: Path) -> None:
        """Put into a new folder what it finds there at its first start."""
        folder.mkdir(parents=True)
        if self.installed is not None:
            shutil.copytree(self.installed, folder, dirs_exist_ok=True)

    async def start(self, folder: Path, url: str) -> "Running":
        """Start it; what it says goes into a file there."""
        told = {"LIEN_API_URL": url} if self.installed is not None else {}
        arguments = [*([] if self.installed is not None else [url, TOKEN]), *self.arguments]
        with (folder / "said.log").open("ab") as said:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", *self._slowed, self.module, *arguments),
                cwd=folder,
                env={**os.environ, "PYTHONPATH": str(ROOT), **self.environment, **told},
                stdout=said,
                stderr=said,
            )
        return Running(process)

    @property
    def _slowed(self) -> Sequence[str]:
        return ("benchmarks.check_in.on_slow_disk", str(self.fsync_ms)) if self.fsync_ms else ()


class Running:
    """One bot at work."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @property
    def cpu_seconds(self) -> float:
        """The time of the processor that it has had, all threads together."""
        return processor_seconds(self.pid)

    @property
    def pid(self) -> int:
        """Its number among the processes of the machine."""
        return self._process.pid

    @property
    def memory_bytes(self) -> int:
        """What it holds of the machine's memory."""
        pages = Path(f"/proc/{self._process.pid}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    @property
    def most_memory_bytes(self) -> int:
        """The most of it that it ever held."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        (most,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:"))
        return int(most) * 1024

    async def kill(self) -> None:
        """As the kernel does when memory is short."""
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL)
            await self._process.wait()

    async def stop(self) -> None:
        """As a supervisor does."""
        if self._process.returncode is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                async with asyncio.timeout(_STOP_SECONDS):
                    await self._process.wait()
            except TimeoutError:
                await self.kill()
