"""Where the time of a turn goes: `python benchmarks/parts.py [--people 1 256] [--turns 4000] [--spy py-spy]`.

Lien on the course of `benchmarks/turns.py`, watched by py-spy (https://github.com/benfred/py-spy, which must be installed). Each sample of the thread in
which the loop runs belongs to the innermost part that it is in; what a part asks of Python's own library is the part's. The thread that waits for
the disk is left out.
"""

import argparse
import asyncio
import signal
import sys
import tempfile
from collections import Counter
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[1])

from benchmarks.check_in.contenders import Contender
from benchmarks.check_in.course import MESSENGER, WARM_UP_PEOPLE, Course, started, telegram
from benchmarks.check_in.installation import install

# From which files what comes; the first that fits.
PARTS = (
    ("sealing and opening words", ("storage/cipher.py", "cryptography/")),
    ("SQLite at work", ("storage/sqlite_connection.py",)),
    ("asking SQLite (our short way, SQLAlchemy)", ("storage/prepared.py", "sqlalchemy/")),
    ("HTTP (aiohttp)", ("aiohttp/",)),
    ("updates as models, routing (aiogram, pydantic)", ("aiogram/", "pydantic/", "handlers/")),
    ("deciding", ("flows/", "fluent/", "runtime/", "babel/")),
    ("rows into situations, outcomes into rows", ("storage/",)),
    ("intake, sender, calls as JSON", ("bot/",)),
)
THE_LOOP = "the loop: waiting, reading sockets"
SAMPLES_A_SECOND = 300
START_WATCHING_SECONDS = 1.5


def part_of(frames: list[str]) -> str:
    """To which part a stack belongs, outermost frame first."""
    for frame in reversed(frames):
        file = frame.rpartition("(")[2]
        for part, files in PARTS:
            if file.startswith(files) and not file.startswith("bot/cli/"):
                return part
    return THE_LOOP


def parts(raw: str) -> Counter[str]:
    """The samples of each part, of what py-spy wrote."""
    found: Counter[str] = Counter()
    for line in raw.splitlines():
        stack, _, samples = line.rpartition(" ")
        frames = stack.split(";")
        if not any(frame.startswith("Thread._bootstrap") for frame in frames):
            found[part_of(frames)] += int(samples)
    return found


async def measure(people: int, course: Course, spy: str, folder: Path) -> None:
    """Run Lien once with so many people, and print what the time of its turns went into."""
    (installed := folder / "installed").mkdir(parents=True)
    await install(installed, max(people, WARM_UP_PEOPLE))
    contender = Contender("Lien", "benchmarks.check_in.lien_unpaced", installed=installed)
    contender.settle(folder / "runs")
    async with telegram(MESSENGER) as server:
        running, _ = await started(contender, folder / "runs", server)
        try:
            await server.play(WARM_UP_PEOPLE, 1, course.patience)
            watched = folder / "watched.txt"
            told = ("--format", "raw", "--rate", str(SAMPLES_A_SECOND), "--duration", "unlimited")
            watching = await asyncio.create_subprocess_exec(
                *(spy, "record", *told, "--output", str(watched), "--pid", str(running.pid)),
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
            await asyncio.sleep(START_WATCHING_SECONDS)
            before = running.cpu_seconds
            played = await server.play(people, course.check_ins(people), course.patience)
            cost = 1_000 * (running.cpu_seconds - before) / played.turns
            watching.send_signal(signal.SIGINT)
            await watching.wait()
        finally:
            await running.stop()
    found = parts(watched.read_text(encoding="utf-8"))
    print(f"\n{people} at once: {played.turns} turns, {cost:.2f} ms of the processor each")
    for part, samples in found.most_common():
        share = samples / found.total()
        print(f"{100 * share:5.1f} %  {cost * share:5.2f} ms  {part}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__
    )
    parser.add_argument("--people", type=int, nargs="+", default=[1, 256])
    parser.add_argument("--turns", type=int, default=4_000, help="about so many with each number of people")
    parser.add_argument("--spy", default="py-spy")
    options = parser.parse_args()
    for people in options.people:
        with tempfile.TemporaryDirectory(prefix="lien-parts-") as folder:
            asyncio.run(measure(people, Course(turns=options.turns), options.spy, Path(folder)))


if __name__ == "__main__":
    main()
