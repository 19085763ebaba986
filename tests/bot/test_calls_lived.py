"""Somebody for whom the messenger is not the way, with the whole service: calls instead of messages, one tap to record them."""

from datetime import UTC, datetime
from typing import Any

from storage import pathways
from tests.harness.stage import TUESDAY, Stage

MORNING = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


async def by_phone(on_stage: Stage) -> None:
    """The caseworkers have joined; Amina, who has no link, is followed by telephone from now on."""
    await on_stage.start()
    people = on_stage.people
    for chat, link, name in ((on_stage.claire, "claire", "Claire"), (on_stage.karim, "karim", "Karim")):
        await people.start(chat, on_stage.links[link])
        await people.hears(chat, f"Bonjour {name}")
    async with on_stage.database.begin() as work:
        await pathways.change_pathway(work, 1, {"by_phone": True}, TUESDAY)
        await work.commit()
    await on_stage.put(TUESDAY)


async def card(on_stage: Stage) -> dict[str, Any]:
    await on_stage.put(MORNING)
    return await on_stage.people.hears(on_stage.claire, "À appeler")


async def test_the_calendar_makes_a_card_one_tap_records_it_and_the_persons_chat_stays_silent(
    on_stage: Stage,
) -> None:
    await by_phone(on_stage)
    shown = await card(on_stage)
    assert "Amina Diallo" in shown["text"]
    assert "prise de nouvelles" in shown["text"]
    press = await on_stage.people.press(on_stage.claire, "😊 Ça va")
    assert await on_stage.people.is_told(press) == "C’est noté."
    await on_stage.settled()
    assert [tuple(row) for row in await on_stage.rows("SELECT kind, state, caseworker_id FROM calls")] == [
        ("calendar", "okay", 1)
    ]
    assert [
        tuple(row) for row in await on_stage.rows("SELECT kind, medium FROM contacts WHERE caseworker_id = 1")
    ] == [("call", "phone")]
    assert await on_stage.people.messages(on_stage.amina) == []
    assert await on_stage.rows("SELECT 1 FROM messages WHERE to_kind = 'person'") == []


async def test_a_difficulty_heard_on_the_telephone_is_a_flag_and_the_persons_chat_stays_silent(
    on_stage: Stage,
) -> None:
    await by_phone(on_stage)
    await card(on_stage)
    people = on_stage.people
    await people.press(on_stage.claire, "😕 Difficulté")
    await people.press(on_stage.claire, "Logement")
    await people.press(on_stage.claire, "🟠 Aujourd’hui, je m’en occupe")
    await people.hears(on_stage.claire, "C’est à vous")
    await on_stage.settled()
    flags = await on_stage.rows("SELECT categories, level, state, taker_id FROM flags")
    assert [tuple(row) for row in flags] == [('["housing"]', 2, "taken", 1)]
    assert await people.messages(on_stage.amina) == []


async def test_a_call_that_nobody_makes_is_told_once_more(on_stage: Stage) -> None:
    await by_phone(on_stage)
    await card(on_stage)
    await on_stage.put(datetime(2026, 11, 27, 9, 0, tzinfo=UTC))
    await on_stage.people.hears(on_stage.claire, "Toujours à appeler")
