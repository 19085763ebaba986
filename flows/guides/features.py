"""By what texts are compared « traits »: their words, what long words begin with, their sounds, and pieces of those.

Rule 1: spelling is never held against anybody: what is pronounced alike counts as alike.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from flows.risk.text import sound_of, tokens_of

Feature = tuple[str, str]
# How much it says that two texts share a word, its beginning, a sound, two sounds in a row, or a piece of one.
SAYS = {"word": 1.0, "start": 1.0, "sound": 1.0, "pair": 1.0, "piece": 0.4}
_COUNTS = {"word": 1.0, "start": 0.7, "sound": 0.9, "pair": 0.8, "piece": 0.35}
_PIECE = 3
# What a long word begins with says what it is about, whatever ending its language gives it.
_START = 5
# The Arabic article, alone or grown together with « and », « with », « to ».
_ARTICLE = re.compile(r"^(?:[وفبك]?ال|لل)(?=\w{3})")


def counted(text: str) -> Counter[Feature]:
    """What a text is compared by, and how often it is there."""
    found: Counter[Feature] = Counter()
    words = [token for token in tokens_of(text) if token[0].isalnum()]
    sounds = [sound_of(word) for word in words]
    _count(found, "word", words)
    _count(found, "start", filter(None, map(_start_of, words)))
    _count(found, "sound", sounds)
    _count(found, "pair", (f"{one} {next_one}" for one, next_one in pairwise(sounds)))
    for sound in sounds:
        whole = f"^{sound}$"
        _count(found, "piece", (whole[at : at + _PIECE] for at in range(len(whole) - _PIECE + 1)))
    return found


def _start_of(word: str) -> str:
    """What a word begins with, its article left out; nothing where the word is hardly more than that."""
    bare = _ARTICLE.sub("", word)
    return bare[:_START] if bare != word or len(word) > _START else ""


@lru_cache(maxsize=4096)
def counted_of(text: str) -> tuple[tuple[Feature, int], ...]:
    """The same, remembered: what a team has answered is compared with every question that is asked."""
    return tuple(counted(text).items())


def _count(found: Counter[Feature], kind: str, texts: Iterable[str]) -> None:
    for text in texts:
        found[kind, text] += _COUNTS[kind]  # type: ignore[assignment]


def once(feature: Feature) -> dict[Feature, float]:
    """What counts as this feature being there one time."""
    return {feature: _COUNTS[feature[0]]}


def length_of(weights: Mapping[Feature, float]) -> float:
    """How long a text is, as the measure of angles has it."""
    return math.sqrt(sum(weight * weight for weight in weights.values()))
