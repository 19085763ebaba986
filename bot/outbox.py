"""The sender: claims what is due, re-checks hours and consent, sends, and records what became of each.

Rule 1: a row is claimed, and that is committed, before the call is made; so it is made once.
Rule 2: when nobody can know whether a call arrived: urgent is sent again, the rest is uncertain, and a caseworker hears of it.
Rule 3: what we start passes `flows.gate` at the very moment of sending.
Rule 4: calls to different chats run side by side; to one chat, one at a time and in order.
"""

import asyncio
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from datetime import timedelta

import structlog
from aiogram import Bot

from bot.album import Album
from bot.claiming import claim
from bot.clock import Clock
from bot.logs import place
from bot.pace import Pace
from bot.telegram import Blocked, Delivered, Moved, NotNow, Refused, Unknown, Verdict, acknowledge, deliver
from bot.turn import Turns
from flows.effects import Acknowledge, MoveTeam, Outcome, SetReachable, To
from flows.events import BotBlocked, DeliveryFailed, Event
from storage import outbox, outcomes, uploads
from storage.database import Database
from storage.failures import is_of_the_database
from storage.outbox import Letter
from storage.reach import why
from storage.unit_of_work import UnitOfWork

BATCH = 100
# Nothing wakes the sender when the clock itself is moved or a row is written by another process.
LOOK_AGAIN_SECONDS = 1.0
log = structlog.get_logger()


