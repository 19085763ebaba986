"""Promises 3 and 4 under kill -9 at random points, with a crowd writing meanwhile. `make kills` runs 300."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.harness.processes import Forge
from tests.kills.rounds import kill_again_and_again
from tests.kills.signals import kill_between


@pytest.fixture
def forge() -> Iterator[Forge]:
    maker = Forge()
    yield maker
    maker.close()


@pytest.mark.long
async def test_ten_kills_under_load_lose_nothing_and_double_nothing(tmp_path: Path, forge: Forge) -> None:
    told, seen = await kill_again_and_again(tmp_path, forge, rounds=10, seed=7)
    assert told.written > 20
    assert told.lost == ()
    assert told.doubled == ()
    assert told.unmarked == ()
    assert seen.lies == []


async def test_whoever_dies_between_a_sign_of_danger_and_the_alert_a_human_hears_of_it(
    tmp_path: Path, forge: Forge
) -> None:
    told = await kill_between(tmp_path, forge, rounds=6, seed=3)
    assert told.written == 6
    assert told.died.keys() != {"after the alert"}
    assert (told.lost, told.unflagged, told.doubled) == ((), (), ())
    assert (told.unannounced, told.unanswered) == ((), ())
