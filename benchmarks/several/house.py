"""Lien as docs/plusieurs.md has it installed for several processes: set up on SQLite, moved to PostgreSQL by its own commands, served together."""

import asyncio
import json
import os
import shutil
import signal
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks.check_in.contenders import Contender, Running
from benchmarks.check_in.course import START_SECONDS, Telegram
from benchmarks.check_in.installation import install, run_lien
from benchmarks.several.pushing import SECRET
from benchmarks.several.server import Server

INSTALLED = "installed"
LOOK_AGAIN_SECONDS = 0.05
OFFICES = ("sender", "ticker")


@dataclass
class Process:
    """One of those that serve."""

    folder: Path
    port: int
    running: Running

    def said(self, event: str) -> list[dict[str, Any]]:
        """The lines of its log that tell of this."""
        lines = (self.folder / "said.log").read_text(encoding="utf-8").splitlines()
        told = [json.loads(line) for line in lines if line.startswith("{")]
        return [line for line in told if line["event"] == event]

    def took(self, office: str) -> float:
        """When it last took an office, in seconds of the machine's clock; 0 for never."""
        taken = [line["timestamp"] for line in self.said("office taken") if line["office"] == office]
        return datetime.fromisoformat(taken[-1]).timestamp() if taken else 0.0

    def freeze(self) -> None:
        """It stands still, as on a machine that hangs."""
        os.kill(self.running.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """It goes on as if nothing had been."""
        os.kill(self.running.pid, signal.SIGCONT)


class Together:
    """All that serve one database."""

    def __init__(self, server: Server, database: str, processes: Sequence[Process]) -> None:
        self.server = server
        self.processes = processes
        self._database = database

    @property
    def doors(self) -> list[int]:
        """The ports that updates are pushed to."""
        return [process.port for process in self.processes]

    @property
    def cpu_seconds(self) -> float:
        """What they have had of the processor, together."""
        return sum(process.running.cpu_seconds for process in self.processes)

    def holder(self, office: str) -> Process:
        """Who took the office last."""
        return max(self.processes, key=lambda process: process.took(office))

    def ask(self, sql: str) -> str:
        """What the database holds."""
        return self.server.ask(sql, self._database)


def settle(folder: Path, server: Server, people: int) -> None:
    """Leave in `folder` an installation with so many people, and in the server the database that each round begins with a copy of."""
    asyncio.run(install(folder, people))
    server.ask(f"CREATE DATABASE {INSTALLED}")
    run_lien(folder, "migrate", LIEN_DATABASE_URL=server.url(INSTALLED))
    run_lien(folder, "move", server.url(INSTALLED))
    server.ask("VACUUM ANALYZE", INSTALLED)


@asynccontextmanager
async def together(
    folder: Path, installed: Path, server: Server, telegram: Telegram, count: int, *, paced: bool
) -> AsyncIterator[Together]:
    """So many processes that serve a fresh copy, until the end; `paced`: they speak no faster than Telegram allows."""
    database = f"at_{folder.name}"
    server.ask(f"CREATE DATABASE {database} TEMPLATE {INSTALLED}")
    ports = free_ports(count)
    told = {
        "LIEN_DATABASE_URL": server.url(database),
        "LIEN_WEBHOOK_URL": "https://bot.example.org",
        "LIEN_WEBHOOK_SECRET": SECRET,
        "LIEN_LOG_FORMAT": "json",
    }
    module, arguments = ("bot", ("run",)) if paced else ("benchmarks.check_in.lien_unpaced", ())
    processes: list[Process] = []
    try:
        for number, port in enumerate(ports):
            environment = {**told, "LIEN_LISTEN": f"127.0.0.1:{port}"}
            lien = Contender(f"Lien {number}", module, arguments, environment, installed)
            place = folder / str(number)
            lien.settle(place)
            processes.append(Process(place, port, await lien.start(place, telegram.url)))
            await _serving(processes[-1])
        yield Together(server, database, processes)
    finally:
        for process in processes:
            await process.running.stop()
        shutil.rmtree(folder, ignore_errors=True)
        server.ask(f"DROP DATABASE {database} WITH (FORCE)")


async def _serving(process: Process) -> None:
    try:
        async with asyncio.timeout(START_SECONDS):
            while not process.said("serving"):  # noqa: ASYNC110 - it tells nobody but its log
                await asyncio.sleep(LOOK_AGAIN_SECONDS)
    except TimeoutError:
        said = (process.folder / "said.log").read_text(encoding="utf-8")[-2_000:]
        raise RuntimeError(f"it does not start: {said}") from None


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens at; all are held until the last is found, so that none is given twice."""
    probes = [socket.socket() for _ in range(count)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        with closing(probe):
            pass
    return ports
