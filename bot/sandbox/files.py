"""Files that were uploaded: kept in memory, found again by file_id or by path."""

import hashlib
import mimetypes
import struct
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusals import bad_request

FILE_BYTES_MAX = 50 * 1024 * 1024
DOWNLOAD_BYTES_MAX = 20 * 1024 * 1024
_ANYTHING = "application/octet-stream"


@dataclass(frozen=True)
class StoredFile:
    """One file and what Telegram says about it."""

    id: str
    unique_id: str
    path: str
    data: bytes
    mime_type: str
    name: str

    def as_json(self) -> dict[str, Any]:
        """Return the fields that every medium has."""
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.data)}


class FileStore:
    """All files of the world; the same content sent twice is kept once."""

    def __init__(self) -> None:
        self.by_id: dict[str, StoredFile] = {}

    def add(self, kind: str, data: bytes, name: str = "", mime_type: str = "") -> StoredFile:
        """Keep a file and return it."""
        if not data:
            raise bad_request("file must be non-empty")
        if len(data) > FILE_BYTES_MAX:
            raise bad_request("file is too big")
        if mime_type in {"", _ANYTHING}:
            # A client that does not know what it sends says that it may be anything; Telegram looks at the name.
            mime_type = mimetypes.guess_type(name)[0] or _ANYTHING
        digest = hashlib.sha256(f"{kind}/{name}/{mime_type}/".encode() + data).hexdigest()
        file_id = f"AgAC{kind[:1].upper()}{digest[:40]}"
        if file_id not in self.by_id:
            suffix = _suffix(name, mime_type)
            path = f"{kind}s/file_{len(self.by_id)}{suffix}"
            self.by_id[file_id] = StoredFile(file_id, f"AQAD{digest[:12]}", path, data, mime_type, name)
        return self.by_id[file_id]

    def get(self, file_id: str) -> StoredFile:
        """Return a file by its id, or refuse as getFile does."""
        if file_id not in self.by_id:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return self.by_id[file_id]

    def at_path(self, path: str) -> StoredFile | None:
        """Return the file that getFile told the path of."""
        return next((file for file in self.by_id.values() if file.path == path), None)


def image_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG, GIF, WebP or JPEG, None when it is no picture."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:4] == b"GIF8" and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return width, height
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return 512, 512
    return _jpeg_size(data) if data[:2] == b"\xff\xd8" else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        # Start-of-frame markers hold the size; C4, C8 and CC are tables.
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None


def _suffix(name: str, mime_type: str) -> str:
    if "." in name:
        return "." + "".join(c for c in name.rsplit(".", 1)[1].lower() if c.isalnum())[:8]
    return (
        {"audio/ogg": ".oga", "image/jpeg": ".jpg"}.get(mime_type)
        or mimetypes.guess_extension(mime_type)
        or ""
    )
