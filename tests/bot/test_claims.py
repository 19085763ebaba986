"""Promise 4 where a process dies or an office changes hands: what is on its way is settled by whoever claimed it, or by whoever comes after."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import Any, cast

import pytest
from aiogram.exceptions import TelegramNetworkError
from sqlalchemy import text

from bot.session import Call
from bot.telegram import Verdict, deliver, open_bot
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


async def _dies(lien: Stage) -> None:
    """Nothing of the service goes on, and nothing of it is settled."""
    assert lien.service is not None
    service, lien.service = lien.service, None
    if service._clock_watch is not None:
        service._clock_watch.cancel()
    service._scheduler.shutdown(wait=False)
    tasks = [*service._running, *service.outbox._tasks]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    service.outbox.claims.close()
    await service.bot.session.close()


async def _menus(lien: Stage) -> int:
    await lien.settled()
    return sum("Que voulez-vous" in said.get("text", "") for said in await lien.people.messages(lien.amina))


async def test_an_answer_that_had_not_begun_to_leave_when_the_process_died_leaves_afterwards(
    lien: Stage, answered: asyncio.Event
) -> None:
    await _dies(lien)
    answered.set()
    await lien.start()
    assert await _menus(lien) == 1
    assert [tuple(row) for row in await lien.rows(OUT)] == [("sent", None)]


async def test_an_answer_that_had_begun_to_leave_when_the_process_died_is_not_said_again(lien: Stage) -> None:
    await lien.settled()
    await lien.people.arm("timeout_after", method="sendMessage", chat_id=lien.amina, seconds=PATIENCE_SECONDS)
    await lien.people.write(lien.amina, "/menu")
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
    await _dies(lien)
    await lien.start()
    assert await _menus(lien) == 1
    assert [tuple(row) for row in await lien.rows(OUT)] == [("uncertain", "unknown")]


async def test_after_a_power_cut_nobody_knows_whether_an_answer_had_begun_to_leave(
    lien: Stage, answered: asyncio.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _dies(lien)
    answered.set()
    monkeypatch.setattr(
        "storage.departures.run_of_the_machine", lambda: "another-run-of-the-same-machine-....."
    )
    await lien.start()
    assert await _menus(lien) == 0
    assert [tuple(row) for row in await lien.rows(OUT)] == [("uncertain", "unknown")]


async def test_a_letter_begins_to_leave_only_once_there_is_a_line_to_the_messenger(lien: Stage) -> None:
    begun: list[str] = []
    call = Call("sendMessage", {"chat_id": lien.amina, "text": "Bonjour"}, {}, lambda: begun.append("begun"))
    nobody = lien.settings.model_copy(update={"api_url": "http://127.0.0.1:9"})
    for settings, times in ((nobody, 0), (lien.settings, 1)):
        bot = open_bot(settings)
        with suppress(TelegramNetworkError):
            await bot(cast("Any", call))
        await bot.session.close()
        assert len(begun) == times


async def test_what_cannot_be_noted_to_begin_never_reaches_the_messenger(lien: Stage) -> None:
    def not_noted() -> None:
        raise OSError("the disk is gone")

    assert lien.service is not None
    words = "Rien de ceci ne part."
    with pytest.raises(TelegramNetworkError):
        await lien.service.bot(
            cast("Any", Call("sendMessage", {"chat_id": lien.amina, "text": words}, {}, not_noted))
        )
    assert not [said for said in await lien.people.messages(lien.amina) if said.get("text") == words]
