"""What is decided about resources; `storage` turns each into rows."""

from dataclasses import dataclass

from flows.resources.resource import ResourceState


@dataclass(frozen=True, slots=True)
class ShareResource:
    """A caseworker shares a resource; a lead's own needs nobody else's yes."""

    structure_id: int
    caseworker_id: int
    rubric: str
    body: str
    state: ResourceState


@dataclass(frozen=True, slots=True)
class DecideResource:
    """A lead lets a resource in, or takes it away; `was` guards against two hands."""

    resource_id: int
    was: ResourceState
    state: ResourceState
    by_caseworker: int


@dataclass(frozen=True, slots=True)
class FindUseful:
    """A resource is of use to a person; said twice, it counts once."""

    resource_id: int
    person_id: int


ResourceOrder = ShareResource | DecideResource | FindUseful
