"""Lien beside the bots that people would write otherwise: `python benchmarks/turns.py [--people 1 32 256] [--rounds 3] [--kill]`.

Each holds the same check-in (`check_in/questions.py`) with the same people (`check_in/messenger.py`: the Bot API and the people, in a process of their
own), who press as soon as they are answered; each answer is judged (`check_in/referee.py`). The contenders take turns within each round, each
from a cold start in a new folder, so that whatever else the machine does falls on all of them; what counts are the ratios within
a round. Times are from the moment at which somebody presses to the moment at which the answer is in their chat.

Lien runs as `lien run` on an installation made by its own commands (SQLite, synchronous=FULL, everything sealed, the detector on), but for
Telegram's pace (`check_in/lien_unpaced.py`). It makes three calls for a press (the press answered, the question closed, the next one asked), the others the
two of their documentations. Memory is the highest of the rounds, lost, doubled and wrong are sums, all else medians.

`--delay-ms 45`: so much between bot and server, half each way. `--fsync-ms 20`: SQLite's disk takes so much longer to make a commit last
(`check_in/slow_disk.py`; python-telegram-bot's pickle never asks the disk to). `--kill`: each bot is killed with -9 with 64 conversations under way and
started again; counted are those who never get their answer.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[1])

from benchmarks.check_in.contenders import Contender
from benchmarks.check_in.course import Course, Measured, run, run_killed
from benchmarks.check_in.figures import (
    Round,
    as_data,
    figures,
    killed_as_data,
    show,
    show_killed,
)
from benchmarks.check_in.installation import install
from benchmarks.check_in.redis import missing, redis_server

PEERS = "benchmarks.check_in.peers"
MEMORY, DURABLE, REDIS = "aiogram", "aiogram + SQLAlchemy", "aiogram + Redis"
CONTENDERS = (
    Contender("Lien", "benchmarks.check_in.lien_unpaced"),
    Contender(MEMORY, f"{PEERS}.aiogram_memory"),
    Contender(REDIS, f"{PEERS}.aiogram_redis"),
    Contender(DURABLE, f"{PEERS}.aiogram_sqlalchemy"),
    Contender("python-telegram-bot", f"{PEERS}.telegram_bot"),
    Contender("python-telegram-bot + pickle", f"{PEERS}.telegram_bot", ("--pickle",)),
)
COMPARED = (MEMORY, DURABLE)
KILLED_PEOPLE = 64


async def measure(options: argparse.Namespace, course: Course, folder: Path) -> None:
    """Measure what was asked for and print it."""
    async with AsyncExitStack() as stack:
        contenders = await _ready(options, folder, stack)
        if options.kill:
            killed = await _killed(contenders, course, options.rounds, folder)
            if options.json:
                print(json.dumps(killed_as_data(killed)))
            else:
                show_killed(killed, KILLED_PEOPLE)
            return
        rounds: list[Round] = []
        for number in range(options.rounds):
            _note(f"round {number + 1} of {options.rounds}")
            rounds.append(
                {one.name: await run(one, course, folder / f"{number}-{one.name}") for one in contenders}
            )
        found = figures(rounds, COMPARED)
        if options.json:
            print(json.dumps(as_data(found), ensure_ascii=False))
        else:
            show(found, COMPARED)


async def _ready(options: argparse.Namespace, folder: Path, stack: AsyncExitStack) -> list[Contender]:
    """Those that were asked for, with all that they need."""
    contenders = []
    for contender in CONTENDERS:
        ready = replace(contender, fsync_ms=options.fsync_ms)
        if options.only and contender.name not in options.only:
            continue
        if contender.name == "Lien":
            installed = folder / "installed"
            installed.mkdir()
            await install(installed, max(*options.people, KILLED_PEOPLE))
            ready = replace(ready, installed=installed)
        elif contender.name == REDIS:
            if (left_out := missing()) is not None:
                _note(left_out)
                continue
            (folder / "redis").mkdir()
            url = await stack.enter_async_context(redis_server(folder / "redis"))
            ready = replace(ready, environment={"REDIS_URL": url})
        contenders.append(ready)
    return contenders


async def _killed(
    contenders: list[Contender], course: Course, rounds: int, folder: Path
) -> dict[str, list[Measured]]:
    killed: dict[str, list[Measured]] = {one.name: [] for one in contenders}
    for number in range(rounds):
        _note(f"round {number + 1} of {rounds}")
        for one in contenders:
            place = folder / f"{number}-{one.name}"
            killed[one.name].append(await run_killed(one, course, place, KILLED_PEOPLE, number))
    return killed


def _note(words: str) -> None:
    print(words, file=sys.stderr)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__
    )
    parser.add_argument("--people", type=int, nargs="+", default=[1, 32, 256])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--turns", type=int, default=2_000, help="about so many with each number of people")
    parser.add_argument("--delay-ms", type=float, default=0.0)
    parser.add_argument("--fsync-ms", type=float, default=0.0)
    parser.add_argument("--only", nargs="+", choices=[one.name for one in CONTENDERS])
    parser.add_argument("--kill", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    course = Course(tuple(options.people), options.turns, options.delay_ms)
    with tempfile.TemporaryDirectory(prefix="lien-turns-") as folder:
        asyncio.run(measure(options, course, Path(folder)))


if __name__ == "__main__":
    main()
