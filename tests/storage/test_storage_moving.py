"""Everything from one database to another: all of it, as it was, on both kinds, or nothing."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import func, insert, select, update

from storage import moving
from storage.cipher import Cipher
from storage.database import Database
from storage.moving import NotEmpty, NotTheSame, move_everything
from storage.tables import metadata, people, uploads, wrong_links
from tests.storage.household import NOW, settle_in

MANY = 2 * moving.BATCH + 1


@pytest.fixture
def target_url(url: str, request: pytest.FixtureRequest) -> str:
    """An empty, migrated database of the other kind."""
    fixture: str = request.getfixturevalue("postgres_url" if url.startswith("sqlite") else "sqlite_url")
    return fixture


@pytest.fixture
async def target(target_url: str, cipher: Cipher) -> AsyncIterator[Database]:
    async with Database.connect(target_url, cipher) as opened:
        yield opened


@pytest.fixture
async def filled(database: Database) -> Database:
    await settle_in(database)
    async with database.begin() as work:
        rows = [{"chat_id": n, "at": NOW + timedelta(microseconds=n)} for n in range(MANY)]
        await work.execute(insert(wrong_links), rows)
        names = [
            {"bot_id": 42, "digest": f"É{n}a" if n % 2 else f"e{n}A", "file_id": "x", "uploaded_at": NOW}
            for n in range(MANY)
        ]
        await work.execute(insert(uploads), names)
        await work.commit()
    return database


async def _everything(database: Database) -> dict[str, set[str]]:
    async with database.read() as work:
        return {
            t.name: {repr(tuple(row)) for row in await work.rows(select(t))} for t in metadata.sorted_tables
        }


async def test_everything_arrives_as_it_was(filled: Database, target: Database) -> None:
    async with filled.read() as old, target.begin() as new:
        counts = await move_everything(old, new)
        await new.commit()
    assert counts["wrong_links"] == MANY
    assert counts["people"] > 0
    assert await _everything(target) == await _everything(filled)


async def test_life_goes_on_where_everything_has_gone(filled: Database, target: Database) -> None:
    async with filled.read() as old, target.begin() as new:
        await move_everything(old, new)
        await new.commit()
    async with target.begin() as work:
        before = await work.value(select(func.max(wrong_links.c.id)))
        await work.execute(insert(wrong_links), {"chat_id": 1, "at": NOW})
        assert await work.value(select(func.max(wrong_links.c.id))) == before + 1


async def test_what_is_there_already_is_not_written_over(filled: Database, target: Database) -> None:
    async with target.begin() as work:
        await work.execute(insert(wrong_links), {"chat_id": 1, "at": NOW})
        await work.commit()
    async with filled.read() as old, target.begin() as new:
        with pytest.raises(NotEmpty):
            await move_everything(old, new)


async def test_a_copy_that_differs_is_noticed(
    filled: Database, target: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = moving._copy

    async def careless(*arguments: object) -> object:
        digest = await copy(*arguments)  # type: ignore[arg-type]
        if arguments[2] is people:
            await new.execute(update(people).values(language="xx"))
        return digest

    monkeypatch.setattr(moving, "_copy", careless)
    async with filled.read() as old, target.begin() as new:
        with pytest.raises(NotTheSame, match="people"):
            await move_everything(old, new)
