"""What an answer brings about besides the next question: facts kept, consent, a pause, a flag, a touchpoint.

Rule 1: a pause, a refusal and a grave answer end what was interrupted; chatting on would be out of place.
Rule 2: once a dialogue has raised a flag, what is answered after tells how to help, and goes to a human when it ends.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from flows import trends
from flows.answering import WATCHED
from flows.attestations.asked import ask_for
from flows.availability import opening_if_known
from flows.calendar.drawing import ASKED
from flows.calendar.kinds import kind_of, late_days, rhythm_of
from flows.calls.asked import ask
from flows.calls.call import CALLBACK, SILENCE, Because
from flows.conversation import Memory
from flows.dialogue import Choice, Consequences
from flows.documents.hours_sheets import order_sheet
from flows.documents.letters import order_document
from flows.dossiers.expiries import order_expiry
from flows.dossiers.gathering import order_dossier
from flows.dossiers.told import HANDED_ON
from flows.draft import Draft
from flows.effects import (
    AskCall,
    DropUnsent,
    LogContact,
    NoteConsent,
    PlanTouchpoint,
    SetLanguage,
    SetPause,
    StayInTouch,
)
from flows.errands.asked import open_errand
from flows.flags import Level
from flows.gate import hours_for
from flows.guides.told import asked_for
from flows.people import Consent
from flows.quiet import set_quiet
from flows.relaying import flag_holders, tell_how_to_help, to_humans
from flows.resources.browsing import show_rubric
from flows.signals import Signals
from flows.silences import with_silence, without_silence
from flows.touchpoints import Touchpoint

# What the house itself keeps in a dialogue's memory; a name in a dialogue cannot begin with a capital.
FLAGGED, ANSWERS = "Flagged", "Answers"
# What a dialogue remembers of why an attestation is asked for.
REASON = "reason"
# What a dialogue opened after a sign of danger may ask about it: its category.
DANGER = "danger"
# The value of a kept fact that stands for the date on which it is kept.
TODAY = "today"


def bring_about(draft: Draft, signals: Signals, order: Consequences, reason: str) -> None:
    """All that an answer, or passing through a step, leads to besides going on."""
    frame = draft.conversation.current
    assert frame is not None
    if order.remember:
        draft.move_to(replace(frame, memory={**frame.memory, **order.remember}))
    _keep(draft, signals, order)
    if order.consent_state is not None:
        note_consent(draft, order.consent_state, how=f"{frame.dialogue}.{frame.step}")
    if order.pause_days is not None:
        _pause(draft, order.pause_days)
    if order.language is not None:
        set_language(draft, order.language)
    if order.quiet_hours is not None:
        set_quiet(draft, order.quiet_hours)
    if order.rubric is not None:
        show_rubric(draft, order.rubric)
    _hand_to_humans(draft, order, frame.dialogue)
    _file_papers(draft, order)
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


def _keep(draft: Draft, signals: Signals, order: Consequences) -> None:
    """What outlives the dialogue; the date where it says `today`."""
    if order.keep:
        today = draft.now.astimezone(ZoneInfo(draft.zone)).date().isoformat()
        draft.keep({name: today if value == TODAY else value for name, value in order.keep.items()})
        trends.felt(draft, signals, order.keep)
    if order.silence is not None:
        draft.keep(with_silence(draft.person.memory, order.silence))
    if order.speak_again is not None:
        draft.keep(without_silence(draft.person.memory, order.speak_again))


def _hand_to_humans(draft: Draft, order: Consequences, dialogue: str) -> None:
    """What an answer has humans do: see to something, call, stay in touch."""
    if order.errand is not None:
        open_errand(draft, asked_for(order.errand, dialogue))
    if order.attestation is not None:
        frame = draft.conversation.current
        ask_for(draft, order.attestation, frame.memory.get(REASON, "") if frame is not None else "")
    if order.call is not None:
        _ask_call(draft, order.call, dialogue)
    if order.stay_in_touch is not None:
        draft.effects.append(StayInTouch(draft.person.id, order.stay_in_touch))


def _file_papers(draft: Draft, order: Consequences) -> None:
    """What becomes of the dossier, the document or the date that the dialogue is about."""
    if order.dossier is not None:
        order_dossier(draft, order.dossier)
    if order.document is not None:
        order_document(draft, order.document)
    if order.hours_sheet is not None:
        order_sheet(draft, order.hours_sheet)
    if order.expiry is not None:
        order_expiry(draft, order.expiry)


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


def _forget_below(draft: Draft) -> None:
    """What was interrupted is not taken up again: after this, chatting on would be out of place."""
    draft.conversation = replace(draft.conversation, frames=draft.conversation.frames[-1:])


def note_for_humans(draft: Draft, choice: Choice, label: str) -> None:
    """An answer about an errand goes to who sees to it; one that is given after a flag was raised tells how to help, once the dialogue ends."""
    frame = draft.conversation.current
    assert frame is not None
    if choice.about is not None:
        to_humans(draft, "answered_words", label, about=choice.about)
    if _flagged(draft) is not None and choice.raises is None and not choice.quiet:
        before = frame.memory.get(ANSWERS)
        _remember(draft, ANSWERS, f"{before} ; {label}" if before else label)


def tell_answers(draft: Draft, signals: Signals) -> None:
    """The dialogue ends: tell whoever holds its flag what was answered since it was raised."""
    frame, level = draft.conversation.current, _flagged(draft)
    if frame is not None and level is not None and ANSWERS in frame.memory:
        answers = frame.memory[ANSWERS]
        tell_how_to_help(draft, answers, max(level, signals.level or level))
        signals.note(draft.words.text("fr", "desk", "reason_answer", answer=answers))


def handed_on(draft: Draft, signals: Signals) -> Memory:
    """What a dialogue knows from the start, which is opened by an answer or by words: which papers it is about, that a flag was raised."""
    level = max(filter(None, (_flagged(draft), signals.level)), default=None)
    frame = draft.conversation.current
    about_papers = {name: frame.memory[name] for name in HANDED_ON if name in frame.memory} if frame else {}
    if level is None:
        return about_papers
    about = next((category for category in WATCHED if category in signals.categories), "")
    return about_papers | {FLAGGED: level.word, DANGER: about or next(iter(signals.categories), "")}


def _flagged(draft: Draft) -> Level | None:
    """The level of the flag that the current dialogue has raised, if it has."""
    frame = draft.conversation.current
    word = frame.memory.get(FLAGGED) if frame is not None else None
    return Level.of(word) if word else None


def _remember(draft: Draft, name: str, value: str) -> None:
    frame = draft.conversation.current
    assert frame is not None
    draft.move_to(replace(frame, memory={**frame.memory, name: value}))


def _pause(draft: Draft, days: int) -> None:
    until = draft.now + timedelta(days=days) if days else None
    draft.effects.append(SetPause(draft.person.id, until))
    if until is not None:
        draft.effects.append(DropUnsent(draft.person.id, "pause"))
        _forget_below(draft)
    draft.person = replace(draft.person, paused_until=until)


def _ask_call(draft: Draft, slot: str, reason: str) -> None:
    """The person asks to be called, or has been silent twice: a call for who accompanies them."""
    kind = SILENCE if slot == SILENCE else CALLBACK
    if any(isinstance(effect, AskCall) and effect.kind == kind for effect in draft.effects):
        return
    situation = replace(draft.situation, person=draft.person)
    if kind == SILENCE:
        draft.effects += ask(situation, kind, reason, draft.now, (Because(SILENCE),), "any")
    else:
        draft.effects += ask(situation, kind, reason, draft.now, slot=slot, also=flag_holders(draft))


def _plan(draft: Draft, kind: str, in_days: int) -> None:
    """The person's answer asks for a touchpoint; where the structure does not want that kind at all, nothing comes of it."""
    structure = draft.house.structure
    rhythm = rhythm_of(structure, kind)
    if not rhythm.active or not {kind, kind_of(kind).family} & set(structure.touchpoints):
        return
    hours = hours_for(structure, draft.person)
    zone = ZoneInfo(hours.zone)
    on = draft.now.astimezone(zone).date() + timedelta(days=in_days)
    meant = datetime.combine(on, rhythm.at, zone).astimezone(UTC)
    due_at = opening_if_known(hours, meant) or meant
    late_after = due_at + timedelta(days=late_days(structure, kind))
    touchpoint = Touchpoint(draft.person.id, kind, on.isoformat(), due_at, late_after, facts={ASKED: "yes"})
    draft.effects.append(PlanTouchpoint(touchpoint))
