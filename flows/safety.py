"""After a grave sign: dialogues fall silent, and where a life is at stake one question is left.

Rule 1: no dialogue chats on after a grave sign; the question that was open loses its buttons.
Rule 2: where a life is at stake, the person is asked whether they are safe; their answer is written on the flag.
"""

from dataclasses import replace

from flows.asking import question
from flows.consequences import handed_on
from flows.draft import Draft
from flows.effects import Rewrite
from flows.flags import Level
from flows.playing import begin
from flows.signals import Signals

DIALOGUE = "safety"


def after_danger(draft: Draft, signals: Signals) -> None:
    """Nothing goes on as before; where a life is at stake, one question is left: are you safe?"""
    frame = draft.conversation.current
    if draft.conversation.open and frame is not None and frame.dialogue == DIALOGUE:
        return
    critical = signals.level is Level.CRITICAL and DIALOGUE in draft.situation.content.dialogues
    known = handed_on(draft, signals)
    fall_silent(draft)
    if critical:
        begin(draft, signals, DIALOGUE, known)


def fall_silent(draft: Draft) -> None:
    """No dialogue goes on; the question that was open loses its buttons, which would lead nowhere now."""
    frame = draft.conversation.current
    dialogue = draft.situation.content.dialogues.get(frame.dialogue) if frame is not None else None
    step = dialogue.steps.get(frame.step) if dialogue is not None and frame is not None else None
    if draft.conversation.open and dialogue is not None and step is not None and step.ask is not None:
        words = question(draft, dialogue.name, step)
        draft.effects.append(Rewrite(draft.to_person, words, question=draft.conversation.question))
    draft.conversation = replace(draft.conversation, frames=(), open=False, picked=())
