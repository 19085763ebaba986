"""aiogram, the library of the house, takes the sandbox for Telegram."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputPollOption,
    Message,
)

import flows
from bot.sandbox import People, Sandbox

DRAWING = (Path(flows.__file__).parent / "pictures" / "mask.png").read_bytes()


def connect(url: str, token: str = "42:sandbox") -> Bot:
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode="HTML"))


@pytest.fixture
async def peer(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with connect(sandbox.url).context() as bot:
        yield bot


async def test_its_dispatcher_polls_and_answers(people: People, peer: Bot) -> None:
    dispatcher = Dispatcher()

    @dispatcher.message(CommandStart(deep_link=True))
    async def start(message: Message, command: CommandObject) -> None:
        keyboard = InlineKeyboardMarkup(
            inline_keyboard=[[InlineKeyboardButton(text="Oui", callback_data="yes")]]
        )
        await message.answer(f"<i>Bienvenue</i> {command.args}", reply_markup=keyboard)

    @dispatcher.callback_query(F.data == "yes")
    async def pressed(query: CallbackQuery) -> None:
        await query.answer()
        assert isinstance(query.message, Message)
        await query.message.edit_text("C'est noté.")

    @dispatcher.message(F.voice)
    async def voice(message: Message, bot: Bot) -> None:
        assert message.voice
        sound = await bot.download(message.voice.file_id)
        assert sound
        await message.answer(sound.read(4).decode())

    under_way = asyncio.create_task(dispatcher.start_polling(peer, handle_signals=False))
    amina = await people.user("Amina")
    await people.start(amina, "LIEN")
    await people.hears(amina, "Bienvenue LIEN")
    await people.press(amina, "Oui")
    await people.hears(amina, "C'est noté.", edits=True)
    await people.send(amina, "voice")
    await people.hears(amina, "OggS")
    await people.updates_confirmed()
    await dispatcher.stop_polling()
    await under_way


@pytest.mark.usefixtures("wrong_on_purpose")
async def test_each_refusal_is_the_error_that_it_knows(
    sandbox: Sandbox, people: People, peer: Bot, amina: int
) -> None:
    for kind, error in (("429", TelegramRetryAfter), ("500", TelegramServerError)):
        await people.arm(kind, chat_id=amina)
        with pytest.raises(error):
            await peer.send_message(amina, "bonjour")
    await people.arm("timeout_before")
    with pytest.raises(TelegramNetworkError):
        await peer.send_message(amina, "bonjour")
    await people.block(amina)
    with pytest.raises(TelegramForbiddenError):
        await peer.send_message(amina, "bonjour")
    with pytest.raises(TelegramBadRequest, match="Unsupported start tag"):
        await peer.send_message(await started(people), "<h1>non</h1>")
    claire = await people.user("Claire")
    group = await people.group("Équipe", claire)
    await people.add(group, by=claire)
    new = await people.upgrade(group)
    with pytest.raises(TelegramMigrateToChat) as moved:
        await peer.send_message(group, "bonjour")
    assert moved.value.migrate_to_chat_id == new
    with pytest.raises(TelegramUnauthorizedError):
        async with connect(sandbox.url, "43:other").context() as stranger:
            await stranger.get_me()


async def test_everything_it_can_send_comes_back_as_its_own_objects(
    peer: Bot, people: People, amina: int
) -> None:
    await people.send(amina, "photo")
    received = (await peer.get_updates())[-1].message
    assert received
    assert received.photo
    photo = received.photo[-1]
    assert (await peer.send_photo(amina, photo.file_id, caption="<b>reçu</b>")).caption == "reçu"
    document = await peer.send_document(amina, BufferedInputFile(b"%PDF-", "sheet.pdf"))
    assert document.document
    assert document.document.file_name == "sheet.pdf"
    poll = await peer.send_poll(amina, "Ça va ?", [InputPollOption(text="Oui"), InputPollOption(text="Non")])
    assert (await peer.stop_poll(amina, poll.message_id)).is_closed
    assert (await peer.get_chat(amina)).first_name == "Amina"
    assert (await peer.get_webhook_info()).url == ""
    assert (await peer.copy_message(amina, amina, document.message_id)).message_id > poll.message_id


async def test_words_under_a_photo_are_changed_as_a_caption_and_words_alone_as_a_text(
    peer: Bot, amina: int
) -> None:
    alone = await peer.send_message(amina, "seuls")
    under = await peer.send_photo(amina, BufferedInputFile(DRAWING, "mask.png"), caption="dessous")
    assert under.photo
    assert (await peer.send_photo(amina, under.photo[-1].file_id)).photo == under.photo
    changed = await peer.edit_message_caption(
        caption="<b>changés</b>", chat_id=amina, message_id=under.message_id
    )
    assert isinstance(changed, Message)
    assert (changed.caption, changed.photo) == ("changés", under.photo)
    with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
        await peer.edit_message_text("non", chat_id=amina, message_id=under.message_id)
    with pytest.raises(TelegramBadRequest, match="there is no caption in the message to edit"):
        await peer.edit_message_caption(caption="non", chat_id=amina, message_id=alone.message_id)


async def started(people: People) -> int:
    user = await people.user("Samir")
    await people.start(user)
    return user
