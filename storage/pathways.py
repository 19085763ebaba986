"""A person's pathway, both ways; whatever changes it has their calendar drawn up again."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, bindparam, exists, select, update

from flows.effects import EndPathway, NotePathway, StayInTouch
from flows.pathway import Pathway, SuspensionReason
from storage.people import change_person
from storage.structure_settings import structure_of
from storage.tables import pathways, people, structures
from storage.unit_of_work import UnitOfWork
from storage.upserts import insert

FIELDS = tuple(column.name for column in pathways.columns if column.name != "person_id")
_BY_PERSON = (
    select(people.c.pay_group, *(pathways.c[name] for name in FIELDS))
    .select_from(people.outerjoin(pathways, pathways.c.person_id == people.c.id))
    .where(people.c.id == bindparam("person_id"))
)
# Who chose to stay in touch is still written to after the exit.
_OVER = exists().where(
    pathways.c.person_id == people.c.id,
    pathways.c.exited_on <= bindparam("today"),
    ~pathways.c.stays_in_touch,
)
_EXIT = update(people).where(people.c.id == bindparam("who")).values(plan_at=bindparam("at"), exited=_OVER)
_WHERE = (
    select(people.c.timezone, structures.c.settings)
    .join(structures, structures.c.id == people.c.structure_id)
    .where(people.c.id == bindparam("who"))
)
_PLAN_AGAIN = update(people).where(people.c.id == bindparam("who")).values(plan_at=bindparam("at"))

_PLAN_EVERYBODY = (
    update(people)
    .where(people.c.structure_id == bindparam("house"), people.c.plan_at.is_not(None))
    .values(plan_at=bindparam("at"))
)


def pathway_of(row: Row[Any]) -> Pathway:
    """The pathway that a row of `pathways` holds beside the person's `pay_group`; nothing known where there is none."""
    values = {name: value for name in FIELDS if (value := getattr(row, name)) is not None}
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
    await work.change(
        keep.on_conflict_do_update(index_elements=["person_id"], set_=given)
        if given
        else keep.on_conflict_do_nothing(),
        {"person_id": person_id, **given},
    )
    await work.change(_EXIT, {"who": person_id, "at": now, "today": await _today(work, person_id, now)})


async def move_along(work: UnitOfWork, effect: StayInTouch | NotePathway | EndPathway, now: datetime) -> None:
    """What a turn says of somebody's pathway."""
    match effect:
        case StayInTouch(person_id=person_id, stays=stays):
            await change_pathway(work, person_id, {"stays_in_touch": stays}, now)
        case NotePathway(person_id=person_id, values=values):
            await change_pathway(work, person_id, values, now)
        case EndPathway(person_id=person_id):
            await change_person(work, person_id, exited=True)


async def _today(work: UnitOfWork, person_id: int, now: datetime) -> date:
    """The day that it is where the person lives: a pathway ends there, not in Greenwich."""
    row = await work.row(_WHERE, {"who": person_id})
    assert row is not None
    return now.astimezone(ZoneInfo(row.timezone or structure_of(row.settings).timezone)).date()


async def plan_again(work: UnitOfWork, when: Mapping[int, datetime | None]) -> None:
    """What these people's pathways call for is to be planned again, by the first tick from then on; None: not for now."""
    if when:
        await work.change(_PLAN_AGAIN, [{"who": person_id, "at": at} for person_id, at in when.items()])


async def plan_everybody_again(work: UnitOfWork, structure_id: int, at: datetime) -> None:
    """The same for everybody of a structure whose calendar is drawn up at all."""
    await work.change(_PLAN_EVERYBODY, {"house": structure_id, "at": at})
