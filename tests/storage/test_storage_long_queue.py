"""On a server, a morning on which everybody is written to is looked through once, not once for each letter."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.dialects import postgresql

from storage.cipher import Cipher
from storage.database import Database
from storage.letters import DUE
from storage.tables import messages
from storage.unit_of_work import UnitOfWork
from tests.storage.household import NOW

PEOPLE, HISTORY, BATCH = 600, 10, 100


async def test_what_is_due_is_found_without_reading_all_that_waits_for_each_letter(
    postgres_url: str, cipher: Cipher
) -> None:
    async with Database.connect(postgres_url, cipher) as database:
        async with database.begin() as work:
            sealed = cipher.seal("Bonjour")
            await work.execute(insert(messages), [_row(n, sealed, "sent") for n in range(PEOPLE * HISTORY)])
            await work.commit()
        async with database.begin() as work:
            # As the server does by itself, at a moment at which nothing waits.
            await work.execute(text("ANALYZE messages"))
            await work.commit()
        async with database.begin() as work:
            await work.execute(insert(messages), [_row(n, sealed, "pending") for n in range(PEOPLE)])
            looked_at = await _looked_at(work)
        # What waits, once, and a few rows for each that is given back; not all that waits for each of them.
        assert looked_at < 5 * (PEOPLE + BATCH)


def _row(number: int, sealed: str, state: str) -> dict[str, Any]:
    return {
        "direction": "out",
        "to_kind": "person",
        "to_id": number % PEOPLE,
        "lane": 2,
        "kind": "text",
        "body": sealed,
        "state": state,
        "not_before": NOW,
        "created_at": NOW,
    }


async def _looked_at(work: UnitOfWork) -> float:
    """How many rows the server reads from its tables and indexes to find what is due."""
    # As the driver is given it, with what is given besides said in the text: nothing can be explained with parameters.
    dialect = postgresql.dialect(paramstyle="pyformat")  # type: ignore[no-untyped-call]
    compiled = DUE.compile(dialect=dialect)
    given = {**compiled.params, "now": f"'{NOW + timedelta(minutes=1)}'", "limit": BATCH}
    (plan,) = await work.value(text(f"EXPLAIN (ANALYZE, FORMAT JSON) {compiled.string % given}"))
    reading = [node for node in _nodes(plan["Plan"]) if "Scan" in node["Node Type"]]
    found: float = sum(
        (node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"]
        for node in reading
    )
    return found


def _nodes(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield node
    for inner in node.get("Plans", ()):
        yield from _nodes(inner)
