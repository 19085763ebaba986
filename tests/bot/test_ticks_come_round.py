"""Promises 5 and 9 rest on it: every tick comes round by itself, not only when the service starts."""

import asyncio

import pytest

from bot import app
from bot.health import PERIODS
from tests.harness.stage import Stage


async def test_every_tick_comes_round_by_itself(on_stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    for seconds in ("TICK_SECONDS", "PLAN_SECONDS", "PRIORITISE_SECONDS", "REMIND_SECONDS", "FORGET_SECONDS"):
        monkeypatch.setattr(app, seconds, 0.05)
    await on_stage.start()
    came_round: set[str] = set()
    async with asyncio.timeout(10):
        while came_round != set(PERIODS):
            await on_stage.people.changes(await on_stage.people.now_at(), 0.05)
            came_round = {row.job for row in await on_stage.rows("SELECT job FROM job_runs WHERE runs > 1")}
