"""A letter as the calls that it stands for: one, or several to be tried until the messenger takes one.

Rule 1: what goes under a drawing goes with the file that the messenger holds, else with the file itself, else as words alone.
Rule 2: the words under a drawing are changed by another call than words alone; where we are mistaken, the other one is right.
Rule 3: a page goes up as a file of its own each time: it is somebody's, and nobody keeps it.
Rule 4: what is said aloud goes as a voice note, else as the words that stand in for it.
Rule 5: no line begins with a mark that ends what stands before it, whoever wrote the words and however they typed the space.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from aiogram.enums import ParseMode
from aiogram.types import BufferedInputFile

from bot.album import Shown
from bot.session import Call
from bot.voice.speaker import Note
from flows.effects import Button, Keyboard
from storage.outbox import Letter

# The method that sends each kind of piece; its parameter has the name of the kind.
_WITH_CAPTION = {
    "photo": "sendPhoto",
    "voice": "sendVoice",
    "video": "sendVideo",
    "audio": "sendAudio",
    "document": "sendDocument",
}
Keys = Mapping[str, Any] | None
_NO_PREVIEW = {"is_disabled": True}
# French puts a space there; one that breaks leaves « ? » alone on the next line of a small screen.
_BREAKING = re.compile(" (?=[?!;:»%€])|(?<=«) ")


@dataclass(frozen=True, slots=True)
class Way:
    """One call; `uploads` is the fingerprint of the drawing that goes up with it, `bare` says that its drawing is left out."""

    call: Call
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
        yield Way(_said(letter, keyboard))
        return
    if shown is not None and shown.file_id:
        yield Way(_photo(letter, keyboard, shown.file_id))
    data = shown.read() if shown is not None else None
    if shown is not None and data is not None:
        file = BufferedInputFile(data, f"{letter.picture}.png")
        yield Way(_photo(letter, keyboard, file), uploads=shown.digest)
    yield Way(_said(letter, keyboard), bare=True)


def answered(press_id: str, words: str, *, alert: bool) -> Call:
    """The call that ends the spinner of a pressed button, and may show a few words."""
    return _call("answerCallbackQuery", callback_query_id=press_id, text=words or None, show_alert=alert)


def _call(method: str, **given: Any) -> Call:
    """A call with all that is given: what is None is not, and a file goes up beside the rest."""
    files = {name: value for name, value in given.items() if isinstance(value, BufferedInputFile)}
    told = {name: value for name, value in given.items() if value is not None and name not in files}
    return Call(method, told, files)


def _to_chat(letter: Letter, method: str, **given: Any) -> Call:
    return _call(method, chat_id=letter.chat_id, disable_notification=letter.silent or None, **given)


def _text(letter: Letter) -> dict[str, Any]:
    words = _together(letter.text)
    return {"text": words, "parse_mode": ParseMode.HTML.value, "link_preview_options": _NO_PREVIEW}


def _caption(letter: Letter) -> dict[str, Any]:
    words = _together(letter.text)
    return {"caption": words, "parse_mode": ParseMode.HTML.value} if words else {}


def _photo(letter: Letter, keyboard: Keys, photo: str | BufferedInputFile) -> Call:
    return _to_chat(letter, "sendPhoto", photo=photo, reply_markup=keyboard, **_caption(letter))


def _document(letter: Letter, keyboard: Keys, file: BufferedInputFile) -> Call:
    return _to_chat(letter, "sendDocument", document=file, reply_markup=keyboard, **_caption(letter))


def _voice(letter: Letter, note: Note) -> Call:
    file = BufferedInputFile(note.data, "voice.ogg")
    return _to_chat(letter, "sendVoice", voice=file, duration=note.seconds)


def _change(letter: Letter, keyboard: Keys, *, under_picture: bool) -> Call:
    method, said = (
        ("editMessageCaption", _caption(letter)) if under_picture else ("editMessageText", _text(letter))
    )
    return _call(method, chat_id=letter.chat_id, message_id=letter.rewrites, reply_markup=keyboard, **said)


def _said(letter: Letter, keyboard: Keys) -> Call:
    if letter.piece is None:
        return _to_chat(letter, "sendMessage", reply_markup=keyboard, **_text(letter))
    kind, file_id = letter.piece
    if kind == "location":
        latitude, _, longitude = file_id.partition(",")
        return _to_chat(letter, "sendLocation", latitude=float(latitude), longitude=float(longitude))
    if kind == "sticker":
        return _to_chat(letter, "sendSticker", sticker=file_id)
    if kind == "video_note":
        return _to_chat(letter, "sendVideoNote", video_note=file_id)
    method = _WITH_CAPTION.get(kind)
    if method is None:
        return _to_chat(letter, "sendMessage", **_text(letter))
    return _to_chat(letter, method, **{kind: file_id}, reply_markup=keyboard, **_caption(letter))


def _together(words: str) -> str:
    return _BREAKING.sub("\u00a0", words)


def _markup(keyboard: Keyboard) -> Keys:
    if not keyboard:
        return None
    return {"inline_keyboard": [[_key(button) for button in row] for row in keyboard]}


def _key(button: Button) -> dict[str, Any]:
    key: dict[str, Any] = {"text": _together(button.label)}
    if button.data:
        key["callback_data"] = button.data
    if button.url:
        key["url"] = button.url
    if button.copy:
        key["copy_text"] = {"text": button.copy}
    return key
