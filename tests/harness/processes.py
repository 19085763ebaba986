"""The service and Telegram as processes of their own, so that the one can be killed while the other goes on."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass
class Running:
    """A `lien run`, known by its id."""

    pid: int
    log: Path
    gone: "asyncio.Future[int]"

    async def kill(self) -> None:
        """As the kernel does when memory is short: nothing is finished, nothing is said."""
        if not self.gone.done():
            os.kill(self.pid, signal.SIGKILL)
            await self.gone

    async def stop(self) -> int:
        """As a supervisor does; return the exit code."""
        if not self.gone.done():
            os.kill(self.pid, signal.SIGTERM)
        async with asyncio.timeout(20):
            return await self.gone


@dataclass
class Installation:
    """A folder with a `.env`, as `lien init` leaves it, and the processes that run on it."""

    folder: Path
    environment: Mapping[str, str]
    started: list[Running] = field(default_factory=list)
    _forge: asyncio.subprocess.Process | None = None
    _reader: "asyncio.Task[None] | None" = None
    _told: "asyncio.Queue[dict[str, int]]" = field(default_factory=asyncio.Queue)

    async def lien(self, *arguments: str) -> str:
        """Run a command to its end; return what it printed."""
        process = await self._start("-m", "bot", *arguments, stderr=asyncio.subprocess.PIPE)
        out, error = await process.communicate()
        assert process.returncode == 0, error.decode()
        return out.decode()

    async def json(self, *arguments: str) -> dict[str, Any]:
        """Run a command that answers."""
        answer: dict[str, Any] = json.loads(await self.lien(*arguments, "--json"))
        return answer

    async def run(self) -> Running:
        """Start the service and wait until it serves; raises AssertionError with what it said if it does not."""
        if self._forge is None:
            self._forge = await self._start("-m", "tests.harness.forge", stdin=asyncio.subprocess.PIPE)
            self._reader = asyncio.create_task(self._listen(self._forge))
            assert await self._told.get() == {"ready": 1}
        assert self._forge.stdin is not None
        log = self.folder / f"service-{len(self.started)}.log"
        log.touch()
        self._forge.stdin.write((json.dumps({"log": str(log)}) + "\n").encode())
        pid = (await self._told.get())["started"]
        running = Running(pid, log, asyncio.get_running_loop().create_future())
        self.started.append(running)
        async with asyncio.timeout(40):
            while "serving" not in log.read_text():
                assert not running.gone.done(), log.read_text()
                # The log is the one thing that a process says to the outside while it starts.
                await asyncio.sleep(0.02)
        return running

    async def close(self) -> None:
        """Kill whatever still runs."""
        for running in self.started:
            await running.kill()
        if self._forge is not None and self._reader is not None and self._forge.stdin is not None:
            self._forge.stdin.close()
            await self._forge.wait()
            await self._reader

    async def _listen(self, forge: asyncio.subprocess.Process) -> None:
        assert forge.stdout is not None
        while line := await forge.stdout.readline():
            told = json.loads(line)
            if "gone" in told:
                running = next(r for r in self.started if r.pid == told["gone"])
                running.gone.set_result(told["code"])
            else:
                self._told.put_nowait(told)

    async def _start(self, *arguments: str, **pipes: int) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            *arguments,
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), **self.environment},
            stdout=asyncio.subprocess.PIPE,
            stdin=pipes.get("stdin"),
            stderr=pipes.get("stderr"),
        )


async def telegram(token: str) -> tuple[asyncio.subprocess.Process, str]:
    """Start the sandbox as a process; return it and its address."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.sandbox",
        "--token",
        token,
        "--no-limits",
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    return process, json.loads(await process.stdout.readline())["url"]
