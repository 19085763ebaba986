"""One Bot API call under way, and the questions that every method asks of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.chats import Chat, Message
from bot.sandbox.formatting import Formatted
from bot.sandbox.keyboards import read_keyboard
from bot.sandbox.parameters import Parameters
from bot.sandbox.refusals import bad_request, forbidden
from bot.sandbox.residents import Bot
from bot.sandbox.wording import read_caption, read_text
from bot.sandbox.world import World


@dataclass(frozen=True)
class Call:
    """Who calls, with what, in which world."""

    world: World
    bot: Bot
    parameters: Parameters

    def chat(self, name: str = "chat_id") -> Chat:
        """Return the chat that is meant, if the bot can know it."""
        if not self.parameters.has(name):
            raise bad_request(f"{name} is empty" if name == "chat_id" else "chat not found")
        try:
            chat_id = int(self.parameters.text(name))
        except ValueError:
            raise bad_request("chat not found") from None
        if chat_id > 0:
            user = self.world.users.get(chat_id)
            if user is None or user.is_bot:
                raise bad_request("chat not found")
            return self.world.private(self.bot, chat_id)
        chat = self.world.groups.get(chat_id)
        if chat is None or self.bot.id not in chat.members:
            raise bad_request("chat not found")
        if chat.migrated_to:
            raise bad_request(
                "group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to
            )
        return chat

    def open_chat(self) -> Chat:
        """Return the chat that is meant, if the bot may write there."""
        chat = self.chat()
        if not chat.is_private:
            status = chat.members[self.bot.id]
            kind = "supergroup chat" if chat.kind == "supergroup" else "group chat"
            if status == "kicked":
                raise forbidden(f"bot was kicked from the {kind}")
            if status == "left":
                raise forbidden(f"bot is not a member of the {kind}")
        elif self.world.users[chat.id].deactivated:
            raise forbidden("user is deactivated")
        elif chat.blocked:
            raise forbidden("bot was blocked by the user")
        elif not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def message(self, chat: Chat, purpose: str, name: str = "message_id") -> Message:
        """Return the message that is meant; `purpose` completes "message to ... not found"."""
        if not self.parameters.has(name):
            raise bad_request("message identifier is not specified")
        message = chat.messages.get(self.parameters.number(name))
        if message is None:
            raise bad_request(f"message to {purpose} not found")
        return message

    def own_message(self, chat: Chat) -> Message:
        """Return a message of the bot's that may be edited."""
        message = self.message(chat, "edit")
        if message.sender != self.bot.id:
            raise bad_request("message can't be edited")
        return message

    def text(self) -> Formatted:
        """Return the text, formatted."""
        given = self.parameters
        return read_text(given.text("text"), given.text("parse_mode"), given.array("entities"))

    def caption(self) -> Formatted:
        """Return the caption, formatted, perhaps empty."""
        given = self.parameters
        return read_caption(given.text("caption"), given.text("parse_mode"), given.array("caption_entities"))

    def keyboard(self) -> dict[str, Any] | None:
        """Return the inline keyboard, None when there is none."""
        return read_keyboard(self.parameters.structure("reply_markup"))


Method = Callable[[Call], Awaitable[Any]]
