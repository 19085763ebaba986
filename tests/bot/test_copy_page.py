"""What somebody reads of what is known of them, after a whole story."""

from datetime import timedelta

import pytest

from bot.copy_page import page
from storage.exporting import all_about
from tests.harness.canaride import FIRST, LAST, PHONE, WORD, tells_her_story
from tests.harness.stage import Stage


@pytest.fixture
async def read(lien: Stage) -> str:
    """Her page, once her story is told."""
    await tells_her_story(lien)
    ((who,),) = await lien.rows("SELECT max(id) FROM people")
    async with lien.database.read() as work:
        copy = await all_about(work, who)
    when = lien.clock.now() + timedelta(minutes=1)
    return page(copy, lien.content, {"phone": "téléphone"}, ["mardi : sur la liste."], when)


async def test_she_reads_what_she_said_what_was_said_to_her_and_what_was_made_of_it(read: str) -> None:
    assert f"Ce que Lien sait de {FIRST} {LAST}" in read
    assert f"<td>téléphone</td><td>{PHONE}</td>" in read
    assert f"<td>vous</td><td>je veux mourir {WORD}</td>" in read
    assert f"Claire Fontaine : Jeudi à 9 h {WORD}." in read
    assert "idées de mort, niveau critique" in read
    assert f"Vue au bureau, {WORD}." in read
    assert "(une photo, dans Telegram)" in read
    assert "<td>donné</td>" in read
    assert "mardi : sur la liste." in read


async def test_nobody_else_is_in_it_but_who_accompanies_her(read: str) -> None:
    assert "Claire Fontaine" in read
    assert "Amina" not in read
    assert "Diallo" not in read


async def test_no_markup_of_a_message_is_markup_of_the_page(read: str) -> None:
    assert "<b>" not in read
    assert "&lt;b&gt;" not in read
