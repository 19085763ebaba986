"""What time brings: touchpoints due, answers that did not come, flags that nobody takes, calendars and lists to draw up.

Rule 1: one tick reads due rows; there is never a job per person.
Rule 2: what is due together is taken together; where that breaks, each due thing is taken alone, and the one that breaks is
set aside. Where it was the database that failed, nothing is set aside: the next tick finds it again.
Rule 3: every run of a tick is a row of `job_runs`, with what went wrong.
Rule 4: of several processes one ticks: the one that holds that office, and only in transactions that hold it.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot.clock import Clock
from bot.logs import place
from bot.turn import Turns
from flows.calendar.redrawing import redraw
from flows.effects import Outcome, PlanAgain, SettleTouchpoint
from flows.events import CallDue, ErrandDue, NoAnswerInTime, TouchpointsDue
from flows.faq.desk import remind_review
from flows.priorities.cards import morning
from flows.priorities.ranking import draw_up
from flows.touchpoints import TouchpointState
from storage import due, faq, outcomes, past_people, planning, priorities, retention
from storage.database import Database
from storage.failures import is_of_the_database
from storage.houses import load_house
from storage.offices import Office
from storage.planning import ToPlan
from storage.priorities import ToList
from storage.reach import why
from storage.unit_of_work import UnitOfWork

# So many turns hold up whoever writes meanwhile by some hundredths of a second.
BATCH = 20
Row = TypeVar("Row")
log = structlog.get_logger()


class Ticks:
    """The jobs that time starts; each may be run at any moment, and does what is due then."""

    def __init__(
        self,
        database: Database,
        turns: Turns,
        clock: Clock,
        commit: Callable[[UnitOfWork], Awaitable[object]],
    ) -> None:
        """Take turns with what is due; `commit` them where there is something to say."""
        self._database = database
        self._turns = turns
        self._clock = clock
        self._commit = commit

    async def run_all(self) -> None:
        """Run every job once, in the order in which they build on each other."""
        reminders = (self.remind_calls, self.remind_errands, self.remind_reviews)
        lists = (self.climb, self.prioritise)
        for job in (self.plan, self.release, self.expire, *reminders, *lists, self.forget):
            await job()

    async def plan(self) -> None:
        """Draw up the calendars that have changed, or were not looked at for a week."""
        await self._run("plan", planning.to_plan, self._plan, self._plan_tomorrow)

    async def release(self) -> None:
        """Let out the touchpoints that are due."""
        await self._run("release", due.touchpoints, self._release, self._skip)

    async def expire(self) -> None:
        """Go on where an answer did not come in time."""
        await self._run("expire", due.waits, self._no_answer, self._forget_wait)

    async def remind_calls(self) -> None:
        """Tell again of calls that nobody has settled."""
        await self._run("remind_calls", due.calls, self._calls, self._put_off_call)

    async def remind_errands(self) -> None:
        """Tell again of errands that nobody has taken."""
        await self._run("remind_errands", due.errands, self._errands, self._put_off_errand)

    async def remind_reviews(self) -> None:
        """Tell of answers for everybody that must be looked at again."""
        await self._run("remind_reviews", faq.to_review, self._reviews, self._put_off_review)

    async def climb(self) -> None:
        """Climb the ladders of flags that have waited too long."""
        await self._run("climb", due.flags, self._climb, None)

    async def prioritise(self) -> None:
        """Draw up the lists of whom to contact first, where a day begins."""
        await self._run("prioritise", priorities.to_list, self._prioritise, None)

    async def forget(self) -> None:
        """Forget what is past its time: words first, then people."""
        await self._run("forget", past_people.full_round().next, retention.forget, retention.leave)

    async def _run(
        self,
        job: str,
        find: Callable[..., Awaitable[Sequence[Row]]],
        handle: Callable[[UnitOfWork, Sequence[Row]], Awaitable[None]],
        set_aside: Callable[[UnitOfWork, Row], Awaitable[None]] | None,
    ) -> None:
        if Office.TICKER not in self._database.offices:
            return
        started = self._clock.now()
        try:
            await self._handle_all(job, started, find, handle, set_aside)
        except Exception as error:
            broken = place(error)
            log.error("tick failed", job=job, error=broken, reason=why(error))
            try:
                async with self._database.begin() as work:
                    await self._record(work, job, started, broken)
                    await work.commit()
            except Exception as error:
                log.error("tick not recorded", job=job, error=place(error), reason=why(error))

    async def _handle_all(
        self,
        job: str,
        started: datetime,
        find: Callable[..., Awaitable[Sequence[Row]]],
        handle: Callable[[UnitOfWork, Sequence[Row]], Awaitable[None]],
        set_aside: Callable[[UnitOfWork, Row], Awaitable[None]] | None,
    ) -> None:
        broken, done = "", False
        while not done:
            async with self._database.begin() as work:
                if not work.holds(Office.TICKER):
                    return
                rows = await find(work, self._clock.now(), BATCH)
                failed = await self._handle(work, job, rows, handle, set_aside)
                broken = failed or broken
                done = len(rows) < BATCH or (failed != "" and set_aside is None)
                if done:
                    await self._record(work, job, started, broken)
                await (self._commit(work) if rows else work.commit())

    async def _handle(
        self,
        work: UnitOfWork,
        job: str,
        rows: Sequence[Row],
        handle: Callable[[UnitOfWork, Sequence[Row]], Awaitable[None]],
        set_aside: Callable[[UnitOfWork, Row], Awaitable[None]] | None,
    ) -> str:
        """Take all of it together, or else one at a time; return what went wrong and where, nothing when all went well."""
        failed = ""
        together = [rows] if rows else []
        while together:
            taken = together.pop(0)
            try:
                async with work.savepoint():
                    await handle(work, taken)
            except Exception as error:
                if is_of_the_database(error):
                    raise
                if len(taken) > 1:
                    together = [[row] for row in taken]
                    continue
                failed = place(error)
                log.error("due row set aside", job=job, error=failed)
                if set_aside is not None:
                    await set_aside(work, taken[0])
        return failed

    async def _record(self, work: UnitOfWork, job: str, started: datetime, broken: str) -> None:
        """Note the run; what it has done stays done where that fails."""
        try:
            async with work.savepoint():
                await due.record_job(work, job, started, self._clock.now(), broken or None)
        except Exception as error:
            log.error("tick not recorded", job=job, error=place(error), reason=why(error))

    async def _plan(self, work: UnitOfWork, found: Sequence[ToPlan]) -> None:
        drawn = (redraw(one.person, one.known, one.planned) for one in found)
        effects = tuple(effect for outcome in drawn for effect in outcome.effects)
        await outcomes.write(work, Outcome(effects), self._clock.now())

    async def _plan_tomorrow(self, work: UnitOfWork, found: ToPlan) -> None:
        tomorrow = self._clock.now() + timedelta(days=1)
        await outcomes.write(work, Outcome((PlanAgain(found.person.id, tomorrow),)), self._clock.now())

    async def _release(self, work: UnitOfWork, rows: Sequence[due.DueTouchpoints]) -> None:
        await self._turns.people(work, {row.person_id: TouchpointsDue(row.touchpoints) for row in rows})

    async def _skip(self, work: UnitOfWork, row: due.DueTouchpoints) -> None:
        now = self._clock.now()
        due_now = (touchpoint for touchpoint in row.touchpoints if touchpoint.due_at <= now)
        settled = tuple(SettleTouchpoint(t.id, TouchpointState.SKIPPED, "set_aside") for t in due_now)
        await outcomes.write(work, Outcome(settled), now)

    async def _no_answer(self, work: UnitOfWork, over: Sequence[due.Wait]) -> None:
        await due.forget_waits(work, over)
        await self._turns.people(work, {wait.person_id: NoAnswerInTime(wait.question) for wait in over})

    async def _forget_wait(self, work: UnitOfWork, wait: due.Wait) -> None:
        await due.forget_waits(work, [wait])

    async def _calls(self, work: UnitOfWork, rows: Sequence[due.DueCall]) -> None:
        for row in rows:
            await self._turns.person(work, row.person_id, CallDue(row.call_id))

    async def _put_off_call(self, work: UnitOfWork, row: due.DueCall) -> None:
        await due.put_off_call(work, row, self._clock.now())

    async def _errands(self, work: UnitOfWork, rows: Sequence[due.DueErrand]) -> None:
        for row in rows:
            await self._turns.person(work, row.person_id, ErrandDue(row.errand_id))

    async def _put_off_errand(self, work: UnitOfWork, row: due.DueErrand) -> None:
        await due.put_off_errand(work, row, self._clock.now())

    async def _reviews(self, work: UnitOfWork, rows: Sequence[faq.ToReview]) -> None:
        now = self._clock.now()
        for row in rows:
            house = await load_house(work, row.structure_id)
            await outcomes.write(work, remind_review(self._turns.content, house, row.entry, now), now)

    async def _put_off_review(self, work: UnitOfWork, row: faq.ToReview) -> None:
        await faq.put_off_review(work, row, self._clock.now())

    async def _climb(self, work: UnitOfWork, flag_ids: Sequence[str]) -> None:
        for flag_id in flag_ids:
            await self._turns.flag(work, flag_id)

    async def _prioritise(self, work: UnitOfWork, structures: Sequence[ToList]) -> None:
        for found in structures:
            await self._draw_up(work, found)

    async def _draw_up(self, work: UnitOfWork, found: ToList) -> None:
        now = self._clock.now()
        if not await priorities.begin_list(work, found, now):
            return
        house, everybody = await priorities.known_of(work, found.structure_id)
        standings = draw_up(house, everybody, found.day, now)
        await priorities.keep_list(work, found, standings)
        listed = [standing.person_id for standing in standings if standing.listed]
        people = await priorities.names_of(work, listed)
        told = morning(self._turns.content, house, standings, people, now)
        await outcomes.write(work, Outcome(told), now)
