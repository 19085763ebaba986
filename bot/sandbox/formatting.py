"""HTML parse mode, read as Telegram reads it: plain text and entities out, the same refusals.

Offsets of entities count UTF-16 units, offsets in refusals count bytes; both are Telegram's own.
"""

import html
import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusals import BotApiError, bad_request

Entity = dict[str, Any]

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(lt|gt|amp|quot));?")
NAME_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")
SPACE = re.compile(r"\s*")


@dataclass(frozen=True)
class Formatted:
    """A text as Telegram keeps it: what is read, and where the formatting lies."""

    text: str
    entities: list[Entity]


@dataclass
class _Open:
    tag: str
    argument: str
    offset: int
    written: int


def utf16_length(text: str) -> int:
    """Return the length that Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(source: str) -> Formatted:
    """Return text and entities, or refuse as Telegram does: "can't parse entities: ..."."""
    return _Reader(source).read()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.written: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def read(self) -> Formatted:
        while self.at < len(self.source):
            if self.source[self.at] != "<":
                self._write(self._character())
            elif self.source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise _unreadable(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return Formatted("".join(self.written), self.entities)

    def _write(self, character: str) -> None:
        self.written.append(character)
        self.offset += utf16_length(character)

    def _character(self) -> str:
        """Take one character; only numbers and four names are known after an ampersand."""
        if self.source[self.at] == "&":
            match = CHARACTER.match(self.source, self.at)
            decoded = _decoded(match) if match else ""
            if match and decoded:
                self.at = match.end()
                return decoded
        self.at += 1
        return self.source[self.at - 1]

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode())

    def _until(self, stops: str) -> str:
        begin = self.at
        while self.at < len(self.source):
            character = self.source[self.at]
            if character in stops or character.isspace():
                break
            self.at += 1
        return self.source[begin : self.at]

    def _skip_spaces(self) -> str:
        """Move past spaces and return the character there, empty at the end of the text."""
        match = SPACE.match(self.source, self.at)
        self.at = match.end() if match else self.at
        return self.source[self.at : self.at + 1]

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        tag = self._until(">").lower()
        if self.at >= len(self.source):
            raise _unreadable(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if tag not in TAGS:
            raise _unreadable(f'Unsupported start tag "{tag}" at byte offset {self._byte(begin)}')
        argument = ""
        while self._skip_spaces() != ">":
            argument = self._attribute(tag, begin) or argument
        self.at += 1
        if tag == "span" and argument != "spoiler":
            raise _unreadable(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}')
        self.open.append(_Open(tag, argument, self.offset, len(self.written)))

    def _attribute(self, tag: str, begin: int) -> str:
        """Read one attribute; return what it says about this tag, empty when it says nothing."""
        unclosed = _unreadable(f"Unclosed start tag at byte offset {self._byte(begin)}")
        name = self._until("=>/\"'")
        if not name:
            if self.at >= len(self.source):
                raise unclosed
            raise _unreadable(f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(begin)}')
        if self._skip_spaces() != "=":
            if self.at >= len(self.source):
                raise unclosed
            if (tag, name) == ("blockquote", "expandable"):
                return "expandable"
            raise _unreadable(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}" '
                f"at byte offset {self._byte(begin)}"
            )
        self.at += 1
        value = self._value(self._skip_spaces())
        if self.at >= len(self.source):
            raise unclosed
        return _argument(tag, name, value)

    def _value(self, quote: str) -> str:
        if quote not in {'"', "'"}:
            begin = self.at
            match = NAME_TOKEN.match(self.source, self.at)
            self.at = match.end() if match else self.at
            if self.source[self.at : self.at + 1].strip() not in {"", ">"}:
                raise _unreadable(f"Unexpected end of name token at byte offset {self._byte(begin)}")
            return self.source[begin : self.at].lower()
        self.at += 1
        value: list[str] = []
        while self.at < len(self.source) and self.source[self.at] != quote:
            value.append(self._character())
        self.at += 1
        return "".join(value)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise _unreadable(f"Unexpected end tag at byte offset {self._byte(begin)}")
        self.at += 2
        tag = self._until(">").lower()
        if self._skip_spaces() != ">":
            raise _unreadable(f"Unclosed end tag at byte offset {self._byte(begin)}")
        self.at += 1
        opened = self.open.pop()
        if tag and tag != opened.tag:
            raise _unreadable(
                f"Unmatched end tag at byte offset {self._byte(begin)}, "
                f'expected "</{opened.tag}>", found "</{tag}>"'
            )
        if self.offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        kind = TAGS[opened.tag]
        entity: Entity = {"type": kind, "offset": opened.offset, "length": self.offset - opened.offset}
        if kind == "text_link":
            url = opened.argument or "".join(self.written[opened.written :])
            # Telegram drops a link that leads nowhere and keeps its words.
            if not re.match(r"(?:[a-z][a-z0-9+.\-]*:|[^\s/]+\.[^\s/]+)", url, re.IGNORECASE):
                return
            entity["url"] = url
        elif kind == "custom_emoji":
            entity["custom_emoji_id"] = opened.argument
        elif kind == "blockquote" and opened.argument:
            entity["type"] = "expandable_blockquote"
        elif kind == "code" and opened.argument:
            # <pre><code class="language-x"> is one block with a language.
            if self.open and self.open[-1].tag == "pre" and self.open[-1].offset == opened.offset:
                self.open[-1].argument = opened.argument
                return
        elif kind == "code" and self.open and self.open[-1].tag == "pre":
            return
        elif kind == "pre" and opened.argument:
            entity["language"] = opened.argument
        self.entities.append(entity)


def _decoded(match: re.Match[str]) -> str:
    hexadecimal, decimal, name = match.groups()
    if name:
        return html.unescape(f"&{name};")
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code < 0xE000 else ""


def _argument(tag: str, name: str, value: str) -> str:
    match tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case "code", "class":
            return value.removeprefix("language-") if value.startswith("language-") else ""
        case "span", "class":
            return value.removeprefix("tg-") if value.startswith("tg-") else ""
        case "blockquote", "expandable":
            return "expandable"
    return ""


def _unreadable(reason: str) -> BotApiError:
    return bad_request(f"can't parse entities: {reason}")
