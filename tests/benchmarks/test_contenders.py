"""Every contender of `benchmarks/turns.py`, Lien among them, holds the check-in rightly; a bot that is killed loses or keeps its people visibly."""

from pathlib import Path

import pytest

from benchmarks.check_in.contenders import Contender
from benchmarks.check_in.course import Course, run
from benchmarks.check_in.installation import install
from benchmarks.check_in.questions import TURNS

PEERS = "benchmarks.check_in.peers"
SHORT = Course(people=(1,), turns=16 * TURNS)
ANSWERED = (2 * TURNS, 2 * TURNS, 0, 0, 0)


async def answered(contender: Contender, folder: Path) -> tuple[int, ...]:
    _, measured = await run(contender, SHORT, folder / "place")
    one = measured[1]
    assert one.cpu_seconds > 0
    assert one.memory_bytes > 0
    return one.asked, one.turns, one.lost, one.doubled, one.wrong


@pytest.mark.long
@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        ("aiogram_memory", ()),
        ("aiogram_sqlalchemy", ()),
        ("telegram_bot", ()),
        ("telegram_bot", ("--pickle",)),
    ],
)
async def test_a_peer_answers_one_person_rightly(
    module: str, arguments: tuple[str, ...], tmp_path: Path
) -> None:
    assert await answered(Contender(module, f"{PEERS}.{module}", arguments), tmp_path) == ANSWERED


@pytest.mark.long
async def test_lien_answers_one_person_rightly_also_on_a_slow_disk(tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    installed.mkdir()
    await install(installed, people=32)
    lien = Contender("Lien", "benchmarks.check_in.lien_unpaced", installed=installed, fsync_ms=5)
    assert await answered(lien, tmp_path) == ANSWERED
