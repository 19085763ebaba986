"""Signs of danger in what a person writes: a first detector, that reads plain words and says why.

Rule 1: it never diagnoses and never decides alone; it says which words it saw and which rule they fall under.
Rule 2: time grows with the length of the text only: words are walked down a tree, nothing is searched back and forth.
Rule 3: the words of danger are data, one file a language (`flows/lexicon`), that a caseworker can read and mend.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from flows.flags import CATEGORIES, Level
from flows.lexicon import GAP, PREFIX_LETTERS_MIN, Lexicon, Rule, as_compared, words_of

GAP_WORDS_MAX = 3
# The sign before a word of danger that takes it back: « pas en danger », « not in danger ».
_TAKEN_BACK = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """What was seen in a text « lecture »: categories, the highest level, and why, in plain French."""

    categories: tuple[str, ...] = ()
    level: Level | None = None
    reasons: tuple[str, ...] = ()


class _Node:
    """A place in the tree of expressions; `ends` are the rules whose expression is complete here."""

    __slots__ = ("ends", "gap", "prefixes", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.prefixes: dict[str, list[tuple[str, _Node]]] = {}
        self.gap: _Node | None = None
        self.ends: list[Rule | None] = []

    def child(self, element: str) -> "_Node":
        """The place that `element` leads to, made if need be."""
        if element == GAP:
            self.gap = self.gap or _Node()
            return self.gap
        if not element.endswith("*"):
            return self.words.setdefault(element, _Node())
        prefix = element[:-1]
        known = self.prefixes.setdefault(prefix[:PREFIX_LETTERS_MIN], [])
        for other, node in known:
            if other == prefix:
                return node
        known.append((prefix, _Node()))
        return known[-1][1]

    def steps(self, word: str) -> Iterator["_Node"]:
        """The places that `word` leads to."""
        if word in self.words:
            yield self.words[word]
        for prefix, node in self.prefixes.get(word[:PREFIX_LETTERS_MIN], ()):
            if word.startswith(prefix):
                yield node


@dataclass(frozen=True, slots=True)
class Detector:
    """Every lexicon at once: people mix their languages."""

    root: _Node = field(default_factory=_Node)
    spelling: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()

    @classmethod
    def of(cls, lexicons: Iterable[Lexicon]) -> "Detector":
        """Build the tree from lexicons that `read_lexicon` has accepted."""
        root = _Node()
        spelling: dict[str, tuple[str, ...]] = {}
        before: set[str] = set()
        after: set[str] = set()
        for lexicon in lexicons:
            spelling |= {
                as_compared(word): tuple(as_compared(means).split())
                for word, means in lexicon.spelling.items()
            }
            before |= set(as_compared(lexicon.negations.get("before", "")).split())
            after |= set(as_compared(lexicon.negations.get("after", "")).split())
            for rule, text in ((None, lexicon.idioms), *((rule, rule.expressions) for rule in lexicon.rules)):
                for expression in text.splitlines():
                    _grow(root, expression, rule)
        return cls(root, spelling, frozenset(before), frozenset(after))

    def read(self, text: str) -> Reading:
        """Say which signs of danger these words hold."""
        said = self._said(text)
        found: list[tuple[int, int, Rule]] = []
        masked: set[int] = set()
        for start in range(len(said.words)):
            for end, rule in _walk(self.root, said.words, start, start):
                if rule is None:
                    masked.update(range(start, end))
                else:
                    found.append((start, end, rule))
        seen: dict[Rule, str] = {}
        for start, end, rule in found:
            if masked.isdisjoint(range(start, end)) and not self._taken_back(said, start, end):
                shown = " ".join(dict.fromkeys(said.shown[start:end]))
                seen[rule] = max(seen.get(rule, ""), shown, key=len)
        return _reading(seen)

    def _said(self, text: str) -> "_Said":
        said = _Said([], [], set())
        for raw, plain in words_of(text):
            if not plain[0].isalnum() and plain != "_":
                said.clauses.add(len(said.words))
                continue
            for word in self.spelling.get(plain, (plain,)):
                said.shown.append(raw)
                said.words.append(word)
        return said

    def _taken_back(self, said: "_Said", start: int, end: int) -> bool:
        """Say whether a « ne … pas » of the same clause denies these words; words that deny by themselves stand."""
        if not self.before.isdisjoint(said.words[start:end]):
            return False
        for at in range(start - 1, start - 1 - _TAKEN_BACK, -1):
            if at < 0 or at + 1 in said.clauses:
                break
            if said.words[at] in self.before:
                return True
        after = said.words[end : end + 2] if end not in said.clauses else []
        return bool(after) and after[0] in self.after and "que" not in after[1:]


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of a text as they are shown in a reason, and as they are compared; where clauses begin.

    A word misspelt is several words where it means several.
    """

    shown: list[str]
    words: list[str]
    clauses: set[int]


def _grow(root: _Node, expression: str, rule: Rule | None) -> None:
    ways = [_ways(element) for element in as_compared(expression).split()]
    for path in product(*ways):
        node = root
        for element in path:
            if element:
                node = node.child(element)
        if rule not in node.ends:
            node.ends.append(rule)


def _ways(element: str) -> tuple[str, ...]:
    words = tuple(element.rstrip("?").split("|"))
    return (*words, "") if element.endswith("?") else words


def _walk(node: _Node, words: list[str], start: int, at: int) -> Iterator[tuple[int, Rule | None]]:
    if at > start:
        for rule in node.ends:
            yield at, rule
    if at < len(words):
        for child in node.steps(words[at]):
            yield from _walk(child, words, start, at + 1)
    if node.gap is not None:
        for skipped in range(GAP_WORDS_MAX + 1):
            if at + skipped < len(words):
                for child in node.gap.steps(words[at + skipped]):
                    yield from _walk(child, words, start, at + skipped + 1)


def _reading(seen: Mapping[Rule, str]) -> Reading:
    if not seen:
        return Reading()
    categories = {rule.category for rule in seen}
    worst_first = sorted(seen, key=lambda rule: -Level.of(rule.level))
    return Reading(
        categories=tuple(category for category in CATEGORIES if category in categories),
        level=Level.of(worst_first[0].level),
        reasons=tuple(dict.fromkeys(f"« {seen[rule]} » : {rule.because}" for rule in worst_first)),
    )
