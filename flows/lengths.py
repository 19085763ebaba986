"""What one message can hold, and how longer words are cut."""

import html

# Telegram takes 4,096 UTF-16 units and Fluent 2,500 characters of one argument, both after « < » has become « &lt; ».
PART_MAX = 1900


def in_parts(words: str) -> tuple[str, ...]:
    """The words in parts that each fit into a message, cut between words where there is a space to cut at."""
    parts: list[str] = []
    rest = words
    while rest and (len(rest) > PART_MAX or _weight(rest) > PART_MAX):
        room = _room(rest)
        cut = rest.rfind(" ", room // 2, room)
        cut = room if cut < 0 else cut
        parts.append(rest[:cut])
        rest = rest[cut:].lstrip(" ")
    return tuple(parts) + ((rest,) if rest or not parts else ())


def shortened(words: str, most: int) -> str:
    """The words, or their beginning and « … »."""
    first = in_parts(words)[0]
    return words if first == words and len(words) <= most else first[:most] + "…"


def _weight(words: str) -> int:
    return len(html.escape(words, quote=False))


def _room(words: str) -> int:
    """How many characters of the words weigh no more than a part may."""
    weight = 0
    for position, character in enumerate(words):
        weight += _weight(character)
        if weight > PART_MAX:
            return position
    return len(words)
