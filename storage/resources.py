"""What a team shares, as rows: proposed, let in, withdrawn, and whom it was of use to.

Rule 1: a resource is read only in its own structure; what a button names is checked here.
Rule 2: whoever decides about a resource decides about the state that they have seen, or decides again.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, select, update

from flows.content import Content
from flows.conversation import Frame
from flows.effects import OPENS
from flows.events import ChoicePressed, CommandGiven, Incoming
from flows.resources.orders import DecideResource, FindUseful, ResourceOrder, ShareResource
from flows.resources.resource import Resource, ResourceDesk, ResourceState, named_by
from flows.situation import CaseworkerSituation, PersonSituation
from storage.cipher import Cipher
from storage.tables import resource_uses, resources
from storage.unit_of_work import Overtaken, UnitOfWork
from storage.upserts import insert_once

# How many resources of one structure are looked at, the newest first; and the dialogue in which people look through them.
LOOKED_AT_MAX = 200
BROWSING = "resources"

_USEFUL = (
    select(func.count())
    .select_from(resource_uses)
    .where(resource_uses.c.resource_id == resources.c.id)
    .scalar_subquery()
    .label("useful")
)
_OF_HOUSE = select(resources, _USEFUL).where(resources.c.structure_id == bindparam("house"))
_ALL = (
    _OF_HOUSE.where(resources.c.state != ResourceState.WITHDRAWN.value)
    .order_by(resources.c.id.desc())
    .limit(LOOKED_AT_MAX)
)
_ONE = _OF_HOUSE.where(resources.c.id == bindparam("which"))
_DECIDE = (
    update(resources)
    .where(resources.c.id == bindparam("which"), resources.c.state == bindparam("was"))
    .values(state=bindparam("now_is"), decided_by=bindparam("by"), decided_at=bindparam("at"))
)


async def with_resources(work: UnitOfWork, situation: PersonSituation, incoming: Incoming) -> PersonSituation:
    """The same situation with what the structure shares, where the person looks through it or may begin to, or says that something is of use."""
    event, frame = incoming.event, situation.conversation.current
    looks = frame is not None and (frame.dialogue == BROWSING or _leads_there(situation.content, frame))
    presses = isinstance(event, ChoicePressed) and (
        event.data == f"{OPENS}{BROWSING}" or named_by(event.data) is not None
    )
    if not looks and not presses:
        return situation
    return replace(situation, resources=await _all(work, situation.house.id))


async def with_shared(
    work: UnitOfWork, situation: CaseworkerSituation, incoming: Incoming
) -> CaseworkerSituation:
    """The same situation with what the event asks of the resources; untouched where it asks nothing."""
    event, house = incoming.event, situation.house.id
    if incoming.is_group:
        return situation
    if isinstance(event, CommandGiven) and event.name == "ressources":
        return replace(situation, resources=ResourceDesk(all=await _all(work, house)))
    named = named_by(event.data) if isinstance(event, ChoicePressed) else None
    if named is None or not named[0]:
        return situation
    row = await work.row(_ONE, {"house": house, "which": named[0]})
    return replace(situation, resources=ResourceDesk(named=_resource(row, work.cipher) if row else None))


async def write(work: UnitOfWork, order: ResourceOrder, now: datetime) -> None:
    """Write what was decided. Raises Overtaken when a resource no longer stands where the decision saw it."""
    match order:
        case ShareResource():
            decided = order.state is ResourceState.APPROVED
            new = {
                "structure_id": order.structure_id,
                "rubric": order.rubric,
                "body": work.cipher.seal(order.body),
                "state": order.state.value,
                "by_id": order.caseworker_id,
                "shared_at": now,
                "decided_by": order.caseworker_id if decided else None,
                "decided_at": now if decided else None,
            }
            await work.execute(insert(resources), new)
        case DecideResource():
            decided_on = {"which": order.resource_id, "was": order.was.value, "now_is": order.state.value}
            done = await work.execute(_DECIDE, {**decided_on, "by": order.by_caseworker, "at": now})
            if done.rowcount != 1:
                raise Overtaken
        case FindUseful(resource_id=resource_id, person_id=person_id):
            once = insert_once(work.dialect, resource_uses, ("resource_id", "person_id"))
            await work.execute(once, {"resource_id": resource_id, "person_id": person_id, "at": now})


def _leads_there(content: Content, frame: Frame) -> bool:
    dialogue = content.dialogues.get(frame.dialogue)
    step = dialogue.steps.get(frame.step) if dialogue is not None else None
    return step is not None and any(choice.open == BROWSING for choice in step.choices)


async def _all(work: UnitOfWork, structure_id: int) -> tuple[Resource, ...]:
    rows = await work.rows(_ALL, {"house": structure_id})
    return tuple(_resource(row, work.cipher) for row in rows)


def _resource(row: Row[Any], cipher: Cipher) -> Resource:
    return Resource(
        id=row.id,
        rubric=row.rubric,
        body=cipher.open(row.body),
        by_id=row.by_id,
        state=ResourceState(row.state),
        shared_at=row.shared_at,
        useful=row.useful,
    )
