"""Dossiers, documents and the days on which papers end, both ways; a day that changes has the calendar drawn up again."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import BindParameter, Row, bindparam, delete, exists, or_, select, update

from flows.documents.document import Document
from flows.documents.readable import to_be_looked_at
from flows.dossiers.dossier import Dossier, Result
from flows.effects import CloseDossier, ForgetDocument, KeepDocument, KeepDossier, KeepExpiry, NoteLooked
from flows.events import PieceKind
from flows.situation import PersonSituation
from storage.cipher import Cipher
from storage.tables import documents, dossiers, expiries, people
from storage.unit_of_work import UnitOfWork
from storage.upserts import Insert, insert, insert_once

HAS_PAPERS = or_(
    *(exists().where(table.c.person_id == people.c.id) for table in (dossiers, documents, expiries))
)
_WHO: BindParameter[int] = bindparam("who", expanding=True)
_DOSSIERS = select(dossiers).where(dossiers.c.person_id.in_(_WHO)).order_by(dossiers.c.number)
_DOCUMENTS = select(documents).where(documents.c.person_id.in_(_WHO)).order_by(documents.c.number)
_EXPIRIES = select(expiries).where(expiries.c.person_id.in_(_WHO)).order_by(expiries.c.until)
_CLOSE = (
    update(dossiers)
    .where(dossiers.c.person_id == bindparam("who"), dossiers.c.number == bindparam("which"))
    .values(result=bindparam("what"), changed_at=bindparam("now"))
)
_FORGET = delete(documents).where(
    documents.c.person_id == bindparam("who"), documents.c.number == bindparam("which")
)
_LOOKED = (
    update(documents)
    .where(documents.c.person_id == bindparam("who"), documents.c.number == bindparam("which"))
    .values(looked_at=bindparam("now"))
)
_TO_LOOK_AT = (
    select(documents)
    .where(documents.c.looked_at.is_(None), documents.c.sent_at >= bindparam("since"))
    .order_by(documents.c.sent_at)
    .limit(bindparam("limit"))
)
_NO_EXPIRY = delete(expiries).where(
    expiries.c.person_id == bindparam("who"), expiries.c.paper == bindparam("which")
)


@cache
def _keep_dossier(dialect: str) -> Insert:
    keep = insert(dialect, dossiers)
    changed = ("have", "at", "meant_on", "result", "changed_at")
    return keep.on_conflict_do_update(
        index_elements=["person_id", "number"], set_={name: keep.excluded[name] for name in changed}
    )


@cache
def _keep_expiry(dialect: str) -> Insert:
    keep = insert(dialect, expiries)
    return keep.on_conflict_do_update(
        index_elements=["person_id", "paper"], set_={"until": keep.excluded.until}
    )


@dataclass(frozen=True, slots=True)
class ToLookAt:
    """A picture that nobody has looked at yet, by the messenger's name for it."""

    person_id: int
    number: int
    file_id: str


@dataclass(slots=True)
class Papers:
    """What one person gathers and has sent."""

    dossiers: tuple[Dossier, ...] = ()
    documents: tuple[Document, ...] = ()
    expiries: dict[str, date] = field(default_factory=dict)


async def with_papers(
    work: UnitOfWork, people_of: list[PersonSituation], having: Collection[int]
) -> list[PersonSituation]:
    """The same people with all of it; `having` are those who have any."""
    if not having:
        return people_of
    found = {number: Papers() for number in having}
    for row in await work.rows(_DOCUMENTS, {"who": list(having)}):
        found[row.person_id].documents += (_document(row, work.cipher),)
    await _dated(work, found)
    none = Papers()
    return [
        replace(
            one,
            dossiers=(theirs := found.get(one.person.id, none)).dossiers,
            documents=theirs.documents,
            expiries=theirs.expiries,
        )
        for one in people_of
    ]


async def dated_papers(work: UnitOfWork, ids: Collection[int]) -> dict[int, Papers]:
    """What may be told of at its day: dossiers, and papers that end."""
    found = {number: Papers() for number in ids}
    if ids:
        await _dated(work, found)
    return found


