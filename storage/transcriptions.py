"""Voice notes that a program is to write down, each once, and the words that it heard, sealed beside the note.

Rule 1: what came of a voice note is settled in the transaction that brings it about: it has its effect once, whatever crashes when.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy import bindparam, insert, select, update

from flows.effects import Transcribe
from storage.cipher import BadKey, Cipher
from storage.message_bodies import Body
from storage.message_states import Direction, MessageKind
from storage.tables import messages, people, transcriptions
from storage.unit_of_work import UnitOfWork


class TranscriptionState(StrEnum):
    """Where it stands: `silent`, nothing was heard in it; `failed`, it was tried often enough."""

    WAITING = "waiting"
    HEARD = "heard"
    SILENT = "silent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """A voice note to be written down, the messenger's name for it, the language of who speaks, and how often it was tried."""

    id: int
    message_id: int
    person_id: int
    file_id: str
    language: str
    question: int
    tries: int
    said_at: datetime


_RECEIVED = (
    select(messages.c.id)
    .where(
        messages.c.to_kind == "person",
        messages.c.to_id == bindparam("who"),
        messages.c.telegram_id == bindparam("telegram_id"),
        messages.c.direction == Direction.IN.value,
        messages.c.kind == MessageKind.PIECE.value,
    )
    .order_by(messages.c.id.desc())
    .limit(1)
)
_ASK = insert(transcriptions)
_IS_WAITING = transcriptions.c.state == TranscriptionState.WAITING.value
_DUE = (
    select(transcriptions, messages.c.body, messages.c.created_at, people.c.language)
    .join(messages, messages.c.id == transcriptions.c.message_id)
    .join(people, people.c.id == transcriptions.c.person_id)
    .where(_IS_WAITING, transcriptions.c.due_at <= bindparam("now"))
    .order_by(transcriptions.c.due_at, transcriptions.c.id)
    .limit(bindparam("limit"))
)
_THIS = (transcriptions.c.id == bindparam("which"), _IS_WAITING)
_SETTLE = update(transcriptions).where(*_THIS).values(state=bindparam("as_state"), settled_at=bindparam("at"))
_PUT_OFF = (
    update(transcriptions).where(*_THIS).values(due_at=bindparam("until"), tries=transcriptions.c.tries + 1)
)
_BODY = select(messages.c.body).where(messages.c.id == bindparam("which"))
_KEEP = update(messages).where(messages.c.id == bindparam("which")).values(body=bindparam("new_body"))


async def ask_for_transcription(work: UnitOfWork, effect: Transcribe, now: datetime) -> None:
    """Have a voice note written down that was received in this transaction."""
    asked = {"who": effect.person_id, "telegram_id": effect.message_id}
    message_id = await work.value(_RECEIVED, asked)
    if message_id is None:
        return
    await work.execute(
        _ASK,
        {
            "message_id": message_id,
            "person_id": effect.person_id,
            "question": effect.question,
            "state": TranscriptionState.WAITING.value,
            "tries": 0,
            "due_at": now,
        },
    )


async def due_transcriptions(work: UnitOfWork, now: datetime, limit: int) -> Sequence[VoiceNote]:
    """The voice notes that wait to be written down, the oldest first; of one that no key opens, without a name."""
    return [
        VoiceNote(
            id=row.id,
            message_id=row.message_id,
            person_id=row.person_id,
            file_id=_file_id(row.body, work.cipher),
            language=row.language,
            question=row.question,
            tries=row.tries,
            said_at=row.created_at,
        )
        for row in await work.rows(_DUE, {"now": now, "limit": limit})
    ]


async def settle_transcription(
    work: UnitOfWork, note: VoiceNote, state: TranscriptionState, now: datetime
) -> bool:
    """This came of it; say whether nothing had come of it before."""
    settled = await work.execute(_SETTLE, {"which": note.id, "as_state": state.value, "at": now})
    return settled.rowcount == 1


async def put_off_transcription(work: UnitOfWork, note: VoiceNote, until: datetime) -> None:
    """It is tried once more from then on."""
    await work.execute(_PUT_OFF, {"which": note.id, "until": until})


async def keep_words_heard(work: UnitOfWork, note: VoiceNote, words: str) -> None:
    """Keep the words, sealed, beside the voice note."""
    body = Body.open(await work.value(_BODY, {"which": note.message_id}), work.cipher)
    sealed = replace(body, heard=words).seal(work.cipher)
    await work.execute(_KEEP, {"which": note.message_id, "new_body": sealed})


def _file_id(body: str, cipher: Cipher) -> str:
    try:
        piece = Body.open(body, cipher).piece
    except BadKey:
        return ""
    return piece[1] if piece else ""
