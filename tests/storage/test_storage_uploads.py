"""What the messenger holds of our drawings; and which messages are words under one."""

from datetime import timedelta

from flows.effects import Rewrite, Say
from storage import outbox, uploads
from storage.message_states import MessageKind
from tests.storage.household import NOW, Household, to_person

BOT = 7_000_000_042


async def _known(house: Household, bot: int = BOT) -> dict[str, str]:
    async with house.database.read() as work:
        return await uploads.known_uploads(work, bot)


async def test_a_drawing_is_known_by_what_is_in_it_for_one_bot_and_its_newest_name_counts(
    house: Household,
) -> None:
    async with house.database.begin() as work:
        await uploads.keep_upload(work, BOT, "d1", "first", NOW)
        await uploads.keep_upload(work, BOT, "d2", "second", NOW)
        await uploads.keep_upload(work, BOT, "d1", "again", NOW + timedelta(days=1))
        await work.commit()
    assert await _known(house) == {"d1": "again", "d2": "second"}
    assert await _known(house, BOT + 1) == {}


def _asks(house: Household, picture: str) -> Say:
    return Say(to_person(house.amina), "Une question", question=4, picture=picture)


async def test_a_message_keeps_its_drawing_and_what_rewrites_it_knows_that_it_is_under_one(
    house: Household,
) -> None:
    await house.write(_asks(house, "hands"))
    (asked,) = await house.send()
    assert (asked.kind, asked.picture, asked.under_picture) == (MessageKind.PICTURE, "hands", False)
    await house.write(Rewrite(to_person(house.amina), "Répondu", message_id=500 + asked.id))
    await house.write(Rewrite(to_person(house.amina), "Répondu encore", question=4))
    (rewriting,) = await house.due()
    assert (rewriting.text, rewriting.picture, rewriting.under_picture) == ("Répondu encore", "", True)


async def test_a_rewrite_of_words_alone_is_not_under_a_drawing(house: Household) -> None:
    await house.write(_asks(house, ""))
    (asked,) = await house.send()
    assert asked.kind is MessageKind.TEXT
    await house.write(Rewrite(to_person(house.amina), "Répondu", question=4))
    (rewriting,) = await house.due()
    assert not rewriting.under_picture


async def test_where_the_words_left_alone_what_rewrites_them_changes_words(house: Household) -> None:
    await house.write(_asks(house, "hands"))
    (asked,) = await house.send()
    async with house.database.begin() as work:
        await uploads.went_without_picture(work, asked.id)
        await work.commit()
    await house.write(Rewrite(to_person(house.amina), "Répondu", question=4))
    (rewriting,) = await house.due()
    assert not rewriting.under_picture


async def test_a_rewrite_decided_before_the_question_left_knows_it_too(house: Household) -> None:
    await house.write(_asks(house, "hands"), Rewrite(to_person(house.amina), "Répondu", question=4))
    (asked,) = await house.claim()
    assert not await house.due()
    async with house.database.begin() as work:
        await outbox.settle_sent(work, asked, 900, NOW)
        await work.commit()
    (rewriting,) = await house.due()
    assert (rewriting.rewrites, rewriting.under_picture) == (900, True)
