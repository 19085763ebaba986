"""How a question looks: its words, its buttons, and the answer that was given."""

from collections.abc import Mapping
from dataclasses import replace

from flows import dates, way_out
from flows.dialogue import Choice, Dialogue, Step
from flows.draft import Draft
from flows.effects import Button, Keyboard, Rewrite
from flows.locales import language_name
from flows.resources.resource import rubrics_of
from flows.words import SOURCE


def offered(draft: Draft, step: Step) -> tuple[Choice, ...]:
    """The choices of a question that make sense for this person now; a language that the structure added is offered as the others are.

    A subject of what the team shares is offered where there is something under it.
    """
    facts, languages = draft.facts(), draft.house.structure.languages
    shared = rubrics_of(draft.situation.resources)
    written = tuple(
        choice
        for choice in step.choices
        if holds(choice.when, facts)
        and (choice.language is None or choice.language in languages)
        and (choice.rubric is None or choice.rubric in shared)
    )
    like = next((choice for choice in step.choices if choice.language is not None), None)
    if like is None:
        return written
    there = {choice.language for choice in step.choices}
    added = [code for code in languages if code not in there and code in draft.words.languages]
    return (*written, *(like.model_copy(update={"id": code, "language": code}) for code in added))


def ask(draft: Draft, dialogue: Dialogue, step: Step) -> None:
    """Ask the question of a step: it is the open one from now on."""
    draft.conversation = replace(draft.conversation, picked=())
    wait = step.wait.minutes if step.wait else None
    draft.ask(question(draft, dialogue.name, step), keyboard(draft, step), wait, step.picture or "")


def question(draft: Draft, dialogue: str, step: Step) -> str:
    """The words of a question."""
    assert step.ask is not None
    return draft.told(step.ask, dialogue, step.picture)


def keyboard(draft: Draft, step: Step) -> Keyboard:
    """Its buttons, those ticked so far marked; what they carry gets the question's number when it is asked."""
    buttons = []
    for choice in offered(draft, step):
        mark = "✓ " if choice.id in draft.conversation.picked else ""
        buttons.append(Button(mark + label(draft, step, choice.id), choice.id))
    rows = [tuple(buttons[at : at + step.columns]) for at in range(0, len(buttons), step.columns)]
    if step.date is not None:
        picked = draft.conversation.picked
        labels = {name: draft.label("years", name) for name in (dates.LATER, dates.BACK)}
        rows = [*dates.rows(picked, draft.today, step.date.years, draft.person.language, labels), *rows]
    if step.several:
        rows.append((Button(label(draft, step, "done"), "done"),))
    frame = draft.conversation.current
    assert frame is not None
    return (*rows, *way_out.rows(draft, frame.dialogue, offered(draft, step)))


def label(draft: Draft, step: Step, choice_id: str) -> str:
    """A choice as the person reads it."""
    frame = draft.conversation.current
    assert frame is not None
    assert step.ask is not None
    if step.choice(choice_id) is None and choice_id in draft.words.languages:
        return language_name(choice_id, choice_id).capitalize()
    return draft.label(step.ask, choice_id, frame.dialogue)


def label_for_humans(draft: Draft, step: Step, choice_id: str) -> str:
    """The same button as a caseworker reads it, whatever language the person reads."""
    frame = draft.conversation.current
    assert frame is not None
    assert step.ask is not None
    if step.choice(choice_id) is None and choice_id in draft.words.languages:
        return language_name(choice_id, SOURCE)
    return draft.words.label_of(SOURCE, frame.dialogue, step.ask, choice_id, draft.facts())


def show_answer(draft: Draft, step: Step, label: str, message_id: int | None, discreet: bool = False) -> None:
    """Show what was answered in place of the buttons; `discreet`: only that it was noted."""
    frame = draft.conversation.current
    assert frame is not None
    number = None if message_id else draft.conversation.question
    # Who holds the phone later may not be who answered.
    shown = (
        draft.text("noted")
        if discreet
        else f"{question(draft, frame.dialogue, step)}\n\n{draft.text('answered', answer=label)}"
    )
    draft.effects.append(Rewrite(draft.to_person, shown, message_id=message_id, question=number))


def holds(condition: Mapping[str, str | list[str]], facts: Mapping[str, str]) -> bool:
    """Say whether every fact that the condition names has the value, or one of the values, that it wants."""
    return all(
        facts.get(name, "") in (wanted if isinstance(wanted, list) else (wanted,))
        for name, wanted in condition.items()
    )
