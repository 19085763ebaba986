"""A clock that the visitor of the demonstration may move: real time, plus whatever was jumped over."""

from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.sandbox import ClockFace, Move
from flows.availability import Hours, closes_at, is_open, next_opening
from flows.pay_periods import next_pay_date
from flows.structure import Structure

# Landing a minute inside a stretch shows it better than its very edge.
INSIDE = timedelta(minutes=1)


class DemoClock:
    """Tells a moved time; `on_move` lets the service see at once what has come due."""

    def __init__(self, structure: Structure, moved: timedelta = timedelta()) -> None:
        """Real time plus `moved`; a first visit in closed hours begins at the next opening."""
        self._structure = structure
        self._hours = Hours.of(structure)
        self.moved = moved
        self.on_move: Callable[[], Awaitable[None]] | None = None

    def now(self) -> datetime:
        """The present instant of the demonstration (aware UTC)."""
        return datetime.now(UTC) + self.moved

    def begin_open(self) -> None:
        """Jump to an hour in which the house has been open for a while."""
        now = self.now()
        if not is_open(self._hours, now):
            self.moved += next_opening(self._hours, now) - now + timedelta(minutes=30)

    def describe(self) -> ClockFace:
        """What the clock bar shows."""
        now = self.now()
        open_now = is_open(self._hours, now)
        change = closes_at(self._hours, now) if open_now else next_opening(self._hours, now)
        zone = ZoneInfo(self._structure.timezone)
        payday = self._next_payday(now)
        return ClockFace(now.astimezone(zone), open_now, change.astimezone(zone), payday)

    async def move(self, to: Move) -> None:
        """Jump ahead, and let the service see what has come due: before the jump, what was left to do, and after it."""
        if self.on_move is not None:
            await self.on_move()
        now = self.now()
        self.moved += self._target(to, now) - now
        if self.on_move is not None:
            await self.on_move()

    def _target(self, to: Move, now: datetime) -> datetime:
        match to:
            case "minutes10":
                return now + timedelta(minutes=10)
            case "hour":
                return now + timedelta(hours=1)
            case "day":
                tomorrow = now + timedelta(days=1)
                return (
                    tomorrow
                    if is_open(self._hours, tomorrow)
                    else next_opening(self._hours, tomorrow) + INSIDE
                )
            case "closing":
                return closes_at(self._hours, now) + INSIDE
            case "opening":
                after = closes_at(self._hours, now) if is_open(self._hours, now) else now
                return next_opening(self._hours, after) + INSIDE
            case "payday":
                payday = self._next_payday(now)
                if payday is None:
                    return now
                zone = ZoneInfo(self._structure.timezone)
                return (
                    next_opening(self._hours, datetime.combine(payday, time(), zone).astimezone(UTC)) + INSIDE
                )

    def _next_payday(self, now: datetime) -> date | None:
        group = next(iter(self._structure.pay_groups.values()), None)
        if group is None:
            return None
        today = now.astimezone(ZoneInfo(self._structure.timezone)).date()
        return next_pay_date(group.payday, self._hours, today)
