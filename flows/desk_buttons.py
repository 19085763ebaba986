"""Buttons of the desk about one person: what they carry, and a day that is picked with them, part by part."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows import cards, dates
from flows.effects import Button, Keyboard, Rewrite, Say
from flows.events import ChoicePressed, Event
from flows.people import Person
from flows.situation import CaseworkerSituation

ID_DIGITS_MAX = 18


@dataclass(frozen=True, slots=True)
class Named:
    """What kind of thing a button is about, whose, and the way that was pressed so far."""

    kind: str
    person_id: int
    way: tuple[str, ...]

    @property
    def data(self) -> str:
        """What the button carries."""
        return ":".join((self.kind, str(self.person_id), *self.way))

    def at(self, *way: str) -> "Named":
        """The same person, another way."""
        return replace(self, way=way)


def named_in(kind: str, event: Event) -> Named | None:
    """What a press of this kind names; None for any other event, and where the data was made up."""
    if not isinstance(event, ChoicePressed):
        return None
    pressed, _, rest = event.data.partition(":")
    number, *way = rest.split(":")
    named = pressed == kind and number.isascii() and number.isdecimal() and len(number) <= ID_DIGITS_MAX
    return Named(kind, int(number), tuple(way)) if named else None


def day_rows(
    situation: CaseworkerSituation, named: Named, picked: Sequence[str], first: date, years: int
) -> Keyboard:
    """The part of the day that is to be picked next, after what is `picked`, none before `first`; `named`: the way to the first part."""
    words = situation.content.words
    labels = {name: words.label(cards.LANGUAGE, "house", "years", name) for name in (dates.LATER, dates.BACK)}
    return tuple(
        tuple(Button(one.label, named.at(*named.way, *dates.after(picked, one.data)).data) for one in row)
        for row in dates.rows(picked, first, years, cards.LANGUAGE, labels)
    )


def in_place(press: ChoicePressed, shown: Say) -> Rewrite:
    """What is shown, where the button was pressed."""
    return Rewrite(shown.to, shown.text, shown.keyboard, message_id=press.message_id)


def day_of_person(situation: CaseworkerSituation, person: Person, now: datetime) -> date:
    """The day that it is where the person lives: their calendar is drawn up there."""
    return now.astimezone(ZoneInfo(person.timezone or situation.house.structure.timezone)).date()
