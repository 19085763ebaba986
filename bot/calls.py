"""A letter as the calls that it stands for: one, or several to be tried until the messenger takes one.

Rule 1: what goes under a drawing goes with the file that the messenger holds, else with the file itself, else as words alone.
Rule 2: the words under a drawing are changed by another call than words alone; where we are mistaken, the other one is right.
Rule 3: a page goes up as a file of its own each time: it is somebody's, and nobody keeps it.
Rule 4: what is said aloud goes as a voice note, else as the words that stand in for it.
Rule 5: no line begins with a mark that ends what stands before it, whoever wrote the words and however they typed the space.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from aiogram.methods import (
    EditMessageCaption,
    EditMessageText,
    SendAudio,
    SendDocument,
    SendLocation,
    SendMessage,
    SendPhoto,
    SendSticker,
    SendVideo,
    SendVideoNote,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)

from bot.album import Shown
from bot.voice.speaker import Note
from flows.effects import Keyboard
from storage.outbox import Letter

# The method that sends each kind of piece; its parameter has the name of the kind.
_WITH_CAPTION: dict[str, Callable[..., TelegramMethod[Message]]] = {
    "photo": SendPhoto,
    "voice": SendVoice,
    "video": SendVideo,
    "audio": SendAudio,
    "document": SendDocument,
}
# French puts a space there; one that breaks leaves « ? » alone on the next line of a small screen.
_BREAKING = re.compile(" (?=[?!;:»%€])|(?<=«) ")


@dataclass(frozen=True, slots=True)
class Way:
    """One call; `uploads` is the fingerprint of the drawing that goes up with it, `bare` says that its drawing is left out."""

    method: TelegramMethod[Any]
    uploads: str = ""
    bare: bool = False


def ways(
    letter: Letter, shown: Shown | None, page: bytes | None = None, note: Note | None = None
) -> Iterator[Way]:
    """The calls that a letter stands for; each but the first is for when the messenger refuses the one before.

    `page`: the letter's own, printed; `note`: what it says aloud, where that could be made.
    """
    keyboard = _markup(letter.keyboard)
    if letter.rewrites is not None:
        yield Way(_change(letter, keyboard, under_picture=letter.under_picture))
        yield Way(_change(letter, keyboard, under_picture=not letter.under_picture))
        return
    if letter.paper is not None and page is not None:
        yield Way(_document(letter, keyboard, BufferedInputFile(page, letter.paper.file_name)))
        return
    if note is not None:
        yield Way(_voice(letter, note))
    if not letter.picture:
        yield Way(_call(letter, keyboard))
        return
    if shown is not None and shown.file_id:
        yield Way(_photo(letter, keyboard, shown.file_id))
    data = shown.read() if shown is not None else None
    if shown is not None and data is not None:
        file = BufferedInputFile(data, f"{letter.picture}.png")
        yield Way(_photo(letter, keyboard, file), uploads=shown.digest)
    yield Way(_call(letter, keyboard), bare=True)


def _photo(
    letter: Letter, keyboard: InlineKeyboardMarkup | None, photo: str | BufferedInputFile
) -> TelegramMethod[Any]:
    return SendPhoto(
        photo=photo,
        chat_id=letter.chat_id,
        caption=_together(letter.text),
        reply_markup=keyboard,
        disable_notification=letter.silent or None,
    )


def _document(
    letter: Letter, keyboard: InlineKeyboardMarkup | None, file: BufferedInputFile
) -> TelegramMethod[Any]:
    return SendDocument(
        document=file,
        chat_id=letter.chat_id,
        caption=_together(letter.text),
        reply_markup=keyboard,
        disable_notification=letter.silent or None,
    )


def _voice(letter: Letter, note: Note) -> TelegramMethod[Any]:
    return SendVoice(
        voice=BufferedInputFile(note.data, "voice.ogg"),
        chat_id=letter.chat_id,
        duration=note.seconds,
        disable_notification=letter.silent or None,
    )


def _change(
    letter: Letter, keyboard: InlineKeyboardMarkup | None, *, under_picture: bool
) -> TelegramMethod[Any]:
    if under_picture:
        return EditMessageCaption(
            caption=_together(letter.text),
            chat_id=letter.chat_id,
            message_id=letter.rewrites,
            reply_markup=keyboard,
        )
    return EditMessageText(
        text=_together(letter.text),
        chat_id=letter.chat_id,
        message_id=letter.rewrites,
        reply_markup=keyboard,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
    )


def _call(letter: Letter, keyboard: InlineKeyboardMarkup | None) -> TelegramMethod[Any]:
    if letter.piece is None:
        return SendMessage(
            chat_id=letter.chat_id,
            text=_together(letter.text),
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
    if kind == "video_note":
        return SendVideoNote(chat_id=letter.chat_id, video_note=file_id, disable_notification=quiet)
    method = _WITH_CAPTION.get(kind)
    if method is None:
        return SendMessage(chat_id=letter.chat_id, text=_together(letter.text), disable_notification=quiet)
    return method(
        **{kind: file_id},
        chat_id=letter.chat_id,
        caption=_together(letter.text) or None,
        reply_markup=keyboard,
        disable_notification=quiet,
    )


def _together(words: str) -> str:
    return _BREAKING.sub("\u00a0", words)


def _markup(keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    if not keyboard:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(
                    text=_together(b.label),
                    callback_data=b.data or None,
                    url=b.url or None,
                    copy_text=CopyTextButton(text=b.copy) if b.copy else None,
                )
                for b in row
            ]
            for row in keyboard
        ],
    )
