"""The journal « journal »: every contact with a person, who had it and how; notes are sealed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert

from flows.effects import LogContact
from storage.tables import contacts
from storage.unit_of_work import UnitOfWork

_LOG = insert(contacts)


async def log_contacts(work: UnitOfWork, effects: Sequence[LogContact], now: datetime) -> None:
    """Write these contacts down, as of `now` (aware UTC)."""
    if not effects:
        return
    await work.change(
        _LOG,
        [
            {
                "person_id": effect.person_id,
                "caseworker_id": effect.caseworker_id,
                "kind": effect.kind,
                "medium": effect.medium,
                "note": work.cipher.seal(effect.note) if effect.note else None,
                "at": now,
            }
            for effect in effects
        ],
    )
