"""What became of letters, written down, and who hears of it.

Rule 1: a letter's fate is recorded whatever breaks in the turn that follows from it.
"""

from collections.abc import Sequence
from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.logs import place
from bot.telegram import Blocked, Delivered, Moved, NotNow, Refused, Unknown, Verdict
from bot.turn import Turns
from flows.effects import MoveTeam, Outcome, SetReachable, To
from flows.events import BotBlocked, DeliveryFailed, Event
from storage import outbox, outcomes, uploads
from storage.failures import is_of_the_database
from storage.outbox import Letter
from storage.unit_of_work import UnitOfWork

Fate = tuple[Letter, Verdict]
log = structlog.get_logger()


class Verdicts:
    """Records the messenger's verdicts on letters."""

    def __init__(self, bot_id: int, turns: Turns, clock: Clock) -> None:
        """Record what was sent as the bot `bot_id`."""
        self._bot_id = bot_id
        self._turns = turns
        self._clock = clock

    async def record(self, work: UnitOfWork, settled: Sequence[Fate]) -> None:
        """Write down what became of these letters, and take the turns that follow from it."""
        sent = [(a, v.telegram_id) for a, v in settled if isinstance(v, Delivered)]
        await outbox.settle_all_sent(work, sent, self._clock.now())
        for letter, verdict in settled:
            await self._record(work, letter, verdict)

    async def _record(self, work: UnitOfWork, letter: Letter, verdict: Verdict) -> None:
        now = self._clock.now()
        match verdict:
            case Delivered(uploaded=uploaded, bare=bare):
                if uploaded is not None:
                    await uploads.keep_upload(work, self._bot_id, *uploaded, now)
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
