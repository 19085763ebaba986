"""What has come due, a bounded number at a time."""

from datetime import timedelta

import pytest

from flows.conversation import Conversation
from flows.effects import (
    ChangeFlag,
    KeepConversation,
    PlanAgain,
    PlanTouchpoint,
    RaiseFlag,
    SettleTouchpoint,
)
from flows.flags import FlagState, Level
from flows.touchpoints import Touchpoint, TouchpointState
from storage import due
from storage.due import DueTouchpoints, Wait
from storage.state import JobRun, read_state
from tests.storage.household import NOW, Household, say

HOUR = timedelta(hours=1)


def plan(person_id: int, kind: str, hours: int, period: str = "2026-03-03") -> PlanTouchpoint:
    at = NOW + hours * HOUR
    return PlanTouchpoint(Touchpoint(person_id, kind, period, at, at + timedelta(days=2)))


@pytest.fixture(autouse=True)
async def _calendars_stand(house: Household) -> None:
    """Nobody's calendar is to be drawn up for a while."""
    await house.write(*(PlanAgain(who, NOW + 1000 * HOUR) for who in (house.amina, house.boris)))


async def touchpoints(house: Household, hours: int = 0, limit: int = 50) -> list[DueTouchpoints]:
    async with house.database.read() as work:
        return await due.touchpoints(work, NOW + hours * HOUR, limit)


async def test_touchpoints_come_due_person_by_person_the_longest_due_first(house: Household) -> None:
    await house.write(
        plan(house.amina, "check_in", -1),
        plan(house.boris, "check_in", -3),
        plan(house.amina, "payday", -2),
        plan(house.amina, "later", 7 * 24),
        plan(house.amina, "the_week_after", 7 * 24 + 1),
    )
    found = await touchpoints(house)
    assert [(t.person_id, [p.kind for p in t.touchpoints]) for t in found] == [
        (house.boris, ["check_in"]),
        (house.amina, ["payday", "check_in", "later"]),
    ]
    (first,) = await touchpoints(house, limit=1)
    assert first.person_id == house.boris
    assert first.touchpoints[0].due_at == NOW - 3 * HOUR
    assert first.touchpoints[0].id > 0


async def test_a_settled_touchpoint_is_never_due_again(house: Household) -> None:
    await house.write(plan(house.amina, "check_in", 0))
    (found,) = await touchpoints(house)
    await house.write(SettleTouchpoint(found.touchpoints[0].id, TouchpointState.RELEASED, "due"))
    assert await touchpoints(house, 100) == []


async def test_a_touchpoint_is_due_at_its_minute_and_not_before(house: Household) -> None:
    await house.write(plan(house.amina, "check_in", 1))
    assert await touchpoints(house, 0) == []
    assert len(await touchpoints(house, 1)) == 1


async def test_nothing_is_due_in_a_calendar_that_is_to_be_drawn_up_first(house: Household) -> None:
    await house.write(plan(house.amina, "check_in", 0), plan(house.boris, "check_in", 0))
    await house.write(PlanAgain(house.amina, NOW))
    assert [found.person_id for found in await touchpoints(house)] == [house.boris]
    await house.write(PlanAgain(house.amina, NOW + HOUR))
    assert [found.person_id for found in await touchpoints(house)] == [house.amina, house.boris]
    await house.write(PlanAgain(house.amina, None))
    assert [found.person_id for found in await touchpoints(house)] == [house.amina, house.boris]


async def test_a_wait_is_over_once_its_time_is(house: Household) -> None:
    await house.write(
        KeepConversation(house.amina, Conversation((), 4, True)),
        say(house.amina, "Ça va ?", question=4, wait_minutes=60),
    )
    await house.send()
    async with house.database.begin() as work:
        assert await due.waits(work, NOW + timedelta(minutes=59), 10) == []
        assert await due.waits(work, NOW + HOUR, 10) == [Wait(house.amina, 4)]
        await due.forget_waits(work, [Wait(house.amina, 3)])
        assert await due.waits(work, NOW + HOUR, 10) == [Wait(house.amina, 4)]
        await due.forget_waits(work, [Wait(house.amina, 4)])
        assert await due.waits(work, NOW + HOUR, 10) == []


async def test_flags_that_wait_too_long_come_gravest_first_and_closed_ones_never(house: Household) -> None:
    def flag(name: str, level: Level, hours: int) -> RaiseFlag:
        return RaiseFlag(name, house.amina, ("help",), level, (), "", NOW + hours * HOUR, None)

    await house.write(
        flag("medium", Level.MEDIUM, -5),
        flag("critical", Level.CRITICAL, -1),
        flag("taken", Level.HIGH, -1),
        flag("closed", Level.CRITICAL, -1),
        flag("later", Level.CRITICAL, 1),
        ChangeFlag("taken", FlagState.OPEN, "taken", state=FlagState.TAKEN, taker_id=house.claire),
        ChangeFlag("closed", FlagState.OPEN, "closed", state=FlagState.CLOSED),
    )
    async with house.database.read() as work:
        assert await due.flags(work, NOW, 10) == ["critical", "taken", "medium"]
        assert await due.flags(work, NOW, 1) == ["critical"]


async def test_every_run_of_a_job_is_noted(house: Household) -> None:
    async with house.database.begin() as work:
        await due.record_job(work, "climb", NOW, NOW + HOUR, None)
        await due.record_job(work, "climb", NOW + HOUR, NOW + 2 * HOUR, "KeyError ladder.py:3")
        await work.commit()
    async with house.database.read() as work:
        (run,) = (await read_state(work, NOW)).jobs
    assert run == JobRun("climb", NOW + HOUR, NOW + 2 * HOUR, "KeyError ladder.py:3", 2)
