"""Whether the bot may still write to a private chat, as the messenger tells it."""

from aiogram import F, Router
from aiogram.types import ChatMemberUpdated, Update

from flows.events import BotBlocked, BotUnblocked
from handlers.incoming import TakeTurn, incoming


def router() -> Router:
    """Blocks, and their end."""
    membership = Router(name="membership")
    membership.my_chat_member.register(standing_changed, F.chat.type == "private")
    return membership


async def standing_changed(change: ChatMemberUpdated, event_update: Update, take_turn: TakeTurn) -> None:
    """The bot was blocked, or let in again."""
    gone = change.new_chat_member.status in {"kicked", "left"}
    event = BotBlocked() if gone else BotUnblocked()
    await take_turn(incoming(event_update, change.chat, change.from_user, event))
