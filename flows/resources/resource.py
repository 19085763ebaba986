"""A resource « ressource »: a link, or a few words, under a subject « rubrique »."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

# The subjects, in the order in which they are offered; each has its words in resources.ftl and desk.ftl.
RUBRICS = ("well_being", "culture", "learning", "games", "children", "digital")
# What buttons about resources begin with, and under what a caseworker's desk keeps the subject of the one being shared.
RESOURCE, DESK = "s", "resource"
BODY_MAX = 480
NUMBER_DIGITS_MAX = 18


class ResourceState(StrEnum):
    """Where a resource stands: waiting for a lead, let in, or not shown (any more)."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource. `by_id` is who shared it; `useful` how many people said that it is of use."""

    id: int
    rubric: str
    body: str
    by_id: int
    state: ResourceState
    shared_at: datetime
    useful: int = 0

    @property
    def shown(self) -> bool:
        """Say whether people may read it: a lead has let it in."""
        return self.state is ResourceState.APPROVED


@dataclass(frozen=True, slots=True)
class ResourceDesk:
    """What a caseworker's event is about: the resource that it names, or all of the structure's that are not withdrawn."""

    named: Resource | None = None
    all: tuple[Resource, ...] = ()


def rubrics_of(resources: Iterable[Resource]) -> frozenset[str]:
    """The subjects under which there is something that people may read."""
    return frozenset(one.rubric for one in resources if one.shown)


def named_by(data: str) -> tuple[int, str] | None:
    """The number and the verb that a button about resources carries; None when it is about something else, or made up."""
    kind, _, rest = data.partition(":")
    number, _, verb = rest.partition(":")
    if kind != RESOURCE or not verb or not (number.isascii() and number.isdecimal()):
        return None
    return (int(number), verb) if len(number) <= NUMBER_DIGITS_MAX else None


def shared_under(desk: Mapping[str, str]) -> str:
    """The subject under which a caseworker is about to share something; nothing when they are not."""
    return desk.get(DESK, "")
