"""Which card somebody means by their own words, however they spell them.

Words are compared by what they are, by how they sound, and by pieces of their sound; what few cards speak of weighs most
(tf-idf and cosine, Salton and Buckley 1988).
Rule 1: nothing is claimed: three cards at most are offered, and none where the words are far from all of them.
"""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from heapq import nlargest
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, RootModel

from flows.guides.features import SAYS, Feature, counted, counted_of, length_of, once
from flows.languages.written_in import possible_in
from flows.reading import read_model, read_yaml

OFFERED_MAX = 3
# Below this, words are about something else; above the other, and far before the next card, there is hardly a doubt.
FAR, CLEAR, AHEAD = 0.085, 0.26, 1.5
# How much the examples that are closest say beside all that is said of a topic, and how many they are.
_CLOSEST_SAY, _CLOSEST = 0.3, 3
# A card is offered beside the first only if it is nearly as close.
NEAR = 0.4
# Two questions in people's own words are near each other from here on; measured on short ones, as they are typed.
ALIKE = 0.24
# A list beside the main one is taken where its best topic is this close by all the words, and so many times closer than the main
# one's: more where it is not clear that they are in its language.
LEAST, MORE, MORE_UNSURE = 0.045, 1.2, 3.0
# Examples of what asks for no card at all.
NOTHING = "nothing"

Key = TypeVar("Key")
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

    def near(self, features: Mapping[Feature, float]) -> dict[str, float]:
        """How close words are to each topic, from 0 to 1, by all that they say."""
        return self._by_topic(self.by_rarity(features))

    def near_by_what_is_known(self, features: Mapping[Feature, float]) -> dict[str, float]:
        """The same by what is known here: by all that is said of a topic, and by the few examples of it that are closest."""
        asked = self._weighed(features)
        closest: defaultdict[str, list[float]] = defaultdict(list)
        for example, near in self._by_example(asked).items():
            closest[self._topic_of[example]].append(near)
        return {
            topic: (1 - _CLOSEST_SAY) * near
            + _CLOSEST_SAY * sum(nlargest(_CLOSEST, closest[topic])) / _CLOSEST
            for topic, near in self._by_topic(asked).items()
        }

    def _by_topic(self, asked: Mapping[Feature, float]) -> dict[str, float]:
        length = length_of(asked)
        near: dict[str, float] = dict.fromkeys(self.examples if length else (), 0.0)
        for feature, weight in asked.items():
            for topic, known in self._known.get(feature, ()):
                near[topic] += weight * known / length
        return near

    def by_rarity(self, features: Mapping[Feature, float]) -> dict[Feature, float]:
        """A text of which no card need have heard: what none of them speaks of weighs most."""
        rarest = math.log(1 + len(self.examples))
        return {
            feature: (1 + math.log(1 + count)) * self._rarity.get(feature, rarest) * SAYS[feature[0]]
            for feature, count in features.items()
        }

    @property
    def _rarity(self) -> dict[Feature, float]:
        return self._learnt[0]

    @property
    def _known(self) -> dict[Feature, list[tuple[str, float]]]:
        """The topics that each feature speaks for, and how much."""
        return self._learnt[1]

    @cached_property
    def _learnt(self) -> tuple[dict[Feature, float], dict[Feature, list[tuple[str, float]]]]:
        """How rare each feature is, and the topics that it speaks for; what they are worked out from is not kept."""
        by_topic = {
            topic: sum((counted(text) for text in (*known.words, *known.phrases)), Counter())
            for topic, known in self.examples.items()
        }
        seen = Counter(feature for features in by_topic.values() for feature in features)
        rarity = {feature: math.log(1 + len(by_topic) / count) for feature, count in seen.items()}
        known: defaultdict[Feature, list[tuple[str, float]]] = defaultdict(list)
        for topic, features in by_topic.items():
            weighed = _weighed(features, rarity)
            length = length_of(weighed) or 1.0
            for feature, weight in weighed.items():
                known[feature].append((topic, weight / length))
        return rarity, dict(known)

    @cached_property
    def _topic_of(self) -> list[str]:
        """The topic of each example, by its number."""
        return [
            topic
            for topic, known in self.examples.items()
            for _ in range(len(known.words) + len(known.phrases))
        ]

    def _by_example(self, asked: Mapping[Feature, float]) -> dict[int, float]:
        """How close a text is to each example that shares a feature with it, by the example's number, from 0 to 1."""
        near: defaultdict[int, float] = defaultdict(float)
        length = length_of(asked)
        for feature, weight in asked.items():
            holding = self._holding.get(feature, ())
            known = self._weighed(once(feature))[feature] if holding else 0.0
            for example in holding:
                near[example] += weight * known / (length * self._lengths[example])
        return near

    @cached_property
    def _holding(self) -> dict[Feature, "array[int]"]:
        """The numbers of the examples that hold each feature: what each weighs there is worked out again, for it would fill the memory."""
        holding: dict[Feature, array[int]] = {feature: array("I") for feature in self._rarity}
        for number, text in enumerate(self._texts):
            for feature in counted(text):
                holding[feature].append(number)
        return holding

    @cached_property
    def _lengths(self) -> "array[float]":
        return array("f", (length_of(self._weighed(counted(text))) or 1.0 for text in self._texts))

    @property
    def _texts(self) -> Iterator[str]:
        return (text for known in self.examples.values() for text in (*known.words, *known.phrases))

    def _weighed(self, features: Mapping[Feature, float]) -> dict[Feature, float]:
        return _weighed(features, self._rarity)


def _weighed(features: Mapping[Feature, float], rarity: Mapping[Feature, float]) -> dict[Feature, float]:
    return {
        feature: (1 + math.log(1 + count)) * rarity[feature] * SAYS[feature[0]]
        for feature, count in features.items()
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
        asked = self._main.by_rarity(dict(counted_of(text)))
        near = {
            key: _likeness(asked, self._main.by_rarity(dict(counted_of(other))))
            for key, other in others.items()
        }
        return tuple(sorted((key for key in near if near[key] >= ALIKE), key=lambda key: -near[key]))

    def _in_its_language(self, text: str) -> dict[str, float]:
        """By the list that knows most of these words, of those in whose language they may be written."""
        features, possible = counted(text), possible_in(text)
        index, more = self._main, MORE if len(possible) == 1 else MORE_UNSURE
        most = max(LEAST, more * max(index.near(features).values(), default=0.0))
        for language, other in self._elsewhere.items():
            closest = max(other.near(features).values(), default=0.0) if language in possible else 0.0
            if closest > most:
                index, most = other, closest
        return index.near_by_what_is_known(features)

    @cached_property
    def _main(self) -> _Index:
        return _Index(self.examples)

    @cached_property
    def _elsewhere(self) -> dict[str, _Index]:
        return {language: _Index(examples) for language, examples in self.elsewhere.items()}


def read_examples(text: str, source: str) -> dict[str, Examples]:
    """Read examples from YAML. Raises `flows.reading.Misread` with the line of each mistake."""
    return read_model(read_yaml(text, source), _File).root


def _likeness(one: Mapping[Feature, float], other: Mapping[Feature, float]) -> float:
    """How close two texts are, from 0 to 1."""
    lengths = length_of(one) * length_of(other)
    return (
        sum(weight * other.get(feature, 0.0) for feature, weight in one.items()) / lengths if lengths else 0.0
    )
