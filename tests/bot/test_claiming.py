"""Promise 9: what was interrupted is not taken up again beyond its limit, and what became of it stays true."""

from datetime import timedelta

import pytest

from bot.claiming import claim
from flows.effects import Lane, Outcome, PlanTouchpoint, Say, SettleTouchpoint, To
from flows.touchpoints import Touchpoint, TouchpointState
from storage import outbox, outcomes
from tests.harness.stage import Stage

AMINA = 1
LIMIT, TOO_LATE = timedelta(days=2), timedelta(days=3)


@pytest.mark.parametrize(
    ("told", "became"), [(True, ("released", "due")), (False, ("expired", "late_at_sending"))]
)
async def test_what_is_taken_up_again_too_late_does_not_leave_and_stays_told(
    on_stage: Stage, told: bool, became: tuple[str, str]
) -> None:
    lien = on_stage
    await lien.start()
    await lien.joins()
    await lien.settled()
    await lien.stop()
    now = lien.clock.now()
    async with lien.database.begin() as work:
        point = Touchpoint(AMINA, "advance", "2026-12-01", now, now + LIMIT)
        await outcomes.write(work, Outcome((PlanTouchpoint(point),)), now)
        await work.commit()
    ((which,),) = await lien.rows("SELECT id FROM touchpoints WHERE kind = 'advance'")
    said = Say(To("person", AMINA), "Besoin d'argent ?", lane=Lane.PROACTIVE, touchpoint_id=which)
    async with lien.database.begin() as work:
        released = SettleTouchpoint(which, TouchpointState.RELEASED, "due")
        await outcomes.write(work, Outcome((released, *([said] if told else []))), now)
        for letter in await claim(work, await outbox.due(work, now, 10), now):
            await outbox.settle_sent(work, letter, 900, now)
        await outcomes.write(work, Outcome((said,)), now)
        assert not await claim(work, await outbox.due(work, now + TOO_LATE, 10), now + TOO_LATE)
        await work.commit()
    ((state, reason),) = await lien.rows(
        "SELECT state, reason FROM touchpoints WHERE id = :which", which=which
    )
    assert (state, reason) == became
    letters = await lien.rows(
        "SELECT state FROM messages WHERE touchpoint_id = :which ORDER BY id", which=which
    )
    assert [letter.state for letter in letters] == ["sent"] * told + ["dropped"]
