"""Promises 1, 4, 8, 9, 10: what leaves, when, and what becomes of it when Telegram fails."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from bot.pace import Pace
from bot.sandbox.faults import FaultKind
from tests.harness.stage import TUESDAY, Stage


async def _said(lien: Stage, containing: str, chat: int | None = None) -> list[dict[str, Any]]:
    messages = await lien.people.messages(chat or lien.amina)
    return [m for m in messages if containing in m.get("text", "") and m["from"].get("is_bot")]


async def test_a_message_that_telegram_refuses_for_now_is_sent_once_when_it_may(lien: Stage) -> None:
    lien.sandbox.world.faults.arm("429", method="sendMessage", chat_id=lien.amina, retry_after=1)
    await lien.people.write(lien.amina, "/menu")
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
    await lien.settled()
    assert len(await _said(lien, "Que voulez-vous faire")) == 1


@pytest.mark.parametrize("fault", ["500"])
async def test_a_message_that_telegram_could_not_take_is_sent_once_later(
    lien: Stage, fault: FaultKind
) -> None:
    lien.sandbox.world.faults.arm(fault, method="sendMessage", chat_id=lien.amina)
    await lien.people.write(lien.amina, "/menu")
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
    await lien.settled()
    assert len(await _said(lien, "Que voulez-vous faire")) == 1


@pytest.mark.parametrize("fault", ["timeout_after", "html", "timeout_before"])
async def test_when_nobody_can_know_what_is_not_urgent_is_not_said_twice_and_the_caseworker_hears(
    lien: Stage, fault: FaultKind
) -> None:
    lien.sandbox.world.faults.arm(fault, method="sendMessage", chat_id=lien.amina)
    await lien.people.write(lien.amina, "/menu")
    await lien.people.hears(lien.claire, "est peut-être arrivé, peut-être pas")
    await lien.settled()
    assert len(await _said(lien, "Que voulez-vous faire")) <= 1
    assert len(await lien.rows("SELECT 1 FROM messages WHERE state = 'uncertain'")) == 1


@pytest.mark.parametrize("fault", ["timeout_after", "html", "timeout_before"])
async def test_when_nobody_can_know_what_is_urgent_is_said_again(lien: Stage, fault: FaultKind) -> None:
    lien.sandbox.world.faults.arm(fault, method="sendMessage", chat_id=lien.claire)
    await lien.people.write(lien.amina, "je veux mourir")
    await lien.settled()
    assert await _said(lien, "Signalement critique", lien.claire)
    assert not await lien.rows("SELECT 1 FROM messages WHERE state = 'uncertain'")


async def test_a_letter_that_was_under_way_in_a_crash_is_uncertain_and_an_urgent_one_goes_again(
    on_stage: Stage,
) -> None:
    lien = on_stage
    await lien.start()
    await lien.joins()
    await lien.settled()
    await lien.stop()
    now = (lien.clock.now()).astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ")
    async with lien.database.begin() as work:
        from sqlalchemy import text

        for lane, kind, to in ((1, "person", 1), (0, "caseworker", 1)):
            token = work.cipher.seal('{"text": "en route"}')
            sql = (
                "INSERT INTO messages (direction, to_kind, to_id, person_id, lane, kind, body, state, not_before,"
                " created_at, claimed_at, attempts, counts, silent) VALUES"
                f" ('out', '{kind}', {to}, 1, {lane}, 'text', :body, 'claimed', '{now}', '{now}', '{now}', 0, 0, 0)"
            )
            await work.execute(text(sql), {"body": token})
        await work.commit()
    await lien.start()
    await lien.people.hears(lien.claire, "en route")
    await lien.people.hears(lien.claire, "est peut-être arrivé, peut-être pas")
    await lien.settled()
    assert not await _said(lien, "en route")


async def test_what_we_start_waits_for_open_hours_even_when_it_was_decided_in_time(lien: Stage) -> None:
    """Decided at 12:29, refused for a while, still unsent at 12:31: the house is closed, so it waits."""
    await lien.put(TUESDAY + timedelta(days=1))
    await lien.people.hears(lien.amina, "Comment allez-vous")
    await lien.jump(minutes=1)
    lien.sandbox.world.faults.arm("429", method="sendMessage", chat_id=lien.amina, retry_after=2)
    await lien.put(datetime(2026, 12, 2, 11, 29, 58, tzinfo=UTC))
    await lien.people.calls_until("sendMessage")
    await lien.put(datetime(2026, 12, 2, 11, 40, tzinfo=UTC))
    await lien.settled()
    assert len(await _said(lien, "Comment allez-vous")) == 1
    await lien.put(datetime(2026, 12, 2, 12, 31, tzinfo=UTC))
    await lien.settled()
    assert len(await _said(lien, "Comment allez-vous")) == 2


async def test_a_check_in_late_beyond_its_limit_expires_with_a_reason_and_no_burst_follows(
    on_stage: Stage,
) -> None:
    lien = on_stage
    await lien.start()
    await lien.joins()
    await lien.settled()
    await lien.stop()
    lien.clock.put(TUESDAY + timedelta(days=30))
    await lien.start()
    await lien.settled()
    assert not await _said(lien, "Comment allez-vous")
    settled = await lien.rows("SELECT state, reason FROM touchpoints WHERE state != 'planned'")
    assert [tuple(row) for row in settled] == [("expired", "late")]
    await lien.put(TUESDAY + timedelta(days=38))
    await lien.settled()
    assert len(await _said(lien, "Comment allez-vous")) <= 1


async def test_silence_is_counted_from_delivery_not_from_the_plan(lien: Stage) -> None:
    lien.sandbox.world.faults.arm("429", method="sendMessage", chat_id=lien.amina, retry_after=1)
    await lien.put(TUESDAY + timedelta(days=1))
    assert await lien.rows("SELECT 1 FROM conversations WHERE wait_until IS NULL")
    await lien.people.hears(lien.amina, "Comment allez-vous")
    await lien.settled()
    assert await lien.rows("SELECT 1 FROM conversations WHERE wait_until IS NOT NULL")


async def test_somebody_who_blocked_the_bot_is_not_written_to_again(lien: Stage) -> None:
    await lien.people.block(lien.amina)
    await lien.people.hears(lien.claire, "ne reçoit plus les messages")
    await lien.put(TUESDAY + timedelta(days=1))
    await lien.put(TUESDAY + timedelta(days=8))
    await lien.settled()
    assert not await _said(lien, "Comment allez-vous")
    reasons = {row[0] for row in await lien.rows("SELECT reason FROM touchpoints WHERE state = 'skipped'")}
    assert reasons == {"blocked"}


async def test_the_real_pace_leaves_telegram_nothing_to_refuse(on_stage: Stage) -> None:
    """The sandbox enforces the limits here; the sender must never meet one."""
    lien = on_stage
    lien.sandbox.world.faults.armed.clear()
    await lien.start(Pace())
    await lien.joins()
    for _ in range(3):
        await lien.people.write(lien.amina, "/menu")
    await lien.settled()
    sent = [
        c
        for c in await lien.people.calls("sendMessage")
        if str(c["parameters"]["chat_id"]) == str(lien.amina)
    ]
    moments = [datetime.fromisoformat(c["at"]) for c in sent]
    assert all(later - earlier >= timedelta(seconds=0.9) for earlier, later in pairwise(moments))


async def test_a_group_that_became_a_supergroup_is_followed(lien: Stage) -> None:
    new = await lien.people.upgrade(lien.team)
    await lien.people.write(lien.amina, "je veux mourir")
    await lien.people.hears(new, "Signalement critique")
