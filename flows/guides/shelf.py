"""The shelf on which the cards stand: the dialogue that offers each of them, by subject."""

from collections.abc import Iterator

from flows.content import Content

# The dialogue that offers the cards, and what their names begin with.
GUIDES, PREFIX = "guides", "guide_"


def _on_the_shelf(content: Content) -> Iterator[tuple[str, str, str]]:
    """Each card's topic, and the question and button that open it."""
    shelf = content.dialogues.get(GUIDES)
    for step in shelf.steps.values() if shelf is not None else ():
        for choice in step.choices:
            if choice.open is not None and choice.open.startswith(PREFIX) and step.ask is not None:
                yield choice.open.removeprefix(PREFIX), step.ask, choice.id


def topics(content: Content) -> tuple[str, ...]:
    """The topics of all cards, in the order in which they are offered."""
    return tuple(dict.fromkeys(topic for topic, _, _ in _on_the_shelf(content)))


def title_of(content: Content, dialogue: str, language: str) -> str:
    """What the button that opens this card says; nothing when the dialogue is no card."""
    for topic, ask, button in _on_the_shelf(content):
        if f"{PREFIX}{topic}" == dialogue:
            return content.words.label(language, GUIDES, ask, button)
    return ""
