"""The groups in the messenger that stand for a structure's team, for who checks what the bot may do there."""

from dataclasses import dataclass

from sqlalchemy import select

from storage.tables import structures, teams
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TeamChat:
    """The group of a structure's team."""

    structure: str
    chat_id: int
    title: str


async def team_chats(work: UnitOfWork) -> tuple[TeamChat, ...]:
    """Every group that is bound to a structure, by slug."""
    rows = await work.rows(
        select(structures.c.slug, teams.c.chat_id, teams.c.title)
        .join(structures, structures.c.id == teams.c.structure_id)
        .where(teams.c.chat_id.is_not(None))
        .order_by(structures.c.slug)
    )
    return tuple(TeamChat(row.slug, row.chat_id, row.title) for row in rows)
