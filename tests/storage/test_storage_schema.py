"""How a database gets its schema, and how one that is not ours to touch is left alone."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from storage.cipher import Cipher
from storage.database import Database
from storage.engine import open_engine
from storage.revisions import MIGRATIONS, revisions
from storage.schema import NewerSchema, migrate
from storage.tables import metadata


async def test_upgrading_from_nothing_gives_exactly_the_tables(url: str) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    engine = open_engine(url)
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_every_index_and_every_rule_of_the_tables_is_in_the_migrations(url: str) -> None:
    def found(connection: Connection) -> dict[str, set[str]]:
        inspector = inspect(connection)
        return {
            table.name: {
                *(str(index["name"]) for index in inspector.get_indexes(table.name)),
                *(str(unique["name"]) for unique in inspector.get_unique_constraints(table.name)),
                *(str(link["name"]) for link in inspector.get_foreign_keys(table.name)),
            }
            for table in metadata.sorted_tables
        }

    engine = open_engine(url)
    async with engine.connect() as connection:
        there = await connection.run_sync(found)
    await engine.dispose()
    for table in metadata.sorted_tables:
        wanted = {str(index.name) for index in table.indexes}
        wanted |= {
            str(rule.name) for rule in table.constraints if rule.name and not str(rule.name).startswith("pk_")
        }
        assert wanted <= there[table.name]


async def test_migrating_twice_changes_nothing(url: str, cipher: Cipher) -> None:
    assert await migrate(url, cipher) is False


async def test_a_migrated_database_is_current(database: Database) -> None:
    assert await database.schema_state() == "current"


async def test_an_empty_database_is_absent_until_it_is_migrated(tmp_path: Path, cipher: Cipher) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'new 100% à part.db'}"
    async with Database.connect(url, cipher) as database:
        assert await database.schema_state() == "absent"
        assert await migrate(url, cipher) is True
        assert await database.schema_state() == "current"


def test_each_revision_is_named_by_its_file_in_their_order() -> None:
    chain = [step.revision for step in ScriptDirectory(str(MIGRATIONS)).walk_revisions()]
    assert revisions() == chain[::-1]


async def _set_revision(url: str, revision: str) -> None:
    engine = open_engine(url)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = :r"), {"r": revision})
    await engine.dispose()


async def test_a_database_of_an_older_version_is_older(url: str, database: Database) -> None:
    await _set_revision(url, "0001")
    assert await database.schema_state() == "older"


async def test_a_database_of_a_newer_version_is_refused_and_left_alone(
    url: str, database: Database, cipher: Cipher
) -> None:
    await _set_revision(url, "9999")
    assert await database.schema_state() == "newer"
    with pytest.raises(NewerSchema, match="plus récente"):
        await migrate(url, cipher)
    assert await database.schema_state() == "newer"


async def test_a_migration_that_fails_half_way_leaves_the_database_as_it_was(
    tmp_path: Path, cipher: Cipher
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'half.db'}"
    engine = open_engine(url)
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE decisions (id INTEGER)"))
    with pytest.raises(Exception, match="already exists"):
        await migrate(url, cipher)
    async with engine.connect() as connection:
        names = await connection.run_sync(lambda c: inspect(c).get_table_names())
    await engine.dispose()
    assert names == ["decisions"]
