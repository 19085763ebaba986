"""Which of the house's languages a text is most likely written in: by its letters, then by the small words of every sentence.

Rule 1: unsure is no answer: what is short, mixed, a name, a number or an emoji is in no language.
Rule 2: French by ear is French; Arabic in Latin letters, and what the house does not speak, are taken for none of its languages.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import islice

from flows.languages.small_words import SMALL

SPOKEN = frozenset(("fr", "en", "es", "pt", "ar", "uk", "ru", "tr", "fa", "ps", "ti"))
# As much of a text as is read, and as few words as may tell.
_READ_MAX, _WORDS_MAX, _WORDS_MIN = 2000, 200, 3
# The likeliest language has so much to speak for it, in so great a part of the words, and so many times more than the next one.
_SAYS_MIN, _PART_MIN, _AHEAD = 2.0, 0.3, 1.5
# So much of what is written is in one alphabet.
_ONE_ALPHABET = 0.8
# What a letter of one language alone says in a word, beside a whole small word.
_LETTER = 0.7

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
# Marks of vowels and of drawn-out letters; the dotted capital of Turkish in small letters.
_DRESS = re.compile("[\u0307\u0640\u064b-\u0652\u0670]")
# The same letters, from an Arabic keyboard and from a Persian one; a half space joins what is one word.
_ALIKE = str.maketrans({"ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "\u200c": None, "’": "'", "ʼ": "'"})

_ALPHABETS = {
    "latin": re.compile("[a-z\u00df-\u024f\u0259]"),
    "cyrillic": re.compile("[\u0400-\u04ff]"),
    "arabic": re.compile("[\u0600-\u06ff\u0750-\u077f]"),
    "ethiopic": re.compile("[\u1200-\u137f]"),
}
# Letters that, in their alphabet, one language of the house has and the others have not.
_OWN_LETTERS = {
    alphabet: {language: frozenset(letters) for language, letters in own.items()}
    for alphabet, own in {
        "latin": {"es": "ñ", "pt": "ãõ", "tr": "ğış", "fr": "œèù"},
        "cyrillic": {"uk": "іїєґ", "ru": "ыэёъ"},
        "arabic": {"ar": "ةأإؤ", "fa": "پگژ", "ps": "ټډړږښځڅڼېۍګ"},
        "ethiopic": {"ti": "ኣቐቑቒቓቔቕቖኸኹኺኻኽኾ"},
    }.items()
}  # fmt: skip
# Letters of languages that the house does not speak: Kazakh, Serbian, Belarusian; Urdu, Kurdish, Uyghur; Romanian, Polish, Czech, German.
_FOREIGN = frozenset("әөүұқғңһљњћђјџўќѓѕ" "ٹڈڑںےھڕڵۆێڤۇۋە" "ășțąęłńśźżčěřůžßəøå")  # fmt: skip


def written_in(text: str) -> str | None:
    """The code of the language of the house in which this is clearly written; None when it is not clear."""
    words = _words(text)
    alphabet = _alphabet("".join(words))
    if alphabet is None or len(words) < _WORDS_MIN or any(not _FOREIGN.isdisjoint(word) for word in words):
        return None
    return _clearest(frozenset(words), alphabet)


def possible_in(text: str) -> frozenset[str]:
    """The languages in which this may be written: the one that is clear, or all those of its alphabet."""
    clear, alphabet = written_in(text), _alphabet("".join(_words(text)))
    if clear is not None or alphabet is None:
        return frozenset(filter(None, [clear]))
    return SPOKEN & SMALL[alphabet].keys()


def _words(text: str) -> list[str]:
    plain = _DRESS.sub("", text[:_READ_MAX].lower()).translate(_ALIKE)
    found = (found[0] for found in islice(_WORD.finditer(plain), _WORDS_MAX))
    return [_DRAWN_OUT.sub(r"\1", word) for word in found if not word.isdecimal()]


def _alphabet(letters: str) -> str | None:
    """The alphabet of nearly all letters, if there is one."""
    for name, alphabet in _ALPHABETS.items():
        if letters and len(alphabet.findall(letters)) >= _ONE_ALPHABET * len(letters):
            return name
    return None


def _clearest(words: frozenset[str], alphabet: str) -> str | None:
    """The language that these words speak for, if they do so far more than for any other."""
    says: dict[str, float] = dict(_small_words(words, alphabet))
    for language, own in _OWN_LETTERS.get(alphabet, {}).items():
        if language in says:
            says[language] += _LETTER * sum(not own.isdisjoint(word) for word in words)
    ranked = sorted(says, key=lambda language: -says[language])
    if not ranked:
        return None
    best, most = ranked[0], says[ranked[0]]
    next_most = says[ranked[1]] if len(ranked) > 1 else 0.0
    clear = most >= max(_SAYS_MIN, _PART_MIN * len(words)) and most >= _AHEAD * next_most
    return best if clear and best in SPOKEN else None


def _small_words(words: frozenset[str], alphabet: str) -> Counter[str]:
    """How many of these are small words of each language."""
    return Counter(language for word in words for language in _WHOSE[alphabet].get(word, ()))


def _whose(known: Mapping[str, frozenset[str]]) -> dict[str, tuple[str, ...]]:
    """Of which languages each small word is."""
    whose: defaultdict[str, list[str]] = defaultdict(list)
    for language, words in known.items():
        for word in sorted({word.translate(_ALIKE) for word in words}):
            whose[word].append(language)
    return {word: tuple(languages) for word, languages in whose.items()}


_WHOSE = {alphabet: _whose(known) for alphabet, known in SMALL.items()}
