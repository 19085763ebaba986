"""What an event asks of the answers for everybody: for a person who writes, for a caseworker at their desk.

The rule: what a button names is checked here: nobody is shown what was asked or answered in another structure.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select

from flows.events import ChoicePressed, CommandGiven, Incoming, TextReceived
from flows.faq.entry import Asked, FaqDesk, named_by, on_desk
from flows.situation import CaseworkerSituation, PersonSituation
from storage.faq import find_entry, published
from storage.people import lock_people
from storage.tables import people, questions
from storage.unit_of_work import UnitOfWork

# A question that nobody replied to within so long is no longer waited for.
ASKED_LATELY = timedelta(days=14)

_ASKED = (
    select(questions)
    .join(people, people.c.id == questions.c.person_id)
    .where(
        questions.c.person_id == bindparam("who"),
        people.c.structure_id == bindparam("house"),
        questions.c.settled_at.is_(None),
        questions.c.asked_at > bindparam("since"),
    )
)
_NAMES = select(people.c.first_name, people.c.last_name).where(people.c.structure_id == bindparam("house"))


async def with_answers(work: UnitOfWork, situation: PersonSituation, incoming: Incoming) -> PersonSituation:
    """The same situation with the answers of the structure, where the person writes or presses one."""
    event = incoming.event
    if not situation.house.has_answers:
        return situation
    writes = isinstance(event, TextReceived) and not situation.conversation.open
    if not writes and not (isinstance(event, ChoicePressed) and named_by(event.data)):
        return situation
    return replace(situation, answers=await published(work, situation.house.id))


async def with_faq(
    work: UnitOfWork, situation: CaseworkerSituation, incoming: Incoming, now: datetime
) -> CaseworkerSituation:
    """The same situation with what the event asks of the answers for everybody; untouched where it asks nothing."""
    event, house = incoming.event, situation.house
    if incoming.is_group:
        return situation
    if isinstance(event, CommandGiven) and event.name == "faq":
        return replace(situation, faq=FaqDesk(entries=await published(work, house.id)))
    if isinstance(event, TextReceived) and situation.answered_person is not None:
        asked = await _asked(work, house.id, situation.answered_person.id, now)
        return replace(situation, faq=FaqDesk(asked=asked))
    named = named_by(event.data) if isinstance(event, ChoicePressed) else None
    writing = on_desk(situation.desk)
    if named is not None and named.verb in {"new", "no"}:
        return replace(situation, faq=FaqDesk(asked=await _asked(work, house.id, named.number, now)))
    if named is None and not (isinstance(event, TextReceived) and writing):
        return situation
    which = named.number if named is not None and named.number else writing.entry_id if writing else 0
    entry = await find_entry(work, house.id, which) if which else None
    names = await _names(work, house.id) if writing is not None else ()
    return replace(situation, faq=FaqDesk(entry=entry, names=names))


async def _asked(work: UnitOfWork, structure_id: int, person_id: int, now: datetime) -> Asked | None:
    await lock_people(work, person_id)
    which = {"who": person_id, "house": structure_id, "since": now - ASKED_LATELY}
    row = await work.row(_ASKED, which)
    if row is None:
        return None
    reply = work.cipher.open(row.reply) if row.reply else ""
    return Asked(row.person_id, work.cipher.open(row.words), row.asked_at, reply, row.replied_by)


async def _names(work: UnitOfWork, structure_id: int) -> tuple[str, ...]:
    rows = await work.rows(_NAMES, {"house": structure_id})
    opened = work.cipher.open
    return tuple(f"{opened(row.first_name)} {opened(row.last_name)}" for row in rows)
