"""Promises 1, 4, 8, 9 and 14 when somebody sets the machine's clock: nothing is said twice, nothing stands still, health is true."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from apscheduler.schedulers import base
from apscheduler.triggers import interval
from structlog.testing import capture_logs

from bot import app
from bot.health import PERIODS
from tests.ailing.seeing import health_of, said_to
from tests.harness.stage import STRUCTURE, TUESDAY, Stage, stage

HOUR = timedelta(hours=1)
WEDNESDAY = TUESDAY + timedelta(days=1)


@pytest.fixture
def one_clock(on_stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The scheduler and the watch over it read the stage's clock too: it is the machine's."""

    class Machine(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Machine":
            return cls.fromtimestamp(on_stage.clock.now().timestamp(), tz)

    for module in (app, base, interval):
        monkeypatch.setattr(module, "datetime", Machine)
    monkeypatch.setattr(app, "TICK_SECONDS", 0.05)


async def _all_ran(lien: Stage) -> None:
    """Wait until every tick has run at the hour that the clock shows."""
    since = (lien.clock.now() - timedelta(seconds=5)).replace(tzinfo=None).isoformat(sep=" ")
    until = (lien.clock.now() + timedelta(seconds=30)).replace(tzinfo=None).isoformat(sep=" ")
    sql = "SELECT job FROM job_runs WHERE last_finished_at BETWEEN :since AND :until"
    seen = await lien.people.now_at()
    async with asyncio.timeout(20):
        while {row.job for row in await lien.rows(sql, since=since, until=until)} != set(PERIODS):
            seen = (await lien.people.changes(seen, 0.05))["last"]


@pytest.mark.parametrize("by", [-HOUR, HOUR], ids=["back", "forward"])
async def test_every_tick_goes_on_at_once_and_health_is_true(
    one_clock: None, lien: Stage, by: timedelta
) -> None:
    await lien.settled()
    with capture_logs() as logs:
        lien.clock.put(lien.clock.now() + by)
        await _all_ran(lien)
    assert round(by.total_seconds()) in [line["seconds"] for line in logs if line["event"] == "clock moved"]
    health = await health_of(lien)
    assert health.healthy, health.problems


async def test_health_is_not_deceived_by_what_ran_in_the_future(lien: Stage) -> None:
    await lien.settled()
    await lien.stop()
    lien.clock.put(TUESDAY - HOUR)
    health = await health_of(lien)
    assert not health.alive
    assert all("l'horloge de cette machine a reculé" in problem for problem in health.problems)


async def test_a_check_in_is_said_once_although_its_hour_comes_twice(lien: Stage) -> None:
    await lien.put(WEDNESDAY)
    await lien.people.hears(lien.amina, "Comment allez-vous")
    await lien.settled()
    for at in (WEDNESDAY - HOUR, WEDNESDAY, WEDNESDAY + HOUR):
        await lien.put(at)
        await lien.settled()
    assert await said_to(lien, lien.amina, "Comment allez-vous") == 1
    points = await lien.rows("SELECT state FROM touchpoints ORDER BY id")
    assert [row.state for row in points] == ["released", *["planned"] * (len(points) - 1)]


async def test_words_are_answered_and_passed_on_once_in_the_hour_that_comes_twice(lien: Stage) -> None:
    await lien.people.write(lien.amina, "la première fois")
    await lien.people.hears(lien.claire, "la première fois")
    await lien.put(TUESDAY - HOUR)
    await lien.people.write(lien.amina, "la deuxième fois")
    await lien.people.hears(lien.claire, "la deuxième fois")
    await lien.put(TUESDAY + timedelta(minutes=1))
    await lien.settled()
    for words in ("la première fois", "la deuxième fois"):
        assert await said_to(lien, lien.claire, words) == 1
    assert not await lien.rows("SELECT 1 FROM updates_seen WHERE state != 'done'")


async def test_an_alert_that_waited_for_its_next_try_does_not_wait_an_hour_more(
    one_clock: None, lien: Stage
) -> None:
    await lien.settled()
    lien.sandbox.world.faults.arm("500", method="sendMessage", chat_id=lien.claire, times=2)
    await lien.people.write(lien.amina, "je veux mourir")
    seen = await lien.people.now_at()
    while not await lien.rows("SELECT 1 FROM messages WHERE attempts = 2 AND state = 'pending'"):
        seen = (await lien.people.changes(seen, 0.05))["last"]
    lien.clock.put(lien.clock.now() - HOUR)
    await lien.people.hears(lien.claire, "Signalement critique")
    await lien.settled()
    assert await said_to(lien, lien.claire, "Signalement critique") == 1


@pytest.fixture(params=[("12:25", HOUR, "13:30"), ("08:40", -HOUR, "08:30")], ids=["forward", "back"])
async def before_a_closing(
    request: pytest.FixtureRequest, tmp_path: Path, template: Path
) -> AsyncIterator[tuple[Stage, datetime, timedelta, datetime]]:
    """A house whose check-in is due shortly before the clock is moved into closed hours; and when it opens again."""
    at, by, opening = request.param
    async with stage(tmp_path, template, STRUCTURE.replace("10:00", at)) as lien:
        await lien.start()
        await lien.joins()
        yield lien, _in_paris(at), by, _in_paris(opening)


def _in_paris(time: str) -> datetime:
    """This hour of Wednesday, in winter."""
    return datetime.fromisoformat(f"2026-11-25T{time}:00+01:00").astimezone(UTC)


async def test_what_was_decided_in_open_hours_does_not_leave_in_closed_ones_that_the_clock_was_moved_to(
    before_a_closing: tuple[Stage, datetime, timedelta, datetime],
) -> None:
    lien, due, by, opening = before_a_closing
    await lien.settled()
    lien.sandbox.world.faults.arm("429", method="sendMessage", chat_id=lien.amina, retry_after=1)
    await lien.put(due)
    seen = await lien.people.now_at()
    while not await lien.rows("SELECT 1 FROM messages WHERE attempts = 1 AND state = 'pending'"):
        seen = (await lien.people.changes(seen, 0.05))["last"]
    await lien.put(due + by + timedelta(seconds=2))
    await lien.settled()
    assert await said_to(lien, lien.amina, "Comment allez-vous") == 0
    await lien.put(max(opening, due) + timedelta(minutes=1))
    await lien.people.hears(lien.amina, "Comment allez-vous")
    await lien.settled()
    assert await said_to(lien, lien.amina, "Comment allez-vous") == 1
