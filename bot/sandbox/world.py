"""The Telegram of the sandbox, in memory: bots, humans, chats, and who learns of what.

Whatever is said or changed goes through here, so that the bots' updates and the page's changes never disagree.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.sandbox.calls import CallLog
from bot.sandbox.changes import ChangeLog
from bot.sandbox.chats import Chat, Content, Message
from bot.sandbox.faults import Faults
from bot.sandbox.files import FileStore
from bot.sandbox.polls import Poll
from bot.sandbox.refusals import SandboxError
from bot.sandbox.residents import Bot, User

FIRST_USER_ID = 1_000_001
FIRST_GROUP_ID = 4_000_001
SUPERGROUP_BASE = 1_000_000_000_000
QUERIES_KEPT = 10_000


@dataclass
class CallbackQuery:
    """A button that was pressed and what the bot answered."""

    id: str
    bot_id: int
    user_id: int
    asked_at: float
    answer: dict[str, Any] | None = None


@dataclass
class World:
    """Everything that Telegram knows. `now` gives the dates of messages; it must be aware."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    bots: dict[str, Bot] = field(default_factory=dict)
    users: dict[int, User] = field(default_factory=dict)
    groups: dict[int, Chat] = field(default_factory=dict)
    dialogs: dict[tuple[int, int], Chat] = field(default_factory=dict)
    polls: dict[str, Poll] = field(default_factory=dict)
    queries: dict[str, CallbackQuery] = field(default_factory=dict)
    files: FileStore = field(default_factory=FileStore)
    changes: ChangeLog = field(default_factory=ChangeLog)
    calls: CallLog = field(default_factory=CallLog)
    faults: Faults = field(default_factory=Faults)
    numbers: dict[str, int] = field(default_factory=dict)
    # Called when a webhook may have something to fetch; whoever delivers sets it.
    on_news: Callable[[], None] = lambda: None

    # Who there is

    def add_bot(
        self, token: str, username: str = "lien_sandbox_bot", name: str = "Lien", *, hears: bool = False
    ) -> Bot:
        """Create the bot of this token, or return it."""
        if token not in self.bots:
            number = token.partition(":")[0]
            if not number.isdigit() or ":" not in token:
                raise SandboxError("a token is a number, a colon and letters, such as 42:sandbox")
            user = User(int(number), name, username=username, is_bot=True)
            self.users[user.id] = user
            bot = self.bots[token] = Bot(token, user, hears_everything=hears)
            bot.updates.on_news = lambda: self.on_news()  # noqa: PLW0108 - set later
        return self.bots[token]

    def bot(self, bot_id: int = 0) -> Bot:
        """Return a bot by its id, the first one when none is named."""
        for bot in self.bots.values():
            if bot_id in {0, bot.id}:
                return bot
        raise SandboxError(f"there is no bot {bot_id}" if bot_id else "there is no bot yet")

    def add_user(self, first_name: str, user_id: int = 0, **facts: Any) -> User:
        """Create a human, with an id of their own unless one is given."""
        user_id = user_id or self.number("user", FIRST_USER_ID)
        if user_id in self.users:
            raise SandboxError(f"user {user_id} exists already")
        user = self.users[user_id] = User(user_id, first_name, **facts)
        self.changes.publish("user", user=user.as_json())
        return user

    def user(self, user_id: int) -> User:
        """Return a human or a bot by id."""
        if user_id not in self.users:
            raise SandboxError(f"there is no user {user_id}")
        return self.users[user_id]

    def add_group(
        self,
        title: str,
        members: Iterable[int],
        *,
        chat_id: int = 0,
        supergroup: bool = False,
        forum: bool = False,
    ) -> Chat:
        """Create a group whose first member owns it."""
        number = self.number("group", FIRST_GROUP_ID)
        supergroup = supergroup or forum
        chat_id = chat_id or (-SUPERGROUP_BASE - number if supergroup else -number)
        kind = "supergroup" if supergroup else "group"
        chat = self.groups[chat_id] = Chat(chat_id, kind, title, is_forum=forum)
        for user_id in members:
            self.user(user_id)
            chat.members[user_id] = "member" if chat.members else "creator"
        self.chat_changed(chat)
        return chat

    def private(self, bot: Bot, user_id: int) -> Chat:
        """Return the private chat of a bot and a human; it is there before anybody has spoken."""
        self.user(user_id)
        return self.dialogs.setdefault((bot.id, user_id), Chat(user_id, "private", bot_id=bot.id))

    def chats(self) -> Iterator[Chat]:
        """Yield every conversation."""
        return itertools.chain(self.dialogs.values(), self.groups.values())

    def bots_in(self, chat: Chat) -> list[Bot]:
        """Return the bots that take part in a conversation."""
        there = {chat.bot_id} if chat.is_private else set(chat.present())
        return [bot for bot in self.bots.values() if bot.id in there]

    def number(self, kind: str, first: int = 1) -> int:
        """Return the next number of a sequence."""
        self.numbers[kind] = self.numbers.get(kind, first - 1) + 1
        return self.numbers[kind]

    def timestamp(self) -> int:
        """Return the world's time in Unix seconds."""
        return int(self.now().timestamp())

    # What is said

    def post(self, chat: Chat, sender: int, content: Content, **facts: Any) -> Message:
        """Add a message to a chat; the bots that may hear it get an update."""
        # As at Telegram: supergroups count for themselves, everything else shares one sequence.
        sequence = f"message{chat.id}" if chat.kind == "supergroup" else "message"
        message = Message(self.number(sequence), sender, self.timestamp(), content, **facts)
        chat.messages[message.id] = message
        self._tell("message", chat, message)
        return message

    def edited(self, chat: Chat, message: Message, *, silently: bool = False) -> None:
        """Say that a message has changed; keyboards alone change `silently`, without an edit date."""
        if not silently:
            message.edit_date = self.timestamp()
        self._tell("edited_message", chat, message)

    def delete(self, chat: Chat, message: Message) -> None:
        """Remove a message for everybody."""
        del chat.messages[message.id]
        self.changes.publish("deleted", chat=chat.id, bot=chat.bot_id, message_id=message.id)

    def _tell(self, kind: str, chat: Chat, message: Message) -> None:
        told = self.message_json(chat, message)
        if not self.users[message.sender].is_bot:
            for bot in self.bots_in(chat):
                if self._hears(bot, chat, message):
                    bot.updates.add(kind, told)
        self.changes.publish(kind, chat=chat.id, bot=chat.bot_id, message=self.shown(message, told))

    def _hears(self, bot: Bot, chat: Chat, message: Message) -> bool:
        if chat.is_private or bot.hears_everything or chat.members.get(bot.id) == "administrator":
            return True
        text = message.content.get("text") or message.content.get("caption") or ""
        if (
            not text
            and not {"photo", "voice", "document", "sticker", "location", "poll"} & message.content.keys()
        ):
            return True
        replied = chat.messages.get(message.reply_to)
        if replied and replied.sender == bot.id:
            return True
        if f"@{bot.user.username}".lower() in text.lower():
            return True
        return bool(text.startswith("/")) and "@" not in text.split()[0]

    # What the world looks like from outside

    def chat_json(self, chat: Chat) -> dict[str, Any]:
        """Return the Bot API's Chat."""
        if not chat.is_private:
            told: dict[str, Any] = {"id": chat.id, "type": chat.kind, "title": chat.title}
            return told | ({"is_forum": True} if chat.is_forum else {})
        user = self.users[chat.id]
        told = {"id": chat.id, "type": chat.kind, "first_name": user.first_name}
        return told | {name: value for name in ("last_name", "username") if (value := getattr(user, name))}

    def message_json(self, chat: Chat, message: Message, *, with_reply: bool = True) -> dict[str, Any]:
        """Return the Bot API's Message."""
        told: dict[str, Any] = {
            "message_id": message.id,
            "from": self.users[message.sender].as_json(),
            "chat": self.chat_json(chat),
            "date": message.date,
        }
        if message.edit_date:
            told["edit_date"] = message.edit_date
        if message.thread_id:
            told |= {"message_thread_id": message.thread_id, "is_topic_message": True}
        if message.forward_origin:
            told["forward_origin"] = message.forward_origin
        if message.media_group_id:
            told["media_group_id"] = message.media_group_id
        if with_reply and (replied := chat.messages.get(message.reply_to)):
            told["reply_to_message"] = self.message_json(chat, replied, with_reply=False)
        told |= message.content
        if poll := message.content.get("poll"):
            told["poll"] = self.polls[poll["id"]].as_json()
        if message.keyboard:
            told["reply_markup"] = message.keyboard
        return told

    def shown(self, message: Message, told: dict[str, Any]) -> dict[str, Any]:
        """Return a message for humans: the Bot API's, and what only they see."""
        reactions = [emoji for emojis in message.reactions.values() for emoji in emojis]
        extra = {"reactions": reactions, "other_markup": message.other_markup}
        return told | {key: value for key, value in extra.items() if value}

    def chat_view(self, chat: Chat) -> dict[str, Any]:
        """Return a conversation for humans, without its messages."""
        return {
            **self.chat_json(chat),
            "bot": chat.bot_id,
            "members": chat.members,
            "started": chat.started,
            "blocked": chat.blocked,
            "migrated_to": chat.migrated_to,
            "topics": chat.topics,
        }

    def chat_changed(self, chat: Chat) -> None:
        """Say that a conversation itself has changed: members, block, upgrade."""
        self.changes.publish("chat", chat=chat.id, bot=chat.bot_id, view=self.chat_view(chat))

    def close(self) -> None:
        """Let everybody who waits go: the server stops."""
        self.changes.close()
        for bot in self.bots.values():
            bot.updates.close()
