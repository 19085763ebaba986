"""The tree of expressions that the rules of danger look for: words are walked down it, nothing is searched back and forth.

Rule 1: time grows with the length of the text only.
Rule 2: words are compared by their sound; a prefix by its letters.
"""

from dataclasses import dataclass
from itertools import product

from flows.risk.lexicon import GAP, PREFIX_LETTERS_MIN, Rule, as_compared
from flows.risk.text import sound_of

GAP_WORDS_MAX = 3


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a text as they are shown in a reason, and as they are compared; where clauses begin, and where an
    expression may begin, with the places that its first word leads to.

    A word misspelt is several words where it means several.
    """

    shown: list[str]
    words: list[str]
    sounds: list[str]
    clauses: set[int]
    starts: list[tuple[int, list["Node"]]]


class Node:
    """A place in the tree of expressions; `ends` are the rules whose expression is complete here."""

    __slots__ = ("ends", "gap", "prefixes", "words")

    def __init__(self) -> None:
        self.words: dict[str, Node] = {}
        self.prefixes: dict[str, list[tuple[str, Node]]] = {}
        self.gap: Node | None = None
        self.ends: list[Rule | None] = []

    def child(self, element: str) -> "Node":
        """The place that `element` leads to, made if need be."""
        if element == GAP:
            self.gap = self.gap or Node()
            return self.gap
        if not element.endswith("*"):
            return self.words.setdefault(sound_of(element), Node())
        prefix = element[:-1]
        known = self.prefixes.setdefault(prefix[:PREFIX_LETTERS_MIN], [])
        for other, node in known:
            if other == prefix:
                return node
        known.append((prefix, Node()))
        return known[-1][1]

    def steps(self, word: str, sound: str) -> list["Node"]:
        """The places that `word`, or what sounds like it, leads to; the surest last."""
        found = []
        if self.prefixes:
            known = self.prefixes.get(word[:PREFIX_LETTERS_MIN])
            if known:
                found = [node for prefix, node in known if word.startswith(prefix)]
        same = self.words.get(sound)
        if same is not None:
            found.append(same)
        return found


def grow(root: Node, expression: str, rule: Rule | None) -> None:
    """Add an expression to the tree, in all its ways; a rule that is None masks it as a turn of phrase."""
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


def walk(nodes: list[Node], said: Said, start: int) -> list[tuple[int, Rule | None]]:
    """Each expression that begins at `start`, of which the first word leads to `nodes`: where it ends, and its rule."""
    words, sounds = said.words, said.sounds
    count = len(words)
    found: list[tuple[int, Rule | None]] = []
    ahead = [(node, start + 1) for node in nodes]
    while ahead:
        node, at = ahead.pop()
        if node.ends:
            found += [(at, rule) for rule in node.ends]
        gap = node.gap
        if gap is not None:
            for skipped in range(min(GAP_WORDS_MAX, count - at - 1), -1, -1):
                after = at + skipped
                ahead += [(child, after + 1) for child in gap.steps(words[after], sounds[after])]
        if at < count:
            ahead += [(child, at + 1) for child in node.steps(words[at], sounds[at])]
    return found
