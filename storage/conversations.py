"""Where each person stands in their dialogues, and until when an answer is waited for."""

import json
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, case, null, update

from flows.conversation import Conversation
from flows.effects import KeepConversation, RecordAnswer
from storage.cipher import Cipher
from storage.tables import answers, conversations
from storage.unit_of_work import UnitOfWork
from storage.upserts import Insert, insert

_RECORD = answers.insert()
_STOP_WAITING = (
    update(conversations).where(conversations.c.person_id == bindparam("who")).values(wait_until=null())
)


@cache
def _keep(dialect: str) -> Insert:
    keep = insert(dialect, conversations)
    new = keep.excluded
    same_question = (conversations.c.question == new.question) & new.open
    return keep.on_conflict_do_update(
        index_elements=["person_id"],
        set_={
            "state": new.state,
            "question": new.question,
            "open": new.open,
            "changed_at": new.changed_at,
            "wait_until": case((same_question, conversations.c.wait_until), else_=null()),
        },
    )


def conversation_of(token: str | None, cipher: Cipher) -> Conversation:
    """The conversation that was sealed, or a new one."""
    return Conversation() if token is None else Conversation.from_data(json.loads(cipher.open(token)))


async def keep_conversations(work: UnitOfWork, effects: Sequence[KeepConversation], now: datetime) -> None:
    """Keep conversations as they are now; once a question is another one, or answered, nobody waits for the former."""
    if not effects:
        return
    await work.change(
        _keep(work.dialect),
        [
            {
                "person_id": effect.person_id,
                "state": work.cipher.seal(json.dumps(effect.conversation.to_data(), ensure_ascii=False)),
                "question": effect.conversation.question,
                "open": effect.conversation.open,
                "changed_at": now,
            }
            for effect in effects
        ],
    )


async def stop_waiting(work: UnitOfWork, person_id: int) -> None:
    """Wait for no answer of this person any more."""
    await work.change(_STOP_WAITING, {"who": person_id})


async def record_answers(work: UnitOfWork, effects: Sequence[RecordAnswer], now: datetime) -> None:
    """Keep answers; their words sealed, and all that they say where the dialogue is private."""
    if effects:
        await work.change(_RECORD, [_answer(work.cipher, effect, now) for effect in effects])


def _answer(cipher: Cipher, effect: RecordAnswer, now: datetime) -> dict[str, Any]:
    said = {"dialogue": effect.dialogue, "step": effect.step, "choice": effect.choice}
    words = effect.words
    if effect.private:
        words = json.dumps({**said, "words": words}, ensure_ascii=False)
        said = dict.fromkeys(said, "")
    return {
        "person_id": effect.person_id,
        **said,
        "version": effect.version,
        "words": cipher.seal(words) if words else None,
        "at": now,
    }
