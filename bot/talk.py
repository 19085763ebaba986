"""Any dialogue played without Telegram and without a database: the real engine, an invented person, all in memory.

Rule 1: what the person would see is shown as they would see it; what they would not see is a note.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from flows.content import Content
from flows.conversation import Conversation, Memory
from flows.dossiers.filing import filed
from flows.draft import Draft
from flows.effects import (
    Acknowledge,
    AskCall,
    Button,
    Effect,
    KeepConversation,
    LogContact,
    NoteConsent,
    OpenErrand,
    Outcome,
    PlanTouchpoint,
    RaiseFlag,
    Remember,
    Rewrite,
    Say,
    SetLanguage,
    SetPause,
    StayInTouch,
)
from flows.engine import advance
from flows.events import ChoicePressed, CommandGiven, Event, NoAnswerInTime, PieceReceived, TextReceived
from flows.flags import Flag, FlagState
from flows.people import Caseworker, Consent, Person
from flows.playing import begin
from flows.signals import Signals, first_effects
from flows.situation import House, PersonSituation
from flows.structure import Structure

ZONE = "Europe/Paris"
BETWEEN_ANSWERS = timedelta(seconds=30)
_TAG = re.compile(r"</?[a-z][^>]*>")
_CAMILLE = Caseworker(1, "Camille Martin")
_STRUCTURE: dict[str, Any] = {
    "structure": "atelier-du-lien",
    "name": "L'Atelier du Lien",
    "timezone": ZONE,
    "contact_hours": {"mon-thu": ["08:30-12:30", "13:30-17:30"], "fri": ["08:30-12:30"]},
}
COMMANDS = ":voix, :photo, :attendre (pas de réponse à temps), :stop, :quitter"


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing to show: a bubble that the person reads, with its choices, or a note about what they do not see."""

    kind: Literal["bubble", "choices", "flag", "touchpoint", "errand", "note"]
    text: str
    choices: tuple[str, ...] = ()
    details: dict[str, Any] = field(default_factory=dict)


