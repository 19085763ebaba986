"""How the weights of the risk model are learnt « apprentissage »: a few traits between what is seen and the questions.

Squared hinge, one example after another, half of what is seen hidden each time so that none is leant upon too much; all
questions side by side.
Rule 1: additions, products and square roots in a fixed order: the same examples give the same weights to the bit.
"""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

import numpy as np
from numpy.typing import NDArray

from flows.risk.ideas import Ideas
from flows.risk.model import ANSWER_MAX, ANY, QUESTIONS, RARITY_ONE, TRAIT_ONE, UNSEEN
from flows.risk.text import chunks_of
from flows.risk.weights import TRAITS, ZERO, Weights
from flows.risk.words import Words

_ROUNDS = 12
_STEP, _ANSWER_STEP = 0.1, 0.02
_SEEN_HIDDEN, _TRAITS_HIDDEN = 0.5, 0.1
# What is seen in fewer messages than this says more of its writer than of danger.
_MESSAGES_MIN = 5
# What is in one message of as many as examples hold twenty times counts as one thing; what is rarer, a little more.
_USUAL = 20
# Few steps, so that weights are small when they are packed.
_WEIGHT_MAX = 31
_WORRY_MAX = 127
_RARITY_MAX = 127

Numbers = NDArray[np.float32]
Places = NDArray[np.int32]


class Look:
    """Looks at messages as the model does, and counts."""

    def __init__(self, ideas: Ideas) -> None:
        self._words = Words(ideas, Weights())
        self._numbers: dict[str, list[int]] = {}

    def seen_in(self, text: str) -> dict[int, int]:
        """How often each thing is seen in a message."""
        words = self._words
        parts = words.parts_of([chunks_of(text)])
        said, said_begin = parts.sounds_in_a_row(words.sounds(parts.words))
        meant, meant_begin = parts.ideas_in_a_row(*words.ideas(parts.words))
        counts: dict[int, int] = {}
        for part, (first, last) in enumerate(pairwise(parts.begin.tolist())):
            numbers = [number for place in parts.words[first:last].tolist() for number in self._alone(place)]
            numbers += said[said_begin[part] : said_begin[part + 1]].tolist()
            numbers += meant[meant_begin[part] : meant_begin[part + 1]].tolist()
            for number in numbers:
                counts[number] = counts.get(number, 0) + 1
        return counts

    def _alone(self, place: int) -> list[int]:
        shown = self._words[place].shown
        if shown not in self._numbers:
            self._numbers[shown] = self._words.numbers(place)
        return self._numbers[shown]


def rarities_in(seen: Sequence[dict[int, int]]) -> dict[int, int]:
    """How rare each thing is that is seen often enough, by its number, in growing order."""
    messages: dict[int, int] = {}
    for counts in seen:
        for number in counts:
            messages[number] = messages.get(number, 0) + 1
    usual = log(max(len(seen) / _USUAL, 2))
    return {
        number: max(1, min(_RARITY_MAX, round(RARITY_ONE * (log(len(seen) / many) / usual) ** 2)))
        for number, many in sorted(messages.items())
        if many >= _MESSAGES_MIN
    }


def weighed(counts: dict[int, int], places: dict[int, int], rarities: Numbers) -> tuple[Places, Numbers]:
    """Where a message points, and how much each place counts; the last place is always there."""
    found = [(places[number], count) for number, count in counts.items() if number in places]
    here = np.array([place for place, _ in found], np.int32)
    often = np.array([count for _, count in found], np.float32)
    rare = rarities[here]
    length = np.sqrt(np.float32((often * rare).sum(dtype=np.float64) / RARITY_ONE + UNSEEN))
    values = often * np.sqrt(rare / np.float32(RARITY_ONE)) / length
    return np.append(here, np.int32(len(places))), np.append(values, np.float32(1))


@dataclass(frozen=True, slots=True)
class Learnt:
    """What each place adds to each trait, the last one being always there; what each trait says to each question; the leans."""

    traits: Numbers
    answers: Numbers
    leans: Numbers


