"""Promise 4 where an office changes hands: what is on its way is settled by whoever claimed it, or by whoever took it over."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from bot.telegram import Verdict, deliver
from storage.offices import Held, Office
from tests.harness.stage import Stage

OUT = "SELECT state, reason FROM messages WHERE direction = 'out' AND to_kind = 'person' ORDER BY id DESC LIMIT 1"

PATIENCE_SECONDS = 30


class Lost(Held):
    """No office is ours, as far as anybody knows."""

    def __init__(self) -> None:
        super().__init__("postgresql")


@pytest.fixture
async def answered(lien: Stage, monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """An answer to Amina is claimed and on its way; it arrives once this is set."""
    await lien.settled()
    on_its_way, arrives = asyncio.Event(), asyncio.Event()

    async def wait_and_deliver(*arguments: Any) -> Verdict:
        on_its_way.set()
        await arrives.wait()
        return await deliver(*arguments)

    monkeypatch.setattr("bot.outbox.deliver", wait_and_deliver)
    await lien.people.write(lien.amina, "/menu")
    await on_its_way.wait()
    return arrives


async def _take_over(lien: Stage) -> None:
    assert lien.service is not None
    async with lien.database.begin() as work:
        await lien.service.outbox.recover(work)
        await work.commit()


async def test_what_we_have_under_way_ourselves_stays_ours_when_the_office_comes_back(
    lien: Stage, answered: asyncio.Event
) -> None:
    await _take_over(lien)
    answered.set()
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
    await lien.settled()
    assert [tuple(row) for row in await lien.rows(OUT)] == [("sent", None)]


async def test_what_another_has_claimed_meanwhile_is_not_ours_to_settle(
    lien: Stage, answered: asyncio.Event
) -> None:
    async with lien.database.begin() as work:
        later = lien.clock.now() + timedelta(seconds=1)
        moment = later.replace(tzinfo=None).isoformat(sep=" ")
        await work.execute(
            text("UPDATE messages SET claimed_at = :at WHERE state = 'claimed'"), {"at": moment}
        )
        await work.commit()
    await _take_over(lien)
    answered.set()
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
    await lien.settled()
    assert [tuple(row) for row in await lien.rows(OUT)] == [("uncertain", "unknown")]


async def test_who_has_lost_the_office_between_claiming_and_calling_does_not_call(
    lien: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert lien.service is not None
    await lien.settled()
    held = lien.database.offices
    monkeypatch.setattr(lien.database, "offices", Lost())
    await lien.people.write(lien.amina, "/menu")
    await lien.people.updates_confirmed()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not lien.service.outbox._settled:
            await lien.people.changes((await lien.people.state())["last"], 0.05)
    assert not [m for m in await lien.people.messages(lien.amina) if "Que voulez-vous" in m.get("text", "")]
    monkeypatch.setattr(lien.database, "offices", held)
    assert Office.SENDER in lien.database.offices
    lien.service.outbox.wake()
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
    await lien.settled()
    said = [m for m in await lien.people.messages(lien.amina) if "Que voulez-vous" in m.get("text", "")]
    assert len(said) == 1
