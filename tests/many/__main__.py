"""`python -m tests.many --rounds 5`: kills, freezes and cuts off whoever sends, and prints how soon another has taken over."""

import argparse
import asyncio
import os
import signal
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import make_url

from storage.offices import LEASE_SECONDS, Office
from tests.harness.processes import Forge
from tests.many.several import Process, Several, several
from tests.storage.conftest import _admin, _own_server

CALM_SECONDS = 3
ENDS = ("killed", "frozen", "cut off")


def main() -> None:
    """Run on a PostgreSQL server of its own."""
    parser = argparse.ArgumentParser(prog="python -m tests.many")
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    programs = max(Path("/usr/lib/postgresql").glob("*/bin/postgres")).parent
    forge = Forge()
    for server in _own_server(programs):
        for end in ENDS:
            took = sorted(asyncio.run(_rounds(server, forge, end, rounds)))
            shown = f"median {took[len(took) // 2]:.1f}, slowest {took[-1]:.1f}"
            print(f"{end}: both offices taken over {len(took)} times, in seconds: {shown}", flush=True)
    forge.close()


async def _rounds(server: str, forge: Forge, end: str, rounds: int) -> list[float]:
    name = f"lien_{end.replace(' ', '_')}"
    await _admin(server, f"CREATE DATABASE {name}")
    url = make_url(server).set(database=name).render_as_string(hide_password=False)
    with tempfile.TemporaryDirectory() as folder:
        async with several(Path(folder), url, forge, count=2, lease=LEASE_SECONDS) as house:
            return [await _round(house, end) for _ in range(rounds)]


async def _round(house: Several, end: str) -> float:
    """End whoever sends; return how long nobody held one of its offices, and bring it back."""
    # Processes that are still starting keep each other from being heard of in time; that is not what is measured.
    await asyncio.sleep(CALM_SECONDS)
    gone = house.holder()
    begun = datetime.now(UTC)
    await _end(gone, end)
    await house.taken_over_from(gone)
    taken = max(max(process.took(office) for process in house.processes) for office in Office)
    seconds = (datetime.fromisoformat(taken) - begun).total_seconds()
    await _bring_back(gone, end)
    return seconds


async def _end(process: Process, end: str) -> None:
    assert process.running is not None
    if end == "killed":
        await process.running.kill()
    elif end == "frozen":
        os.kill(process.pid, signal.SIGSTOP)
    else:
        process.to_database.cut()


async def _bring_back(process: Process, end: str) -> None:
    if end == "frozen":
        os.kill(process.pid, signal.SIGCONT)
    process.to_database.mend()
    assert process.running is not None
    await process.running.kill()
    await process.start()


if __name__ == "__main__":
    main()
