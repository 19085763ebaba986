"""Signs of danger in what a person writes: rules that say why, and a model that hears what no rule foresaw.

Rule 1: it never diagnoses and never decides alone; it says which words it saw and which rule they fall under.
Rule 2: time grows with the length of the text only: words are walked down a tree, nothing is searched back and forth.
Rule 3: the words of danger are data, one file a language (`flows/lexicon`), that a caseworker can read and mend.
Rule 4: what people answer every day, and says nothing more, rings for nothing, unless a rule sees a danger in it.
Rule 5: a cry for help that is the whole message is always heard, in every language that we speak.
Rule 6: rules compare words by their sound. What a rule calls critical stands, whatever the model thinks (where the rule says that it may be
weighed: unless the model is sure that nothing worries), and so does what it sees in very few words; of the rest the model weighs what
rules saw.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from flows.flags import CATEGORIES, Level
from flows.risk.chunks import Known
from flows.risk.lexicon import Lexicon, Rule, as_compared
from flows.risk.model import Heard, Model
from flows.risk.pieces import Piece, pieces_of_each, said_in
from flows.risk.text import chunks_of
from flows.risk.tree import Node, Said, grow, walk
from flows.risk.words import Word

# The sign before a word of danger that takes it back: « pas en danger », « not in danger ».
_TAKEN_BACK = 2
# How much a rule adds to the model's own opinion; below nothing, the rule is taken for a turn of phrase.
_RULE_WEIGHS = 1.0
# Below this the model is sure: with families of writers held apart, of 134 messages that a rule called critical (« j'étouffe les
# courgettes »), 133 worried nobody.
_SURELY_CALM = -4.0
# Of so few words, what a rule saw stands; where no rule saw anything, one at least must worry by itself: a greeting, a date, a
# price ring for nothing. Numbers and what stands between them say nothing, however many they are.
_FEW_WORDS = 4
_BETWEEN_NUMBERS = frozenset("/.,:-")
_CRY_WORDS_MAX = 5


# What is said of a message that is nothing but a cry.
_CRY = Rule(category="help", level="high", because="appel à l'aide", expressions="…")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was seen in a text « lecture »: categories, the highest level, and why, in plain French."""

    categories: tuple[str, ...] = ()
    level: Level | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Detector:
    """Every lexicon at once: people mix their languages."""

    root: Node = field(default_factory=Node)
    spelling: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()
    model: Model | None = None
    everyday: frozenset[tuple[str, ...]] = frozenset()
    cries: frozenset[tuple[str, ...]] = frozenset()
    _pieces: Known[tuple[Piece, ...]] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pieces", Known(self._learn))

    @classmethod
    def of(cls, lexicons: Iterable[Lexicon], model: Model | None = None) -> "Detector":
        """Build the tree from lexicons that `read_lexicon` has accepted."""
        lexicons = tuple(lexicons)
        root = Node()
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
                    grow(root, expression, rule)
        made = cls(root, spelling, frozenset(before), frozenset(after), model)
        everyday = "\n".join(lexicon.everyday for lexicon in lexicons)
        cries = "\n".join(lexicon.cries for lexicon in lexicons)
        return replace(made, everyday=made._wholes(everyday), cries=made._wholes(cries))

    def read(self, text: str) -> Reading:
        """Say which signs of danger these words hold."""
        (reading,) = self.read_each((text,))
        return reading

    def read_by_rules(self, text: str) -> Reading:
        """Say only what the rules see, whatever the words resemble."""
        (pieces,) = self._pieces.of_each((chunks_of(text),))
        return self._read(text, said_in(pieces), None)

    def read_each(self, texts: Sequence[str]) -> list[Reading]:
        """The same for each of several texts: they are read together, in the time that a few take alone."""
        chunked = [chunks_of(text) for text in texts]
        heard: Sequence[Heard | None] = self.model.hear(chunked) if self.model else [None] * len(texts)
        return [
            self._read(text, said_in(pieces), one)
            for text, pieces, one in zip(texts, self._pieces.of_each(chunked), heard, strict=True)
        ]

    def _read(self, text: str, said: Said, heard: Heard | None) -> Reading:
        if self._cries(said):
            # It does not say of what: whatever the model made of it would be a guess.
            return _reading({_CRY: text.strip()})
        seen = self._rules_seen(said)
        if heard is None:
            return _reading(seen)
        if not seen and (heard.worry <= 0 or tuple(said.words) in self.everyday):
            return Reading()
        return _weighed(seen, heard)

    def _wholes(self, lines: str) -> frozenset[tuple[str, ...]]:
        """Whole messages, one a line, as they are compared."""
        chunked = [chunks_of(line) for line in lines.splitlines() if line]
        return frozenset(tuple(said_in(pieces).words) for pieces in self._pieces.of_each(chunked))

    def _cries(self, said: Said) -> bool:
        """Say whether these words are a cry, and nothing but that, however often it is said."""
        words = tuple(said.words)
        return any(
            words == words[:length] * (len(words) // length)
            for length in range(1, min(_CRY_WORDS_MAX, len(words)) + 1)
            if words[:length] in self.cries
        )

    def _rules_seen(self, said: Said) -> dict[Rule, str]:
        """The rules that these words fall under, each with the words."""
        found: list[tuple[int, int, Rule]] = []
        masked: set[int] = set()
        for start, nodes in said.starts:
            for end, rule in walk(nodes, said, start):
                if rule is None:
                    masked.update(range(start, end))
                else:
                    found.append((start, end, rule))
        seen: dict[Rule, str] = {}
        for start, end, rule in found:
            if masked.isdisjoint(range(start, end)) and not self._taken_back(said, start, end):
                shown = " ".join(dict.fromkeys(said.shown[start:end]))
                seen[rule] = max(seen.get(rule, ""), shown, key=len)
        return seen

    def _learn(self, chunks: Sequence[str]) -> list[tuple[Piece, ...]]:
        return pieces_of_each(chunks, self.root, self.spelling)

    def _taken_back(self, said: "Said", start: int, end: int) -> bool:
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


def _reading(seen: Mapping[Rule, str]) -> Reading:
    if not seen:
        return Reading()
    categories = {rule.category for rule in seen}
    worst_first: list[Rule] = []
    for rule in sorted(seen, key=lambda rule: -Level.of(rule.level)):
        if not any(other.category == rule.category and seen[rule] in seen[other] for other in worst_first):
            worst_first.append(rule)
    return Reading(
        categories=tuple(category for category in CATEGORIES if category in categories),
        level=Level.of(worst_first[0].level),
        reasons=tuple(dict.fromkeys(f"« {seen[rule]} » : {rule.because}" for rule in worst_first)),
    )


def _weighed(seen: Mapping[Rule, str], heard: Heard) -> Reading:
    """What the rules saw and what the model heard, together."""
    by_rules = _reading(seen)
    worry = heard.worry
    worries = worry + (_RULE_WEIGHS if seen else 0.0) > 0
    few = len(heard.words) <= _FEW_WORDS
    surely_calm = worry < _SURELY_CALM
    grave = any(rule.level == "critical" and not (rule.weighed and surely_calm) for rule in seen)
    if not worries and not grave and not (few and seen):
        return Reading()
    if not seen and ((few and not _few_that_worry(heard.words)) or _only_numbers(heard.words)):
        return Reading()
    level = by_rules.level or Level.MEDIUM
    if worries:
        level = max(heard.level, level)
    categories = {*heard.categories, *by_rules.categories}
    reasons = by_rules.reasons
    if by_rules.level is None or level > by_rules.level:
        words = ", ".join(f"« {word} »" for word in heard.weightiest)
        reasons += (
            f"ressemble à des messages de détresse ({words})"
            if words
            else "ressemble à des messages de détresse",
        )
    return Reading(tuple([c for c in CATEGORIES if c in categories]), level, reasons)


def _only_numbers(words: Sequence[Word]) -> bool:
    return all(word.shown.isdigit() or word.shown in _BETWEEN_NUMBERS for word in words)


def _few_that_worry(words: Sequence[Word]) -> bool:
    """Say whether one of these words worries by itself; a number never does, nor what stands alone with it (« RER 9 »)."""
    numbers = any(word.shown.isdigit() for word in words)
    said = [word for word in words if word.shown.isalpha() or (word.worries and not word.shown.isdigit())]
    return len(said) > numbers and any(word.worries for word in said)
