"""Methods that change what was said: edit, delete, react; and the answer to a pressed button."""

import time
from typing import Any

from bot.sandbox.chats import Chat, Message
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.refusals import bad_request
from bot.sandbox.wording import as_content

# Telegram gives bots some seconds to a few minutes; a bot that relies on more is wrong.
QUERY_SECONDS = 60.0
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def _change(call: Call, chat: Chat, message: Message, content: dict[str, Any]) -> Any:
    keyboard = call.keyboard()
    if content == message.content and keyboard == message.keyboard:
        raise bad_request(NOT_MODIFIED)
    only_keyboard = content == message.content
    message.content, message.keyboard = content, keyboard
    call.world.edited(chat, message, silently=only_keyboard)
    return call.world.message_json(chat, message)


async def edit_message_text(call: Call) -> Any:
    chat = call.open_chat()
    message = call.own_message(chat)
    text = call.text()
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _change(call, chat, message, as_content(text))


async def edit_message_caption(call: Call) -> Any:
    chat = call.open_chat()
    message = call.own_message(chat)
    if "text" in message.content or "location" in message.content or "poll" in message.content:
        raise bad_request("there is no caption in the message to edit")
    medium = {k: v for k, v in message.content.items() if k not in {"caption", "caption_entities"}}
    return _change(call, chat, message, medium | as_content(call.caption(), "caption", "caption_entities"))


async def edit_message_reply_markup(call: Call) -> Any:
    chat = call.open_chat()
    message = call.own_message(chat)
    return _change(call, chat, message, message.content)


async def delete_message(call: Call) -> Any:
    chat = call.chat()
    message = call.message(chat, "delete")
    may_delete = chat.is_private or chat.members.get(call.bot.id) == "administrator"
    if message.sender != call.bot.id and not may_delete:
        raise bad_request("message can't be deleted for everyone")
    call.world.delete(chat, message)
    return True


async def delete_messages(call: Call) -> Any:
    chat = call.chat()
    for message_id in call.parameters.array("message_ids") or []:
        if message := chat.messages.get(int(message_id)):
            call.world.delete(chat, message)
    return True


async def set_message_reaction(call: Call) -> Any:
    chat = call.open_chat()
    message = call.message(chat, "react")
    reactions = call.parameters.array("reaction") or []
    if any(not isinstance(reaction, dict) or reaction.get("type") != "emoji" for reaction in reactions):
        raise bad_request("REACTION_INVALID")
    message.reactions[call.bot.id] = [str(reaction["emoji"]) for reaction in reactions]
    told = call.world.message_json(chat, message)
    shown = call.world.shown(message, told)
    call.world.changes.publish("edited_message", chat=chat.id, bot=chat.bot_id, message=shown)
    return True


async def answer_callback_query(call: Call) -> Any:
    given = call.parameters
    query = call.world.queries.get(given.text("callback_query_id"))
    if query is None or query.bot_id != call.bot.id or time.monotonic() - query.asked_at > QUERY_SECONDS:
        raise bad_request(QUERY_TOO_OLD)
    text = given.text("text")
    if len(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer = {"text": text, "show_alert": given.flag("show_alert")}
    call.world.changes.publish(
        "answered", query=query.id, bot=call.bot.id, user=query.user_id, **query.answer
    )
    return True


METHODS: dict[str, Method] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "setMessageReaction": set_message_reaction,
    "answerCallbackQuery": answer_callback_query,
}
