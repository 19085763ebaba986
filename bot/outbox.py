"""The sender: claims what is due, re-checks hours and consent, sends, and records what became of each.

Rule 1: a row is claimed, and that is committed, before the call is made; so it is made once.
Rule 2: of a call that has begun (`storage/departures.py`) and has no answer nobody can know: what must not be lost goes again, the rest is uncertain.
Rule 3: what we start passes `flows.gate` at the very moment of sending.
Rule 4: calls to different chats run side by side; to one chat, one at a time and in order, but for changes to what it has been told (`bot/ready.py`).
Rule 5: of several processes one sends, as long as it holds that office; the others commit, and tell it.
Rule 6: what has come back is settled by whichever transaction comes first: that of a turn, before it decides, or soon one of its own.
"""

import asyncio
from collections.abc import AsyncIterator, Collection, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import timedelta

import structlog
from aiogram import Bot

from bot import ready
from bot.album import Album
from bot.claiming import claim
from bot.claims import Claims
from bot.clock import Clock
from bot.logs import place
from bot.pace import Pace
from bot.ready import Ready, line_of
from bot.telegram import Delivered, NotNow, acknowledge, deliver
from bot.turn import Turns
from bot.verdicts import Fate, Verdicts
from bot.voice.speaker import Speaker
from flows.effects import Acknowledge
from storage import outbox, uploads
from storage.database import Database
from storage.failures import is_of_the_database
from storage.offices import Office, hear_as_sender, tell_sender
from storage.outbox import Letter
from storage.reach import why
from storage.situations import lock_chats
from storage.unit_of_work import UnitOfWork

# What comes back is settled together with what comes back within so long of it, or with the turn of whoever answers at once.
TOGETHER_SECONDS = 0.01
log = structlog.get_logger()


class NotOurTurn(Exception):
    """Another process sends now: what became of our letters waits until we do, or is its to judge."""


