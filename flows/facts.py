"""What a text may speak of, by name: what dialogues keep of a person for good, and what each remembers while it lasts.

The rule: a fact that nobody has given yet is said as nothing at all; it never breaks a turn.
"""

from collections.abc import Iterable, Iterator

from flows.dialogue import Consequences, Dialogue, Step
from flows.reading import Path


def consequences(step: Step) -> Iterator[tuple[Path, Consequences]]:
    """All that a step may lead to, and where in the file it is written."""
    yield (), step
    if step.free is not None:
        yield ("free",), step.free
    if step.date is not None:
        yield ("date",), step.date
    for index, choice in enumerate(step.choices):
        yield ("choices", index), choice


def kept(dialogue: Dialogue) -> frozenset[str]:
    """What this dialogue leaves in the person's memory."""
    orders = [order for step in dialogue.steps.values() for _, order in consequences(step)]
    rotated = {step.rotate for step in dialogue.steps.values() if step.rotate}
    return frozenset(rotated.union(*(order.keep for order in orders)))


def remembered(dialogue: Dialogue) -> frozenset[str]:
    """What this dialogue remembers while it lasts, what it was given to begin with included."""
    facts: set[str] = set(dialogue.given)
    for name, step in dialogue.steps.items():
        facts.update(*(order.remember for _, order in consequences(step)))
        if step.free is not None:
            facts.add(step.free.name)
        if step.date is not None:
            facts.add(step.date.name)
        if step.several:
            facts.add(name)
    return frozenset(facts)


def all_facts(dialogues: Iterable[Dialogue]) -> frozenset[str]:
    """Every fact that any of these may keep or remember."""
    return frozenset().union(*(kept(dialogue) | remembered(dialogue) for dialogue in dialogues))
