"""A month of people's lives, with words, names and numbers that must be nowhere but in their own chats.

The observer reads the log, the groups and the bytes of the file meanwhile; here the operator's own commands are read after it.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.content import load_content
from tests.simulation.__main__ import a_story
from tests.simulation.machine import KEY, TOKEN
from tests.simulation.poison import poisoned
from tests.simulation.run import Told, play
from tests.simulation.sayings import CANARY, PHONE

ROOT = Path(__file__).parents[2]
# A seed in whose month the detector breaks, the disk fails and the machine dies: errors are where words leak.
STORY = a_story(4, 30, 24)


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Told]:
    folder = tmp_path_factory.mktemp("month")
    told = play(STORY, folder, poisoned(load_content(None)))
    return folder / f"story-{STORY.seed}.db", told


def test_a_month_in_which_much_is_said_and_much_goes_wrong_shows_nobodys_secrets(
    month: tuple[Path, Told],
) -> None:
    _, told = month
    assert [str(violation) for violation in told.violations] == []
    assert told.counts["log lines"] > 0
    assert told.counts["set aside"] > 0
    assert told.counts["dangers"] > 0


@pytest.mark.parametrize(
    "command", ["health", "health --json", "doctor", "doctor --json", "person list", "caseworker list"]
)
def test_what_the_operator_is_shown_after_it_holds_no_words_no_numbers_and_no_keys(
    month: tuple[Path, Told], command: str
) -> None:
    path, _ = month
    environment = {
        "LIEN_DATABASE_URL": f"sqlite+aiosqlite:///{path}",
        "LIEN_KEYS": KEY,
        "LIEN_TOKEN": TOKEN,
        "LIEN_API_URL": "http://127.0.0.1:9",
        "PYTHONPATH": str(ROOT),
    }
    ran = subprocess.run(
        [sys.executable, "-m", "bot", *command.split()],
        cwd=path.parent,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    shown = ran.stdout + ran.stderr
    assert len(shown) > 20
    secrets = [CANARY, PHONE, TOKEN, KEY]
    if not command.startswith("person"):
        # Whoever lists people asks for their names.
        secrets += [person[part] for person in STORY.people for part in ("first", "last")]
    assert [secret for secret in secrets if secret in shown] == []
