"""The client's session: it sends a call as it is, and reads of an answer what somebody needs.

Rule 1: what we say most is written as it goes over the wire. A model of the library for each button would be built, checked and taken apart
again, which costs more than the call; that our calls are right, every test that sends one sees to.
Rule 2: a message that was taken has a number, and its drawing a name; the rest of what the messenger says of it, a model of some forty
fields, nobody reads. An answer of any other kind is the library's to read, and so are its errors.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response
from aiogram.types import BufferedInputFile, InputFile, Message
from aiohttp import BytesPayload, FormData
from aiohttp.abc import AbstractStreamWriter


def _unheeded() -> None:
    """Nobody asks when this call leaves."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call that says something; the library's client makes it as it does its own.

    `parameters` are what JSON knows, and no more of them than are given; `files` go up under the names of theirs. `begins` is called before
    any of what it says has left; where that raises OSError, nothing does.
    """

    __api_method__: str
    parameters: dict[str, Any]
    files: dict[str, BufferedInputFile]
    begins: Callable[[], None] = _unheeded

    @property
    def __returning__(self) -> Any:
        """As what the library reads an answer that is none of ours."""
        return Message | bool


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
        if isinstance(method, Call):
            taken = _taken(content)
            if taken is not None:
                return Response.model_construct(ok=True, result=taken)
        return super().check_response(bot, method, status_code, content)


class Session(Reading, AiohttpSession):
    """The one that goes over the network; calls go as JSON, which takes less to write and to send than a form."""

    def build_form_data(self, bot: Bot, method: TelegramMethod[Any]) -> Any:
        """The body of a call: JSON, or a form where a file goes up with it."""
        if isinstance(method, Call):
            return _form(method) if method.files else _Said(_json(method.parameters), method.begins)
        files: dict[str, InputFile] = {}
        told = {
            name: prepared
            for name, value in method.model_dump(warnings=False, exclude_none=True).items()
            if (prepared := self.prepare_value(value, bot, files, _dumps_json=False)) is not None
            and prepared != ""
        }
        return super().build_form_data(bot, method) if files else _Said(_json(told), _unheeded)


class _Said(BytesPayload):
    """A body of JSON that tells when it begins to leave: once there is a line to the messenger, which may take a while."""

    def __init__(self, body: bytes, begins: Callable[[], None]) -> None:
        super().__init__(body, content_type="application/json")
        self._begins = begins

    async def write_with_length(self, writer: AbstractStreamWriter, content_length: int | None) -> None:
        """As the library does it."""
        self._begins()
        await super().write_with_length(writer, content_length)


def _json(told: dict[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False).encode()


def _form(call: Call) -> FormData:
    # When the library asks for the first of it, it does not say.
    call.begins()
    form = FormData(quote_fields=False)
    for name, value in call.parameters.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    for name, file in call.files.items():
        form.add_field(name, f"attach://the_{name}")
        form.add_field(f"the_{name}", file.data, filename=file.filename)
    return form


def _taken(content: str) -> Taken | bool | None:
    """What an answer says of a message, or just that it was taken; None where it says neither."""
    try:
        answer = json.loads(content)
        message = answer["result"] if answer["ok"] is True else None
        if message is None or message is True:
            return message
        photos = message.get("photo")
        return Taken(int(message["message_id"]), photos[-1]["file_id"] if photos else None)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError):
        return None
