"""Playing a dialogue: from a step to the next, until a question, or the end.

Rule 1: an answer belongs to the question that it was given to, or to none.
Rule 2: what interrupts a dialogue ends before it, and the question that was open is asked again.
Rule 3: a dialogue that changed meanwhile goes on where it can, or begins again and says so.
"""

from dataclasses import replace
from datetime import timedelta

from flows import way_out
from flows.asking import ask, holds, label, label_for_humans, question, show_answer
from flows.consequences import bring_about, handed_on, note_for_humans, tell_answers
from flows.conversation import DEPTH_MAX, Frame, Memory
from flows.dialogue import END, Choice, Dialogue, Step
from flows.documents.listing import listed
from flows.draft import Draft
from flows.effects import Rewrite, Say
from flows.people import Consent
from flows.recording import record
from flows.signals import Signals
from flows.waiting import NOT_BEGUN, another_follows, its_turn, leave_behind

# A dialogue left alone for a day is over: nobody remembers what was asked.
STALE = timedelta(hours=24)


def begin(draft: Draft, signals: Signals, name: str, memory: Memory | None = None) -> None:
    """Play a dialogue from its first step, over whatever is under way; `memory`: what it knows from the start."""
    dialogue = draft.situation.content.dialogues[name]
    if not dialogue.for_everyone and draft.person.consent is not Consent.GIVEN:
        dialogue = draft.situation.content.dialogues["welcome"]
    below = _frames_below(draft, dialogue.name)
    if draft.conversation.open and below:
        # It is asked again when its turn comes back: one that waits for an opening must not be asked then as well.
        draft.take_back_question()
    frame = Frame(dialogue.name, dialogue.version, NOT_BEGUN, memory or {})
    draft.conversation = replace(draft.conversation, frames=(*below, frame))
    draft.close_question()
    enter(draft, signals, dialogue.first)


def enter(draft: Draft, signals: Signals, name: str) -> None:
    """Go to a step of the current dialogue and on, until a question is asked or the last dialogue ends."""
    while name != END:
        frame = draft.conversation.current
        assert frame is not None
        dialogue = draft.situation.content.dialogues[frame.dialogue]
        step = dialogue.steps[name]
        draft.move_to(replace(frame, step=name))
        bring_about(draft, signals, step, reason="")
        if draft.conversation.current is None:
            return
        if step.ask is not None:
            way_out.passed_by(draft)
            ask(draft, dialogue, step)
            return
        name = _next(draft, dialogue, step)
    leave(draft, signals)


def leave(draft: Draft, signals: Signals) -> None:
    """The current dialogue is over: take up the one below, at its open question."""
    tell_answers(draft, signals)
    draft.conversation = replace(draft.conversation, frames=draft.conversation.frames[:-1])
    draft.close_question()
    _drop_gone(draft)
    leave_behind(draft)
    below = draft.conversation.current
    if below is None:
        return
    its_turn(draft, below)
    if below.step == NOT_BEGUN:
        enter(draft, signals, draft.situation.content.dialogues[below.dialogue].first)
        return
    draft.say_resumed()
    ask_again(draft, signals)


def ask_again(draft: Draft, signals: Signals) -> None:
    """Ask the open question again, under a new number."""
    step = current_step(draft, signals)
    if step is not None and step.ask is not None:
        frame = draft.conversation.current
        assert frame is not None
        draft.take_back_question()
        ask(draft, draft.situation.content.dialogues[frame.dialogue], step)


def current_step(draft: Draft, signals: Signals) -> Step | None:
    """The step at which the current dialogue stands, in today's version of it; None when nothing is under way."""
    frame = draft.conversation.current
    if frame is None:
        return None
    dialogue = draft.situation.content.dialogues.get(frame.dialogue)
    if dialogue is None:
        # What was pressed or written belonged to a dialogue that is no more: it is no answer to the one below.
        leave(draft, signals)
        return None
    # A step that asks nothing any more cannot be answered: it is as good as gone.
    name = frame.step if frame.step in dialogue.steps else dialogue.moved.get(frame.step)
    if name is not None and dialogue.steps[name].ask is not None:
        if frame.version != dialogue.version or frame.step != name:
            draft.move_to(replace(frame, version=dialogue.version, step=name))
        return dialogue.steps[name]
    draft.say("restarted")
    draft.move_to(Frame(dialogue.name, dialogue.version, dialogue.first))
    draft.close_question()
    enter(draft, signals, dialogue.first)
    return None


