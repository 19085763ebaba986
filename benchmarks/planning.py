"""What planning and a tick cost, by how many people there are: `python benchmarks/planning.py [--people 1000 10000 100000]`.

For each number of people: a tick with nothing to do; calendars drawn up (the share of one day, a seventh of everybody), for each
person; touchpoints let out, for each due row; in time of the processor. The file is a real one on the disk, with the settings of the service. What counts
are the ratios within one run: the cost for each row must not grow with the number of people.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.fernet import Fernet
from sqlalchemy import func, insert, select, update

from bot.content import load_content
from bot.ticks import Ticks
from bot.turn import Turns
from flows.people import Consent
from flows.structure import read_structure
from flows.touchpoints import TouchpointState
from storage import directory, planning
from storage.cipher import Cipher
from storage.database import Database
from storage.schema import migrate
from storage.tables import people, touchpoints
from storage.unit_of_work import UnitOfWork

STRUCTURE = """
structure: s{number}
name: Structure {number}
contact_hours:
  mon-sun: ["00:00-23:59"]
pay_groups:
  default: {{payday: {{day: 5}}, hours_sheet: {{day: 25}}}}
touchpoints:
  check_in: {{every_days: 7, at: "10:00"}}
  barrier_gestures: {{every_days: 14, at: "11:00"}}
"""
PEOPLE_IN_A_STRUCTURE = 100
DUE = 500
IDLE_TICKS = 30
NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)


class SetClock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        """The moment that it was put at."""
        return self.at


async def measured(number: int, folder: Path) -> dict[str, float]:
    """The costs, in microseconds for each row (idle: for a whole tick), with so many people."""
    key = Fernet.generate_key().decode()
    url = f"sqlite+aiosqlite:///{folder / f'{number}.db'}"
    await migrate(url, Cipher([key]))
    clock = SetClock()
    async with Database.connect(url, Cipher([key])) as database:
        await _fill(database, number)
        ticks = Ticks(database, Turns(load_content(), clock), clock, UnitOfWork.commit)
        day = max(1, number // 7)
        await _wants(database, day)
        begun = time.process_time()
        await ticks.plan()
        drawn_up = time.process_time() - begun
        idle = []
        for _ in range(IDLE_TICKS):
            begun = time.process_time()
            await ticks.run_all()
            idle.append(time.process_time() - begun)
        due = await _make_due(database, min(DUE, day))
        begun = time.process_time()
        await ticks.release()
        released = time.process_time() - begun
    return {
        "idle": statistics.median(idle) * 1e6,
        "day": drawn_up,
        "plan": drawn_up / day * 1e6,
        "release": released / due * 1e6,
    }


async def _fill(database: Database, number: int) -> None:
    async with database.begin() as work:
        name, structures = work.cipher.seal("Amina"), []
        for of in range(-(-number // PEOPLE_IN_A_STRUCTURE)):
            structure = read_structure(STRUCTURE.format(number=of), "benchmark")
            await directory.apply_structure(work, structure, NOW)
            structures.append(of + 1)
        rows = [
            {
                "structure_id": structures[of // PEOPLE_IN_A_STRUCTURE],
                "first_name": name,
                "last_name": name,
                "language": "fr",
                "consent": Consent.GIVEN.value,
                "pay_group": "default",
                "created_at": NOW,
                "chat_id": 10_000 + of,
                "plan_at": NOW + timedelta(days=1),
            }
            for of in range(number)
        ]
        for begin in range(0, number, 5_000):
            await work.execute(insert(people), rows[begin : begin + 5_000])
        await work.commit()


async def _wants(database: Database, number: int) -> None:
    """The calendars of so many people, spread over everybody, are to be drawn up."""
    async with database.begin() as work:
        await work.execute(update(people).where(people.c.id % 7 == 0).values(plan_at=NOW))
        await work.commit()
    async with database.read() as work:
        assert len(await planning.to_plan(work, NOW, number + 1)) >= min(number, 1)


async def _make_due(database: Database, number: int) -> int:
    async with database.begin() as work:
        some = select(func.min(touchpoints.c.id)).group_by(touchpoints.c.person_id).limit(number)
        changed = await work.execute(
            update(touchpoints)
            .where(touchpoints.c.id.in_(some))
            .values(due_at=NOW, late_after=NOW + timedelta(days=1))
        )
        await work.commit()
    async with database.read() as work:
        left = await work.value(
            select(func.count()).where(
                touchpoints.c.state == TouchpointState.PLANNED.value, touchpoints.c.due_at <= NOW
            )
        )
    assert left == changed.rowcount
    return int(left)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--people", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    asked.add_argument("--json", action="store_true")
    options = asked.parse_args()
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for number in options.people:
            found[number] = asyncio.run(measured(number, Path(folder)))
    if options.json:
        print(json.dumps(found))
        return
    first = found[options.people[0]]
    print(f"{'people':>8} {'idle tick':>12} {'calendar':>14} {'due row':>14} {'a day of planning':>18}")
    for number, costs in found.items():
        ratios = {name: costs[name] / first[name] for name in ("plan", "release")}
        print(
            f"{number:8,} {costs['idle'] / 1000:9.2f} ms {costs['plan']:7.0f} us x{ratios['plan']:.2f}"
            f" {costs['release']:7.0f} us x{ratios['release']:.2f} {costs['day']:16.1f} s"
        )


if __name__ == "__main__":
    main()
