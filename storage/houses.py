"""A structure with its caseworkers and its team, as decisions see them."""

from sqlalchemy import bindparam, select

from flows.crisis_kind import CrisisKind
from flows.faq.entry import EntryState
from flows.people import Caseworker, Role, Team
from flows.situation import House
from storage.absences import ABSENCE, HAS_ABSENCE, absences_of
from storage.crises_known import ANNOUNCED, CRISIS_KIND, CRISIS_SINCE
from storage.structure_settings import structure_of
from storage.tables import absences, caseworkers, faq_entries, structures, teams
from storage.unit_of_work import UnitOfWork

_HAS_ANSWERS = (
    select(faq_entries.c.id)
    .where(
        faq_entries.c.structure_id == structures.c.id,
        faq_entries.c.state == EntryState.PUBLISHED.value,
    )
    .correlate(structures)
    .exists()
)
_HOUSE = (
    select(
        structures.c.settings,
        teams.c.id.label("team_id"),
        teams.c.title,
        teams.c.chat_id.label("team_chat_id"),
        caseworkers.c.id,
        caseworkers.c.name,
        caseworkers.c.role,
        caseworkers.c.on_call,
        caseworkers.c.chat_id,
        caseworkers.c.reachable,
        *ABSENCE,
        CRISIS_SINCE.label("crisis_since"),
        CRISIS_KIND.label("crisis_kind"),
        ANNOUNCED.label("announced"),
        _HAS_ANSWERS.label("has_answers"),
    )
    .select_from(
        structures.outerjoin(teams, teams.c.structure_id == structures.c.id)
        .outerjoin(caseworkers, caseworkers.c.structure_id == structures.c.id)
        .outerjoin(absences, HAS_ABSENCE)
    )
    .where(structures.c.id == bindparam("structure_id"))
    .order_by(caseworkers.c.id, absences.c.id)
)


class NoSuchStructure(LookupError):
    """No structure has that number."""


async def load_house(work: UnitOfWork, structure_id: int) -> House:
    """Load a structure, its caseworkers, their absences and its team; read once in a transaction. Raises NoSuchStructure."""
    known = work.houses.get(structure_id)
    if known is not None:
        return known
    rows = await work.rows(_HOUSE, {"structure_id": structure_id})
    if not rows:
        raise NoSuchStructure(structure_id)
    first = rows[0]
    structure = structure_of(first.settings)
    house = House(
        id=structure_id,
        structure=structure,
        caseworkers=tuple(
            Caseworker(
                id=row.id,
                name=row.name,
                role=Role(row.role),
                on_call=row.on_call or row.name in structure.on_call,
                reachable=row.reachable and row.chat_id is not None,
            )
            for row in {row.id: row for row in rows}.values()
            if row.id is not None
        ),
        team=Team(first.team_id, first.title) if first.team_chat_id is not None else None,
        absences=absences_of(rows),
        crisis_since=first.crisis_since,
        crisis_kind=CrisisKind(first.crisis_kind or CrisisKind.EPIDEMIC),
        announced=first.announced,
        has_answers=first.has_answers,
    )
    work.houses[structure_id] = house
    return house
