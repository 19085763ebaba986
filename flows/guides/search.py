"""Which card somebody means by their own words, however they spell them.

Words are compared by what they are, by how they sound, and by pieces of their sound; what few cards speak of weighs most
(tf-idf and cosine, Salton and Buckley 1988).
Rule 1: nothing is claimed: three cards at most are offered, and none where the words are far from all of them.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, RootModel

from flows.languages.written_in import possible_in
from flows.reading import read_model, read_yaml
from flows.risk.text import sound_of, tokens_of

OFFERED_MAX = 3
# Below this, words are about something else; above the other, and far before the next card, there is hardly a doubt.
FAR, CLEAR, AHEAD = 0.075, 0.2, 1.5
# A card is offered beside the first only if it is nearly as close.
NEAR = 0.4
_PIECE = 3
# Two questions in people's own words are near each other from here on; measured on short ones, as they are typed.
ALIKE = 0.24
# A list beside the main one is taken where its best topic is this close by all the words, and so many times closer than the main
# one's: more where it is not clear that they are in its language.
LEAST, MORE, MORE_UNSURE = 0.045, 1.2, 3.0
# Examples of what asks for no card at all.
NOTHING = "nothing"

Feature = tuple[str, str]
Key = TypeVar("Key")
# How much it says that two texts share a word, a sound, two sounds in a row, or a piece of one.
_SAYS = {"word": 1.0, "sound": 1.0, "pair": 1.0, "piece": 0.4}
_COUNTS = {"word": 1.0, "sound": 0.9, "pair": 0.8, "piece": 0.35}

Expression = Annotated[str, Field(min_length=2, max_length=120)]


class Examples(BaseModel):
    """How people speak of what a card is about: `words` alone, and whole `phrases`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    words: tuple[Expression, ...] = ()
    phrases: tuple[Expression, ...] = ()


class _File(RootModel[dict[str, Examples]]):
    """A file of examples, by the topic of the card."""


@dataclass(frozen=True, slots=True)
class Found:
    """The topics of the cards that somebody may mean, the likeliest first; `sure`: the first one, without much doubt."""

    topics: tuple[str, ...] = ()
    sure: bool = False


@dataclass(frozen=True)
class _Index:
    """The examples of each topic, in one language or several that are learned together, ready to be compared with."""

    examples: Mapping[str, Examples]

    def near(self, features: Mapping[Feature, float], *, whole: bool) -> dict[str, float]:
        """How close words are to each topic, from 0 to 1; `whole`: by all that they say, else by what is known here."""
        asked = self.by_rarity(features) if whole else self._weighed(features)
        length = _length(asked)
        near: dict[str, float] = dict.fromkeys(self.examples, 0.0) if length else {}
        for feature, weight in asked.items():
            for topic, known in self._known.get(feature, ()):
                near[topic] += weight * known / length
        return near

    def by_rarity(self, features: Mapping[Feature, float]) -> dict[Feature, float]:
        """A text of which no card need have heard: what none of them speaks of weighs most."""
        rarest = math.log(1 + len(self._counted))
        return {
            feature: (1 + math.log(1 + count)) * self._rarity.get(feature, rarest) * _SAYS[feature[0]]
            for feature, count in features.items()
        }

    @cached_property
    def _rarity(self) -> dict[Feature, float]:
        seen = Counter(feature for counted in self._counted.values() for feature in counted)
        return {feature: math.log(1 + len(self._counted) / count) for feature, count in seen.items()}

    @cached_property
    def _counted(self) -> dict[str, Counter[Feature]]:
        return {
            topic: sum((_features(text) for text in (*known.words, *known.phrases)), Counter())
            for topic, known in self.examples.items()
        }

    @cached_property
    def _known(self) -> dict[Feature, list[tuple[str, float]]]:
        """The topics that each feature speaks for, and how much."""
        known: defaultdict[Feature, list[tuple[str, float]]] = defaultdict(list)
        for topic, counted in self._counted.items():
            weighed = self._weighed(counted)
            length = _length(weighed) or 1.0
            for feature, weight in weighed.items():
                known[feature].append((topic, weight / length))
        return dict(known)

    def _weighed(self, counted: Mapping[Feature, float]) -> dict[Feature, float]:
        rarity = self._rarity
        return {
            feature: (1 + math.log(1 + count)) * rarity[feature] * _SAYS[feature[0]]
            for feature, count in counted.items()
            if feature in rarity
        }