class Outbox:
    """Sends what is in the outbox until it is stopped."""

    def __init__(self, bot: Bot, database: Database, turns: Turns, clock: Clock, pace: Pace) -> None:
        """Send through `bot` what `database` holds; what is to be heard, `speaker` says, if there is one."""
        self._bot = bot
        self._database = database
        self._turns = turns
        self._clock = clock
        self._pace = pace
        self._album = Album(turns.content.pictures)
        self._verdicts = Verdicts(bot.id, turns, clock)
        self.speaker: Speaker | None = None
        self._awake = asyncio.Event()
        self._stopping = False
        self._ready = Ready(pace, self._album)
        self.claims = Claims(database.file)
        self._settled: list[Fate] = []
        self._gathering = False
        self._tasks: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        """Something new may be due."""
        self._awake.set()

    @asynccontextmanager
    async def begin(self, chats: Collection[int] = ()) -> AsyncIterator[UnitOfWork]:
        """Give a transaction for turns in these chats, in which what has come back until now is settled first."""
        async with self._database.begin() as work, AsyncExitStack() as stack:
            if self._settled and work.holds(Office.SENDER):
                if work.locks_rows:
                    await lock_chats(work, {*chats, *(letter.chat_id for letter, _ in self._settled)})
                try:
                    await stack.enter_async_context(self._settling(work))
                except Exception as error:
                    if is_of_the_database(error):
                        raise
                    # Whoever writes is heard, whatever ails a letter.
                    log.error("letters not settled", error=place(error))
            yield work

    async def commit(self, work: UnitOfWork, answers: Sequence[Acknowledge] = ()) -> None:
        """Commit, and start what may leave now where anything new is to be said; `answers` end the spinners of presses."""
        await self._commit(work, answers, look=work.speaks)

    def stop(self) -> None:
        """Send no more; what is under way is still settled."""
        self._stopping = True
        self._awake.set()

    async def recover(self, work: UnitOfWork) -> None:
        """Settle what whoever sent before left open; what groups were told within the minute counts towards their limit."""
        now, seconds = self._clock.now(), asyncio.get_running_loop().time()
        await hear_as_sender(work, self.wake)
        self._album.learn(await uploads.known_uploads(work, self._bot.id))
        for chat_id, at in await outbox.claimed_for_groups(work, now - timedelta(minutes=1)):
            ago = max(0.0, (now - at).total_seconds())
            self._pace.has_left(chat_id, seconds - ago, is_edit=True)
        if self._database.is_shared:
            self._pace.rest(seconds)
        await self.claims.take_over(work, self._turns)

    async def run(self) -> None:
        """Send until `stop`; a passing failure of the database is waited out."""
        held_up, woken = False, True
        while not self._stopping:
            self._awake.clear()
            wait = ready.LOOK_AGAIN_SECONDS
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
        if Office.SENDER not in self._database.offices:
            return ready.LOOK_AGAIN_SECONDS
        if not woken and not self._settled:
            async with self._database.read() as work:
                wait = await self._ready.until_next(work, self._clock.now())
            if wait:
                return wait
        async with self._database.begin() as work, self._settling(work):
            return await self._commit(work, (), look=True)

    @asynccontextmanager
    async def _settling(self, work: UnitOfWork) -> AsyncIterator[None]:
        """Record what became of the letters whose calls are over, in a transaction that the block commits. Raises NotOurTurn."""
        if not work.holds(Office.SENDER):
            raise NotOurTurn
        settled, self._settled = self._settled, []
        freed = {line_of(letter) for letter, _ in settled}
        self._ready.busy -= freed
        try:
            with self.claims.settling(settled) as ours:
                if ours:
                    async with work.savepoint():
                        await self._verdicts.record(work, ours)
                # What waited behind them may leave now.
                work.speaks = work.speaks or bool(settled)
                yield
        except BaseException:
            self._settled = settled + self._settled
            self._ready.busy |= freed
            raise

    async def _commit(self, work: UnitOfWork, answers: Sequence[Acknowledge], *, look: bool) -> float:
        """Commit, and start the answers and what a `look` finds that may leave now; return the seconds until more may."""
        wait, leaving = await self._claim(work) if look else (ready.LOOK_AGAIN_SECONDS, ())
        lines = {line_of(letter) for letter in leaving}
        self._ready.busy |= lines
        try:
            await work.commit()
        except BaseException:
            self._ready.busy -= lines
            self.claims.drop(leaving)
            self._ready.only((), leaving)
            raise
        for answer in answers:
            self._start(acknowledge(self._bot, answer))
        for letter in leaving:
            self._start(self._deliver(letter))
        if not wait:
            self._awake.set()
        return wait

    async def _claim(self, work: UnitOfWork) -> tuple[float, Sequence[Letter]]:
        """Claim what may leave now; return the seconds until more may, and the letters that do."""
        if not work.holds(Office.SENDER):
            await tell_sender(work)
            return ready.LOOK_AGAIN_SECONDS, ()
        if self._stopping:
            return ready.LOOK_AGAIN_SECONDS, ()
        leaving: Sequence[Letter] = ()
        claimed: Sequence[Letter] = ()
        try:
            wait, leaving = await self._ready.next(work, self._clock.now())
            claimed = await claim(work, leaving, now := self._clock.now())
        except Exception as error:
            if is_of_the_database(error):
                raise
            # What is being committed is kept, whatever ails a letter.
            log.error("letters left waiting", error=place(error), reason=why(error))
            return ready.LOOK_AGAIN_SECONDS, ()
        finally:
            self._ready.only(claimed, leaving)
        self.claims.add(claimed, now)
        return wait, claimed

    async def _deliver(self, letter: Letter) -> None:
        seconds, is_edit = asyncio.get_running_loop().time, letter.rewrites is not None
        if Office.SENDER in self._database.offices:
            left_at = seconds()
            self._pace.left(letter.chat_id, left_at, is_edit)
            begins = self.claims.beginning(letter)
            verdict = await deliver(self._bot, letter, begins, self._album.shown(letter), self.speaker)
            self._pace.answered(letter.chat_id, left_at, seconds(), is_edit)
        else:
            # We were cut off, or stood still for too long: whoever sends now has taken it for lost.
            self._pace.give_back()
            verdict = NotNow(0.0, "office_lost")
        if isinstance(verdict, Delivered) and verdict.uploaded is not None:
            self._album.learn(dict([verdict.uploaded]))
        self._album.end(letter)
        if isinstance(verdict, NotNow):
            self._pace.hold(letter.chat_id, seconds() + verdict.seconds)
        self._settled.append((letter, verdict))
        if not self._gathering:
            self._gathering = True
            asyncio.get_running_loop().call_later(TOGETHER_SECONDS, self._gathered)

    def _gathered(self) -> None:
        self._gathering = False
        if self._settled:
            self._awake.set()

    async def _settle(self) -> None:
        if self._settled and Office.SENDER in self._database.offices:
            async with self._database.begin() as work, self._settling(work):
                await work.commit()

    def _start(self, call: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(call)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
