"""What stands in a message of ours, as the person sees it now: what it was sent as, or what it was changed into last."""

from dataclasses import replace

from sqlalchemy import BigInteger, BindParameter, and_, bindparam, or_, select

from flows.events import ChoicePressed, Incoming
from flows.read_aloud import LISTEN
from flows.situation import PersonSituation, Shown
from storage.message_bodies import Body
from storage.message_states import Direction, MessageKind, MessageState
from storage.tables import messages
from storage.unit_of_work import UnitOfWork

_sent = messages.alias("sent")
_NUMBER: BindParameter[int] = bindparam("telegram_id", type_=BigInteger)
# A change that waits to leave counts already: what it hides must not be said aloud.
_NEWEST = (
    select(messages.c.body)
    .select_from(messages.outerjoin(_sent, _sent.c.id == messages.c.rewrites_message_id))
    .where(
        messages.c.to_kind == "person",
        messages.c.to_id == bindparam("who"),
        messages.c.direction == Direction.OUT.value,
        messages.c.state != MessageState.DROPPED.value,
        or_(
            messages.c.telegram_id == _NUMBER,
            and_(
                messages.c.kind == MessageKind.REWRITE.value,
                or_(messages.c.rewrites_telegram_id == _NUMBER, _sent.c.telegram_id == _NUMBER),
            ),
        ),
    )
    .order_by(messages.c.id.desc())
    .limit(1)
)


async def with_shown(work: UnitOfWork, situation: PersonSituation, incoming: Incoming) -> PersonSituation:
    """The situation with the message that the person asks to hear, if that is what they pressed."""
    event = incoming.event
    if not isinstance(event, ChoicePressed) or event.data != LISTEN:
        return situation
    row = await work.row(_NEWEST, {"who": situation.person.id, "telegram_id": event.message_id})
    if row is None:
        return situation
    body = Body.open(row.body, work.cipher)
    return replace(situation, to_hear=Shown(body.text, body.keyboard))
