"""Every dialogue played to every one of its ends by the real engine, for one reader: what they see on the way.

A walk begins each dialogue with each of the facts that it may be given, and at each question gives every answer that is offered:
every button, words, a voice note, and none in time. Where it has been, knowing the same, it does not go again.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import product

from fluent.syntax.ast import BaseNode, NumberLiteral, SelectExpression, VariableReference
from pydantic import TypeAdapter

from flows import dates
from flows.aloud import Voices
from flows.arguments import children
from flows.asking import offered
from flows.calendar.gestures import SILENCED
from flows.content import Content
from flows.conversation import Memory
from flows.dialogue import Dialogue, Step
from flows.documents.document import SENT, Document
from flows.dossiers.dossier import Dossier, Result
from flows.dossiers.expiry import Expiry
from flows.dossiers.filing import filed
from flows.draft import Draft
from flows.effects import (
    Acknowledge,
    Button,
    Effect,
    ForgetDocument,
    ForgetExpiry,
    KeepConversation,
    KeepDocument,
    KeepDossier,
    KeepExpiry,
    Keyboard,
    NoteConsent,
    Outcome,
    Remember,
    Rewrite,
    Say,
    SetLanguage,
    SetPause,
)
from flows.engine import advance
from flows.events import ChoicePressed, Event, NoAnswerInTime, PieceReceived, TextReceived
from flows.people import Consent, Person
from flows.playing import begin
from flows.resources.resource import RUBRICS, Resource, ResourceState
from flows.signals import Signals, first_effects
from flows.situation import PersonSituation
from flows.structure import read_structure
from flows.week import Week, WeekHours
from flows.words import Arguments, Words
from tests.harness.house import AMINA, CLAIRE, TUESDAY_MORNING, TUESDAY_NIGHT, at, house, situation

# What is said of the structure must not look like words of any language: what is left over is told from it.
SETTINGS = """
structure: h21
name: H21
timezone: Europe/Paris
contact_hours:
  mon-thu: ["08:30-12:30", "13:30-17:30"]
  fri: ["08:30-12:30"]
caseworker_hours:
  Claire: {mon: ["09:00-12:00"], tue-wed: ["09:00-12:00"]}
closures: [{from: 2026-12-01, to: 2026-12-01}, {from: 2026-12-24, to: 2027-01-03}]
touchpoints:
  check_in: {every_days: 7, at: "10:00"}
"""
# A date that is told otherwise in French: the first of a month.
A_DATE = "2026-12-01"
WORDS = "12"
# Days that may be given: one that leaves time for everything, and one that is soon.
DAYS = ("15/06/2027", "15/12/2026")
# Two papers are left of the first, the second waits for its answer, the third is over.
DOSSIERS = (
    Dossier(1, "french_courses", at="identity"),
    Dossier(2, "training", result=Result.WAITING),
    Dossier(3, "lost_papers", result=Result.ACCEPTED),
)
PAPERS = ("residence_permit", "health_cover", "disability")
STEPS_MAX = 20_000


@dataclass(frozen=True)
class Screen:
    """One thing that the person sees: in which language, where in which dialogue, the words, the buttons; a `toast` is over in a moment.

    `begun`: the dialogue that was begun to get here; `asks`: it awaits an answer.
    """

    language: str
    begun: str
    dialogue: str
    step: str
    text: str
    keyboard: Keyboard = ()
    picture: str = ""
    asks: bool = False
    toast: bool = False
    rewritten: bool = False

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Its buttons, one after the other."""
        return tuple(button for row in self.keyboard for button in row)

    @property
    def place(self) -> str:
        """Where it is, for who has to mend it."""
        return f"{self.dialogue}.{self.step}" if self.step else self.dialogue


