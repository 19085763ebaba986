"""Promise 5: however near to each other two hands press, a flag has one taker, and everybody hears the same name."""

import asyncio
from datetime import timedelta
from random import Random

from bot.pace import Pace
from flows.effects import JoinPerson, NoteConsent, Outcome
from flows.people import Consent
from storage import directory, outcomes
from tests.harness.stage import Stage

FLAGS = 200
CLAIRE, KARIM = "Claire Fontaine", "Karim Benali"


class Unhurried(Pace):
    """Telegram has no limits that day: hundreds of cards to two people take seconds, not minutes."""

    def ready_at(self, chat_id: int, now: float, is_edit: bool = False) -> float:
        """At once."""
        return now


async def test_of_two_hands_in_the_same_moment_one_takes_the_flag_and_the_other_is_told_whose_it_is(
    on_stage: Stage,
) -> None:
    """A hundred times both presses wait for the service and come in one batch; a hundred times they race each other to it."""
    random = Random(1)
    chats = await _everybody_calls_for_help(on_stage)
    buttons = {chat: f"f:{flag}:take" for flag, chat in await on_stage.rows(FLAG_OF_CHAT)}
    assert buttons.keys() == set(chats)
    await on_stage.stop()
    in_one_batch = {chat: await _press_both(on_stage, buttons[chat], random) for chat in chats[::2]}
    await on_stage.start(Unhurried())
    racing = await asyncio.gather(*(_press_both(on_stage, buttons[chat], random) for chat in chats[1::2]))
    pressed = {**in_one_batch, **dict(zip(chats[1::2], racing, strict=True))}
    told = {chat: await _told(on_stage, presses) for chat, presses in pressed.items()}
    await on_stage.settled()
    takers = {chat: name for chat, name in await on_stage.rows(TAKER_OF_CHAT)}
    assert len(takers) == FLAGS
    assert await on_stage.rows("SELECT flag_id FROM flag_events WHERE event = 'taken' GROUP BY flag_id") 