def choose(draft: Draft, signals: Signals, step: Step, choice: Choice, message_id: int | None) -> None:
    """The person gave this answer: show it, keep it, and go on."""
    frame = draft.conversation.current
    assert frame is not None
    show_answer(draft, step, label(draft, step, choice.id), message_id, discreet=choice.discreet)
    record(draft, choice=choice.id)
    draft.close_question()
    told = label_for_humans(draft, step, choice.id)
    note_for_humans(draft, choice, told)
    bring_about(draft, signals, choice, reason=told)
    if draft.conversation.current is None:
        return
    if choice.open is not None:
        tell_answers(draft, signals)
        known = handed_on(draft, signals)
        draft.conversation = replace(draft.conversation, frames=draft.conversation.frames[:-1])
        begin(draft, signals, choice.open, known)
        return
    enter(draft, signals, choice.next)


def go_back(draft: Draft, signals: Signals, step: Step, message_id: int | None) -> None:
    """The person wants the question before this one."""
    name = way_out.before(draft)
    if name is None:
        ask_again(draft, signals)
        return
    show_answer(draft, step, draft.label("way_out", "back"), message_id)
    draft.close_question()
    enter(draft, signals, name)


def answer_freely(draft: Draft, signals: Signals, step: Step, words: str) -> None:
    """The person answered in their own words, or with a voice note or a picture (`words` then says which)."""
    frame = draft.conversation.current
    assert frame is not None
    assert step.free is not None
    if step.choices:
        draft.effects.append(
            Rewrite(
                draft.to_person, question(draft, frame.dialogue, step), question=draft.conversation.question
            ),
        )
    record(draft, words=words)
    draft.move_to(replace(frame, memory={**frame.memory, step.free.name: words}))
    draft.close_question()
    bring_about(draft, signals, step.free, reason="")
    if draft.conversation.current is not None:
        enter(draft, signals, step.free.next)


def looks_up(draft: Draft) -> bool:
    """Say whether the open question belongs to a dialogue in which somebody only looks something up, or chooses what to do."""
    frame, known = draft.conversation.current, draft.situation.content.dialogues
    return frame is not None and frame.dialogue in known and known[frame.dialogue].passing


def _frames_below(draft: Draft, name: str) -> tuple[Frame, ...]:
    """What stays under a dialogue that begins: what was interrupted lately, and not the same one again."""
    conversation, known = draft.conversation, draft.situation.content.dialogues
    if conversation.asked_at is not None and draft.now - conversation.asked_at > STALE:
        return ()
    below = tuple(
        frame
        for frame in conversation.frames
        if frame.dialogue != name and not (frame.dialogue in known and known[frame.dialogue].passing)
    )
    return below[-(DEPTH_MAX - 1) :]


def _drop_gone(draft: Draft) -> None:
    known = draft.situation.content.dialogues
    kept = tuple(frame for frame in draft.conversation.frames if frame.dialogue in known)
    draft.conversation = replace(draft.conversation, frames=kept)


def _next(draft: Draft, dialogue: Dialogue, step: Step) -> str:
    frame = draft.conversation.current
    assert frame is not None
    if step.say is not None:
        if not (step.parting and another_follows(draft)):
            draft.effects.append(_bubble(draft, dialogue, step))
        return step.next or END
    if step.when is not None:
        facts = draft.facts()
        return next(branch.next for branch in step.when if holds(branch.condition, facts))
    assert step.rotate is not None
    assert step.among
    drawn = _after(tuple(step.among), draft.person.memory.get(step.rotate))
    draft.keep({step.rotate: drawn})
    return step.among[drawn]


def _after(ring: tuple[str, ...], last: str | None) -> str:
    return ring[(ring.index(last) + 1) % len(ring)] if last in ring else ring[0]


def _bubble(draft: Draft, dialogue: Dialogue, step: Step) -> Say:
    key, picture, lists = step.say or "", step.picture, step.lists
    return Say(
        draft.to_person,
        draft.told(key, dialogue.name, picture),
        listed(draft, lists) if lists is not None else (),
        lane=draft.lane,
        touchpoint_id=draft.touchpoint_id,
        picture=picture or "",
    )
