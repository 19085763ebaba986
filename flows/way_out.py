"""The row at the bottom of every question, and of the last words of a dialogue: back, the menu, a human. No screen is a dead end.

Rule 1: it says nothing twice: where an answer of the question itself leads to a human, or to the menu, the row does not.
Rule 2: « back » goes to the question before, in the same dialogue; what was answered meanwhile stays told: nothing is taken back.
Rule 3: where a life is at stake there is no row: every answer there leads to a human, and nothing leads past it.
Rule 4: under last words it belongs to no question: it works whenever it is pressed, and need not be taken away.
"""

from dataclasses import replace

from flows.conversation import Memory
from flows.dialogue import Choice
from flows.draft import Draft
from flows.effects import OPENS, Button, Effect, Lane, Say
from flows.signals import Signals

# No choice of a dialogue can have this name, for it begins with a capital; so does what is remembered under it.
BACK, TRAIL = "Back", "Trail"
MENU, HUMAN = "menu", "human"
_NO_ROW = frozenset({"safety"})


def row(draft: Draft, dialogue: str, offered: tuple[Choice, ...]) -> tuple[Button, ...]:
    """The ways out that the question itself does not offer."""
    if dialogue in _NO_ROW:
        return ()
    there = {choice.open for choice in offered} | {dialogue}
    names = [
        name for name in (MENU, HUMAN) if name not in there and name in draft.situation.content.dialogues
    ]
    buttons = [Button(draft.label("way_out", name), f"{OPENS}{name}") for name in names]
    if before(draft) is not None and not any(choice.id == "back" for choice in offered):
        buttons.insert(0, Button(draft.label("way_out", "back"), BACK))
    return tuple(buttons)


def close(draft: Draft, signals: Signals, dialogue: str) -> None:
    """Nothing is under way any more: the last thing said to the person leads on to the menu, and to a human."""
    # A number to call, or what was said of a danger, is to be read, and nothing beside it.
    if dialogue in _NO_ROW or signals.grave:
        return
    said = [at for at, effect in enumerate(draft.effects) if _says(draft, effect)]
    if not said:
        return
    last = draft.effects[said[-1]]
    assert isinstance(last, Say)
    there = {button.data for line in last.keyboard for button in line}
    # Who has just asked for a human need not ask again.
    wanted = (MENU,) if dialogue == HUMAN else (MENU, HUMAN)
    buttons = tuple(
        Button(draft.label("way_out", name), f"{OPENS}{name}")
        for name in wanted
        if name in draft.situation.content.dialogues and f"{OPENS}{name}" not in there
    )
    if buttons:
        draft.effects[said[-1]] = replace(last, keyboard=(*last.keyboard, buttons))


def before(draft: Draft) -> str | None:
    """The question that was asked before this one in the same dialogue, if there was one and it is still there."""
    frame = draft.conversation.current
    assert frame is not None
    trail = _trail(frame.memory)
    steps = draft.situation.content.dialogues[frame.dialogue].steps
    return trail[-2] if len(trail) > 1 and trail[-1] == frame.step and trail[-2] in steps else None


def passed_by(draft: Draft) -> None:
    """Remember that this question was asked; one that is asked again is gone back to."""
    frame = draft.conversation.current
    assert frame is not None
    trail = _trail(frame.memory)
    kept = trail[: trail.index(frame.step)] if frame.step in trail else trail
    draft.move_to(replace(frame, memory={**frame.memory, TRAIL: ",".join((*kept, frame.step))}))


def _says(draft: Draft, effect: Effect) -> bool:
    return isinstance(effect, Say) and effect.to == draft.to_person and effect.lane is not Lane.URGENT


def _trail(memory: Memory) -> tuple[str, ...]:
    return tuple(filter(None, memory.get(TRAIL, "").split(",")))
