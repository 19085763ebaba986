"""What was learnt from examples « modèle »: how much a sentence resembles messages of distress, and which words weigh most.

Rule 1: the weights are whole numbers made by `python -m bot.risk_training`; nothing is learnt from what people write here.
Rule 2: sums are exact: the order of words and of messages changes no answer.
"""

import json
import lzma
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import sqrt
from struct import Struct

from flows.flags import CATEGORIES, Level
from flows.reading import Misread, Mistake
from flows.risk.features import PLACES, UNSEEN, Look, Word, pairs_of

# What can cost a life within hours; of the rest, only a rule may say so.
MORTAL = ("suicide", "violence", "child", "health", "housing", "work_danger")
# All questions are answered at once: one whole number holds their sums, side by side in lanes of three bytes. Does it worry,
# is it pressing, is a life at stake; is it about each category; is a life at stake by each of those that can cost one.
ANY, HIGH, CRITICAL, FIRST_CATEGORY = 0, 1, 2, 3
FIRST_MORTAL = FIRST_CATEGORY + len(CATEGORIES)
QUESTIONS = FIRST_MORTAL + len(MORTAL)
LANE_BYTES = 3
ZERO = 128
_LANE = (1 << 8 * LANE_BYTES) - 1
_LANES = Struct("<" + "HB" * QUESTIONS)
_ROW_BYTES = LANE_BYTES * QUESTIONS
_WORDS_MAX = 24
_SHOWN_MAX = 3
_KNOWN_MAX = 20_000
# How answers are put together; measured with families of writers held apart in tests/data/risk_grown.csv, and with nothing else.
# A text worries as a whole, and by what it is most about: the surest of several narrow answers hears what one broad one cannot.
_WORRY, _ABOUT, _MORTALLY, _WORRY_LEAN = 1.6, 1.6, 0.45, 0.82
_GRAVE_WORRY, _GRAVE, _GRAVE_ABOUT, _GRAVE_MORTALLY, _GRAVE_LEAN = 0.6, 1.0, -0.67, 2.57, 0.6
_ABOUT_LEAN = _HIGH_LEAN = 0.1


@dataclass(frozen=True, slots=True)
class _Part:
    """A sentence, or a piece of one: its words, and the sum of where they point, alone and by pairs."""

    words: Sequence[Word]
    total: int
    count: int


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
    table: Sequence[int] = field(default=(), repr=False)
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
        best = parts
        if len(parts) > 1 and sum([len(part.words) for part in parts]) > _WORDS_MAX:
            best = max((parts, *(parts[at : at + 2] for at in range(len(parts) - 1))), key=self._worry)
        return Heard(self._answers(best), tuple([word for part in best for word in part.words]))

    def _answers(self, parts: Sequence[_Part]) -> tuple[float, ...]:
        total, count = sum([part.total for part in parts]), sum([part.count for part in parts])
        zero, length = ZERO * count, sqrt(count + UNSEEN)
        sums = _LANES.unpack(total.to_bytes(_ROW_BYTES, "little"))
        return tuple(
            [
                ((low + (high << 16)) - zero) * scale / length + lean
                for low, high, scale, lean in zip(sums[::2], sums[1::2], self.scales, self.leans, strict=True)
            ]
        )

    def _worry(self, parts: Sequence[_Part]) -> float:
        total, count = sum([part.total for part in parts]), sum([part.count for part in parts])
        return ((total & _LANE) - ZERO * count) * self.scales[ANY] / sqrt(count + UNSEEN)

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


def _cut(sentence: list[Word]) -> Iterator[list[Word]]:
    """A sentence that never ends is heard piece by piece."""
    for at in range(0, len(sentence), _WORDS_MAX):
        yield sentence[at : at + _WORDS_MAX]


def read_model(packed: bytes, source: str, look: Look) -> Model:
    """Read the weights. Raises `flows.reading.Misread` when they are not the work of `bot.risk_training`."""
    try:
        head, _, body = packed.partition(b"\n")
        said = json.loads(head)
        table = lzma.decompress(body)
        scales, leans = [float(s) for s in said["scales"]], [float(n) for n in said["leans"]]
    except (ValueError, KeyError, TypeError, lzma.LZMAError):
        raise Misread((Mistake(source, 1, "poids illisibles"),)) from None
    if len(table) != PLACES * QUESTIONS or len(scales) != QUESTIONS or len(leans) != QUESTIONS:
        raise Misread((Mistake(source, 1, "poids incomplets"),))
    lanes = bytearray(PLACES * _ROW_BYTES)
    for question in range(QUESTIONS):
        lanes[LANE_BYTES * question :: _ROW_BYTES] = table[PLACES * question : PLACES * (question + 1)]
    nothing = bytes([ZERO, 0, 0]) * QUESTIONS
    none = int.from_bytes(nothing, "little")
    rows = [
        none if row == nothing else int.from_bytes(row, "little")
        for (row,) in Struct(f"{_ROW_BYTES}s").iter_unpack(lanes)
    ]
    return Model(look, rows, scales, leans)
