"""Help lines: one dated table, read from one place; only numbers verified at their source are in it."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from flows.reading import read_model, read_yaml

# The text that gives the number first, by what the danger is: in the order in which what is worst comes first.
FIRST_TEXT = {
    "suicide": "critical_suicide",
    "violence": "critical_violence",
    "child": "critical_child",
    "health": "critical_health",
    "work_danger": "critical_health",
    "housing": "critical_housing",
}


GOOD_FOR = timedelta(days=365)


class Helpline(BaseModel):
    """A number that a person may be sent to: for which signals, when it answers, where it was verified and when."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    number: str
    label: dict[str, str]
    answers: tuple[str, ...] = Field(alias="for")
    always: bool = Field(default=True, description="round the clock, every day")
    by_sms: bool = False
    emergency: bool = Field(
        default=False, description="for who is in mortal danger, never to talk things over"
    )
    source: str
    checked_on: date

    def label_in(self, language: str) -> str:
        """What it is, in that language, or in French."""
        return self.label.get(language) or next(iter(self.label.values()))


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    helplines: Annotated[tuple[Helpline, ...], Field(min_length=1)]


def read_helplines(text: str, source: str) -> dict[str, Helpline]:
    """Read the table, by number. Raises `flows.reading.Misread` with the line of each mistake."""
    table = read_model(read_yaml(text, source), _Table)
    return {line.number: line for line in table.helplines}


def too_old(table: Mapping[str, Helpline], today: date) -> tuple[str, ...]:
    """The numbers that nobody has verified for a year: they may not be given any more."""
    return tuple(number for number, line in table.items() if today - line.checked_on > GOOD_FOR)


def first_text(categories: Iterable[str]) -> str:
    """The key of the text that comes first where a life is at stake."""
    return next((FIRST_TEXT[category] for category in categories if category in FIRST_TEXT), "critical_other")


def orientation(table: Mapping[str, Helpline], categories: Iterable[str]) -> tuple[str, Helpline] | None:
    """Where to talk it over: the first category that has a line for it, and the most fitting one; None when none has."""
    return next(
        (
            (category, line)
            for category in categories
            for line in table.values()
            if category in line.answers and not line.emergency
        ),
        None,
    )
