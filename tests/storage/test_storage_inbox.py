"""Every update once, everything a person sent kept, what broke set aside."""

from datetime import timedelta

from sqlalchemy import select

from flows.effects import Outcome, Say, To
from flows.events import (
    BotBlocked,
    ChoicePressed,
    CommandGiven,
    Event,
    MessageEdited,
    PieceReceived,
    TextReceived,
)
from storage import inbox, outcomes, situations
from storage.message_bodies import Body
from storage.tables import messages, updates_seen
from tests.storage.household import (
    AMINA_CHAT,
    CLAIRE_CHAT,
    CONTENT,
    KARIM_CHAT,
    NOW,
    TEAM_CHAT,
    Household,
    incoming,
)


async def keep(house: Household, event: Event, chat: int = AMINA_CHAT, **more: object) -> None:
    async with house.database.begin() as work:
        heard = incoming(event, chat, **more)
        await inbox.keep_received(work, [(heard, await situations.load(work, heard, CONTENT, "s", NOW))], NOW)
        await work.commit()


async def kept(house: Household) -> list[tuple[str, int, str, Body]]:
    async with house.database.read() as work:
        found = await work.rows(select(messages).where(messages.c.direction == "in").order_by(messages.c.id))
        return [(row.to_kind, row.to_id, row.kind, Body.open(row.body, work.cipher)) for row in found]


async def test_an_update_takes_effect_once(house: Household) -> None:
    hello = incoming(TextReceived("bonjour", 7), update_id=10)
    async with house.database.begin() as work:
        assert await inbox.mark_seen(work, [hello], NOW) == {hello.update_id}
        assert not await inbox.mark_seen(work, [hello], NOW)
        await work.commit()


async def test_an_update_that_was_rolled_back_comes_again(house: Household) -> None:
    hello = incoming(TextReceived("bonjour", 7), update_id=10)
    async with house.database.begin() as work:
        await inbox.mark_seen(work, [hello], NOW)
    async with house.database.begin() as work:
        assert await inbox.mark_seen(work, [hello], NOW) == {hello.update_id}


async def test_everything_that_a_person_sends_is_kept(house: Household) -> None:
    await keep(house, TextReceived("je suis malade", 7))
    await keep(house, PieceReceived("photo", "FILE", "mon arrêt", 8))
    await keep(house, CommandGiven("stop"))
    await keep(house, ChoicePressed("q:1:bad", 9))
    await keep(house, BotBlocked())
    assert await kept(house) == [
        ("person", house.amina, "text", Body("je suis malade")),
        ("person", house.amina, "piece", Body("mon arrêt", piece=("photo", "FILE"))),
        ("person", house.amina, "command", Body("/stop")),
        ("person", house.amina, "press", Body("q:1:bad")),
    ]


async def test_an_edit_replaces_the_words_and_keeps_the_former_ones_beside(house: Household) -> None:
    await keep(house, TextReceived("je veux mourir", 7))
    await keep(house, TextReceived("autre", 8))
    await keep(house, MessageEdited("je veux dormir", 7))
    await keep(house, MessageEdited("je veux dormir", 7))
    await keep(house, MessageEdited("rien", 7))
    assert [body for *_, body in await kept(house)] == [
        Body("rien", former=("je veux mourir", "je veux dormir")),
        Body("autre"),
    ]


async def test_an_edited_caption_keeps_its_picture(house: Household) -> None:
    await keep(house, PieceReceived("photo", "FILE", "arret", 8))
    await keep(house, MessageEdited("arrêt", 8))
    assert [body for *_, body in await kept(house)] == [
        Body("arrêt", piece=("photo", "FILE"), former=("arret",))
    ]


async def test_an_edit_of_something_never_received_is_kept_as_new(house: Household) -> None:
    await keep(house, MessageEdited("tard", 70))
    assert [body for *_, body in await kept(house)] == [Body("tard")]


async def test_a_caseworkers_answer_is_kept_with_whom_it_is_about(house: Household) -> None:
    await house.write(Say(To("caseworker", house.claire), "Amina écrit", about_person=house.amina))
    (letter,) = await house.send()
    await keep(house, TextReceived("je vous appelle", 3, reply_to=500 + letter.id), CLAIRE_CHAT)
    async with house.database.read() as work:
        (row,) = await work.rows(select(messages).where(messages.c.direction == "in"))
    assert (row.to_kind, row.to_id, row.person_id) == ("caseworker", house.claire, house.amina)


async def test_of_strangers_and_groups_nothing_is_kept(house: Household) -> None:
    await keep(house, TextReceived("qui êtes-vous", 7), 4242)
    await keep(house, TextReceived("on déjeune ?", 7), TEAM_CHAT, sender_id=KARIM_CHAT)
    assert await kept(house) == []


async def test_what_a_person_sent_is_never_sent_back(house: Household) -> None:
    await keep(house, TextReceived("bonjour", 7))
    assert await house.due() == []


async def test_an_update_that_breaks_is_set_aside_with_its_words_sealed_and_seen_in_health(
    house: Household,
) -> None:
    broken = incoming(TextReceived("canari", 7), update_id=20)
    async with house.database.begin() as work:
        assert await inbox.set_aside_since(work, AMINA_CHAT, NOW) is False
        await inbox.set_aside(work, broken, "KeyError in engine.py:12", NOW)
        await inbox.set_aside_raw(work, 21, "ValidationError", NOW, "{}")
        assert not await inbox.mark_seen(work, [broken], NOW)
        assert not await inbox.mark_seen(work, [incoming(TextReceived("canari", 7), update_id=21)], NOW)
        assert await inbox.set_aside_count(work) == 2
        assert await inbox.set_aside_since(work, AMINA_CHAT, NOW) is True
        assert await inbox.set_aside_since(work, AMINA_CHAT, NOW + timedelta(seconds=1)) is False
        assert await inbox.set_aside_since(work, 4242, NOW) is False
        (row,) = await work.rows(select(updates_seen).where(updates_seen.c.update_id == 20))
        assert row.error == "KeyError in engine.py:12"
        assert Body.open(row.body, work.cipher).text == "canari"


async def test_setting_aside_undoes_the_mark_that_all_went_well(house: Household) -> None:
    hello = incoming(TextReceived("bonjour", 7), update_id=10)
    async with house.database.begin() as work:
        await inbox.mark_seen(work, [hello], NOW)
        await inbox.set_aside(work, hello, "KeyError", NOW)
        assert await inbox.set_aside_count(work) == 1


async def test_one_poisoned_update_of_a_batch_goes_alone(house: Household) -> None:
    async with house.database.begin() as work:
        for number in range(3):
            try:
                async with work.savepoint():
                    hello = incoming(TextReceived(f"mot {number}", 7 + number), update_id=number)
                    situation = await situations.load(work, hello, CONTENT, "s", NOW)
                    await inbox.mark_seen(work, [hello], NOW)
                    await inbox.keep_received(work, [(hello, situation)], NOW)
                    await outcomes.write(
                        work, Outcome((Say(To("person", house.amina), f"re {number}"),)), NOW
                    )
                    assert number != 1, "poison"
            except AssertionError:
                await inbox.set_aside(work, hello, "AssertionError", NOW)
        await work.commit()
    assert [body.text for *_, body in await kept(house)] == ["mot 0", "mot 2"]
    assert [letter.text for letter in await house.send()] == ["re 0", "re 2"]
