"""What SQLite is asked again and again is answered as the library would answer it, each time."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, Executable, bindparam, event, insert, select, update
from sqlalchemy.exc import IntegrityError, StatementError

from storage.database import Database
from storage.tables import messages, updates_seen
from storage.unit_of_work import UnitOfWork

NOW = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)
LETTER = {
    "direction": "out", "to_kind": "person", "to_id": 1, "lane": 1, "kind": "text", "body": "gAAAA", "state": "pending",
    "not_before": NOW, "created_at": NOW, "hastened": True,
}  # fmt: skip
SEEN = {"update_id": 1, "chat_id": 2, "seen_at": NOW, "state": "done"}


async def asked_thrice(work: UnitOfWork, statement: Executable, given: Mapping[str, Any]) -> list[Any]:
    """The rows as the library gives them; the two times after that they have to be the same."""
    first, *again = [[*await work.rows(statement, given)] for _ in range(3)]
    assert again == [first, first]
    assert [[row._asdict() for row in rows] for rows in again] == [[row._asdict() for row in first]] * 2
    return first


async def test_rows_are_the_same_each_time_with_their_moments_truths_and_names(
    sqlite_database: Database,
) -> None:
    theirs = select(messages, (messages.c.lane + 1).label("next_lane")).where(
        messages.c.not_before <= bindparam("now"), messages.c.state == "pending"
    )
    async with sqlite_database.begin() as work:
        await work.execute(insert(messages), LETTER)
        (row,) = await asked_thrice(work, theirs, {"now": NOW})
        assert await asked_thrice(work, theirs, {"now": NOW - timedelta(microseconds=1)}) == []
    assert (row.not_before, row.hastened, row.silent, row.next_lane) == (NOW, True, False, 2)


async def test_a_list_may_be_of_any_length(sqlite_database: Database) -> None:
    among = select(updates_seen.c.update_id).where(
        updates_seen.c.update_id.in_(bindparam("ids", expanding=True)),
        updates_seen.c.state == bindparam("state"),
    )
    async with sqlite_database.begin() as work:
        await work.execute(insert(updates_seen), [SEEN | {"update_id": number} for number in range(5)])
        for ids in ([1], [0, 1, 2], [3, 4], [], [7], [1]):
            found = await asked_thrice(work, among, {"ids": ids, "state": "done"})
            assert {row.update_id for row in found} == {*ids} - {7}


async def test_what_is_written_again_and_again_is_what_was_given_and_what_the_table_says(
    sqlite_database: Database,
) -> None:
    add = insert(messages)
    put_off = update(messages).where(messages.c.id == bindparam("which"))
    async with sqlite_database.begin() as work:
        for _ in range(3):
            assert await work.change(add, LETTER) == 1
        await work.change(add, [LETTER, LETTER])
        for number in (1, 2, 9):
            moved = {"which": number, "not_before": NOW + timedelta(days=1), "reason": "hours"}
            assert await work.change(put_off, moved) == (number != 9)
        assert await work.change(put_off, [{"which": number, "attempts": 7} for number in (3, 4, 5)]) == 3
        rows = await work.rows(select(messages).order_by(messages.c.id))
    assert [row.not_before - NOW for row in rows] == [timedelta(days=days) for days in (1, 1, 0, 0, 0)]
    assert [row.attempts for row in rows] == [0, 0, 7, 7, 7]
    assert [row.reason for row in rows] == ["hours", "hours", None, None, None]
    assert not any(row.counts for row in rows)


async def test_what_is_refused_is_refused_in_the_same_way_each_time(sqlite_database: Database) -> None:
    add = insert(updates_seen)
    wrong = ((IntegrityError, SEEN), (StatementError, SEEN | {"seen_at": NOW.replace(tzinfo=None)}))
    async with sqlite_database.begin() as work:
        await work.change(add, SEEN)
        for kind, given in wrong:
            for _ in range(3):
                with pytest.raises(kind) as refused:
                    async with work.savepoint():
                        await work.change(add, given)
                assert type(refused.value) is kind
        assert await work.change(add, SEEN | {"update_id": 2}) == 1


async def test_a_value_that_is_missing_is_missed_each_time(sqlite_database: Database) -> None:
    one = select(updates_seen).where(updates_seen.c.update_id == bindparam("which"))
    async with sqlite_database.read() as work:
        for _ in range(3):
            with pytest.raises(StatementError, match="which"):
                await work.row(one, {})


async def test_a_reading_never_writes(sqlite_database: Database) -> None:
    add = insert(updates_seen)
    async with sqlite_database.begin() as work:
        for number in range(3):
            await work.change(add, SEEN | {"update_id": number})
    async with sqlite_database.read() as work:
        with pytest.raises(AssertionError, match="a reading cannot write"):
            await work.change(add, SEEN)


async def test_who_listens_hears_each_time(sqlite_database: Database) -> None:
    heard: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        heard.append(statement)

    numbers = select(updates_seen.c.update_id)
    async with sqlite_database.read() as work:
        await asked_thrice(work, numbers, {})
    event.listen(Engine, "before_cursor_execute", note)
    try:
        async with sqlite_database.read() as work:
            await asked_thrice(work, numbers, {})
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert len(heard) == 3
