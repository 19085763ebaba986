"""The offices of a house that several processes serve: one holder at a time, and never two at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError

from storage import offices
from storage.cipher import Cipher
from storage.database import Database
from storage.offices import AlreadyRunning, Held, Office
from storage.tables import wrong_links
from storage.unit_of_work import UnitOfWork
from tests.storage.household import NOW

BOT = 42
BOTH = [Office.SENDER, Office.TICKER]
PATIENCE_SECONDS = 60


@pytest.fixture
async def one(postgres_url: str, cipher: Cipher) -> AsyncIterator[Database]:
    async with Database.connect(postgres_url, cipher) as opened:
        yield opened


@pytest.fixture
async def two(postgres_url: str, cipher: Cipher) -> AsyncIterator[Database]:
    """The same database, as another process sees it."""
    async with Database.connect(postgres_url, cipher) as opened:
        yield opened


async def _seeks(database: Database) -> list[Office]:
    async with database.begin() as work:
        await offices.arrive(work, BOT, alone=False)
        gained = await offices.seek(work, BOT)
        await work.commit()
        offices.entered(work, gained)
    return gained


async def _ended(database: Database, by: Database) -> None:
    """The server ends the session in which a database writes."""
    async with database.begin() as work:
        pid = await work.value(text("SELECT pg_backend_pid()"))
        await work.commit()
    async with by.read() as work:
        await work.value(text("SELECT pg_terminate_backend(:pid, 10000)"), {"pid": pid})


async def _note(work: UnitOfWork) -> None:
    await work.execute(insert(wrong_links), {"chat_id": 7, "at": NOW})


async def test_an_office_has_one_holder(one: Database, two: Database) -> None:
    assert await _seeks(one) == BOTH
    assert await _seeks(two) == []
    assert Office.SENDER in one.offices
    assert Office.SENDER not in two.offices
    async with two.begin() as work:
        assert not work.holds(Office.TICKER)
    async with one.begin() as work:
        assert work.holds(Office.TICKER)


async def test_who_holds_an_office_does_not_take_it_over_again(one: Database) -> None:
    assert await _seeks(one) == BOTH
    assert await _seeks(one) == []


async def test_an_office_that_was_not_entered_is_taken_over_again(one: Database) -> None:
    async with one.begin() as work:
        assert await offices.seek(work, BOT) == BOTH
        assert not work.holds(Office.SENDER)
    assert await _seeks(one) == BOTH


async def test_offices_end_with_the_session_and_so_does_what_was_being_written_in_it(
    one: Database, two: Database
) -> None:
    await _seeks(one)
    async with one.begin() as work:
        assert work.holds(Office.SENDER)
        await _note(work)
        pid = await work.value(text("SELECT pg_backend_pid()"))
        async with two.read() as other:
            await other.value(text("SELECT pg_terminate_backend(:pid, 10000)"), {"pid": pid})
        assert await _seeks(two) == BOTH
        with pytest.raises(DBAPIError):
            await work.commit()
    async with one.begin() as work:
        assert not work.holds(Office.SENDER)
        assert await work.value(select(wrong_links.c.id)) is None
    assert Office.SENDER not in one.offices


async def test_who_says_nothing_for_a_while_has_lost_its_offices(one: Database, two: Database) -> None:
    await _seeks(one)
    gained: set[Office] = set()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while gained != set(BOTH):
            gained |= set(await _seeks(two))
            assert not gained or not any(office in one.offices for office in Office)


async def test_whoever_holds_every_office_is_heard_of_by_the_server_at_each_beat(
    one: Database, two: Database
) -> None:
    await _seeks(one)
    async with one.begin() as work:
        pid = await work.value(text("SELECT pg_backend_pid()"))
        await work.commit()
    heard = [await _last_heard(two, pid)]
    for _ in range(2):
        assert await _seeks(one) == []
        heard.append(await _last_heard(two, pid))
    assert heard[0] < heard[1] < heard[2]


async def _last_heard(database: Database, pid: int) -> datetime:
    async with database.read() as work:
        at: datetime = await work.value(
            text("SELECT state_change FROM pg_stat_activity WHERE pid = :pid"), {"pid": pid}
        )
    return at


async def test_who_stops_in_the_middle_of_a_transaction_keeps_no_row_locked(
    one: Database, two: Database
) -> None:
    async with one.begin() as work:
        await _note(work)
        await work.commit()
    await _seeks(one)
    async with one.begin() as stopped:
        await stopped.execute(select(wrong_links.c.id).with_for_update())
        async with asyncio.timeout(PATIENCE_SECONDS), two.begin() as work:
            assert await work.value(select(wrong_links.c.id).with_for_update()) is not None
        with pytest.raises(DBAPIError):
            await stopped.commit()


async def test_who_leaves_frees_its_offices_and_may_be_silent(one: Database, two: Database) -> None:
    async with one.hold_service_lock(BOT, alone=False):
        assert await _seeks(one) == BOTH
    assert await _seeks(two) == BOTH
    async with one.begin() as work:
        assert await work.value(text("SHOW idle_session_timeout")) == "0"


@pytest.mark.parametrize(("first", "second"), [(True, False), (False, True), (True, True)])
async def test_who_asks_for_updates_serves_alone(
    one: Database, two: Database, first: bool, second: bool
) -> None:
    async with one.hold_service_lock(BOT, alone=first):
        with pytest.raises(AlreadyRunning):
            async with two.hold_service_lock(BOT, alone=second):
                pass
    async with two.hold_service_lock(BOT, alone=second):
        pass


async def test_two_bots_do_not_share_a_database(one: Database, two: Database) -> None:
    async with one.hold_service_lock(BOT, alone=False):
        with pytest.raises(AlreadyRunning):
            async with two.hold_service_lock(BOT + 1, alone=False):
                pass
        async with two.hold_service_lock(BOT, alone=False):
            pass


async def test_a_place_that_was_lost_with_the_session_is_taken_again(one: Database, two: Database) -> None:
    async with one.hold_service_lock(BOT, alone=False):
        await _ended(one, by=two)
        # Whether the end of the session is known before it is used or only then is a matter of moments.
        for _ in range(2):
            with suppress(DBAPIError):
                await _seeks(one)
        assert Office.SENDER in one.offices
        with pytest.raises(AlreadyRunning):
            async with two.hold_service_lock(BOT, alone=True):
                pass


async def test_whoever_sends_hears_of_what_another_process_has_committed(
    one: Database, two: Database
) -> None:
    told = asyncio.Event()
    async with one.begin() as work:
        await offices.hear_as_sender(work, told.set)
        await work.commit()
    async with two.begin() as work:
        await offices.tell_sender(work)
        await asyncio.wait_for(_nothing(one), PATIENCE_SECONDS)
        assert not told.is_set()
        await work.commit()
    await asyncio.wait_for(told.wait(), PATIENCE_SECONDS)


async def _nothing(database: Database) -> None:
    async with database.begin() as work:
        await work.value(text("SELECT 1"))
        await work.commit()


async def test_a_server_that_does_not_answer_is_given_up(one: Database, two: Database) -> None:
    await _nothing(one)

    async def wait() -> None:
        async with one.begin() as work:
            await work.value(text("SELECT pg_sleep(600)"))

    waiting = asyncio.create_task(wait())
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await _sleeps(two):
            await asyncio.sleep(0)
        one.hang_up()
        with pytest.raises(DBAPIError):
            await waiting
        await _nothing(one)


async def _sleeps(database: Database) -> bool:
    async with database.read() as work:
        found = await work.value(
            text("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND state = 'active'")
        )
    return bool(found)


async def test_one_process_alone_holds_every_office() -> None:
    held = Held("sqlite")
    assert [office for office in Office if office in held] == BOTH
