"""Every kind of touchpoint that the house knows: who goes first, what happens when several fall on one day, when it is too late.

Rule 1: what falls on one local day makes one contact, led by the kind of the lowest order.
Rule 2: where a crisis keeps a place in the week for a gesture, that one goes before any check-in.
Rule 3: the others follow in the same contact, wait for the next day, or yield: what leads asks for news as well.
"""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from flows.structure import Rhythm, Structure
from flows.touchpoints import Touchpoint


class Merge(StrEnum):
    """What a kind does on a day that another one leads."""

    FOLLOW = "follow"
    WAIT = "wait"
    YIELD = "yield"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of touchpoint, which is also the name of the dialogue that it plays.

    `family` is its name in the `touchpoints` of a structure; `call`: for whom the messenger is not the way, it is worth a call.
    """

    name: str
    family: str
    order: int
    late_days: int
    merge: Merge = Merge.FOLLOW
    call: bool = True


_KINDS = (
    Kind("closure_news", "crisis", 5, 3),
    Kind("hours_changed", "hours", 8, 7),
    Kind("comeback", "contract_watch", 10, 7),
    Kind("first_day", "first_weeks", 12, 5),
    Kind("contract_end", "contract_watch", 14, 10),
    Kind("trial_end", "contract_watch", 15, 5),
    Kind("pass_end", "contract_watch", 16, 10),
    Kind("after_contract", "contract_watch", 18, 14),
    Kind("paper_end", "papers", 17, 10),
    Kind("dossier_day", "papers", 19, 1),
    Kind("hours_sheet", "pay_period", 20, 1),
    Kind("payday", "pay_period", 22, 2, call=False),
    Kind("after_pay", "pay_period", 24, 5),
    Kind("stay_in_touch", "contract_watch", 26, 2, call=False),
    Kind("symptoms", "barrier_gestures", 30, 2, call=False),
    Kind("benefits", "pay_period", 40, 3),
    Kind("advance", "pay_period", 50, 3, Merge.WAIT, call=False),
    Kind("sign_of_life", "contract_watch", 53, 10, Merge.YIELD),
    Kind("check_in_again", "check_in", 55, 3, Merge.YIELD),
    Kind("check_in", "check_in", 60, 2, Merge.YIELD),
    Kind("who_is_who", "first_weeks", 70, 5, Merge.WAIT, call=False),
    Kind("contact_rules", "first_weeks", 72, 5, Merge.WAIT, call=False),
    Kind("gesture", "barrier_gestures", 90, 5, Merge.WAIT, call=False),
)
KINDS = MappingProxyType({kind.name: kind for kind in _KINDS})
# These ask how the person is: a check-in on the same day would ask it twice.
_ASKS_FOR_NEWS = frozenset(
    {"comeback", "first_day", "after_pay", "after_contract", "sign_of_life", "check_in", "check_in_again"}
)

# A fact of a gesture that has its place in the week; a name in a dialogue cannot begin with a capital.
KEPT = "Kept"
_ORDER_KEPT = 54

_IN_RHYTHM = frozenset({"check_in", "gesture", "symptoms"})


def kind_of(name: str) -> Kind:
    """The kind of that name; one that a structure has made itself follows whatever leads."""
    return KINDS.get(name) or Kind(name, name, 80, 2)


def order_of(touchpoint: Touchpoint) -> int:
    """Where a touchpoint stands among others: the lowest goes first, and has the places of the week that there are."""
    return _ORDER_KEPT if KEPT in touchpoint.facts else kind_of(touchpoint.kind).order


def rhythm_of(structure: Structure, name: str) -> Rhythm:
    """How a structure wants a kind to come: by its own name, by its family's, or as we propose it."""
    kind = kind_of(name)
    told = structure.touchpoints.get(name) or structure.touchpoints.get(kind.family)
    return told or Rhythm()


def asks_for_news(touchpoint: Touchpoint) -> bool:
    """Say whether it asks how the person is, so that no check-in is needed that day; what comes every week would leave none."""
    return touchpoint.kind in _ASKS_FOR_NEWS and not (
        touchpoint.kind == "after_pay" and "-W" in touchpoint.period
    )


def late_days(structure: Structure, name: str) -> int:
    """After how many days a touchpoint of a kind is too late: the structure's own word, or ours."""
    return rhythm_of(structure, name).late_days or kind_of(name).late_days


def in_rhythm(name: str) -> bool:
    """Say whether a kind comes every so many days, rather than at dates of the pathway; its period is then a day."""
    return name not in KINDS or name in _IN_RHYTHM
