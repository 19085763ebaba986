"""Methods that send a message."""

from typing import Any

from bot.sandbox.chats import Chat, Content, Message
from bot.sandbox.files import StoredFile, image_size
from bot.sandbox.media import as_medium
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.polls import FIRST_POLL_ID, Poll
from bot.sandbox.refusals import bad_request
from bot.sandbox.wording import as_content


def deliver(call: Call, chat: Chat, content: Content, **facts: Any) -> Message:
    """Post what the bot says, with its keyboard, as an answer and in a topic where asked."""
    given = call.parameters
    markup = given.structure("reply_markup")
    keyboard = call.keyboard()
    thread_id = given.number("message_thread_id")
    if thread_id and thread_id not in chat.topics:
        raise bad_request("message thread not found")
    return call.world.post(
        chat,
        call.bot.id,
        content,
        keyboard=keyboard,
        other_markup=markup if markup and not keyboard else None,
        reply_to=_replied(call, chat),
        thread_id=thread_id,
        **facts,
    )


def _replied(call: Call, chat: Chat) -> int:
    given = call.parameters
    reply = given.structure("reply_parameters") or {}
    message_id = int(reply.get("message_id") or given.number("reply_to_message_id"))
    if message_id and message_id not in chat.messages:
        if reply.get("allow_sending_without_reply") or given.flag("allow_sending_without_reply"):
            return 0
        raise bad_request("message to be replied not found")
    return message_id


async def send_message(call: Call) -> Any:
    chat = call.open_chat()
    return call.world.message_json(chat, deliver(call, chat, as_content(call.text())))


def _file(call: Call, kind: str) -> StoredFile:
    """Return the file of this call: uploaded with it, or sent before."""
    given = call.parameters
    if upload := given.upload(kind):
        return call.world.files.add(kind, upload.data, upload.name, upload.mime_type)
    value = given.text(kind)
    if not value:
        raise bad_request(f"there is no {kind} in the request")
    if value.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    if value not in call.world.files.by_id:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return call.world.files.get(value)


def _medium(kind: str) -> Method:
    async def send(call: Call) -> Any:
        chat = call.open_chat()
        file = _file(call, kind)
        if kind == "photo" and image_size(file.data) is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
        content = as_medium(kind, file, call.parameters.number("duration"))
        content |= as_content(call.caption(), "caption", "caption_entities")
        return call.world.message_json(chat, deliver(call, chat, content))

    return send


async def send_location(call: Call) -> Any:
    chat = call.open_chat()
    place = {"latitude": call.parameters.real("latitude"), "longitude": call.parameters.real("longitude")}
    return call.world.message_json(chat, deliver(call, chat, {"location": place}))


async def send_poll(call: Call) -> Any:
    given = call.parameters
    chat = call.open_chat()
    texts = [
        option["text"] if isinstance(option, dict) else str(option) for option in given.array("options") or []
    ]
    if not given.text("question"):
        raise bad_request("poll question must be non-empty")
    if not 1 <= len(texts) <= 12:
        raise bad_request(
            "poll must have at least 1 option" if not texts else "poll can't have more than 12 options"
        )
    poll = Poll(
        id=str(call.world.number("poll", FIRST_POLL_ID)),
        bot_id=call.bot.id,
        question=given.text("question"),
        options=texts,
        is_anonymous=given.flag("is_anonymous", default=True),
        kind=given.text("type", "regular"),
        allows_multiple_answers=given.flag("allows_multiple_answers"),
        correct_option_ids=given.array("correct_option_ids") or [],
        is_closed=given.flag("is_closed"),
    )
    call.world.polls[poll.id] = poll
    return call.world.message_json(chat, deliver(call, chat, {"poll": {"id": poll.id}}))


async def stop_poll(call: Call) -> Any:
    chat = call.open_chat()
    message = call.own_message(chat)
    poll = call.world.polls.get(message.content.get("poll", {}).get("id", ""))
    if poll is None:
        raise bad_request("message with poll to stop not found")
    if poll.is_closed:
        raise bad_request("poll has already been closed")
    poll.is_closed = True
    message.keyboard = call.keyboard()
    call.world.edited(chat, message, silently=True)
    return poll.as_json()


async def copy_message(call: Call) -> Any:
    chat = call.open_chat()
    original = call.message(call.chat("from_chat_id"), "copy")
    content = dict(original.content)
    if call.parameters.has("caption"):
        content.pop("caption_entities", None)
        content |= as_content(call.caption(), "caption", "caption_entities")
    return {"message_id": deliver(call, chat, content).id}


async def forward_message(call: Call) -> Any:
    chat = call.open_chat()
    source = call.chat("from_chat_id")
    original = call.message(source, "forward")
    sender = call.world.users[original.sender].as_json()
    origin = original.forward_origin or {"type": "user", "date": original.date, "sender_user": sender}
    message = deliver(call, chat, dict(original.content), forward_origin=origin)
    return call.world.message_json(chat, message)


async def send_chat_action(call: Call) -> Any:
    chat = call.open_chat()
    action = call.parameters.text("action")
    if not action:
        raise bad_request("wrong parameter action in request")
    call.world.changes.publish("action", chat=chat.id, bot=call.bot.id, action=action)
    return True


METHODS: dict[str, Method] = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendPoll": send_poll,
    "stopPoll": stop_poll,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
    "sendChatAction": send_chat_action,
    **{
        f"send{''.join(map(str.capitalize, kind.split('_')))}": _medium(kind)
        for kind in ("photo", "voice", "document", "audio", "video", "video_note", "sticker")
    },
}
