"""The last look before a letter leaves: hours, consent and budget, as they are at this very moment.

Rule 1: what we start passes `flows.gate` in the transaction that claims it; what does not pass waits or never leaves, with its reason.
"""

from collections.abc import Sequence
from datetime import datetime

from flows.effects import Outcome, SettleTouchpoint
from flows.gate import Drop, Hold, may_leave
from flows.touchpoints import TouchpointState
from storage import outbox, outcomes
from storage.outbox import GateFacts, Letter
from storage.unit_of_work import UnitOfWork


async def claim(work: UnitOfWork, letters: Sequence[Letter], now: datetime) -> Sequence[Letter]:
    """Claim those of these letters that may leave now. Raises NoSuchPerson."""
    if not letters:
        return ()
    passed = letters
    if any(letter.is_ours_to_start for letter in letters):
        # Whoever's commit this is: it must not be left with half of a decision.
        async with work.savepoint():
            passed = await _those_that_pass(work, letters, now)
    claimed = await outbox.claim(work, [letter.id for letter in passed], now)
    return [letter for letter in passed if letter.id in claimed]


async def _those_that_pass(work: UnitOfWork, letters: Sequence[Letter], now: datetime) -> Sequence[Letter]:
    asked = {letter.to_id for letter in letters if letter.is_ours_to_start and not letter.is_late(now)}
    facts = await outbox.gate_facts(work, asked, now) if asked else {}
    return [letter for letter in letters if await _passes(work, letter, facts, now)]


async def _passes(work: UnitOfWork, letter: Letter, facts: dict[int, GateFacts], now: datetime) -> bool:
    if not letter.is_ours_to_start:
        return True
    if letter.touchpoint_id is not None and letter.is_late(now):
        # Taken up again too late: it was told all the same.
        if not await outbox.was_told(work, letter):
            late = SettleTouchpoint(letter.touchpoint_id, TouchpointState.EXPIRED, "late_at_sending")
            await outcomes.write(work, Outcome((late,)), now)
        await outbox.drop(work, letter.id, "late", now)
        return False
    structure, person, sent_at = facts[letter.to_id]
    page = letter.paper is not None
    match may_leave(structure, person, sent_at, now, letter.counts, letter.hastened, page):
        case Drop(reason=reason):
            await outbox.drop(work, letter.id, reason, now)
            return False
        case Hold(until=until, reason=reason):
            await outbox.hold(work, letter.id, until, reason, now)
            return False
    return True
