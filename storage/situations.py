"""Who speaks, and all that a decision about it may know.

Rule 1: a turn that may write locks whom it is about first, then reads, so that what it read still holds when it writes.
Whoever takes several turns in one transaction locks all of them first, in one order, the same for everybody.
Rule 2: nobody is shown anything of another structure: what a button or a reply names is checked here.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, select

from flows.content import Content
from flows.events import CommandGiven, GroupMoved, Incoming, LinkFollowed
from flows.flags import Flag
from flows.situation import (
    CaseworkerSituation,
    FlagSituation,
    Invitation,
    PersonSituation,
    Situation,
    StrangerSituation,
)
from storage import invitations, speakers
from storage.attestations import with_attestations, with_subject
from storage.calls import with_calls
from storage.faq_desk import with_answers, with_faq
from storage.flags import find_flag, lock_flag
from storage.houses import load_house
from storage.message_states import budgeted_since
from storage.paper_desk import with_paper_dates
from storage.pathway_desk import with_pathway
from storage.people import NoSuchPerson, find_person
from storage.priority_desk import with_priorities
from storage.resources import with_resources, with_shared
from storage.shown import with_shown
from storage.tables import caseworkers, people
from storage.unit_of_work import UnitOfWork

TEAM_COMMAND = "equipe"
_CHATS = {
    table: select(table.c.chat_id)
    .where(table.c.chat_id.in_(bindparam("chats", expanding=True)))
    .order_by(table.c.id)
    for table in (people, caseworkers)
}
_LOCKS = {table: chats.with_for_update(key_share=True) for table, chats in _CHATS.items()}


async def lock_chats(work: UnitOfWork, chat_ids: Collection[int]) -> frozenset[int]:
    """Let nobody else decide about whoever writes in these chats until the transaction ends; return the people's chats."""
    chats = {"chats": list(chat_ids)}
    ask = _LOCKS if work.locks_rows else _CHATS
    of_people = frozenset(row.chat_id for row in await work.rows(ask[people], chats))
    if work.locks_rows:
        await work.rows(ask[caseworkers], chats)
    return of_people


async def load(
    work: UnitOfWork, incoming: Incoming, content: Content, spare_id: str, now: datetime
) -> Situation:
    """Load the situation of whoever speaks in this chat; `spare_id` is for a flag that the turn may raise."""
    (found,) = await load_wave(work, [incoming], content, lambda: spare_id, now)
    return found


async def load_wave(
    work: UnitOfWork, wave: Sequence[Incoming], content: Content, spare_ids: Callable[[], str], now: datetime
) -> list[Situation]:
    """Load the situations of those who speak, each in a chat of their own: those of people in the statements of one."""
    private = [incoming.chat_id for incoming in wave if not incoming.is_group]
    found = await speakers.people_in_chats(work, private, content, spare_ids) if private else {}
    return [await _load(work, one, found.get(one.chat_id), content, spare_ids, now) for one in wave]


async def _load(
    work: UnitOfWork, incoming: Incoming, person: PersonSituation | None, content: Content,
    spare_ids: Callable[[], str], now: datetime,
) -> Situation:  # fmt: skip
    if incoming.is_group:
        return await _in_group(work, incoming, content, spare_ids, now)
    speaker: PersonSituation | CaseworkerSituation | None = person
    if person is not None:
        person = await with_shown(work, person, incoming)
        person = await with_attestations(work, person, incoming)
        speaker = await with_answers(work, person, incoming)
        speaker = await with_resources(work, speaker, incoming)
    else:
        caseworker = await speakers.caseworker_in_chat(work, incoming, content)
        if caseworker is not None:
            speaker = await with_priorities(work, caseworker, incoming, now)
            speaker = await with_calls(work, speaker, incoming, spare_ids())
            speaker = await with_subject(work, speaker, incoming)
            speaker = await with_paper_dates(work, speaker, incoming)
            speaker = await with_pathway(work, speaker, incoming)
            speaker = await with_faq(work, speaker, incoming, now)
            speaker = await with_shared(work, speaker, incoming)
    if speaker is None:
        return await _stranger(work, incoming, content, spare_ids, now)
    if _secret(incoming):
        stranger = await _stranger(work, incoming, content, spare_ids, now)
        if stranger.invitation is not None:
            return stranger
    return speaker


