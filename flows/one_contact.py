"""What falls on one local day makes one contact: who speaks first, who follows, who is covered by it, who waits for tomorrow.

Rule 1: the kind of the lowest order leads, whenever it is due that day; the same kind twice is said once.
Rule 2: a check-in is covered by whatever asks for news; what only informs waits for a day of its own.
Rule 3: more than one contact can hold waits for the next day, rather than being said to be merged and never played.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.calendar.kinds import Merge, asks_for_news, kind_of, order_of
from flows.conversation import DEPTH_MAX
from flows.touchpoints import Touchpoint


@dataclass(frozen=True, slots=True)
class OneContact:
    """One contact: `first` speaks, `then` are played after it in that order, `covered` are said by these, the others wait."""

    first: Touchpoint
    then: tuple[Touchpoint, ...] = ()
    covered: tuple[Touchpoint, ...] = ()
    crowded_out: tuple[Touchpoint, ...] = ()
    waiting: tuple[Touchpoint, ...] = ()


def one_contact(ready: Sequence[Touchpoint], later: Sequence[Touchpoint]) -> OneContact:
    """Make one contact of what is `ready` (not empty), and of what comes due `later` on the same day."""
    first, *others = sorted([*ready, *later], key=_order)
    then: list[Touchpoint] = []
    covered: list[Touchpoint] = []
    waiting: list[Touchpoint] = []
    for other in others:
        merge = kind_of(other.kind).merge
        said = [first, *then]
        if any(one.kind == other.kind for one in said) or (
            merge is Merge.YIELD and any(asks_for_news(one) for one in said)
        ):
            covered.append(other)
        elif merge is Merge.WAIT:
            waiting.append(other)
        else:
            then.append(other)
    room = DEPTH_MAX - 1
    return OneContact(first, tuple(then[:room]), tuple(covered), tuple(then[room:]), tuple(waiting))


def _order(touchpoint: Touchpoint) -> tuple[int, float, int]:
    return order_of(touchpoint), touchpoint.due_at.timestamp(), touchpoint.id
