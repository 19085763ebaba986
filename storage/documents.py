"""What people find again of what they sent: each piece by the messenger's name for it, sealed, as is what it is."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Row, bindparam, delete, select, update

from flows.documents.document import Document
from flows.documents.readable import to_be_looked_at
from flows.effects import ForgetDocument, KeepDocument, NoteLooked
from flows.events import PieceKind
from storage.cipher import Cipher
from storage.tables import documents
from storage.unit_of_work import UnitOfWork
from storage.upserts import insert_once

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


@dataclass(frozen=True, slots=True)
class ToLookAt:
    """A picture that nobody has looked at yet, by the messenger's name for it."""

    person_id: int
    number: int
    file_id: str


async def keep_document(work: UnitOfWork, effect: KeepDocument) -> None:
    """Write a document; what it is, and the messenger's name for it, are sealed."""
    document = effect.document
    await work.change(
        insert_once(work.dialect, documents, ("person_id", "number")),
        {
            "person_id": effect.person_id,
            "number": document.number,
            "kind": work.cipher.seal(document.kind),
            "piece": document.piece,
            "file_id": work.cipher.seal(document.file_id),
            "sent_at": document.sent_at,
            "dossier": document.dossier,
            "looked_at": None if to_be_looked_at(document) else document.sent_at,
        },
    )


async def forget_document(work: UnitOfWork, effect: ForgetDocument) -> None:
    """Delete the row of a document."""
    await work.change(_FORGET, {"who": effect.person_id, "which": effect.number})


async def note_looked(work: UnitOfWork, effect: NoteLooked, now: datetime) -> None:
    """The picture of a document was looked at."""
    await work.change(_LOOKED, {"who": effect.person_id, "which": effect.number, "now": now})


async def to_look_at(work: UnitOfWork, since: datetime, limit: int) -> list[ToLookAt]:
    """Up to `limit` pictures, sent since then, that nobody has looked at: those first that were sent first."""
    rows = await work.rows(_TO_LOOK_AT, {"since": since, "limit": limit})
    return [ToLookAt(row.person_id, row.number, work.cipher.open(row.file_id)) for row in rows]


def document_of(row: Row[Any], cipher: Cipher) -> Document:
    """The document that a row holds."""
    return Document(
        number=row.number,
        kind=cipher.open(row.kind),
        piece=cast("PieceKind", row.piece),
        file_id=cipher.open(row.file_id),
        sent_at=row.sent_at,
        dossier=row.dossier,
        looked_at=row.looked_at,
    )
