"""What is said aloud of words that were written to be read, and what can be said at all.

Rule 1: nothing is said that only an eye understands: no markup, no drawing, no arrow, no sign of a command.
Rule 2: a telephone number is said in pairs or in threes, an hour and a sum as one says them.
"""

import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from flows.locales import locale_of

_TAG = re.compile(r"</?[a-z][^>]*>")
# Signs that stand in the middle of a sentence, and what a voice makes of them.
_SIGNS = str.maketrans(
    {
        "\u00a0": " ",
        "\u202f": " ",
        "«": "",
        "»": "",
        "·": ",",
        "—": ",",
        "–": ",",
        "→": ",",
        "…": ".",
        "’": "'",
    }
)
# The degree sign is the only drawing that is a word as well.
_DRAWINGS, _WORDS_ALL_THE_SAME = {"So", "Cs", "Co", "Cn"}, {"°"}
_DRESS = {"\ufe0e", "\ufe0f", "\u200d", "\u20e3"}
_BULLET = re.compile(r"^[-•*]\s+")
_COMMAND = re.compile(r"(?<![\w/])/(?=[a-z])")
_ADDRESS = re.compile(r"\bhttps?://(?:www\.)?", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"(?<![\d,.])0\d(?:[\s.]?\d{2}){4}(?!\d)")
_GROUPED_NUMBER = re.compile(r"(?<![\d,.])(?:0 ?8\d{2}(?: ?\d{3}){2}|116 ?\d{3})(?!\d)")
_SHORT_NUMBER = re.compile(r"(?<![\d,.])3\d{3}(?![\d,.]*\d|\s?(?:€|euros?\b))")
_DAY = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)")
_CLOCK = re.compile(r"(?<!\d)(\d{1,2}) ?h(?: ?(\d{2}))?(?!\w)(/(?=24))?")
_SUM = re.compile(r"(?<!\d)(\d+),(\d{2}) ?€")
_WHOLE_SUM = re.compile(r"(?<=\d) ?€")
_NUMBER_SIGN = re.compile(r"\bn° ?", re.IGNORECASE)
_SPACES = re.compile(r"[ \t]+")
_STOPS = (".", "!", "?", ":", ";", ",", "؟", "۔", "።", "፧")


@dataclass(frozen=True, slots=True)
class Voices:
    """What can be said aloud here: anything in these `languages`, and the words that somebody `recorded`, by language."""

    languages: frozenset[str] = frozenset()
    recorded: frozenset[tuple[str, str]] = frozenset()

    def __bool__(self) -> bool:
        """Say whether anything at all can be said."""
        return bool(self.languages or self.recorded)

    def can_say(self, language: str, words: str) -> bool:
        """Say whether these words can be said in that language."""
        return bool(words) and (language in self.languages or (language, words) in self.recorded)

    def speaks(self, language: str) -> bool:
        """Say whether there is a voice for that language, at least for some words."""
        return language in self.languages or any(of == language for of, _ in self.recorded)


def said_aloud(text: str, language: str) -> str:
    """The words of a finished HTML text as a voice says them, one line for each of its lines; nothing where none are left."""
    bare = html.unescape(_TAG.sub("", text)).translate(_SIGNS)
    lines = (_line(line, language) for line in bare.splitlines())
    return "\n".join(line for line in lines if line)


def has_words(text: str) -> bool:
    """Say whether anything of a finished HTML text can be said."""
    return any(map(str.isalnum, _TAG.sub("", text)))


def listed_aloud(labels: Iterable[str], language: str) -> str:
    """The labels of buttons, in their order, as a voice says them."""
    said = (said_aloud(html.escape(label, quote=False), language).rstrip(".") for label in labels)
    return ". ".join(label for label in said if label)


def _line(line: str, language: str) -> str:
    said = _BULLET.sub("", _without_drawings(line).strip())
    said = _ADDRESS.sub("", _COMMAND.sub("", said))
    said = _DAY.sub(lambda found: _day(found, language), said)
    said = _LONG_NUMBER.sub(lambda found: ", ".join(_pairs(found[0])), said)
    said = _GROUPED_NUMBER.sub(lambda found: ", ".join(_groups(found[0])), said)
    said = _SHORT_NUMBER.sub(lambda found: " ".join(_pairs(found[0])), said)
    if language == "fr":
        said = _in_french(said)
    said = _SPACES.sub(" ", said).strip(" ,")
    if not any(character.isalnum() for character in said):
        return ""
    return said if said.endswith(_STOPS) else f"{said}."


def _in_french(said: str) -> str:
    said = _CLOCK.sub(_clock, said)
    said = _SUM.sub(lambda found: f"{found[1]} euros {int(found[2]) or ''}".rstrip(), said)
    return _NUMBER_SIGN.sub("numéro ", _WHOLE_SUM.sub(" euros", said))


def _without_drawings(line: str) -> str:
    return "".join(
        " " if unicodedata.category(sign) in _DRAWINGS and sign not in _WORDS_ALL_THE_SAME else sign
        for sign in line
        if sign not in _DRESS and not 0x1F3FB <= ord(sign) <= 0x1F3FF
    )


def _pairs(number: str) -> list[str]:
    digits = _digits(number)
    return [digits[at : at + 2] for at in range(0, len(digits), 2)]


def _groups(number: str) -> list[str]:
    """Threes from the right, as such numbers are printed: 0, 806, 000, 126."""
    digits = _digits(number)
    first = len(digits) % 3
    return [digits[:first]] * bool(first) + [digits[at : at + 3] for at in range(first, len(digits), 3)]


def _digits(number: str) -> str:
    return "".join(character for character in number if character.isdecimal())


def _clock(found: re.Match[str]) -> str:
    hour, minutes = int(found[1]), int(found[2] or 0)
    return f"{hour} heure{'s' if hour > 1 else ''}{f' {minutes}' if minutes else ''}{' sur ' if found[3] else ''}"


def _day(found: re.Match[str], language: str) -> str:
    try:
        on = date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return found[0]
    return format_date(on, "long", locale=locale_of(language))
