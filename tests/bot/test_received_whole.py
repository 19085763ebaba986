"""Promises 3 and 5 on the way in: a turn is written whole or not at all, and what is changed later is heard as well."""

from sqlalchemy import text

from tests.harness.stage import Stage

# The database refuses the cards of a flag, which are written after the flag itself.
POISON = """
CREATE TRIGGER poison BEFORE INSERT ON messages WHEN NEW.flag_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'poison'); END
"""


async def test_an_update_that_breaks_half_way_leaves_nothing_but_that_it_was_set_aside(lien: Stage) -> None:
    await lien.settled()
    before = await _kept(lien)
    async with lien.database.begin() as work:
        await work.execute(text(POISON))
        await work.commit()
    await lien.people.write(lien.amina, "je veux mourir")
    await lien.people.hears(lien.amina, "Pardon, quelque chose n’a pas marché")
    await lien.settled()
    assert await _kept(lien) == before
    assert not await lien.rows("SELECT 1 FROM flags")
    assert len(await lien.rows("SELECT 1 FROM updates_seen WHERE state = 'set_aside'")) == 1


async def test_danger_that_is_written_into_an_earlier_message_raises_a_flag(lien: Stage) -> None:
    message = await lien.people.write(lien.amina, "Bonjour")
    await lien.people.hears(lien.claire, "Bonjour")
    await lien.people.edit(lien.amina, message, "je veux mourir")
    await lien.people.hears(lien.claire, "Signalement critique")


async def test_danger_that_is_written_under_an_earlier_photo_raises_a_flag(lien: Stage) -> None:
    message = await lien.people.send(lien.amina, "photo", caption="Bonjour")
    await lien.people.hears(lien.claire, "Bonjour")
    await lien.people.edit(lien.amina, message, "je veux mourir")
    await lien.people.hears(lien.claire, "Signalement critique")


async def _kept(lien: Stage) -> int:
    (count,) = await lien.rows("SELECT COUNT(*) AS number FROM messages WHERE direction = 'in'")
    return int(count.number)
