"""Everybody who watches over a promise."""

from collections.abc import Callable

from tests.simulation.observer import Observer, Promise
from tests.simulation.watch_calendar import CalendarKept
from tests.simulation.watch_calls import CallsSettledOnce
from tests.simulation.watch_consent import ConsentKept
from tests.simulation.watch_flags import FlagsReachHumans
from tests.simulation.watch_hours import ClosedMeansSaid, HoursKept
from tests.simulation.watch_reasons import ChoicesJustified
from tests.simulation.watch_received import NothingLost
from tests.simulation.watch_secrets import EachTheirOwn, NothingInClear
from tests.simulation.watch_sending import SaidOnce
from tests.simulation.watch_trends import SilenceHeard


def watchers() -> tuple[Callable[[Observer], Promise], ...]:
    """One of each."""
    return (
        HoursKept, ClosedMeansSaid, NothingLost, SaidOnce, FlagsReachHumans, ConsentKept, CalendarKept,
        EachTheirOwn, NothingInClear, ChoicesJustified, SilenceHeard, CallsSettledOnce,
    )  # fmt: skip
