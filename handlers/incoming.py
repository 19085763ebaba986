"""From an update of the messenger to an event, and the one verb to hand it on."""

from typing import Protocol

from aiogram.types import Chat, Update, User

from flows.events import Event, Incoming


class TakeTurn(Protocol):
    """See to it that what an event leads to is decided and remembered; it waits for nothing."""

    async def __call__(self, incoming: Incoming) -> None:
        """Take the turn."""


def incoming(update: Update, chat: Chat, sender: User | None, event: Event) -> Incoming:
    """The event, with where it came from. Without a sender (a channel, an anonymous admin) the chat itself speaks."""
    return Incoming(
        update_id=update.update_id,
        chat_id=chat.id,
        sender_id=sender.id if sender else chat.id,
        event=event,
        is_group=chat.type != "private",
        title=chat.title or "",
        language=(sender.language_code or "").split("-")[0] if sender else "",
    )
