"""What a line that is read from right to left would show the wrong way round.

Rule 1: a number in several groups falls in pieces there, the last one first, unless it is isolated (U+2066 ... U+2069): who dials it
as it is shown reaches somebody else.
Rule 2: a line that begins with a Latin word is laid out from the left, and its full stop stands at the wrong end.
"""

import re
from collections.abc import Iterator

LANGUAGES = frozenset({"ar", "fa", "prs", "ps", "ur", "he"})

_RIGHT = re.compile("[\u0590-\u08ff]")
_STRONG = re.compile("[^\\W\\d_]|[\u200e\u200f]")
_ISOLATED = re.compile("\u2066[^\u2066\u2069]*\u2069")
_IN_GROUPS = re.compile("(?<!\u200e)(?<!\\d)(?<!\\d[ \u00a0])\\d+(?:[ \u00a0]\\d+)+")
_MARKUP = re.compile(r"</?[a-z]+>")


def turned_round(text: str) -> Iterator[str]:
    """The numbers that would be shown the wrong way round."""
    for line in _lines(text):
        yield from _IN_GROUPS.findall(_ISOLATED.sub("", line))


def begun_from_the_left(text: str) -> Iterator[str]:
    """The lines that would be laid out from the left; a text in which names are still to be filled in tells nothing of that."""
    for line in _lines(text):
        first = _STRONG.search(_ISOLATED.sub("", line))
        if first is not None and first[0] != "\u200f" and not _RIGHT.match(first[0]):
            yield line.strip()


def _lines(text: str) -> list[str]:
    """The lines that have a word of such a language in them."""
    return [line for line in _MARKUP.sub("", text).splitlines() if _RIGHT.search(line)]
