"""Promises 3 and 14: nothing received is lost, taken once, and one bad thing stops nothing else."""

from dataclasses import replace
from typing import Any, Literal

import pytest

from flows.risk.detector import Detector
from storage.database import Database
from tests.harness.stage import Stage


class Broken(Detector):
    """A detector that one word breaks, as a bug would."""

    def read(self, text: str):
        if "poison" in text:
            raise RuntimeError(f"words must never be logged: {text}")
        return super().read(text)


@pytest.fixture
async def poisoned(on_stage: Stage) -> Stage:
    shipped = on_stage.content.detector
    broken = object.__new__(Broken)
    for name in getattr(Detector, "__slots__", None) or vars(shipped):
        object.__setattr__(broken, name, getattr(shipped, name))
    on_stage.content = replace(on_stage.content, detector=broken)
    await on_stage.start()
    await on_stage.joins()
    return on_stage


async def test_an_update_that_breaks_is_set_aside_and_the_person_hears_an_apology_once(
    poisoned: Stage,
) -> None:
    people = poisoned.people
    await people.write(poisoned.amina, "poison 1")
    await people.hears(poisoned.amina, "Pardon, quelque chose n’a pas marché")
    await people.write(poisoned.amina, "poison 2")
    await people.write(poisoned.amina, "Bonjour")
    await people.hears(poisoned.claire, "Bonjour")
    await poisoned.settled()
    apologies = [m for m in await people.messages(poisoned.amina) if "Pardon" in m.get("text", "")]
    assert len(apologies) == 1
    assert len(await poisoned.rows("SELECT 1 FROM updates_seen WHERE state = 'set_aside'")) == 2


async def test_a_message_that_broke_us_is_handed_to_a_human_with_its_words(poisoned: Stage) -> None:
    people = poisoned.people
    await people.write(poisoned.amina, "poison je veux mourir")
    card = await people.hears(poisoned.claire, "n’a pas pu lire")
    assert "poison je veux mourir" in card["text"]
    heard = await people.hears(poisoned.amina, "Pardon")
    assert "15 ou le 112" in heard["text"]
    assert "Personne n’a encore lu" in heard["text"]
    await people.write(poisoned.amina, "poison encore")
    await people.hears(poisoned.claire, "poison encore")


async def test_an_update_that_nothing_can_read_is_handed_to_a_human_too(lien: Stage) -> None:
    chat = {"id": lien.amina, "type": "private"}
    message = {"message_id": "bent", "chat": chat, "text": "je ne vais pas bien"}
    assert lien.service is not None
    await lien.service.source._intake.receive([{"update_id": 990_000_002, "message": message}])
    card = await lien.people.hears(lien.claire, "n’a pas pu lire")
    assert "je ne vais pas bien" in card["text"]


@pytest.mark.parametrize("log_format", ["json", "console"])
async def test_what_broke_is_logged_by_its_place_and_never_by_its_words(
    poisoned: Stage, log_format: Literal["json", "console"], capfd: pytest.CaptureFixture[str]
) -> None:
    from bot.logs import set_up

    set_up("debug", log_format)
    await poisoned.people.write(poisoned.amina, "poison secret-canary")
    await poisoned.people.hears(poisoned.amina, "Pardon")
    logged = capfd.readouterr().err
    assert "RuntimeError at" in logged
    assert "canary" not in logged


async def test_an_update_delivered_twice_is_answered_once(lien: Stage) -> None:
    raw: dict[str, Any] = {
        "update_id": 990_000_001,
        "message": {
            "message_id": 77,
            "date": 1_795_000_000,
            "chat": {"id": lien.amina, "type": "private", "first_name": "Amina"},
            "from": {"id": lien.amina, "is_bot": False, "first_name": "Amina"},
            "text": "/menu",
        },
    }
    assert lien.service is not None
    intake = lien.service.source._intake
    await intake.receive([raw, raw])
    await intake.receive([raw])
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
    await lien.settled()
    said = [m for m in await lien.people.messages(lien.amina) if "Que voulez-vous" in m.get("text", "")]
    assert len(said) == 1


