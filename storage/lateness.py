"""Since when the flag that has waited longest for its next rung should have climbed."""

from datetime import datetime

from sqlalchemy import bindparam, func, select

from storage.flags import NOT_CLOSED
from storage.tables import flags
from storage.unit_of_work import UnitOfWork

_OLDEST = select(func.min(flags.c.due_at)).where(NOT_CLOSED, flags.c.due_at <= bindparam("now"))


async def oldest_overdue_flag(work: UnitOfWork, now: datetime) -> datetime | None:
    """The instant at which the most overdue flag was due; None when every ladder is on time."""
    found: datetime | None = await work.value(_OLDEST, {"now": now})
    return found