class Outbox:
    """Sends what is in the outbox until it is stopped."""

    def __init__(self, bot: Bot, database: Database, turns: Turns, clock: Clock, pace: Pace) -> None:
        """Send through `bot` what `database` holds."""
        self._bot = bot
        self._database = database
        self._turns = turns
        self._clock = clock
        self._pace = pace
        self._album = Album(turns.content.pictures)
        self._awake = asyncio.Event()
        self._stopping = False
        self._busy: set[int] = set()
        self._settled: list[tuple[Letter, Verdict]] = []
        self._tasks: set[asyncio.Task[None]] = set()

    def wake(self, answers: Sequence[Acknowledge] = ()) -> None:
        """Something new may be due; `answers` end the spinners of presses that were just committed."""
        for answer in answers:
            self._start(self._acknowledge(answer))
        self._awake.set()

    def stop(self) -> None:
        """Send no more; what is under way is still settled."""
        self._stopping = True
        self._awake.set()

    async def recover(self) -> None:
        """Settle what a crash left open: urgent letters go again, the others are uncertain and are shown.

        What groups were told within the minute counts towards their limit, as if we had never stopped.
        """
        now, seconds = self._clock.now(), asyncio.get_running_loop().time()
        async with self._database.begin() as work:
            self._album.learn(await uploads.known_uploads(work, self._bot.id))
            for chat_id, at in await outbox.claimed_for_groups(work, now - timedelta(minutes=1)):
                ago = max(0.0, (now - at).total_seconds())
                self._pace.left(chat_id, seconds - ago, is_edit=True)
            uncertain = await outbox.unknown_outcomes(work, self._clock.now())
            for person_id in {letter.to_id for letter in uncertain if letter.to_kind == "person"}:
                await self._turns.person(work, person_id, DeliveryFailed(unknown=True))
            await work.commit()

    async def run(self) -> None:
        """Send until `stop`; a passing failure of the database is waited out."""
        held_up, woken = False, True
        while not self._stopping:
            self._awake.clear()
            wait = LOOK_AGAIN_SECONDS
            try:
                if held_up:
                    # What cannot be claimed must not keep what has left from being written down.
                    await self._settle()
                wait = await self._go_round(woken=woken)
                held_up = False
            except Exception as error:
                held_up = True
                log.error("outbox held up", error=place(error), reason=why(error))
            # Not `wait_for`: before Python 3.12 it can lose a cancellation that comes as it is woken.
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self._awake.wait()
            woken = self._awake.is_set()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._settle()

    async def _go_round(self, *, woken: bool) -> float:
        """Settle what has come back and claim what may leave now, in one commit, and start it; return the seconds until more may.

        Where nobody has `woken` us there is most likely nothing to do, and writers are not kept waiting for it.
        """
        settled, self._settled = self._settled, []
        freed = {letter.chat_id for letter, _ in settled}
        leaving: Sequence[Letter] = ()
        claimed: Sequence[Letter] = ()
        try:
            likely = woken or bool(settled)
            if not likely:
                async with self._database.read() as work:
                    wait, leaving = await self._next(work, self._busy)
            if likely or leaving:
                async with self._database.begin() as work:
                    await self._record_all(work, settled)
                    if likely:
                        wait, leaving = await self._next(work, self._busy - freed)
                    passed = await claim(work, leaving, self._clock.now())
                    if settled or leaving:
                        await work.commit()
                claimed = passed
        except Exception:
            self._settled = settled + self._settled
            raise
        finally:
            self._album.go_on_with(claimed, leaving)
        self._busy -= freed
        for letter in claimed:
            self._busy.add(letter.chat_id)
            self._start(self._deliver(letter))
        return wait

    async def _next(self, work: UnitOfWork, busy: set[int]) -> tuple[float, Sequence[Letter]]:
        """The seconds until more may leave, and what may leave now, where these chats are `busy`."""
        seconds = asyncio.get_running_loop().time
        wait, taken, found = LOOK_AGAIN_SECONDS, set(busy), 0

        def is_free(chat_id: int, is_edit: bool) -> bool:
            nonlocal wait, found
            found += 1
            if chat_id in taken:
                return False
            taken.add(chat_id)
            ready_at = self._pace.ready_at(chat_id, seconds(), is_edit)
            if ready_at > seconds():
                wait = min(wait, ready_at - seconds())
                return False
            self._pace.left(chat_id, seconds(), is_edit)
            return True

        letters = await outbox.due(work, self._clock.now(), BATCH, is_free)
        leaving = [letter for letter in letters if self._album.begin(letter)]
        return (wait if found < BATCH or not leaving else 0.0), leaving

    async def _deliver(self, letter: Letter) -> None:
        verdict = await deliver(self._bot, letter, self._album.shown(letter))
        if isinstance(verdict, Delivered) and verdict.uploaded is not None:
            self._album.learn(dict([verdict.uploaded]))
        self._album.end(letter)
        if isinstance(verdict, NotNow):
            until = asyncio.get_running_loop().time() + verdict.seconds
            self._pace.hold(letter.chat_id, until)
        self._settled.append((letter, verdict))
        self._awake.set()

    async def _settle(self) -> None:
        """Record, in one commit, what became of the letters whose calls are over."""
        settled, self._settled = self._settled, []
        if not settled:
            return
        try:
            async with self._database.begin() as work:
                await self._record_all(work, settled)
                await work.commit()
        except Exception:
            self._settled = settled + self._settled
            raise
        self._busy -= {letter.chat_id for letter, _ in settled}

    async def _record_all(self, work: UnitOfWork, settled: Sequence[tuple[Letter, Verdict]]) -> None:
        sent = [(a, v.telegram_id) for a, v in settled if isinstance(v, Delivered)]
        await outbox.settle_all_sent(work, sent, self._clock.now())
        for letter, verdict in settled:
            await self._record(work, letter, verdict)

    async def _record(self, work: UnitOfWork, letter: Letter, verdict: Verdict) -> None:
        now = self._clock.now()
        match verdict:
            case Delivered(uploaded=uploaded, bare=bare):
                if uploaded is not None:
                    await uploads.keep_upload(work, self._bot.id, *uploaded, now)
                if bare:
                    log.error("picture not sent", letter=letter.id, picture=letter.picture)
                    await uploads.went_without_picture(work, letter.id)
            case NotNow(seconds=seconds, reason=reason):
                await outbox.retry(work, letter.id, now + timedelta(seconds=seconds), reason)
            case Moved(chat_id=chat_id):
                moved = MoveTeam(letter.to_id, chat_id)
                await outcomes.write(work, Outcome((moved,)), now)
                await outbox.retry(work, letter.id, now, "moved")
            case Blocked(reason=reason):
                await outbox.settle_refused(work, letter.id, reason, now)
                await self._unreachable(work, letter)
            case Refused(reason=reason):
                log.error("letter refused", letter=letter.id, reason=reason)
                await outbox.settle_refused(work, letter.id, reason, now)
                if letter.to_kind == "person" and letter.rewrites is None:
                    await self._tell(work, letter, DeliveryFailed(unknown=False))
            case Unknown():
                lost = await outbox.mark_unknown(work, letter, now)
                if lost and letter.to_kind == "person" and letter.rewrites is None:
                    await self._tell(work, letter, DeliveryFailed(unknown=True))

    async def _tell(self, work: UnitOfWork, letter: Letter, event: Event) -> None:
        """Take the turn that follows from a letter's fate; that it breaks must not unsettle the letter."""
        try:
            async with work.savepoint():
                await self._turns.person(work, letter.to_id, event)
        except Exception as error:
            if is_of_the_database(error):
                raise
            log.error("fate of a letter not told", letter=letter.id, error=place(error))

    async def _unreachable(self, work: UnitOfWork, letter: Letter) -> None:
        if letter.to_kind == "person":
            await self._tell(work, letter, BotBlocked())
        elif letter.to_kind == "caseworker":
            gone = SetReachable(To("caseworker", letter.to_id), reachable=False)
            await outcomes.write(work, Outcome((gone,)), self._clock.now())

    async def _acknowledge(self, answer: Acknowledge) -> None:
        failed = await acknowledge(self._bot, answer)
        if failed:
            log.info("press not acknowledged", reason=failed)

    def _start(self, call: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(call)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