@dataclass(frozen=True)
class Listening(Words):
    """The words, and which of them were said in which language: nobody can have read the others."""

    said: set[tuple[str, str, str, str | None]] = field(default_factory=set, compare=False)

    def _format(self, language: str, name: str, key: str, attribute: str | None, facts: Arguments) -> str:
        self.said.add((language, name, key, attribute))
        return super()._format(language, name, key, attribute, facts)


@dataclass(frozen=True)
class Reader:
    """Who reads, and when: what of a person and a structure makes a dialogue go another way."""

    name: str
    moment: str = TUESDAY_MORNING
    person: Person = AMINA
    alone: bool = False
    hours: Week | None = None
    in_crisis: bool = False
    has_papers: bool = False
    hears: bool = False

    def situation(self, content: Content, language: str) -> PersonSituation:
        """How the engine knows them; `alone`: their structure chose one language, and nobody accompanies them."""
        languages = (language,) if self.alone else content.words.languages
        settings = read_structure(SETTINGS, "structure.yaml")
        changes = {"languages": languages, "contact_hours": self.hours or settings.contact_hours}
        settings = settings.model_copy(update=changes)
        person = replace(self.person, language=language)
        of = replace(house(settings=settings), team=None) if self.alone else house(settings=settings)
        if self.in_crisis:
            of = replace(of, crisis_since=at(self.moment))
        found = situation(person, of, None if self.alone else CLAIRE, content=content)
        if not self.has_papers:
            return found
        sent = Document(1, SENT, "photo", "file", at(self.moment))
        ends = (Expiry(1, PAPERS[0], date.fromisoformat(A_DATE)),)
        shared = tuple(
            Resource(number, rubric, WORDS, CLAIRE.id, ResourceState.APPROVED, at(self.moment))
            for number, rubric in enumerate(RUBRICS, 1)
        )
        return replace(found, dossiers=DOSSIERS, documents=(sent,), expiries=ends, resources=shared)


NEW = replace(AMINA, consent=Consent.ASKED)
STOPPED = replace(AMINA, consent=Consent.STOPPED)
# Each lesson was left at its third card.
LEFT = {
    f"lesson_at_{name}": "three" for name in ("appointment", "password", "interview", "payslip", "safe_work")
}
PAUSED = replace(
    AMINA, paused_until=at(TUESDAY_MORNING) + timedelta(days=7), quiet=(time(17), time()), memory=LEFT
)
SELDOM = replace(AMINA, memory={"check_ins": "wider", SILENCED: "gesture"}, quiet=(time(0), time(12)))
MORNINGS = TypeAdapter(WeekHours).validate_python({"mon-fri": ["08:30-11:30"]})
READERS = (
    Reader("in open hours"),
    Reader("new, at night", TUESDAY_NIGHT, NEW, hears=True),
    Reader("who stopped, in one language, with nobody of theirs", TUESDAY_NIGHT, STOPPED, alone=True),
    Reader("paused, with quiet hours", TUESDAY_MORNING, PAUSED),
    Reader(
        "who wants little, at night, of a house open in the mornings, which are too early for this reader",
        TUESDAY_NIGHT,
        SELDOM,
        hours=MORNINGS,
    ),
    Reader("in a crisis, with papers", in_crisis=True, has_papers=True, hears=True),
)


def walk(content: Content, language: str, reader: Reader, only: Collection[str] = ()) -> Iterator[Screen]:
    """Everything that this reader sees of every dialogue, or of `only` these, in this language."""
    if reader.hears:
        content = replace(content, voices=Voices(frozenset(content.words.languages)))
    for dialogue in content.dialogues.values():
        if only and dialogue.name not in only:
            continue
        if not dialogue.for_everyone and reader.person.consent is not Consent.GIVEN:
            continue
        seen: set[object] = set()
        for facts in given(content, dialogue, reader):
            for memory in _drawn_before(dialogue):
                start = reader.situation(content, language)
                person = replace(start.person, memory={**start.person.memory, **memory})
                yield from _walk(replace(start, person=person), at(reader.moment), dialogue, facts, seen)


