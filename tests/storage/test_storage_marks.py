"""Messages found again by their mark while they wait."""

from datetime import time, timedelta

import pytest

from flows.effects import DropUnsent, Hasten, Lane, Outcome, Say, SetQuiet, TakeBack, To
from flows.events import ChoicePressed
from flows.situation import CaseworkerSituation, MarkedWords
from storage import outbox, outcomes
from storage.database import Database
from storage.unit_of_work import Overtaken
from tests.storage.household import CLAIRE_CHAT, KARIM_CHAT, NOW, Household, say

LATER = NOW + timedelta(hours=12)


def words(house: Household, text: str = "je suis là") -> Say:
    return say(
        house.amina, text, lane=Lane.PROACTIVE, counts=False, not_before=LATER, mark=f"words:{house.claire}:9"
    )


async def named(house: Household, data: str = "u:9", chat: int = CLAIRE_CHAT) -> MarkedWords | None:
    found = await house.hear(ChoicePressed(data, 5, "p"), chat)
    assert isinstance(found, CaseworkerSituation)
    return found.marked


def fate(found: MarkedWords | None) -> tuple[bool, bool]:
    assert found is not None
    return found.waits, found.left


async def test_waiting_words_are_found_by_who_wrote_them_and_by_nobody_else(house: Household) -> None:
    await house.write(words(house))
    found = await named(house)
    assert found is not None
    assert (found.person.id, fate(found)) == (house.amina, (True, False))
    assert await named(house, chat=KARIM_CHAT) is None
    assert await named(house, "u:8") is None


async def test_hastened_words_leave_at_once_before_everything_else(house: Household) -> None:
    await house.write(say(house.amina, "bonjour"), words(house, "un"), words(house, "deux"))
    await house.write(Hasten(f"words:{house.claire}:9"))
    assert fate(await named(house)) == (False, True)
    left = await house.send()
    assert left[0].text == "un"
    assert {letter.text: (letter.lane, letter.hastened) for letter in left} == {
        "un": (Lane.URGENT, True),
        "deux": (Lane.URGENT, True),
        "bonjour": (Lane.REPLY, False),
    }
    assert fate(await named(house)) == (False, True)


async def test_words_that_have_left_cannot_be_hastened(house: Household) -> None:
    await house.write(words(house))
    await house.send(LATER)
    with pytest.raises(Overtaken):
        await house.write(Hasten(f"words:{house.claire}:9"), now=LATER)


async def test_of_two_hands_that_hasten_the_same_words_one_is_overtaken(
    house: Household, other: Database
) -> None:
    await house.write(words(house))
    await house.write(Hasten(f"words:{house.claire}:9"))
    async with other.begin() as work:
        with pytest.raises(Overtaken):
            await outcomes.write(work, Outcome((Hasten(f"words:{house.claire}:9"),)), NOW)


async def test_words_that_a_stop_dropped_neither_wait_nor_have_left(house: Household) -> None:
    await house.write(words(house))
    await house.write(DropUnsent(house.amina, "consent_stopped"))
    assert fate(await named(house)) == (False, False)


async def test_what_is_taken_back_never_leaves(house: Household) -> None:
    told = Say(To("caseworker", house.karim), "fini", not_before=LATER, mark="absence:1:2026-03-03")
    await house.write(told, TakeBack("absence:1:2026-03-03", "back"))
    assert await house.send(LATER) == []
    again = Say(To("caseworker", house.karim), "fini", not_before=LATER, mark="absence:1:2026-03-03")
    await house.write(TakeBack("absence:1:2026-03-03", "changed"), again)
    assert [letter.text for letter in await house.send(LATER)] == ["fini"]


async def test_quiet_hours_are_kept_changed_and_ended(house: Household) -> None:
    for quiet in ((time(0), time(9)), (time(17), time(0)), None):
        await house.write(SetQuiet(house.amina, quiet))
        async with house.database.read() as work:
            _, person, _ = (await outbox.gate_facts(work, [house.amina], NOW))[house.amina]
        assert person.quiet == quiet
