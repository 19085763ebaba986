"""Keyboards under a message: what Telegram accepts, and which button a human means."""

import re
from typing import Any

from bot.sandbox.refusals import SandboxError, bad_request
from bot.sandbox.wording import as_read

Button = dict[str, Any]
DATA_BYTES_MAX = 64
BUTTONS_MAX = 100
COPIED_MAX = 256
ACTIONS = {"callback_data", "url", "web_app", "login_url", "switch_inline_query", "copy_text", "pay"}
ACTIONS |= {"switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "callback_game"}
LINK = re.compile(r"(?:https?://[^\s/?#]+\.?[^\s]*|tg://[^\s]+|[^\s/:]+\.[^\s]+)", re.IGNORECASE)


def read_keyboard(markup: Any) -> dict[str, Any] | None:
    """Return the inline keyboard of a request, None for any other markup; refuse what Telegram refuses."""
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" not in markup:
        return None
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    kept = [[_read_button(button) for button in row] for row in rows if row]
    if sum(map(len, kept)) > BUTTONS_MAX:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _read_button(button: Any) -> Button:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if not button.get("text"):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be a non-empty String')
    if not ACTIONS & button.keys():
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if "callback_data" in button and not 1 <= len(str(button["callback_data"]).encode()) <= DATA_BYTES_MAX:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not LINK.fullmatch(str(button["url"])):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if "copy_text" in button and not 1 <= len(_to_copy(button["copy_text"])) <= COPIED_MAX:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return {key: value for key, value in button.items() if value is not None}


def _to_copy(value: Any) -> str:
    return str(value.get("text", "")) if isinstance(value, dict) else ""


def find_button(keyboard: dict[str, Any] | None, *, data: str | None, label: str | None) -> Button | None:
    """Return the button with this callback data, or whose label holds these words, or None."""
    buttons: list[Button] = [button for row in (keyboard or {}).get("inline_keyboard", []) for button in row]
    if data is not None:
        return next((button for button in buttons if button.get("callback_data") == data), None)
    if not label:
        raise SandboxError("pressing needs a label or callback data")
    wanted = as_read(label)
    exact = [button for button in buttons if as_read(button["text"]) == wanted]
    loose = [button for button in buttons if wanted.casefold() in as_read(button["text"]).casefold()]
    return next(iter(exact or loose), None)
