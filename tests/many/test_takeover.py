"""Whoever dies, hangs or is cut off loses its offices to another process, and no promise is broken meanwhile."""

import asyncio
import os
import signal
from pathlib import Path

from storage.offices import LEASE_SECONDS
from tests.harness.processes import Forge
from tests.kills.reckoning import TEXTS, reckon_rows
from tests.many.several import Several, several

# Telegram is some way off: what is on its way when the process dies is what the promise is about.
AWAY_SECONDS = 0.06


async def _nothing_is_broken(house: Several) -> None:
    house.crowd.over.set()
    await house.people.updates_confirmed()
    await house.settled()
    told = await reckon_rows(
        [(direction, state, body) for direction, state, body in await house.rows(TEXTS)],
        house.database.cipher,
        house.crowd,
        house.people,
    )
    assert told.written > 0
    assert (told.lost, told.doubled, told.unmarked) == ((), (), ())


async def _heard_of(house: Several, more: int) -> None:
    """So many more messages have reached a caseworker."""
    for _ in range(more):
        await house.people.hears(house.crowd.caseworkers[0], "ligne-")


async def test_the_offices_of_a_killed_process_are_taken_over_and_nothing_is_lost_or_doubled(
    tmp_path: Path, postgres_url: str, forge: Forge
) -> None:
    async with several(tmp_path, postgres_url, forge) as house:
        await house.people.arm("delay", method="sendMessage", seconds=AWAY_SECONDS, times=10**6)
        writing = asyncio.create_task(house.crowd.write())
        for _ in range(2):
            holder = house.holder()
            await _heard_of(house, 2)
            assert holder.running is not None
            await holder.running.kill()
            await house.taken_over_from(holder)
            await holder.start()
        house.crowd.over.set()
        await writing
        await _nothing_is_broken(house)


async def test_a_process_that_stands_still_loses_its_offices_and_finds_that_out_before_it_sends_again(
    tmp_path: Path, postgres_url: str, forge: Forge
) -> None:
    async with several(tmp_path, postgres_url, forge, lease=LEASE_SECONDS) as house:
        frozen = house.holder()
        writing = asyncio.create_task(house.crowd.write())
        await _heard_of(house, 2)
        os.kill(frozen.pid, signal.SIGSTOP)
        try:
            await house.taken_over_from(frozen)
            await _heard_of(house, 2)
        finally:
            os.kill(frozen.pid, signal.SIGCONT)
        house.crowd.over.set()
        await writing
        await _nothing_is_broken(house)


async def test_a_process_that_is_cut_off_from_the_database_stops_sending_and_the_other_goes_on(
    tmp_path: Path, postgres_url: str, forge: Forge
) -> None:
    async with several(tmp_path, postgres_url, forge, lease=LEASE_SECONDS) as house:
        alone = house.holder()
        writing = asyncio.create_task(house.crowd.write())
        await _heard_of(house, 2)
        alone.to_database.cut()
        await house.taken_over_from(alone)
        before = alone.to_telegram.passed
        await _heard_of(house, 2)
        assert alone.to_telegram.passed == before
        alone.to_database.mend()
        house.crowd.over.set()
        await writing
        await _nothing_is_broken(house)


async def test_who_stops_in_order_leaves_its_offices_and_nothing_uncertain(
    tmp_path: Path, postgres_url: str, forge: Forge
) -> None:
    async with several(tmp_path, postgres_url, forge) as house:
        first = house.holder()
        writing = asyncio.create_task(house.crowd.write())
        await _heard_of(house, 2)
        assert first.running is not None
        assert await first.running.stop() == 0
        await house.taken_over_from(first)
        house.crowd.over.set()
        await writing
        await _nothing_is_broken(house)
        assert await house.rows("SELECT COUNT(*) FROM messages WHERE state = 'uncertain'") == [(0,)]
