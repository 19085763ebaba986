"""How many syllables an English word has when it is said, near enough: groups of vowels, less an « e » that is not said."""

import re

_VOWEL_GROUP = re.compile("[aeiouy]+")
_SILENT_END = re.compile(r"(?:[^aeiouylr]|[aeiou][lr])e$|[^aeiouy]es$|[^aeiouytd]ed$")
# What ends in such an « es » is said: « houses », « pages ».
_SAID_END = re.compile(r"(?:[cgszx]|ch|sh)es$")
_SAID_IN_TWO = re.compile(r"i[ao](?!n)|[aeiou]ing|eo|ua[^r]")
_BY_HEART = {
    "business": 2,
    "every": 2,
    "people": 2,
    "someone": 2,
    "something": 2,
    "someone's": 2,
    "question": 2,
}


def english_syllables(word: str) -> int:
    """The syllables of one word; a hyphen parts words, an apostrophe does not."""
    return max(1, sum(_of(part) for part in word.casefold().replace("’", "'").split("-")))


def _of(part: str) -> int:
    if part in _BY_HEART:
        return _BY_HEART[part]
    letters = part.replace("'", "")
    count = len(_VOWEL_GROUP.findall(letters)) + len(_SAID_IN_TWO.findall(letters))
    silent = bool(_SILENT_END.search(letters)) and not _SAID_END.search(letters)
    return count - 1 if silent and count > 1 else count
