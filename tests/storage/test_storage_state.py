"""Facts for `health` and `doctor`."""

from datetime import timedelta

from cryptography.fernet import Fernet

from flows.effects import ChangeFlag, Lane, RaiseFlag, Say, To
from flows.events import TextReceived
from flows.flags import FlagState, Level
from storage import directory, inbox, outbox
from storage.cipher import Cipher
from storage.database import Database
from storage.state import keys_open, read_state
from tests.storage.household import NOW, Household, incoming, say, structure

MINUTE = timedelta(minutes=1)


async def test_an_empty_house_is_in_order(database: Database) -> None:
    async with database.read() as work:
        state = await read_state(work, NOW)
        assert await keys_open(work)
    assert (state.people, state.open_flags, state.set_aside, state.uncertain, state.jobs) == (0, 0, 0, 0, ())
    assert (state.oldest_due_message_at, state.oldest_open_flag_at) == (None, None)


async def test_what_waits_breaks_or_is_uncertain_is_seen(house: Household) -> None:
    def flag(name: str, due: int) -> RaiseFlag:
        return RaiseFlag(name, house.amina, ("help",), Level.HIGH, (), "", NOW + due * MINUTE, None)

    await house.write(say(house.amina, "un", lane=Lane.PROACTIVE))
    (letter,) = await house.claim()
    async with house.database.begin() as work:
        await outbox.mark_unknown(work, letter, NOW)
        await inbox.set_aside(work, incoming(TextReceived("x"), update_id=5), "KeyError", NOW)
        await work.commit()
    await house.write(flag("one", 1), flag("two", 60), flag("three", 0), now=NOW)
    await house.write(
        ChangeFlag("two", FlagState.OPEN, "taken", state=FlagState.TAKEN, taker_id=house.claire),
        ChangeFlag("three", FlagState.OPEN, "closed", state=FlagState.CLOSED),
        say(house.amina, "deux"),
        say(house.boris, "plus tard", not_before=NOW + 60 * MINUTE),
    )
    async with house.database.read() as work:
        state = await read_state(work, NOW + 5 * MINUTE)
    assert (state.open_flags, state.untaken_flags, state.overdue_flags, state.oldest_open_flag_at) == (
        2,
        1,
        1,
        NOW,
    )
    assert (state.uncertain, state.oldest_due_message_at, state.set_aside) == (1, NOW, 1)
    assert [(u.update_id, u.error) for u in state.last_set_aside] == [(5, "KeyError")]
    assert (state.structures, state.caseworkers, state.teams, state.people, state.people_joined) == (
        1,
        2,
        1,
        2,
        2,
    )


async def test_a_structure_where_nobody_can_be_told_is_named(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("ailleurs"), NOW)
        assert (await read_state(work, NOW)).silent_structures == ("ailleurs",)


async def test_keys_that_open_nothing_are_noticed(house: Household, url: str) -> None:
    async with house.database.read() as work:
        assert await keys_open(work)
    async with (
        Database.connect(url, Cipher([Fernet.generate_key().decode()])) as stranger,
        stranger.read() as work,
    ):
        assert not await keys_open(work)


async def test_a_letter_that_no_key_opens_keeps_waiting_and_the_others_leave(
    house: Household, url: str
) -> None:
    async with Database.connect(url, Cipher([Fernet.generate_key().decode()])) as stranger:
        await Household(stranger, 0, 0, 0, 0, 0, 0).write(Say(To("chat", 1), "illisible"))
    await house.write(say(house.amina, "lisible"))
    assert [letter.text for letter in await house.send()] == ["lisible"]
    async with house.database.read() as work:
        assert (await read_state(work, NOW)).oldest_due_message_at == NOW
