"""Flags: raised, changed under guard, and read back; each with its append-only journal."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from flows.effects import ChangeFlag, RaiseFlag
from flows.flags import CloseOutcome, Flag, FlagState, Level
from flows.people import Person
from storage.cipher import Cipher
from storage.conditions import is_one_of
from storage.recent_contacts import contacts_of, recent_contacts
from storage.tables import flag_events, flags, people
from storage.unit_of_work import Overtaken, UnitOfWork

# How many open flags of one structure a caseworker's turn looks at, the oldest first.
OPEN_MAX = 200
NOT_CLOSED = is_one_of(flags.c.state, FlagState.OPEN.value, FlagState.TAKEN.value)

_FLAGS = select(
    flags,
    people.c.first_name,
    people.c.last_name,
    people.c.phone,
    people.c.language,
    people.c.structure_id,
    recent_contacts(),
).join(people, people.c.id == flags.c.person_id)
_IN_ORDER = (flags.c.raised_at, flags.c.id)
_LOCK = select(flags.c.id).where(flags.c.id == bindparam("id")).with_for_update(key_share=True)
# What is given besides is what changes.
_CHANGE = update(flags).where(flags.c.id == bindparam("which"), flags.c.state == bindparam("was"))
_RAISE, _NOTE = flags.insert(), flag_events.insert()
_BY_ID = _FLAGS.where(flags.c.id == bindparam("id"))
_OF_PEOPLE = _FLAGS.where(flags.c.person_id.in_(bindparam("people", expanding=True)), NOT_CLOSED).order_by(
    *_IN_ORDER
)
_OF_STRUCTURE = (
    _FLAGS.where(people.c.structure_id == bindparam("structure_id"), NOT_CLOSED)
    .order_by(*_IN_ORDER)
    .limit(OPEN_MAX)
)


async def open_flags_of_people(work: UnitOfWork, ids: Collection[int]) -> dict[int, tuple[Flag, ...]]:
    """The flags of each of these people that are not closed, oldest first."""
    found: dict[int, tuple[Flag, ...]] = dict.fromkeys(ids, ())
    if ids:
        for flag in _flags_of(await work.rows(_OF_PEOPLE, {"people": list(ids)}), work.cipher):
            found[flag.person_id] += (flag,)
    return found


async def open_flags_of_structure(work: UnitOfWork, structure_id: int) -> tuple[Flag, ...]:
    """The flags of a structure that are not closed, oldest first."""
    return _flags_of(await work.rows(_OF_STRUCTURE, {"structure_id": structure_id}), work.cipher)


async def lock_flag(work: UnitOfWork, flag_id: str) -> None:
    """Let nobody else change this flag until the transaction ends."""
    if work.locks_rows:
        await work.execute(_LOCK, {"id": flag_id})


async def find_flag(work: UnitOfWork, flag_id: str) -> tuple[int, Flag] | None:
    """The flag with that id, and the structure that it belongs to."""
    row = await work.row(_BY_ID, {"id": flag_id})
    return None if row is None else (row.structure_id, flag_of(row, work.cipher))


async def raise_flag(work: UnitOfWork, effect: RaiseFlag, now: datetime) -> None:
    """Write a new flag, and the first line of its journal."""
    await work.change(
        _RAISE,
        {
            "id": effect.flag_id,
            "person_id": effect.person_id,
            "categories": json.dumps(list(effect.categories)),
            "level": int(effect.level),
            "reasons": work.cipher.seal(json.dumps(list(effect.reasons), ensure_ascii=False)),
            "excerpt": work.cipher.seal(effect.excerpt),
            "state": FlagState.OPEN.value,
            "rung": 0,
            "raised_at": now,
            "due_at": effect.due_at,
            "holder_id": effect.holder_id,
            "by_phone": effect.by_phone,
        },
    )
    await _note(work, effect.flag_id, "raised", FlagState.OPEN, 0, None, "", now)


async def change_flag(work: UnitOfWork, effect: ChangeFlag, now: datetime) -> None:
    """Move a flag on, if it still stands where the decision saw it. Raises Overtaken if it does not."""
    state = effect.state or effect.was
    this = {"which": effect.flag_id, "was": effect.was.value}
    if await work.change(_CHANGE, this | _changes(effect, work.cipher, now)) != 1:
        raise Overtaken
    await _note(
        work, effect.flag_id, effect.event, state, effect.rung, effect.by_caseworker, effect.note, now
    )


def flag_of(row: Row[Any], cipher: Cipher) -> Flag:
    """The flag that a row holds, with whom it is about and how to reach them."""
    person = Person(row.person_id, cipher.open(row.first_name), cipher.open(row.last_name))
    return Flag(
        id=row.id,
        person_id=row.person_id,
        person_name=person.full_name,
        person_initials=person.initials,
        person_phone=cipher.open(row.phone) if row.phone else "",
        person_language=row.language,
        contacts=contacts_of(row.recent_contacts),
        categories=tuple(json.loads(row.categories)),
        level=Level(row.level),
        reasons=tuple(json.loads(cipher.open(row.reasons))),
        excerpt=cipher.open(row.excerpt),
        state=FlagState(row.state),
        raised_at=row.raised_at,
        rung=row.rung,
        repeated=row.repeated,
        due_at=row.due_at,
        holder_id=row.holder_id,
        taker_id=row.taker_id,
        outcome=CloseOutcome(row.outcome) if row.outcome else None,
        by_phone=row.by_phone,
    )


def _flags_of(rows: Iterable[Row[Any]], cipher: Cipher) -> tuple[Flag, ...]:
    return tuple(flag_of(row, cipher) for row in rows)


def _changes(effect: ChangeFlag, cipher: Cipher, now: datetime) -> dict[str, Any]:
    changes: dict[str, Any] = {
        "state": (effect.state or effect.was).value,
        "rung": effect.rung,
        "repeated": effect.repeated,
        "due_at": effect.due_at,
        "holder_id": effect.holder_id,
        "taker_id": effect.taker_id,
        "outcome": effect.outcome.value if effect.outcome else None,
        "level": int(effect.level) if effect.level else None,
        "categories": json.dumps(list(effect.categories)) if effect.categories is not None else None,
        "reasons": None
        if effect.reasons is None
        else cipher.seal(json.dumps(list(effect.reasons), ensure_ascii=False)),
        "excerpt": None if effect.excerpt is None else cipher.seal(effect.excerpt),
        "by_phone": effect.by_phone,
        "closed_at": now if effect.state is FlagState.CLOSED else None,
    }
    changes = {name: value for name, value in changes.items() if value is not None}
    if effect.state is FlagState.OPEN:
        changes["taker_id"] = None
    return changes


async def _note(
    work: UnitOfWork,
    flag_id: str,
    event: str,
    state: FlagState,
    rung: int | None,
    caseworker_id: int | None,
    note: str,
    now: datetime,
) -> None:
    await work.change(
        _NOTE,
        {
            "flag_id": flag_id,
            "event": event,
            "state": state.value,
            "rung": rung,
            "caseworker_id": caseworker_id,
            "note": work.cipher.seal(note) if note else None,
            "at": now,
        },
    )
