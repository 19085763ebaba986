"""An outcome as rows: all of it, in the order in which it was decided, in the caller's transaction."""

from datetime import datetime
from typing import assert_never

from sqlalchemy import bindparam, update

from flows import effects as e
from flows.calendar.redrawing import redrawn_by
from flows.faq import orders as faq_orders
from flows.resources import orders as resource_orders
from storage import (
    absences,
    attestations,
    calls,
    changes,
    conversations,
    crises,
    errands,
    faq,
    flags,
    joining,
    journal,
    marks,
    papers,
    pathways,
    people,
    priority_desk,
    resources,
    speaking,
    touchpoints,
    transcriptions,
)
from storage.tables import caseworkers
from storage.unit_of_work import UnitOfWork

_KEEP_DESK = update(caseworkers).where(caseworkers.c.id == bindparam("who")).values(desk=bindparam("sealed"))


async def write(work: UnitOfWork, outcome: e.Outcome, now: datetime) -> list[e.Acknowledge]:
    """Write every effect; return those that are no rows, the answers to presses. Raises Overtaken.

    On Overtaken nothing of the outcome may stay: roll back, load the facts again, decide again.
    """
    writing = _Writing(work, outcome, now)
    for effect in outcome.effects:
        await writing.write(effect)
    await writing.flush()
    redrawn = {person_id for effect in outcome.effects if (person_id := redrawn_by(effect))}
    await pathways.plan_again(work, dict.fromkeys(sorted(redrawn), now))
    return writing.acknowledged


