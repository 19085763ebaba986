"""The client's session, which reads of an answer what somebody needs.

The rule: a message that was taken has a number, and its drawing a name; the rest of what the messenger says of it, a model of some forty
fields, nobody reads. An answer of any other kind is the library's to read, and so are its errors.
"""

import json
from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.base import BaseSession
from aiogram.methods import EditMessageCaption, EditMessageText, TelegramMethod
from aiogram.methods.base import Response
from aiogram.types import InputFile, Message
from aiohttp import BytesPayload

_TAKES = (EditMessageCaption.__api_method__, EditMessageText.__api_method__)


@dataclass(frozen=True, slots=True)
class Taken:
    """The messenger has a message under this number; `photo`: its name for the drawing that the message shows."""

    number: int
    photo: str | None = None


class Reading(BaseSession):
    """How answers are read, whatever they come through."""

    def check_response(
        self, bot: Bot, method: TelegramMethod[Any], status_code: int, content: str
    ) -> Response[Any]:
        """As the library does it; but a message that was taken is a `Taken`."""
        if method.__returning__ is Message or method.__api_method__ in _TAKES:
            taken = _taken(content)
            if taken is not None:
                return Response.model_construct(ok=True, result=taken)
        return super().check_response(bot, method, status_code, content)


class Session(Reading, AiohttpSession):
    """The one that goes over the network; calls go as JSON, which takes less to write and to send than a form."""

    def build_form_data(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        """The body of a call: JSON, or the library's form where a file goes up with it."""
        files: dict[str, InputFile] = {}
        told = {
            name: prepared
            for name, value in method.model_dump(warnings=False, exclude_none=True).items()
            if (prepared := self.prepare_value(value, bot, files, _dumps_json=False)) is not None
            and prepared != ""
        }
        if files:
            return super().build_form_data(bot, method)
        return BytesPayload(json.dumps(told, ensure_ascii=False).encode(), content_type="application/json")


def _taken(content: str) -> Taken | None:
    """What an answer says of a message, if it says that there is one."""
    try:
        answer = json.loads(content)
        message = answer["result"] if answer["ok"] is True else None
        photos = message.get("photo") if message else None
        return (
            Taken(int(message["message_id"]), photos[-1]["file_id"] if photos else None) if message else None
        )
    except (ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None
