"""A hundred person-years, in shards: every promise holds, whatever Telegram, the machine and people do.

One shard is one seed. `SEEDS` are those that every run tells, one for each weather (few calls fail or many, the machine dies often or seldom, its disk
fails or not); `python -m tests.simulation --seed N --stories M` tells others.
"""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.simulation.__main__ import a_story, main, tell
from tests.simulation.run import person_years

ROOT = Path(__file__).parents[2]
DAYS, PEOPLE = 230, 40
# What takes longest goes first.
SEEDS = (104, 101, 103, 102)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", SEEDS)
def test_every_promise_is_kept(seed: int) -> None:
    story = a_story(seed, DAYS, PEOPLE)
    told = tell(story)
    assert [str(violation) for violation in told.violations] == []
    _has_lived(told.counts, person_years(story))


def _has_lived(counts: Counter[str], years: float) -> None:
    """A story in which nothing happens keeps every promise; this one has to be one in which much does."""
    assert years > 25
    assert counts["turns"] > 15 * years
    assert counts["solicitations"] > 5 * years
    assert counts["dates that called"] > 5 * years
    assert counts["office note"] > years
    assert counts["told payday"] > 2 * years
    assert counts["told contract_end"] >= 3
    assert counts["calls asked for"] >= 3
    assert counts["dangers"] >= 3
    assert counts["flags raised"] >= 5
    assert sum(count for name, count in counts.items() if name.startswith("fault ")) >= 10
    assert sum(count for name, count in counts.items() if name.startswith("kill ")) >= 10


@pytest.mark.parametrize("chance", ["0", "4711"])
def test_the_same_seed_tells_the_same_story_in_another_process(
    chance: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = "--seed 5 --days 20 --people 6 --faults 0.05 --kills 1 --transcript --workers 1"
    there = subprocess.run(
        [sys.executable, "-m", "tests.simulation", *asked.split()],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": chance},
        capture_output=True,
        text=True,
        check=False,
    ).stdout.splitlines()
    monkeypatch.setattr(sys, "argv", ["tests.simulation", *asked.split()])
    main()
    here = capsys.readouterr().out.splitlines()
    # The line that says how long it took is the only one that may differ.
    assert [line for line in here if "a second)" not in line] == [
        line for line in there if "a second)" not in line
    ]
    assert len(here) > 50
