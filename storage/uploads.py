"""What the messenger already holds of our drawings, by the fingerprint of the file.

Rule 1: a drawing is sent to the messenger once for each bot; from then on it goes by the name that the messenger gave it.
"""

from datetime import datetime

from sqlalchemy import bindparam, select, update

from storage.message_states import MessageKind
from storage.tables import messages, uploads
from storage.unit_of_work import UnitOfWork
from storage.upserts import insert

_KNOWN = select(uploads.c.digest, uploads.c.file_id).where(uploads.c.bot_id == bindparam("bot"))
_WORDS_ALONE = update(messages).where(messages.c.id == bindparam("which")).values(kind=MessageKind.TEXT.value)


async def known_uploads(work: UnitOfWork, bot_id: int) -> dict[str, str]:
    """The messenger's name of each drawing that it holds for this bot, by fingerprint."""
    return {row.digest: row.file_id for row in await work.rows(_KNOWN, {"bot": bot_id})}


async def keep_upload(work: UnitOfWork, bot_id: int, digest: str, file_id: str, now: datetime) -> None:
    """The messenger holds the drawing under this name; the newest name counts."""
    keep = insert(work.dialect, uploads).on_conflict_do_update(
        index_elements=["bot_id", "digest"], set_={"file_id": file_id, "uploaded_at": now}
    )
    values = {"bot_id": bot_id, "digest": digest, "file_id": file_id, "uploaded_at": now}
    await work.change(keep, values)


async def went_without_picture(work: UnitOfWork, letter_id: int) -> None:
    """The words of the letter left alone: whatever changes them later changes a text."""
    await work.change(_WORDS_ALONE, {"which": letter_id})