class _Writing:
    """An outcome half written: messages and touchpoints are gathered, to be written many at a time."""

    def __init__(self, work: UnitOfWork, outcome: e.Outcome, now: datetime) -> None:
        self.work = work
        self.now = now
        self.rewritten = [effect for effect in outcome.effects if isinstance(effect, e.Rewrite)]
        self.acknowledged: list[e.Acknowledge] = []
        self.messages: list[changes.Gathered] = []
        self.planned: list[e.PlanTouchpoint] = []
        self.settled: list[e.SettleTouchpoint] = []
        self.remembered: list[e.Remember] = []
        self.replanned: dict[int, datetime | None] = {}
        self.kept: list[e.KeepConversation] = []
        self.logged: list[e.LogContact] = []
        self.answered: list[e.RecordAnswer] = []

    async def write(self, effect: e.Effect) -> None:  # noqa: C901, PLR0912 - one branch per effect, no default
        work, now = self.work, self.now
        match effect:
            case e.Say():
                self.messages.append(speaking.say_row(work, effect, now))
            case e.Rewrite() | e.RewriteCards():
                await self._change_what_was_said(effect)
            case e.Acknowledge():
                self.acknowledged.append(effect)
            case e.KeepConversation():
                self.kept.append(effect)
            case e.RecordAnswer():
                self.answered.append(effect)
            case e.Transcribe():
                await transcriptions.ask_for_transcription(work, effect, now)
            case e.Remember():
                self.remembered.append(effect)
            case e.NoteConsent() | e.SetLanguage() | e.SetPause() | e.SetQuiet():
                await self._change_person(effect)
            case (
                e.JoinPerson() | e.JoinCaseworker() | e.BindTeam() | e.MoveTeam() | e.CountWrongLink() | e.SetReachable()
            ):  # fmt: skip
                await self._join(effect)
            case e.RaiseFlag() | e.ChangeFlag():
                await self._flag(effect)
            case e.OpenErrand() | e.ChangeErrand() | e.AskCall() | e.ChangeCall():
                await self._hand_to_humans(effect)
            case (
                e.KeepDossier() | e.CloseDossier() | e.KeepDocument() | e.ForgetDocument() | e.KeepExpiry() | e.ForgetExpiry()
                | e.NoteLooked()
            ):  # fmt: skip
                await papers.file_papers(work, effect, now)
            case e.DraftAttestation() | e.ChangeAttestation():
                await attestations.write(work, effect, now)
            case e.StayInTouch() | e.NotePathway() | e.EndPathway():
                await pathways.move_along(work, effect, now)
            case e.LogContact():
                self.logged.append(effect)
            case e.PlanTouchpoint():
                self.planned.append(effect)
            case e.SettleTouchpoint():
                self.settled.append(effect)
            case e.MoveTouchpoint():
                await self.flush()
                await touchpoints.move_touchpoint(work, effect, now)
            case e.PlanAgain(person_id=person_id, at=at):
                self.replanned[person_id] = at
            case e.DropUnsent():
                await self.flush()
                await speaking.drop_started(work, effect, now)
                await touchpoints.skip_planned(work, effect, now)
                await conversations.stop_waiting(work, effect.person_id)
            case e.TakeBack() | e.Hasten():
                await self._change_marked(effect)
            case e.NoteAbsence() | e.EndAbsences() | e.SetCrisis() | e.TellClosure():
                await self._change_house(effect)
            case e.SettlePriority() | e.KeepDesk():
                await self._note_at_the_desk(effect)
            case (
                faq_orders.NoteQuestion() | faq_orders.NoteReply() | faq_orders.SettleQuestion()
                | faq_orders.KeepEntry() | faq_orders.ThankEntry() | faq_orders.RemindReview()
                | resource_orders.ShareResource() | resource_orders.DecideResource() | resource_orders.FindUseful()
            ):  # fmt: skip
                await self._keep_for_all(effect)
            case _:
                assert_never(effect)

    async def flush(self) -> None:
        work, now = self.work, self.now
        messages, planned, settled = self.messages, self.planned, self.settled
        self.messages, self.planned, self.settled = [], [], []
        kept, logged, answered = self.kept, self.logged, self.answered
        remembered, replanned = self.remembered, self.replanned
        self.kept, self.logged, self.answered, self.remembered, self.replanned = [], [], [], [], {}
        await conversations.record_answers(work, answered, now)
        await conversations.keep_conversations(work, kept, now)
        await journal.log_contacts(work, logged, now)
        await people.remember(work, remembered)
        await pathways.plan_again(work, replanned)
        await touchpoints.settle_touchpoints(work, settled, now)
        await speaking.add_messages(work, await changes.as_rows(work, messages, now))
        await touchpoints.plan_touchpoints(work, planned)

    async def _change_what_was_said(self, effect: e.Rewrite | e.RewriteCards) -> None:
        match effect:
            case e.Rewrite(to=to):
                # What it changes may be among what was gathered.
                if any(changes.reaches(gathered, to) for gathered in self.messages):
                    await self.flush()
                self.messages.append(effect)
            case e.RewriteCards():
                await self.flush()
                self.messages += await changes.card_rows(self.work, effect, self.rewritten, self.now)

    async def _join(
        self,
        effect: e.JoinPerson | e.JoinCaseworker | e.BindTeam | e.MoveTeam | e.CountWrongLink | e.SetReachable,
    ) -> None:
        match effect:
            case e.SetReachable():
                await joining.set_reachable(self.work, effect)
            case e.MoveTeam():
                await joining.move_team(self.work, effect)
            case e.JoinPerson():
                await joining.join_person(self.work, effect, self.now)
            case e.JoinCaseworker():
                await joining.join_caseworker(self.work, effect, self.now)
            case e.BindTeam():
                await joining.bind_team(self.work, effect, self.now)
            case e.CountWrongLink():
                await joining.count_wrong_link(self.work, effect, self.now)

    async def _change_person(self, effect: e.NoteConsent | e.SetLanguage | e.SetPause | e.SetQuiet) -> None:
        match effect:
            case e.NoteConsent():
                await people.note_consent(self.work, effect, self.now)
            case e.SetLanguage():
                await people.set_language(self.work, effect)
            case e.SetPause():
                await people.set_pause(self.work, effect)
            case e.SetQuiet():
                await people.set_quiet(self.work, effect)

    async def _change_house(
        self, effect: e.NoteAbsence | e.EndAbsences | e.SetCrisis | e.TellClosure
    ) -> None:
        match effect:
            case e.NoteAbsence():
                await absences.note_absence(self.work, effect, self.now)
            case e.EndAbsences():
                await absences.end_absences(self.work, effect, self.now)
            case e.SetCrisis():
                await crises.set_crisis(self.work, effect, self.now)
            case e.TellClosure():
                await crises.tell_closure(self.work, effect, self.now)

    async def _keep_for_all(self, effect: faq_orders.FaqOrder | resource_orders.ResourceOrder) -> None:
        if isinstance(effect, resource_orders.ResourceOrder):
            await resources.write(self.work, effect, self.now)
        else:
            await faq.write(self.work, effect, self.now)

    async def _hand_to_humans(self, effect: e.OpenErrand | e.ChangeErrand | e.AskCall | e.ChangeCall) -> None:
        match effect:
            case e.OpenErrand():
                await errands.open_errand(self.work, effect, self.now)
            case e.ChangeErrand():
                await errands.change_errand(self.work, effect, self.now)
            case e.AskCall():
                await calls.ask_call(self.work, effect, self.now)
            case e.ChangeCall():
                await calls.change_call(self.work, effect, self.now)

    async def _change_marked(self, effect: e.TakeBack | e.Hasten) -> None:
        match effect:
            case e.TakeBack():
                await self.flush()
                await marks.take_back(self.work, effect, self.now)
            case e.Hasten():
                await marks.hasten(self.work, effect, self.now)

    async def _flag(self, effect: e.RaiseFlag | e.ChangeFlag) -> None:
        match effect:
            case e.RaiseFlag():
                await flags.raise_flag(self.work, effect, self.now)
            case e.ChangeFlag():
                await flags.change_flag(self.work, effect, self.now)

    async def _note_at_the_desk(self, effect: e.SettlePriority | e.KeepDesk) -> None:
        match effect:
            case e.SettlePriority():
                await priority_desk.settle_priority(self.work, effect, self.now)
            case e.KeepDesk(caseworker_id=caseworker_id, desk=desk):
                sealed = people.seal_facts(desk, self.work.cipher)
                await self.work.execute(_KEEP_DESK, {"who": caseworker_id, "sealed": sealed})
