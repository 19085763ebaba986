"""A question to which several answers may be given: each is ticked, or unticked, until the person says that these are all."""

from dataclasses import replace

from flows import playing
from flows.asking import keyboard, label, label_for_humans, question, show_answer
from flows.consequences import bring_about, note_for_humans
from flows.dialogue import Step
from flows.draft import Draft
from flows.effects import Rewrite
from flows.recording import record
from flows.signals import Signals


def tick(draft: Draft, step: Step, choice_id: str, message_id: int | None) -> None:
    """Where several answers may be given: tick one, or untick it; the question stays open."""
    picked = draft.conversation.picked
    picked = tuple(p for p in picked if p != choice_id) if choice_id in picked else (*picked, choice_id)
    draft.conversation = replace(draft.conversation, picked=picked)
    frame = draft.conversation.current
    assert frame is not None
    draft.effects.append(
        Rewrite(
            draft.to_person,
            question(draft, frame.dialogue, step),
            draft.numbered(keyboard(draft, step)),
            message_id=message_id,
            question=None if message_id else draft.conversation.question,
        ),
    )


def finish_ticking(draft: Draft, signals: Signals, step: Step, message_id: int | None) -> None:
    """Where several answers may be given: these are all."""
    frame = draft.conversation.current
    assert frame is not None
    assert step.next is not None
    chosen = [choice for choice in step.choices if choice.id in draft.conversation.picked]
    show_answer(draft, step, ", ".join(label(draft, step, choice.id) for choice in chosen) or "-", message_id)
    draft.move_to(
        replace(frame, memory={**frame.memory, frame.step: ",".join(choice.id for choice in chosen)})
    )
    draft.close_question()
    for choice in chosen:
        record(draft, choice=choice.id)
        told = label_for_humans(draft, step, choice.id)
        note_for_humans(draft, choice, told)
        bring_about(draft, signals, choice, reason=told)
    if draft.conversation.current is not None:
        playing.enter(draft, signals, step.next)
