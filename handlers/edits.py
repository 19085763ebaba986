"""Messages changed after they were sent, in private."""

from aiogram import F, Router
from aiogram.types import Message, Update

from flows.events import MessageEdited
from handlers.incoming import TakeTurn, incoming


def router() -> Router:
    """Edits of words and captions."""
    edits = Router(name="edits")
    edits.edited_message.register(message_edited, F.chat.type == "private", F.text | F.caption)
    return edits


async def message_edited(message: Message, event_update: Update, take_turn: TakeTurn) -> None:
    """The words are now these."""
    event = MessageEdited(message.text or message.caption or "", message.message_id)
    await take_turn(incoming(event_update, message.chat, message.from_user, event))