async def load_people(
    work: UnitOfWork, ids: Collection[int], content: Content, spare_ids: Callable[[], str], now: datetime, *,
    budgeted: bool,
) -> dict[int, PersonSituation]:  # fmt: skip
    """Load the situations of people about whom something has come due, by number, in the statements of one.

    `budgeted`: with what their budget was used for. Raises NoSuchPerson.
    """
    found = await speakers.people_by_id(work, ids, content, spare_ids)
    for person_id in ids:
        if person_id not in found:
            raise NoSuchPerson(person_id)
    if not budgeted:
        return found
    sent_at = await budgeted_since(work, ids, now)
    return {number: replace(one, proactive_sent_at=sent_at[number]) for number, one in found.items()}


async def load_person(
    work: UnitOfWork,
    person_id: int,
    content: Content,
    spare_id: str,
    now: datetime,
    *,
    budgeted: bool = False,
) -> PersonSituation:
    """The same for one person."""
    found = await load_people(work, [person_id], content, lambda: spare_id, now, budgeted=budgeted)
    return found[person_id]


async def load_flag(work: UnitOfWork, flag_id: str, content: Content) -> tuple[FlagSituation, Flag] | None:
    """Load a flag that has waited too long, and its situation; None when there is no such flag."""
    await lock_flag(work, flag_id)
    found = await find_flag(work, flag_id)
    if found is None:
        return None
    structure_id, flag = found
    house = await load_house(work, structure_id)
    about = await find_person(work, flag.person_id)
    assert about is not None
    referent = house.caseworker(await speakers.referent_of(work, flag.person_id))
    return FlagSituation(content, house, about[1], referent), flag


async def _in_group(
    work: UnitOfWork, incoming: Incoming, content: Content, spare_ids: Callable[[], str], now: datetime
) -> Situation:
    if _secret(incoming):
        stranger = await _stranger(work, incoming, content, spare_ids, now)
        if stranger.invitation is not None:
            return stranger
    speaker: Situation | None
    if isinstance(incoming.event, GroupMoved):
        speaker = await speakers.team_in_group(work, incoming.chat_id, content)
    else:
        speaker = await speakers.caseworker_in_group(work, incoming, content)
    return speaker or await _stranger(work, incoming, content, spare_ids, now)


async def _stranger(
    work: UnitOfWork, incoming: Incoming, content: Content, spare_ids: Callable[[], str], now: datetime
) -> StrangerSituation:
    locked, greeted = await invitations.stranger_facts(work, incoming.chat_id, now)
    invitation = None
    if _secret(incoming) and not locked:
        invitation = await _invitation(work, incoming, content, spare_ids, now)
    return StrangerSituation(
        content=content,
        chat_id=incoming.chat_id,
        language=incoming.language,
        is_group=incoming.is_group,
        title=incoming.title,
        invitation=invitation,
        locked=locked,
        greeted=greeted,
    )


async def _invitation(
    work: UnitOfWork, incoming: Incoming, content: Content, spare_ids: Callable[[], str], now: datetime
) -> Invitation | None:
    row = await invitations.find_invitation(work, _secret(incoming), now, in_group=incoming.is_group)
    if row is None:
        return None
    if row.opens == "person":
        person = await load_person(work, row.person_id, content, spare_ids(), now)
        return Invitation(row.id, "person", person=person, house=person.house)
    if row.opens == "caseworker":
        caseworker = await speakers.caseworker_by_id(work, row.caseworker_id, content)
        return Invitation(row.id, "caseworker", caseworker=caseworker, house=caseworker.house)
    return Invitation(row.id, "team", house=await load_house(work, row.structure_id))


def _secret(incoming: Incoming) -> str:
    match incoming.event:
        case LinkFollowed(payload):
            return payload
        case CommandGiven(name, argument) if name == TEAM_COMMAND and incoming.is_group:
            return argument.strip()
        case _:
            return ""