class Talk:
    """One person in one dialogue, from its first step to its end."""

    def __init__(self, content: Content, language: str, now: datetime) -> None:
        """Invent the person, who reads this language, at this instant (aware)."""
        structure = Structure.model_validate({**_STRUCTURE, "languages": content.words.languages})
        person = Person(1, "Amina", "Diallo", language, consent=Consent.GIVEN)
        house = House(1, structure, (_CAMILLE,))
        self._situation = PersonSituation(content, house, person, _CAMILLE, Conversation(), spare_id="1")
        self._now = now.astimezone(UTC)
        self._buttons: tuple[Button, ...] = ()
        self._wait_minutes = 0

    @property
    def over(self) -> bool:
        """Say whether the dialogue has ended."""
        return self._situation.conversation.current is None

    def begin(self, dialogue: str, facts: Memory | None = None) -> list[Shown]:
        """Play a dialogue from its first step, to somebody who has agreed to be written to (unless it asks for that).

        `facts`: what it knows from the start, as a touchpoint would tell it.
        """
        if dialogue == "welcome":
            asked = replace(self._situation.person, consent=Consent.ASKED)
            self._situation = replace(self._situation, person=asked)
        draft, signals = Draft(self._situation, self._now), Signals()
        begin(draft, signals, dialogue, facts)
        return self._shown(draft.finish(first=first_effects(draft, signals)))

    def answer(self, typed: str) -> list[Shown]:
        """Answer with a number, in words, or with one of COMMANDS."""
        self._now += BETWEEN_ANSWERS
        if typed.isdecimal() and 1 <= int(typed) <= len(self._buttons):
            return self._turn(ChoicePressed(self._buttons[int(typed) - 1].data, 1, "1"))
        match typed:
            case ":stop":
                return self._turn(CommandGiven("stop"))
            case ":voix":
                return self._turn(PieceReceived("voice", "voix", message_id=1))
            case ":photo":
                return self._turn(PieceReceived("photo", "photo", message_id=1))
            case ":attendre":
                return self._wait()
            case _ if typed.startswith(":"):
                return [Shown("note", f"commande inconnue ; connues : {COMMANDS}")]
            case _:
                return self._turn(TextReceived(typed, 1))

    def _wait(self) -> list[Shown]:
        if not self._wait_minutes:
            return [Shown("note", "cette question attend sans fin")]
        self._now += timedelta(minutes=self._wait_minutes)
        return self._turn(NoAnswerInTime(self._situation.conversation.question))

    def _turn(self, event: Event) -> list[Shown]:
        return self._shown(advance(self._situation, event, self._now))

    def _shown(self, outcome: Outcome) -> list[Shown]:
        number = len(self._situation.open_flags) + 2
        shown = [one for effect in outcome.effects for one in self._apply(effect)]
        self._situation = replace(self._situation, spare_id=str(number))
        return shown

    def _apply(self, effect: Effect) -> Iterator[Shown]:
        situation, person = self._situation, self._situation.person
        match effect:
            case Say() | Rewrite():
                yield from self._said(effect)
            case Acknowledge(text=text) if text:
                yield Shown("note", plain(text))
            case KeepConversation(conversation=conversation):
                self._situation = replace(situation, conversation=conversation)
            case SetLanguage(language=language):
                self._situation = replace(situation, person=replace(person, language=language))
                yield Shown("note", f"langue : {language}")
            case NoteConsent(consent=consent):
                self._situation = replace(situation, person=replace(person, consent=consent))
                yield Shown("note", f"consentement : {_CONSENT[consent]}")
            case SetPause(until=until):
                self._situation = replace(situation, person=replace(person, paused_until=until))
                yield Shown("note", f"pause jusqu'au {local(until)}" if until else "fin de la pause")
            case Remember(facts=facts):
                memory = {**person.memory, **facts}
                self._situation = replace(situation, person=replace(person, memory=memory))
            case RaiseFlag():
                yield self._raised(effect)
            case PlanTouchpoint(touchpoint=planned):
                details = {
                    "touchpoint": planned.kind,
                    "period": planned.period,
                    "due_at": str(planned.due_at),
                }
                text = f"point de contact prévu : {planned.kind}, {local(planned.due_at)}"
                yield Shown("touchpoint", text, details=details)
            case LogContact(kind=kind):
                yield Shown("note", f"journal : {kind}")
            case OpenErrand() | AskCall() | StayInTouch():
                yield self._handed(effect)
            case _:
                self._situation = filed(situation, effect)

    def _said(self, said: Say | Rewrite) -> Iterator[Shown]:
        if said.to.kind != "person":
            if isinstance(said, Say) and said.flag_id is None:
                yield Shown("note", f"à {_CAMILLE.name} : {' '.join(plain(said.text).split())}")
            return
        buttons = tuple(button for row in said.keyboard for button in row)
        labels = tuple(button.label for button in buttons)
        if isinstance(said, Rewrite):
            if buttons:
                self._buttons = buttons
                yield Shown("choices", "", labels)
            return
        self._buttons = buttons
        if said.question is not None:
            self._wait_minutes = said.wait_minutes or 0
        yield Shown("bubble", plain(said.text), labels)

    def _handed(self, effect: OpenErrand | AskCall | StayInTouch) -> Shown:
        match effect:
            case OpenErrand(topic=topic):
                about = self._situation.content.words.text("fr", "desk", f"topic_{topic}")
                return Shown("errand", f"démarche ouverte : {about}", details={"topic": topic})
            case AskCall(kind="silence"):
                return Shown("note", "appel demandé à l'accompagnateur : deux essais sans réponse")
            case AskCall(slot=slot):
                return Shown("note", f"appel demandé : {_SLOT[slot]}")
            case StayInTouch(stays=stays):
                return Shown("note", f"rester en contact après le parcours : {'oui' if stays else 'non'}")

    def _raised(self, raised: RaiseFlag) -> Shown:
        person = self._situation.person
        flag = Flag(
            id=raised.flag_id,
            person_id=person.id,
            person_name=person.full_name,
            person_initials=person.initials,
            categories=raised.categories,
            level=raised.level,
            reasons=raised.reasons,
            excerpt=raised.excerpt,
            state=FlagState.OPEN,
            raised_at=self._now,
            due_at=raised.due_at,
            holder_id=raised.holder_id,
        )
        self._situation = replace(self._situation, open_flags=(*self._situation.open_flags, flag))
        details = {
            "level": raised.level.word,
            "categories": list(raised.categories),
            "reasons": list(raised.reasons),
        }
        why = f" ({' ; '.join(raised.reasons)})" if raised.reasons else ""
        text = f"signalement, niveau {_LEVEL[raised.level.word]} : {', '.join(raised.categories)}{why}"
        return Shown("flag", text, details=details)


def plain(text: str) -> str:
    """A message without its markup."""
    return html.unescape(_TAG.sub("", text))


def local(at: datetime) -> str:
    """An instant as the invented structure's clock shows it."""
    return at.astimezone(ZoneInfo(ZONE)).strftime("%d/%m/%Y à %H:%M")


_CONSENT = {
    Consent.ASKED: "demandé",
    Consent.GIVEN: "donné",
    Consent.REFUSED: "refusé",
    Consent.STOPPED: "arrêté par la personne",
}
_SLOT = {"morning": "le matin", "afternoon": "l'après-midi", "any": "matin ou après-midi"}
_LEVEL = {"critical": "critique", "high": "élevé", "medium": "moyen"}
