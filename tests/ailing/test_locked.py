"""Promises 3, 4, 9 and 14 while another program keeps the database: all waits, and is done once when it lets go."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot import polling
from bot.app import serve
from bot.doctor import examine
from storage import engine
from storage.reach import OutOfReach, reaching
from tests.ailing.locking import locked
from tests.ailing.seeing import file_of, health_of, said_to, settings_of
from tests.harness.stage import TUESDAY, Stage, stage


@pytest.fixture
async def on_stage(tmp_path: Path, template: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    """As always, but nobody waits for a quarter of a minute to be told that the database is busy."""
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0)
    monkeypatch.setattr(polling, "PATIENCE_MAX_SECONDS", 0.2)
    async with stage(tmp_path, template) as ready:
        yield ready


async def _is_logged(lien: Stage, logs: Sequence[Any], event: str) -> str:
    """Wait for a line of the log; return the reason that it gives."""
    seen = await lien.people.now_at()
    async with asyncio.timeout(20):
        while not (lines := [line for line in logs if line["event"] == event]):
            seen = (await lien.people.changes(seen, 0.05))["last"]
    return str(lines[0].get("reason"))


async def test_what_comes_while_it_is_locked_is_answered_once_when_it_is_free(lien: Stage) -> None:
    await lien.settled()
    with capture_logs() as logs:
        async with locked(file_of(lien)):
            await lien.people.write(lien.amina, "je veux mourir")
            await lien.people.write(lien.amina, "vous êtes là ?")
            reason = await _is_logged(lien, logs, "polling held up")
            assert await said_to(lien, lien.amina, "3114") == 0
            assert await said_to(lien, lien.claire, "Signalement") == 0
    assert "un autre programme la garde occupée" in reason
    assert "fermez ce programme" in reason
    await lien.people.hears(lien.amina, "Appelez le 3114")
    await lien.settled()
    assert await said_to(lien, lien.amina, "Appelez le 3114") == 1
    for chat in (lien.claire, lien.team):
        assert await said_to(lien, chat, "Signalement critique") == 1
    assert not await lien.rows("SELECT 1 FROM updates_seen WHERE state != 'done'")


async def test_a_check_in_that_came_due_while_it_was_locked_is_spoken_once_and_never_skipped(
    lien: Stage,
) -> None:
    await lien.settled()
    with capture_logs() as logs:
        async with locked(file_of(lien)):
            await lien.put(TUESDAY + timedelta(days=1))
            assert "occupée" in await _is_logged(lien, logs, "tick failed")
            assert await said_to(lien, lien.amina, "Comment allez-vous") == 0
    await lien.jump(seconds=10)
    await lien.jump(seconds=10)
    await lien.people.hears(lien.amina, "Comment allez-vous")
    await lien.settled()
    assert await said_to(lien, lien.amina, "Comment allez-vous") == 1
    released = await lien.rows("SELECT state FROM touchpoints WHERE state != 'planned'")
    assert [row.state for row in released] == ["released"]


async def test_a_message_that_left_while_it_was_locked_is_settled_later_and_not_said_twice(
    lien: Stage,
) -> None:
    await lien.settled()
    lien.sandbox.world.faults.arm("delay", method="sendMessage", chat_id=lien.claire, seconds=0.3)
    await lien.people.write(lien.amina, "je suis là")
    await lien.people.hears(lien.amina, "C’est envoyé")
    with capture_logs() as logs:
        async with locked(file_of(lien)):
            await lien.people.hears(lien.claire, "je suis là")
            await _is_logged(lien, logs, "outbox held up")
    await lien.settled()
    assert await said_to(lien, lien.claire, "je suis là") == 1
    assert not await lien.rows("SELECT 1 FROM messages WHERE state = 'uncertain'")


async def test_the_operator_sees_that_it_stands_still_and_what_to_close(lien: Stage, tmp_path: Path) -> None:
    await lien.settled()
    async with locked(file_of(lien)):
        await lien.jump(minutes=2)
        health = await health_of(lien)
        findings = await examine(settings_of(lien), lien.clock.now, tmp_path / ".env")
    assert not health.alive
    (told,) = [finding for finding in findings if finding.check == "database"]
    assert told.verdict == "error"
    assert "un autre programme la garde occupée" in told.what
    assert "Fermez ce programme" in told.mend
    await lien.jump(seconds=10)
    assert (await health_of(lien)).healthy


async def test_it_does_not_start_on_a_database_that_another_program_keeps_and_says_so(
    on_stage: Stage,
) -> None:
    settings = settings_of(on_stage)
    # Two services in one process would share their locks, and lose them with the first file that is closed.
    await on_stage.database.close()
    async with locked(file_of(on_stage)):
        with (
            pytest.raises(OutOfReach, match=r"garde occupée.* : fermez ce programme"),
            reaching(settings.database_url),
        ):
            await serve(settings, on_stage.clock)
    await on_stage.start()
    await on_stage.joins()
