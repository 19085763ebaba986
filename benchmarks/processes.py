"""Several processes of one bot: `python benchmarks/processes.py [--processes 1 2 4] [--people 128] [--rounds 3]`.

A PostgreSQL server of its own (fsync and synchronous_commit on), `lien run` so many times on one database with webhooks, and the people of
`benchmarks/turns.py` in a process of their own (`several/people.py`), whose updates are pushed to one process after another; each answer
is judged. The numbers of processes take turns within each round, each from a cold start on a fresh copy; what counts are the
ratios within a round, of turns a second to those of the first number. Processor time is for 1,000 turns, of all processes together and of PostgreSQL.
As in `turns.py`, Telegram's pace is lifted here, and here alone.

Then failover, as installed and at Telegram's pace: two processes, sixteen conversations under way, and the one that sends and ticks is killed with
-9, or frozen for longer than its lease and let go on. Printed: the seconds until the next message arrives in a chat, and until the next tick
begins; who waits in vain and was shown to nobody (lost), whose answer is marked uncertain and was shown to a caseworker, and who was told
the same twice.

Everything runs on one machine. On two cores that hides what several machines are for: the processes, PostgreSQL, Telegram, the people and whatever
else runs there share them. What is seen is what sharing costs, not what it brings.
"""

import argparse
import asyncio
import json
import os
import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

sys.path[0] = str(Path(__file__).parents[1])

from rich.console import Console
from rich.table import Table

from benchmarks.check_in.course import Course
from benchmarks.check_in.figures import percentile
from benchmarks.several.house import settle
from benchmarks.several.rounds import CONVERSING, Gone, Speed, gone, speed
from benchmarks.several.server import Server, postgresql

ENDS = {"killed": False, "frozen": True}
Speeds = Mapping[int, Sequence[Speed]]
Ends = Mapping[str, Sequence[Gone]]


async def measure_speed(options: argparse.Namespace, folder: Path, installed: Path, server: Server) -> Speeds:
    """Every number of processes, round by round."""
    course = Course(turns=options.turns)
    found: dict[int, list[Speed]] = {count: [] for count in options.processes}
    for number in range(options.rounds):
        _note(f"round {number + 1} of {options.rounds}")
        for count in options.processes:
            place = folder / f"{number}_{count}"
            found[count].append(await speed(place, installed, server, count, options.people, course))
    return found


async def measure_ends(options: argparse.Namespace, folder: Path, installed: Path, server: Server) -> Ends:
    """Every way to be gone, round by round."""
    found: dict[str, list[Gone]] = {end: [] for end in ENDS}
    for number in range(options.failovers):
        _note(f"failover {number + 1} of {options.failovers}")
        for end, frozen in ENDS.items():
            place = folder / f"{number}_{end}"
            found[end].append(await gone(place, installed, server, 2, number, frozen=frozen))
    return found


def show_speeds(found: Speeds, people: int) -> None:
    """One line for each number of processes: medians over the rounds, sums of what went wrong."""
    table = Table(
        title=f"{people} people at once, {os.cpu_count()} cores for everything", title_justify="left"
    )
    first = next(iter(found))
    titles = ("processes", "turns/s", "p50 ms", "p99 ms", "CPU s/1000", "PostgreSQL CPU s/1000")
    for title in (*titles, "lost", "doubled", "wrong", f"x {first} process{'es' if first > 1 else ''}"):
        table.add_column(title, justify="right")
    for count, rounds in found.items():
        ratios = [_speed(one) / _speed(base) for one, base in zip(rounds, found[first], strict=True)]
        table.add_row(
            str(count),
            f"{statistics.median(map(_speed, rounds)):.0f}",
            f"{statistics.median(percentile(one.latencies, 50) for one in rounds):.0f}",
            f"{statistics.median(percentile(one.latencies, 99) for one in rounds):.0f}",
            f"{statistics.median(one.cpu_seconds / max(1, one.turns) * 1e3 for one in rounds):.2f}",
            f"{statistics.median(one.server_cpu_seconds / max(1, one.turns) * 1e3 for one in rounds):.2f}",
            *(str(sum(getattr(one, what) for one in rounds)) for what in ("lost", "doubled", "wrong")),
            f"{statistics.median(ratios):.2f}",
        )
    Console(width=140).print(table)


def _speed(one: Speed) -> float:
    return one.turns / max(one.seconds, 1e-9)


def show_ends(found: Ends) -> None:
    """One line for each way to be gone."""
    table = Table(
        title=f"the process that sends and ticks is gone, {CONVERSING} conversations under way",
        title_justify="left",
    )
    for title in (
        "",
        "times",
        "next message s",
        "slowest",
        "next tick s",
        "slowest",
        "lost",
        "uncertain and shown",
        "doubled",
        "wrong",
    ):
        table.add_column(title, justify="right")
    for end, rounds in found.items():
        seconds = [[getattr(one, what) for one in rounds] for what in ("speaks", "ticks")]
        sums = (
            sum(getattr(one, what) for one in rounds) for what in ("lost", "uncertain", "doubled", "wrong")
        )
        shown = (f"{of(times):.1f}" for times in seconds for of in (statistics.median, max))
        table.add_row(end, str(len(rounds)), *shown, *map(str, sums))
    Console(width=140).print(table)


def _as_data(speeds: Speeds, ends: Ends) -> dict[str, Any]:
    return {
        "speed": {
            count: [asdict(one) | {"latencies": sorted(one.latencies)} for one in rounds]
            for count, rounds in speeds.items()
        },
        "gone": {end: [asdict(one) for one in rounds] for end, rounds in ends.items()},
    }


def _note(words: str) -> None:
    print(words, file=sys.stderr)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__
    )
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2, 4])
    parser.add_argument("--people", type=int, default=128)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--turns", type=int, default=4_000, help="about so many in each round with each number of processes"
    )
    parser.add_argument(
        "--failovers", type=int, default=3, help="how often a process is killed, and how often frozen"
    )
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="lien-processes-") as name, postgresql() as server:
        folder = Path(name)
        installed = folder / "installed"
        installed.mkdir()
        settle(installed, server, max(options.people, CONVERSING, 32))
        _note(server.settings)
        speeds = asyncio.run(measure_speed(options, folder, installed, server))
        ends = asyncio.run(measure_ends(options, folder, installed, server)) if options.failovers else {}
    if options.json:
        print(json.dumps(_as_data(speeds, ends)))
        return
    if options.rounds:
        show_speeds(speeds, options.people)
    if options.failovers:
        show_ends(ends)


if __name__ == "__main__":
    main()
