"""Promises 3, 11 and 14 against anything that can come in: no crash, no hang, no effect beyond a record set aside."""

import json
from random import Random

import pytest
from aiogram.types import Update

from bot.intake import Intake
from tests.harness.stage import Stage
from tests.hostile.made_up import MadeUp

KINDS = tuple(name for name in Update.model_fields if name != "update_id")
HEARD = ("message", "edited_message", "callback_query", "my_chat_member")


def _intake(stage: Stage) -> Intake:
    assert stage.service is not None
    return stage.service.source._intake


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_comes_in_is_taken_or_set_aside_and_the_rest_goes_on(lien: Stage, seed: int) -> None:
    random = Random(seed)
    made_up = MadeUp(random, (lien.amina, lien.claire, lien.team, 999))
    intake = _intake(lien)
    for batch in range(12):
        updates = []
        for place in range(10):
            kind = KINDS[(batch * 10 + place) % len(KINDS)] if place % 2 else random.choice(HEARD)
            made = made_up.update(880_000_000 + batch * 10 + place, kind)
            updates.append(json.loads(json.dumps(made_up.bent(made, random.randint(0, 3)))))
        await intake.receive(updates)
    (seen,) = await lien.rows("SELECT COUNT(*) FROM updates_seen WHERE update_id >= 880000000")
    (heard,) = await lien.rows("SELECT COUNT(*) FROM messages WHERE direction = 'in'")
    assert seen[0] > 40
    assert heard[0] < 200
    assert await lien.rows("SELECT 1 FROM people WHERE first_name IS NOT NULL")
    await lien.people.write(lien.claire, "/alertes")
    await lien.people.hears(lien.claire)


MADE_UP_BUTTONS = (
    "", "q", "q:", "q::", "q:1", "q:999999999:fr", "q:²:fr", "q:-1:fr", "q:1:fr:fr", "o:", "o:nowhere", "o:__class__",
    "f:", "f::take", "f:nothing:take", "f:nothing:to:²", "f:nothing:out:closed", "x" * 64, "f:" + "0" * 62, "\x00", "q:1:\n",
)  # fmt: skip


async def test_a_button_that_was_made_up_changes_nothing(lien: Stage) -> None:
    await lien.settled()
    tables = ("flags", "flag_events", "consents", "answers", "conversations", "touchpoints", "contacts")
    before = [await lien.rows(f"SELECT COUNT(*) FROM {table}") for table in tables]
    places = ((lien.amina, lien.amina), (lien.claire, lien.claire), (lien.team, lien.claire), (lien.team, 77))
    number = 881_000_000
    for data in MADE_UP_BUTTONS:
        for chat, sender in places:
            number += 1
            query = {
                "update_id": number,
                "callback_query": {
                    "id": "1",
                    "from": {"id": sender, "is_bot": False, "first_name": "X"},
                    "chat_instance": "1",
                    "data": data,
                    "message": {
                        "message_id": 1,
                        "date": 1,
                        "chat": {"id": chat, "type": "private" if chat > 0 else "group"},
                    },
                },
            }
            await _intake(lien).receive([query])
        assert [await lien.rows(f"SELECT COUNT(*) FROM {table}") for table in tables] == before, data
        assert not await lien.rows("SELECT 1 FROM updates_seen WHERE state = 'set_aside'"), data


async def test_names_and_words_can_never_become_markup_or_placeholders(lien: Stage) -> None:
    for words in (
        "<b>gras",
        "</b></a>&amp;",
        "{ $referent }",
        "<a href='tg://user?id=1'>x</a>",
        "%s {0} \\n",
        "*_`[",
        "&" * 3000,
    ):
        await lien.people.write(lien.amina, words)
    await lien.settled()
    said = [m.get("text", "") for m in await lien.people.messages(lien.claire)]
    for words in ("<b>gras", "</b></a>&amp;", "{ $referent }", "<a href='tg://user?id=1'>x</a>"):
        assert any(words in text for text in said), words
    assert not await lien.rows("SELECT 1 FROM messages WHERE state = 'refused'")


async def test_a_flood_from_one_chat_slows_that_chat_only(lien: Stage) -> None:
    chat = {"id": lien.karim, "type": "private"}
    sender = {"id": lien.karim, "is_bot": False, "first_name": "Karim"}
    flood = [
        {
            "update_id": 882_000_000 + number,
            "message": {
                "message_id": 5000 + number,
                "date": 1,
                "chat": chat,
                "from": sender,
                "text": "/alertes",
            },
        }
        for number in range(1000)
    ]
    for start in range(0, 1000, 100):
        await _intake(lien).receive(flood[start : start + 100])
    await lien.people.write(lien.amina, "/menu")
    await lien.people.hears(lien.amina, "Que voulez-vous faire", timeout=5)


async def test_a_thousand_guesses_of_an_invitation_open_nothing_and_are_soon_not_even_looked_at(
    on_stage: Stage,
) -> None:
    await on_stage.start()
    sender = {"id": 4242, "is_bot": False, "first_name": "Z"}
    chat = {"id": 4242, "type": "private"}
    guesses = [
        {
            "update_id": 883_000_000 + number,
            "message": {
                "message_id": number + 1,
                "date": 1,
                "chat": chat,
                "from": sender,
                "text": f"/start guess{number:04}",
            },
        }
        for number in range(1000)
    ]
    for start in range(0, 1000, 100):
        await _intake(on_stage).receive(guesses[start : start + 100])
    assert not await on_stage.rows("SELECT 1 FROM people WHERE chat_id IS NOT NULL")
    (tried,) = await on_stage.rows("SELECT COUNT(*) FROM wrong_links")
    assert tried[0] == 5
