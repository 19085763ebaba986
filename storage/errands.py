"""Errands: opened, changed under guard, and read back."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from flows.effects import ChangeErrand, OpenErrand
from flows.errands.errand import ONCE_MORE, Errand, ErrandState
from flows.events import CommandGiven, Incoming
from flows.people import Person
from storage.cipher import Cipher
from storage.conditions import is_one_of
from storage.people import find_person
from storage.tables import errands, people
from storage.unit_of_work import Overtaken, UnitOfWork

# How many open errands of one structure are looked at, the oldest first.
OPEN_MAX = 50
NOT_SETTLED = is_one_of(errands.c.state, ErrandState.OPEN.value, ErrandState.TAKEN.value)

_ERRANDS = select(
    errands,
    people.c.first_name,
    people.c.last_name,
    people.c.phone,
    people.c.language,
    people.c.referent_id,
    people.c.structure_id,
).join(people, people.c.id == errands.c.person_id)
_IN_ORDER = (errands.c.opened_at, errands.c.id)
_LOCK = select(errands.c.id).where(errands.c.id == bindparam("id")).with_for_update(key_share=True)
_BY_ID = _ERRANDS.where(errands.c.id == bindparam("id"))
_OF_PEOPLE = _ERRANDS.where(
    errands.c.person_id.in_(bindparam("people", expanding=True)), NOT_SETTLED
).order_by(*_IN_ORDER)
_OF_STRUCTURE = (
    _ERRANDS.where(people.c.structure_id == bindparam("structure_id"), NOT_SETTLED)
    .order_by(*_IN_ORDER)
    .limit(OPEN_MAX)
)


async def open_errands_of_people(work: UnitOfWork, ids: Collection[int]) -> dict[int, tuple[Errand, ...]]:
    """The errands of each of these people that are not settled, oldest first."""
    found: dict[int, tuple[Errand, ...]] = dict.fromkeys(ids, ())
    if ids:
        for row in await work.rows(_OF_PEOPLE, {"people": list(ids)}):
            found[row.person_id] += (errand_of(row, work.cipher),)
    return found


async def open_errands_at_desk(
    work: UnitOfWork, structure_id: int, answered: Person | None, incoming: Incoming
) -> tuple[Errand, ...]:
    """What a caseworker's turn needs of the errands that are not settled, oldest first: those of whom they answer, else those of the
    structure where they ask for them.
    """
    if answered is not None:
        return (await open_errands_of_people(work, (answered.id,)))[answered.id]
    if not isinstance(incoming.event, CommandGiven) or incoming.event.name != "demarches":
        return ()
    rows = await work.rows(_OF_STRUCTURE, {"structure_id": structure_id})
    return tuple(errand_of(row, work.cipher) for row in rows)


async def named_errand(
    work: UnitOfWork, structure_id: int, errand_id: str
) -> tuple[Errand | None, Person | None]:
    """The errand of that id and whom it is about, locked; nothing where there is none in this structure."""
    if errand_id and work.locks_rows:
        await work.execute(_LOCK, {"id": errand_id})
    row = await work.row(_BY_ID, {"id": errand_id}) if errand_id else None
    if row is None or row.structure_id != structure_id:
        return None, None
    about = await find_person(work, row.person_id)
    assert about is not None
    return errand_of(row, work.cipher), about[1]


async def open_errand(work: UnitOfWork, effect: OpenErrand, now: datetime) -> None:
    """Write a new errand."""
    await work.change(
        errands.insert(),
        {
            "id": effect.errand_id,
            "person_id": effect.person_id,
            "topic": effect.topic,
            "state": ErrandState.OPEN.value,
            "opened_at": now,
            "rung": ONCE_MORE,
            "due_at": effect.due_at,
            "note": work.cipher.seal(effect.note) if effect.note else None,
            "dossier": effect.dossier,
        },
    )


async def change_errand(work: UnitOfWork, effect: ChangeErrand, now: datetime) -> None:
    """Move an errand on, if it still stands where the decision saw it. Raises Overtaken if it does not."""
    settled = effect.state is ErrandState.SETTLED
    changed = await work.execute(
        update(errands)
        .where(
            errands.c.id == bindparam("which"),
            errands.c.state == bindparam("was"),
            errands.c.caseworker_id.is_not_distinct_from(bindparam("was_holder")),
        )
        .values(
            state=effect.state.value,
            caseworker_id=effect.holder_id,
            rung=effect.rung,
            due_at=effect.due_at,
            closed_at=now if settled else None,
            outcome=ErrandState.SETTLED.value if settled else None,
        ),
        {"which": effect.errand_id, "was": effect.was.value, "was_holder": effect.was_holder},
    )
    if changed.rowcount != 1:
        raise Overtaken


def errand_of(row: Row[Any], cipher: Cipher) -> Errand:
    """The errand that a row holds, with whom it is about and how to reach them."""
    person = Person(row.person_id, cipher.open(row.first_name), cipher.open(row.last_name))
    return Errand(
        id=row.id,
        person_id=row.person_id,
        person_name=person.full_name,
        topic=row.topic,
        state=ErrandState(row.state),
        opened_at=row.opened_at,
        holder_id=row.caseworker_id,
        referent_id=row.referent_id,
        rung=row.rung,
        due_at=row.due_at,
        note=cipher.open(row.note) if row.note else "",
        person_phone=cipher.open(row.phone) if row.phone else "",
        person_language=row.language,
        dossier=row.dossier,
    )
