"""A drawing goes up to Telegram once, and then by the name that Telegram gave it; its words can always be read, and changed."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot.content import load_content
from flows.content import Content, Picture
from flows.effects import Lane, Outcome, PlanTouchpoint, Say, To
from flows.touchpoints import Touchpoint
from storage import outcomes
from tests.harness.stage import Stage, stage

SHIPPED_HANDS = Path(load_content(None).pictures["hands"].file).read_bytes()
HANDS = "Lavez-vous les mains souvent."


async def _plays(lien: Stage, **facts: str) -> None:
    """A gesture has come due for Amina."""
    assert lien.service is not None
    # Her own calendar stands: nothing is due in one that is to be drawn up first.
    await lien.service.ticks.plan()
    now = lien.clock.now()
    due = Touchpoint(1, "gesture", now.date().isoformat(), now, now + timedelta(days=2), facts=facts)
    async with lien.database.begin() as work:
        await outcomes.write(work, Outcome((PlanTouchpoint(due),)), now)
        await work.commit()
    await lien.service.ticks.release()


async def _shown(lien: Stage) -> list[dict[str, Any]]:
    return [message for message in await lien.people.messages(lien.amina) if "photo" in message]


async def _photos_sent(lien: Stage) -> list[dict[str, Any]]:
    return [call["parameters"] for call in await lien.people.calls() if call["method"] == "sendPhoto"]


async def _say_to_everybody(lien: Stage, *names: str) -> None:
    """The same drawing to Amina, Claire and Karim, at once."""
    said = tuple(
        Say(to, f"Dessin pour {name}", lane=Lane.REPLY, picture="hands")
        for to, name in zip((To("person", 1), To("caseworker", 1), To("caseworker", 2)), names, strict=True)
    )
    async with lien.database.begin() as work:
        await outcomes.write(work, Outcome(said), lien.clock.now())
        await work.commit()
    assert lien.service is not None
    lien.service.outbox.wake()


async def test_a_drawing_goes_up_once_however_many_read_it_and_after_a_restart_too(lien: Stage) -> None:
    await _say_to_everybody(lien, "Amina", "Claire", "Karim")
    await lien.settled()
    await lien.stop()
    await lien.start()
    await _say_to_everybody(lien, "Amina encore", "Claire encore", "Karim encore")
    await lien.settled()
    sent = await _photos_sent(lien)
    assert len(sent) == 6
    assert [call["photo"].startswith("attach://") for call in sent] == [True, *[False] * 5]
    assert {call["photo"] for call in sent[1:]} == {
        row.file_id for row in await lien.rows("SELECT * FROM uploads")
    }
    (stored,) = lien.sandbox.world.files.by_id.values()
    assert stored.data == SHIPPED_HANDS


async def test_a_gesture_comes_as_a_drawing_with_its_words_and_what_it_shows(lien: Stage) -> None:
    await _plays(lien, gesture="hands")
    message = await lien.people.hears(lien.amina, HANDS)
    assert message["photo"][-1]["width"] == 640
    assert message["caption"].startswith("🖼 Deux mains sous l’eau")
    await lien.people.press(lien.amina, "💡 Pourquoi ?")
    await lien.people.hears(lien.amina, "Les mains prennent le virus")


async def test_a_question_under_a_drawing_is_answered_there_and_its_buttons_go(lien: Stage) -> None:
    await _plays(lien, gesture="hands", quiz="yes")
    await lien.people.hears(lien.amina, "Quand se lave-t-on les mains ?")
    await lien.people.press(lien.amina, "Souvent, et avant de manger")
    await lien.people.hears(lien.amina, "Oui, c’est cela.")
    await lien.settled()
    (shown,) = await _shown(lien)
    assert shown["caption"].endswith("▸ Souvent, et avant de manger")
    assert "reply_markup" not in shown
    methods = [call["method"] for call in await lien.people.calls()]
    assert "editMessageCaption" in methods


async def test_where_telegram_does_not_take_the_drawing_the_words_arrive_alone_and_can_be_answered(
    lien: Stage,
) -> None:
    lien.sandbox.world.faults.arm("refuse", method="sendPhoto", chat_id=lien.amina)
    await _plays(lien, gesture="hands")
    message = await lien.people.hears(lien.amina, HANDS)
    assert "photo" not in message
    await lien.people.press(lien.amina, "👍 Je le fais déjà, merci")
    await lien.people.hears(lien.amina, "Bravo, et merci.")
    await lien.settled()
    (rewritten,) = [m for m in await lien.people.messages(lien.amina) if HANDS in m.get("text", "")]
    assert rewritten["text"].endswith("▸ 👍 Je le fais déjà, merci")


async def test_a_name_that_telegram_has_forgotten_makes_the_drawing_go_up_again(lien: Stage) -> None:
    await _say_to_everybody(lien, "Amina", "Claire", "Karim")
    await lien.settled()
    lien.sandbox.world.faults.arm("refuse", method="sendPhoto", chat_id=lien.amina)
    await _plays(lien, gesture="hands")
    message = await lien.people.hears(lien.amina, HANDS)
    assert message["photo"]
    assert sum(call["photo"].startswith("attach://") for call in await _photos_sent(lien)) == 2


@pytest.fixture
def without_file(tmp_path: Path) -> Content:
    """Content whose drawing of hands is no longer where it was."""
    content = load_content(None)
    gone = Picture(str(tmp_path / "gone.png"), content.pictures["hands"].digest)
    return replace(content, pictures={**content.pictures, "hands": gone})


async def test_where_the_file_is_gone_the_words_arrive_alone(
    tmp_path: Path, template: Path, without_file: Content
) -> None:
    async with stage(tmp_path, template, content=without_file) as lien:
        await lien.start()
        await lien.joins()
        await _plays(lien, gesture="hands")
        message = await lien.people.hears(lien.amina, HANDS)
        assert "photo" not in message
        assert not await _photos_sent(lien)


async def test_what_was_taken_for_words_alone_is_rewritten_under_its_drawing(lien: Stage) -> None:
    await _plays(lien, gesture="hands")
    message = await lien.people.hears(lien.amina, HANDS)
    await lien.settled()
    async with lien.database.begin() as work:
        await work.execute(text("UPDATE messages SET kind = 'text' WHERE kind = 'picture'"))
        await work.commit()
    mistaken = "Bad Request: there is no text in the message to edit"
    lien.sandbox.world.faults.arm("refuse", method="editMessageText", description=mistaken)
    await lien.people.press(lien.amina, "🔕 Ne plus m’en parler", message_id=message["message_id"])
    await lien.people.hears(lien.amina, "C’est noté.")
    await lien.settled()
    (shown,) = await _shown(lien)
    assert shown["caption"].endswith("Ne plus m’en parler")
