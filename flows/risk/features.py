"""What the model looks at in a sentence: its words, their sounds, their letters, their ideas, and how they follow each other.

Each thing seen has a number, worked out by arithmetic from the words alone: nothing is stored by name.
Rule 1: the same words give the same numbers, on any machine, whatever came before.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from zlib import crc32

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
# Odd numbers that spread what is made of two known numbers.
_ONE, _TWO, _THREE = 0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D


# A number spread in three ways: as the nearest before another, as that other, and as one further off.
Spread = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Word:
    """A word worked out once: the numbers of what is seen in it, of its sound and of its ideas spread; a mark has none."""

    shown: str
    numbers: tuple[int, ...]
    sound: Spread
    ideas: tuple[Spread, ...]
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
            return Word(token, (), (0, 0, 0), (), False)
        sound = sound_of(token)
        ideas = self.ideas.of(token, sound)
        edged = f"<{token[:_WORD_LETTERS_MAX]}>"
        names = [f"w{token}", f"k{sound}", *(f"i{idea}" for idea in ideas)]
        names += [f"c{edged[at : at + size]}" for size in _LETTERS for at in range(len(edged) - size + 1)]
        word = Word(
            token,
            tuple(map(_number, names)),
            _spread(f"k{sound}"),
            tuple(_spread(f"i{idea}") for idea in ideas),
            not CALM.issuperset(ideas),
        )
        self._known[token] = word
        return word


def pairs_of(words: Iterable[Word]) -> list[int]:
    """The numbers of words that follow each other: sounds by two and three, ideas close to each other."""
    found: list[int] = []
    first = second = before = near_last = 0
    near: list[int] = []
    for word in words:
        one, two, three = word.sound
        both = second + two
        found += ((both >> 16) & _LAST, (first + two + 1 >> 16) & _LAST, (first + both >> 16) & _LAST)
        first, second, before = before, one, three
        if word.ideas:
            for one, _, three in word.ideas:
                found += [((other ^ three) + 5 >> 16) & _LAST for other in near]
                if near:
                    found.append((near_last + one + 7 >> 16) & _LAST)
            near = [*near, *[idea[0] for idea in word.ideas]][-_NEAR_IDEAS:]
            near_last = word.ideas[-1][1]
    return found


def _spread(name: str) -> Spread:
    number = _number(name)
    return number * _ONE, number * _TWO, number * _THREE


def _number(name: str) -> int:
    return crc32(name.encode("utf-8", "replace")) & _LAST
