"""What the model looks at in a sentence: its words, their sounds, their letters, their ideas, and how they follow each other.

Each thing seen has a number, worked out by arithmetic from the words alone: nothing is stored by name.
Rule 1: the same words give the same numbers, on any machine, whatever came before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from flows.risk.ideas import Ideas
from flows.risk.text import sound_of, tokens_of

# So many numbers that two things seen hardly ever share one, and each still fits in a single digit of the machine.
_LAST = (1 << 30) - 1
_KNOWN_MAX = 20_000
# What is longer is hardly ever written twice.
_KNOWN_LETTERS_MAX = 40
# Ideas that worry nobody by themselves: without any other the model keeps silent.
CALM = frozenset(
    [
        "moi",
        "lui",
        "nous",
        "vous",
        "pouvoir",
        "maintenant",
        "depuis",
        "demain",
        "passe",
        "resolu",
        "fiction",
        "sport",
        "rire",
        "content",
        "question",
        "papier",
        "transport",
        "si",
        "conseil",
        "travail",
        "voiture",
        "prefecture",
        "tete",
    ]
)
_LETTERS = (3, 4, 5)
_WORD_LETTERS_MAX = 30
_NEAR_IDEAS = 5
_ENDS = frozenset(".!?;…\n")
# Odd numbers that spread what is made of known numbers.
_SPREAD = np.array([[0x9E3779B1], [0x85EBCA77], [0xC2B2AE3D]], np.uint64)
_PATTERNS_MAX = 500
# A message of so few words is looked at as a whole; a longer one by its sentences, and a sentence that never ends piece by piece.
_WORDS_MAX = 24


@dataclass(frozen=True, slots=True)
class Word:
    """A word worked out once: the numbers of all that is seen in it, of its sound and of its ideas; a mark has none."""

    shown: str
    numbers: tuple[int, ...]
    sound: int
    ideas: tuple[int, ...]
    worries: bool


@dataclass(frozen=True, slots=True)
class Look:
    """Turns a text into sentences of words."""

    ideas: Ideas = field(default_factory=Ideas)
    _known: dict[str, Word] = field(default_factory=dict, compare=False, repr=False)
    _known_chunks: dict[str, tuple[Word, ...]] = field(default_factory=dict, compare=False, repr=False)

    def sentences(self, chunks: Sequence[str]) -> list[list[Word]]:
        """The words of each sentence; a question mark counts as a word, a word said again at once does not."""
        known = self._known_chunks.get
        found: list[list[Word]] = [[]]
        before = ""
        for chunk in chunks:
            words = known(chunk)
            for word in self._read(chunk) if words is None else words:
                shown = word.shown
                if shown == before:
                    continue
                before = shown
                if word.numbers:
                    found[-1].append(word)
                if shown in _ENDS and found[-1]:
                    found.append([])
        return found if found[-1] or len(found) == 1 else found[:-1]

    def _read(self, chunk: str) -> tuple[Word, ...]:
        """The words of a chunk, and its marks; a mark that only ends a sentence counts for nothing."""
        words = tuple([self._known.get(token) or self._learn(token) for token in tokens_of(chunk)])
        if len(chunk) <= _KNOWN_LETTERS_MAX:
            if len(self._known_chunks) >= _KNOWN_MAX:
                self._known_chunks.clear()
            self._known_chunks[chunk] = words
        return words

    def _learn(self, token: str) -> Word:
        if len(self._known) >= _KNOWN_MAX:
            self._known.clear()
        if token in _ENDS and token != "?":  # noqa: S105 - a question mark is no password
            return Word(token, (), 0, (), False)
        sound = sound_of(token)
        ideas = self.ideas.of(token, sound)
        edged = f"<{token[:_WORD_LETTERS_MAX]}>"
        heard, meant = _number(f"k{sound}"), tuple([_number(f"i{idea}") for idea in ideas])
        letters = [
            _number(f"c{edged[at : at + size]}") for size in _LETTERS for at in range(len(edged) - size + 1)
        ]
        numbers = (_number(f"w{token}"), heard, *meant, *letters)
        word = Word(token, numbers, heard, meant, not CALM.issuperset(ideas))
        self._known[token] = word
        return word


# Sentences, or a piece of one, that are looked at together.
Part = Sequence[Sequence[Word]]


def parts_of(sentences: Sequence[Sequence[Word]]) -> Iterator[Part]:
    """The parts in which these sentences are looked at."""
    said = [sentence for sentence in sentences if sentence]
    if sum([len(sentence) for sentence in said]) <= _WORDS_MAX:
        yield from [said] if said else []
        return
    for sentence in said:
        for at in range(0, len(sentence), _WORDS_MAX):
            yield [sentence[at : at + _WORDS_MAX]]


def pairs_of(part: Part) -> NDArray[np.uint32]:
    """The numbers of words that follow each other: sounds by two and three, ideas close to each other."""
    # Nothing stands before a sentence, and nothing after it.
    said, ideas = [0, 0], list[int]()
    for sentence in part:
        said += [word.sound for word in sentence]
        said += (0, 0)
        for word in sentence:
            ideas += word.ideas
    places, kinds = _pattern(len(said), len(ideas))
    spread = np.array(said + ideas, np.uint64).take(places) * _SPREAD
    mixed = np.add.reduce(spread, axis=0) + kinds >> np.uint64(16)
    numbers: NDArray[np.uint32] = (mixed & np.uint64(_LAST)).astype(np.uint32)
    return numbers


@lru_cache(maxsize=_PATTERNS_MAX)
def _pattern(said: int, ideas: int) -> tuple[NDArray[np.intp], NDArray[np.uint64]]:
    """Which three stand together, by their places (the first holds nothing), and a number for each manner of doing so."""
    found = [
        three
        for at in range(2, said)
        for three in ((0, at - 1, at, 0), (at - 2, 0, at, 1), (at - 2, at - 1, at, 2))
    ]
    for at in range(said, said + ideas):
        found += [(other, at, 0, 3) for other in range(max(said, at - _NEAR_IDEAS), at)]
        if at > said:
            found.append((at - 1, at, 0, 4))
    pattern = np.array(found, np.intp).T
    return np.ascontiguousarray(pattern[:3]), pattern[3].astype(np.uint64) << np.uint64(20)


def _number(name: str) -> int:
    return crc32(name.encode("utf-8", "replace")) & _LAST
