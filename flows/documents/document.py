"""What a person sent: a picture or a file, kept by the name that the messenger gave it, never copied."""

from dataclasses import dataclass
from datetime import datetime

from flows.events import PieceKind

# What a document may be besides a paper of a dossier.
LETTER, SHEET, SENT = "letter", "hours_sheet", "sent"
# The pieces that a person finds again among their documents.
FOUND_AGAIN: frozenset[PieceKind] = frozenset({"photo", "document"})


@dataclass(frozen=True, slots=True)
class Document:
    """A picture or a file that the person sent « document ».

    `number` is its own among those of the person; `kind`: the name of a paper, a letter, an hours sheet, or just sent; `sent_at` is aware UTC;
    `dossier` the number of the dossier that it was sent for; `looked_at` (aware UTC): when its picture was measured, if it was.
    """

    number: int
    kind: str
    piece: PieceKind
    file_id: str
    sent_at: datetime
    dossier: int | None = None
    looked_at: datetime | None = None
