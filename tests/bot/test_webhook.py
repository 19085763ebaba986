"""Updates that Telegram pushes: taken once, confirmed after the commit, from nobody else."""

import socket
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.refusals import CannotServe
from tests.harness.stage import Stage


@pytest.fixture
async def pushed(on_stage: Stage) -> Stage:
    """The service behind a webhook; everybody has joined."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    on_stage.settings = on_stage.settings.model_copy(
        update={
            "webhook_url": f"http://127.0.0.1:{port}",
            "webhook_secret": SecretStr("un-secret"),
            "listen": f"127.0.0.1:{port}",
        }
    )
    await on_stage.start()
    await on_stage.joins()
    return on_stage


async def test_the_story_goes_on_when_telegram_pushes(pushed: Stage) -> None:
    await pushed.people.write(pushed.amina, "/menu")
    await pushed.people.press(pushed.amina, "🙂 Donner de mes nouvelles")
    await pushed.people.press(pushed.amina, "😢 Très mal")
    await pushed.people.hears(pushed.team, "Signalement")


async def test_who_does_not_know_the_secret_is_not_listened_to(pushed: Stage) -> None:
    forged = {
        "update_id": 1,
        "message": {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "/menu"},
    }
    address = f"{pushed.settings.webhook_url}/telegram"
    async with aiohttp.ClientSession() as session:
        for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "un-autre"}):
            async with session.post(address, json=forged, headers=headers) as answer:
                assert answer.status == 403
    assert not await pushed.rows("SELECT 1 FROM updates_seen WHERE update_id = 1")


async def test_a_body_that_is_no_update_is_answered_and_changes_nothing(pushed: Stage) -> None:
    before = await pushed.rows("SELECT COUNT(*) FROM updates_seen")
    address = f"{pushed.settings.webhook_url}/telegram"
    async with aiohttp.ClientSession() as session:
        for body in (b"", b"{", b"[]", b'{"update_id": "x"}', b"\xff\xfe"):
            secret = {"X-Telegram-Bot-Api-Secret-Token": "un-secret"}
            async with session.post(address, data=body, headers=secret) as answer:
                assert answer.status == 200
    assert await pushed.rows("SELECT COUNT(*) FROM updates_seen") == before


async def test_what_could_not_be_committed_is_not_confirmed_and_is_pushed_again(
    pushed: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pushed.service is not None
    intake = pushed.service.source._intake
    receive, failures = intake.receive, iter([True])

    async def failing(updates: Any) -> None:
        if next(failures, False):
            raise OSError("disk full")
        await receive(updates)

    monkeypatch.setattr(intake, "receive", failing)
    await pushed.people.write(pushed.amina, "/menu")
    await pushed.people.hears(pushed.amina, "Que voulez-vous faire")
    await pushed.settled()
    said = [m for m in await pushed.people.messages(pushed.amina) if "Que voulez-vous" in m.get("text", "")]
    assert len(said) == 1


async def test_without_a_secret_it_refuses_to_start(on_stage: Stage) -> None:
    on_stage.settings = on_stage.settings.model_copy(
        update={"webhook_url": "http://127.0.0.1:1", "webhook_secret": SecretStr("")}
    )
    with pytest.raises(CannotServe, match="LIEN_WEBHOOK_SECRET manque"):
        await on_stage.start()
