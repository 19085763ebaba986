"""A person's row, both ways."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from flows.effects import NoteConsent, Remember, SetLanguage, SetPause, SetQuiet
from flows.people import Consent, Person
from storage.cipher import Cipher
from storage.tables import consents, people
from storage.unit_of_work import UnitOfWork

# Always in the same order: two who lock several do not wait for each other.
_LOCK = (
    select(people.c.id)
    .where(people.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(people.c.id)
    .with_for_update(key_share=True)
)
_BY_IDS = select(people).where(people.c.id.in_(bindparam("ids", expanding=True)))
_MEMORY = (
    select(people.c.id, people.c.memory)
    .where(people.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(people.c.id)
    .with_for_update(key_share=True)
)
_REMEMBER = update(people).where(people.c.id == bindparam("which")).values(memory=bindparam("token"))


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
    return (await find_people(work, [person_id])).get(person_id)


async def find_person_of(work: UnitOfWork, structure_id: int, person_id: int) -> Person | None:
    """That person, if they belong to that structure; nobody else decides about them until the transaction ends."""
    await lock_people(work, person_id)
    found = await find_person(work, person_id)
    return found[1] if found is not None and found[0] == structure_id else None


async def find_people(work: UnitOfWork, ids: Collection[int]) -> dict[int, tuple[int, Person]]:
    """Those of these people who are known, by number, each with the structure that they belong to."""
    rows = await work.rows(_BY_IDS, {"ids": list(ids)})
    return {row.id: (row.structure_id, person_of(row, work.cipher)) for row in rows}


async def lock_people(work: UnitOfWork, *ids: int) -> None:
    """Let nobody else decide about these people until the transaction ends."""
    if work.locks_rows:
        await work.execute(_LOCK, {"ids": list(ids)})


async def change_person(work: UnitOfWork, person_id: int, **values: Any) -> None:
    """Give a person's row these values."""
    await work.change(update(people).where(people.c.id == person_id).values(**values))


async def note_consent(work: UnitOfWork, effect: NoteConsent, now: datetime) -> None:
    """Keep what was said for good, and let it hold from now on."""
    await work.change(
        insert(consents),
        {"person_id": effect.person_id, "consent": effect.consent.value, "how": effect.how, "at": now},
    )
    asked = {"consent_asked_at": now} if effect.consent is Consent.ASKED else {}
    await change_person(work, effect.person_id, consent=effect.consent.value, **asked)


async def remember(work: UnitOfWork, effects: Sequence[Remember]) -> None:
    """Merge facts into what is remembered of people."""
    if not effects:
        return
    ids = {effect.person_id for effect in effects}
    rows = await work.rows(_MEMORY, {"ids": list(ids)})
    facts = {row.id: open_facts(row.memory, work.cipher) for row in rows}
    for effect in effects:
        facts[effect.person_id] |= effect.facts
    sealed = [{"which": number, "token": seal_facts(one, work.cipher)} for number, one in facts.items()]
    await work.change(_REMEMBER, sealed)


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
