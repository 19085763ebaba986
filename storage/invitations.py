"""Invitations « liens et codes à usage unique »: made, and found again by whoever opens one.

Rule 1: the secret itself is never stored, only its SHA-256; a copy of the database opens nothing.
Rule 2: too many wrong tries from one chat lock it for a while, right or wrong.
"""

from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Literal

from sqlalchemy import Row, bindparam, func, insert, select

from storage.message_states import GREETED, LATELY
from storage.tables import invitations, wrong_links
from storage.unit_of_work import UnitOfWork

Opens = Literal["person", "caseworker", "team"]
WRONG_LINKS_MAX = 5
LOCKED_FOR = timedelta(hours=1)

_OPENED: dict[str, str] = {"person": "person_id", "caseworker": "caseworker_id", "team": "structure_id"}
_VALID = select(invitations).where(
    invitations.c.secret_hash == bindparam("secret_hash"),
    invitations.c.used_at.is_(None),
    invitations.c.expires_at > bindparam("now"),
)
_WRONG = (
    select(func.count())
    .select_from(wrong_links)
    .where(wrong_links.c.chat_id == bindparam("chat_id"), wrong_links.c.at > bindparam("since"))
)
_STRANGER = select(_WRONG.scalar_subquery().label("wrong"), GREETED.label("greeted"))


async def add_invitation(
    work: UnitOfWork, opens: Opens, opened: int, secret: str, expires_at: datetime
) -> int:
    """Make an invitation to a person, a caseworker or (`opened` is the structure) a team; return its number."""
    made = await work.execute(
        insert(invitations),
        {
            "opens": opens,
            _OPENED[opens]: opened,
            "secret_hash": secret_hash(secret),
            "expires_at": expires_at,
        },
    )
    key = made.inserted_primary_key
    assert key is not None
    return int(key[0])


async def find_invitation(work: UnitOfWork, secret: str, now: datetime, *, in_group: bool) -> Row[Any] | None:
    """The invitation that this secret opens now: a team's in a group, the others in private."""
    row = await work.row(_VALID, {"secret_hash": secret_hash(secret), "now": now})
    return row if row is not None and (row.opens == "team") == in_group else None


async def is_locked(work: UnitOfWork, chat_id: int, now: datetime) -> bool:
    """Say whether too many wrong links were tried from this chat within the last hour."""
    wrong: int = await work.value(_WRONG, {"chat_id": chat_id, "since": now - LOCKED_FOR})
    return wrong >= WRONG_LINKS_MAX


async def stranger_facts(work: UnitOfWork, chat_id: int, now: datetime) -> tuple[bool, bool]:
    """Of a chat that we do not know: is it locked, and has it lately been told what this bot is?"""
    row = await work.row(_STRANGER, {"chat_id": chat_id, "since": now - LOCKED_FOR, "lately": now - LATELY})
    assert row is not None
    return row.wrong >= WRONG_LINKS_MAX, bool(row.greeted)


def secret_hash(secret: str) -> str:
    """All that is kept of a secret."""
    return sha256(secret.encode()).hexdigest()
