"""What a team shares, as a story keeps it: proposed, let in, withdrawn, and whom it was of use to."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from flows.events import ChoicePressed, CommandGiven, Event
from flows.resources.orders import DecideResource, FindUseful, ShareResource
from flows.resources.resource import Resource, ResourceDesk, ResourceState, named_by


@dataclass
class Shared:
    """All resources of one structure."""

    all: dict[int, Resource] = field(default_factory=dict)
    useful: set[tuple[int, int]] = field(default_factory=set)

    @property
    def standing(self) -> tuple[Resource, ...]:
        """Those that are not withdrawn."""
        return tuple(one for one in self.all.values() if one.state is not ResourceState.WITHDRAWN)

    def of_desk(self, event: Event) -> ResourceDesk:
        """What a caseworker's event asks of them, as storage would load it."""
        if isinstance(event, CommandGiven) and event.name == "ressources":
            return ResourceDesk(all=self.standing)
        named = named_by(event.data) if isinstance(event, ChoicePressed) else None
        return ResourceDesk(named=self.all.get(named[0])) if named is not None else ResourceDesk()

    def apply(self, order: object, now: datetime) -> None:
        """Keep what was decided."""
        match order:
            case ShareResource():
                number = len(self.all) + 1
                self.all[number] = Resource(
                    number, order.rubric, order.body, order.caseworker_id, order.state, now
                )
            case DecideResource():
                assert self.all[order.resource_id].state is order.was, "two hands on one resource"
                self.all[order.resource_id] = replace(self.all[order.resource_id], state=order.state)
            case FindUseful(resource_id=number, person_id=who):
                self.useful.add((number, who))
                count = sum(one == number for one, _ in self.useful)
                self.all[number] = replace(self.all[number], useful=count)
