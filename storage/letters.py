"""A message about to leave « courrier », and which ones are next.

Rule 1: of one chat and lane, only the oldest leaves; one that failed and will be tried again keeps the younger behind it. A change to a message keeps
but other changes behind it: it says nothing that what follows goes on from.
Rule 2: a change to a message is due only once that message has left.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, Row, and_, bindparam, case, exists, func, or_, select

from flows.effects import Aloud, Keyboard, Lane, To
from flows.events import PieceKind
from flows.paper import Paper
from storage.cipher import Cipher
from storage.conditions import constant, passes
from storage.message_bodies import Body
from storage.message_states import NO_CONNECTION, MessageKind, MessageState
from storage.tables import Instant, caseworkers, messages, people, teams, touchpoints


@dataclass(frozen=True, slots=True)
class Letter:
    """A message of the outbox, opened. `chat_id` is 0 when its addressee has no chat: claiming it refuses it.

    `rewrites`: it changes that message of the chat (the messenger's number) instead of being a new one.
    `attempts`: how many times it was tried and failed. `hastened`: a human said that it is urgent.
    `picture`: the drawing that it goes under, by name; `under_picture`: what it rewrites are the words under one.
    `paper`: the page that goes with it; `aloud`: what it says as a voice note.
    `late_after`: the limit of the touchpoint that it tells of. `waits`: how long an answer to its question is waited for.
    """

    id: int
    chat_id: int
    to: To
    lane: Lane
    kind: MessageKind
    text: str
    keyboard: Keyboard
    piece: tuple[PieceKind, str] | None
    rewrites: int | None
    question: int | None
    counts: bool
    silent: bool
    person_id: int | None
    flag_id: str | None
    touchpoint_id: int | None
    attempts: int
    not_before: datetime
    created_at: datetime
    hastened: bool = False
    picture: str = ""
    under_picture: bool = False
    late_after: datetime | None = None
    paper: Paper | None = None
    aloud: Aloud | None = None
    waits: timedelta | None = None

    @property
    def is_ours_to_start(self) -> bool:
        """Say whether it must pass the gate: nobody has asked for it, or a human made it hurry."""
        return (self.lane is Lane.PROACTIVE or self.hastened) and self.to.kind == "person"

    @property
    def asks_a_caseworker(self) -> bool:
        """Say whether it is a card to act on, for one of them or for their team: seen twice, it is acted on once."""
        return self.to.kind in ("caseworker", "team") and self.flag_id is not None

    def is_late(self, now: datetime) -> bool:
        """Say whether it is beyond its limit: what was released before a long downtime must not leave after it."""
        return self.late_after is not None and self.late_after < now

    @property
    def to_kind(self) -> str:
        """Whom it is for: a person, a caseworker, a team, or a chat that we do not know."""
        return self.to.kind

    @property
    def to_id(self) -> int:
        """The number of whom it is for, among their kind."""
        return self.to.id

    @classmethod
    def of(cls, row: Row[Any], cipher: Cipher) -> "Letter":
        """Open the letter that a row of `LETTERS` holds."""
        body = Body.open(row.body, cipher)
        return cls(
            id=row.id,
            chat_id=row.chat_id or 0,
            to=To(cast("Any", row.to_kind), row.to_id),
            lane=Lane(row.lane),
            kind=MessageKind(row.kind),
            text=body.text,
            keyboard=body.keyboard,
            piece=body.piece,
            rewrites=row.rewrites,
            question=row.question,
            counts=row.counts,
            silent=row.silent,
            person_id=row.person_id,
            flag_id=row.flag_id,
            touchpoint_id=row.touchpoint_id,
            attempts=row.attempts,
            not_before=row.not_before,
            created_at=row.created_at,
            hastened=row.hastened,
            picture=body.picture,
            under_picture=row.rewritten_kind == MessageKind.PICTURE.value,
            late_after=row.late_after,
            paper=body.paper,
            aloud=body.aloud,
            waits=None if row.wait_minutes is None else timedelta(minutes=row.wait_minutes),
        )


_PENDING = MessageState.PENDING.value
_CLAIMED = MessageState.CLAIMED.value
_REWRITE = constant(MessageKind.REWRITE.value)
_older = messages.alias("older")
_rewritten = messages.alias("rewritten")
_target = messages.alias("target")


def _has_left(row: Any) -> ColumnElement[bool]:
    """What a change is to be made to has left (or the row is no change at all)."""
    target = _target.c
    target_left = exists().where(target.id == row.rewrites_message_id, target.telegram_id.is_not(None))
    return or_(row.kind != _REWRITE, row.rewrites_telegram_id.is_not(None), target_left)


def _kept_behind(due_by: Any) -> ColumnElement[bool]:
    """Another message to the same chat must leave first: an older one of its lane, or a more urgent one that found no network."""
    older = _older.c
    before_it = and_(
        older.lane == messages.c.lane,
        older.id < messages.c.id,
        or_(older.kind != _REWRITE, messages.c.kind == _REWRITE),
        or_(older.not_before <= due_by, older.attempts > 0),
    )
    # Other reasons may be the letter's own, and must not silence the whole chat.
    above_it = and_(older.lane < messages.c.lane, older.attempts > 0, older.reason == constant(NO_CONNECTION))
    return exists().where(
        older.to_kind == messages.c.to_kind,
        older.to_id == messages.c.to_id,
        passes(older.state, _PENDING, _CLAIMED),
        _has_left(older),
        or_(before_it, above_it),
    )


LETTERS = select(
    messages,
    case(
        (messages.c.to_kind == constant("chat"), messages.c.to_id),
        else_=func.coalesce(people.c.chat_id, caseworkers.c.chat_id, teams.c.chat_id),
    ).label("chat_id"),
    func.coalesce(messages.c.rewrites_telegram_id, _rewritten.c.telegram_id).label("rewrites"),
    _rewritten.c.kind.label("rewritten_kind"),
    touchpoints.c.late_after,
).select_from(
    messages.outerjoin(
        people, and_(messages.c.to_kind == constant("person"), people.c.id == messages.c.to_id)
    )
    .outerjoin(
        caseworkers, and_(messages.c.to_kind == constant("caseworker"), caseworkers.c.id == messages.c.to_id)
    )
    .outerjoin(teams, and_(messages.c.to_kind == constant("team"), teams.c.id == messages.c.to_id))
    .outerjoin(_rewritten, _rewritten.c.id == messages.c.rewrites_message_id)
    .outerjoin(touchpoints, touchpoints.c.id == messages.c.touchpoint_id)
)

DUE = (
    LETTERS.where(
        messages.c.state == constant(_PENDING),
        messages.c.not_before <= bindparam("now", type_=Instant),
        _has_left(messages.c),
        ~_kept_behind(bindparam("now", type_=Instant)),
    )
    .order_by(messages.c.lane, messages.c.id)
    .limit(bindparam("limit"))
)

NEXT_DUE_AT = select(func.min(messages.c.not_before)).where(
    messages.c.state == constant(_PENDING),
    _has_left(messages.c),
    ~_kept_behind(messages.c.not_before),
)