def given(content: Content, dialogue: Dialogue, reader: Reader) -> Iterator[Memory]:
    """All that a dialogue may know when it begins, as far as it changes a way or a word."""
    names = [name for name in dialogue.given if name not in dialogue.steps]
    values = {name: [A_DATE] if name.endswith("_on") else _values(content, dialogue, name) for name in names}
    if reader.has_papers:
        theirs = {"dossier": ("1", "2", "3"), "document": ("1",)}
        values |= {name: [*theirs[name], ""] for name in values if name in theirs}
    if "expiring" in values:
        # No reminder comes without the paper that it is about.
        values["expiring"] = [*PAPERS]
    if "danger" in _asked_for(dialogue):
        values["danger"] = _values(content, dialogue, "danger")
    for chosen in product(*values.values()):
        yield dict(zip(values, chosen, strict=True))


def _asked_for(dialogue: Dialogue) -> set[str]:
    branches = [branch.condition for step in dialogue.steps.values() for branch in step.when or ()]
    offers = [choice.when for step in dialogue.steps.values() for choice in step.choices]
    return {name for condition in (*branches, *offers) for name in condition}


def _values(content: Content, dialogue: Dialogue, name: str) -> list[str]:
    """Every value of a fact that a way, a button or a word looks at, and one that nothing looks at."""
    conditions = [branch.condition for step in dialogue.steps.values() for branch in step.when or ()]
    conditions += [choice.when for step in dialogue.steps.values() for choice in step.choices]
    found: dict[str, None] = {}
    for condition in conditions:
        wanted = condition.get(name, [])
        found |= dict.fromkeys(wanted if isinstance(wanted, list) else [wanted])
    for message in content.words.wordings["fr", dialogue.name].messages.values():
        found |= dict.fromkeys(_looked_at(message, name))
    return [value for value in found if value] + [""]


def _drawn_before(dialogue: Dialogue) -> Iterator[Memory]:
    """What was drawn the last time, of each thing that comes in its turn."""
    turns = {step.rotate: tuple(step.among or ()) for step in dialogue.steps.values() if step.rotate}
    for drawn in product(*turns.values()):
        yield dict(zip(turns, drawn, strict=True))


def _looked_at(node: BaseNode, name: str) -> Iterator[str]:
    if isinstance(node, SelectExpression) and _selects(node, name):
        for variant in node.variants:
            yield variant.key.value if isinstance(variant.key, NumberLiteral) else variant.key.name
    for child in children(node):
        yield from _looked_at(child, name)


def _selects(node: SelectExpression, name: str) -> bool:
    return isinstance(node.selector, VariableReference) and node.selector.id.name == name


def _walk(
    start: PersonSituation, now: datetime, dialogue: Dialogue, facts: Memory, seen: set[object]
) -> Iterator[Screen]:
    drawn = {step.rotate for step in dialogue.steps.values() if step.rotate}
    watched = {*_asked_for(dialogue), *dialogue.given, *drawn}
    draft, signals = Draft(start, now), Signals()
    begin(draft, signals, dialogue.name, facts)
    screens, ahead = _after(
        start, draft.finish(first=first_effects(draft, signals)), dialogue.name, dialogue.first
    )
    yield from screens
    waiting = [ahead]
    for _ in range(STEPS_MAX):
        if not waiting:
            return
        here = waiting.pop()
        known = _known(here, watched)
        if here.person.language != start.person.language or known in seen:
            continue
        seen.add(known)
        frame = here.conversation.current
        if frame is None or frame.dialogue != dialogue.name:
            continue
        step = dialogue.steps[frame.step]
        for event in _answers(step, here, now):
            screens, ahead = _after(
                here, advance(here, event, now + timedelta(minutes=1)), dialogue.name, frame.step
            )
            yield from screens
            waiting.append(ahead)
    raise AssertionError(f"{dialogue.name} never ends")


