"""One contender on the course: started, warmed up, measured with each number of people; or killed in the middle and started again."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.check_in.contenders import Contender, Running
from benchmarks.check_in.installation import ROOT
from benchmarks.check_in.questions import TURNS

MESSENGER = "benchmarks.check_in.messenger"
WARM_UP_PEOPLE = 32
START_SECONDS = 60
KILLED_AFTER_SECONDS = (0.4, 1.2)


@dataclass(frozen=True)
class Course:
    """How hard it is: the numbers of people, about how many turns with each, the way between bot and server."""

    people: Sequence[int] = (1, 32, 256)
    turns: int = 2_000
    delay_ms: float = 0.0
    patience: float = 15.0

    def check_ins(self, people: int) -> int:
        """How many each person does, one after another; who is alone is not kept for minutes."""
        turns = self.turns if people > 1 else max(1, self.turns // 8)
        return max(1, round(turns / people / TURNS))


@dataclass(frozen=True)
class Measured:
    """What came of so many people; what it cost is None where the bot was killed meanwhile."""

    asked: int
    turns: int
    seconds: float
    latencies: Sequence[float]
    lost: int
    doubled: int
    wrong: int
    cpu_seconds: float = 0.0
    memory_bytes: int = 0


class Telegram:
    """The messenger's process, as whoever runs the course sees it."""

    def __init__(self, process: asyncio.subprocess.Process, url: str) -> None:
        self._process = process
        self.url = url

    async def order(self, do: str, **more: Any) -> None:
        """Have something done; `told` gives what came of it."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **more}).encode() + b"\n")
        await self._process.stdin.drain()

    async def told(self) -> dict[str, Any]:
        """What came of the last order."""
        assert self._process.stdout is not None
        answer: dict[str, Any] = json.loads(await self._process.stdout.readline())
        return answer

    async def play(self, people: int, check_ins: int, patience: float) -> Measured:
        """Have people check in, and wait until they are through."""
        await self.order("play", people=people, check_ins=check_ins, patience=patience)
        return await self.played()

    async def played(self) -> Measured:
        """What came of a play that was ordered."""
        came = await self.told()
        for kind in ("doubled", "wrong"):
            for said in came[kind][:3]:
                print(f"  {kind}: {said!r}", file=sys.stderr)
            came[kind] = len(came[kind])
        return Measured(**came)


@asynccontextmanager
async def telegram(module: str, *arguments: str) -> AsyncIterator[Telegram]:
    """Start a messenger."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=2**26,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield Telegram(process, json.loads(await process.stdout.readline())["url"])
    finally:
        process.stdin.close()
        await process.wait()


async def run(contender: Contender, course: Course, folder: Path) -> tuple[float, dict[int, Measured]]:
    """Run it once over the course; return the seconds from its start to its first poll, and what was measured."""
    contender.settle(folder)
    measured = {}
    async with telegram(MESSENGER, "--delay-ms", str(course.delay_ms)) as server:
        running, cold_start = await started(contender, folder, server)
        try:
            # What is built at the first use is built for everybody, and its turns are counted for nobody.
            await server.play(WARM_UP_PEOPLE, 1, course.patience)
            for people in course.people:
                before = running.cpu_seconds
                found = await server.play(people, course.check_ins(people), course.patience)
                cost = {"cpu_seconds": running.cpu_seconds - before, "memory_bytes": running.memory_bytes}
                measured[people] = Measured(**{**vars(found), **cost})
        finally:
            await running.stop()
    return cold_start, measured


async def run_killed(contender: Contender, course: Course, folder: Path, people: int, seed: int) -> Measured:
    """Kill it in the middle of so many conversations and start it again; return what came of them."""
    contender.settle(folder)
    async with telegram(MESSENGER, "--delay-ms", str(course.delay_ms)) as server:
        running, _ = await started(contender, folder, server)
        try:
            await server.play(WARM_UP_PEOPLE, 1, course.patience)
            # More check-ins than anybody can do before the kill.
            await server.order(
                "play",
                people=people,
                check_ins=course.check_ins(people),
                patience=course.patience,
                restarts=1,
            )
            await asyncio.sleep(Random(seed).uniform(*KILLED_AFTER_SECONDS))
            await running.kill()
            running = await contender.start(folder, server.url)
            return await server.played()
        finally:
            await running.stop()


async def started(contender: Contender, folder: Path, server: Telegram) -> tuple[Running, float]:
    """Start it in `folder`; return it and the seconds until it first polled. Raises RuntimeError with what it said."""
    await server.order("await_poll")
    begun = asyncio.get_running_loop().time()
    running = await contender.start(folder, server.url)
    try:
        async with asyncio.timeout(START_SECONDS):
            polled = await server.told()
    except TimeoutError:
        await running.kill()
        said = (folder / "said.log").read_text(encoding="utf-8")[-2_000:]
        raise RuntimeError(f"{contender.name} does not start: {said}") from None
    return running, float(polled["polled"]) - begun
