"""What Lien takes of a machine, and how soon it is there: `python benchmarks/footprint.py [--known 100000] [--under-way 10000] [--rounds 7]`.

Memory: `lien run` as it is installed, on a database that knows so many people and has so many conversations under way (`crowd/known.py`), after
some of them have checked in against a messenger in a process of its own (`check_in/messenger.py`); at Telegram's pace, so that this takes a minute.
Printed are what it holds at its first poll, what it holds after those turns, and the most that it ever held.

Start: the seconds from the start of the process to its first poll, of `lien run` (a folder of words of its own, SQLite, everything sealed) and of
the bot with which aiogram's documentation begins (`check_in/peers/aiogram_echo.py`). Both compiled, as `make setup` leaves them: a first
round that compiles is not counted. They take turns; what counts is the ratio within each round, for whatever else the machine does
falls on both. The processor's time is beside it: it is what is left where a machine has nothing else to do.

The exit status is 1 where memory reaches 200 MB, or where the echo bot is there first.
"""

import argparse
import asyncio
import json
import os
import statistics
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

sys.path[0] = str(Path(__file__).parents[1])

from benchmarks.check_in.contenders import Contender
from benchmarks.check_in.course import MESSENGER, started, telegram
from benchmarks.check_in.installation import install
from benchmarks.crowd.known import install_known

MEMORY_MB_MAX = 200
PATIENCE_SECONDS = 30.0
PLAYING = 50
LIEN, ECHO = "Lien", "aiogram echo"

Starts = Mapping[str, Sequence[tuple[float, float]]]


async def memory(known: int, under_way: int, folder: Path) -> dict[str, Any]:
    """What the service holds, in MB, with so many people known and conversations under way."""
    installed = folder / "installed"
    installed.mkdir()
    await install_known(installed, PLAYING, known, under_way)
    lien = Contender(LIEN, "bot", ("run",), installed=installed)
    lien.settle(folder / "place")
    async with telegram(MESSENGER) as server:
        running, _ = await started(lien, folder / "place", server)
        try:
            first = running.memory_bytes
            played = await server.play(PLAYING, 1, PATIENCE_SECONDS)
            return {
                "known": known,
                "under_way": under_way,
                "turns": played.turns,
                "lost": played.lost,
                "first_poll_mb": first / 1e6,
                "after_mb": running.memory_bytes / 1e6,
                "most_mb": running.most_memory_bytes / 1e6,
            }
        finally:
            await running.stop()


async def starts(rounds: int, folder: Path) -> Starts:
    """The seconds to the first poll and those of the processor, round by round."""
    installed = folder / "installed"
    installed.mkdir()
    await install(installed, 1)
    contenders = (
        Contender(LIEN, "bot", ("run",), installed=installed),
        Contender(ECHO, "benchmarks.check_in.peers.aiogram_echo"),
    )
    found: dict[str, list[tuple[float, float]]] = {one.name: [] for one in contenders}
    for number in range(rounds + 1):
        for one in contenders:
            place = folder / f"{number}-{one.name}"
            one.settle(place)
            async with telegram(MESSENGER) as server:
                running, seconds = await started(one, place, server)
                if number:
                    found[one.name].append((seconds, running.cpu_seconds))
                await running.stop()
    return found


def ratio(found: Starts, of: int) -> float:
    """The median of the rounds' ratios, of seconds (0) or of the processor's (1)."""
    return statistics.median(
        ours[of] / theirs[of] for ours, theirs in zip(found[LIEN], found[ECHO], strict=True)
    )


def show(held: dict[str, Any], found: Starts) -> None:
    """Print it."""
    print(
        f"{held['known']:,} people known, {held['under_way']:,} conversations under way, {held['turns']} turns served"
        f" ({held['lost']} lost): {held['first_poll_mb']:.0f} MB at the first poll, {held['after_mb']:.0f} MB after"
        f" those turns, {held['most_mb']:.0f} MB at most ({MEMORY_MB_MAX} promised)"
    )
    for name, rounds in found.items():
        seconds, cpu = (statistics.median(one[of] for one in rounds) for of in (0, 1))
        print(
            f"{name}: first poll after {seconds:.2f} s, {cpu:.2f} s of the processor (medians of {len(rounds)})"
        )
    print(f"{LIEN} / {ECHO}, round by round: {ratio(found, 0):.2f}, of the processor {ratio(found, 1):.2f}")


def main() -> int:
    """Measure and print; 1 where a promise is broken."""
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__
    )
    parser.add_argument("--known", type=int, default=100_000)
    parser.add_argument("--under-way", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="lien-footprint-") as name:
        folder = Path(name)
        # Both are compiled once, here, whatever this shell says of it.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        for part in ("start", "memory"):
            (folder / part).mkdir()
        found = asyncio.run(starts(options.rounds, folder / "start"))
        held = asyncio.run(memory(options.known, options.under_way, folder / "memory"))
    if options.json:
        print(json.dumps({"memory": held, "starts": found}))
    else:
        show(held, found)
    return int(held["most_mb"] >= MEMORY_MB_MAX or ratio(found, 0) >= 1 or held["lost"] > 0)


if __name__ == "__main__":
    sys.exit(main())
