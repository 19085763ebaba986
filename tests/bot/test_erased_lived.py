"""Somebody lives through a whole story, is forgotten while the service runs, and writes again."""

from pathlib import Path

import pytest

from storage.cipher import Cipher
from storage.database import Database
from storage.erasing import erase
from tests.harness.canaride import FIRST, LAST, PHONE, WORD, tells_her_story
from tests.harness.stage import KEY, Stage
from tests.harness.traces import Canaries

CANARIES = Canaries((WORD, FIRST, LAST, PHONE))


@pytest.fixture
async def told(lien: Stage) -> int:
    """Her chat, once she has said much, and much was said of her."""
    return await tells_her_story(lien)


async def _erased(lien: Stage) -> list[str]:
    """Forget her as the command does, in a connection of its own beside the service; what was found of her before."""
    ((who,),) = await lien.rows("SELECT max(id) FROM people")
    url = lien.database.engines[0].url.render_as_string()
    async with Database.connect(url, Cipher([KEY])) as beside:
        before = await CANARIES.in_tables(beside)
        async with beside.begin() as work:
            await erase(work, who)
            await work.commit()
        assert await beside.leave_nothing_behind()
    return before


async def test_after_erasure_nothing_of_a_whole_story_is_left(lien: Stage, told: int) -> None:
    path = Path(str(lien.database.engines[0].url.database))
    tokens = await CANARIES.tokens(lien.database)
    assert CANARIES.in_bytes(path, tokens), "the search finds what is there"
    before = await _erased(lien)
    known = {"people.first_name", "people.phone", "messages.body", "flags.excerpt", "flag_events.note"}
    assert known <= set(before), "the search finds what is there"
    assert await CANARIES.in_tables(lien.database) == []
    assert CANARIES.in_bytes(path, tokens) == []
    assert str(told) not in {
        str(value)
        for table in ("people", "updates_seen", "wrong_links", "messages")
        for row in await lien.rows(f"SELECT * FROM {table}")
        for value in row
    }


async def test_who_was_forgotten_and_writes_again_is_somebody_unknown(lien: Stage, told: int) -> None:
    await _erased(lien)
    await lien.people.write(told, "bonjour, c'est moi")
    await lien.people.hears(told, "Pour entrer, demandez votre lien personnel")
    await lien.settled()
    assert await lien.rows("SELECT first_name FROM people WHERE chat_id = :chat", chat=told) == []
    assert (
        await lien.rows("SELECT 1 FROM messages WHERE direction = 'in' AND to_kind = 'person' AND to_id = 2")
        == []
    )


async def test_old_buttons_about_somebody_forgotten_break_nothing(lien: Stage, told: int) -> None:
    people = lien.people
    await people.write(told, "je veux mourir")
    await people.hears(lien.claire, "Signalement critique")
    await _erased(lien)
    for label in ("✋ Je prends", f"2. {FIRST} {LAST}"):
        await people.press(lien.claire, label)
    await people.press(lien.claire, "✋ Je prends", chat=lien.team)
    await people.write(lien.claire, "/priorites")
    await people.write(lien.claire, "/alertes")
    await people.write(lien.claire, "/point", chat=lien.team)
    await lien.jump(days=1)
    await lien.settled()
    assert await lien.rows("SELECT error FROM updates_seen WHERE state = 'set_aside'") == []
    assert await lien.rows("SELECT job, last_error FROM job_runs WHERE last_error IS NOT NULL") == []
