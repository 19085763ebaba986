"""Every way a text can read: each branch of its selectors, with sample values in place of its arguments."""

from collections.abc import Iterator, Mapping
from itertools import product

from fluent.syntax.ast import (
    BaseNode,
    FunctionReference,
    MessageReference,
    NumberLiteral,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    TermReference,
    TextElement,
    VariableReference,
)

from flows.arguments import arguments as _arguments
from flows.arguments import named_by, pattern_in
from flows.words import Wording

# What an argument may look like when it is said; any other argument reads as one short word.
SAMPLES = {
    "name": "Amina",
    "structure": "Le Jardin",
    "referent": "Marie",
    "hours": "lundi",
    "referent_hours": "lundi",
    "title": "📁 Dossier",
    "opening": "demain à 8 h 30",
}
VARIANTS_MAX = 64


def pattern_of(wording: Wording, key: str, attribute: str | None) -> Pattern | None:
    """The text, or the label, as it is written; None when this language does not have it."""
    return pattern_in(wording.messages, key, attribute)


def variants(wording: Wording, pattern: Pattern, samples: Mapping[str, str] = SAMPLES) -> tuple[str, ...]:
    """Every way `pattern` can read (the first few dozen, where there are very many)."""
    read: list[str] = []
    for parts in product(*(tuple(_element(wording, element, samples)) for element in pattern.elements)):
        read.append("".join(parts))
        if len(read) == VARIANTS_MAX:
            break
    return tuple(read)


def arguments(wording: Wording, node: BaseNode) -> frozenset[str]:
    """Every argument that a text asks for, also through the texts and terms that it names."""
    return _arguments(wording.messages, wording.terms, node)


def arguments_of(wording: Wording, key: str, attribute: str | None) -> frozenset[str]:
    """Every argument that the text, or the label, of that name asks for."""
    pattern = pattern_of(wording, key, attribute)
    assert pattern is not None
    return arguments(wording, pattern)


def _element(wording: Wording, element: TextElement | Placeable, samples: Mapping[str, str]) -> Iterator[str]:
    if isinstance(element, TextElement):
        yield element.value
        return
    inner = element.expression
    if isinstance(inner, SelectExpression):
        for variant in inner.variants:
            yield from variants(wording, variant.value, samples)
    elif isinstance(inner, VariableReference):
        yield samples.get(inner.id.name, "mot")
    elif isinstance(inner, StringLiteral | NumberLiteral):
        yield str(inner.parse()["value"])
    elif isinstance(inner, TermReference | MessageReference):
        value = named_by(wording.messages, wording.terms, inner)
        yield from variants(wording, value, samples) if value is not None else ("?",)
    elif isinstance(inner, Placeable):
        yield from _element(wording, inner, samples)
    else:
        assert isinstance(inner, FunctionReference)
        yield "1"
