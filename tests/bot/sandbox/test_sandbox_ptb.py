"""python-telegram-bot, which has never heard of the sandbox, takes it for Telegram."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.sandbox import People, Sandbox

TOKEN = "42:sandbox"


def build(url: str, token: str = TOKEN) -> Any:
    return (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .updater(None)
        .build()
    )


@asynccontextmanager
async def polling(url: str, *handlers: Any) -> AsyncIterator[Any]:
    """A whole Application that polls, as a bot in production does."""
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{url}/bot").base_file_url(f"{url}/file/bot")
    application: Any = builder.build()
    application.add_handlers(handlers)
    async with application:
        await application.updater.start_polling(timeout=5, poll_interval=0)
        await application.start()
        yield application
        await application.updater.stop()
        await application.stop()


@pytest.fixture(autouse=True)
def spans_are_timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library warns of its older way, and warnings are errors here."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def peer(sandbox: Sandbox) -> AsyncIterator[Any]:
    application: Application[Any, Any, Any, Any, Any, Any] = build(sandbox.url)
    async with application.bot as bot:
        yield bot


async def test_a_whole_conversation_goes_through_its_polling(sandbox: Sandbox, people: People) -> None:
    async def start(update: Any, context: Any) -> None:
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Oui", callback_data="yes")]])
        await update.message.reply_html(f"<b>Bonjour</b> {context.args[0]}", reply_markup=keyboard)

    async def pressed(update: Any, _: Any) -> None:
        await update.callback_query.answer("Noté")
        await update.callback_query.edit_message_text("Vous avez dit oui")

    async def said(update: Any, _: Any) -> None:
        await update.message.reply_text(f"{update.effective_user.first_name} dit {update.message.text}")

    handlers = [
        CommandHandler("start", start),
        CallbackQueryHandler(pressed),
        MessageHandler(filters.TEXT, said),
    ]
    async with polling(sandbox.url, *handlers):
        amina = await people.user("Amina", language_code="fr")
        await people.start(amina, "INVITATION")
        greeting = await people.hears(amina, "Bonjour INVITATION")
        assert greeting["entities"] == [{"type": "bold", "offset": 0, "length": 7}]
        query = await people.press(amina, "Oui")
        assert await people.is_told(query) == "Noté"
        edited = await people.hears(amina, "Vous avez dit oui", edits=True)
        assert edited["message_id"] == greeting["message_id"]
        assert "reply_markup" not in edited
        await people.write(amina, "merci")
        await people.hears(amina, "Amina dit merci")
        await people.updates_confirmed()


async def test_edits_media_and_blocks_arrive_as_its_own_objects(
    sandbox: Sandbox, people: People, peer: Any
) -> None:
    amina = await people.user("Amina")
    await people.start(amina)
    message_id = await people.write(amina, "bonjour")
    await people.edit(amina, message_id, "bonsoir")
    await people.send(amina, "photo", caption="ma fiche de paie")
    await people.send(amina, "voice")
    await people.send(amina, "document")
    await people.send(amina, "sticker")
    await people.locate(amina, 49.12, 6.17)
    await people.album(amina, 2)
    await people.block(amina)
    updates = await peer.get_updates()
    edited, photo, voice, document, sticker, place, first, second, blocked = updates[2:]
    assert edited.edited_message.text == "bonsoir"
    assert photo.message.caption == "ma fiche de paie"
    assert photo.message.photo[-1].width == 800
    assert (voice.message.voice.duration.total_seconds(), voice.message.voice.mime_type) == (3, "audio/ogg")
    assert document.message.document.file_name == "attestation.pdf"
    assert sticker.message.sticker.emoji == "👍"
    assert place.message.location.latitude == 49.12
    assert first.message.media_group_id == second.message.media_group_id
    assert blocked.my_chat_member.new_chat_member.status == "kicked"


async def test_a_file_is_downloaded_and_sent_again_by_its_id(people: People, peer: Any, amina: int) -> None:
    voice = await peer.send_voice(amina, b"OggS-a-voice", duration=4)
    file = await peer.get_file(voice.voice.file_id)
    assert bytes(await file.download_as_bytearray()) == b"OggS-a-voice"
    again = await peer.send_voice(amina, voice.voice.file_id)
    assert again.voice.file_id == voice.voice.file_id


async def test_it_tells_the_world_about_itself(peer: Any) -> None:
    assert (await peer.get_me()).is_bot
    await peer.set_my_commands([("aide", "Demander de l'aide")])
    assert [command.command for command in await peer.get_my_commands()] == ["aide"]
    assert await peer.get_my_commands(language_code="en") == ()
    assert await peer.set_my_description("Garde le lien")
    assert (await peer.get_my_description()).description == "Garde le lien"
    assert await peer.set_my_short_description("Lien")
    assert await peer.set_chat_menu_button()
    assert await peer.log_out()


async def test_groups_and_polls_are_its_own_objects(people: People, peer: Any) -> None:
    claire = await people.user("Claire")
    group = await people.group("Équipe", claire, forum=True)
    await people.add(group, by=claire)
    await people.promote(group)
    chat = await peer.get_chat(group)
    assert (chat.type, chat.title) == ("supergroup", "Équipe")
    assert [admin.status for admin in await peer.get_chat_administrators(group)] == [
        "creator",
        "administrator",
    ]
    assert (await peer.get_chat_member(group, claire)).status == "creator"
    topic = await peer.create_forum_topic(group, "Signalements")
    inside = await peer.send_message(group, "ici", message_thread_id=topic.message_thread_id)
    assert inside.is_topic_message
    poll = await peer.send_poll(group, "Qui prend ?", ["Moi", "Pas moi"], is_anonymous=False)
    await people.vote(claire, poll.message_id, 0, chat=group)
    answers = [update.poll_answer for update in await peer.get_updates() if update.poll_answer]
    assert [answer.option_ids for answer in answers] == [(0,)]
    assert (await peer.stop_poll(group, poll.message_id)).options[0].voter_count == 1
    assert await peer.send_chat_action(group, "typing")
    assert await peer.set_message_reaction(group, poll.message_id, "👍")
    copy = await peer.copy_message(group, group, inside.message_id)
    forwarded = await peer.forward_message(group, group, copy.message_id)
    assert forwarded.forward_origin.sender_user.is_bot
    assert await peer.delete_message(group, forwarded.message_id)
    location = await peer.send_location(group, 49.1, 6.2)
    assert location.location.longitude == 6.2


async def test_each_refusal_is_the_error_that_it_knows(
    sandbox: Sandbox, people: People, peer: Any, amina: int
) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await peer.send_message(999, "allo")
    stranger = await people.user("Inconnu")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await peer.send_message(stranger, "allo")
    await people.arm("429", retry_after=7)
    with pytest.raises(RetryAfter) as refused:
        await peer.send_message(amina, "allo")
    assert refused.value.retry_after == timedelta(seconds=7)
    await people.arm("500")
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await peer.send_message(amina, "allo")
    await people.arm("html")
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await peer.send_message(amina, "allo")
    await people.block(amina)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await peer.send_message(amina, "allo")
    claire = await people.user("Claire")
    group = await people.group("Équipe", claire)
    await people.add(group, by=claire)
    new = await people.upgrade(group)
    with pytest.raises(ChatMigrated) as migrated:
        await peer.send_message(group, "allo")
    assert migrated.value.new_chat_id == new
    await people.remove(new, by=claire)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await peer.send_message(new, "allo")
    with pytest.raises(InvalidToken):
        async with build(sandbox.url, "43:other").bot:
            pass


async def test_a_second_reader_of_updates_ends_the_first(sandbox: Sandbox, people: People, peer: Any) -> None:
    other = build(sandbox.url).bot
    async with other:
        first = asyncio.ensure_future(peer.get_updates(timeout=20))
        while not sandbox.bot.updates._reader:
            await asyncio.sleep(0)
        second = asyncio.ensure_future(other.get_updates(timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        amina = await people.user("Amina")
        await people.start(amina)
        assert [update.message.text for update in await second] == ["/start"]
