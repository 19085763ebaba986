"""The words met so far « mots »: each is worked out once, and what it means and weighs is kept side by side with the others.

Rule 1: what is kept is bounded, and changes no answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from flows.risk.chunks import Known
from flows.risk.features import CALM, Parts, Places, idea_number, numbers_in, sound_number, sums_of
from flows.risk.ideas import Ideas
from flows.risk.text import sounds_of, tokens_of_each
from flows.risk.weights import LANES, WORRIES, Lanes, Weights

_ENDS = frozenset(".!?;…\n")
# It ends a sentence, and it says something.
_ASKS = "?"
WORDS_MAX = 20_000
_ROOM = 1 << 15


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it can be shown, whether one of the ideas that it stands for worries, and how much it weighs towards worry by itself."""

    shown: str
    worries: bool
    weighs: int


class _Rows:
    """What the table says of each place, side by side: the number of the sound, where its meaning stands, whether it ends a sentence or
    says something, and what it weighs.
    """

    def __init__(self) -> None:
        # Room that nothing was written to takes no memory.
        self.sounds = np.zeros(_ROOM, np.uint64)
        self.meanings = np.zeros(_ROOM, np.intp)
        self.ends = np.zeros(_ROOM, np.bool_)
        self.speaks = np.zeros(_ROOM, np.bool_)
        self.lanes = np.zeros((_ROOM, LANES), np.int32)

    def make_room(self, count: int) -> None:
        while count > len(self.sounds):
            for name, column in vars(self).items():
                setattr(self, name, np.concatenate((column, np.zeros_like(column))))


class Words:
    """A table that grows with what is said, and begins anew when it is full: what it says of a place holds until messages are read."""

    def __init__(self, ideas: Ideas, weights: Weights) -> None:
        self._ideas = ideas
        self._weights = weights
        self._chunks = Known(self._learn)
        self._meanings: dict[tuple[str, ...], int] = {}
        self._meant = np.zeros(0, np.uint64)
        self._meant_begin = np.zeros(1, np.intp)
        self._forget()

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, place: int) -> Word:
        return self._words[place]

    def parts_of(self, messages: Sequence[Sequence[str]]) -> Parts:
        """The parts in which messages are looked at; each is given as the chunks of `flows.risk.text.chunks_of`."""
        if len(self) > WORDS_MAX:
            self._forget()
        tokens = [[*chain.from_iterable(chunks)] for chunks in self._chunks.of_each(messages)]
        places = np.fromiter(chain.from_iterable(tokens), np.intp)
        lengths = np.fromiter(map(len, tokens), np.intp)
        return Parts.of(places, lengths, self._rows.ends.take(places), self._rows.speaks.take(places))

    def sounds(self, places: Places) -> NDArray[np.uint64]:
        """The number of the sound of each of these words."""
        return self._rows.sounds.take(places)

    def ideas(self, places: Places) -> tuple[NDArray[np.uint64], Places]:
        """The numbers of the ideas behind these words in a row, and how many of them are each word's."""
        meanings = self._rows.meanings.take(places)
        begin = self._meant_begin.take(meanings)
        many = self._meant_begin.take(meanings + 1) - begin
        before = sums_of(many)
        return self._meant.take(np.arange(before[-1]) + (begin - before[:-1]).repeat(many)), many

    def lanes(self, places: Places) -> Lanes:
        """What each of these words weighs by itself, a row a word."""
        return self._rows.lanes.take(places, axis=0)

    def numbers(self, place: int) -> list[int]:
        """The numbers of all that is seen in a word by itself."""
        (sound,) = sounds_of([self[place].shown])
        return numbers_in(self[place].shown, sound, self._ideas.of(self[place].shown, sound))

    def _forget(self) -> None:
        self._words: list[Word] = []
        self._places: dict[str, int] = {}
        self._chunks.forget()
        self._rows = _Rows()

    def _learn(self, chunks: Sequence[str]) -> list[list[int]]:
        """The places of the words that each chunk is made of."""
        said = tokens_of_each(chunks)
        places = self._places
        new = [token for token in dict.fromkeys(chain.from_iterable(said)) if token not in places]
        if new:
            first = len(places)
            # Known only once they are worked out, whatever happens meanwhile.
            self._fill(first, new)
            places |= zip(new, range(first, first + len(new)), strict=True)
        return [[places[token] for token in tokens] for tokens in said]

    def _fill(self, first: int, tokens: Sequence[str]) -> None:
        last = first + len(tokens)
        self._rows.make_room(last)
        sounds = sounds_of(tokens)
        meant = [self._ideas.of(token, sound) for token, sound in zip(tokens, sounds, strict=True)]
        numbers = [
            numbers_in(token, sound, ideas) if token == _ASKS or token not in _ENDS else []
            for token, sound, ideas in zip(tokens, sounds, meant, strict=True)
        ]
        rows, here = self._rows, slice(first, last)
        rows.sounds[here] = [sound_number(sound) for sound in sounds]
        rows.meanings[here] = [self._meaning(ideas) for ideas in meant]
        rows.ends[here] = [token in _ENDS for token in tokens]
        rows.speaks[here] = [bool(seen) for seen in numbers]
        flat = np.fromiter(chain.from_iterable(numbers), np.uint32)
        many = np.fromiter(map(len, numbers), np.intp)
        rows.lanes[here] = self._weights.totals_of(flat, sums_of(many))
        weighs = rows.lanes[here, WORRIES].tolist()
        self._words += [
            Word(token, not CALM.issuperset(ideas), weight)
            for token, ideas, weight in zip(tokens, meant, weighs, strict=True)
        ]

    def _meaning(self, ideas: tuple[str, ...]) -> int:
        """Where the numbers of these ideas stand in a row; there are few of them beside words."""
        at = self._meanings.setdefault(ideas, len(self._meanings))
        if at == len(self._meant_begin) - 1:
            self._meant = np.append(self._meant, np.array([idea_number(idea) for idea in ideas], np.uint64))
            self._meant_begin = np.append(self._meant_begin, len(self._meant))
        return at
