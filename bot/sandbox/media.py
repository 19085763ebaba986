"""Media in messages: a stored file as the Bot API's PhotoSize, Voice, Document and so on."""

from bot.sandbox.chats import Content
from bot.sandbox.files import FileStore, StoredFile, image_size
from bot.sandbox.refusals import SandboxError
from bot.sandbox.samples import SAMPLES

KINDS = ("photo", "voice", "document", "sticker", "video", "video_note", "audio")


def as_medium(kind: str, file: StoredFile, duration: int = 0) -> Content:
    """Return the field of a Message that shows this file as a medium of this kind."""
    told = file.as_json()
    width, height = image_size(file.data) or (512, 512)
    match kind:
        case "photo":
            small = {**told, "width": max(1, width // 4), "height": max(1, height // 4)}
            return {"photo": [small, {**told, "width": width, "height": height}]}
        case "voice" | "audio":
            return {kind: {**told, "duration": duration or 1, "mime_type": file.mime_type}}
        case "video":
            return {kind: {**told, "width": width, "height": height, "duration": duration or 1}}
        case "video_note":
            return {kind: {**told, "length": min(width, height), "duration": duration or 1}}
        case "sticker":
            facts = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
            return {kind: {**told, **facts, "emoji": "👍"}}
        case "document":
            return {kind: {**told, "file_name": file.name or "document", "mime_type": file.mime_type}}
    raise SandboxError(f"no such medium: {kind}; known: {', '.join(KINDS)}")


def human_medium(
    files: FileStore, kind: str, data: bytes = b"", name: str = "", mime_type: str = "", duration: int = 0
) -> Content:
    """Return what a human sends: the given file, or the built-in sample when there is no `data`."""
    if kind not in KINDS:
        raise SandboxError(f"no such medium: {kind}; known: {', '.join(KINDS)}")
    if not data:
        sample = SAMPLES[kind]
        data, name, mime_type = sample.read(), name or sample.name, sample.mime_type
        duration = duration or sample.seconds
    return as_medium(kind, files.add(kind, data, name, mime_type), duration)
