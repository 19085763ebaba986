"""The clock of the demonstration goes where its buttons say."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.demo import STRUCTURE
from bot.demo_clock import DemoClock
from flows.structure import read_structure

PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture
def clock() -> DemoClock:
    """Tuesday 24 November 2026, 10 o'clock in Paris."""
    made = DemoClock(read_structure(STRUCTURE, "demo"))
    made.moved = datetime(2026, 11, 24, 9, 0, tzinfo=UTC) - datetime.now(UTC)
    return made


@pytest.mark.parametrize(
    ("to", "arrives"),
    [
        ("minutes10", "2026-11-24 10:10"),
        ("hour", "2026-11-24 11:00"),
        ("day", "2026-11-25 10:00"),
        ("closing", "2026-11-24 12:31"),
        ("opening", "2026-11-24 13:31"),
        ("payday", "2026-12-07 08:31"),
    ],
)
async def test_each_button_goes_where_it_says(clock: DemoClock, to: str, arrives: str) -> None:
    looked: list[str] = []

    async def seen() -> None:
        looked.append(clock.now().astimezone(PARIS).strftime("%Y-%m-%d %H:%M"))

    clock.on_move = seen
    await clock.move(to)  # type: ignore[arg-type]
    assert clock.now().astimezone(PARIS).strftime("%Y-%m-%d %H:%M") == arrives
    assert looked == ["2026-11-24 10:00", arrives]


async def test_a_day_later_is_an_hour_in_which_the_house_is_open(clock: DemoClock) -> None:
    clock.moved += timedelta(days=3, hours=5)
    await clock.move("day")
    assert clock.now().astimezone(PARIS).strftime("%a %Y-%m-%d %H:%M") == "Mon 2026-11-30 08:31"


def test_it_says_open_or_closed_and_until_when(clock: DemoClock) -> None:
    face = clock.describe()
    assert face.is_open
    assert face.next_change is not None
    assert face.next_change.strftime("%H:%M") == "12:30"
    clock.moved += timedelta(hours=12)
    face = clock.describe()
    assert not face.is_open
    assert face.next_change is not None
    assert face.next_change.strftime("%a %H:%M") == "Wed 08:30"


def test_a_first_visit_at_night_begins_in_an_open_hour(clock: DemoClock) -> None:
    clock.moved += timedelta(hours=13)
    clock.begin_open()
    assert clock.describe().is_open
