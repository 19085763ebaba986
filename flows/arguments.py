"""Which arguments a text asks for, also through the texts and terms that it names."""

from collections.abc import Iterator, Mapping

from fluent.syntax.ast import (
    BaseNode,
    Message,
    MessageReference,
    Pattern,
    Term,
    TermReference,
    VariableReference,
)

Messages = Mapping[str, Message]
Terms = Mapping[str, Term]


def pattern_in(messages: Messages, key: str, attribute: str | None) -> Pattern | None:
    """The text, or the label, as it is written; None when it is not there."""
    message = messages.get(key)
    if message is None:
        return None
    if attribute is None:
        return message.value
    return next((a.value for a in message.attributes if a.id.name == attribute), None)


def named_by(messages: Messages, terms: Terms, node: TermReference | MessageReference) -> Pattern | None:
    """The text that another one names."""
    if isinstance(node, TermReference):
        term = terms.get(node.id.name)
        return term.value if term is not None else None
    return pattern_in(messages, node.id.name, node.attribute.name if node.attribute else None)


def arguments(messages: Messages, terms: Terms, node: BaseNode) -> frozenset[str]:
    """Every argument that a text asks for."""
    if isinstance(node, VariableReference):
        return frozenset({node.id.name})
    found: frozenset[str] = frozenset()
    if isinstance(node, TermReference | MessageReference):
        value = named_by(messages, terms, node)
        found = arguments(messages, terms, value) if value is not None else found
    for child in children(node):
        found |= arguments(messages, terms, child)
    return found


def children(node: BaseNode) -> Iterator[BaseNode]:
    """What stands right below a part of a text."""
    for name, child in vars(node).items():
        if name != "span":
            for item in child if isinstance(child, list) else (child,):
                if isinstance(item, BaseNode):
                    yield item