def learn(seen: Sequence[tuple[Places, Numbers]], sides: Numbers, cares: Numbers, places: int) -> Learnt:
    """Weights that part « yes » (1) from « no » (-1) with a margin, a column a question.

    A side of 0 is not asked. `cares`: what a mistake costs.
    """
    chance = np.random.RandomState(
        20260101
    )  # the only one whose numbers stay the same from version to version
    traits = ((chance.random_sample((places + 1, TRAITS)) - 0.5) * 0.35).astype(np.float32)
    answers = (chance.random_sample((TRAITS, QUESTIONS)) - 0.5).astype(np.float32)
    leans = np.zeros(QUESTIONS, np.float32)
    known = Learnt(traits, answers, leans)
    moved = Learnt(
        np.full(places + 1, 1e-3, np.float32), np.full_like(answers, 0.01), np.full_like(leans, 0.01)
    )
    for _ in range(_ROUNDS):
        for at in _shuffled(len(seen), chance):
            shown = chance.random_sample(len(seen[at][0])) >= _SEEN_HIDDEN
            shown[-1] = True
            here, values = seen[at][0][shown], seen[at][1][shown] / np.float32(1 - _SEEN_HIDDEN)
            values[-1] = 1
            open_traits = (chance.random_sample(TRAITS) >= _TRAITS_HIDDEN) / np.float32(1 - _TRAITS_HIDDEN)
            _step(known, moved, (here, values), open_traits.astype(np.float32), (sides[at], cares[at]))
    return known


def _shuffled(count: int, chance: np.random.RandomState) -> NDArray[np.intp]:
    return np.argsort(chance.random_sample(count), kind="stable")


def _step(
    known: Learnt,
    moved: Learnt,
    seen: tuple[Places, Numbers],
    open_traits: Numbers,
    asked: tuple[Numbers, Numbers],
) -> None:
    """Learn from one message: the less sure of a place, the longer the step."""
    (here, values), (sides, cares) = seen, asked
    rows = known.traits[here]
    reached = np.add.reduce(rows * values[:, None], axis=0)
    open_traits = np.where(reached > 0, open_traits, np.float32(0))
    shown = reached * open_traits
    said = np.add.reduce(known.answers * shown[:, None], axis=0) + known.leans
    wrong = (
        -sides
        * np.maximum(np.float32(1) - sides * said, np.float32(0))
        * cares
        * np.abs(sides)
        / np.float32(2)
    )
    if not wrong.any():
        return
    back = np.add.reduce(known.answers.T * wrong[:, None], axis=0) * open_traits
    change = shown[:, None] * wrong
    np.add(moved.answers, change * change, out=moved.answers)
    np.subtract(known.answers, np.float32(_ANSWER_STEP) * change / np.sqrt(moved.answers), out=known.answers)
    np.add(moved.leans, wrong * wrong, out=moved.leans)
    np.subtract(known.leans, np.float32(_ANSWER_STEP) * wrong / np.sqrt(moved.leans), out=known.leans)
    moved.traits[here] += (
        values * values * (np.add.reduce((back * back)[:, None], axis=0) / np.float32(TRAITS))
    )
    known.traits[here] = rows - (np.float32(_STEP) * values / np.sqrt(moved.traits[here]))[:, None] * back


def packed(
    learnt: Learnt, seen: Sequence[tuple[Places, Numbers]], rarities: dict[int, int], mark: str
) -> bytes:
    """The weights as `flows.risk.model` reads them."""
    rare = np.array([*rarities.values()], np.float32)
    traits = learnt.traits[:-1] * np.sqrt(rare / np.float32(RARITY_ONE))[:, None]
    usual = np.add.reduce([_reached(learnt, one) > 0 for one in seen], axis=0) / np.float32(len(seen))
    worries = np.add.reduce((traits * (usual * learnt.answers[:, ANY])).T, axis=0)
    scales = np.maximum(np.abs(traits).max(axis=0), 1e-9) / _WEIGHT_MAX
    answer_scale = float(np.abs(learnt.answers).max()) / ANSWER_MAX
    lanes = [
        np.rint(worries / (np.abs(worries).max() / _WORRY_MAX)) + ZERO,
        rare + ZERO,
        *(np.rint(traits / scales) + ZERO).T,
    ]
    steps = np.diff(np.array([0, *rarities], np.uint32)).astype("<u4")
    said = {
        "seen": len(rarities),
        "scales": scales.tolist(),
        "trait_leans": learnt.traits[-1].tolist(),
        "answers": np.rint(learnt.answers / answer_scale).astype(int).tolist(),
        "answer_scale": answer_scale / TRAIT_ONE,
        "leans": learnt.leans.tolist(),
        "examples": mark,
    }
    body = steps.view(np.uint8).reshape(-1, 4).T.tobytes() + b"".join(
        lane.astype(np.uint8).tobytes() for lane in lanes
    )
    return json.dumps(said).encode() + b"\n" + zlib.compress(body, 9)


def _reached(learnt: Learnt, seen: tuple[Places, Numbers]) -> Numbers:
    here, values = seen
    reached: Numbers = np.add.reduce(learnt.traits[here] * values[:, None], axis=0)
    return reached
