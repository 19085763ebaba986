"""A day given in answer to a question: picked with buttons, one after the other, or written.

Rule 1: the question stays the same one until the whole day is there; a button that is not offered now picks nothing.
"""

from dataclasses import replace
from datetime import date

from flows import dates, playing, spoken
from flows.asking import keyboard, question, show_answer
from flows.consequences import bring_about
from flows.dialogue import Step
from flows.draft import Draft
from flows.effects import Rewrite
from flows.recording import record
from flows.signals import Signals


def date_written(draft: Draft, step: Step, words: str) -> date | None:
    """The day that these words name, if the question may be answered with it."""
    assert step.date is not None
    return dates.read_day(words, draft.today, step.date.years, draft.person.language)


def pick(draft: Draft, step: Step, choice_id: str, signals: Signals, message_id: int | None) -> bool:
    """The person pressed a part of a day, or went back; False when there was no such button."""
    assert step.date is not None
    frame, picked = draft.conversation.current, draft.conversation.picked
    assert frame is not None
    back = choice_id == dates.BACK and picked
    if not back and choice_id not in dates.offered(picked, draft.today, step.date.years):
        return False
    picked = dates.after(picked, choice_id)
    day = dates.day_of(picked)
    if day is not None:
        give_day(draft, signals, step, day, message_id)
        return True
    draft.conversation = replace(draft.conversation, picked=picked)
    draft.effects.append(
        Rewrite(
            draft.to_person,
            question(draft, frame.dialogue, step),
            draft.numbered(keyboard(draft, step)),
            message_id=message_id,
            question=None if message_id else draft.conversation.question,
        )
    )
    return True


def give_day(draft: Draft, signals: Signals, step: Step, day: date, message_id: int | None) -> None:
    """The whole day is there: show it, keep it, and go on."""
    frame = draft.conversation.current
    assert frame is not None
    assert step.date is not None
    show_answer(draft, step, spoken.day_and_year(day, draft.person.language), message_id)
    written = day.isoformat()
    record(draft, choice=written)
    draft.move_to(replace(frame, memory={**frame.memory, step.date.name: written}))
    draft.close_question()
    bring_about(draft, signals, step.date, reason="")
    if draft.conversation.current is not None:
        playing.enter(draft, signals, step.date.next)
