"""To whom an errand goes, by what it is about, and whom the person is told of before they ask."""

from datetime import datetime

from flows.errands.errand import FOR_LEADS, NOT_PAY
from flows.people import Caseworker, Role
from flows.presence import Turns, absence_of, alone, cover_of, everybody, seen_by
from flows.situation import House


def sees_to(
    house: House, referent: Caseworker | None, topic: str, at: datetime, holder: Caseworker | None = None
) -> dict[Caseworker, datetime]:
    """Who sees to such an errand, each from when they are there: who holds it, for pay the pay contact, else the referent, each or
    who stands in; else whoever can be reached.

    What is asked of somebody's own data goes to the leads who can be reached, if there are any.
    """
    leads = tuple(c for c in everybody(house) if c.role is Role.LEAD)
    pay = house.structure.pay_contact if topic not in NOT_PAY else None
    contact = next((c for c in house.caseworkers if c.name == pay), None)

    def turns(on: datetime) -> Turns:
        held = alone(house, holder, on)
        if topic in FOR_LEADS and leads:
            return (*held, leads)
        one_by_one = (_or_cover(house, one, on) for one in (contact, referent))
        return (*held, *one_by_one, everybody(house))

    return seen_by(house, turns, at)


def _or_cover(house: House, one: Caseworker | None, at: datetime) -> tuple[Caseworker, ...]:
    """Somebody who can be reached, or who was chosen to stand in while they are away."""
    if one is None:
        return ()
    cover = one if one.reachable and absence_of(house, one, at) is None else cover_of(house, one, at)
    return (cover,) if cover is not None else ()