async def file_papers(
    work: UnitOfWork,
    effect: KeepDossier | CloseDossier | KeepDocument | ForgetDocument | KeepExpiry | NoteLooked,
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
        case NoteLooked():
            await note_looked(work, effect, now)


async def keep_dossier(work: UnitOfWork, effect: KeepDossier, now: datetime) -> None:
    """Write a dossier as it is now."""
    dossier = effect.dossier
    await work.execute(
        _keep_dossier(work.dialect),
        {
            "person_id": effect.person_id,
            "number": dossier.number,
            "topic": dossier.topic,
            "have": ",".join(dossier.have),
            "at": dossier.at,
            "meant_on": dossier.meant_on,
            "result": dossier.result.value if dossier.result is not None else None,
            "changed_at": now,
        },
    )


async def close_dossier(work: UnitOfWork, effect: CloseDossier, now: datetime) -> None:
    """Note what came of a dossier; the rest of it stays."""
    what = {"who": effect.person_id, "which": effect.number, "what": effect.result.value, "now": now}
    await work.execute(_CLOSE, what)


async def keep_document(work: UnitOfWork, effect: KeepDocument) -> None:
    """Write a document; the messenger's name for it is sealed."""
    document = effect.document
    await work.execute(
        insert_once(work.dialect, documents, ("person_id", "number")),
        {
            "person_id": effect.person_id,
            "number": document.number,
            "kind": document.kind,
            "piece": document.piece,
            "file_id": work.cipher.seal(document.file_id),
            "sent_at": document.sent_at,
            "dossier": document.dossier,
            "looked_at": None if to_be_looked_at(document) else document.sent_at,
        },
    )


async def forget_document(work: UnitOfWork, effect: ForgetDocument) -> None:
    """Delete the row of a document."""
    await work.execute(_FORGET, {"who": effect.person_id, "which": effect.number})


async def note_looked(work: UnitOfWork, effect: NoteLooked, now: datetime) -> None:
    """The picture of a document was looked at."""
    await work.execute(_LOOKED, {"who": effect.person_id, "which": effect.number, "now": now})


async def to_look_at(work: UnitOfWork, since: datetime, limit: int) -> list[ToLookAt]:
    """Up to `limit` pictures, sent since then, that nobody has looked at: those first that were sent first."""
    rows = await work.rows(_TO_LOOK_AT, {"since": since, "limit": limit})
    return [ToLookAt(row.person_id, row.number, work.cipher.open(row.file_id)) for row in rows]


async def keep_expiry(work: UnitOfWork, effect: KeepExpiry) -> None:
    """A paper ends on another day, or there is nothing to remind of."""
    if effect.until is None:
        await work.execute(_NO_EXPIRY, {"who": effect.person_id, "which": effect.paper})
        return
    kept = {"person_id": effect.person_id, "paper": effect.paper, "until": effect.until}
    await work.execute(_keep_expiry(work.dialect), kept)


async def _dated(work: UnitOfWork, found: dict[int, Papers]) -> None:
    who = {"who": list(found)}
    for row in await work.rows(_DOSSIERS, who):
        found[row.person_id].dossiers += (_dossier(row),)
    for row in await work.rows(_EXPIRIES, who):
        found[row.person_id].expiries[row.paper] = row.until


def _dossier(row: Row[Any]) -> Dossier:
    return Dossier(
        number=row.number,
        topic=row.topic,
        have=tuple(row.have.split(",")) if row.have else (),
        at=row.at,
        meant_on=row.meant_on,
        result=Result(row.result) if row.result is not None else None,
    )


def _document(row: Row[Any], cipher: Cipher) -> Document:
    return Document(
        number=row.number,
        kind=row.kind,
        piece=cast("PieceKind", row.piece),
        file_id=cipher.open(row.file_id),
        sent_at=row.sent_at,
        dossier=row.dossier,
        looked_at=row.looked_at,
    )
