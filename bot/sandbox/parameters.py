"""The parameters of one Bot API call, however they came: query, form, multipart or JSON."""

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from bot.sandbox.refusals import bad_request


@dataclass(frozen=True)
class Upload:
    """A file that came with the call."""

    name: str
    data: bytes
    mime_type: str


@dataclass(frozen=True)
class Parameters:
    """Named values; in forms numbers, flags and structures come as text, and are read all the same."""

    values: dict[str, Any] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Tell whether a value was given."""
        return self.values.get(name) not in {None, ""} if _hashable(self.values.get(name)) else True

    def text(self, name: str, default: str = "") -> str:
        """Return a text."""
        value = self.values.get(name)
        return default if value is None else str(value)

    def number(self, name: str, default: int = 0) -> int:
        """Return a whole number."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f'field "{name}" must be a number') from None

    def real(self, name: str) -> float:
        """Return a number that must be there."""
        try:
            return float(self.text(name))
        except ValueError:
            raise bad_request(f"{name} is empty" if not self.has(name) else f"wrong {name}") from None

    def flag(self, name: str, default: bool = False) -> bool:
        """Return a yes or no."""
        value = self.values.get(name)
        return default if value is None else str(value).lower() in {"true", "1", "yes"}

    def structure(self, name: str) -> Any:
        """Return an object or an array, from JSON where it came as text; None when absent."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def array(self, name: str) -> list[Any] | None:
        """Return an array, None when absent."""
        value = self.structure(name)
        if value is None or isinstance(value, list):
            return value
        raise bad_request(f"can't parse {name.replace('_', ' ')}: expected an Array")

    def upload(self, name: str) -> Upload | None:
        """Return the file of this field: in the field itself or attached under another name."""
        value = self.text(name)
        if value.startswith("attach://"):
            return self.uploads.get(value.removeprefix("attach://"))
        return self.uploads.get(name)

    def shown(self) -> dict[str, Any]:
        """Return the values for the record of calls: structures read, files by name and size."""
        shown = {name: _read_if_json(value) for name, value in self.values.items()}
        for name, upload in self.uploads.items():
            shown[name] = f"<{upload.name}, {len(upload.data)} bytes>"
        return shown


async def read_parameters(request: web.Request) -> Parameters:
    """Read the parameters of a request; the body wins over the query."""
    values: dict[str, Any] = dict(request.query)
    if request.method != "POST" or not request.can_read_body:
        return Parameters(values)
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.read())
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise bad_request("object expected as JSON body")
        return Parameters(values | body)
    uploads: dict[str, Upload] = {}
    for name, field_value in (await request.post()).items():
        if isinstance(field_value, FileField):
            data = field_value.file.read()
            uploads[name] = Upload(field_value.filename, data, field_value.content_type)
        elif isinstance(field_value, bytes | bytearray):
            values[name] = field_value.decode()
        else:
            values[name] = field_value
    return Parameters(values, uploads)


def _hashable(value: Any) -> bool:
    return not isinstance(value, list | dict)


def _read_if_json(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
