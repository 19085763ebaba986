"""A person or a caseworker with everything around them: few statements, each about one thing."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from flows.content import Content
from flows.events import ChoicePressed, Incoming, TextReceived
from flows.flags import Flag
from flows.people import Person, Team
from flows.situation import CaseworkerSituation, House, MarkedWords, PersonSituation, TeamSituation
from flows.urgency import marked_by
from storage.calls import COMES_BACK, open_calls_of_people
from storage.conversations import conversation_of
from storage.errands import NOT_SETTLED, named_errand, open_errands_at_desk, open_errands_of_people
from storage.flags import (
    NOT_CLOSED,
    find_flag,
    lock_flag,
    open_flags_of_people,
    open_flags_of_structure,
)
from storage.houses import load_house
from storage.marks import find_marked
from storage.message_states import whom_it_is_about
from storage.papers import HAS_PAPERS, with_papers
from storage.pathways import FIELDS, pathway_of
from storage.people import find_person, lock_people, open_facts, person_of
from storage.recent_contacts import contacts_of, recent_contacts
from storage.tables import calls, caseworkers, conversations, errands, flags, pathways, people, teams
from storage.unit_of_work import UnitOfWork

_HAS_FLAGS = select(flags.c.id).where(flags.c.person_id == people.c.id, NOT_CLOSED).exists()
_HAS_ERRANDS = select(errands.c.id).where(errands.c.person_id == people.c.id, NOT_SETTLED).exists()
_HAS_CALLS = select(calls.c.id).where(calls.c.person_id == people.c.id, COMES_BACK).exists()
_LAST_FLAG = select(func.max(flags.c.raised_at)).where(flags.c.person_id == people.c.id).scalar_subquery()
_PERSON = select(
    people,
    conversations.c.state,
    _HAS_FLAGS.label("has_flags"),
    _HAS_ERRANDS.label("has_errands"),
    _HAS_CALLS.label("has_calls"),
    _LAST_FLAG.label("last_flag_at"),
    *HAS_PAPERS,
    recent_contacts(),
).select_from(people.outerjoin(conversations, conversations.c.person_id == people.c.id))
# Something has come due for them: their pathway may say how it is told.
_PEOPLE_BY_ID = (
    _PERSON.add_columns(*(pathways.c[name] for name in FIELDS))
    .outerjoin(pathways, pathways.c.person_id == people.c.id)
    .where(people.c.id.in_(bindparam("ids", expanding=True)))
)
_IN_CHATS = people.c.chat_id.in_(bindparam("chats", expanding=True))
_PEOPLE_BY_CHAT = _PERSON.where(_IN_CHATS)
_LOCK_IN_CHATS = select(people.c.id).where(_IN_CHATS).order_by(people.c.id).with_for_update(key_share=True)
_REFERENT = select(people.c.referent_id).where(people.c.id == bindparam("id"))
_CASEWORKER_BY_ID = select(caseworkers).where(caseworkers.c.id == bindparam("id"))
_CASEWORKER_BY_CHAT = select(caseworkers).where(caseworkers.c.chat_id == bindparam("chat_id"))
_CASEWORKER_ID = select(caseworkers.c.id).where(caseworkers.c.chat_id == bindparam("chat_id"))
_LOCK_CASEWORKER = _CASEWORKER_ID.with_for_update(key_share=True)
_TEAM_BY_CHAT = select(teams).where(teams.c.chat_id == bindparam("group_id"))
_TEAM_MEMBER = (
    select(caseworkers, teams.c.id.label("team_id"))
    .join(teams, teams.c.structure_id == caseworkers.c.structure_id)
    .where(teams.c.chat_id == bindparam("group_id"), caseworkers.c.chat_id == bindparam("sender_id"))
)


async def people_in_chats(
    work: UnitOfWork, chat_ids: Collection[int], content: Content, spare_ids: Callable[[], str]
) -> dict[int, PersonSituation]:
    """The people whose chats these are, by chat, locked against other turns."""
    if work.locks_rows:
        await work.execute(_LOCK_IN_CHATS, {"chats": list(chat_ids)})
    rows = await work.rows(_PEOPLE_BY_CHAT, {"chats": list(chat_ids)})
    found = await _people(work, rows, content, spare_ids)
    return {row.chat_id: one for row, one in zip(rows, found, strict=True)}


async def people_by_id(
    work: UnitOfWork, ids: Collection[int], content: Content, spare_ids: Callable[[], str]
) -> dict[int, PersonSituation]:
    """Those of these people who are known, by number, each with their pathway, locked against other turns."""
    await lock_people(work, *ids)
    rows = await work.rows(_PEOPLE_BY_ID, {"ids": list(ids)})
    found = await _people(work, rows, content, spare_ids)
    return {row.id: replace(one, pathway=pathway_of(row)) for row, one in zip(rows, found, strict=True)}


async def referent_of(work: UnitOfWork, person_id: int) -> int | None:
    """The number of the caseworker who is told first."""
    referent: int | None = await work.value(_REFERENT, {"id": person_id})
    return referent


async def caseworker_in_chat(
    work: UnitOfWork, incoming: Incoming, content: Content
) -> CaseworkerSituation | None:
    """The caseworker whose private chat this is, with what the event names."""
    await _lock_caseworker(work, incoming.chat_id)
    row = await work.row(_CASEWORKER_BY_CHAT, {"chat_id": incoming.chat_id})
    return None if row is None else await _caseworker(work, row, incoming, content)


async def caseworker_in_group(
    work: UnitOfWork, incoming: Incoming, content: Content
) -> CaseworkerSituation | None:
    """The caseworker who speaks in the group of their own team."""
    await _lock_caseworker(work, incoming.sender_id)
    row = await work.row(_TEAM_MEMBER, {"group_id": incoming.chat_id, "sender_id": incoming.sender_id})
    return None if row is None else await _caseworker(work, row, incoming, content)


async def team_in_group(work: UnitOfWork, group_id: int, content: Content) -> TeamSituation | None:
    """The team whose group this is."""
    row = await work.row(_TEAM_BY_CHAT, {"group_id": group_id})
    if row is None:
        return None
    return TeamSituation(content, await load_house(work, row.structure_id), Team(row.id, row.title))


async def caseworker_by_id(work: UnitOfWork, caseworker_id: int, content: Content) -> CaseworkerSituation:
    """The caseworker whom an invitation names."""
    row = await work.row(_CASEWORKER_BY_ID, {"id": caseworker_id})
    assert row is not None
    house = await load_house(work, row.structure_id)
    caseworker = house.caseworker(row.id)
    assert caseworker is not None
    return CaseworkerSituation(content, house, caseworker)


async def _people(
    work: UnitOfWork, rows: Sequence[Row[Any]], content: Content, spare_ids: Callable[[], str]
) -> list[PersonSituation]:
    open_flags = await open_flags_of_people(work, [row.id for row in rows if row.has_flags])
    open_errands = await open_errands_of_people(work, [row.id for row in rows if row.has_errands])
    open_calls = await open_calls_of_people(work, [row.id for row in rows if row.has_calls])
    found = [
        PersonSituation(
            content=content,
            house=(house := await load_house(work, row.structure_id)),
            person=person_of(row, work.cipher),
            referent=house.caseworker(row.referent_id),
            conversation=conversation_of(row.state, work.cipher),
            spare_id=spare_ids(),
            open_flags=open_flags.get(row.id, ()),
            last_flag_at=row.last_flag_at,
            contacts=contacts_of(row.recent_contacts),
            open_errands=open_errands.get(row.id, ()),
            open_calls=open_calls.get(row.id, ()),
        )
        for row in rows
    ]
    return await with_papers(work, found, rows)


async def _caseworker(
    work: UnitOfWork, row: Row[Any], incoming: Incoming, content: Content
) -> CaseworkerSituation:
    house = await load_house(work, row.structure_id)
    caseworker = house.caseworker(row.id)
    assert caseworker is not None
    desk = open_facts(row.desk, work.cipher)
    flag, flag_person = await _named_flag(work, house, _flag_id(incoming, desk))
    errand, errand_person = await named_errand(work, house.id, _named(incoming, "e"))
    answered = await _answered(work, house, row.id, incoming)
    return CaseworkerSituation(
        content=content,
        house=house,
        caseworker=caseworker,
        desk=desk,
        in_group=incoming.is_group,
        team_id=row.team_id if incoming.is_group else 0,
        flag=flag,
        flag_person=flag_person,
        open_flags=await open_flags_of_structure(work, house.id),
        answered_person=answered,
        errand=errand,
        errand_person=errand_person,
        open_errands=await open_errands_at_desk(work, house.id, answered, incoming),
        marked=await _marked(work, house, row.id, incoming),
    )


async def _lock_caseworker(work: UnitOfWork, chat_id: int) -> None:
    if work.locks_rows:
        await work.execute(_LOCK_CASEWORKER, {"chat_id": chat_id})


async def _named_flag(
    work: UnitOfWork, house: House, flag_id: str | None
) -> tuple[Flag | None, Person | None]:
    if not flag_id:
        return None, None
    await lock_flag(work, flag_id)
    found = await find_flag(work, flag_id)
    if found is None or found[0] != house.id:
        return None, None
    about = await find_person(work, found[1].person_id)
    assert about is not None
    return found[1], about[1]


async def _answered(work: UnitOfWork, house: House, caseworker_id: int, incoming: Incoming) -> Person | None:
    event = incoming.event
    if not isinstance(event, TextReceived) or event.reply_to is None:
        return None
    chat = ("caseworker", caseworker_id)
    if incoming.is_group:
        if house.team is None:
            return None
        chat = ("team", house.team.id)
    person_id = await whom_it_is_about(work, *chat, event.reply_to)
    about = await find_person(work, person_id) if person_id is not None else None
    return about[1] if about is not None and about[0] == house.id else None


async def _marked(
    work: UnitOfWork, house: House, caseworker_id: int, incoming: Incoming
) -> MarkedWords | None:
    mark = marked_by(incoming.event, caseworker_id)
    found = await find_marked(work, mark) if mark is not None else None
    if found is None:
        return None
    about = await find_person(work, found.person_id)
    if about is None or about[0] != house.id:
        return None
    return MarkedWords(about[1], found.waits, found.left)


def _flag_id(incoming: Incoming, desk: Mapping[str, str]) -> str | None:
    if isinstance(incoming.event, ChoicePressed):
        kind, _, rest = incoming.event.data.partition(":")
        if kind == "f":
            return rest.partition(":")[0]
    return desk.get("flag")


def _named(incoming: Incoming, kind: str) -> str:
    """The id that a button of that kind carries; nothing for any other event."""
    if not isinstance(incoming.event, ChoicePressed):
        return ""
    of, _, rest = incoming.event.data.partition(":")
    return rest.partition(":")[0] if of == kind else ""
