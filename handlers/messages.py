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
    """What was sent, as a piece: a place is kept as « latitude,longitude », a contact's name as its caption."""
    caption, number = message.caption or "", message.message_id
    if message.photo:
        return PieceReceived("photo", message.photo[-1].file_id, caption, number)
    if message.voice:
        return PieceReceived("voice", message.voice.file_id, caption, number)
    if message.video:
        return PieceReceived("video", message.video.file_id, caption, number)
    if message.video_note:
        return PieceReceived("video", message.video_note.file_id, caption, number)
    if message.audio:
        return PieceReceived("audio", message.audio.file_id, caption, number)
    if message.document:
        return PieceReceived("document", message.document.file_id, caption, number)
    if message.sticker:
        return PieceReceived("sticker", message.sticker.file_id, "", number)
    if message.location:
        return PieceReceived(
            "location", f"{message.location.latitude},{message.location.longitude}", "", number
        )
    if message.contact:
        contact = message.contact
        who = f"{contact.first_name} {contact.last_name or ''}".strip()
        return PieceReceived("contact", "", f"{who} {contact.phone_number}", number)
    if message.poll:
        return PieceReceived("other", "", message.poll.question, number)
    return PieceReceived("other", "", caption, number)