@dataclass(frozen=True)
class Finder:
    """Finds cards by the examples of each topic; `elsewhere`: those of languages that have a list of their own."""

    examples: Mapping[str, Examples] = field(default_factory=dict)
    elsewhere: Mapping[str, Mapping[str, Examples]] = field(default_factory=dict)

    def find(self, text: str) -> Found:
        """The cards that these words may be about; none when they are about something else."""
        ranked = [(topic, near) for topic, near in self.ranked(text)[: OFFERED_MAX + 1] if near >= FAR]
        if not ranked or ranked[0][0] == NOTHING:
            return Found()
        ranked = [(topic, near) for topic, near in ranked if topic != NOTHING]
        first = ranked[0][1]
        topics = tuple(topic for topic, near in ranked[:OFFERED_MAX] if near >= NEAR * first)
        second = ranked[1][1] if len(ranked) > 1 else 0.0
        return Found(topics, sure=first >= CLEAR and first >= AHEAD * second)

    def ranked(self, text: str) -> list[tuple[str, float]]:
        """How close these words are to each topic, from 0 to 1, the closest first."""
        near = self._in_its_language(text)
        return sorted(near.items(), key=lambda one: (-one[1], one[0]))

    def nearest(self, text: str, others: Mapping[Key, str]) -> tuple[Key, ...]:
        """Which of these other texts ask for nearly the same, the closest first: the measure of the cards, word against word."""
        asked = self._main.by_rarity(dict(_features_of(text)))
        near = {
            key: _likeness(asked, self._main.by_rarity(dict(_features_of(other))))
            for key, other in others.items()
        }
        return tuple(sorted((key for key in near if near[key] >= ALIKE), key=lambda key: -near[key]))

    def _in_its_language(self, text: str) -> dict[str, float]:
        """By the list that knows most of these words, of those in whose language they may be written."""
        features, possible = _features(text), possible_in(text)
        index, more = self._main, MORE if len(possible) == 1 else MORE_UNSURE
        most = max(LEAST, more * max(index.near(features, whole=True).values(), default=0.0))
        for language, other in self._elsewhere.items():
            closest = (
                max(other.near(features, whole=True).values(), default=0.0) if language in possible else 0.0
            )
            if closest > most:
                index, most = other, closest
        return index.near(features, whole=False)

    @cached_property
    def _main(self) -> _Index:
        return _Index(self.examples)

    @cached_property
    def _elsewhere(self) -> dict[str, _Index]:
        return {language: _Index(examples) for language, examples in self.elsewhere.items()}


def read_examples(text: str, source: str) -> dict[str, Examples]:
    """Read examples from YAML. Raises `flows.reading.Misread` with the line of each mistake."""
    return read_model(read_yaml(text, source), _File).root


def _features(text: str) -> Counter[Feature]:
    counted: Counter[Feature] = Counter()
    words = [token for token in tokens_of(text) if token[0].isalnum()]
    sounds = [sound_of(word) for word in words]
    _count(counted, "word", words)
    _count(counted, "sound", sounds)
    _count(counted, "pair", (f"{one} {next_one}" for one, next_one in pairwise(sounds)))
    for sound in sounds:
        whole = f"^{sound}$"
        _count(counted, "piece", (whole[at : at + _PIECE] for at in range(len(whole) - _PIECE + 1)))
    return counted


@lru_cache(maxsize=4096)
def _features_of(text: str) -> tuple[tuple[Feature, int], ...]:
    """The same, remembered: what a team has answered is compared with every question that is asked."""
    return tuple(_features(text).items())


def _likeness(one: Mapping[Feature, float], other: Mapping[Feature, float]) -> float:
    """How close two texts are, from 0 to 1."""
    lengths = _length(one) * _length(other)
    return (
        sum(weight * other.get(feature, 0.0) for feature, weight in one.items()) / lengths if lengths else 0.0
    )


def _count(counted: Counter[Feature], kind: str, texts: Iterable[str]) -> None:
    for text in texts:
        counted[kind, text] += _COUNTS[kind]  # type: ignore[assignment]


def _length(weights: Mapping[Feature, float]) -> float:
    return math.sqrt(sum(weight * weight for weight in weights.values()))
