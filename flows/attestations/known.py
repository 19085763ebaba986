"""What an attestation can say of a person: the facts that are known, or the first thing that keeps it from being written.

Rule 1: nothing is said that the structure has not noted; what it does not keep (birth, address) is left to be filled in by hand.
Rule 2: an attestation for work says from when to when, and never beyond the contract.
"""

from datetime import date, timedelta

from flows.attestations.attestation import Kind
from flows.pathway import Pathway
from flows.people import Person
from flows.structure import Structure

# Why one asks to go out in a crisis: the short reasons of the simplified form.
REASONS = ("work", "care", "food")


def missing(kind: Kind, person: Person, pathway: Pathway, today: date) -> str:
    """What keeps an attestation from being written: `start`, `over`, `contract`, `suspended`; nothing when all is there."""
    if kind is Kind.CRISIS_TRAVEL:
        return ""
    if pathway.started_on is None or pathway.started_on > today:
        return "start"
    if person.exited or pathway.exited(today):
        return "over"
    if kind is not Kind.PATHWAY and pathway.contract_until is not None and pathway.contract_until < today:
        return "contract"
    if kind is Kind.WORK_TRAVEL and pathway.suspended(today):
        return "suspended"
    return ""


def known(
    kind: Kind,
    person: Person,
    pathway: Pathway,
    structure: Structure,
    referent: str,
    today: date,
    reason: str = "",
) -> dict[str, str]:
    """The facts that an attestation of this kind is made of, where nothing is missing; days in ISO, nothing for what is not known."""
    facts = {"name": person.full_name, "structure": structure.name}
    match kind:
        case Kind.CRISIS_TRAVEL:
            return {**facts, "reason": reason if reason in REASONS else ""}
        case Kind.PRESENCE:
            return {**facts, "started": _iso(pathway.started_on), "until": _iso(pathway.contract_until)}
        case Kind.PATHWAY:
            pass_until = pathway.pass_until
            holds = pass_until is not None and pass_until >= today
            return {
                **facts,
                "started": _iso(pathway.started_on),
                "pass_until": _iso(pass_until) if holds else "",
                "referent": referent,
            }
        case Kind.WORK_TRAVEL:
            last = today + timedelta(days=structure.attestations.travel_days - 1)
            until = min(last, pathway.contract_until or last)
            places = " ; ".join(structure.attestations.workplaces)
            return {**facts, "from": _iso(today), "until": _iso(until), "places": places}


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
