"""Crisis mode of structures: from when to when, by whom, and what everybody is to be told of it; kept for good.

Rule 1: one crisis at a time: who was overtaken decides again on fresh facts.
Rule 2: when it begins or ends, or when something is to be told of it, the calendar of everybody of the structure is drawn up again.
"""

from datetime import datetime

from sqlalchemy import Boolean, Date, String, bindparam, func, insert, select, update

from flows.crisis import ONCE_OVER
from flows.effects import SetCrisis, TellClosure
from storage.pathways import plan_everybody_again
from storage.tables import crises, structures
from storage.unit_of_work import Overtaken, UnitOfWork

_LOCK = select(structures.c.id).where(structures.c.id == bindparam("house")).with_for_update(key_share=True)
_UNDER_WAY = (crises.c.structure_id == bindparam("house"), crises.c.until.is_(None))
_IS_UNDER_WAY = select(crises.c.id).where(*_UNDER_WAY)
_END = update(crises).where(*_UNDER_WAY).values(until=bindparam("at"), ended_by=bindparam("who"))

_newest = select(func.max(crises.c.id)).where(crises.c.structure_id == bindparam("house")).scalar_subquery()
_TELL = (
    update(crises)
    .where(
        crises.c.id == _newest,
        func.coalesce(crises.c.news, "") == bindparam("was", type_=String),
        crises.c.until.is_not(None) == bindparam("over", type_=Boolean),
    )
    .values(news=bindparam("what"), news_on=bindparam("day", type_=Date))
)


async def set_crisis(work: UnitOfWork, effect: SetCrisis, now: datetime) -> None:
    """Begin or end the crisis mode of a structure. Raises Overtaken when somebody else just did."""
    if work.locks_rows:
        await work.execute(_LOCK, {"house": effect.structure_id})
    under_way = await work.value(_IS_UNDER_WAY, {"house": effect.structure_id}) is not None
    if under_way == effect.begins:
        raise Overtaken
    if effect.begins:
        begun = {
            "structure_id": effect.structure_id,
            "since": now,
            "begun_by": effect.by_caseworker,
            "kind": effect.kind.value,
        }
        await work.execute(insert(crises), begun)
    else:
        await work.execute(_END, {"house": effect.structure_id, "at": now, "who": effect.by_caseworker})
    work.houses.clear()
    await plan_everybody_again(work, effect.structure_id, now)


async def tell_closure(work: UnitOfWork, effect: TellClosure, now: datetime) -> None:
    """Everybody is to hear this of the newest crisis. Raises Overtaken when somebody else just said, began or ended something."""
    if work.locks_rows:
        await work.execute(_LOCK, {"house": effect.structure_id})
    told = {
        "house": effect.structure_id,
        "what": effect.news,
        "day": effect.on,
        "was": effect.was,
        "over": effect.news in ONCE_OVER,
    }
    if (await work.execute(_TELL, told)).rowcount == 0:
        raise Overtaken
    work.houses.clear()
    await plan_everybody_again(work, effect.structure_id, now)
