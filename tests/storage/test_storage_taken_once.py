"""Promise 5 in the database itself: two processes, one flag, both press at the same time; it has one taker on either kind."""

import asyncio
from random import Random

import pytest
from sqlalchemy import text

from bot.turn import Turns
from flows.effects import RaiseFlag
from flows.events import ChoicePressed
from flows.flags import Level
from storage.database import Database
from tests.harness.house import content
from tests.storage.household import CLAIRE_CHAT, KARIM_CHAT, NOW, Household, incoming

NAMES = {CLAIRE_CHAT: "Claire", KARIM_CHAT: "Karim"}
IN_HANDS = "SELECT COUNT(*) FROM flags WHERE state = 'taken' AND taker_id IS NOT NULL"
TAKEN = "SELECT COUNT(*) FROM flag_events WHERE event = 'taken'"
HEARD = "SELECT COUNT(*) FROM messages WHERE direction = 'out' AND to_kind = 'person'"


class Still:
    """A clock that stands still."""

    def now(self):
        return NOW


@pytest.mark.parametrize("times", [40, pytest.param(200, marks=pytest.mark.long)])
async def test_two_processes_that_take_a_flag_at_once_leave_it_with_one_of_them(
    house: Household, database: Database, other: Database, times: int
) -> None:
    random, turns = Random(1), Turns(content(), Still())

    async def press(through: Database, flag: str, hand: int, update_id: int) -> str:
        event = ChoicePressed(f"f:{flag}:take", 1, f"press-{update_id}")
        async with through.begin() as work:
            (answer,) = await turns.receive(work, incoming(event, hand, update_id=update_id))
            await work.commit()
        return answer.text

    for number in range(times):
        flag, hands = f"f{number}", random.sample(list(NAMES), 2)
        await house.write(
            RaiseFlag(flag, house.amina, ("suicide",), Level.CRITICAL, (), "", NOW, house.claire)
        )
        presses = zip((database, other), hands, strict=True)
        toasts = await asyncio.gather(
            *(press(through, flag, hand, 2 * number + place) for place, (through, hand) in enumerate(presses))
        )
        (winner,) = [hand for hand, toast in zip(hands, toasts, strict=True) if toast == "C’est à vous."]
        assert set(toasts) == {"C’est à vous.", f"{NAMES[winner]} l’a déjà pris."}
    async with database.read() as work:
        counted = [(await work.execute(text(question))).scalar_one() for question in (IN_HANDS, TAKEN, HEARD)]
    assert counted == [times, times, times]
