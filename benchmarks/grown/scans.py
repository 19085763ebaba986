"""Which tables a hot way may look through, and why."""

import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.harness.statements import Asked, looked_through

# By the way's first word and the table.
KNOWN: Mapping[tuple[str, str], str] = {
    (
        "health",
        "people",
    ): "how many people there are is counted, an entry of an index for each, in a process of its own",
}


def unexpected(path: Path, asked: Sequence[Asked]) -> list[str]:
    """What looks through a table that grows and has no reason to, each in a line."""
    file = sqlite3.connect(path)
    found = [
        f"{one.way} looks through {table}: {one.sql}"
        for one in asked
        for table in sorted(looked_through(file, one))
        if (one.way.split(":")[0], table) not in KNOWN
    ]
    file.close()
    return found
