"""The messenger, as the outbox sees it: one letter, one call, one verdict.

Rule 1: every error has a verdict; none is passed on as an exception.
Rule 2: when nobody can know whether a message has arrived, the verdict says so: `Unknown` is never "not sent".
"""

from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import (
    EditMessageText,
    SendAudio,
    SendDocument,
    SendLocation,
    SendMessage,
    SendPhoto,
    SendSticker,
    SendVideo,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message
from aiohttp import ClientConnectorError

from bot.config import Settings
from flows.effects import Acknowledge, Keyboard
from storage.outbox import Letter

SEND_TIMEOUT_SECONDS = 20
POLL_SECONDS = 25
CAPTION_MAX = 1024


@dataclass(frozen=True, slots=True)
class Delivered:
    """It has arrived, under this number."""

    telegram_id: int


@dataclass(frozen=True, slots=True)
class NotNow:
    """It has not left; try again after so many seconds."""

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """The chat does not let us write."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """It will never be accepted as it is."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has a new identity; it has not left."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have arrived, or not; nobody can tell."""

    reason: str


Verdict = Delivered | NotNow | Blocked | Refused | Moved | Unknown


def open_bot(settings: Settings) -> Bot:
    """The library's client, for Telegram or any server that speaks like it."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.api_url), timeout=SEND_TIMEOUT_SECONDS)
    return Bot(settings.token.get_secret_value(), session, DefaultBotProperties(parse_mode=ParseMode.HTML))


async def deliver(bot: Bot, letter: Letter) -> Verdict:
    """Make the one call that a letter stands for."""
    try:
        sent = await bot(_call(letter), request_timeout=SEND_TIMEOUT_SECONDS)
    except (TelegramAPIError, ClientDecodeError, TimeoutError, OSError) as error:
        return _verdict(error, letter)
    return Delivered(sent.message_id if isinstance(sent, Message) else letter.rewrites or 0)


async def acknowledge(bot: Bot, answer: Acknowledge) -> str | None:
    """End the spinner of a pressed button; return what kept us from it, which harms nobody."""
    try:
        await bot.answer_callback_query(answer.press_id, answer.text[:200] or None, show_alert=answer.alert)
    except (TelegramAPIError, ClientDecodeError, TimeoutError, OSError) as error:
        return type(error).__name__
    return None


def _call(letter: Letter) -> TelegramMethod[Any]:
    keyboard = _markup(letter.keyboard)
    if letter.rewrites is not None:
        return EditMessageText(
            text=letter.text,
            chat_id=letter.chat_id,
            message_id=letter.rewrites,
            reply_markup=keyboard,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
    if letter.piece is None:
        return SendMessage(
            chat_id=letter.chat_id,
            text=letter.text,
            reply_markup=keyboard,
            disable_notification=letter.silent or None,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
    return _piece_call(letter, keyboard)


def _piece_call(letter: Letter, keyboard: InlineKeyboardMarkup | None) -> TelegramMethod[Any]:
    assert letter.piece is not None
    kind, file_id = letter.piece
    chat_id, caption, quiet = letter.chat_id, letter.text[:CAPTION_MAX] or None, letter.silent or None
    match kind:
        case "photo":
            return SendPhoto(
                chat_id=chat_id,
                photo=file_id,
                caption=caption,
                reply_markup=keyboard,
                disable_notification=quiet,
            )
        case "voice":
            return SendVoice(
                chat_id=chat_id,
                voice=file_id,
                caption=caption,
                reply_markup=keyboard,
                disable_notification=quiet,
            )
        case "video":
            return SendVideo(
                chat_id=chat_id,
                video=file_id,
                caption=caption,
                reply_markup=keyboard,
                disable_notification=quiet,
            )
        case "audio":
            return SendAudio(
                chat_id=chat_id,
                audio=file_id,
                caption=caption,
                reply_markup=keyboard,
                disable_notification=quiet,
            )
        case "document":
            return SendDocument(
                chat_id=chat_id,
                document=file_id,
                caption=caption,
                reply_markup=keyboard,
                disable_notification=quiet,
            )
        case "sticker":
            return SendSticker(chat_id=chat_id, sticker=file_id, disable_notification=quiet)
        case "location":
            latitude, _, longitude = file_id.partition(",")
            return SendLocation(
                chat_id=chat_id,
                latitude=float(latitude),
                longitude=float(longitude),
                disable_notification=quiet,
            )
        case _:
            return SendMessage(chat_id=chat_id, text=letter.text, disable_notification=quiet)


def _markup(keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    if not keyboard:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=b.label, callback_data=b.data or None, url=b.url or None) for b in row]
            for row in keyboard
        ],
    )


def _verdict(error: Exception, letter: Letter) -> Verdict:
    match error:
        case TelegramRetryAfter():
            return NotNow(float(error.retry_after), "too_many")
        case TelegramMigrateToChat():
            return Moved(error.migrate_to_chat_id)
        case TelegramForbiddenError():
            return Blocked("forbidden")
        case TelegramBadRequest() if "message is not modified" in error.message:
            return Delivered(letter.rewrites or 0)
        case TelegramBadRequest() if "chat not found" in error.message:
            return Blocked("chat_not_found")
        case TelegramServerError():
            return NotNow(_patience(letter), "server_error")
        case TelegramNetworkError() if isinstance(error.__cause__, ClientConnectorError):
            return NotNow(_patience(letter), "no_connection")
        case TelegramNetworkError() | TimeoutError() | ClientDecodeError() | OSError():
            return Unknown(type(error).__name__)
        case _:
            return Refused(type(error).__name__)


def _patience(letter: Letter) -> float:
    """Seconds before the next try: 1, 2, 4 and so on up to a minute."""
    return float(min(60, 2 ** min(letter.attempts, 6)))
