"""Attestations: drafted, changed under guard, read back, and found by their code."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from flows.attestations.attestation import Attestation, Kind, State, code_of
from flows.attestations.wording import ATTESTATION
from flows.effects import ChangeAttestation, DraftAttestation
from flows.events import ChoicePressed, CommandGiven, Incoming
from flows.people import Person
from flows.situation import CaseworkerSituation, PersonSituation, Subject
from flows.structure import Structure
from storage.cipher import Cipher
from storage.conditions import is_one_of
from storage.houses import load_house
from storage.pathways import find_pathway
from storage.people import find_person, open_facts, seal_facts
from storage.priority_desk import bearing
from storage.tables import attestations, caseworkers, people
from storage.unit_of_work import Overtaken, UnitOfWork

# The dialogue in which one asks for an attestation.
DIALOGUE = "attestations"
# What a caseworker asks for one with.
ATTESTATION_COMMAND = "attestation"
ID_DIGITS_MAX = 18
_BY_ID = select(attestations).where(attestations.c.id == bindparam("id"))
_UNDER_WAY = (
    select(attestations)
    .where(
        attestations.c.person_id == bindparam("person_id"),
        is_one_of(attestations.c.state, State.DRAFTED.value, State.CHECKED.value),
    )
    .order_by(attestations.c.drafted_at, attestations.c.id)
)
_BY_CODE = (
    select(attestations, people.c.first_name, people.c.structure_id, caseworkers.c.name.label("signer"))
    .select_from(
        attestations.join(people, people.c.id == attestations.c.person_id).outerjoin(
            caseworkers, caseworkers.c.id == attestations.c.signed_by
        )
    )
    .where(attestations.c.code == bindparam("code"))
)
_REFERENT = select(people.c.referent_id).where(people.c.id == bindparam("id"))
_DRAFT = insert(attestations)
_CHANGED_AT = {State.CHECKED: "checked_at", State.VALID: "signed_at", State.WITHDRAWN: "withdrawn_at"}


@dataclass(frozen=True, slots=True)
class Found:
    """The attestation that bears a code: the first letter of whom it is about, their structure, and who signed, if not they themselves."""

    attestation: Attestation
    initial: str
    structure: Structure
    signer: str


async def with_attestations(
    work: UnitOfWork, situation: PersonSituation, incoming: Incoming
) -> PersonSituation:
    """The same situation with what a turn about attestations asks for; untouched where it is about something else."""
    asking = any(frame.dialogue == DIALOGUE for frame in situation.conversation.frames)
    if not asking and _pressed(incoming) is None:
        return situation
    person_id = situation.person.id
    return replace(
        situation,
        pathway=await find_pathway(work, person_id),
        attestations=await _under_way(work, person_id),
    )


async def with_subject(
    work: UnitOfWork, situation: CaseworkerSituation, incoming: Incoming
) -> CaseworkerSituation:
    """The same situation with whom an attestation is to be about, or the one that an errand is about."""
    event, pressed, house = incoming.event, _pressed(incoming), situation.house
    if isinstance(event, CommandGiven) and event.name == ATTESTATION_COMMAND:
        return replace(situation, found=await bearing(work, house.id, event.argument))
    if situation.errand is not None:
        row = await work.row(_BY_ID, {"id": situation.errand.id})
        return (
            replace(situation, attestation=attestation_of(row, work.cipher)) if row is not None else situation
        )
    if (
        pressed is None
        or pressed[0] != "new"
        or not pressed[1].isdecimal()
        or len(pressed[1]) > ID_DIGITS_MAX
    ):
        return situation
    about = await find_person(work, int(pressed[1]))
    if about is None or about[0] != house.id:
        return situation
    person = about[1]
    referent_id = await work.value(_REFERENT, {"id": person.id})
    pathway, under_way = await find_pathway(work, person.id), await _under_way(work, person.id)
    return replace(situation, subject=Subject(person, referent_id, pathway, under_way))


async def write(work: UnitOfWork, effect: DraftAttestation | ChangeAttestation, now: datetime) -> None:
    """Write what was decided of an attestation. Raises Overtaken."""
    match effect:
        case DraftAttestation():
            await draft_attestation(work, effect, now)
        case ChangeAttestation():
            await change_attestation(work, effect, now)


async def draft_attestation(work: UnitOfWork, effect: DraftAttestation, now: datetime) -> None:
    """Write a new attestation, that the person has still to read."""
    await work.execute(
        _DRAFT,
        {
            "id": effect.attestation_id,
            "person_id": effect.person_id,
            "kind": effect.kind.value,
            "code": code_of(effect.attestation_id),
            "state": State.DRAFTED.value,
            "facts": seal_facts(effect.facts, work.cipher),
            "asked_by": effect.asked_by,
            "drafted_at": now,
        },
    )


async def change_attestation(work: UnitOfWork, effect: ChangeAttestation, now: datetime) -> None:
    """Move an attestation on, if it still stands where the decision saw it. Raises Overtaken if it does not."""
    signed = {"signed_by": effect.by_caseworker} if effect.state is State.VALID else {}
    changed = await work.execute(
        update(attestations)
        .where(attestations.c.id == bindparam("which"), attestations.c.state == bindparam("was"))
        .values({"state": effect.state.value, _CHANGED_AT[effect.state]: now, **signed}),
        {"which": effect.attestation_id, "was": effect.was.value},
    )
    if changed.rowcount != 1:
        raise Overtaken


async def find_by_code(work: UnitOfWork, code: str) -> Found | None:
    """The attestation that bears this code, as far as who checks it may know of it; never one that nobody has signed."""
    row = await work.row(_BY_CODE, {"code": code})
    if row is None or row.signed_at is None:
        return None
    attestation = attestation_of(row, work.cipher)
    house = await load_house(work, row.structure_id)
    return Found(attestation, work.cipher.open(row.first_name)[:1].upper(), house.structure, row.signer or "")


async def whom(work: UnitOfWork, attestation: Attestation) -> Person:
    """The person whom an attestation is about."""
    about = await find_person(work, attestation.person_id)
    assert about is not None
    return about[1]


def attestation_of(row: Row[Any], cipher: Cipher) -> Attestation:
    """The attestation that a row holds."""
    return Attestation(
        id=row.id,
        person_id=row.person_id,
        kind=Kind(row.kind),
        state=State(row.state),
        drafted_at=row.drafted_at,
        facts=open_facts(row.facts, cipher),
        asked_by=row.asked_by,
        signed_by=row.signed_by,
        signed_at=row.signed_at,
        withdrawn_at=row.withdrawn_at,
    )


async def _under_way(work: UnitOfWork, person_id: int) -> tuple[Attestation, ...]:
    rows = await work.rows(_UNDER_WAY, {"person_id": person_id})
    return tuple(attestation_of(row, work.cipher) for row in rows)


def _pressed(incoming: Incoming) -> tuple[str, str] | None:
    """What a button about attestations names; None for any other event."""
    if not isinstance(incoming.event, ChoicePressed):
        return None
    kind, _, rest = incoming.event.data.partition(":")
    named, _, more = rest.partition(":")
    return (named, more.partition(":")[0]) if kind == ATTESTATION else None
