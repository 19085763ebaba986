"""What was learnt from examples « modèle »: how much a sentence resembles messages of distress, and which words weigh most.

Rule 1: the weights are whole numbers made by `python -m bot.risk_training`; nothing is learnt from what people write here.
Rule 2: sums are exact: the order of words and of messages changes no answer.
"""

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import sqrt
from struct import Struct

from flows.flags import CATEGORIES, Level
from flows.reading import Misread, Mistake
from flows.risk.features import PLACES, UNSEEN, Look, Word, pairs_of

# All questions are answered at once: one whole number holds their sums, side by side in lanes of three bytes. The last one
# asks of any text whether somebody thinks of death: what is veiled, or said as a joke, worries little by its other words.
ANY, HIGH, CRITICAL, FIRST_CATEGORY = 0, 1, 2, 3
DEATH = FIRST_CATEGORY + len(CATEGORIES)
QUESTIONS = DEATH + 1
LANE_BYTES = 3
ZERO = 128
_LANE = (1 << 8 * LANE_BYTES) - 1
_LANES = Struct("<HB")
_ROW_BYTES = LANE_BYTES * QUESTIONS
_WORDS_MAX = 24
_SHOWN_MAX = 3
_KNOWN_MAX = 20_000
# How much a text's worry in general adds to what is heard of danger to life.
_WORRY_COUNTS = 0.3
# What can cost a life within hours; of the rest, only a rule may say so.
_MORTAL = frozenset({"suicide", "violence", "child", "health", "housing", "work_danger"})


@dataclass(frozen=True, slots=True)
class _Part:
    """A sentence, or a piece of one: its words, and the sum of where they point, alone and by pairs."""

    words: Sequence[Word]
    total: int
    count: int


@dataclass(frozen=True, slots=True)
class Heard:
    """What a first look at a text has heard: how sure it is that the text worries, that a life is at stake, that somebody thinks
    of death; and in which sentences.
    """

    worry: float
    grave: float
    death: float
    parts: Sequence[_Part]
    total: int
    count: int

    @property
    def words(self) -> tuple[Word, ...]:
        """The words of these sentences."""
        return tuple(word for part in self.parts for word in part.words)


@dataclass(frozen=True, slots=True)
class Model:
    """Weights, and where « yes » begins."""

    look: Look = field(default_factory=Look)
    table: Sequence[int] = ()
    scales: Sequence[float] = ()
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
        best = self._heard(parts)
        if len(parts) > 1 and sum(len(part.words) for part in parts) > _WORDS_MAX:
            for at in range(len(parts) - 1):
                two = parts[at : at + 2]
                total, count = two[0].total + two[1].total, two[0].count + two[1].count
                if self._score(total, count, ANY) > best.worry:
                    best = self._heard(two)
        return best

    def answers(self, heard: Heard) -> tuple[float, ...]:
        """The answers to all questions, for what was heard."""
        zero, length = ZERO * heard.count, sqrt(heard.count + UNSEEN)
        sums = _LANES.iter_unpack(heard.total.to_bytes(_ROW_BYTES, "little"))
        return tuple(
            [
                ((low + (high << 16)) - zero) * scale / length + lean
                for (low, high), scale, lean in zip(sums, self.scales, self.leans, strict=True)
            ]
        )

    def weightiest(self, words: Sequence[Word]) -> tuple[str, ...]:
        """The words that made the answer most, in the order they were said."""
        weights: dict[str, int] = {}
        for word in words:
            shown = word.shown
            if len(shown) > 2 and shown not in weights:
                weight = (self._alone(word) & _LANE) - ZERO * word.count
                if weight > 0:
                    weights[shown] = weight
        if len(weights) <= _SHOWN_MAX:
            return tuple(weights)
        chosen = sorted(weights, key=lambda shown: (-weights[shown], shown))[:_SHOWN_MAX]
        return tuple([shown for shown in weights if shown in chosen])

    def _heard(self, parts: Sequence[_Part]) -> Heard:
        total, count = sum([part.total for part in parts]), sum([part.count for part in parts])
        worry, grave, death = (
            self._score(total, count, ANY),
            self._score(total, count, CRITICAL),
            self._score(total, count, DEATH),
        )
        return Heard(worry, grave, death, parts, total, count)

    def _part(self, words: Sequence[Word]) -> _Part:
        if len(self._known) > _KNOWN_MAX:
            self._known.clear()
        pairs = pairs_of(words)
        total, count = sum(map(self.table.__getitem__, pairs)), len(pairs)
        known = self._known.get
        for word in words:
            alone = known(word.shown)
            total += self._alone(word) if alone is None else alone
            count += word.count
        return _Part(words, total, count)

    def _alone(self, word: Word) -> int:
        alone = self._known.get(word.shown)
        if alone is None:
            alone = self._known[word.shown] = sum(map(self.table.__getitem__, word.places))
        return alone

    def _score(self, total: int, count: int, question: int) -> float:
        sum_ = (total >> 8 * LANE_BYTES * question & _LANE) - ZERO * count
        return sum_ * self.scales[question] / sqrt(count + UNSEEN) + self.leans[question]


def may_be_grave(worry: float, grave: float) -> bool:
    """Say whether a life may be at stake, whatever it is about: the more readily the more the text worries."""
    return grave + _WORRY_COUNTS * worry > 0


def is_grave(scores: Sequence[float]) -> bool:
    """Say whether a life may be at stake: heard as such, and about what can cost one."""
    return may_be_grave(scores[ANY], scores[CRITICAL]) and not _MORTAL.isdisjoint(categories_of(scores))


def level_of(scores: Sequence[float]) -> Level:
    """How grave, for a text that worries."""
    if is_grave(scores):
        return Level.CRITICAL
    return Level.HIGH if scores[HIGH] > 0 or scores[DEATH] > 0 else Level.MEDIUM


def categories_of(scores: Sequence[float], *, nearest: bool = True) -> tuple[str, ...]:
    """What it is about, for a text that worries: each « yes », or else the nearest to one if asked."""
    about = scores[FIRST_CATEGORY:DEATH]
    best = max(about) if nearest and scores[DEATH] <= 0 else None
    return tuple(
        category
        for category, score in zip(CATEGORIES, about, strict=True)
        if score > 0 or score == best or (category == "suicide" and scores[DEATH] > 0)
    )


def _cut(sentence: list[Word]) -> Iterator[list[Word]]:
    """A sentence that never ends is heard piece by piece."""
    for at in range(0, len(sentence), _WORDS_MAX):
        yield sentence[at : at + _WORDS_MAX]


def read_model(packed: bytes, source: str, look: Look) -> Model:
    """Read the weights. Raises `flows.reading.Misread` when they are not the work of `bot.risk_training`."""
    try:
        head, _, body = packed.partition(b"\n")
        said = json.loads(head)
        table = zlib.decompress(body)
        scales, leans = [float(s) for s in said["scales"]], [float(n) for n in said["leans"]]
    except (ValueError, KeyError, TypeError, zlib.error):
        raise Misread((Mistake(source, 1, "poids illisibles"),)) from None
    if len(table) != PLACES * _ROW_BYTES or len(scales) != QUESTIONS or len(leans) != QUESTIONS:
        raise Misread((Mistake(source, 1, "poids incomplets"),))
    rows = [int.from_bytes(table[at : at + _ROW_BYTES], "little") for at in range(0, len(table), _ROW_BYTES)]
    return Model(look, rows, scales, leans)
