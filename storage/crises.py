"""Crisis mode of structures: from when to when, and by whom; kept for good.

Rule 1: one crisis at a time: who was overtaken decides again on fresh facts.
Rule 2: when it begins or ends, the calendar of everybody of the structure is drawn up again.
"""

from datetime import datetime

from sqlalchemy import bindparam, func, insert, select, update

from flows.effects import SetCrisis
from storage.pathways import plan_everybody_again
from storage.tables import crises, structures
from storage.unit_of_work import Overtaken, UnitOfWork

# For use inside other statements: since when the structure is in crisis mode, if it is.
CRISIS_SINCE = (
    select(func.max(crises.c.since))
    .where(crises.c.structure_id == structures.c.id, crises.c.until.is_(None))
    .correlate(structures)
    .scalar_subquery()
)
_LOCK = select(structures.c.id).where(structures.c.id == bindparam("house")).with_for_update()
_UNDER_WAY = (crises.c.structure_id == bindparam("house"), crises.c.until.is_(None))
_IS_UNDER_WAY = select(crises.c.id).where(*_UNDER_WAY)
_END = update(crises).where(*_UNDER_WAY).values(until=bindparam("at"), ended_by=bindparam("who"))


async def set_crisis(work: UnitOfWork, effect: SetCrisis, now: datetime) -> None:
    """Begin or end the crisis mode of a structure. Raises Overtaken when somebody else just did."""
    if work.locks_rows:
        await work.execute(_LOCK, {"house": effect.structure_id})
    under_way = await work.value(_IS_UNDER_WAY, {"house": effect.structure_id}) is not None
    if under_way == effect.begins:
        raise Overtaken
    if effect.begins:
        begun = {"structure_id": effect.structure_id, "since": now, "begun_by": effect.by_caseworker}
        await work.execute(insert(crises), begun)
    else:
        await work.execute(_END, {"house": effect.structure_id, "at": now, "who": effect.by_caseworker})
    work.houses.clear()
    await plan_everybody_again(work, effect.structure_id, now)
