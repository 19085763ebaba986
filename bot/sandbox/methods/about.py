"""Methods by which a bot says what it is, and fetches files."""

import json
import re
from typing import Any

from bot.sandbox.files import DOWNLOAD_BYTES_MAX
from bot.sandbox.methods.call import Call, Method
from bot.sandbox.refusals import bad_request

COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")
LENGTHS_MAX = {"description": 512, "short_description": 120, "name": 64}


async def get_me(call: Call) -> Any:
    return call.bot.as_json()


async def log_out(_call: Call) -> Any:
    return True


def _audience(call: Call) -> str:
    scope = call.parameters.structure("scope") or {"type": "default"}
    return json.dumps([scope, call.parameters.text("language_code")], sort_keys=True)


async def set_my_commands(call: Call) -> Any:
    commands = call.parameters.array("commands")
    if commands is None or len(commands) > 100:
        raise bad_request("commands must be a list of at most 100" if commands else "commands are empty")
    for command in commands:
        if not COMMAND.fullmatch(str(command.get("command", ""))):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    kept = [{"command": c["command"].lstrip("/"), "description": c["description"]} for c in commands]
    call.bot.commands[_audience(call)] = kept
    call.world.changes.publish("about", bot=call.bot.id)
    return True


async def delete_my_commands(call: Call) -> Any:
    call.bot.commands.pop(_audience(call), None)
    return True


async def get_my_commands(call: Call) -> Any:
    return call.bot.commands.get(_audience(call), [])


def _set_text(kind: str) -> Method:
    async def set_text(call: Call) -> Any:
        text = call.parameters.text(kind)
        if len(text) > LENGTHS_MAX[kind]:
            raise bad_request(f"{kind.replace('_', ' ')} is too long")
        call.bot.descriptions[f"{kind}/{call.parameters.text('language_code')}"] = text
        return True

    return set_text


def _get_text(kind: str) -> Method:
    async def get_text(call: Call) -> Any:
        texts = call.bot.descriptions
        own = call.bot.user.first_name if kind == "name" else ""
        default = texts.get(f"{kind}/", own)
        return {kind: texts.get(f"{kind}/{call.parameters.text('language_code')}") or default}

    return get_text


async def set_chat_menu_button(call: Call) -> Any:
    button = call.parameters.structure("menu_button") or {"type": "default"}
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise bad_request("can't parse menu button")
    call.bot.menu_buttons[call.parameters.text("chat_id")] = button
    return True


async def get_chat_menu_button(call: Call) -> Any:
    buttons = call.bot.menu_buttons
    default = buttons.get("", {"type": "default"})
    return buttons.get(call.parameters.text("chat_id"), default)


async def get_file(call: Call) -> Any:
    file = call.world.files.get(call.parameters.text("file_id"))
    if len(file.data) > DOWNLOAD_BYTES_MAX:
        raise bad_request("file is too big")
    return file.as_json() | {"file_path": file.path}


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "logOut": log_out,
    "close": log_out,
    "getFile": get_file,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyDescription": _set_text("description"),
    "getMyDescription": _get_text("description"),
    "setMyShortDescription": _set_text("short_description"),
    "getMyShortDescription": _get_text("short_description"),
    "setMyName": _set_text("name"),
    "getMyName": _get_text("name"),
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
}
