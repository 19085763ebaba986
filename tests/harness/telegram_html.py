"""Text in HTML as https://core.telegram.org/bots/api#html-style allows it; what is not so is said, never mended.

Telegram itself forgives more than it documents (a bare `&`, a bold code); nothing here forgives.
"""

import re
from collections.abc import Iterator
from html import unescape

STYLES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "span": "spoiler", "tg-spoiler": "spoiler",
}  # fmt: skip
FIXED = {"code", "pre"}
QUOTE = "blockquote"
# They cannot hold each other: https://core.telegram.org/bots/api#formatting-options
ALONE = {"a", "tg-emoji", "tg-time", *FIXED}
# What stands inside each tag, as it is written; nothing where nothing is named.
ATTRIBUTES = {
    "a": r' href="[^"]+"',
    "span": r' class="tg-spoiler"',
    "tg-emoji": r' emoji-id="\d+"',
    "tg-time": r' unix="\d+"(?: format="(?:r|w?[dD]?[tT]?)")?',
    "code": r'(?: class="language-[^"]+")?',
    QUOTE: r"(?: expandable)?",
}
PIECE = re.compile(
    r"(?P<words>[^<>&]+)|</(?P<end>[^<>\s]*)>|<(?P<tag>[^<>\s/]+)(?P<attributes>[^<>]*)>"
    r"|(?P<entity>&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9a-fA-F]{1,6});)|(?P<bare>.)",
    re.DOTALL,
)


def read_html(source: str) -> tuple[str, list[str]]:
    """What a person reads, and what is wrong with how it is written."""
    words: list[str] = []
    open_tags: list[str] = []
    wrong: list[str] = []
    for piece in PIECE.finditer(source):
        if piece["words"]:
            words.append(piece["words"])
        elif piece["entity"]:
            words.append(unescape(piece["entity"]))
        elif piece["tag"]:
            wrong += _opens(piece["tag"], piece["attributes"], open_tags)
            open_tags.append(piece["tag"])
        elif piece["bare"]:
            wrong.append(f"{source[piece.start() : piece.start() + 12]!r} must be written as an entity")
            words.append(piece["bare"])
        elif not open_tags or open_tags.pop() != piece["end"]:
            wrong.append(f"</{piece['end']}> closes nothing that was opened last")
    wrong += [f"<{tag}> is never closed" for tag in open_tags]
    return "".join(words), wrong


def _opens(tag: str, attributes: str, around: list[str]) -> Iterator[str]:
    if tag not in {*STYLES, *ALONE, QUOTE}:
        yield f"<{tag}> is no tag of Telegram's"
    elif not re.fullmatch(ATTRIBUTES.get(tag, ""), attributes):
        yield f"<{tag}{attributes}> is not how this tag is written"
    elif attributes and tag == "code" and around[-1:] != ["pre"]:
        yield "<code> has a language outside <pre>"
    for outer in around:
        if not _may_hold(outer, tag):
            yield f"<{tag}> inside <{outer}>"


def _may_hold(outer: str, tag: str) -> bool:
    if (outer, tag) == ("pre", "code"):
        return True
    if outer in FIXED or (tag in FIXED and outer in STYLES):
        return False
    return not (outer in ALONE and tag in ALONE) and (outer, tag) != (QUOTE, QUOTE)
