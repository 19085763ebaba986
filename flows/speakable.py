"""What makes a Fluent text fail only when it is said, found before: calls, names that nobody has, texts that never end.

Rule 1: what passes here is said without an error, whatever the words that go into it.
Rule 2: the work of a check grows with what is written, also where texts name each other again and again.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from fluent.syntax.ast import (
    BaseNode,
    FunctionReference,
    Message,
    MessageReference,
    NumberLiteral,
    Pattern,
    Placeable,
    StringLiteral,
    Term,
    TermReference,
    TextElement,
)

from flows.arguments import children
from flows.reading import Mistake

# Fluent gives up at 1,000 parts, and at 2,500 signs of a part that is another text.
PARTS_MAX = 400
NAMED_LENGTH_MAX = 2000
DEPTH_MAX = 12
DIGITS_MAX = 15
TOO_DEEP = f"plus de {DEPTH_MAX} niveaux les uns dans les autres"


@dataclass(frozen=True, slots=True)
class _Size:
    """How much a text comes to once everything that it names is written out."""

    parts: int = 0
    length: int = 0
    depth: int = 0

    def __add__(self, other: "_Size") -> "_Size":
        return _Size(self.parts + other.parts, self.length + other.length, max(self.depth, other.depth))

    def deeper(self) -> "_Size":
        return replace(self, depth=self.depth + 1)


@dataclass(slots=True)
class Speakable:
    """Checks the texts and terms of one file, as they stand together."""

    messages: Mapping[str, Message]
    terms: Mapping[str, Term]
    places: Mapping[str, tuple[str, int]]
    source: str
    _sizes: dict[int, _Size] = field(default_factory=dict)
    _open: set[int] = field(default_factory=set)
    _wrong: list[str] = field(default_factory=list)

    def mistakes(self) -> Iterator[Mistake]:
        """One mistake for each text that could not be said."""
        for key, entry in (
            *self.messages.items(),
            *((f"-{name}", term) for name, term in self.terms.items()),
        ):
            self._wrong = []
            for pattern in _patterns(entry):
                self._size(pattern, 0)
            if self._wrong:
                at = self.places.get(key, (self.source, 1))
                yield Mistake(*at, f"« {key} » ne pourrait pas être dit : {self._wrong[0]}")

    def _size(self, pattern: Pattern, depth: int) -> _Size:
        known = self._sizes.get(id(pattern))
        if known is not None:
            return known
        if id(pattern) in self._open:
            return self._refuse("les textes se nomment en rond")
        self._open.add(id(pattern))
        size = self._inside(pattern, depth)
        self._open.discard(id(pattern))
        if size.depth > DEPTH_MAX:
            size = self._refuse(TOO_DEEP)
        if size.parts > PARTS_MAX:
            size = self._refuse(f"plus de {PARTS_MAX} morceaux, une fois tout mis bout à bout")
        if not self._wrong:
            self._sizes[id(pattern)] = size
        return size

    def _inside(self, node: BaseNode, depth: int) -> _Size:
        """What is in this part of a text: every branch counts, for every branch may be said."""
        if self._wrong:
            return _Size()
        if depth > DEPTH_MAX:
            return self._refuse(TOO_DEEP)
        if isinstance(node, TextElement):
            return _Size(1, len(node.value))
        if isinstance(node, FunctionReference):
            return self._refuse(f"les fonctions comme « {node.id.name} » ne sont pas connues ici")
        if isinstance(node, NumberLiteral) and len(node.value) > DIGITS_MAX:
            return self._refuse(f"le nombre a plus de {DIGITS_MAX} chiffres")
        if isinstance(node, StringLiteral):
            return self._literal(node)
        own = _Size(1, 0) if isinstance(node, Placeable) else _Size()
        if isinstance(node, MessageReference | TermReference):
            own += self._named(node, depth).deeper()
        for child in children(node):
            own += self._inside(child, depth + 1).deeper()
        return own

    def _literal(self, node: StringLiteral) -> _Size:
        try:
            return _Size(1, len(node.parse()["value"]))
        except ValueError:
            return self._refuse(f"« {node.value} » n'est pas un signe")

    def _named(self, node: MessageReference | TermReference, depth: int) -> _Size:
        dash = "-" if isinstance(node, TermReference) else ""
        entry: Any = (self.terms if dash else self.messages).get(node.id.name)
        pattern = _part(entry, node.attribute.name if node.attribute else None)
        if pattern is None:
            return self._refuse(f"« {dash}{node.id.name} » n'existe pas")
        if isinstance(node, TermReference) and node.arguments and node.arguments.positional:
            return self._refuse(f"« -{node.id.name} » ne reçoit que des mots qui ont un nom")
        size = self._size(pattern, depth + 1)
        if size.length > NAMED_LENGTH_MAX:
            return self._refuse(f"« {node.id.name} » est trop long pour être mis dans un autre texte")
        return size

    def _refuse(self, what: str) -> _Size:
        self._wrong.append(what)
        return _Size()


def _patterns(entry: Any) -> Iterator[Pattern]:
    if entry.value is not None:
        yield entry.value
    for attribute in entry.attributes:
        yield attribute.value


def _part(entry: Any, attribute: str | None) -> Pattern | None:
    if entry is None or attribute is None:
        value: Pattern | None = entry.value if entry is not None else None
        return value
    return next((a.value for a in entry.attributes if a.id.name == attribute), None)
