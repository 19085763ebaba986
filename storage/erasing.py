"""Forgetting one person « effacement », in the caller's transaction.

Rule 1: every row that is theirs goes, in every table; nothing of them is kept under another name. What remains has no link to anybody
and never had one: how many people a day's list counted (`priority_lists`), for the figures of the structure, and that an update of
Telegram was seen (its number alone), so that it never takes effect twice. A flag of which the kind and the day alone were kept would
still tell, in a team of ten, whose it was: it is not kept.
Rule 2: what names them elsewhere goes too: lists and cards told to who follows them, what a caseworker wrote or pressed about them, what
one had half begun, their name in an answer for everybody.
Rule 3: what was not yet sent about them is not sent. What Telegram has delivered stays in Telegram.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, delete, null, select, update

from flows.erasure import Traces, notes_of
from storage.belonging import MARKED, Whose, belongs, tables_of_people
from storage.cipher import BadKey
from storage.inbox import SET_ASIDE
from storage.letters_about import letters_about
from storage.names import Unknown
from storage.people import lock_people, person_of
from storage.tables import (
    caseworkers,
    contacts,
    errands,
    faq_entries,
    flag_events,
    messages,
    people,
    priorities,
    resources,
    updates_seen,
)
from storage.unit_of_work import UnitOfWork

_PERSON = select(people).where(people.c.id == bindparam("id"))
_NAMES = select(people.c.first_name, people.c.last_name).where(
    people.c.structure_id == bindparam("structure_id"), people.c.id != bindparam("id")
)
# What humans wrote about somebody: the same words came in as a caseworker's message, which names nobody.
_NOTES = (flag_events.c.note, errands.c.note, contacts.c.note, priorities.c.note)
_DELETE = delete(messages).where(messages.c.id == bindparam("which"))
_SET_ASIDE = select(updates_seen.c.update_id, updates_seen.c.body).where(
    updates_seen.c.state == SET_ASIDE, updates_seen.c.body.is_not(None)
)
_FORGET_UPDATE = (
    update(updates_seen)
    .where(updates_seen.c.update_id == bindparam("which"))
    .values(chat_id=null(), body=null())
)


@dataclass(frozen=True, slots=True)
class Erased:
    """What went: how many rows of each table, and how many texts for everybody named the person."""

    rows: dict[str, int]
    masked: int


async def name_of(work: UnitOfWork, person_id: int) -> str:
    """The whole name of somebody. Raises Unknown."""
    return person_of(await _known(work, person_id), work.cipher).full_name


async def erase(work: UnitOfWork, person_id: int, looked_through: int = 0) -> Erased:
    """Forget a person: nothing personal is left, for the caller to commit. Raises Unknown.

    `looked_through`: up to which number the letters about nobody in particular are known not to name them.
    """
    await lock_people(work, person_id)
    row = await _known(work, person_id)
    whose, traces = Whose(person_id, row.chat_id), await traces_of(work, row)
    letters = await letters_about(work, row.structure_id, whose, traces, looked_through)
    masked = await _mask(work, row.structure_id, traces)
    await work.execute(
        update(caseworkers).where(caseworkers.c.structure_id == row.structure_id).values(desk=null())
    )
    counts = {updates_seen.name: await _forget_updates(work, whose, traces), messages.name: len(letters)}
    for table in tables_of_people():
        if table is messages:
            await _delete_letters(work, letters)
        elif table is not updates_seen:
            counts[table.name] = (await work.execute(delete(table).where(belongs(table, whose)))).rowcount
    return Erased({name: count for name, count in counts.items() if count}, masked)


async def _known(work: UnitOfWork, person_id: int) -> Row[Any]:
    row = await work.row(_PERSON, {"id": person_id})
    if row is None:
        raise Unknown("person", str(person_id))
    return row


async def traces_of(work: UnitOfWork, row: Row[Any], *, among_others: bool = True) -> Traces:
    """By what the person whom this row holds is recognised; `among_others`: and told from the others of the structure."""
    whose, person = Whose(row.id, row.chat_id), person_of(row, work.cipher)
    marks: set[str] = set()
    for table in MARKED:
        marks |= {found.id for found in await work.rows(select(table.c.id).where(belongs(table, whose)))}
    notes = []
    for column in _NOTES:
        theirs = select(column.label("token")).where(column.is_not(None), belongs(column.table, whose))
        notes += [work.cipher.open(found.token) for found in await work.rows(theirs)]
    asked = {"structure_id": row.structure_id, "id": row.id}
    others = await work.rows(_NAMES, asked) if among_others else ()
    open_ = work.cipher.open
    return Traces(
        person_id=row.id,
        first_name=person.first_name,
        last_name=person.last_name,
        phone=person.phone,
        chat_id=row.chat_id,
        marks=frozenset(marks),
        notes=notes_of(notes),
        others=frozenset(f"{open_(one.first_name)} {open_(one.last_name)}" for one in others),
    )


async def _delete_letters(work: UnitOfWork, ids: Iterable[int]) -> None:
    numbers = [{"which": number} for number in ids]
    if numbers:
        await work.execute(_DELETE, numbers)


async def _mask(work: UnitOfWork, structure_id: int, traces: Traces) -> int:
    """Leave their name out of what the structure tells everybody; return how many texts held it."""
    masked = 0
    for table, columns in ((faq_entries, ("question", "answer")), (resources, ("body",))):
        for row in await work.rows(select(table).where(table.c.structure_id == structure_id)):
            former = {name: work.cipher.open(getattr(row, name)) for name in columns}
            changed = {name: new for name, text in former.items() if (new := traces.masked(text)) != text}
            if changed:
                sealed = {name: work.cipher.seal(text) for name, text in changed.items()}
                await work.execute(update(table).where(table.c.id == row.id).values(**sealed))
                masked += 1
    return masked


async def _forget_updates(work: UnitOfWork, whose: Whose, traces: Traces) -> int:
    """Keep that updates of theirs were seen, and nothing else of them; of those set aside as they came, too."""
    seen = await work.rows(select(updates_seen.c.update_id).where(belongs(updates_seen, whose)))
    found = {row.update_id for row in seen}
    for row in await work.rows(_SET_ASIDE):
        try:
            text = work.cipher.open(row.body)
        except BadKey:
            continue
        if traces.perhaps_in(text) or traces.carried_by(text):
            found.add(row.update_id)
    if found:
        await work.execute(_FORGET_UPDATE, [{"which": number} for number in found])
    return len(found)
