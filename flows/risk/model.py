"""What was learnt from examples « modèle »: how much a sentence resembles messages of distress, and which words weigh most.

All that is seen in a text adds up to a few traits, and the traits that show answer the questions: so words may mean together
what they do not mean alone.
Rule 1: the weights are whole numbers made by `python -m bot.risk_training`; nothing is learnt from what people write here.
Rule 2: sums are exact: the order of words and of messages changes no answer. What was never met in an example counts for nothing.
"""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from flows.flags import CATEGORIES, Level
from flows.reading import Misread, Mistake
from flows.risk.features import Parts
from flows.risk.ideas import Ideas
from flows.risk.weights import FIRST_TRAIT, RARITY, TRAITS, WORRIES, Lanes, Weights, added_up
from flows.risk.words import Word, Words

# What can cost a life within hours; of the rest, only a rule may say so.
MORTAL = ("suicide", "violence", "child", "health", "housing", "work_danger")
# All questions are answered at once. Does it worry, is it pressing, is a life at stake; is it about each category; is a life at
# stake by each of those that can cost one.
ANY, HIGH, CRITICAL, FIRST_CATEGORY = 0, 1, 2, 3
FIRST_MORTAL = FIRST_CATEGORY + len(CATEGORIES)
QUESTIONS = FIRST_MORTAL + len(MORTAL)
RARITY_ONE = 64
# As if every text also held this many rare things never seen: a single word proves little.
UNSEEN = 40
TRAIT_ONE, TRAIT_MAX = 1 << 10, 1 << 14
ANSWER_MAX = (1 << 11) - 1
_SHOWN_MAX = 3
# Whatever the file says of its size.
_ROOM_MAX = 1 << 26
# How answers are put together; measured with families of writers held apart (tests/data/README.md).
# A text worries as a whole, and by what it is most about: the surest of several narrow answers hears what one broad one cannot.
_WORRY, _ABOUT, _MORTALLY, _WORRY_LEAN = 1.6, 1.6, 0.45, 1.7
_GRAVE_WORRY, _GRAVE, _GRAVE_ABOUT, _GRAVE_MORTALLY, _GRAVE_LEAN = 0.6, 1.0, -0.67, 2.57, 1.2
_ABOUT_LEAN = _HIGH_LEAN = 0.1


Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard in a text: the answers to all questions, and the words that were looked at."""

    scores: tuple[float, ...]
    words: tuple[Word, ...]

    @property
    def worry(self) -> float:
        """Above nothing, the text worries."""
        about, mortally = self._surest
        return _WORRY * self.scores[ANY] + _ABOUT * about + _MORTALLY * mortally + _WORRY_LEAN

    @property
    def gravity(self) -> float:
        """Above nothing, a life may be at stake, if the text worries."""
        about, mortally = self._surest
        broad = _GRAVE_WORRY * self.scores[ANY] + _GRAVE * self.scores[CRITICAL]
        return broad + _GRAVE_ABOUT * about + _GRAVE_MORTALLY * mortally + _GRAVE_LEAN

    @property
    def level(self) -> Level:
        """How grave, for a text that worries."""
        if self.gravity > 0:
            return Level.CRITICAL
        return Level.HIGH if self.scores[HIGH] + _HIGH_LEAN > 0 else Level.MEDIUM

    @property
    def categories(self) -> tuple[str, ...]:
        """What it is about, for a text that worries: each « yes », and the nearest to one."""
        about = self.scores[FIRST_CATEGORY:FIRST_MORTAL]
        least = min(max(about), -_ABOUT_LEAN)
        return tuple(c for c, score in zip(CATEGORIES, about, strict=True) if score >= least)

    @property
    def weightiest(self) -> tuple[str, ...]:
        """The words that worry most as a rule, in the order they were said."""
        weights = {word.shown: word.weighs for word in self.words if len(word.shown) > 2 and word.weighs > 0}
        if len(weights) <= _SHOWN_MAX:
            return tuple(weights)
        chosen = sorted(weights, key=lambda shown: (-weights[shown], shown))[:_SHOWN_MAX]
        return tuple([shown for shown in weights if shown in chosen])

    @property
    def _surest(self) -> tuple[float, float]:
        return max(self.scores[FIRST_CATEGORY:FIRST_MORTAL]), max(self.scores[FIRST_MORTAL:])


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """Weights, and where « yes » begins."""

    ideas: Ideas = field(default_factory=Ideas, repr=False)
    weights: Weights = field(default_factory=Weights, repr=False)
    scales: Floats = field(default_factory=lambda: np.ones(TRAITS))
    trait_leans: Floats = field(default_factory=lambda: np.zeros(TRAITS))
    answers: NDArray[np.int64] = field(default_factory=lambda: np.zeros((TRAITS, QUESTIONS), np.int64))
    answer_scale: float = 1.0
    leans: Floats = field(default_factory=lambda: np.zeros(QUESTIONS))
    _words: Words = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_words", Words(self.ideas, self.weights))

    def hear(self, messages: Sequence[Sequence[str]]) -> list[Heard]:
        """Look at messages, each given as its chunks: at the whole of one, or at the two sentences in a row that worry most."""
        parts = self._words.parts_of(messages)
        totals = self._totals(parts)
        looked = added_up(totals, parts.of_message)
        of_message = [*pairwise(parts.of_message.tolist())]
        for at, (first, last) in enumerate(of_message):
            if last - first > 2:
                both = totals[first : last - 1] + totals[first + 1 : last]
                worries = _worries(both)
                most = int(worries.argmax())
                if worries[most] > _worries(looked[at]):
                    looked[at] = both[most]
                    of_message[at] = first + most, first + most + 2
        words, begin = [self._words[place] for place in parts.words.tolist()], parts.begin.tolist()
        return [
            Heard(
                tuple(scores if first < last else self.leans.tolist()),
                tuple(words[begin[first] : begin[last]]),
            )
            for scores, (first, last) in zip(self._answers(looked).tolist(), of_message, strict=True)
        ]

    def _totals(self, parts: Parts) -> Lanes:
        """What the words of each part weigh, alone and by those that follow each other."""
        alone = added_up(self._words.lanes(parts.words), parts.begin)
        said, said_begin = parts.sounds_in_a_row(self._words.sounds(parts.words))
        meant, meant_begin = parts.ideas_in_a_row(*self._words.ideas(parts.words))
        begin = np.array((said_begin, meant_begin + len(said)))
        totals: Lanes = alone + np.add.reduce(self.weights.totals_of(np.concatenate((said, meant)), begin))
        return totals

    def _answers(self, totals: Lanes) -> Floats:
        length = np.sqrt(totals[:, RARITY, None] / RARITY_ONE + UNSEEN)
        reached = totals[:, FIRST_TRAIT:] * self.scales / length + self.trait_leans
        # What does not show says nothing: most traits of most texts. From here on whole numbers again, whose sums are exact.
        shown = np.minimum(np.maximum(reached, 0) * TRAIT_ONE, TRAIT_MAX).astype(np.int64)
        said: Floats = shown @ self.answers * self.answer_scale + self.leans
        return said


def _worries(totals: Lanes) -> Floats:
    """How much words worry as a rule, for their length."""
    worries: Floats = totals[..., WORRIES] / np.sqrt(totals[..., RARITY] / RARITY_ONE + UNSEEN)
    return worries


def read_model(packed: bytes, source: str, ideas: Ideas) -> Model:
    """Read the weights. Raises `flows.reading.Misread` when they are not the work of `bot.risk_training`."""
    try:
        end_of_head = packed.index(b"\n")
        said = json.loads(packed[:end_of_head])
        count = int(said["seen"])
        # A tenth larger than it could be, and read seven times as fast at every start; its size is known, and room is taken once.
        room = max(1, min(_ROOM_MAX, Weights.size_of(count)))
        raw = zlib.decompress(memoryview(packed)[end_of_head + 1 :], bufsize=room)
        scales, trait_leans, leans = (
            np.array(said[name], float) for name in ("scales", "trait_leans", "leans")
        )
        answers, answer_scale = np.array(said["answers"], np.int64), float(said["answer_scale"])
    except (ValueError, KeyError, TypeError, zlib.error):
        raise Misread((Mistake(source, 1, "poids illisibles"),)) from None
    weights = Weights.read(raw, count)
    shapes = (scales.shape, trait_leans.shape, answers.shape, leans.shape)
    if weights is None or shapes != ((TRAITS,), (TRAITS,), (TRAITS, QUESTIONS), (QUESTIONS,)):
        raise Misread((Mistake(source, 1, "poids incomplets"),))
    return Model(ideas, weights, scales, trait_leans, answers, answer_scale, leans)