def _known(here: PersonSituation, watched: Collection[str]) -> object:
    """Where a conversation stands, and what it knows that a way or a button may look at."""
    memory = tuple(
        (name, value) for f in here.conversation.frames for name, value in f.memory.items() if name in watched
    )
    frames = tuple((f.dialogue, f.step) for f in here.conversation.frames)
    kept = tuple(here.person.memory.get(name) for name in watched)
    theirs = here.dossiers, bool(here.documents), here.expiries
    return frames, memory, kept, theirs, here.conversation.picked, here.conversation.open


def _answers(step: Step, here: PersonSituation, now: datetime) -> Iterator[Event]:
    """Every answer that may be given to the question of this step; of the days, a few."""
    number = here.conversation.question
    if step.date is not None:
        for day in DAYS:
            yield TextReceived(day, 2)
        for part in [*dates.offered(here.conversation.picked, now.date(), step.date.years)][:1]:
            yield ChoicePressed(f"q:{number}:{part}", 1, "press")
    choices = {choice.id: choice for choice in step.choices}
    if any(choice.language for choice in step.choices):
        # A language that the structure added is a button that no dialogue names.
        choices |= {choice.id: choice for choice in offered(Draft(here, now), step)}
    for choice_id in choices if not here.conversation.picked else ():
        yield ChoicePressed(f"q:{number}:{choice_id}", 1, "press")
    if step.several:
        yield ChoicePressed(f"q:{number}:done", 1, "press")
    for kind in step.free.accepts if step.free else ():
        yield TextReceived(WORDS, 2) if kind == "text" else PieceReceived(kind, "piece", message_id=2)
    if step.wait is not None:
        yield NoAnswerInTime(number)


def _after(
    before: PersonSituation, outcome: Outcome, begun: str, step: str
) -> tuple[list[Screen], PersonSituation]:
    """What the person sees of an outcome, and how things stand then."""
    here, screens = before, []
    kept = [effect.conversation for effect in outcome.effects if isinstance(effect, KeepConversation)]
    frame = kept[-1].current if kept else before.conversation.current
    for effect in outcome.effects:
        here = _changed(here, effect)
        language = here.person.language
        match effect:
            case Say(to=to, question=question) if to.kind == "person":
                asked = frame if question is not None and frame else None
                place = (asked.dialogue, asked.step) if asked else (begun, step)
                seen = Screen(
                    language,
                    begun,
                    *place,
                    effect.text,
                    effect.keyboard,
                    effect.picture,
                    asks=asked is not None,
                )
                screens.append(seen)
            case Rewrite(to=to) if to.kind == "person":
                screens.append(
                    Screen(language, begun, begun, step, effect.text, effect.keyboard, rewritten=True)
                )
            case Acknowledge(text=text) if text:
                screens.append(Screen(language, begun, begun, step, text, toast=True))
            case _:
                pass
    return screens, here


def _changed(here: PersonSituation, effect: Effect) -> PersonSituation:
    person = here.person
    match effect:
        case KeepConversation(conversation=conversation):
            return replace(here, conversation=conversation)
        case SetLanguage(language=language):
            return replace(here, person=replace(person, language=language))
        case NoteConsent(consent=consent):
            return replace(here, person=replace(person, consent=consent))
        case SetPause(until=until):
            return replace(here, person=replace(person, paused_until=until))
        case Remember(facts=facts):
            return replace(here, person=replace(person, memory={**person.memory, **facts}))
        case KeepDossier(dossier=dossier):
            others = [one for one in here.dossiers if one.number != dossier.number]
            return replace(here, dossiers=tuple(sorted((*others, dossier), key=lambda one: one.number)))
        case KeepDocument(document=document):
            return replace(here, documents=(*here.documents, document))
        case ForgetDocument(number=number):
            return replace(here, documents=tuple(one for one in here.documents if one.number != number))
        case KeepExpiry() | ForgetExpiry():
            return filed(here, effect)
        case _:
            return here
