"""An outcome as rows: all of it, in the order in which it was decided, in the caller's transaction."""

from datetime import datetime
from typing import assert_never

from sqlalchemy import insert, update

from flows import effects as e
from storage import conversations, flags, joining, people, speaking, touchpoints
from storage.tables import caseworkers, contacts
from storage.unit_of_work import UnitOfWork


async def write(work: UnitOfWork, outcome: e.Outcome, now: datetime) -> list[e.Acknowledge]:
    """Write every effect; return those that are no rows, the answers to presses. Raises Overtaken.

    On Overtaken nothing of the outcome may stay: roll back, load the facts again, decide again.
    """
    writing = _Writing(work, outcome, now)
    for effect in outcome.effects:
        await writing.write(effect)
    await writing.flush()
    return writing.acknowledged


class _Writing:
    """An outcome half written: messages and touchpoints are gathered, to be written many at a time."""

    def __init__(self, work: UnitOfWork, outcome: e.Outcome, now: datetime) -> None:
        self.work = work
        self.now = now
        self.rewritten = [effect for effect in outcome.effects if isinstance(effect, e.Rewrite)]
        self.acknowledged: list[e.Acknowledge] = []
        self.messages: speaking.Rows = []
        self.planned: list[e.PlanTouchpoint] = []

    async def write(self, effect: e.Effect) -> None:  # noqa: C901, PLR0912 - one branch per effect, no default
        work, now = self.work, self.now
        match effect:
            case e.Say():
                self.messages.append(speaking.say_row(work, effect, now))
            case e.Rewrite():
                await self.flush()
                self.messages += await speaking.rewrite_rows(work, effect, now)
            case e.RewriteCards():
                await self.flush()
                self.messages += await speaking.card_rows(work, effect, self.rewritten, now)
            case e.Acknowledge():
                self.acknowledged.append(effect)
            case e.KeepConversation():
                await conversations.keep_conversation(work, effect, now)
            case e.RecordAnswer():
                await conversations.record_answer(work, effect, now)
            case e.Remember():
                await people.remember(work, effect)
            case e.JoinPerson():
                await joining.join_person(work, effect, now)
            case e.JoinCaseworker():
                await joining.join_caseworker(work, effect, now)
            case e.BindTeam():
                await joining.bind_team(work, effect, now)
            case e.CountWrongLink():
                await joining.count_wrong_link(work, effect, now)
            case e.NoteConsent():
                await people.note_consent(work, effect, now)
            case e.SetLanguage():
                await people.set_language(work, effect)
            case e.SetPause():
                await people.set_pause(work, effect)
            case e.SetReachable():
                await joining.set_reachable(work, effect)
            case e.MoveTeam():
                await joining.move_team(work, effect)
            case e.RaiseFlag():
                await flags.raise_flag(work, effect, now)
            case e.ChangeFlag():
                await flags.change_flag(work, effect, now)
            case e.LogContact():
                await self._log_contact(effect)
            case e.PlanTouchpoint():
                self.planned.append(effect)
            case e.SettleTouchpoint():
                await touchpoints.settle_touchpoint(work, effect, now)
            case e.DropUnsent():
                await self.flush()
                await speaking.drop_started(work, effect, now)
                await touchpoints.skip_planned(work, effect, now)
                await conversations.stop_waiting(work, effect.person_id)
            case e.KeepDesk():
                await self._keep_desk(effect)
            case _:
                assert_never(effect)

    async def flush(self) -> None:
        messages, planned = self.messages, self.planned
        self.messages, self.planned = [], []
        await speaking.add_messages(self.work, messages)
        await touchpoints.plan_touchpoints(self.work, planned)

    async def _log_contact(self, effect: e.LogContact) -> None:
        await self.work.execute(
            insert(contacts),
            {
                "person_id": effect.person_id,
                "caseworker_id": effect.caseworker_id,
                "kind": effect.kind,
                "medium": effect.medium,
                "note": self.work.cipher.seal(effect.note) if effect.note else None,
                "at": self.now,
            },
        )

    async def _keep_desk(self, effect: e.KeepDesk) -> None:
        await self.work.execute(
            update(caseworkers)
            .where(caseworkers.c.id == effect.caseworker_id)
            .values(desk=people.seal_facts(effect.desk, self.work.cipher))
        )
