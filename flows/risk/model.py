"""What was learnt from examples « modèle »: how much a sentence resembles messages of distress, and which words weigh most.

All that is seen in a text adds up to a few traits, and the traits that show answer the questions: so words may mean together
what they do not mean alone.
Rule 1: the weights are whole numbers made by `python -m bot.risk_training`; nothing is learnt from what people write here.
Rule 2: sums are exact: the order of words and of messages changes no answer. What was never met in an example counts for nothing.
"""

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import sqrt
from struct import Struct

from flows.flags import CATEGORIES, Level
from flows.reading import Misread, Mistake
from flows.risk.features import Look, Word, pairs_of
from flows.risk.weights import FIRST_TRAIT, LANE_BYTES, LANES, RARITY, ROW_BYTES, TRAITS, Weights

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
_ANSWER_BYTES = 4
_ANSWERS_BYTES = _ANSWER_BYTES * QUESTIONS
_LANES, _ANSWERS = Struct("<" + "HB" * LANES), Struct(f"<{QUESTIONS}I")
# Lanes hold what is below nothing too: they are read from the middle.
_HALF, _ANSWER_HALF = 1 << 23, 1 << 31
_MIDDLE = int.from_bytes(_HALF.to_bytes(LANE_BYTES, "little") * LANES, "little")
_ANSWERS_MIDDLE = int.from_bytes(_ANSWER_HALF.to_bytes(_ANSWER_BYTES, "little") * QUESTIONS, "little")
_WORDS_MAX = 24
_SHOWN_MAX = 3
_KNOWN_MAX = 20_000
# How answers are put together; measured with families of writers held apart (tests/data/README.md).
# A text worries as a whole, and by what it is most about: the surest of several narrow answers hears what one broad one cannot.
_WORRY, _ABOUT, _MORTALLY, _WORRY_LEAN = 1.6, 1.6, 0.45, 1.5
_GRAVE_WORRY, _GRAVE, _GRAVE_ABOUT, _GRAVE_MORTALLY, _GRAVE_LEAN = 0.6, 1.0, -0.67, 2.57, 1.2
_ABOUT_LEAN = _HIGH_LEAN = 0.1


@dataclass(frozen=True, slots=True)
class _Part:
    """A sentence, or a piece of one: its words, and the sum of what they weigh, alone and by pairs."""

    words: Sequence[Word]
    total: int


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


