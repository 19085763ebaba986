"""What was learnt from examples « modèle »: how much a sentence resembles messages of distress, and which words weigh most.

Rule 1: the weights are whole numbers made by `python -m bot.risk_training`; nothing is learnt from what people write here.
Rule 2: sums are exact: the order of words and of messages changes no answer.
"""

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import sqrt

from flows.flags import CATEGORIES, Level
from flows.reading import Misread, Mistake
from flows.risk_features import PLACES, UNSEEN, Look, Word, pairs_of

# Sixteen questions are answered at once: one whole number holds the sixteen sums, side by side in lanes of three bytes.
ANY, HIGH, CRITICAL, FIRST_CATEGORY = 0, 1, 2, 3
QUESTIONS = FIRST_CATEGORY + len(CATEGORIES)
LANE_BYTES = 3
ZERO = 128
_LANE = (1 << 8 * LANE_BYTES) - 1
_WORDS_MAX = 24
_SHOWN_MAX = 3
_KNOWN_MAX = 20_000
# So far from a « yes » that the other questions are not asked.
_FAR = -3.0
# How much a text's worry in general adds to what is heard of danger to life.
_WORRY_COUNTS = 0.3
# What can cost a life within hours; of the rest, only a rule may say so.
_MORTAL = frozenset({"suicide", "violence", "child", "health", "housing", "work_danger"})


@dataclass(frozen=True, slots=True)
class Answers:
    """For a text: how sure each question is of its « yes », and in which sentences it was heard best."""

    scores: Sequence[float]
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """Weights, and where « yes » begins."""

    look: Look = field(default_factory=Look)
    table: Sequence[int] = ()
    scales: Sequence[float] = ()
    leans: Sequence[float] = ()
    _known: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    def ask(self, text: str) -> Answers:
        """Answer the sixteen questions for a text: for the whole, or for the sentences that worry most."""
        parts = [part for sentence in self.look.sentences(text) for part in _cut(sentence)]
        heard_once: dict[tuple[str, ...], tuple[int, int]] = {}
        sums: list[tuple[int, int]] = []
        for part in parts:
            name = tuple([word.shown for word in part])
            if name not in heard_once:
                heard_once[name] = self._sum(part)
            sums.append(heard_once[name])
        words = sum(map(len, parts))
        heard = (sum(total for total, _ in sums), sum(count for _, count in sums))
        best, where = self._score(*heard, ANY), (0, len(parts))
        if len(parts) > 1 and words > _WORDS_MAX:
            for at in range(len(parts) - 1):
                pair = (sums[at][0] + sums[at + 1][0], sums[at][1] + sums[at + 1][1])
                score = self._score(*pair, ANY)
                if score > best:
                    best, heard, where = score, pair, (at, at + 2)
        scores = tuple(self._score(*heard, question) for question in range(QUESTIONS if best > _FAR else 1))
        return Answers(scores, tuple(word for part in parts[where[0] : where[1]] for word in part))

    def weightiest(self, words: Sequence[Word]) -> tuple[str, ...]:
        """The words that made the answer most, in the order they were said."""
        weights = {
            word.shown: sum((self.table[place] & _LANE) - ZERO for place in word.places)
            for word in words
            if len(word.shown) > 2
        }
        chosen = sorted(weights, key=lambda shown: (-weights[shown], shown))[:_SHOWN_MAX]
        return tuple(shown for shown in weights if shown in chosen and weights[shown] > 0)

    def _sum(self, words: Sequence[Word]) -> tuple[int, int]:
        at, known = self.table.__getitem__, self._known
        if len(known) > _KNOWN_MAX:
            known.clear()
        pairs = tuple(pairs_of(words))
        total, count = sum(map(at, pairs)), len(pairs)
        for word in words:
            alone = known.get(word.shown)
            if alone is None:
                alone = known[word.shown] = sum(map(at, word.places))
            total += alone
            count += len(word.places)
        return total, count

    def _score(self, total: int, count: int, question: int) -> float:
        lane = (total >> 8 * LANE_BYTES * question & _LANE) - ZERO * count
        return lane * self.scales[question] / sqrt(count + UNSEEN) + self.leans[question]


def is_grave(scores: Sequence[float]) -> bool:
    """Say whether a life may be at stake: heard as such, the more readily the more the text worries."""
    if len(scores) <= CRITICAL or scores[CRITICAL] + _WORRY_COUNTS * scores[ANY] <= 0:
        return False
    return not _MORTAL.isdisjoint(categories_of(scores))


def level_of(scores: Sequence[float]) -> Level:
    """How grave, for a text that worries."""
    if is_grave(scores):
        return Level.CRITICAL
    return Level.HIGH if scores[HIGH] > 0 else Level.MEDIUM


def categories_of(scores: Sequence[float], *, nearest: bool = True) -> tuple[str, ...]:
    """What it is about, for a text that worries: each « yes », or else the nearest to one if asked."""
    best = max(scores[FIRST_CATEGORY:]) if nearest else None
    return tuple(
        category
        for category, score in zip(CATEGORIES, scores[FIRST_CATEGORY:], strict=True)
        if score > 0 or score == best
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
    size = QUESTIONS * LANE_BYTES
    if len(table) != PLACES * size or len(scales) != QUESTIONS or len(leans) != QUESTIONS:
        raise Misread((Mistake(source, 1, "poids incomplets"),))
    rows = [int.from_bytes(table[at : at + size], "little") for at in range(0, len(table), size)]
    return Model(look, rows, scales, leans)
