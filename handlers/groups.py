"""What happens to a group itself. What people say to each other there is not ours to read."""

from aiogram import F, Router
from aiogram.types import Message, Update

from flows.events import GroupMoved
from handlers.incoming import TakeTurn, incoming


def router() -> Router:
    """A group that becomes a supergroup."""
    groups = Router(name="groups")
    groups.message.register(group_moved, F.migrate_to_chat_id)
    return groups


async def group_moved(message: Message, event_update: Update, take_turn: TakeTurn) -> None:
    """The group has a new identity."""
    event = GroupMoved(message.migrate_to_chat_id or 0)
    await take_turn(incoming(event_update, message.chat, message.from_user, event))
