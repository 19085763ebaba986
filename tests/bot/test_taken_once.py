"""Promise 5: however near to each other two hands press, a flag has one taker, and everybody hears the same name."""

import asyncio
from collections import Counter
from random import Random

import pytest

from bot.pace import Pace
from flows.effects import JoinPerson, NoteConsent, Outcome
from flows.people import Consent
from storage import directory, outcomes
from tests.harness.stage import Stage

YOURS = "C’est à vous."
OF_WHOM = """
    SELECT people.chat_id AS person, caseworkers.chat_id AS taker FROM flags
    JOIN people ON people.id = flags.person_id JOIN caseworkers ON caseworkers.id = flags.taker_id
    WHERE flags.state = 'taken'
"""
BUTTONS = "SELECT people.chat_id, flags.id FROM flags JOIN people ON people.id = flags.person_id"
OFTEN = "SELECT COUNT(*) FROM flag_events WHERE event = 'taken' GROUP BY flag_id"


class Unhurried(Pace):
    """A messenger without limits: hundreds of cards to two people take seconds, not minutes."""

    def ready_at(self, chat_id: int, now: float, is_edit: bool = False, unhurried: bool = False) -> float:
        return now


@pytest.mark.parametrize("times", [40, pytest.param(200, marks=pytest.mark.long)])
async def test_of_two_hands_in_one_moment_one_takes_the_flag_and_the_other_is_told_whose_it_is(
    on_stage: Stage, times: int
) -> None:
    """Half of the pairs of presses wait for the service and come in one batch; half race to it while it runs."""
    random, names = Random(1), {on_stage.claire: "Claire Fontaine", on_stage.karim: "Karim Benali"}
    flags = await _everybody_calls_for_help(on_stage, times)
    people = list(flags)
    await on_stage.stop()
    both = {}
    for person in people[::2]:
        both[person] = {
            hand: await _press(on_stage, hand, flags[person]) for hand in _hands(on_stage, random)
        }
    await on_stage.start(Unhurried())
    both |= zip(
        people[1::2],
        await asyncio.gather(*(_race(on_stage, flags[person], random) for person in people[1::2])),
        strict=True,
    )
    told = {
        person: {hand: await on_stage.people.is_told(press) for hand, press in presses.items()}
        for person, presses in both.items()
    }
    await on_stage.settled()
    takers = dict(map(tuple, await on_stage.rows(OF_WHOM)))
    assert [tuple(row) for row in await on_stage.rows(OFTEN)] == [(1,)] * times
    for person, toasts in told.items():
        taker = takers[person]
        (other,) = toasts.keys() - {taker}
        assert toasts == {taker: YOURS, other: f"{names[taker]} l’a déjà pris."}
        assert await _names_heard(on_stage, person) == [names[taker]]
    assert all(takers[person] == next(iter(both[person])) for person in people[::2])
    assert min(Counter(takers.values()).values()) > times / 4


def _hands(on_stage: Stage, random: Random) -> list[int]:
    """Both, in either order."""
    return random.sample([on_stage.claire, on_stage.karim], 2)


async def _press(on_stage: Stage, hand: int, flag: str) -> str:
    return await on_stage.people.press(hand, data=f"f:{flag}:take")


async def _race(on_stage: Stage, flag: str, random: Random) -> dict[int, str]:
    hands = _hands(on_stage, random)
    presses = await asyncio.gather(*(_press(on_stage, hand, flag) for hand in hands))
    return dict(zip(hands, presses, strict=True))


async def _names_heard(on_stage: Stage, person: int) -> list[str]:
    """Whoever the person was told has taken their message."""
    said = [message.get("text", "") for message in await on_stage.people.messages(person)]
    return [text.partition(" a pris votre message")[0] for text in said if " a pris votre message" in text]


async def _everybody_calls_for_help(on_stage: Stage, times: int) -> dict[int, str]:
    """Many people, each in danger: their chats, and the flags that both caseworkers have a card of."""
    people, now = on_stage.people, on_stage.clock.now()
    await on_stage.start(Unhurried())
    for caseworker, name in ((on_stage.claire, "claire"), (on_stage.karim, "karim")):
        await people.start(caseworker, on_stage.links[name])
        await people.hears(caseworker, "Bonjour")
    chats = await asyncio.gather(*(people.user(f"Personne{number}") for number in range(times)))
    async with on_stage.database.begin() as work:
        for number, chat in enumerate(chats):
            # Nobody is theirs alone: the cards go to everybody.
            person = await directory.add_person(work, "atelier", f"Personne{number}", "X", now, referent=None)
            link = await directory.invite(
                work, "person", person, f"person{number}", now.replace(year=now.year + 1)
            )
            joined = (JoinPerson(link, person, chat, "fr"), NoteConsent(person, Consent.GIVEN, "test"))
            await outcomes.write(work, Outcome(joined), now)
        await work.commit()
    await asyncio.gather(*(people.write(chat, "je veux mourir") for chat in chats))
    await on_stage.settled()
    flags = {row[0]: row[1] for row in await on_stage.rows(BUTTONS)}
    assert flags.keys() == set(chats)
    return flags
