"""What Telegram refuses is refused here, word for word."""

from typing import Any

import pytest

from bot.sandbox import People, Sandbox

CALLBACK = {"text": "Oui", "callback_data": "x" * 65}


# Wrong by the Bot API's own description.
WRONG = [
    ("sendMessage", {"chat_id": "", "text": "x"}, "400 Bad Request: chat_id is empty"),
    ("sendMessage", {"text": ""}, "400 Bad Request: message text is empty"),
    ("sendMessage", {"text": " \n "}, "400 Bad Request: message text is empty"),
    ("sendMessage", {"text": "é" * 4097}, "400 Bad Request: message is too long"),
    ("sendMessage", {"text": "x", "parse_mode": "Latex"}, "400 Bad Request: unsupported parse_mode"),
    (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[CALLBACK]]}},
        "400 Bad Request: BUTTON_DATA_INVALID",
    ),
    (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "Oui"}]]}},
        "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    ("editMessageReplyMarkup", {}, "400 Bad Request: message identifier is not specified"),
    ("sendPhoto", {}, "400 Bad Request: there is no photo in the request"),
    (
        "setMyCommands",
        {"commands": [{"command": "É", "description": "x"}]},
        "400 Bad Request: BOT_COMMAND_INVALID",
    ),
    ("sendPoll", {"question": "?", "options": []}, "400 Bad Request: poll must have at least 1 option"),
    ("sendNothing", {}, "404 Not Found"),
]
# Well said, of something that is not there.
OF_NOTHING = [
    ("sendMessage", {"chat_id": 999, "text": "x"}, "400 Bad Request: chat not found"),
    ("sendMessage", {"chat_id": "@nobody", "text": "x"}, "400 Bad Request: chat not found"),
    (
        "sendMessage",
        {"text": "x", "reply_parameters": {"message_id": 12345}},
        "400 Bad Request: message to be replied not found",
    ),
    ("editMessageText", {"message_id": 12345, "text": "x"}, "400 Bad Request: message to edit not found"),
    ("editMessageText", {"message_id": 1, "text": "x"}, "400 Bad Request: message can't be edited"),
    ("deleteMessage", {"message_id": 12345}, "400 Bad Request: message to delete not found"),
    ("sendPhoto", {"photo": "unknown"}, "400 Bad Request: wrong file identifier/HTTP URL specified"),
    ("copyMessage", {"from_chat_id": 999, "message_id": 1}, "400 Bad Request: chat not found"),
]


@pytest.mark.usefixtures("wrong_on_purpose")
@pytest.mark.parametrize(("method", "parameters", "refusal"), WRONG)
async def test_a_wrong_call_is_refused_as_telegram_does(
    bare, amina: int, method: str, parameters: dict[str, Any], refusal: str
) -> None:
    assert await bare.refused(method, **({"chat_id": amina} | parameters)) == refusal


@pytest.mark.parametrize(("method", "parameters", "refusal"), OF_NOTHING)
async def test_a_call_about_what_is_not_there_is_refused_as_telegram_does(
    bare, amina: int, method: str, parameters: dict[str, Any], refusal: str
) -> None:
    assert await bare.refused(method, **({"chat_id": amina} | parameters)) == refusal


async def test_a_press_and_a_file_that_never_were_are_refused(bare) -> None:
    assert await bare.refused("answerCallbackQuery", callback_query_id="1") == (
        "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    )
    assert await bare.refused("getFile", file_id="no") == (
        "400 Bad Request: wrong file_id or the file is temporarily unavailable"
    )


async def test_an_unknown_token_is_unauthorized_and_a_malformed_one_not_found(bare) -> None:
    bare.token = "43:other"
    assert await bare.refused("getMe") == "401 Unauthorized"
    bare.token = "nonsense"
    assert await bare.refused("getMe") == "404 Not Found"


async def test_the_same_text_and_buttons_again_are_not_a_modification(bare, amina: int) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Oui", "callback_data": "1"}]]}
    sent = await bare.do(
        "sendMessage", chat_id=amina, text="<b>a</b>", parse_mode="HTML", reply_markup=keyboard
    )
    same = {"chat_id": amina, "message_id": sent["message_id"], "text": "<b>a</b>", "parse_mode": "HTML"}
    refusal = await bare.refused("editMessageText", **same, reply_markup=keyboard)
    assert refusal.startswith("400 Bad Request: message is not modified: specified new message content")
    assert "reply_markup" not in await bare.do("editMessageText", **same)


async def test_a_stranger_a_blocker_and_a_deleted_account_are_three_refusals(
    bare, people: People, amina: int
) -> None:
    stranger = await people.user("Inconnu")
    message = {"text": "bonjour"}
    refusal = await bare.refused("sendMessage", chat_id=stranger, **message)
    assert refusal == "403 Forbidden: bot can't initiate conversation with a user"
    await people.block(amina)
    assert (
        await bare.refused("sendMessage", chat_id=amina, **message)
        == "403 Forbidden: bot was blocked by the user"
    )
    await people.unblock(amina)
    assert (await bare.call("sendMessage", chat_id=amina, **message))["ok"]
    await people.change_user(amina, deactivated=True)
    assert await bare.refused("sendMessage", chat_id=amina, **message) == "403 Forbidden: user is deactivated"


async def test_the_length_counts_after_parsing(bare, amina: int) -> None:
    text = "<b>" + "a" * 4096 + "</b>"
    assert (await bare.call("sendMessage", chat_id=amina, text=text, parse_mode="HTML"))["ok"]


async def test_an_old_press_can_no_longer_be_answered(
    sandbox: Sandbox, bare, people: People, amina: int
) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Oui", "callback_data": "1"}]]}
    await bare.do("sendMessage", chat_id=amina, text="?", reply_markup=keyboard)
    query = await people.press(amina, "Oui")
    assert await bare.do("answerCallbackQuery", callback_query_id=query)
    sandbox.world.queries[query].asked_at -= 3600
    assert "query is too old" in await bare.refused("answerCallbackQuery", callback_query_id=query)
