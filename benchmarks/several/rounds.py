"""What is measured of several processes: how fast they are together, and how long nobody speaks when the one that does is gone.

Rule 1: whoever waits in vain is lost, unless their answer is marked uncertain and shown to a caseworker: then it is not certain that they had none.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.check_in.course import WARM_UP_PEOPLE, Course, telegram
from benchmarks.several.house import LOOK_AGAIN_SECONDS, OFFICES, Process, Together, together
from benchmarks.several.server import Server

PEOPLE = "benchmarks.several.people"
# Telegram is some way off: what is on its way when a process dies is what the promise is about.
AWAY_MS = 45
BEFORE_SECONDS = (2.0, 4.0)
# What arrives so soon after a process is gone had left it before.
ON_ITS_WAY_SECONDS = 0.25
GIVEN_UP_SECONDS = 60
# So long a process that went on after having stood still may do what it must not.
AFTERWARDS_SECONDS = 3.0
CONVERSING, CHECK_INS, PATIENCE_SECONDS = 16, 4, 20.0


@dataclass(frozen=True)
class Speed:
    """What so many processes did in one round."""

    turns: int
    seconds: float
    latencies: Sequence[float]
    cpu_seconds: float
    server_cpu_seconds: float
    lost: int
    doubled: int
    wrong: int


@dataclass(frozen=True)
class Gone:
    """One process gone while it held both offices: the seconds until another spoke and until a tick began, and what came of the conversations."""

    speaks: float
    ticks: float
    turns: int
    lost: int
    uncertain: int
    doubled: int
    wrong: int


async def speed(
    folder: Path, installed: Path, server: Server, count: int, people: int, course: Course
) -> Speed:
    """Have so many people check in with so many processes."""
    async with (
        telegram(PEOPLE) as server_of_people,
        together(folder, installed, server, server_of_people, count, paced=False) as all_of_them,
    ):
        play = {"doors": all_of_them.doors, "patience": course.patience}
        await server_of_people.order("play", people=max(people, WARM_UP_PEOPLE), check_ins=1, **play)
        await server_of_people.told()
        # As the server does by itself within a minute or two.
        all_of_them.ask("VACUUM ANALYZE")
        before, served = all_of_them.cpu_seconds, server.cpu_seconds
        await server_of_people.order("play", people=people, check_ins=course.check_ins(people), **play)
        came = await server_of_people.told()
        return Speed(
            came["turns"],
            came["seconds"],
            came["latencies"],
            all_of_them.cpu_seconds - before,
            server.cpu_seconds - served,
            came["lost"],
            len(came["doubled"]),
            len(came["wrong"]),
        )


async def gone(folder: Path, installed: Path, server: Server, count: int, seed: int, *, frozen: bool) -> Gone:
    """Kill, or freeze for a while, the process that holds the sender's office and the ticker's."""
    async with (
        telegram(PEOPLE, "--delay-ms", str(AWAY_MS)) as server_of_people,
        together(folder, installed, server, server_of_people, count, paced=True) as all_of_them,
    ):
        play = {"doors": all_of_them.doors, "patience": PATIENCE_SECONDS}
        await server_of_people.order("play", people=CONVERSING, check_ins=CHECK_INS, **play)
        await asyncio.sleep(Random(seed).uniform(*BEFORE_SECONDS))
        holder = all_of_them.holder("sender")
        assert holder is all_of_them.holder("ticker"), "who comes first holds both"
        at, on_the_clock = time.monotonic(), time.time()
        await _end(holder, frozen=frozen)
        ticks = await _ticks(all_of_them, holder, on_the_clock)
        if frozen:
            await asyncio.sleep(AFTERWARDS_SECONDS)
            holder.thaw()
        came = await server_of_people.told()
        spoke = [arrived for arrived in came["arrived"] if arrived > at + ON_ITS_WAY_SECONDS]
        uncertain = _uncertain(all_of_them, came["waiting"])
        return Gone(
            (min(spoke) if spoke else float("inf")) - at,
            ticks - on_the_clock,
            came["turns"],
            came["lost"] - uncertain,
            uncertain,
            len(came["doubled"]),
            len(came["wrong"]),
        )


async def _end(holder: Process, *, frozen: bool) -> None:
    if frozen:
        holder.freeze()
    else:
        await holder.running.kill()


async def _ticks(all_of_them: Together, gone: Process, since: float) -> float:
    """When the first tick of another began, on the machine's clock."""
    async with asyncio.timeout(GIVEN_UP_SECONDS):
        while any(all_of_them.holder(office) is gone for office in OFFICES):  # noqa: ASYNC110 - they tell nobody but their logs
            await asyncio.sleep(LOOK_AGAIN_SECONDS)
        taken = all_of_them.holder("ticker").took("ticker")
        assert taken > since
        while not (began := all_of_them.ask(_FIRST_TICK.format(taken))):  # noqa: ASYNC110 - the same
            await asyncio.sleep(LOOK_AGAIN_SECONDS)
    return float(began)


_FIRST_TICK = (
    "SELECT extract(epoch FROM min(last_started_at)) FROM job_runs WHERE last_started_at >= to_timestamp({})"
)
_UNCERTAIN = """
SELECT count(DISTINCT p.id) FROM people p
JOIN messages m ON m.to_kind = 'person' AND m.to_id = p.id AND m.state = 'uncertain'
JOIN messages told ON told.to_kind = 'caseworker' AND told.direction = 'out' AND told.created_at = m.settled_at
WHERE p.chat_id IN ({})
"""


def _uncertain(all_of_them: Together, waiting: Sequence[int]) -> int:
    """How many of those who wait have an answer that is marked uncertain and was shown to a caseworker."""
    if not waiting:
        return 0
    return int(all_of_them.ask(_UNCERTAIN.format(", ".join(map(str, waiting)))))
