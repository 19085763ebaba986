"""The card of a call once something came of it: rewritten on every screen where it stands."""

from datetime import datetime

from flows import cards
from flows.availability import Hours, opening_if_known
from flows.calls.call import Call
from flows.calls.cards import short_face
from flows.content import Content
from flows.effects import Acknowledge, Effect, Keyboard, Outcome, Rewrite, RewriteCards, To
from flows.events import ChoicePressed
from flows.situation import CaseworkerSituation, House


def shown(
    situation: CaseworkerSituation,
    press: ChoicePressed,
    call: Call,
    head: str,
    now: datetime,
    mine: Keyboard = (),
    ask: str = "",
) -> tuple[Effect, ...]:
    """The call as it stands now, on every card: the one that was pressed keeps what its reader may still do."""
    text = short_face(situation.content, call, head)
    if ask:
        text = f"{text}\n{cards.text(situation.content, ask)}"
    me = To("caseworker", situation.caseworker.id)
    return (
        Rewrite(me, text, mine, message_id=press.message_id),
        everywhere(situation.content, situation.house, call, head, now, but=press.message_id),
    )


def everywhere(
    content: Content, house: House, call: Call, head: str, now: datetime, but: int | None = None
) -> RewriteCards:
    """The call as it stands now, on every card `but` the one that was pressed. Who has not heard of it yet can wait for the opening."""
    return RewriteCards(
        call.id,
        private=short_face(content, call, head),
        group=head,
        except_message_id=but,
        unsent_not_before=opening_if_known(Hours.of(house.structure), now),
    )


def asked(
    situation: CaseworkerSituation, press: ChoicePressed, call: Call, ask: str, asked: Keyboard
) -> Outcome:
    """One more question, under the card that was pressed."""
    head = head_of(situation, "call_trouble")
    text = f"{short_face(situation.content, call, head)}\n{cards.text(situation.content, ask)}"
    me = To("caseworker", situation.caseworker.id)
    return Outcome((Acknowledge(press.press_id), Rewrite(me, text, asked, message_id=press.message_id)))


def head_of(situation: CaseworkerSituation, key: str, **more: str) -> str:
    """What came of it, and who says so."""
    return cards.text(situation.content, key, by=situation.caseworker.name, **more)
