"""What the model looks at in a message: its words, their sounds, their letters, their ideas, and how they follow each other.

Each thing seen has a number, worked out by arithmetic from the words alone: nothing is stored by name.
Rule 1: the same words give the same numbers, on any machine, whatever came before.
Rule 2: messages are looked at by the handful, and nothing of one is ever seen in another.
"""

from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

# So many numbers that two things seen hardly ever share one, and each still fits in a single digit of the machine.
_LAST = (1 << 30) - 1
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
# What a piece of a word begins with, so that it is not taken for a word.
_PIECE = crc32(b"c")
_WORD_LETTERS_MAX = 30
_NEAR_IDEAS = 5
# Odd numbers that spread what is made of known numbers.
_FIRST, _SECOND, _THIRD = (np.uint64(odd) for odd in (0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D))
# In which manner things seen stand together: two sounds in a row, two around a third, three in a row; two ideas that are near, and
# two in a row.
_MANNERS = np.arange(5, dtype=np.uint64) << np.uint64(20)
_IN_A_ROW, _AROUND, _THREE, _NEAR, _NEXT = _MANNERS
# An idea is seen with each of the five before it, the farthest first, and with the last once more.
_BACK = np.array([*range(_NEAR_IDEAS, 0, -1), 1])
_TWO_IDEAS = np.array([_NEAR] * _NEAR_IDEAS + [_NEXT])
# In so many pairs is the first idea of a part, the second, and so on.
_PAIRS = np.count_nonzero(np.arange(_NEAR_IDEAS + 1)[:, None] >= _BACK, axis=1)
# A message of so few words is looked at as a whole; a longer one by its sentences, and a sentence that never ends piece by piece.
_WORDS_MAX = 24

Numbers = NDArray[np.uint32]
Flags = NDArray[np.bool_]
Places = NDArray[np.intp]
_Wide = NDArray[np.uint64]


def number_of(name: str) -> int:
    """The number of a thing seen."""
    return crc32(name.encode("utf-8", "replace")) & _LAST


def numbers_in(word: str, sound: str, ideas: tuple[str, ...]) -> list[int]:
    """The numbers of all that is seen in a word by itself, its sound and its ideas among them."""
    edged = f"<{word[:_WORD_LETTERS_MAX]}>"
    cuts = [(at, at + size) for size in _LETTERS for at in range(len(edged) - size + 1)]
    if edged.isascii():
        # Cut as bytes, sooner and to the same end.
        spelt = edged.encode()
        pieces = [spelt[begin:end] for begin, end in cuts]
    else:
        pieces = [edged[begin:end].encode("utf-8", "replace") for begin, end in cuts]
    letters = [crc32(piece, _PIECE) & _LAST for piece in pieces]
    return [number_of(f"w{word}"), sound_number(sound), *map(idea_number, ideas), *letters]


def sound_number(sound: str) -> int:
    """The number of a sound."""
    return number_of(f"k{sound}")


def idea_number(idea: str) -> int:
    """The number of an idea."""
    return number_of(f"i{idea}")


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What is looked at together, of all messages in a row: a short message is one part, a long one several.

    `words` are places of words (`flows.risk.words.Words`); the others say where each part begins in the words, and where the parts of each
    message begin; a last one says where the last ends. `sentence` is true of each word that begins one.
    """

    words: Places
    begin: Places
    of_message: Places
    sentence: Flags

    @classmethod
    def of(cls, tokens: Places, lengths: Places, ends: Flags, speaks: Flags) -> "Parts":
        """Cut messages of so many tokens, of which some end a sentence, and some are words (a mark that only ends one is none).

        What is said again at once counts once.
        """
        message = np.arange(len(lengths)).repeat(lengths)
        alone = _begins(message)
        sentence = ends.cumsum() - ends
        kept = ((_begins(tokens) | alone) & speaks).nonzero()[0]
        tokens, message, sentence = tokens.take(kept), message.take(kept), sentence.take(kept)
        alone = _begins(message)
        begins = alone | _begins(sentence)
        parted = alone
        long = np.bincount(message, minlength=len(lengths)) > _WORDS_MAX
        if long.any():
            starts = begins.nonzero()[0]
            since = np.arange(len(tokens)) - starts.take(begins.cumsum() - 1)
            parted = alone | (long[message] & (since % _WORDS_MAX == 0))
        first = parted.nonzero()[0]
        of_message = message[first].searchsorted(np.arange(len(lengths) + 1))
        return cls(tokens, _ended(first, len(tokens)), of_message, begins | parted)

    def sounds_in_a_row(self, sounds: _Wide) -> tuple[Numbers, Places]:
        """The numbers of sounds that follow each other by two and three, part by part, and where each part's begin.

        `sounds`: that of each word.
        """
        sentence = sums_of(self.sentence)
        # Nothing stands before a sentence, and nothing after it.
        said = np.zeros(2 + len(sounds) + 2 * sentence[-1], np.uint64)
        said[np.arange(len(sounds)) + 2 * sentence[1:]] = sounds
        first, second, third = said[:-2] * _FIRST, said[1:-1] * _SECOND, said[2:] * _THIRD
        around = first + third
        numbers = np.empty((len(around), 3), np.uint64)
        numbers[:, 0] = second + third + _IN_A_ROW
        numbers[:, 1] = around + _AROUND
        numbers[:, 2] = around + second + _THREE
        return _mixed(numbers.ravel()), 3 * (self.begin + 2 * sentence.take(self.begin))

    def ideas_in_a_row(self, ideas: _Wide, many: Places) -> tuple[Numbers, Places]:
        """The same for ideas close to each other; `many`: how many of the ideas, that stand in a row, are each word's."""
        parts = sums_of(many).take(self.begin)
        place = np.arange(len(ideas))
        since = place - parts[:-1].repeat(parts[1:] - parts[:-1])
        there = since[:, None] >= _BACK
        others = ideas.take(place[:, None] - _BACK, mode="clip")
        numbers = others * _FIRST + (ideas * _SECOND)[:, None] + _TWO_IDEAS
        return _mixed(numbers[there]), sums_of(_PAIRS.take(since, mode="clip")).take(parts)


def sums_of(numbers: NDArray[np.generic]) -> Places:
    """Nothing, the first, the first two added up, and so on to all."""
    sums = np.zeros(len(numbers) + 1, np.intp)
    numbers.cumsum(out=sums[1:])
    return sums


def _begins(kinds: NDArray[np.int64]) -> Flags:
    """True where another one begins."""
    begins = np.ones(len(kinds), np.bool_)
    np.not_equal(kinds[1:], kinds[:-1], out=begins[1:])
    return begins


def _ended(places: Places, end: int) -> Places:
    ended = np.empty(len(places) + 1, np.intp)
    ended[:-1], ended[-1] = places, end
    return ended


def _mixed(spread: _Wide) -> Numbers:
    return (spread >> np.uint64(16) & np.uint64(_LAST)).astype(np.uint32)
