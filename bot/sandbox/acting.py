"""What humans do in the world: write, press, send, come, go, block. Each action is what a phone would allow."""

import time
from typing import Any

from bot.sandbox.chats import Chat, Content, Message
from bot.sandbox.formatting import Formatted
from bot.sandbox.gathering import set_blocked
from bot.sandbox.keyboards import find_button
from bot.sandbox.media import human_medium
from bot.sandbox.polls import FIRST_POLL_ID, Poll
from bot.sandbox.refusals import SandboxError
from bot.sandbox.residents import Bot
from bot.sandbox.wording import as_content, detect
from bot.sandbox.world import QUERIES_KEPT, CallbackQuery, World


class Human:
    """One user, with one bot in view; `chat` of an action is a group id, or nothing for the private chat."""

    def __init__(self, world: World, user_id: int, bot: Bot | None = None) -> None:
        self.world = world
        self.bot = bot or world.bot()
        self.user = world.user(user_id)
        if self.user.is_bot:
            raise SandboxError(f"user {user_id} is a bot; only humans act here")

    def start(self, payload: str = "") -> Message:
        """Open the bot's link and press "Start"; a block ends by that, as on a phone."""
        set_blocked(self.world, self.bot, self.user.id, blocked=False)
        return self.write(f"/start {payload}".strip())

    def write(
        self, text: str, chat: int = 0, *, reply_to: int = 0, thread_id: int = 0, forwarded_from: str = ""
    ) -> Message:
        """Send a text: one's own, or one that is forwarded from somebody who is elsewhere."""
        if not text.strip():
            raise SandboxError("an empty text cannot be sent")
        origin = (
            {"type": "hidden_user", "date": self.world.timestamp(), "sender_user_name": forwarded_from}
            if forwarded_from
            else None
        )
        content = as_content(detect(Formatted(text.strip(), [])))
        return self._send(chat, content, reply_to, thread_id=thread_id, forward_origin=origin)

    def edit(self, message_id: int, text: str, chat: int = 0) -> Message:
        """Change a text or a caption of one's own."""
        place = self._place(chat)
        message = self._message(place, message_id)
        if message.sender != self.user.id:
            raise SandboxError("only one's own messages can be edited")
        kind = "text" if "text" in message.content else "caption"
        entities = "entities" if kind == "text" else "caption_entities"
        message.content.pop(entities, None)
        message.content |= as_content(detect(Formatted(text.strip(), [])), kind, entities)
        self.world.edited(place, message)
        return message

    def send(
        self,
        kind: str,
        chat: int = 0,
        *,
        data: bytes = b"",
        name: str = "",
        mime_type: str = "",
        caption: str = "",
        duration: int = 0,
        reply_to: int = 0,
        media_group_id: str = "",
    ) -> Message:
        """Send a photo, voice, document, sticker, video or audio; the built-in sample when there is no `data`."""
        content = human_medium(self.world.files, kind, data, name, mime_type, duration)
        content |= as_content(detect(Formatted(caption.strip(), [])), "caption", "caption_entities")
        return self._send(chat, content, reply_to, media_group_id=media_group_id)

    def album(self, count: int, chat: int = 0, caption: str = "") -> list[Message]:
        """Send several photos as one album: as many messages with one media_group_id."""
        group_id = str(self.world.number("album", 13_000_000_001))
        captions = [caption] + [""] * (count - 1)
        return [self.send("photo", chat, caption=text, media_group_id=group_id) for text in captions]

    def locate(
        self,
        latitude: float,
        longitude: float,
        chat: int = 0,
        *,
        title: str = "",
        address: str = "",
        reply_to: int = 0,
    ) -> Message:
        """Send a place; with a title, one of those that have a name."""
        place = {"latitude": latitude, "longitude": longitude}
        venue = {"venue": {"location": place, "title": title, "address": address}} if title else {}
        return self._send(chat, {"location": place, **venue}, reply_to)

    def share_contact(self, phone_number: str, chat: int = 0, *, name: str = "") -> Message:
        """Send one's own telephone number, or somebody else's under the name that they have in the address book."""
        contact = {"phone_number": phone_number, "first_name": name or self.user.first_name}
        return self._send(chat, {"contact": contact if name else {**contact, "user_id": self.user.id}})

    def ask(self, question: str, options: list[str], chat: int = 0) -> Message:
        """Send a poll of one's own."""
        if not question.strip() or not 1 <= len(options) <= 12:
            raise SandboxError("a poll has a question and one to twelve options")
        poll = Poll(str(self.world.number("poll", FIRST_POLL_ID)), 0, question, options)
        self.world.polls[poll.id] = poll
        return self._send(chat, {"poll": {"id": poll.id}})

    def press(
        self, message_id: int = 0, chat: int = 0, *, data: str | None = None, label: str | None = None
    ) -> str:
        """Press a button: of this message, or of the newest message that has it. Return the query's id ("" for a link)."""
        place = self._place(chat)
        self._must_be_open(place)
        messages = (
            [self._message(place, message_id)] if message_id else list(reversed(place.messages.values()))
        )
        for message in messages:
            button = find_button(message.keyboard, data=data, label=label)
            if button:
                return self._pressed(place, message, button)
        raise SandboxError(f"no button {(label if data is None else data)!r} in this chat")

    def _pressed(self, place: Chat, message: Message, button: dict[str, Any]) -> str:
        if "callback_data" not in button:
            return ""
        bot = next(bot for bot in self.world.bots.values() if bot.id == message.sender)
        query = CallbackQuery(
            str(self.world.number("query", 10**17 + 1)), bot.id, self.user.id, time.monotonic()
        )
        self.world.queries[query.id] = query
        if len(self.world.queries) > QUERIES_KEPT:
            del self.world.queries[next(iter(self.world.queries))]
        told = {
            "id": query.id,
            "from": self.user.as_json(),
            "message": self.world.message_json(place, message),
            "chat_instance": str(place.id * 7919),
            "data": button["callback_data"],
        }
        bot.updates.add("callback_query", told)
        self.world.changes.publish("pressed", chat=place.id, bot=bot.id, query=query.id, label=button["text"])
        return query.id

    def vote(self, message_id: int, options: list[int], chat: int = 0) -> None:
        """Vote in a poll; no option takes the vote back."""
        place = self._place(chat)
        message = self._message(place, message_id)
        poll = self.world.polls.get(message.content.get("poll", {}).get("id", ""))
        if poll is None or poll.is_closed:
            raise SandboxError("there is no open poll in this message")
        if any(not 0 <= option < len(poll.options) for option in options):
            raise SandboxError("the poll has no such option")
        poll.votes[self.user.id] = options
        if poll.bot_id:
            self._bot_learns(poll, options)
        self.world.edited(place, message, silently=True)

    def _bot_learns(self, poll: Poll, options: list[int]) -> None:
        bot = self.world.bot(poll.bot_id)
        bot.updates.add("poll", poll.as_json())
        if not poll.is_anonymous:
            chosen = {"option_ids": options, "option_persistent_ids": [str(option) for option in options]}
            bot.updates.add("poll_answer", {"poll_id": poll.id, "user": self.user.as_json(), **chosen})

    def block(self) -> None:
        """Block the bot."""
        set_blocked(self.world, self.bot, self.user.id, blocked=True)

    def unblock(self) -> None:
        """Take the block back."""
        set_blocked(self.world, self.bot, self.user.id, blocked=False)

    def _send(self, chat: int, content: Content, reply_to: int = 0, **facts: Any) -> Message:
        place = self._place(chat)
        if place.is_private:
            self._must_be_open(place)
            if not place.started:
                place.started = True
                self.world.chat_changed(place)
        if reply_to:
            self._message(place, reply_to)
        return self.world.post(place, self.user.id, content, reply_to=reply_to, **facts)

    def _place(self, chat: int) -> Chat:
        if not chat or chat == self.user.id:
            return self.world.private(self.bot, self.user.id)
        group = self.world.groups.get(chat)
        if group is None:
            raise SandboxError(f"there is no group {chat}")
        if group.migrated_to:
            return self._place(group.migrated_to)
        if self.user.id not in group.present():
            raise SandboxError(f"{self.user.first_name} is not in the group {group.title}")
        return group

    @staticmethod
    def _must_be_open(place: Chat) -> None:
        if place.blocked:
            raise SandboxError("the bot is blocked; unblock it first")

    @staticmethod
    def _message(place: Chat, message_id: int) -> Message:
        if message_id not in place.messages:
            raise SandboxError(f"there is no message {message_id} in this chat")
        return place.messages[message_id]
