"""The service and Telegram as processes of their own, so that the one can be killed while the other goes on."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
# What a process leaves in its files is all that it says to the outside; nothing announces it.
LOOK_AGAIN_SECONDS = 0.01


class Forge:
    """Starts `lien run` processes; one for all tests of a worker."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.harness.forge"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            text=True,
        )

    def start(self, folder: Path, environment: Mapping[str, str], log: Path) -> None:
        assert self._process.stdin is not None
        wanted = {"folder": str(folder), "environment": dict(environment), "log": str(log)}
        self._process.stdin.write(json.dumps(wanted) + "\n")
        self._process.stdin.flush()

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)


@dataclass
class Running:
    """A `lien run`, known by its id."""

    pid: int
    log: Path

    async def kill(self) -> None:
        """As the kernel does when memory is short: nothing is finished, nothing is said."""
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            await self.gone()

    async def stop(self) -> int:
        """As a supervisor does; return the exit code."""
        if self.code is None:
            os.kill(self.pid, signal.SIGTERM)
        return await self.gone()

    @property
    def code(self) -> int | None:
        """The exit code, once it is gone."""
        path = self.log.with_suffix(".code")
        return int(path.read_text()) if path.exists() else None

    async def gone(self) -> int:
        async with asyncio.timeout(20):
            while (code := self.code) is None:
                await asyncio.sleep(LOOK_AGAIN_SECONDS)
        return code


@dataclass
class Cold(Running):
    """One that was started by nobody's fork: from the first import on, as after a power cut."""

    process: "subprocess.Popen[bytes]"

    @property
    def code(self) -> int | None:
        return self.process.poll()


@dataclass
class Installation:
    """A folder with a `.env`, as `lien init` leaves it, and the processes that run on it."""

    folder: Path
    environment: Mapping[str, str]
    forge: Forge
    started: list[Running] = field(default_factory=list)

    async def run(self, *, cold: bool = False) -> Running:
        """Start the service and wait until it serves; raises AssertionError with what it said if it does not."""
        log = self.folder / f"service-{len(self.started)}.log"
        log.touch()
        async with asyncio.timeout(60):
            running = self._cold(log) if cold else await self._forked(log)
            self.started.append(running)
            while "serving" not in log.read_text():
                assert running.code is None, log.read_text()
                await asyncio.sleep(LOOK_AGAIN_SECONDS)
        return running

    async def _forked(self, log: Path) -> Running:
        self.forge.start(self.folder, self.environment, log)
        while not log.with_suffix(".pid").exists():
            await asyncio.sleep(LOOK_AGAIN_SECONDS)
        return Running(int(log.with_suffix(".pid").read_text()), log)

    def _cold(self, log: Path) -> Cold:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **self.environment}
        with log.open("ab") as errors:
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"], cwd=self.folder, env=environment, stderr=errors
            )
        return Cold(process.pid, log, process)

    async def close(self) -> None:
        """Kill whatever still runs."""
        for running in self.started:
            await running.kill()


def lien(folder: Path, environment: Mapping[str, str], *arguments: str) -> str:
    """Run a command to its end; return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def lien_json(folder: Path, environment: Mapping[str, str], *arguments: str) -> dict[str, Any]:
    """Run a command that answers."""
    answer: dict[str, Any] = json.loads(lien(folder, environment, *arguments, "--json"))
    return answer


async def telegram(token: str) -> tuple[asyncio.subprocess.Process, str]:
    """Start the sandbox as a process whose calls are heard; return it and its address."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.harness.wire",
        "bot.sandbox",
        "--token",
        token,
        "--no-limits",
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    return process, json.loads(await process.stdout.readline())["url"]
