"""What is past its time « conservation » and may be forgotten: words that were said, and people whose pathway is over.

Rule 1: nothing is taken of somebody with an open flag: whoever holds it needs it whole.
Rule 2: nobody is forgotten who is still followed, or has given a sign of life since: time counts from the last one.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.structure import Retention


@dataclass(frozen=True, slots=True)
class Ended:
    """How somebody stands whose pathway may be over; `last_sign` (a local day): when they last wrote, answered, agreed or were reached.

    `exited_on`: the last day of the pathway, None while it goes on. `stays_in_touch`: we go on writing to them after it.
    """

    exited_on: date | None
    last_sign: date | None
    stays_in_touch: bool = False
    has_open_flag: bool = False


def words_are_past(
    retention: Retention, said_at: datetime, now: datetime, *, has_open_flag: bool = False
) -> bool:
    """Say whether words have been kept for long enough; `has_open_flag`: whoever they are about has one."""
    return not has_open_flag and said_at < words_kept_since(retention, now)


def words_kept_since(retention: Retention, now: datetime) -> datetime:
    """The moment since which words are kept."""
    return now - timedelta(days=retention.messages_days)


def person_is_past(retention: Retention, known: Ended, today: date) -> bool:
    """Say whether a person is to be forgotten."""
    if known.exited_on is None or known.stays_in_touch or known.has_open_flag:
        return False
    last = max(known.exited_on, known.last_sign or known.exited_on)
    return months_after(last, retention.after_exit_months) < today


def months_after(day: date, months: int) -> date:
    """The same day of the month, so many months later; its last day where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
