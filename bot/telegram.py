"""The messenger, as the outbox sees it: one letter, one call, one verdict.

Rule 1: every error has a verdict; none is passed on as an exception.
Rule 2: when nobody can know whether a message has arrived, the verdict says so: `Unknown` is never "not sent".
"""

from collections.abc import Callable
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
from aiogram.types import (
    BotCommand,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)
from aiohttp import ClientConnectorError, ClientTimeout, ConnectionTimeoutError

from bot.config import Settings
from flows.effects import Acknowledge, Keyboard
from flows.words import SOURCE, Words
from storage.message_states import NO_CONNECTION
from storage.outbox import Letter

SEND_TIMEOUT_SECONDS = 20
# Less than the whole: a network that swallows everything is told from an answer that does not come.
CONNECT_TIMEOUT_SECONDS = 8
_NEVER_CONNECTED = (ClientConnectorError, ConnectionTimeoutError)
POLL_SECONDS = 25
COMMANDS = ("menu", "aide", "pause", "stop", "langue", "mes_donnees")
# The method that sends each kind of piece; its parameter has the name of the kind.
_WITH_CAPTION: dict[str, Callable[..., TelegramMethod[Message]]] = {
    "photo": SendPhoto,
    "voice": SendVoice,
    "video": SendVideo,
    "audio": SendAudio,
    "document": SendDocument,
}


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


async def announce_commands(bot: Bot, words: Words) -> str | None:
    """Show in the messenger's own menu what can be asked for, in every language; return what kept us from it."""
    try:
        for language in words.languages:
            commands = [
                BotCommand(command=name, description=words.label(language, "house", "commands", name))
                for name in COMMANDS
            ]
            await bot.set_my_commands(commands, language_code=None if language == SOURCE else language)
    except (TelegramAPIError, ClientDecodeError, TimeoutError, OSError) as error:
        return type(error).__name__
    return None


async def deliver(bot: Bot, letter: Letter) -> Verdict:
    """Make the one call that a letter stands for."""
    try:
        sent = await bot(_call(letter), request_timeout=_timeout())
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
    quiet = letter.silent or None
    if kind == "location":
        latitude, _, longitude = file_id.partition(",")
        return SendLocation(
            chat_id=letter.chat_id,
            latitude=float(latitude),
            longitude=float(longitude),
            disable_notification=quiet,
        )
    if kind == "sticker":
        return SendSticker(chat_id=letter.chat_id, sticker=file_id, disable_notification=quiet)
    method = _WITH_CAPTION.get(kind)
    if method is None:
        return SendMessage(chat_id=letter.chat_id, text=letter.text, disable_notification=quiet)
    return method(
        **{kind: file_id},
        chat_id=letter.chat_id,
        caption=letter.text or None,
        reply_markup=keyboard,
        disable_notification=quiet,
    )


def _markup(keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    if not keyboard:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(
                    text=b.label,
                    callback_data=b.data or None,
                    url=b.url or None,
                    copy_text=CopyTextButton(text=b.copy) if b.copy else None,
                )
                for b in row
            ]
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
        case TelegramNetworkError() if isinstance(error.__cause__, _NEVER_CONNECTED):
            return NotNow(_patience(letter), NO_CONNECTION)
        case TelegramNetworkError() | TimeoutError() | ClientDecodeError() | OSError():
            return Unknown(type(error).__name__)
        case _:
            return Refused(type(error).__name__)


def _timeout() -> Any:
    """The library asks for a number and hands it on as it is; aiohttp takes the finer thing as well."""
    return ClientTimeout(total=SEND_TIMEOUT_SECONDS, sock_connect=CONNECT_TIMEOUT_SECONDS)


def _patience(letter: Letter) -> float:
    """Seconds before the next try: 1, 2, 4 and so on up to a minute."""
    return float(min(60, 2 ** min(letter.attempts, 6)))
