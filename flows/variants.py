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

from flows.words import Wording

# What an argument may look like when it is said; any other argument reads as one short word.
SAMPLES = {
    "name": "Amina",
    "structure": "Le Jardin",
    "referent": "Marie",
    "hours": "lundi",
    "opening": "demain à 8 h 30",
}
VARIANTS_MAX = 64


def pattern_of(wording: Wording, key: str, attribute: str | None) -> Pattern | None:
    """The text, or the label, as it is written; None when this language does not have it."""
    message = wording.messages.get(key)
    if message is None:
        return None
    if attribute is None:
        return message.value
    return next((a.value for a in message.attributes if a.id.name == attribute), None)


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
    if isinstance(node, VariableReference):
        return frozenset({node.id.name})
    found: frozenset[str] = frozenset()
    if isinstance(node, TermReference | MessageReference):
        value = _named(wording, node)
        found = arguments(wording, value) if value is not None else found
    for name, child in vars(node).items():
        if name == "span":
            continue
        for item in child if isinstance(child, list) else (child,):
            if isinstance(item, BaseNode):
                found |= arguments(wording, item)
    return found


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
        value = _named(wording, inner)
        yield from variants(wording, value, samples) if value is not None else ("?",)
    elif isinstance(inner, Placeable):
        yield from _element(wording, inner, samples)
    else:
        assert isinstance(inner, FunctionReference)
        yield "1"


def _named(wording: Wording, node: TermReference | MessageReference) -> Pattern | None:
    if isinstance(node, TermReference):
        term = wording.terms.get(node.id.name)
        return term.value if term is not None else None
    return pattern_of(wording, node.id.name, node.attribute.name if node.attribute else None)
