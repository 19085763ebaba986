"""Which letters are about a person: theirs, those that tell of them to who follows them, and the changes to any of these.

A list that tells of others too and has yet to leave stays, without the lines about the person.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, and_, bindparam, or_, select, tuple_, update

from flows.effects import Keyboard
from flows.erasure import Traces
from storage.belonging import Whose, belongs
from storage.message_bodies import Body
from storage.message_states import Direction, MessageKind, MessageState
from storage.tables import caseworkers, messages, teams
from storage.unit_of_work import UnitOfWork

BATCH = 500
_AMONG = messages.c.id.in_(bindparam("ids", expanding=True))
_CHANGES = select(messages.c.id).where(
    or_(
        messages.c.rewrites_message_id.in_(bindparam("ids", expanding=True)),
        tuple_(messages.c.to_kind, messages.c.to_id, messages.c.rewrites_telegram_id).in_(
            select(messages.c.to_kind, messages.c.to_id, messages.c.telegram_id).where(
                _AMONG, messages.c.telegram_id.is_not(None)
            )
        ),
    )
)
_DESKS = select(caseworkers.c.id).where(caseworkers.c.structure_id == bindparam("structure_id"))
_GROUPS = select(teams.c.id).where(teams.c.structure_id == bindparam("structure_id"))
_WITH_DESKS = (
    select(messages.c.id, messages.c.direction, messages.c.kind, messages.c.state, messages.c.body)
    .where(
        messages.c.id > bindparam("after"),
        messages.c.person_id.is_(None),
        or_(
            and_(messages.c.to_kind == "caseworker", messages.c.to_id.in_(_DESKS)),
            and_(messages.c.to_kind == "team", messages.c.to_id.in_(_GROUPS)),
        ),
    )
    .order_by(messages.c.id)
    .limit(bindparam("limit"))
)
_REPLACE = update(messages).where(messages.c.id == bindparam("which")).values(body=bindparam("token"))


async def letters_about(
    work: UnitOfWork, structure_id: int, whose: Whose, traces: Traces, after: int = 0
) -> frozenset[int]:
    """The letters that go with the person; what is left of the others is written here. Desk letters up to `after` were looked through."""
    about = {row.id for row in await work.rows(select(messages.c.id).where(belongs(messages, whose)))}
    last = after
    while rows := await desk_letters(work, structure_id, last, BATCH):
        last = rows[-1].id
        about |= await look_through(work, rows, traces)
    for ids in _in_batches(about):
        about |= {row.id for row in await work.rows(_CHANGES, {"ids": ids})}
    return frozenset(about)


async def desk_letters(work: UnitOfWork, structure_id: int, after: int, limit: int) -> Sequence[Row[Any]]:
    """The next of what was said with the caseworkers and the team of a structure about nobody in particular."""
    return await work.rows(_WITH_DESKS, {"structure_id": structure_id, "after": after, "limit": limit})


async def look_through(work: UnitOfWork, rows: Sequence[Row[Any]], traces: Traces) -> set[int]:
    """Those of these letters that go with the person; what is left of the others is written here."""
    about = set()
    for row in rows:
        body = Body.open(row.body, work.cipher)
        left = _without(row, body, traces)
        if left is None:
            about.add(row.id)
        elif left != body:
            await work.execute(_REPLACE, {"which": row.id, "token": left.seal(work.cipher)})
    return about


def _without(row: Row[Any], body: Body, traces: Traces) -> Body | None:
    """What is left of a letter once nothing of it is about the person; None when nothing is to be."""
    said = [*_said(body)]
    carried = [button.data for line in body.keyboard for button in line]
    if row.kind == MessageKind.PRESS.value:
        carried.append(body.text)
    named = any(map(traces.carried_by, carried))
    waits = row.direction == Direction.OUT.value and row.state == MessageState.PENDING.value
    if not waits:
        return None if named or any(map(traces.perhaps_in, said)) else body
    if not named and not any(map(traces.surely_in, said)):
        return body
    keyboard = tuple(
        line
        for line in body.keyboard
        if not any(traces.carried_by(button.data) or traces.surely_in(button.label) for button in line)
    )
    text = traces.lines_without(body.text)
    told = "\n".join([text, *_labels(keyboard)])
    if body.piece or body.paper or body.aloud or not traces.others_in(told):
        return None
    return replace(body, text=text, keyboard=keyboard)


def _said(body: Body) -> Iterator[str]:
    yield from (body.text, *body.former, body.heard, *_labels(body.keyboard))
    if body.paper is not None:
        yield json.dumps(body.paper.to_data(), ensure_ascii=False)
    if body.aloud is not None:
        yield f"{body.aloud.words} {body.aloud.choices}"


def _labels(keyboard: Keyboard) -> list[str]:
    return [button.label for line in keyboard for button in line]


def _in_batches(ids: set[int]) -> list[list[int]]:
    ordered = sorted(ids)
    return [ordered[at : at + BATCH] for at in range(0, len(ordered), BATCH)]
