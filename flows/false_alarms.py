"""What false alarms teach: which reasons made flags that a caseworker closed as a false alarm, and how often they were right.

Rule 1: the words of people, between « » in a reason, are hidden unless asked for; reasons that then read alike are one.
Rule 2: a flag counts once for each of its reasons.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from flows.flags import CATEGORIES

HIDDEN = "« … »"
# From the first mark to the last: nobody's words slip through a mark of their own, or through one that is missing.
_WORDS = re.compile(r"«(?:.*»|.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ClosedFlag:
    """What is looked at of a flag that is closed."""

    reasons: tuple[str, ...]
    categories: tuple[str, ...]
    false_alarm: bool


@dataclass(frozen=True, slots=True)
class Lesson:
    """A reason: the closed flags that had it, how many of them were false alarms, and what those were about."""

    reason: str
    false_alarms: int
    closed: int
    categories: tuple[str, ...]


def lessons(closed: Iterable[ClosedFlag], *, words: bool = False) -> tuple[Lesson, ...]:
    """The reasons of false alarms, the most frequent first; of equals, the one that was right least often."""
    having: dict[str, list[ClosedFlag]] = defaultdict(list)
    for flag in closed:
        for reason in dict.fromkeys(flag.reasons if words else map(without_words, flag.reasons)):
            having[reason].append(flag)
    learnt = (_lesson(reason, flags) for reason, flags in having.items())
    return tuple(
        sorted(
            (lesson for lesson in learnt if lesson.false_alarms),
            key=lambda lesson: (-lesson.false_alarms, lesson.closed, lesson.reason),
        )
    )


def without_words(reason: str) -> str:
    """The same reason without what the person wrote."""
    return _WORDS.sub(HIDDEN, reason)


def _lesson(reason: str, flags: list[ClosedFlag]) -> Lesson:
    false = [flag for flag in flags if flag.false_alarm]
    about = {category for flag in false for category in flag.categories}
    return Lesson(reason, len(false), len(flags), tuple(c for c in CATEGORIES if c in about))
