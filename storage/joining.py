"""Invitations used, chats given to whoever opened them.

Rule 1: an invitation opens once; of two hands on it, the second is overtaken.
Rule 2: a chat belongs to one person, one caseworker or one team: who gets it takes it from whoever had it.
"""

from datetime import datetime, timedelta

from sqlalchemy import Table, bindparam, delete, insert, null, update

from flows.effects import BindTeam, CountWrongLink, JoinCaseworker, JoinPerson, MoveTeam, SetReachable
from storage.tables import caseworkers, invitations, people, teams, wrong_links
from storage.unit_of_work import Overtaken, UnitOfWork
from storage.upserts import insert as insert_or

WRONG_LINKS_KEPT = timedelta(days=1)

_USE = (
    update(invitations)
    .where(invitations.c.id == bindparam("which"), invitations.c.used_at.is_(None))
    .values(used_at=bindparam("at"))
)
_FREE = [
    update(table).where(table.c.chat_id == bindparam("chat")).values(chat_id=null())
    for table in (people, caseworkers, teams)
]
_FORGET_WRONG = delete(wrong_links).where(wrong_links.c.at < bindparam("before"))


async def join_person(work: UnitOfWork, effect: JoinPerson, now: datetime) -> None:
    """Give the chat to the person. Raises Overtaken when the invitation is already used."""
    await _use(work, effect.invitation_id, now)
    await _free(work, effect.chat_id)
    language = {"language": effect.language} if effect.language else {}
    await work.change(
        update(people)
        .where(people.c.id == effect.person_id)
        .values(chat_id=effect.chat_id, blocked=False, joined_at=now, **language)
    )
    await _void_others(work, "person_id", effect.person_id, now)


async def join_caseworker(work: UnitOfWork, effect: JoinCaseworker, now: datetime) -> None:
    """Give the chat to the caseworker. Raises Overtaken when the invitation is already used."""
    await _use(work, effect.invitation_id, now)
    await _free(work, effect.chat_id)
    await work.change(
        update(caseworkers)
        .where(caseworkers.c.id == effect.caseworker_id)
        .values(chat_id=effect.chat_id, reachable=True)
    )
    await _void_others(work, "caseworker_id", effect.caseworker_id, now)


async def bind_team(work: UnitOfWork, effect: BindTeam, now: datetime) -> None:
    """Make the group the structure's team. Raises Overtaken when the code is already used."""
    await _use(work, effect.invitation_id, now)
    await _free(work, effect.chat_id)
    row = {"chat_id": effect.chat_id, "title": effect.title[:255], "reachable": True}
    await work.change(
        insert_or(work.dialect, teams).on_conflict_do_update(index_elements=["structure_id"], set_=row),
        {"structure_id": effect.structure_id, **row},
    )
    await _void_others(work, "structure_id", effect.structure_id, now)


async def move_team(work: UnitOfWork, effect: MoveTeam) -> None:
    """Follow the team's group to its new identity."""
    await _free(work, effect.chat_id)
    await work.change(update(teams).where(teams.c.id == effect.team_id).values(chat_id=effect.chat_id))


async def set_reachable(work: UnitOfWork, effect: SetReachable) -> None:
    """Note whether the messenger lets us write; a chat that we do not know has nothing to note."""
    work.houses.clear()
    match effect.who.kind:
        case "person":
            await _set(work, people, effect.who.id, blocked=not effect.reachable)
        case "caseworker":
            await _set(work, caseworkers, effect.who.id, reachable=effect.reachable)
        case "team":
            await _set(work, teams, effect.who.id, reachable=effect.reachable)
        case "chat":
            pass


async def count_wrong_link(work: UnitOfWork, effect: CountWrongLink, now: datetime) -> None:
    """Count a try that opened nothing, and forget old ones."""
    await work.change(_FORGET_WRONG, {"before": now - WRONG_LINKS_KEPT})
    await work.change(insert(wrong_links), {"chat_id": effect.chat_id, "at": now})


async def _set(work: UnitOfWork, table: Table, row_id: int, **values: bool) -> None:
    await work.change(update(table).where(table.c.id == row_id).values(**values))


async def _use(work: UnitOfWork, invitation_id: int, now: datetime) -> None:
    used = await work.execute(_USE, {"which": invitation_id, "at": now})
    if used.rowcount != 1:
        raise Overtaken


async def _void_others(work: UnitOfWork, column: str, opened_id: int, now: datetime) -> None:
    """What is open already needs no other key: links to the same thing that still lie about open nothing."""
    await work.change(
        update(invitations)
        .where(invitations.c[column] == opened_id, invitations.c.used_at.is_(None))
        .values(used_at=now)
    )


async def _free(work: UnitOfWork, chat_id: int) -> None:
    work.houses.clear()
    for statement in _FREE:
        await work.change(statement, {"chat": chat_id})
