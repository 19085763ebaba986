"""An outcome while it is being decided: what is said so far, and how the situation changes along the way.

Rule 1: a draft lives for one turn and never leaves `flows`; `finish` makes the Outcome of it.
Rule 2: short bubbles to the same person that follow each other become one: fewer messages, less credit, less waiting.
A question stays by itself: once answered it is rewritten, and nothing else may vanish with it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows import spoken
from flows.availability import Hours, closed_since, is_open, opening_if_known
from flows.conversation import Conversation, Frame, Memory
from flows.dossiers.told import facts_of_papers
from flows.effects import (
    OPENS,
    Button,
    Effect,
    KeepConversation,
    Keyboard,
    Lane,
    Outcome,
    Remember,
    Say,
    TakeBack,
    To,
)
from flows.guides.told import facts_of_card
from flows.people import Person
from flows.situation import PersonSituation
from flows.told import Told, facts_about

BUBBLE_MAX = 500


class Draft:
    """What a turn with one person has come to so far."""

    def __init__(self, situation: PersonSituation, now: datetime, lane: Lane = Lane.REPLY) -> None:
        """Begin with nothing decided."""
        self.situation = situation
        self.now = now
        self.lane = lane
        self.person: Person = situation.person
        self.conversation: Conversation = situation.conversation
        self.effects: list[Effect] = []
        self.touchpoint_id: int | None = None
        self._told: tuple[Person, Frame | None, PersonSituation, Told] | None = None
        self.house = situation.house
        self.words = situation.content.words
        self.hours = Hours.of(situation.house.structure)

    @property
    def to_person(self) -> To:
        """The person, as one to whom things are said."""
        return To("person", self.person.id)

    @property
    def open_now(self) -> bool:
        """Say whether somebody is there to read, by the structure's own hours."""
        return is_open(self.hours, self.now)

    @property
    def zone(self) -> str:
        """The zone in which this person reads the clock."""
        return self.person.timezone or self.house.structure.timezone

    @property
    def today(self) -> date:
        """The day that it is where this person lives."""
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    @property
    def referent_name(self) -> str:
        """Whom the person knows as theirs; the team when there is nobody in particular."""
        referent = self.situation.referent
        return referent.name if referent else self.words.text(self.person.language, "house", "your_team")

    def opening(self) -> str:
        """When a human is next there, in the person's words."""
        return spoken.opening(self.words, self.person.language, self.hours, self.zone, self.now)

    def facts(self) -> Told:
        """What every text may speak of: names, hours, and what the dialogue under way remembers."""
        frame, told = self.conversation.current, self._told
        known = (self.person, frame, self.situation)
        if told is None or any(one is not other for one, other in zip(told, known, strict=False)):
            memory = frame.memory if frame else {}
            facts = facts_about(self.situation, self.person, self._as_said(memory), self.now)
            own = facts_of_papers(self.situation, self.person.language, frame, self.today)
            card = facts_of_card(self.situation, self.person.language, frame, self.now)
            told = self._told = (*known, facts.with_worked_out({**own, **card}))
        return told[3]

    def _as_said(self, memory: Memory) -> dict[str, str]:
        """What a dialogue remembers; a day (its name ends in `_on`) is told as one says it."""
        language = self.person.language
        return {
            name: spoken.day(date.fromisoformat(value), language) if name.endswith("_on") and value else value
            for name, value in memory.items()
        }

    def text(self, key: str, name: str = "house", **more: str) -> str:
        """A text in the person's language."""
        facts = self.facts()
        return self.words.text_of(self.person.language, name, key, facts.with_more(more) if more else facts)

    def told(self, key: str, name: str, picture: str | None) -> str:
        """A text of a dialogue; who cannot see the drawing that goes with it reads first what it shows."""
        if picture is None:
            return self.text(key, name)
        shown = self.text("picture", description=self.label(key, "picture", name))
        return f"{shown}\n\n{self.text(key, name)}"

    def label(self, key: str, attribute: str, name: str = "house") -> str:
        """A button's label in the person's language."""
        return self.words.label_of(self.person.language, name, key, attribute, self.facts())

    def open_button(self, dialogue: str) -> Keyboard:
        """One button that opens a dialogue whenever it is pressed."""
        return ((Button(self.label("open", dialogue), f"o:{dialogue}"),),)

    def say(self, key: str, keyboard: Keyboard = (), lane: Lane | None = None, **more: str) -> None:
        """Say one of the house's own texts to the person."""
        self.effects.append(
            Say(self.to_person, self.text(key, **more), keyboard, self.lane if lane is None else lane)
        )

    def ask(self, text: str, keyboard: Keyboard, wait_minutes: int | None, picture: str = "") -> None:
        """Ask a question: it gets the next number, and is the one that is open."""
        number = self.conversation.question + 1
        self.conversation = replace(
            self.conversation,
            question=number,
            open=True,
            picked=(),
            asked_at=self.now,
            language=self.person.language,
        )
        self.effects.append(
            Say(
                self.to_person,
                text,
                self.numbered(keyboard),
                self.lane,
                question=number,
                wait_minutes=wait_minutes,
                touchpoint_id=self.touchpoint_id,
                picture=picture,
                mark=self._asked_as(number) if self.lane is Lane.PROACTIVE else "",
            ),
        )

    def say_resumed(self) -> None:
        """What leads to a question that is taken up again: it goes with that question, and is taken back with it."""
        asked = self._asked_as(self.conversation.question + 1) if self.lane is Lane.PROACTIVE else ""
        self.effects.append(Say(self.to_person, self.text("resumed"), lane=self.lane, mark=asked))

    def take_back_question(self) -> None:
        """The open question is about to be asked again: if it has not left yet, it must not be asked twice."""
        self.effects.append(TakeBack(self._asked_as(self.conversation.question), "asked_again"))

    def _asked_as(self, number: int) -> str:
        return f"asked:{self.person.id}:{number}"

    def numbered(self, keyboard: Keyboard) -> Keyboard:
        """The buttons of the open question, each carrying its number, but those that open a dialogue at any time."""
        number = self.conversation.question
        return tuple(
            tuple(
                button if button.data.startswith(OPENS) else replace(button, data=f"q:{number}:{button.data}")
                for button in row
            )
            for row in keyboard
        )

    def close_question(self) -> None:
        """No question is open any more."""
        self.conversation = replace(self.conversation, open=False, picked=())

    def keep(self, facts: Memory) -> None:
        """Facts about the person that outlive the dialogue."""
        self.effects.append(Remember(self.person.id, dict(facts)))
        self.person = replace(self.person, memory={**self.person.memory, **facts})

    def move_to(self, frame: Frame) -> None:
        """The current dialogue stands here now."""
        self.conversation = self.conversation.with_current(frame)

    def announce_closed(self) -> None:
        """Say, once per closed stretch, that nobody reads now, when a human is back, and whom to call in danger."""
        if self.open_now:
            return
        since = closed_since(self.hours, self.now)
        if self.conversation.closed_notice_for == since:
            return
        self.conversation = replace(self.conversation, closed_notice_for=since)
        self.say("closed", lane=Lane.REPLY)

    def when_humans_read(self) -> datetime | None:
        """None when somebody is there now; else the opening until which what is not urgent waits for caseworkers."""
        return None if self.open_now else opening_if_known(self.hours, self.now)

    def finish(self, first: Iterable[Effect] = ()) -> Outcome:
        """The outcome: `first` goes out before all the rest."""
        effects = _joined([*first, *self.effects])
        if self.conversation != self.situation.conversation:
            effects.append(KeepConversation(self.person.id, self.conversation))
        return Outcome(tuple(effects))


def _joined(effects: list[Effect]) -> list[Effect]:
    joined: list[Effect] = []
    for effect in effects:
        before = joined[-1] if joined else None
        if isinstance(effect, Say) and isinstance(before, Say) and _one_bubble(before, effect):
            joined[-1] = replace(effect, text=f"{before.text}\n\n{effect.text}")
        else:
            joined.append(effect)
    return joined


def _one_bubble(before: Say, after: Say) -> bool:
    return (
        before.to == after.to
        and before.to.kind == "person"
        and before.lane == after.lane
        and not before.keyboard
        and before.question is None
        and after.question is None
        and before.piece is None
        and after.piece is None
        and not before.picture
        and not after.picture
        and before.paper is None
        and after.paper is None
        and before.aloud is None
        and after.aloud is None
        and before.flag_id == after.flag_id
        and before.not_before == after.not_before
        and before.counts == after.counts
        and len(before.text) + len(after.text) <= BUBBLE_MAX
    )
