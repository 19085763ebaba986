"""A person's row, both ways."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from flows.effects import NoteConsent, Remember, SetLanguage, SetPause, SetQuiet
from flows.people import Consent, Person
from storage.cipher import Cipher
from storage.tables import consents, people
from storage.unit_of_work import UnitOfWork

_LOCK = select(people.c.id).where(people.c.id == bindparam("id")).with_for_update()
_BY_ID = select(people).where(people.c.id == bindparam("id"))
_MEMORY = select(people.c.memory).where(people.c.id == bindparam("id")).with_for_update()


class NoSuchPerson(LookupError):
    """No person has that number."""


def person_of(row: Row[Any], cipher: Cipher) -> Person:
    """The person whom a row of `people` holds."""
    quiet = (row.quiet_from, row.quiet_to) if row.quiet_from is not None else None
    return Person(
        id=row.id,
        first_name=cipher.open(row.first_name),
        last_name=cipher.open(row.last_name),
        language=row.language,
        timezone=row.timezone,
        consent=Consent(row.consent),
        paused_until=row.paused_until,
        blocked=row.blocked,
        exited=row.exited,
        quiet=quiet,
        phone=cipher.open(row.phone) if row.phone else "",
        memory=open_facts(row.memory, cipher),
    )


async def find_person(work: UnitOfWork, person_id: int) -> tuple[int, Person] | None:
    """The person with that number, and the structure that they belong to."""
    row = await work.row(_BY_ID, {"id": person_id})
    return None if row is None else (row.structure_id, person_of(row, work.cipher))


async def lock_person(work: UnitOfWork, person_id: int) -> None:
    """Let nobody else decide about this person until the transaction ends."""
    if work.locks_rows:
        await work.execute(_LOCK, {"id": person_id})


async def change_person(work: UnitOfWork, person_id: int, **values: Any) -> None:
    """Give a person's row these values."""
    await work.execute(update(people).where(people.c.id == person_id).values(**values))


async def note_consent(work: UnitOfWork, effect: NoteConsent, now: datetime) -> None:
    """Keep what was said for good, and let it hold from now on."""
    await work.execute(
        insert(consents),
        {"person_id": effect.person_id, "consent": effect.consent.value, "how": effect.how, "at": now},
    )
    asked = {"consent_asked_at": now} if effect.consent is Consent.ASKED else {}
    await change_person(work, effect.person_id, consent=effect.consent.value, **asked)


async def remember(work: UnitOfWork, effect: Remember) -> None:
    """Merge facts into what is remembered of the person."""
    token = await work.value(_MEMORY, {"id": effect.person_id})
    facts = {**open_facts(token, work.cipher), **effect.facts}
    await change_person(work, effect.person_id, memory=seal_facts(facts, work.cipher))


async def set_language(work: UnitOfWork, effect: SetLanguage) -> None:
    """Write to the person in this language from now on."""
    await change_person(work, effect.person_id, language=effect.language)


async def set_quiet(work: UnitOfWork, effect: SetQuiet) -> None:
    """Begin, change or end the person's own quiet hours."""
    quiet_from, quiet_to = effect.quiet or (None, None)
    await change_person(work, effect.person_id, quiet_from=quiet_from, quiet_to=quiet_to)


async def set_pause(work: UnitOfWork, effect: SetPause) -> None:
    """Begin or end a pause."""
    await change_person(work, effect.person_id, paused_until=effect.until)


def open_facts(token: str | None, cipher: Cipher) -> dict[str, str]:
    """Small facts, opened; none when nothing was sealed."""
    if token is None:
        return {}
    facts: dict[str, str] = json.loads(cipher.open(token))
    return facts


def seal_facts(facts: Mapping[str, str], cipher: Cipher) -> str | None:
    """Small facts, sealed; None when there are none."""
    return cipher.seal(json.dumps(dict(facts), ensure_ascii=False)) if facts else None
