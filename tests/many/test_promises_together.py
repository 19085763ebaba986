"""Two machines of one house on a real server, and people who live with them: whoever holds the offices dies, and no promise is broken."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.content import load_content
from storage import inbox
from storage.cipher import Cipher
from storage.schema import migrate
from tests.simulation.__main__ import a_story
from tests.simulation.machine import KEY
from tests.simulation.run import Told
from tests.simulation.together import play_together

DAYS, PEOPLE = 2, 8


async def _told(folder: Path, url: str) -> Told:
    await migrate(url, Cipher([KEY]))
    story = replace(a_story(11, DAYS, PEOPLE), poison=False, disk=False)
    # A story has a loop of its own.
    return await asyncio.to_thread(play_together, story, folder, load_content(None), url)


async def test_every_promise_is_kept_by_two_machines_of_which_the_one_that_sends_dies(
    tmp_path: Path, empty_postgres_url: str
) -> None:
    told = await _told(tmp_path, empty_postgres_url)
    assert [str(violation) for violation in told.violations] == []
    # A story in which nothing happens keeps every promise.
    assert told.counts["taken over"] >= DAYS
    assert told.counts["turns"] > 3 * PEOPLE
    assert told.counts["letters sent"] > 5 * PEOPLE


@pytest.mark.long
async def test_it_is_seen_when_what_one_machine_has_taken_in_takes_effect_again_at_the_other(
    tmp_path: Path, empty_postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked = inbox.mark_seen

    async def forgetful(work, wave, now):
        await marked(work, wave, now)
        return frozenset(one.update_id for one in wave)

    monkeypatch.setattr(inbox, "mark_seen", forgetful)
    told = await _told(tmp_path, empty_postgres_url)
    assert 3 in {violation.promise for violation in told.violations}
