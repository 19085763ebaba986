"""Promise 14 where time is the cause: one due thing that breaks is set aside, leaves nothing behind, and stops no other."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from storage import directory
from tests.harness.stage import TUESDAY, Stage

# The database refuses one thing in the middle of Amina's turn, after others were written.
POISON = """
CREATE TRIGGER poison BEFORE INSERT ON contacts WHEN NEW.person_id = 1
BEGIN SELECT RAISE(ABORT, 'poison'); END
"""
NO_RECORD = """
CREATE TRIGGER no_record BEFORE UPDATE ON job_runs
BEGIN SELECT RAISE(ABORT, 'no record'); END
"""


async def _done(lien: Stage, sql: str) -> None:
    async with lien.database.begin() as work:
        await work.execute(text(sql))
        await work.commit()


@pytest.fixture
async def boris(lien: Stage) -> int:
    """Boris has joined too: his check-in is due at the same minute as Amina's."""
    async with lien.database.begin() as work:
        person = await directory.add_person(work, "atelier", "Boris", "Kovac", lien.clock.now())
        await directory.invite(work, "person", person, "lien-boris", lien.clock.now() + timedelta(days=1))
        await work.commit()
    boris = await lien.people.user("Boris", language_code="fr")
    await lien.people.start(boris, "lien-boris")
    await lien.people.press(boris, "Français")
    await lien.people.press(boris, "✅ Oui, je suis d’accord")
    await lien.people.hears(boris, "Merci Boris")
    await lien.settled()
    return boris


async def test_a_touchpoint_that_breaks_is_set_aside_once_and_the_others_are_spoken(
    lien: Stage, boris: int
) -> None:
    await _done(lien, "UPDATE conversations SET state = 'gAAAA-lost' WHERE person_id = 1")
    await lien.put(TUESDAY + timedelta(days=1))
    await lien.people.hears(boris, "Comment allez-vous")
    (amina,) = await lien.rows(
        "SELECT state, reason FROM touchpoints WHERE person_id = 1 AND state != 'planned'"
    )
    assert tuple(amina) == ("skipped", "set_aside")
    (run,) = await lien.rows("SELECT last_error FROM job_runs WHERE job = 'release'")
    assert run.last_error.startswith("BadKey at")


async def test_a_touchpoint_that_breaks_half_way_leaves_nothing_but_that_it_was_set_aside(
    lien: Stage, boris: int
) -> None:
    await _done(lien, POISON)
    await lien.put(TUESDAY + timedelta(days=1))
    await lien.people.hears(boris, "Comment allez-vous")
    decided = await lien.rows(
        "SELECT verdict, reason FROM decisions WHERE person_id = 1 AND kind = 'touchpoint'"
    )
    assert [tuple(row) for row in decided] == [("skipped", "set_aside")]


async def test_a_tick_that_cannot_be_written_down_has_done_its_work_all_the_same(lien: Stage) -> None:
    await _done(lien, NO_RECORD)
    await lien.put(TUESDAY + timedelta(days=1))
    await lien.people.hears(lien.amina, "Comment allez-vous")
