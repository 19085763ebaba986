"""Playing a dialogue: from a step to the next, until a question, or the end.

Rule 1: an answer belongs to the question that it was given to, or to none.
Rule 2: what interrupts a dialogue ends before it, and the question that was open is asked again.
Rule 3: a dialogue that changed meanwhile goes on where it can, or begins again and says so.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.availability import opening_if_known
from flows.conversation import DEPTH_MAX, Conversation, Frame
from flows.dialogue import END, Choice, Consequences, Dialogue, Step
from flows.draft import Draft
from flows.effects import (
    Button,
    DropUnsent,
    Keyboard,
    LogContact,
    NoteConsent,
    PlanTouchpoint,
    RecordAnswer,
    Remember,
    Rewrite,
    Say,
    SetLanguage,
    SetPause,
)
from flows.flags import Level
from flows.gate import hours_for
from flows.people import Consent
from flows.relaying import tell_how_to_help
from flows.signals import Signals
from flows.touchpoints import Touchpoint
from flows.words import SOURCE

# A dialogue left alone for a day is over: nobody remembers what was asked.
STALE = timedelta(hours=24)
NOT_BEGUN = ""
# What the house itself keeps in a dialogue's memory; a name in a dialogue cannot begin with a capital.
FLAGGED, ANSWERS = "Flagged", "Answers"


def begin(draft: Draft, signals: Signals, name: str) -> None:
    """Play a dialogue from its first step, over whatever is under way."""
    dialogue = draft.situation.content.dialogues[name]
    if not dialogue.for_everyone and draft.person.consent is not Consent.GIVEN:
        dialogue = draft.situation.content.dialogues["welcome"]
    below = _frames_below(draft.conversation, dialogue.name, draft.now)
    frame = Frame(dialogue.name, dialogue.version, NOT_BEGUN)
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
            _ask(draft, dialogue, step)
            return
        name = _next(draft, dialogue, step)
    leave(draft, signals)


def leave(draft: Draft, signals: Signals) -> None:
    """The current dialogue is over: take up the one below, at its open question."""
    _tell_answers(draft, signals)
    frames = draft.conversation.frames[:-1]
    draft.conversation = replace(draft.conversation, frames=frames)
    draft.close_question()
    _drop_gone(draft)
    below = draft.conversation.current
    if below is None:
        return
    if below.step == NOT_BEGUN:
        enter(draft, signals, draft.situation.content.dialogues[below.dialogue].first)
        return
    draft.say("resumed")
    ask_again(draft, signals)


def ask_again(draft: Draft, signals: Signals) -> None:
    """Ask the open question again, under a new number."""
    step = current_step(draft, signals)
    if step is not None and step.ask is not None:
        frame = draft.conversation.current
        assert frame is not None
        _ask(draft, draft.situation.content.dialogues[frame.dialogue], step)


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


def offered(draft: Draft, step: Step) -> tuple[Choice, ...]:
    """The choices of a question that make sense for this person now."""
    facts = draft.facts()
    return tuple(choice for choice in step.choices if _holds(choice.when, facts))


def choose(draft: Draft, signals: Signals, step: Step, choice: Choice, message_id: int | None) -> None:
    """The person gave this answer: show it, keep it, and go on."""
    frame = draft.conversation.current
    assert frame is not None
    label = _label(draft, step, choice.id)
    _show_answer(draft, step, label, message_id)
    draft.effects.append(
        RecordAnswer(draft.person.id, frame.dialogue, frame.version, frame.step, choice=choice.id)
    )
    draft.close_question()
    told = _label_for_humans(draft, step, choice.id)
    _note_for_humans(draft, choice, told)
    bring_about(draft, signals, choice, reason=told)
    if draft.conversation.current is None:
        return
    if choice.open is not None:
        _tell_answers(draft, signals)
        draft.conversation = replace(draft.conversation, frames=draft.conversation.frames[:-1])
        begin(draft, signals, choice.open)
        return
    enter(draft, signals, choice.next)


def tick(draft: Draft, step: Step, choice_id: str, message_id: int | None) -> None:
    """Where several answers may be given: tick one, or untick it; the question stays open."""
    picked = draft.conversation.picked
    picked = tuple(p for p in picked if p != choice_id) if choice_id in picked else (*picked, choice_id)
    draft.conversation = replace(draft.conversation, picked=picked)
    frame = draft.conversation.current
    assert frame is not None
    number = draft.conversation.question
    keyboard = tuple(
        tuple(replace(button, data=f"q:{number}:{button.data}") for button in row)
        for row in _keyboard(draft, step)
    )
    question = None if message_id else number
    text = _question(draft, frame.dialogue, step)
    draft.effects.append(Rewrite(draft.to_person, text, keyboard, message_id=message_id, question=question))


def finish_ticking(draft: Draft, signals: Signals, step: Step, message_id: int | None) -> None:
    """Where several answers may be given: these are all."""
    frame = draft.conversation.current
    assert frame is not None
    assert step.next is not None
    chosen = [choice for choice in step.choices if choice.id in draft.conversation.picked]
    _show_answer(
        draft, step, ", ".join(_label(draft, step, choice.id) for choice in chosen) or "-", message_id
    )
    draft.move_to(
        replace(frame, memory={**frame.memory, frame.step: ",".join(choice.id for choice in chosen)})
    )
    draft.close_question()
    for choice in chosen:
        draft.effects.append(
            RecordAnswer(draft.person.id, frame.dialogue, frame.version, frame.step, choice=choice.id)
        )
        told = _label_for_humans(draft, step, choice.id)
        _note_for_humans(draft, choice, told)
        bring_about(draft, signals, choice, reason=told)
    if draft.conversation.current is not None:
        enter(draft, signals, step.next)


def answer_freely(draft: Draft, signals: Signals, step: Step, words: str) -> None:
    """The person answered in their own words, or with a voice note or a picture (`words` then says which)."""
    frame = draft.conversation.current
    assert frame is not None
    assert step.free is not None
    if step.choices:
        draft.effects.append(
            Rewrite(
                draft.to_person, _question(draft, frame.dialogue, step), question=draft.conversation.question
            ),
        )
    draft.effects.append(
        RecordAnswer(draft.person.id, frame.dialogue, frame.version, frame.step, words=words)
    )
    draft.move_to(replace(frame, memory={**frame.memory, step.free.name: words}))
    draft.close_question()
    bring_about(draft, signals, step.free, reason="")
    if draft.conversation.current is not None:
        enter(draft, signals, step.free.next)


def bring_about(draft: Draft, signals: Signals, order: Consequences, reason: str) -> None:
    """All that an answer, or passing through a step, leads to besides going on."""
    frame = draft.conversation.current
    assert frame is not None
    if order.remember:
        draft.move_to(replace(frame, memory={**frame.memory, **order.remember}))
    if order.keep:
        _keep(draft, order.keep)
    if order.consent_state is not None:
        note_consent(draft, order.consent_state, how=f"{frame.dialogue}.{frame.step}")
    if order.pause_days is not None:
        _pause(draft, order.pause_days)
    if order.language is not None:
        set_language(draft, order.language)
    if order.log is not None:
        draft.effects.append(LogContact(draft.person.id, order.log))
    if order.raises is not None:
        why = draft.words.text("fr", "desk", "reason_answer", answer=reason) if reason else ""
        signals.add((order.raises.category,), order.raises.flag_level, (why,) if why else (), "")
        _remember(draft, FLAGGED, max(_flagged(draft) or Level.MEDIUM, order.raises.flag_level).word)
        if order.raises.flag_level is Level.CRITICAL:
            _forget_below(draft)
    if order.plan is not None:
        _plan(draft, order.plan.kind, order.plan.in_days)


def note_consent(draft: Draft, consent: Consent, how: str) -> None:
    """The person agrees, refuses or stops; what we meant to start stays unsent unless they agree."""
    draft.effects.append(NoteConsent(draft.person.id, consent, how))
    draft.person = replace(draft.person, consent=consent)
    if consent is Consent.GIVEN:
        if draft.person.paused_until is not None:
            _pause(draft, 0)
    else:
        draft.effects.append(DropUnsent(draft.person.id, f"consent_{consent}"))
        _forget_below(draft)


def set_language(draft: Draft, language: str) -> None:
    """The person reads this language from now on."""
    draft.effects.append(SetLanguage(draft.person.id, language))
    draft.person = replace(draft.person, language=language)


def _frames_below(conversation: Conversation, name: str, now: datetime) -> tuple[Frame, ...]:
    """What stays under a dialogue that begins: what was interrupted lately, and not the same one again."""
    if conversation.asked_at is not None and now - conversation.asked_at > STALE:
        return ()
    below = tuple(frame for frame in conversation.frames if frame.dialogue not in {name, "menu"})
    return below[-(DEPTH_MAX - 1) :]


def _forget_below(draft: Draft) -> None:
    """What was interrupted is not taken up again: after this, chatting on would be out of place."""
    draft.conversation = replace(draft.conversation, frames=draft.conversation.frames[-1:])


def _note_for_humans(draft: Draft, choice: Choice, label: str) -> None:
    """Once a dialogue has raised a flag, what is answered after tells how to help: it goes to a human when it ends."""
    frame = draft.conversation.current
    assert frame is not None
    if _flagged(draft) is not None and choice.raises is None and not choice.quiet:
        before = frame.memory.get(ANSWERS)
        _remember(draft, ANSWERS, f"{before} ; {label}" if before else label)


def _tell_answers(draft: Draft, signals: Signals) -> None:
    frame, level = draft.conversation.current, _flagged(draft)
    if frame is not None and level is not None and ANSWERS in frame.memory:
        tell_how_to_help(draft, frame.memory[ANSWERS], max(level, signals.level or level))


def _flagged(draft: Draft) -> Level | None:
    """The level of the flag that the current dialogue has raised, if it has."""
    frame = draft.conversation.current
    word = frame.memory.get(FLAGGED) if frame is not None else None
    return Level.of(word) if word else None


def _remember(draft: Draft, name: str, value: str) -> None:
    frame = draft.conversation.current
    assert frame is not None
    draft.move_to(replace(frame, memory={**frame.memory, name: value}))


def _drop_gone(draft: Draft) -> None:
    known = draft.situation.content.dialogues
    kept = tuple(frame for frame in draft.conversation.frames if frame.dialogue in known)
    draft.conversation = replace(draft.conversation, frames=kept)


def _next(draft: Draft, dialogue: Dialogue, step: Step) -> str:
    frame = draft.conversation.current
    assert frame is not None
    if step.say is not None:
        draft.effects.append(_bubble(draft, dialogue, step.say))
        return step.next or END
    if step.when is not None:
        facts = draft.facts()
        return next(branch.next for branch in step.when if _holds(branch.condition, facts))
    assert step.rotate is not None
    assert step.among
    drawn = _after(tuple(step.among), draft.person.memory.get(step.rotate))
    _keep(draft, {step.rotate: drawn})
    return step.among[drawn]


def _after(ring: tuple[str, ...], last: str | None) -> str:
    return ring[(ring.index(last) + 1) % len(ring)] if last in ring else ring[0]


def _bubble(draft: Draft, dialogue: Dialogue, key: str) -> Say:
    return Say(
        draft.to_person, draft.text(key, dialogue.name), lane=draft.lane, touchpoint_id=draft.touchpoint_id
    )


def _ask(draft: Draft, dialogue: Dialogue, step: Step) -> None:
    draft.conversation = replace(draft.conversation, picked=())
    wait = step.wait.minutes if step.wait else None
    draft.ask(_question(draft, dialogue.name, step), _keyboard(draft, step), wait)


def _question(draft: Draft, dialogue: str, step: Step) -> str:
    assert step.ask is not None
    return draft.text(step.ask, dialogue)


def _keyboard(draft: Draft, step: Step) -> Keyboard:
    buttons = []
    for choice in offered(draft, step):
        mark = "✓ " if choice.id in draft.conversation.picked else ""
        buttons.append(Button(mark + _label(draft, step, choice.id), choice.id))
    rows = [tuple(buttons[at : at + step.columns]) for at in range(0, len(buttons), step.columns)]
    if step.several:
        rows.append((Button(_label(draft, step, "done"), "done"),))
    return tuple(rows)


def _label(draft: Draft, step: Step, choice_id: str) -> str:
    frame = draft.conversation.current
    assert frame is not None
    assert step.ask is not None
    return draft.label(step.ask, choice_id, frame.dialogue)


def _label_for_humans(draft: Draft, step: Step, choice_id: str) -> str:
    """The same button as a caseworker reads it, whatever language the person reads."""
    frame = draft.conversation.current
    assert frame is not None
    assert step.ask is not None
    return draft.words.label(SOURCE, frame.dialogue, step.ask, choice_id, **draft.facts())


def _show_answer(draft: Draft, step: Step, label: str, message_id: int | None) -> None:
    frame = draft.conversation.current
    assert frame is not None
    shown = f"{_question(draft, frame.dialogue, step)}\n\n{draft.text('answered', answer=label)}"
    question = None if message_id else draft.conversation.question
    draft.effects.append(Rewrite(draft.to_person, shown, message_id=message_id, question=question))


def _holds(condition: Mapping[str, str | list[str]], facts: Mapping[str, str]) -> bool:
    return all(
        facts.get(name, "") in (wanted if isinstance(wanted, list) else (wanted,))
        for name, wanted in condition.items()
    )


def _keep(draft: Draft, facts: Mapping[str, str]) -> None:
    draft.effects.append(Remember(draft.person.id, dict(facts)))
    draft.person = replace(draft.person, memory={**draft.person.memory, **facts})


def _pause(draft: Draft, days: int) -> None:
    until = draft.now + timedelta(days=days) if days else None
    draft.effects.append(SetPause(draft.person.id, until))
    if until is not None:
        draft.effects.append(DropUnsent(draft.person.id, "pause"))
        _forget_below(draft)
    draft.person = replace(draft.person, paused_until=until)


def _plan(draft: Draft, kind: str, in_days: int) -> None:
    rhythm = draft.house.structure.touchpoints.get(kind)
    if rhythm is None:
        return
    hours = hours_for(draft.house.structure, draft.person)
    zone = ZoneInfo(hours.zone)
    on = draft.now.astimezone(zone).date() + timedelta(days=in_days)
    meant = datetime.combine(on, rhythm.at, zone).astimezone(UTC)
    due_at = opening_if_known(hours, meant) or meant
    late_after = due_at + timedelta(days=rhythm.late_days)
    draft.effects.append(
        PlanTouchpoint(Touchpoint(draft.person.id, kind, on.isoformat(), due_at, late_after))
    )
