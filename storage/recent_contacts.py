"""The last lines of a person's journal, read along with whoever is loaded: one column more, and no statement more."""

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Text, cast, func, select

from flows.contacts import LAST, SHOWN, Contact
from storage.conditions import is_one_of
from storage.tables import contacts, people

_BETWEEN_LINES, _BETWEEN_PARTS = "\n", "|"


def recent_contacts() -> ColumnElement[str]:
    """The last contacts of the person whom a statement on `people` is about, as text; NULL when there was none."""
    newest = (
        select(contacts.c.at, contacts.c.kind, contacts.c.caseworker_id)
        .where(contacts.c.person_id == people.c.id, is_one_of(contacts.c.kind, *SHOWN))
        .order_by(contacts.c.at.desc(), contacts.c.id.desc())
        .limit(LAST)
        .correlate(people)
        .subquery()
    )
    parts = (cast(newest.c.at, Text), newest.c.kind, func.coalesce(cast(newest.c.caseworker_id, Text), ""))
    line = parts[0] + _BETWEEN_PARTS + parts[1] + _BETWEEN_PARTS + parts[2]
    return select(func.aggregate_strings(line, _BETWEEN_LINES)).scalar_subquery().label("recent_contacts")


def contacts_of(column: str | None) -> tuple[Contact, ...]:
    """What that column holds, the newest first."""
    lines = [line.split(_BETWEEN_PARTS) for line in (column or "").splitlines()]
    found = [Contact(kind, _instant(at), int(by) if by else None) for at, kind, by in lines]
    return tuple(sorted(found, key=lambda contact: contact.at, reverse=True))


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
