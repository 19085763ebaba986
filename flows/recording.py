"""An answer is kept, as the dialogue in which it was given wants it kept."""

from flows.draft import Draft
from flows.effects import RecordAnswer


def record(draft: Draft, *, choice: str = "", words: str = "") -> None:
    """Keep what the person has just answered to the question of the dialogue under way."""
    frame = draft.conversation.current
    assert frame is not None
    dialogue = draft.situation.content.dialogues.get(frame.dialogue)
    private = dialogue is not None and dialogue.private
    draft.effects.append(
        RecordAnswer(draft.person.id, frame.dialogue, frame.version, frame.step, choice, words, private)
    )
