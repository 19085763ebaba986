"""Transactions: what stays, what is undone, and who waits for whom."""

import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from storage.cipher import Cipher
from storage.database import Database
from storage.offices import AlreadyRunning
from storage.tables import consents, people, wrong_links
from storage.unit_of_work import UnitOfWork
from tests.storage.household import NOW


async def note(work: UnitOfWork, chat_id: int, at: datetime = NOW) -> None:
    await work.execute(insert(wrong_links), {"chat_id": chat_id, "at": at})


async def noted(database: Database) -> list[int]:
    async with database.read() as work:
        return [
            row.chat_id for row in await work.rows(select(wrong_links.c.chat_id).order_by(wrong_links.c.id))
        ]


async def test_leaving_without_commit_remembers_nothing(database: Database) -> None:
    async with database.begin() as work:
        await note(work, 1)
    assert await noted(database) == []


async def test_what_is_committed_stays(database: Database) -> None:
    async with database.begin() as work:
        await note(work, 1)
        await work.commit()
    assert await noted(database) == [1]


async def test_an_exception_undoes_everything(database: Database) -> None:
    with suppress(RuntimeError):
        async with database.begin() as work:
            await note(work, 1)
            raise RuntimeError
    assert await noted(database) == []


async def fail_to_commit(database: Database) -> None:
    """A consent of nobody, which is found out at the commit only."""
    late = (
        "PRAGMA defer_foreign_keys=ON"
        if database._reading.dialect.name == "sqlite"
        else "ALTER TABLE consents ALTER CONSTRAINT fk_consents_person_id DEFERRABLE INITIALLY DEFERRED"
    )
    async with database.begin() as work:
        await work.execute(text(late))
        await work.execute(insert(consents), {"person_id": 99, "consent": "given", "how": "x", "at": NOW})
        await note(work, 1)
        await work.commit()


async def test_a_commit_that_fails_keeps_nobody_out(database: Database) -> None:
    # Something that reads meanwhile: the next writer gets another connection than the one that failed.
    async with database.read():
        with pytest.raises(IntegrityError):
            await fail_to_commit(database)
    async with asyncio.timeout(5), database.begin() as work:
        await note(work, 2)
        await work.commit()
    assert await noted(database) == [2]


async def test_a_savepoint_that_fails_is_undone_alone(database: Database) -> None:
    async with database.begin() as work:
        await note(work, 1)
        with suppress(RuntimeError):
            async with work.savepoint():
                await note(work, 2)
                raise RuntimeError
        async with work.savepoint():
            await note(work, 3)
        await work.commit()
    assert await noted(database) == [1, 3]


async def test_a_savepoint_outlives_an_error_of_the_database_itself(database: Database) -> None:
    async with database.begin() as work:
        await note(work, 1)
        with pytest.raises(Exception, match=r"(?i)null"):
            async with work.savepoint():
                await work.execute(insert(wrong_links), {"chat_id": None, "at": NOW})
        await note(work, 2)
        await work.commit()
    assert await noted(database) == [1, 2]


async def test_nothing_can_be_written_after_the_commit(database: Database) -> None:
    async with database.begin() as work:
        await work.commit()
        with pytest.raises(AssertionError):
            await note(work, 1)


async def test_a_reading_cannot_write(database: Database) -> None:
    async with database.read() as work:
        with pytest.raises(AssertionError):
            await note(work, 1)


async def test_a_reading_does_not_wait_for_a_writer_and_does_not_see_half_of_its_work(
    database: Database,
) -> None:
    async with database.begin() as work:
        await note(work, 1)
        assert await asyncio.wait_for(noted(database), 5) == []
        await work.commit()
    assert await noted(database) == [1]


async def test_many_writers_of_two_processes_never_collide(database: Database, other: Database) -> None:
    async def write(on: Database, chat_id: int) -> None:
        async with on.begin() as work:
            before = await work.rows(select(wrong_links.c.id))
            await note(work, chat_id)
            assert len(await work.rows(select(wrong_links.c.id))) >= len(before) + 1
            await work.commit()

    await asyncio.gather(*(write(on, chat) for chat in range(25) for on in (database, other)))
    assert sorted(await noted(database)) == sorted([*range(25), *range(25)])


async def test_writers_of_one_process_enter_one_at_a_time(database: Database) -> None:
    async def enter() -> None:
        async with database.begin():
            pass

    async with database.begin() as work:
        second = asyncio.create_task(enter())
        await asyncio.wait([second], timeout=0.2)
        assert not second.done()
        await work.commit()
    await asyncio.wait_for(second, 5)


@pytest.mark.parametrize("rounds_until_cancelled_again", [0, 1, 2, 3, 5, 8])
async def test_a_writer_that_is_cancelled_leaves_nothing_and_blocks_nobody(
    database: Database, rounds_until_cancelled_again: int
) -> None:
    inside = asyncio.Event()

    async def write() -> None:
        async with database.begin() as work:
            await note(work, 1)
            inside.set()
            while True:
                await note(work, 1)
                # A statement on SQLite waits for nobody, and lets nobody in.
                await asyncio.sleep(0)

    writer = asyncio.create_task(write())
    await inside.wait()
    writer.cancel()
    for _ in range(rounds_until_cancelled_again):
        await asyncio.sleep(0)
    writer.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writer
    async with asyncio.timeout(5):
        async with database.begin() as work:
            await note(work, 2)
            await work.commit()
    assert await noted(database) == [2]


async def test_a_moment_without_its_zone_is_refused(database: Database) -> None:
    async with database.begin() as work:
        with pytest.raises(Exception, match="without its zone"):
            await note(work, 1, at=datetime(2026, 3, 3, 9))  # noqa: DTZ001


async def test_a_moment_comes_back_aware_and_in_utc(database: Database) -> None:
    at = datetime(2026, 3, 3, 9, 30, 15, 123456, tzinfo=timezone(timedelta(hours=2)))
    async with database.begin() as work:
        await note(work, 1, at=at)
        back = await work.value(select(wrong_links.c.at))
    assert back == at
    assert back.tzinfo is UTC


async def test_words_that_were_not_sealed_are_refused(database: Database) -> None:
    async with database.begin() as work:
        row = {
            "structure_id": 1,
            "first_name": "Amina",
            "last_name": "Diallo",
            "consent": "asked",
            "created_at": NOW,
        }
        with pytest.raises(Exception, match="must be sealed") as refused:
            await work.execute(insert(people), row)
    assert "Amina" not in str(refused.value)


async def test_only_one_service_runs_on_a_database(database: Database, other: Database) -> None:
    async with database.hold_service_lock(42, alone=True):
        with pytest.raises(AlreadyRunning):
            async with other.hold_service_lock(42, alone=True):
                pass
    async with other.hold_service_lock(42, alone=True):
        pass


async def test_sqlite_keeps_what_was_committed_through_a_power_cut(sqlite_database: Database) -> None:
    async with sqlite_database.begin() as work:
        settings = [
            await work.value(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert settings == ["wal", 2, 1]


async def test_a_database_is_closed_after_its_block(sqlite_url: str, cipher: Cipher) -> None:
    async with Database.connect(sqlite_url, cipher) as opened, opened.begin() as work:
        await note(work, 1)
        await work.commit()
    async with Database.connect(sqlite_url, cipher) as opened:
        assert await noted(opened) == [1]
