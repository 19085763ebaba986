"""A person's pathway, both ways; whatever changes it has their calendar drawn up again."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from flows.pathway import Pathway, SuspensionReason
from storage.tables import pathways, people
from storage.unit_of_work import UnitOfWork
from storage.upserts import insert

_FIELDS = tuple(column.name for column in pathways.columns if column.name != "person_id")
_BY_PERSON = (
    select(people.c.pay_group, *(pathways.c[name] for name in _FIELDS))
    .select_from(people.outerjoin(pathways, pathways.c.person_id == people.c.id))
    .where(people.c.id == bindparam("person_id"))
)
_PLAN_AGAIN = update(people).where(people.c.id == bindparam("who")).values(plan_at=bindparam("at"))


def pathway_of(row: Row[Any]) -> Pathway:
    """The pathway that a row of `pathways` holds beside the person's `pay_group`; nothing known where there is none."""
    values = {name: value for name in _FIELDS if (value := getattr(row, name)) is not None}
    if "suspension_reason" in values:
        values["suspension_reason"] = SuspensionReason(values["suspension_reason"])
    return Pathway(pay_group=row.pay_group, **values)


async def find_pathway(work: UnitOfWork, person_id: int) -> Pathway:
    """What is known of a person's pathway."""
    row = await work.row(_BY_PERSON, {"person_id": person_id})
    return Pathway() if row is None else pathway_of(row)


async def change_pathway(work: UnitOfWork, person_id: int, values: Mapping[str, Any], now: datetime) -> None:
    """Give a person's pathway these values (columns of `pathways`), and have their calendar drawn up again."""
    given = {
        name: value.value if isinstance(value, SuspensionReason) else value for name, value in values.items()
    }
    keep = insert(work.dialect, pathways)
    await work.execute(
        keep.on_conflict_do_update(index_elements=["person_id"], set_=given)
        if given
        else keep.on_conflict_do_nothing(),
        {"person_id": person_id, **given},
    )
    await plan_again(work, person_id, now)


async def plan_again(work: UnitOfWork, person_id: int, now: datetime) -> None:
    """What the person's pathway calls for is to be planned again, at the next tick."""
    await work.execute(_PLAN_AGAIN, {"who": person_id, "at": now})
