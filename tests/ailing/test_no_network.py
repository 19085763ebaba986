"""Promises 3, 4, 5, 9, 10 and 14 through a day without a network: what waited leaves once, at the pace, or says why not."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot import polling, telegram
from bot.doctor import examine
from bot.health import TRIES_MAX
from bot.pace import Pace
from bot.refusals import CannotServe
from flows.effects import Lane, Outcome, Say, To
from storage import outcomes
from tests.ailing.cable import Cable, cable
from tests.ailing.house import House
from tests.ailing.seeing import health_of, said_to, settings_of
from tests.harness.stage import STRUCTURE, TUESDAY, UNSETTLED, Stage, stage

AMINA, CLAIRE = To("person", 1), To("caseworker", 1)
# The check-in of Wednesday at ten is too late from Thursday at ten on.
LATE_AFTER_A_DAY = STRUCTURE.replace("every_days: 7", "late_days: 1, every_days: 7")
WEDNESDAY = TUESDAY + timedelta(days=1)
THURSDAY = TUESDAY + timedelta(days=2, minutes=30)
TRIED = "SELECT COUNT(*) AS letters FROM messages WHERE state = 'pending' AND attempts >= :tries"


@pytest.fixture
async def on_stage(tmp_path: Path, template: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    """Tries follow each other at once; nobody waits for a minute until it is noticed that the network is back."""
    monkeypatch.setattr(polling, "PATIENCE_MAX_SECONDS", 0.2)
    monkeypatch.setattr(telegram, "_patience", lambda _: 0.02)
    async with stage(tmp_path, template, LATE_AFTER_A_DAY) as ready:
        yield ready


@pytest.fixture
async def wire(on_stage: Stage) -> AsyncIterator[Cable]:
    """The service speaks to Telegram through a cable; Amina, Claire, Karim and the team have joined."""
    async with cable(on_stage.sandbox.url) as drawn:
        on_stage.settings = on_stage.settings.model_copy(update={"api_url": drawn.url})
        await on_stage.start()
        await on_stage.joins()
        await on_stage.settled()
        yield drawn
        await on_stage.stop()


async def _decided(lien: Stage, *said: Say) -> None:
    """Something that a turn has decided to say."""
    async with lien.database.begin() as work:
        await outcomes.write(work, Outcome(said), lien.clock.now())
        await work.commit()
    assert lien.service is not None
    lien.service.outbox.wake()


async def _all_left(lien: Stage) -> None:
    """Wait until nothing is left that might go, or be dropped, within a minute."""
    soon = (lien.clock.now() + timedelta(minutes=1)).replace(tzinfo=None).isoformat(sep=" ")
    seen = await lien.people.now_at()
    async with asyncio.timeout(20):
        while await lien.rows(UNSETTLED, now=soon):
            seen = (await lien.people.changes(seen, 0.05))["last"]


async def _tried(lien: Stage, times: int, letters: int) -> None:
    """Wait until so many letters have been tried so often."""
    assert lien.service is not None
    seen = await lien.people.now_at()
    async with asyncio.timeout(20):
        while (await lien.rows(TRIED, tries=times))[0].letters < letters:
            seen = (await lien.people.changes(seen, 0.05))["last"]
            lien.service.outbox.wake()


async def _first_heard(lien: Stage, chat: int, *words: str) -> str:
    """Which of these a chat heard first."""
    said = [message.get("text", "") for message in await lien.people.messages(chat)]
    return min(words, key=lambda word: next(at for at, text in enumerate(said) if word in text))


async def test_what_waited_through_a_day_without_a_network_arrives_once_and_so_does_what_people_wrote(
    wire: Cable, on_stage: Stage
) -> None:
    lien = on_stage
    await wire.pull_out()
    await lien.people.write(lien.amina, "je veux mourir")
    await _decided(
        lien,
        Say(AMINA, "une réponse"),
        Say(CLAIRE, "une nouvelle pour Claire"),
        Say(CLAIRE, "une alerte pour Claire", lane=Lane.URGENT),
        Say(AMINA, "un numéro pour Amina", lane=Lane.URGENT),
    )
    await _tried(lien, 1, letters=2)
    await lien.put(WEDNESDAY)
    await _tried(lien, 2, letters=2)
    assert await said_to(lien, lien.amina, "réponse") == 0
    await lien.put(THURSDAY)
    await wire.put_in()
    await lien.people.hears(lien.claire, "Signalement critique")
    await _all_left(lien)
    assert await _first_heard(lien, lien.claire, "une alerte", "une nouvelle") == "une alerte"
    assert await _first_heard(lien, lien.amina, "un numéro", "une réponse") == "un numéro"
    for chat, words in (
        (lien.amina, "une réponse"),
        (lien.amina, "un numéro pour Amina"),
        (lien.amina, "Appelez le 3114"),
        (lien.claire, "une nouvelle pour Claire"),
        (lien.claire, "une alerte pour Claire"),
        (lien.claire, "Signalement critique"),
        (lien.team, "Signalement critique"),
    ):
        assert await said_to(lien, chat, words) == 1, words
    assert not await lien.rows("SELECT 1 FROM messages WHERE state = 'uncertain'")


async def test_a_check_in_that_could_not_leave_for_a_day_is_dropped_with_its_reason(
    wire: Cable, on_stage: Stage
) -> None:
    lien = on_stage
    await wire.pull_out()
    await lien.put(WEDNESDAY)
    await _tried(lien, 2, letters=1)
    await lien.put(THURSDAY)
    await wire.put_in()
    await _all_left(lien)
    assert await said_to(lien, lien.amina, "Comment allez-vous") == 0
    points = await lien.rows("SELECT state, reason FROM touchpoints ORDER BY id")
    first, *others = [tuple(point) for point in points]
    assert first == ("expired", "late_at_sending")
    assert set(others) == {("planned", None)}
    dropped = await lien.rows("SELECT state, reason FROM messages WHERE touchpoint_id = 1")
    assert {tuple(letter) for letter in dropped} == {("dropped", "late")}
    decided = await lien.rows("SELECT verdict, reason FROM decisions WHERE kind = 'sending'")
    assert ("drop", "late") in {tuple(decision) for decision in decided}


async def test_what_has_gathered_leaves_at_the_pace_of_telegram(wire: Cable, on_stage: Stage) -> None:
    lien = on_stage
    await lien.stop()
    await lien.start(Pace())
    await wire.pull_out()
    await _decided(lien, *(Say(AMINA, f"réponse {number}") for number in range(3)))
    await _tried(lien, 1, letters=1)
    before = len(await lien.people.calls("sendMessage"))
    await wire.put_in()
    await lien.people.hears(lien.amina, "réponse 2")
    calls: list[dict[str, Any]] = (await lien.people.calls("sendMessage"))[before:]
    assert [call["parameters"]["text"] for call in calls] == ["réponse 0", "réponse 1", "réponse 2"]
    moments = [datetime.fromisoformat(call["at"]) for call in calls]
    assert all(later - earlier >= timedelta(seconds=0.9) for earlier, later in pairwise(moments))


async def test_the_operator_sees_from_the_first_minute_that_nothing_leaves_and_why(
    wire: Cable, on_stage: Stage, tmp_path: Path
) -> None:
    lien = on_stage
    with capture_logs() as logs:
        await wire.pull_out()
        await _decided(lien, Say(CLAIRE, "une alerte", lane=Lane.URGENT), Say(AMINA, "une réponse"))
        await _tried(lien, 1, letters=2)
        early = await health_of(lien)
        await _tried(lien, TRIES_MAX + 1, letters=2)
        late = await health_of(lien)
        settings = settings_of(lien).model_copy(update={"api_url": wire.url})
        findings = await examine(settings, lien.clock.now, tmp_path / ".env")
    assert early.healthy
    assert "Rien ne peut partir vers 2 conversations : Telegram ne peut pas être joint" in early.remarks[0]
    assert (late.alive, late.healthy) == (True, False)
    assert late.problems[0] == (
        "Rien ne peut partir vers 2 conversations : Telegram ne peut pas être joint, "
        "vérifiez la connexion de cette machine."
    )
    (told,) = [finding for finding in findings if finding.check == "token"]
    assert told.verdict == "error"
    assert "ne répond pas" in told.what
    assert "Vérifiez la connexion" in told.mend
    reasons = {line["reason"] for line in logs if line["event"] == "polling held up"}
    assert reasons == {"Telegram ne répond pas : vérifiez la connexion de cette machine"}
    await wire.put_in()
    await _all_left(lien)
    assert (await health_of(lien)).healthy
    assert (await health_of(lien)).held_up == ()


async def test_a_flag_that_nobody_can_be_told_of_climbs_and_every_rung_hears_once_the_network_is_back(
    wire: Cable, on_stage: Stage
) -> None:
    lien = on_stage
    await lien.people.write(lien.amina, "je veux mourir")
    await lien.people.hears(lien.claire, "Signalement critique")
    await lien.settled()
    told = await said_to(lien, lien.karim, "Signalement critique")
    await wire.pull_out()
    await lien.jump(hours=1)
    await _tried(lien, 1, letters=1)
    await wire.put_in()
    await lien.people.hears(lien.karim, "ignalement")
    await lien.settled()
    assert told == 0
    assert await lien.rows("SELECT 1 FROM flags WHERE state = 'open' AND rung > 0")


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "getUpdates"])
async def test_a_telegram_that_fails_while_the_service_starts_is_said_whatever_was_asked(
    on_stage: Stage, method: str
) -> None:
    on_stage.sandbox.world.faults.arm("500", method=method)
    with pytest.raises(CannotServe, match=r"Telegram ne répond pas .* : vérifiez la connexion"):
        await on_stage.start()
    await on_stage.stop()
    await on_stage.start()
    await on_stage.joins()


@pytest.mark.long
async def test_without_a_network_it_does_not_start_and_what_waits_is_answered_later(house: House) -> None:
    await house.people.write(house.amina, "je veux mourir")
    there = house.installation.environment
    house.installation.environment = {**there, "LIEN_API_URL": "http://127.0.0.1:9"}
    refused = await house.command("run")
    assert refused.code == 1
    assert refused.err.startswith("Telegram ne répond pas")
    assert refused.err.count("\n") == 1
    house.installation.environment = there
    await house.starts()
    await house.people.hears(house.amina, "Appelez le 3114")
    await house.settled()
    assert await house.said_to(house.claire, "Signalement critique") == 1
