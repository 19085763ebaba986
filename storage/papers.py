"""Dossiers, documents and the days on which papers end, both ways; a day that changes has the calendar drawn up again."""

import json
from collections import defaultdict
from collections.abc import Collection, MutableMapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Executable, Row, bindparam, delete, exists, select, update

from flows.documents.document import Document
from flows.dossiers.dossier import Dossier, Result
from flows.dossiers.expiry import Expiries, Expiry
from flows.effects import (
    CloseDossier,
    ForgetDocument,
    ForgetExpiry,
    KeepDocument,
    KeepDossier,
    KeepExpiry,
    NoteLooked,
)
from flows.situation import PersonSituation
from storage.cipher import Cipher
from storage.documents import document_of, forget_document, keep_document, note_looked
from storage.tables import documents, dossiers, expiries, people
from storage.unit_of_work import UnitOfWork
from storage.upserts import Insert, insert

# Of which kinds somebody has any: most people have but one, and the other tables need not be asked.
HAS_PAPERS = tuple(
    exists().where(table.c.person_id == people.c.id).label(f"has_{table.name}")
    for table in (dossiers, documents, expiries)
)
_WHO: BindParameter[int] = bindparam("who", expanding=True)
_DOSSIERS = select(dossiers).where(dossiers.c.person_id.in_(_WHO)).order_by(dossiers.c.number)
_DOCUMENTS = select(documents).where(documents.c.person_id.in_(_WHO)).order_by(documents.c.number)
_EXPIRIES = (
    select(expiries).where(expiries.c.person_id.in_(_WHO)).order_by(expiries.c.until, expiries.c.number)
)
_CLOSE = (
    update(dossiers)
    .where(dossiers.c.person_id == bindparam("who"), dossiers.c.number == bindparam("which"))
    .values(result=bindparam("what"), changed_at=bindparam("now"))
)
_FORGET_EXPIRY = delete(expiries).where(
    expiries.c.person_id == bindparam("who"), expiries.c.number == bindparam("which")
)


@cache
def _keep_dossier(dialect: str) -> Insert:
    keep = insert(dialect, dossiers)
    changed = ("body", "meant_on", "result", "changed_at")
    return keep.on_conflict_do_update(
        index_elements=["person_id", "number"], set_={name: keep.excluded[name] for name in changed}
    )


@cache
def _keep_expiry(dialect: str) -> Insert:
    keep = insert(dialect, expiries)
    return keep.on_conflict_do_update(
        index_elements=["person_id", "number"],
        set_={"paper": keep.excluded.paper, "until": keep.excluded.until},
    )


@dataclass(slots=True)
class Papers:
    """What one person gathers and has sent."""

    dossiers: tuple[Dossier, ...] = ()
    documents: tuple[Document, ...] = ()
    expiries: Expiries = ()


async def with_papers(
    work: UnitOfWork, people_of: list[PersonSituation], rows: Sequence[Row[Any]]
) -> list[PersonSituation]:
    """The same people with all of it; their `rows` say of which kinds they have any (`HAS_PAPERS`)."""
    found: defaultdict[int, Papers] = defaultdict(Papers)
    for row in await _theirs(work, _DOCUMENTS, [row.id for row in rows if row.has_documents]):
        found[row.person_id].documents += (document_of(row, work.cipher),)
    having = ([row.id for row in rows if row.has_dossiers], [row.id for row in rows if row.has_expiries])
    await _dated(work, found, *having)
    return [
        replace(one, dossiers=theirs.dossiers, documents=theirs.documents, expiries=theirs.expiries)
        if (theirs := found.get(one.person.id)) is not None
        else one
        for one in people_of
    ]


async def dated_papers(work: UnitOfWork, ids: Collection[int]) -> dict[int, Papers]:
    """What may be told of at its day: dossiers, and papers that end."""
    found = {number: Papers() for number in ids}
    await _dated(work, found, ids, ids)
    return found


async def file_papers(
    work: UnitOfWork,
    effect: KeepDossier
    | CloseDossier
    | KeepDocument
    | ForgetDocument
    | KeepExpiry
    | ForgetExpiry
    | NoteLooked,
    now: datetime,
) -> None:
    """Write what a turn has decided of somebody's papers."""
    match effect:
        case KeepDossier():
            await keep_dossier(work, effect, now)
        case CloseDossier():
            await close_dossier(work, effect, now)
        case KeepDocument():
            await keep_document(work, effect)
        case ForgetDocument():
            await forget_document(work, effect)
        case KeepExpiry():
            await keep_expiry(work, effect)
        case ForgetExpiry():
            await forget_expiry(work, effect)
        case NoteLooked():
            await note_looked(work, effect, now)


async def keep_dossier(work: UnitOfWork, effect: KeepDossier, now: datetime) -> None:
    """Write a dossier as it is now; what it is about is sealed."""
    dossier = effect.dossier
    body = {"topic": dossier.topic, "have": dossier.have, "at": dossier.at}
    await work.change(
        _keep_dossier(work.dialect),
        {
            "person_id": effect.person_id,
            "number": dossier.number,
            "body": work.cipher.seal(json.dumps(body)),
            "meant_on": dossier.meant_on,
            "result": dossier.result.value if dossier.result is not None else None,
            "changed_at": now,
        },
    )


async def close_dossier(work: UnitOfWork, effect: CloseDossier, now: datetime) -> None:
    """Note what came of a dossier; the rest of it stays."""
    what = {"who": effect.person_id, "which": effect.number, "what": effect.result.value, "now": now}
    await work.change(_CLOSE, what)


async def keep_expiry(work: UnitOfWork, effect: KeepExpiry) -> None:
    """Write until when a paper is good; which one it is is sealed."""
    expiry = effect.expiry
    await work.change(
        _keep_expiry(work.dialect),
        {
            "person_id": effect.person_id,
            "number": expiry.number,
            "paper": work.cipher.seal(expiry.paper),
            "until": expiry.until,
        },
    )


async def forget_expiry(work: UnitOfWork, effect: ForgetExpiry) -> None:
    """Delete the row of a paper that ends."""
    await work.change(_FORGET_EXPIRY, {"who": effect.person_id, "which": effect.number})


async def _dated(
    work: UnitOfWork,
    found: MutableMapping[int, Papers],
    dossiers_of: Collection[int],
    expiries_of: Collection[int],
) -> None:
    for row in await _theirs(work, _DOSSIERS, dossiers_of):
        found[row.person_id].dossiers += (_dossier(row, work.cipher),)
    for row in await _theirs(work, _EXPIRIES, expiries_of):
        found[row.person_id].expiries += (Expiry(row.number, work.cipher.open(row.paper), row.until),)


async def _theirs(work: UnitOfWork, statement: Executable, who: Collection[int]) -> Sequence[Row[Any]]:
    return await work.rows(statement, {"who": list(who)}) if who else ()


def _dossier(row: Row[Any], cipher: Cipher) -> Dossier:
    body = json.loads(cipher.open(row.body))
    return Dossier(
        number=row.number,
        topic=body["topic"],
        have=tuple(body["have"]),
        at=body["at"],
        meant_on=row.meant_on,
        result=Result(row.result) if row.result is not None else None,
    )
