"""What a year leaves in the database, and what is asked of it then: `python benchmarks/growth.py [--people 1000] [--played 40] [--messages-days 90]`.

A structure of forty people lives a year through the product itself (`grown/life.py`: the real file, ticks, turns, outbox, forgetting every night); its
rows at the end of each quarter are then written again under other numbers and ids, structure after structure, until there are as many people
as asked for (`grown/multiplied.py`). So all rows are those that the product writes, and there are no more kinds of year than forty people live.
Words are kept 90 days here, the least that a structure may ask for: as shipped they are kept 365, and a year would not show whether
forgetting holds the growth up.

Printed: the size of the file by table at the end of each quarter, with its indexes; then every hot way through the service, gone once on the last of
these files (`grown/ways.py`), and of each way the statement that takes longest, run again three times, as SQLite says that it goes about it.
The exit status is 1 where any statement looks through a table that grows without a reason (`grown/scans.py`).
"""

import argparse
import asyncio
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[1])

from bot.models_when_used import import_aiogram

import_aiogram()

from benchmarks.grown.life import BEGINS, GROUP, QUARTER, live
from benchmarks.grown.multiplied import multiply
from benchmarks.grown.scans import unexpected
from benchmarks.grown.ways import Who, go_all_ways
from storage.engine import CACHE_KIB
from tests.harness.statements import Asked, plan
from tests.simulation.cast import template
from tests.simulation.machine import KEY
from tests.year.playing import CASEWORKER_CHAT

QUARTERS = 4
TIMES = 3
WIDTH = 110
_SIZES = """
SELECT coalesce(m.tbl_name, s.name), sum(s.pgsize) FROM dbstat s LEFT JOIN sqlite_master m ON m.name = s.name GROUP BY 1
"""


def sizes(path: Path) -> Counter[str]:
    """The bytes of each table, with its indexes."""
    file = sqlite3.connect(path)
    found = Counter(dict(file.execute(_SIZES)))
    file.close()
    return found


def show_growth(files: Sequence[Path], played: Sequence[Path], people: int) -> None:
    """Print how large each table is at the end of each quarter."""
    by_quarter = [sizes(path) for path in files]
    last = by_quarter[-1]
    print(f"{'MB at the end of quarter':32}" + "".join(f"{number:>9}" for number in range(1, len(files) + 1)))
    shown = [name for name, size in last.most_common() if size * 100 > last.total()]
    for name in shown:
        print(f"{name:32}" + "".join(f"{found[name] / 1e6:9.1f}" for found in by_quarter))
    rest = [found.total() - sum(found[name] for name in shown) for found in by_quarter]
    totals = [found.total() for found in by_quarter]
    for name, values in (("all others", rest), ("all", totals)):
        print(f"{name:32}" + "".join(f"{value / 1e6:9.1f}" for value in values))
    print(f"{'kB for each person':32}" + "".join(f"{value / people / 1e3:9.1f}" for value in totals))
    print(f"{'files as played, empty pages':32}" + "".join(f"{_empty(path):8.0%} " for path in played))
    grown = [last[name] - by_quarter[-2][name] for name in ("messages", "answers")]
    print(
        f"In the last quarter words (messages, answers) grew by {sum(grown) / 1e6:+.1f} MB,"
        f" all the rest by {(totals[-1] - totals[-2] - sum(grown)) / 1e6:+.1f} MB."
    )


def _empty(path: Path) -> float:
    file = sqlite3.connect(path)
    ((pages,),), ((empty,),) = (file.execute(f"PRAGMA {what}") for what in ("page_count", "freelist_count"))
    file.close()
    return float(empty / pages)


def timed(path: Path, asked: Iterable[Asked]) -> list[tuple[float, Asked]]:
    """What was asked with the milliseconds that it takes when it is run again, and undone; the slowest of each way, the slowest way first."""
    file = sqlite3.connect(path, isolation_level=None)
    file.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    slowest: dict[str, tuple[float, Asked]] = {}
    for one in asked:
        took = statistics.median(_run(file, one) for _ in range(TIMES))
        if took > slowest.get(one.way, (-1.0, one))[0]:
            slowest[one.way] = took, one
    file.close()
    return sorted(slowest.values(), key=lambda found: -found[0])


def _run(file: sqlite3.Connection, asked: Asked) -> float:
    file.execute("BEGIN")
    begun = time.perf_counter()
    # What is there already, from the first time, is found as it would have been.
    with suppress(sqlite3.IntegrityError):
        file.execute(asked.sql, asked.values).fetchall()
    took = time.perf_counter() - begun
    file.execute("ROLLBACK")
    return took * 1e3


def show_ways(path: Path, slowest: Sequence[tuple[float, Asked]]) -> None:
    """Print the slowest statement of each way, and its plan."""
    file = sqlite3.connect(path)
    for took, one in slowest:
        print(f"{one.way:24} {took:8.2f} ms  {' '.join(one.sql.split())[:WIDTH]}")
        for step in plan(file, one)[:6]:
            print(f"{'':38}{step[:WIDTH]}")
    file.close()


def main() -> int:
    """Measure and print; 1 where a hot way looks through a table that grows."""
    parser = argparse.ArgumentParser(
        formatter_class=argparse.RawDescriptionHelpFormatter, description=__doc__
    )
    parser.add_argument("--people", type=int, default=1_000)
    parser.add_argument("--played", type=int, default=40)
    parser.add_argument("--messages-days", type=int, default=90)
    options = parser.parse_args()
    copies = options.people // options.played
    with tempfile.TemporaryDirectory(prefix="lien-growth-") as name:
        folder = Path(name)
        played = live(folder, options.played, options.messages_days, QUARTERS)
        files = []
        for number, quarter in enumerate(played, start=1):
            files.append(folder / f"grown-{number}.db")
            shutil.copy(template(), files[-1])
            multiply(quarter, files[-1], copies)
        print(
            f"{copies * options.played:,} people of {copies} structures, words kept {options.messages_days} days"
        )
        show_growth(files, played, copies * options.played)
        people = range(100_001 * copies, (100_001 + options.played) * copies, copies)
        who = Who(_joined(files[-1], people), CASEWORKER_CHAT * copies, GROUP * copies)
        ends = datetime.combine(BEGINS + QUARTERS * QUARTER + timedelta(days=1), datetime.min.time(), UTC)
        statements = asyncio.run(go_all_ways(files[-1], KEY, who, ends + timedelta(hours=9)))
        print(f"\nThe slowest statement of each way, of {len(statements.asked)}, median of {TIMES}:")
        show_ways(files[-1], timed(files[-1], statements.asked))
        wrong = unexpected(files[-1], statements.asked)
    print(*wrong or ("No hot way looks through a table that grows.",), sep="\n")
    return int(bool(wrong))


def _joined(path: Path, chats: Iterable[int]) -> list[int]:
    """Those of these chats in which somebody may be written to."""
    file = sqlite3.connect(path)
    answering = "SELECT 1 FROM people WHERE chat_id = ? AND consent = 'given' AND NOT exited AND NOT blocked"
    found = [chat for chat in chats if file.execute(answering, (chat,)).fetchone()]
    file.close()
    return found


if __name__ == "__main__":
    sys.exit(main())
