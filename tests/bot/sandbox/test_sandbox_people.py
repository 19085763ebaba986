"""People, the friend of the story tests: they hear what was said, once, and say what they heard instead."""

import asyncio
import time

import pytest

from bot.sandbox import NotHeardError, People, SandboxError


async def test_each_message_is_heard_once_and_in_order(bare, people: People, amina: int) -> None:
    for text in ("bonjour", "bonjour encore"):
        await bare.do("sendMessage", chat_id=amina, text=text)
    assert (await people.hears(amina, "bonjour"))["text"] == "bonjour"
    assert (await people.hears(amina, "bonjour"))["text"] == "bonjour encore"
    with pytest.raises(NotHeardError, match=r"nobody heard 'bonjour' in time\.\n(.|\n)*Lien: bonjour encore"):
        await people.hears(amina, "bonjour", timeout=0.05)


async def test_hearing_waits_for_what_has_not_been_said_yet(bare, people: People, amina: int) -> None:
    hearing = asyncio.ensure_future(people.hears(amina, "voilà"))
    await asyncio.sleep(0)
    begun = time.monotonic()
    await bare.do("sendMessage", chat_id=amina, text="voilà")
    await hearing
    assert time.monotonic() - begun < 1


async def test_a_press_waits_for_its_button(bare, people: People, amina: int) -> None:
    pressing = asyncio.ensure_future(people.press(amina, "Oui"))
    await asyncio.sleep(0)
    keyboard = {"inline_keyboard": [[{"text": "✅ Oui", "callback_data": "y"}]]}
    await bare.do("sendMessage", chat_id=amina, text="?", reply_markup=keyboard)
    assert await pressing
    people.patience = 0.05
    with pytest.raises(NotHeardError, match=r"no button 'Non'(.|\n)*\[✅ Oui\]"):
        await people.press(amina, "Non")


async def test_a_link_button_presses_nothing(bare, people: People, amina: int) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Le site", "url": "https://example.org"}]]}
    await bare.do("sendMessage", chat_id=amina, text="?", reply_markup=keyboard)
    seen = await bare.updates()
    assert await people.press(amina, "Le site") == ""
    assert await bare.updates() == seen


async def test_silence_is_promised_and_broken(bare, people: People, amina: int) -> None:
    await people.hears_nothing(amina, 0.05)
    await people.arm("delay", seconds=0.2)
    speaking = asyncio.ensure_future(bare.do("sendMessage", chat_id=amina, text="trop tard"))
    with pytest.raises(AssertionError, match="silence was promised"):
        await people.hears_nothing(amina, 5)
    await speaking


async def test_confirmed_means_that_the_bot_has_taken_everything(bare, people: People, amina: int) -> None:
    waiting = asyncio.ensure_future(people.updates_confirmed())
    (update,) = await bare.updates()
    assert not waiting.done()
    await bare.updates(offset=update["update_id"] + 1)
    await waiting


async def test_a_blocked_bot_cannot_be_written_to(people: People, amina: int) -> None:
    await people.block(amina)
    for deed in (people.write(amina, "allo"), people.press(amina, "Oui"), people.send(amina, "voice")):
        with pytest.raises(SandboxError, match="the bot is blocked; unblock it first"):
            await deed
    await people.start(amina)
    await people.write(amina, "allo")


async def test_what_does_not_fit_is_said_plainly(people: People, amina: int) -> None:
    for sentence, deed in (
        ("there is no user 5", people.write(5, "x")),
        ("there is no group -5", people.write(amina, "x", -5)),
        ("there is no message 77 in this chat", people.edit(amina, 77, "x")),
        ("no such medium: smell", people.send(amina, "smell")),
        ("user .* exists already", people.user("Double", amina)),
        ("the clock is real here", people.move_clock("hour")),
    ):
        with pytest.raises(SandboxError, match=sentence):
            await deed


async def test_what_humans_send_of_their_own_looks_as_at_telegram(bare, people: People, amina: int) -> None:
    poll = await people.ask(amina, "Quand ?", "jeudi", "lundi")
    await people.vote(amina, poll, 1)
    await people.locate(amina, 48.85, 2.35, title="Le foyer", address="3 rue des Lilas")
    await people.share_contact(amina, "+33600000000", name="Fatou")
    await people.write(amina, "bonjour", forwarded_from="Une amie")
    told = [update["message"] for update in await bare.updates() if "message" in update][-4:]
    assert [option["text"] for option in told[0]["poll"]["options"]] == ["jeudi", "lundi"]
    assert told[1]["venue"]["location"] == told[1]["location"]
    assert told[2]["contact"] == {"phone_number": "+33600000000", "first_name": "Fatou"}
    assert told[3]["forward_origin"]["sender_user_name"] == "Une amie"
    assert not [update for update in await bare.updates() if "poll" in update], "no bot hears of such votes"
