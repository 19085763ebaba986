"""Methods about chats and who is in them."""

from typing import Any

from bot.sandbox.chats import Chat, member_json
from bot.sandbox.gathering import remove_member
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.refusals import bad_request, forbidden

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
TOPIC_COLOR = 7322096
TOPIC_NAME_MAX = 128


def _group(call: Call) -> Chat:
    """Return the group that is meant, if the bot is in it."""
    chat = call.chat()
    if not chat.is_private and chat.members.get(call.bot.id) in {"kicked", "left"}:
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    return chat


async def get_chat(call: Call) -> Any:
    chat = _group(call)
    return call.world.chat_json(chat) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }


async def get_chat_member(call: Call) -> Any:
    chat = _group(call)
    user = call.world.users.get(call.parameters.number("user_id"))
    if user is None:
        raise bad_request("invalid user_id specified")
    if chat.is_private:
        return member_json(user.as_json(), "member")
    return member_json(user.as_json(), chat.members.get(user.id, "left"))


async def get_chat_administrators(call: Call) -> Any:
    chat = _group(call)
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    held = {
        user_id: status for user_id, status in chat.members.items() if status in {"creator", "administrator"}
    }
    return [member_json(call.world.users[user_id].as_json(), status) for user_id, status in held.items()]


async def get_chat_member_count(call: Call) -> Any:
    chat = _group(call)
    return 2 if chat.is_private else len(chat.present())


async def leave_chat(call: Call) -> Any:
    chat = _group(call)
    if chat.is_private:
        raise bad_request("chat not found")
    remove_member(call.world, chat.id, call.bot.id)
    return True


async def create_forum_topic(call: Call) -> Any:
    chat = call.open_chat()
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    if chat.members.get(call.bot.id) != "administrator":
        raise bad_request("not enough rights to create a topic")
    name = call.parameters.text("name")
    if not 1 <= len(name) <= TOPIC_NAME_MAX:
        raise bad_request("TOPIC_TITLE_EMPTY" if not name else "TOPIC_TITLE_TOO_LONG")
    topic = {"name": name, "icon_color": call.parameters.number("icon_color", TOPIC_COLOR)}
    message = call.world.post(chat, call.bot.id, {"forum_topic_created": topic})
    chat.topics[message.id] = name
    message.thread_id = message.id
    call.world.chat_changed(chat)
    return {"message_thread_id": message.id, **topic}


METHODS: dict[str, Method] = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
    "createForumTopic": create_forum_topic,
}
