"""Calls that a human is asked to make: asked for, changed under guard, and read back.

Rule 1: whoever changes a call holds its person first, so that two hands never decide about it on the same facts.
"""

import json
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, and_, bindparam, case, or_, select, update

from flows.calls.call import CALL, ONCE_MORE, Because, Call, CallState
from flows.effects import AskCall, ChangeCall
from flows.events import ChoicePressed, CommandGiven, Incoming
from flows.people import Person
from flows.situation import CaseworkerSituation
from storage.cipher import Cipher
from storage.people import find_person, lock_people
from storage.tables import calls, pathways, people
from storage.unit_of_work import Overtaken, UnitOfWork
from storage.upserts import Insert, insert

# How many open calls of one structure are looked at, the oldest first.
OPEN_MAX = 200
_IS_OPEN = calls.c.state == CallState.OPEN.value
# Still to be made, or a difficulty that nobody has said more about.
COMES_BACK = or_(_IS_OPEN, and_(calls.c.state == CallState.TROUBLE.value, calls.c.due_at.is_not(None)))

_CALLS = (
    select(
        calls,
        people.c.first_name,
        people.c.last_name,
        people.c.phone,
        people.c.language,
        people.c.referent_id,
        people.c.structure_id,
        pathways.c.by_phone,
    )
    .join(people, people.c.id == calls.c.person_id)
    .outerjoin(pathways, pathways.c.person_id == people.c.id)
)
_IN_ORDER = (calls.c.asked_at, calls.c.id)
# What is given besides is what changes.
_CHANGE = update(calls).where(
    calls.c.id == bindparam("which"),
    calls.c.state == bindparam("was"),
    calls.c.tries == bindparam("was_tries"),
    calls.c.due_at.is_not_distinct_from(bindparam("was_due", type_=calls.c.due_at.type)),
)
_WHOSE = select(calls.c.person_id).where(calls.c.id == bindparam("id"))
_BY_ID = _CALLS.where(calls.c.id == bindparam("id"))
_OF_PEOPLE = _CALLS.where(calls.c.person_id.in_(bindparam("people", expanding=True)), COMES_BACK).order_by(
    *_IN_ORDER
)
_OF_STRUCTURE = (
    _CALLS.where(people.c.structure_id == bindparam("structure_id"), COMES_BACK)
    .order_by(*_IN_ORDER)
    .limit(OPEN_MAX)
)


@cache
def _ask(dialect: str) -> Insert:
    asking = insert(dialect, calls)
    names = ("id", "caseworker_id", "reason", "slot", "because", "sheet", "state", "rung", "due_at")
    # What is asked for again before it was settled goes on as it stands.
    going_on = {
        name: case((_IS_OPEN, calls.c[name]), else_=asking.excluded[name])
        for name in ("asked_at", "tries", "tried_at", "id")
    }
    return asking.on_conflict_do_update(
        index_elements=["person_id", "kind", "period"],
        set_={
            **{name: asking.excluded[name] for name in names},
            **going_on,
            "settled_at": None,
            "flag_id": None,
        },
    )


async def ask_call(work: UnitOfWork, effect: AskCall, now: datetime) -> None:
    """A call is asked for; asked for again in the same period, it is open again, as it was asked last."""
    await work.change(
        _ask(work.dialect),
        {
            "id": effect.call_id,
            "person_id": effect.person_id,
            "caseworker_id": effect.caseworker_id,
            "kind": effect.kind,
            "period": effect.period,
            "reason": effect.reason,
            "slot": effect.slot or None,
            "because": _written(effect.because),
            "sheet": ",".join(effect.sheet),
            "state": CallState.OPEN.value,
            "rung": ONCE_MORE,
            "tries": 0,
            "tried_at": None,
            "due_at": effect.due_at,
            "asked_at": now,
        },
    )


async def change_call(work: UnitOfWork, effect: ChangeCall, now: datetime) -> None:
    """Move a call on, if it still stands where the decision saw it. Raises Overtaken if it does not."""
    was, after = effect.was, effect.after
    changed = await work.change(
        _CHANGE,
        {
            "which": was.id,
            "was": was.state.value,
            "was_tries": was.tries,
            "was_due": was.due_at,
            "state": after.state.value,
            "caseworker_id": after.caseworker_id,
            "slot": after.slot or None,
            "rung": after.rung,
            "tries": after.tries,
            "tried_at": after.tried_at,
            "due_at": after.due_at,
            "flag_id": after.flag_id,
            "settled_at": None if after.open else now,
        },
    )
    if changed != 1:
        raise Overtaken


async def open_calls_of_people(work: UnitOfWork, ids: Collection[int]) -> dict[int, tuple[Call, ...]]:
    """The calls of each of these people that still come back, oldest first."""
    found: dict[int, tuple[Call, ...]] = dict.fromkeys(ids, ())
    if ids:
        for row in await work.rows(_OF_PEOPLE, {"people": list(ids)}):
            found[row.person_id] += (call_of(row, work.cipher),)
    return found


async def with_calls(
    work: UnitOfWork, situation: CaseworkerSituation, incoming: Incoming, spare_id: str
) -> CaseworkerSituation:
    """The same, with the call that the pressed button names (only of this structure), or the open calls, where they are asked for."""
    event, house = incoming.event, situation.house
    if isinstance(event, CommandGiven) and event.name == "appels":
        return replace(situation, open_calls=await _of_structure(work, house.id))
    if not isinstance(event, ChoicePressed):
        return situation
    kind, _, rest = event.data.partition(":")
    call_id = rest.partition(":")[0]
    whose = await work.value(_WHOSE, {"id": call_id}) if kind == CALL and call_id else None
    if whose is None:
        return situation
    await lock_people(work, whose)
    row = await work.row(_BY_ID, {"id": call_id})
    about = await find_person(work, whose)
    if row is None or about is None or row.structure_id != house.id:
        return situation
    return replace(
        situation,
        call=call_of(row, work.cipher),
        call_person=about[1],
        open_calls=(await open_calls_of_people(work, [whose]))[whose],
        spare_id=spare_id,
    )


async def _of_structure(work: UnitOfWork, structure_id: int) -> tuple[Call, ...]:
    rows = await work.rows(_OF_STRUCTURE, {"structure_id": structure_id})
    return tuple(call_of(row, work.cipher) for row in rows)


def call_of(row: Row[Any], cipher: Cipher) -> Call:
    """The call that a row holds, with whom it is about and how to reach them."""
    person = Person(row.person_id, cipher.open(row.first_name), cipher.open(row.last_name))
    return Call(
        id=row.id,
        person_id=row.person_id,
        person_name=person.full_name,
        kind=row.kind,
        period=row.period,
        asked_at=row.asked_at,
        state=CallState(row.state),
        because=_read(row.because),
        sheet=tuple(filter(None, row.sheet.split(","))),
        slot=row.slot or "",
        caseworker_id=row.caseworker_id,
        referent_id=row.referent_id,
        rung=row.rung,
        tries=row.tries,
        tried_at=row.tried_at,
        due_at=row.due_at,
        flag_id=row.flag_id,
        person_phone=cipher.open(row.phone) if row.phone else "",
        person_language=row.language,
        by_phone=bool(row.by_phone),
    )


def _written(because: tuple[Because, ...]) -> str:
    return json.dumps([[reason.kind, dict(reason.facts)] for reason in because], ensure_ascii=False)


def _read(text: str) -> tuple[Because, ...]:
    return tuple(Because(kind, facts) for kind, facts in json.loads(text or "[]"))
