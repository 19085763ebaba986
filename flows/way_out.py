"""What is at the bottom of every question, and of the last words of every turn: back, the menu, a human. No screen is a dead end.

Rule 1: it says nothing twice: where a button of the message itself leads to a human, or to the menu, it does not.
Rule 2: « back » goes to the question before, in the same dialogue; what was answered meanwhile stays told: nothing is taken back.
Rule 3: where a life is at stake there is nothing beside: every answer there leads to a human, and nothing leads past it.
Rule 4: under last words it belongs to no question: it works whenever it is pressed, and need not be taken away.
"""

from dataclasses import replace

from flows.content import Content
from flows.conversation import Memory
from flows.dialogue import Choice
from flows.draft import Draft
from flows.effects import OPENS, Button, Keyboard, Lane, Outcome, Say
from flows.flags import Level
from flows.people import Person
from flows.signals import Signals, first_effects
from flows.stop_words import matches_choice

# No choice of a dialogue can have this name, for it begins with a capital; so does what is remembered under it.
BACK, TRAIL = "Back", "Trail"
MENU, HUMAN = "menu", "human"
_NO_ROW = frozenset({"safety"})


def rows(draft: Draft, dialogue: str, offered: tuple[Choice, ...]) -> Keyboard:
    """The ways out that the question itself does not offer, at most two beside each other: three would be cut short."""
    if dialogue in _NO_ROW:
        return ()
    opened = {f"{OPENS}{name}" for name in (*(choice.open for choice in offered), dialogue)}
    ways = _ways(draft.situation.content, draft.person.language, opened)
    if before(draft) is None or any(choice.id == "back" for choice in offered):
        return (ways,) if ways else ()
    back = Button(draft.label("way_out", "back"), BACK)
    return tuple(filter(None, ((back, *ways[:1]), ways[1:])))


def finish(draft: Draft, signals: Signals) -> Outcome:
    """The outcome of a turn, whose last words to the person lead on: to the menu, and to a human."""
    first = first_effects(draft, signals)
    effects = [*first, *draft.effects]
    said = [
        at for at, effect in enumerate(effects) if isinstance(effect, Say) and effect.to == draft.to_person
    ]
    # A number to call, or what was said of a danger to life, is to be read, and nothing beside it.
    if said and signals.level is not Level.CRITICAL and not _NO_ROW & _under_way(draft):
        last = effects[said[-1]]
        assert isinstance(last, Say)
        effects[said[-1]] = _leading_on(draft, last)
    draft.effects = effects[len(first) :]
    return draft.finish(first=effects[: len(first)])


def _leading_on(draft: Draft, last: Say) -> Say:
    # What is only read aloud has its buttons under the words themselves.
    if last.question is not None or last.aloud is not None or last.lane is Lane.URGENT:
        return last
    there = {button.data for line in last.keyboard for button in line}
    # Who has just asked for a human need not ask again.
    told = {f"{OPENS}{HUMAN}"} & {f"{OPENS}{name}" for name in _under_way(draft)}
    ways = _ways(draft.situation.content, draft.person.language, there | told)
    return replace(last, keyboard=(*last.keyboard, ways)) if ways else last


def named(draft: Draft, words: str) -> str | None:
    """The way out whose button says just these words: `back`, the menu or a human; a number is the rank of an answer."""
    ways = ("back", MENU, HUMAN)
    said = matches_choice(words, [draft.label("way_out", name) for name in ways])
    return None if said is None or words.strip().isdecimal() else ways[said]


def under(content: Content, person: Person) -> Keyboard:
    """What is under words that the person did not wait for: what a human has done with their message, their papers."""
    ways = _ways(content, person.language, set())
    return (ways,) if ways else ()


def _ways(content: Content, language: str, there: set[str]) -> tuple[Button, ...]:
    """The menu and a human, as far as what is there does not lead to them."""
    return tuple(
        Button(content.words.label(language, "house", "way_out", name), f"{OPENS}{name}")
        for name in (MENU, HUMAN)
        if name in content.dialogues and f"{OPENS}{name}" not in there
    )


def _under_way(draft: Draft) -> set[str]:
    """The dialogue in which the turn began, and the one in which it ends."""
    frames = (draft.situation.conversation.current, draft.conversation.current)
    return {frame.dialogue for frame in frames if frame is not None}


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


def _trail(memory: Memory) -> tuple[str, ...]:
    return tuple(filter(None, memory.get(TRAIL, "").split(",")))