@dataclass(frozen=True, slots=True)
class Model:
    """Weights, and where « yes » begins."""

    look: Look = field(default_factory=Look)
    weights: Weights = field(default_factory=Weights, repr=False)
    scales: Sequence[float] = ()
    trait_leans: Sequence[float] = ()
    answers: Sequence[int] = ()
    answer_scale: float = 1.0
    leans: Sequence[float] = ()
    _known: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    def hear(self, chunks: Sequence[str]) -> Heard:
        """Look at a text: at the whole of it, or at the two sentences in a row that worry most."""
        once: dict[tuple[str, ...], _Part] = {}
        parts: list[_Part] = []
        for sentence in self.look.sentences(chunks):
            for words in _cut(sentence):
                name = tuple([word.shown for word in words])
                if name not in once:
                    once[name] = self._part(words)
                parts.append(once[name])
        best = parts
        if len(parts) > 1 and sum([len(part.words) for part in parts]) > _WORDS_MAX:
            best = max((parts, *(parts[at : at + 2] for at in range(len(parts) - 1))), key=_worry)
        return Heard(self._answers(best), tuple([word for part in best for word in part.words]))

    def _answers(self, parts: Sequence[_Part]) -> tuple[float, ...]:
        lanes = _lanes_of(sum([part.total for part in parts]))
        length = sqrt(lanes[RARITY] / RARITY_ONE + UNSEEN)
        reached = [
            lane * scale / length + lean
            for lane, scale, lean in zip(lanes[FIRST_TRAIT:], self.scales, self.trait_leans, strict=True)
        ]
        # What does not show says nothing: most traits of most texts.
        total = _ANSWERS_MIDDLE
        for trait, answer in zip(reached, self.answers, strict=True):
            if trait > 0:
                total += min(int(trait * TRAIT_ONE), TRAIT_MAX) * answer
        said, scale = _ANSWERS.unpack(total.to_bytes(_ANSWERS_BYTES, "little")), self.answer_scale
        return tuple(
            [(answer - _ANSWER_HALF) * scale + lean for answer, lean in zip(said, self.leans, strict=True)]
        )

    def weightiest(self, words: Sequence[Word]) -> tuple[str, ...]:
        """The words that worry most as a rule, in the order they were said."""
        weights: dict[str, int] = {}
        for word in words:
            shown = word.shown
            if len(shown) > 2 and shown not in weights:
                weight = _worry_of(self._alone(word))
                if weight > 0:
                    weights[shown] = weight
        if len(weights) <= _SHOWN_MAX:
            return tuple(weights)
        chosen = sorted(weights, key=lambda shown: (-weights[shown], shown))[:_SHOWN_MAX]
        return tuple([shown for shown in weights if shown in chosen])

    def _part(self, words: Sequence[Word]) -> _Part:
        if len(self._known) > _KNOWN_MAX:
            self._known.clear()
        total = self.weights.total_of(pairs_of(words))
        known = self._known.get
        for word in words:
            alone = known(word.shown)
            total += self._alone(word) if alone is None else alone
        return _Part(words, total)

    def _alone(self, word: Word) -> int:
        alone = self._known.get(word.shown)
        if alone is None:
            alone = self._known[word.shown] = self.weights.total_of(word.numbers)
        return alone


def _lanes_of(total: int) -> list[int]:
    read = _LANES.unpack((total + _MIDDLE).to_bytes(ROW_BYTES, "little"))
    return [low + (high << 16) - _HALF for low, high in zip(read[::2], read[1::2], strict=True)]


def _worry_of(total: int) -> int:
    return (total + _HALF & 2 * _HALF - 1) - _HALF


def _worry(parts: Sequence[_Part]) -> float:
    """How much two sentences worry as a rule, for their length."""
    total = sum([part.total for part in parts])
    rarity = _worry_of((total - _worry_of(total)) >> 8 * LANE_BYTES)
    return _worry_of(total) / sqrt(rarity / RARITY_ONE + UNSEEN)


def _cut(sentence: list[Word]) -> Iterator[list[Word]]:
    """A sentence that never ends is heard piece by piece."""
    for at in range(0, len(sentence), _WORDS_MAX):
        yield sentence[at : at + _WORDS_MAX]


def read_model(packed: bytes, source: str, look: Look) -> Model:
    """Read the weights. Raises `flows.reading.Misread` when they are not the work of `bot.risk_training`."""
    try:
        head, _, body = packed.partition(b"\n")
        said = json.loads(head)
        # A tenth larger than it could be, and read seven times as fast at every start.
        raw = zlib.decompress(body)
        count = int(said["seen"])
        scales, trait_leans = _floats(said["scales"]), _floats(said["trait_leans"])
        leans, answer_scale = _floats(said["leans"]), float(said["answer_scale"])
        answers = [[int(weight) for weight in row] for row in said["answers"]]
    except (ValueError, KeyError, TypeError, zlib.error):
        raise Misread((Mistake(source, 1, "poids illisibles"),)) from None
    sizes = {len(scales), len(trait_leans), len(answers)} - {TRAITS} or {len(leans), *map(len, answers)} - {
        QUESTIONS
    }
    weights = Weights.read(raw, count)
    if sizes or weights is None:
        raise Misread((Mistake(source, 1, "poids incomplets"),))
    rows = [sum(weight << 8 * _ANSWER_BYTES * at for at, weight in enumerate(row)) for row in answers]
    return Model(look, weights, scales, trait_leans, rows, answer_scale, leans)


def _floats(said: Sequence[float]) -> list[float]:
    return [float(number) for number in said]
