"""Retention runs by itself while the service does its work: once a day, seen in health, and held up by nothing."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.health import as_data, judge
from flows.structure import read_structure
from storage import directory, retention
from storage.message_bodies import Body
from storage.person_file import change_file
from storage.state import read_state
from tests.harness.canaride import FIRST, LAST, PHONE, WORD, tells_her_story
from tests.harness.stage import STRUCTURE, TUESDAY, Stage
from tests.harness.traces import Canaries

CANARIES = Canaries((WORD, FIRST, LAST, PHONE))


async def _settings(lien: Stage, said: str) -> None:
    structure = read_structure(f"{STRUCTURE}retention: {said}\n", "structure.yaml")
    async with lien.database.begin() as work:
        await directory.apply_structure(work, structure, lien.clock.now())
        await work.commit()


async def _said_before(lien: Stage) -> list[str]:
    """What is still known of the words of the first two days."""
    rows = await lien.rows("SELECT body FROM messages WHERE created_at < '2026-11-26' AND state != 'pending'")
    return [text for (body,) in rows if (text := Body.open(body, lien.database.cipher).text)]


async def test_words_are_forgotten_by_themselves_and_she_is_still_followed(lien: Stage) -> None:
    await tells_her_story(lien)
    await _settings(lien, "{messages_days: 90}")
    await lien.stop()
    lien.clock.put(TUESDAY + timedelta(days=60))
    await lien.start()
    ((before,),) = await lien.rows("SELECT count(*) FROM messages WHERE created_at < '2026-11-26'")
    assert before > 10
    await lien.jump(days=33)
    old = "SELECT to_id FROM messages WHERE created_at < '2026-11-26' AND state != 'pending' ORDER BY to_id"
    assert await lien.rows(old) == [(1,), (2,)], "when each of them last wrote, without a word"
    assert not await _said_before(lien)
    places = set(await CANARIES.in_tables(lien.database))
    assert "people.first_name" in places
    assert "flags.excerpt" in places
    assert await lien.rows("SELECT last_error FROM job_runs WHERE job = 'forget'") == [(None,)]


async def test_she_who_left_long_ago_is_forgotten_by_itself(lien: Stage) -> None:
    await tells_her_story(lien)
    await _settings(lien, "{after_exit_months: 3}")
    await lien.settled()
    async with lien.database.begin() as work:
        ((who,),) = await lien.rows("SELECT max(id) FROM people")
        await change_file(work, who, {}, {"exited_on": TUESDAY.date()}, lien.clock.now())
        await work.commit()
    await lien.stop()
    lien.clock.put(TUESDAY + timedelta(days=100))
    await lien.start()
    await lien.settled()
    assert await CANARIES.in_tables(lien.database) == []
    assert await lien.rows("SELECT last_error FROM job_runs WHERE last_error IS NOT NULL") == []


async def test_one_that_fails_is_seen_in_health_and_the_rest_is_forgotten(
    lien: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await tells_her_story(lien)
    await _settings(lien, "{messages_days: 90}")
    await lien.settled()
    ((poisoned,),) = await lien.rows("SELECT min(id) FROM messages WHERE direction = 'in'")
    forget = retention.forget

    async def fails(work: Any, looked: Any) -> None:
        if any(one.past and one.key == (poisoned,) for one in looked):
            raise ValueError
        await forget(work, looked)

    monkeypatch.setattr(retention, "forget", fails)
    await lien.stop()
    lien.clock.put(TUESDAY + timedelta(days=95))
    await lien.start()
    kept = await lien.rows("SELECT id FROM messages WHERE created_at < '2026-11-26' AND state != 'pending'")
    assert len(kept) <= 3
    assert (poisoned,) in kept
    async with lien.database.read() as work:
        health = judge(await read_state(work, lien.clock.now()), None, lien.clock.now())
    (job,) = [one for one in as_data(health)["jobs"] if one["job"] == "forget"]
    assert "ValueError" in job["error"]
    assert any("forget" in remark for remark in health.remarks)


async def test_who_writes_meanwhile_gets_in_between(lien: Stage) -> None:
    for number in range(6):
        await lien.people.write(lien.amina, f"question {number}")
    await lien.settled()
    await _settings(lien, "{messages_days: 90}")
    steps: list[str] = []
    next_of = retention.Round.next

    async def noted(self: Any, work: Any, now: Any, limit: int) -> Any:
        steps.append("step")
        return await next_of(self, work, now, 2)

    async def writes() -> None:
        async with lien.database.begin() as work:
            steps.append("turn")
            await work.commit()

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(retention.Round, "next", noted)
        patched.setattr("bot.ticks.BATCH", 2)
        lien.clock.put(TUESDAY + timedelta(days=95))
        assert lien.service is not None
        await asyncio.gather(lien.service.ticks.forget(), writes())
    assert steps.count("step") > 3
    assert steps.index("turn") < len(steps) - 2, "it waited until all was over"
