"""The messenger, as the outbox sees it: one letter, one call, one verdict.

Rule 1: every error has a verdict; none is passed on as an exception.
Rule 2: when nobody can know whether a message has arrived, the verdict says so: `Unknown` is never "not sent".
"""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Any, cast

import structlog
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
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
from aiogram.types import BotCommand
from aiohttp import ClientConnectorError, ClientTimeout, ConnectionTimeoutError

from bot.album import Shown
from bot.calls import Way, answered, ways
from bot.config import Settings
from bot.logs import place
from bot.session import Call, Session, Taken
from bot.voice.speaker import Speaker
from flows.effects import Acknowledge
from flows.paper import Paper
from flows.words import SOURCE, Words
from storage.message_states import NO_CONNECTION
from storage.outbox import Letter

SEND_TIMEOUT_SECONDS = 20
# Less than the whole: a network that swallows everything is told from an answer that does not come.
CONNECT_TIMEOUT_SECONDS = 8
_TIMEOUT = ClientTimeout(total=SEND_TIMEOUT_SECONDS, sock_connect=CONNECT_TIMEOUT_SECONDS)
_NEVER_CONNECTED = (ClientConnectorError, ConnectionTimeoutError)
POLL_SECONDS = 25
# « There is no text in the message to edit », or no caption: what we took for words alone is under a drawing, or the reverse.
_NOTHING_TO_EDIT = "in the message to edit"
log = structlog.get_logger()
COMMANDS = ("menu", "aide", "pause", "stop", "langue", "mes_donnees")


@dataclass(frozen=True, slots=True)
class Delivered:
    """It has arrived, under this number.

    `uploaded`: the fingerprint of the drawing that went up with it, and the messenger's name for it; `bare`: it went without its own.
    """

    telegram_id: int
    uploaded: tuple[str, str] | None = None
    bare: bool = False


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
    session = Session(api=TelegramAPIServer.from_base(settings.api_url), timeout=SEND_TIMEOUT_SECONDS)
    return Bot(settings.token.get_secret_value(), session, DefaultBotProperties(parse_mode=ParseMode.HTML))


async def announce_commands(bot: Bot, words: Words, spoken: Collection[str]) -> str | None:
    """Show in the messenger's own menu what can be asked for: in French, and in the languages `spoken` here.

    Return what kept us from it.
    """
    try:
        for language in words.languages:
            if language != SOURCE and language not in spoken:
                continue
            commands = [
                BotCommand(command=name, description=words.label(language, "house", "commands", name))
                for name in COMMANDS
            ]
            await bot.set_my_commands(commands, language_code=None if language == SOURCE else language)
    except (TelegramAPIError, ClientDecodeError, TimeoutError, OSError) as error:
        return type(error).__name__
    return None


async def deliver(
    bot: Bot, letter: Letter, begins: Callable[[], None], shown: Shown | None, speaker: Speaker | None
) -> Verdict:
    """Make the one call that a letter stands for; `shown` is the drawing that it goes under, `speaker` who says it aloud.

    `begins` is called before any of it has left.
    """
    verdict: Verdict = Refused("nothing to send")
    page: bytes | None = None
    if letter.paper is not None:
        try:
            page = await asyncio.to_thread(_print, letter.paper)
        except Exception as error:
            log.error("page not printed", letter=letter.id, error=place(error))
            return Refused("not_printed")
    note = await speaker.note(letter.aloud) if letter.aloud is not None and speaker is not None else None
    for way in ways(letter, shown, page, note):
        try:
            sent = await _make(bot, replace(way.call, begins=begins))
        except (TelegramAPIError, ClientDecodeError, TimeoutError, OSError) as error:
            verdict = _verdict(error, letter)
            if isinstance(verdict, Refused) and _may_be_taken_otherwise(error, letter):
                continue
            return verdict
        return _delivered(way, sent, letter)
    return verdict


def _print(paper: Paper) -> bytes:
    from bot.printing import printed  # noqa: PLC0415 - only who prints a page needs it

    return printed(paper)


def _delivered(way: Way, sent: Any, letter: Letter) -> Delivered:
    number = sent.number if isinstance(sent, Taken) else letter.rewrites or 0
    photo = sent.photo if way.uploads and isinstance(sent, Taken) else None
    return Delivered(number, (way.uploads, photo) if photo else None, way.bare)


def _may_be_taken_otherwise(error: Exception, letter: Letter) -> bool:
    """Say whether another way of sending may be right: it was refused, so nothing has arrived."""
    if letter.rewrites is not None:
        return _NOTHING_TO_EDIT in str(error)
    return bool(letter.picture or letter.aloud)


async def acknowledge(bot: Bot, answer: Acknowledge) -> None:
    """End the spinner of a pressed button; what keeps us from it harms nobody."""
    try:
        await _make(bot, answered(answer.press_id, answer.text[:200], alert=answer.alert))
    except (TelegramAPIError, ClientDecodeError, TimeoutError, OSError) as error:
        log.info("press not acknowledged", reason=type(error).__name__)


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


async def _make(bot: Bot, call: Call) -> Any:
    """Make the call as the library makes its own; of how long it may take it asks for a number, and aiohttp takes the finer thing as well."""
    return await bot(cast("Any", call), request_timeout=cast("Any", _TIMEOUT))


def _patience(letter: Letter) -> float:
    """Seconds before the next try: 1, 2, 4 and so on up to a minute."""
    return float(min(60, 2 ** min(letter.attempts, 6)))
