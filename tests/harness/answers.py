"""Answers for everybody as a story keeps them: what was asked, what a team answers, whom it helped."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from flows.events import ChoicePressed, CommandGiven, Event, TextReceived
from flows.faq.entry import Asked, Entry, EntryState, FaqDesk, named_by, on_desk
from flows.faq.orders import (
    KeepEntry,
    NoteQuestion,
    NoteReply,
    RemindReview,
    SettleQuestion,
    ThankEntry,
)
from flows.people import Person


@dataclass
class Answers:
    """All answers of one structure, and what its people asked."""

    names: tuple[str, ...] = ()
    entries: dict[int, Entry] = field(default_factory=dict)
    asked: dict[int, Asked] = field(default_factory=dict)
    helped: set[tuple[int, int]] = field(default_factory=set)
    reminded: list[int] = field(default_factory=list)

    @property
    def published(self) -> tuple[Entry, ...]:
        """Those that are not withdrawn."""
        return tuple(entry for entry in self.entries.values() if entry.state is EntryState.PUBLISHED)

    def of_desk(self, event: Event, desk: Mapping[str, str], answered: Person | None) -> FaqDesk:
        """What a caseworker's event asks of them, as storage would load it."""
        if isinstance(event, CommandGiven) and event.name == "faq":
            return FaqDesk(entries=self.published)
        if isinstance(event, TextReceived) and answered is not None:
            return FaqDesk(asked=self.asked.get(answered.id))
        named = named_by(event.data) if isinstance(event, ChoicePressed) else None
        writing = on_desk(desk)
        if named is not None and named.verb in {"new", "no"}:
            return FaqDesk(asked=self.asked.get(named.number))
        which = named.number if named is not None and named.number else writing.entry_id if writing else 0
        return FaqDesk(entry=self.entries.get(which), names=self.names if writing else ())

    def apply(self, order: object, now: datetime) -> None:
        """Keep what was decided."""
        match order:
            case NoteQuestion(person_id=who, words=words):
                self.asked[who] = Asked(who, words, now)
            case NoteReply(person_id=who, caseworker_id=by, words=words):
                self.asked[who] = replace(self.asked[who], reply=words, replied_by=by)
            case SettleQuestion(person_id=who):
                self.asked.pop(who, None)
            case KeepEntry():
                self._keep(order)
            case ThankEntry(entry_id=entry_id, person_id=who):
                self.helped.add((entry_id, who))
                count = sum(one == entry_id for one, _ in self.helped)
                self.entries[entry_id] = replace(self.entries[entry_id], helped=count)
            case RemindReview(entry_id=entry_id):
                self.reminded.append(entry_id)

    def _keep(self, order: KeepEntry) -> None:
        number = order.entry_id or len(self.entries) + 1
        before = self.entries.get(number)
        assert order.was == (before.version if before else 0), "two hands on one answer"
        self.entries[number] = Entry(
            number,
            order.question,
            order.answer,
            order.owner_id,
            order.review_at,
            order.state,
            order.was + 1,
            before.helped if before else 0,
        )