async def test_a_batch_that_cannot_be_committed_is_not_confirmed_and_comes_again(
    lien: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = iter([True, True])
    begin = Database.begin

    def failing(self: Database):
        if next(failures, False):
            raise OSError("disk full")
        return begin(self)

    monkeypatch.setattr(Database, "begin", failing)
    await lien.people.write(lien.amina, "/menu")
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
    await lien.settled()
    said = [m for m in await lien.people.messages(lien.amina) if "Que voulez-vous" in m.get("text", "")]
    assert len(said) == 1


async def test_the_longest_text_an_emoji_alone_and_an_album_are_kept_and_passed_on(lien: Stage) -> None:
    await lien.people.write(lien.amina, "a" * 4096)
    await lien.people.write(lien.amina, "🙃")
    await lien.people.album(lien.amina, 3)
    await lien.people.send(lien.amina, "sticker")
    await lien.settled()
    refused = await lien.rows("SELECT reason FROM messages WHERE state = 'refused'")
    assert not refused
    assert len(await lien.rows("SELECT 1 FROM messages WHERE direction = 'in' AND to_kind = 'person'")) >= 6
    received = await lien.people.messages(lien.claire)
    assert sum(m.get("text", "").count("a") for m in received) >= 4096
    assert [m for m in received if "🙃" in m.get("text", "")]
    assert len([m for m in received if m.get("photo")]) == 3
    assert [m for m in received if m.get("sticker")]


async def test_a_picture_with_a_long_caption_reaches_the_caseworker_with_every_word(lien: Stage) -> None:
    words = " ".join(f"mot{number}" for number in range(150))
    assert 800 < len(words) < 1024
    await lien.people.send(lien.amina, "photo", caption=words)
    await lien.settled()
    received = await lien.people.messages(lien.claire)
    assert [m for m in received if m.get("photo")]
    said = " ".join(m.get("text", "") + m.get("caption", "") for m in received)
    assert all(f"mot{number}" in said for number in range(150))


async def test_a_press_is_heard_whatever_else_is_said_of_the_message_that_it_was_under(lien: Stage) -> None:
    assert lien.service is not None
    intake = lien.service.source._intake
    await lien.people.write(lien.amina, "/menu")
    menu = await lien.people.hears(lien.amina, "Que voulez-vous faire")
    chat = {"id": lien.amina, "type": "private"}
    press = {
        "id": "5",
        "from": {"id": lien.amina, "is_bot": False, "first_name": "A"},
        "chat_instance": "1",
        "data": menu["reply_markup"]["inline_keyboard"][0][0]["callback_data"],
        "message": {
            "message_id": menu["message_id"],
            "date": 1,
            "chat": chat,
            "text": {"from": "the future"},
        },
    }
    await intake.receive([{"update_id": 990_000_004, "callback_query": press}])
    assert await lien.rows("SELECT state FROM updates_seen WHERE update_id = 990000004") == [("done",)]


async def test_an_update_that_nobody_can_read_does_not_hold_back_the_batch_and_is_kept_as_it_came(
    lien: Stage,
) -> None:
    assert lien.service is not None
    intake = lien.service.source._intake
    chat = {"id": lien.amina, "type": "private"}
    unreadable = {"update_id": 990_000_002, "message": {"chat": chat, "text": {"from": "the future"}}}
    readable = {
        "update_id": 990_000_003,
        "message": {
            "message_id": 78,
            "date": 1,
            "chat": chat,
            "from": {**chat, "is_bot": False, "first_name": "A"},
            "text": "/menu",
        },
    }
    del readable["message"]["from"]["type"]  # type: ignore[index]
    await intake.receive([unreadable, readable])
    await lien.people.hears(lien.amina, "Pardon, quelque chose n’a pas marché")
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
    (kept,) = await lien.rows(
        "SELECT body FROM updates_seen WHERE update_id = 990000002 AND state = 'set_aside'"
    )
    assert "the future" in lien.database.cipher.open(kept[0])
