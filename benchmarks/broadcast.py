"""Everybody is written to at once: `python benchmarks/broadcast.py [--people 10000] [--in-danger 50] [--answering 0.05]`.

`lien run` as it is installed, with a check-in that is due for so many people (of structures of a hundred) when it starts, against a messenger in
a process of its own that refuses what is beyond Telegram's limits (`crowd/morning.py`). Meanwhile some others write at random moments
that they are in danger, and some of those who were written to answer. Printed: how long it took beside what thirty a second allow;
refusals; how long alerts, the answers to who is in danger and all other replies took, from the moment at which somebody wrote or
pressed. In real time: ten thousand people take six minutes, most of them spent waiting.
"""

import argparse
import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path[0] = str(Path(__file__).parents[1])

from benchmarks.check_in.contenders import Contender
from benchmarks.check_in.course import started, telegram
from benchmarks.crowd.installation import install

PATIENCE_SECONDS = 30.0


async def measure(people: int, in_danger: int, answering: float, folder: Path) -> dict[str, Any]:
    """One such morning, as `crowd.morning` tells of it, and the processor's time for a thousand messages."""
    installed = folder / "installed"
    installed.mkdir()
    await install(installed, people, in_danger)
    lien = Contender("Lien", "bot", ("run",), installed=installed)
    lien.settle(folder / "place")
    # What was just copied is on its way to the disk: the first commit would wait for all of it.
    os.sync()
    async with telegram("benchmarks.crowd.morning") as server:
        running, _ = await started(lien, folder / "place", server)
        try:
            await server.order(
                "play", people=people, in_danger=in_danger, answering=answering, patience=PATIENCE_SECONDS
            )
            found = await server.told()
            spent = {"cpu_seconds": running.cpu_seconds, "memory_mb": running.memory_bytes / 1e6}
        finally:
            await running.stop()
    return {**found, **spent}


def _times(seconds: Sequence[float]) -> str:
    ordered = sorted(seconds)
    if not ordered:
        return "none"
    middle, nearly_all = ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
    return f"{len(ordered)}, p50 {middle * 1e3:.0f} ms, p99 {nearly_all * 1e3:.0f} ms, at most {ordered[-1] * 1e3:.0f} ms"


def show(found: dict[str, Any]) -> None:
    """Print it."""
    over = 100 * (found["seconds"] / found["floor"] - 1)
    print(
        f"{found['people']:,} people written to in {found['seconds']:.1f} s;"
        f" thirty a second allow {found['floor']:.1f} s: {over:+.1f} %"
    )
    print(f"refused (429): {found['refused']}; missing: {found['missing']}; doubled: {found['doubled']}")
    print(f"alerts to a caseworker: {_times(found['alert'])}")
    print(f"the right number to who is in danger: {_times(found['answer'])}")
    print(f"replies to who pressed: {_times(found['reply'])}")
    print(f"processor: {found['cpu_seconds']:.1f} s; memory: {found['memory_mb']:.0f} MB")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__
    )
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--in-danger", type=int, default=50)
    parser.add_argument("--answering", type=float, default=0.05, help="the share of people who answer")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="lien-broadcast-") as folder:
        found = asyncio.run(measure(options.people, options.in_danger, options.answering, Path(folder)))
    if options.json:
        print(json.dumps(found))
    else:
        show(found)


if __name__ == "__main__":
    main()
