"""All that is known of one person, opened « copie »: every row of theirs, in every table, as plain values.

Rule 1: nothing of theirs is left out but what is told in `WITHHELD`, with its reason.
Rule 2: of others nothing is told but the names of caseworkers, as those who did or wrote something.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Column, Row, Table, bindparam, select

from flows.paper import Paper
from flows.people import Person
from storage.belonging import Whose, belongs, tables_of_people
from storage.cipher import Cipher
from storage.message_bodies import Body
from storage.names import Unknown
from storage.people import person_of
from storage.structure_settings import structure_of
from storage.tables import Sealed, caseworkers, decisions, invitations, messages, people, structures
from storage.unit_of_work import UnitOfWork

# What is not shown, and why.
WITHHELD: Mapping[Column[Any], str] = {
    invitations.c.secret_hash: "l'empreinte d'un lien : elle ne dit rien de la personne, et sert à la reconnaître",
}
_PERSON = (
    select(people, structures.c.settings)
    .join(structures, structures.c.id == people.c.structure_id)
    .where(people.c.id == bindparam("id"))
)
_CASEWORKERS = select(caseworkers.c.id, caseworkers.c.name)
_STRUCTURES = select(structures.c.id, structures.c.slug)
# The person, the whole database to them: that a row is theirs need not be said in it.
_OWN = "person_id"
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Copy:
    """What is known of a person: their rows by table, and the pages that were made for them."""

    person: Person
    structure: str
    timezone: str
    tables: dict[str, list[Values]]
    papers: tuple[Paper, ...]


async def all_about(work: UnitOfWork, person_id: int) -> Copy:
    """All of it. Raises Unknown."""
    row = await work.row(_PERSON, {"id": person_id})
    if row is None:
        raise Unknown("person", str(person_id))
    person, structure = person_of(row, work.cipher), structure_of(row.settings)
    names = {
        "caseworkers": {one.id: one.name for one in await work.rows(_CASEWORKERS)},
        "structures": {one.id: one.slug for one in await work.rows(_STRUCTURES)},
    }
    whose, found = Whose(person_id, row.chat_id), {}
    papers: list[Paper] = []
    for table in reversed(tables_of_people()):
        rows = await work.rows(
            select(table).where(belongs(table, whose)).order_by(*table.primary_key.columns)
        )
        found[table.name] = [_values(table, one, names, work.cipher) for one in rows]
        if table is messages:
            pages = (Body.open(one.body, work.cipher).paper for one in rows)
            papers += [page for page in pages if page is not None]
    return Copy(
        person, structure.name, person.timezone or structure.timezone, found, tuple(dict.fromkeys(papers))
    )


def _values(table: Table, row: Row[Any], names: Mapping[str, Mapping[int, str]], cipher: Cipher) -> Values:
    values: Values = {}
    for column, value in zip(table.columns, row, strict=True):
        if column in WITHHELD or column.name == _OWN:
            continue
        targets = {key.column.table.name for key in column.foreign_keys} & names.keys()
        if targets:
            values[column.name.removesuffix("_id")] = names[targets.pop()].get(value)
        elif isinstance(column.type, Sealed) and value is not None:
            values[column.name] = (
                _said(Body.open(value, cipher)) if table is messages else _opened(value, cipher)
            )
        else:
            values[column.name] = _plain(value)
    if table is messages:
        # With whom it was said, rather than a number among their kind.
        number = values.pop("to_id")
        values["with"] = names["caseworkers"].get(number) if row.to_kind == "caseworker" else row.to_kind
    if table is decisions:
        values["reason"] = _by_name(row.reason, names["caseworkers"])
    return values


def _said(body: Body) -> Values:
    """What a message said; what its buttons would do is nobody's business any more."""
    said: Values = {"text": body.text, "buttons": [one.label for line in body.keyboard for one in line]}
    said |= {"former": list(body.former), "heard": body.heard, "piece": list(body.piece or ())}
    said["page"] = body.paper.file_name if body.paper is not None else ""
    return {name: value for name, value in said.items() if value}


def _opened(token: str, cipher: Cipher) -> Any:
    text = cipher.open(token)
    if text[:1] in {"{", "["}:
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime | date | time) else value


def _by_name(reason: str, names: Mapping[int, str]) -> str:
    """Who decided, by name: `by:12` means nothing to anybody."""
    kind, _, number = reason.partition(":")
    return (
        f"{kind}:{names[int(number)]}"
        if number.isdecimal() and int(number) in names and kind == "by"
        else reason
    )
