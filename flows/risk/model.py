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
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from flows.flags import CATEGORIES, Level
from flows.reading import Misread, Mistake
from flows.risk.features import Look, Part, Word, pairs_of, parts_of
from flows.risk.weights import FIRST_TRAIT, RARITY, TRAITS, WORRIES, Lanes, Weights

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
_KNOWN_MAX = 20_000
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
    def _surest(self) -> tuple[float, float]:
        return max(self.scores[FIRST_CATEGORY:FIRST_MORTAL]), max(self.scores[FIRST_MORTAL:])


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """Weights, and where « yes » begins."""

    look: Look = field(default_factory=Look)
    weights: Weights = field(default_factory=Weights, repr=False)
    scales: Floats = field(default_factory=lambda: np.ones(TRAITS))
    trait_leans: Floats = field(default_factory=lambda: np.zeros(TRAITS))
    answers: NDArray[np.int64] = field(default_factory=lambda: np.zeros((TRAITS, QUESTIONS), np.int64))
    answer_scale: float = 1.0
    leans: Floats = field(default_factory=lambda: np.zeros(QUESTIONS))
    # What each word weighs by itself, once it was worked out.
    _known: dict[str, Lanes] = field(default_factory=dict, repr=False)

    def hear(self, chunks: Sequence[str]) -> Heard:
        """Look at a text: at the whole of it, or at the two sentences in a row that worry most."""
        parts = list(parts_of(self.look.sentences(chunks)))
        if not parts:
            return Heard(tuple(self.leans.tolist()), ())
        totals = [self._total(part) for part in parts]
        best, total = parts, np.add.reduce(totals)
        for at in range(len(parts) - 1):
            both = totals[at] + totals[at + 1]
            if _worry(both) > _worry(total):
                best, total = parts[at : at + 2], both
        words = tuple([word for part in best for sentence in part for word in sentence])
        return Heard(self._answers(total), words)

    def weightiest(self, words: Sequence[Word]) -> tuple[str, ...]:
        """The words that worry most as a rule, in the order they were said."""
        weights: dict[str, int] = {}
        for word in words:
            shown = word.shown
            if len(shown) > 2 and shown not in weights:
                weight = int(self._alone(word)[WORRIES])
                if weight > 0:
                    weights[shown] = weight
        if len(weights) <= _SHOWN_MAX:
            return tuple(weights)
        chosen = sorted(weights, key=lambda shown: (-weights[shown], shown))[:_SHOWN_MAX]
        return tuple([shown for shown in weights if shown in chosen])

    def _answers(self, total: Lanes) -> tuple[float, ...]:
        length = sqrt(total[RARITY] / RARITY_ONE + UNSEEN)
        reached = total[FIRST_TRAIT:] * self.scales / length + self.trait_leans
        # What does not show says nothing: most traits of most texts. From here on whole numbers again, whose sums are exact.
        shown = np.minimum(np.maximum(reached, 0) * TRAIT_ONE, TRAIT_MAX).astype(np.int64)
        said: list[float] = (shown @ self.answers * self.answer_scale + self.leans).tolist()
        return tuple(said)

    def _total(self, part: Part) -> Lanes:
        """What the words of a part weigh, alone and by those that follow each other."""
        alone = [self._alone(word) for sentence in part for word in sentence]
        total: Lanes = np.add.reduce([*alone, self.weights.total_of(pairs_of(part))])
        return total

    def _alone(self, word: Word) -> Lanes:
        alone = self._known.get(word.shown)
        if alone is None:
            if len(self._known) >= _KNOWN_MAX:
                self._known.clear()
            alone = self._known[word.shown] = self.weights.total_of(word.numbers)
        return alone


def _worry(total: Lanes) -> float:
    """How much words worry as a rule, for their length."""
    worry: float = total[WORRIES] / sqrt(total[RARITY] / RARITY_ONE + UNSEEN)
    return worry


def read_model(packed: bytes, source: str, look: Look) -> Model:
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
    return Model(look, weights, scales, trait_leans, answers, answer_scale, leans)
