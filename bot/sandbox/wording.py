"""A text on its way into a message: parse mode applied, trimmed, measured, links and commands found."""

import re
from typing import Any

from bot.sandbox.formatting import Entity, Formatted, parse_html, utf16_length
from bot.sandbox.refusals import bad_request

TEXT_MAX = 4096
CAPTION_MAX = 1024
FOUND = re.compile(
    r"(?P<url>https?://[^\s<>«»]+[^\s<>«».,;:!?)])"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)(?!\w)"
    r"|(?<![\w@])(?P<mention>@[A-Za-z]\w{3,31})"
)
OPAQUE = {"text_link", "code", "pre"}
# Who reads cannot tell a space that does not break, wide or narrow, from any other.
_SPACES = str.maketrans("\u00a0\u202f", "  ")


def as_read(words: str) -> str:
    """The same words with ordinary spaces."""
    return words.translate(_SPACES)


def read_text(source: str, parse_mode: str, entities: list[Entity] | None = None) -> Formatted:
    """Return the text of a message, or refuse it: empty, too long, or unreadable."""
    formatted = _read(source, parse_mode, entities)
    if not formatted.text:
        raise bad_request("message text is empty")
    if utf16_length(formatted.text) > TEXT_MAX:
        raise bad_request("message is too long")
    return formatted


def read_caption(source: str, parse_mode: str, entities: list[Entity] | None = None) -> Formatted:
    """Return the caption of a medium, perhaps empty, or refuse it."""
    formatted = _read(source, parse_mode, entities)
    if utf16_length(formatted.text) > CAPTION_MAX:
        raise bad_request("message caption is too long")
    return formatted


def detect(formatted: Formatted) -> Formatted:
    """Add what Telegram finds by itself: commands, links, addresses, mentions."""
    covered = [entity for entity in formatted.entities if entity["type"] in OPAQUE]
    entities = list(formatted.entities)
    for match in FOUND.finditer(formatted.text):
        offset = utf16_length(formatted.text[: match.start()])
        length = utf16_length(match.group())
        if not any(e["offset"] < offset + length and offset < e["offset"] + e["length"] for e in covered):
            entities.append({"type": match.lastgroup, "offset": offset, "length": length})
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return Formatted(formatted.text, entities)


def as_content(formatted: Formatted, text: str = "text", entities: str = "entities") -> dict[str, Any]:
    """Return the fields of a Message that hold this text (or, with other names, this caption)."""
    if not formatted.text:
        return {}
    content: dict[str, Any] = {text: formatted.text}
    if formatted.entities:
        content[entities] = formatted.entities
    return content


def _read(source: str, parse_mode: str, entities: list[Entity] | None) -> Formatted:
    match parse_mode.lower():
        case "":
            formatted = Formatted(source, entities or [])
        case "html":
            formatted = parse_html(source)
        case "markdown" | "markdownv2":
            raise bad_request("can't parse entities: the sandbox reads HTML only")
        case _:
            raise bad_request("unsupported parse_mode")
    return detect(_trimmed(formatted))


def _trimmed(formatted: Formatted) -> Formatted:
    """Cut the white space at both ends and move the entities along."""
    text = formatted.text.replace("\r", "").rstrip()
    left = utf16_length(text) - utf16_length(text.lstrip())
    text = text.lstrip()
    length = utf16_length(text)
    entities = []
    for entity in formatted.entities:
        begin = max(entity["offset"] - left, 0)
        end = min(entity["offset"] + entity["length"] - left, length)
        if begin < end:
            entities.append({**entity, "offset": begin, "length": end - begin})
    return Formatted(text, entities)
