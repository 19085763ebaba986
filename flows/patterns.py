"""The dialogues that a pattern stands for: alike but for their words, and for what each calls its own.

The rule: what a pattern keeps, asks for or shows under a name that ends in `_each` is each dialogue's own: `lesson_done_each`
is `lesson_done_password` for one, and another fact for the next.
"""

from flows.dialogue import Dialogue, Step

EACH = "_each"


def made_of(pattern: Dialogue) -> tuple[Dialogue, ...]:
    """The dialogues that a pattern stands for, `guide` with `caf` making `guide_caf`; any other dialogue is itself."""
    if not pattern.each:
        return (pattern,)
    return tuple(
        pattern.model_copy(
            update={
                "name": f"{pattern.name}_{one}",
                "each": (),
                "steps": {name: _own(step, one) for name, step in pattern.steps.items()},
            }
        )
        for one in pattern.each
    )


def _own(step: Step, one: str) -> Step:
    """A step of a pattern as the dialogue of `one` has it."""

    def named(name: str) -> str:
        return f"{name.removesuffix(EACH)}_{one}" if name.endswith(EACH) else name

    branches = tuple(
        branch.model_copy(
            update={"condition": {named(fact): value for fact, value in branch.condition.items()}}
        )
        for branch in step.when or ()
    )
    own: dict[str, object] = {
        "keep": {named(fact): value for fact, value in step.keep.items()},
        "when": branches or None,
        "picture": named(step.picture) if step.picture else None,
    }
    return step.model_copy(update=own)
