"""Words and pieces sent in private. Whatever it is, nothing is dropped: what has no name of ours is "other"."""

from aiogram import F, Router
from aiogram.types import Message, Update

from flows.events import PieceReceived, TextReceived
from handlers.incoming import TakeTurn, incoming


def router() -> Router:
    """Every message of a private chat that is not a command."""
    messages = Router(name="messages")
    messages.message.register(words_received, F.chat.type == "private", F.text)
    messages.message.register(piece_received, F.chat.type == "private")
    return messages


async def words_received(message: Message, event_update: Update, take_turn: TakeTurn) -> None:
    """Words, perhaps in answer to an earlier message."""
    reply_to = message.reply_to_message.message_id if message.reply_to_message else None
    event = TextReceived(message.text or "", message.message_id, reply_to)
    await take_turn(incoming(event_update, message.chat, message.from_user, event))


async def piece_received(message: Message, event_update: Update, take_turn: TakeTurn) -> None:
    """Anything else."""
    await take_turn(incoming(event_update, message.chat, message.from_user, piece(message)))


def piece(message: Message) -> PieceReceived:
    """What was sent, as a piece: a place is kept as « latitude,longitude », whatever words came with it as its caption."""
    words, number = piece_words(message), message.message_id
    if message.photo:
        return PieceReceived("photo", message.photo[-1].file_id, words, number)
    if message.voice:
        return PieceReceived("voice", message.voice.file_id, words, number)
    if message.video:
        return PieceReceived("video", message.video.file_id, words, number)
    if message.video_note:
        return PieceReceived("video_note", message.video_note.file_id, words, number)
    if message.audio:
        return PieceReceived("audio", message.audio.file_id, words, number)
    if message.document:
        return PieceReceived("document", message.document.file_id, words, number)
    if message.sticker:
        return PieceReceived("sticker", message.sticker.file_id, words, number)
    if message.location:
        place = f"{message.location.latitude},{message.location.longitude}"
        return PieceReceived("location", place, words, number, named=True)
    if message.contact:
        return PieceReceived("contact", "", words, number, named=True)
    return PieceReceived("other", "", words, number)


def piece_words(message: Message) -> str:
    """All the words in a piece, wherever its kind keeps them: a cry for help may be the name of a place."""
    words = [message.caption]
    if contact := message.contact:
        words.append(" ".join(filter(None, (contact.first_name, contact.last_name, contact.phone_number))))
    if venue := message.venue:
        words += [venue.title, venue.address]
    if poll := message.poll:
        words += [
            poll.question,
            poll.description,
            *(option.text for option in poll.options),
            poll.explanation,
        ]
    if checklist := message.checklist:
        words += [checklist.title, *(task.text for task in checklist.tasks)]
    return "\n".join(filter(None, words))
