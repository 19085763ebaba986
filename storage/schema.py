"""The schema that this version needs, and how a database gets there.

Rule 1: a database that a newer version has migrated is refused, never touched.
Rule 2: migrating is one transaction: a database is at one revision or at another, never between.
Rule 3: what was kept in clear and is sealed by a migration is left nowhere in the file.
"""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any, Literal

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.cipher import Cipher
from storage.engine import open_engine

SchemaState = Literal["absent", "older", "current", "newer"]
ADVISORY_KEY = 0x4C69656F


class NewerSchema(Exception):
    """A newer version of Lien has already migrated this database."""

    def __init__(self) -> None:
        """Say it to the operator."""
        super().__init__(
            "Cette base a été préparée par une version plus récente de Lien : installez cette version, "
            "ou revenez à une sauvegarde."
        )


class NotRewritten(Exception):
    """The database is migrated, and its file still holds what was in clear."""

    def __init__(self) -> None:
        """Say it to the operator, and how to mend it."""
        super().__init__(
            "La base de données est à jour, mais son fichier n'a pas pu être réécrit : il garde des traces de ce "
            "qui est chiffré depuis. Arrêtez Lien, libérez de la place, puis lancez « sqlite3 FICHIER VACUUM »."
        )


def schema_state(connection: Connection) -> SchemaState:
    """Compare the revision of a database with the one that this version ships."""
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is None:
        return "absent"
    script = ScriptDirectory.from_config(_config())
    if revision == script.get_current_head():
        return "current"
    known = {step.revision for step in script.walk_revisions()}
    return "older" if revision in known else "newer"


async def migrate(url: str, cipher: Cipher) -> bool:
    """Bring a database to the newest schema; say whether anything changed. Raises NewerSchema, NotRewritten.

    `cipher` seals what an older version kept in clear.
    """
    engine = open_engine(url, writes=True, foreign_keys=False)
    try:
        async with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_KEY})
            state = await connection.run_sync(_upgrade, cipher)
        if state == "older":
            await _leave_nothing_behind(engine)
        return state != "current"
    finally:
        await engine.dispose()


def _upgrade(connection: Connection, cipher: Cipher) -> SchemaState:
    """Bring it up; say how it was."""
    state = schema_state(connection)
    if state == "newer":
        raise NewerSchema
    if state != "current":
        config = _config()
        config.attributes.update(connection=connection, cipher=cipher)
        command.upgrade(config, "head")
    return state


async def _leave_nothing_behind(engine: AsyncEngine) -> None:
    """Rewrite a database that was migrated: rows that were replaced stay in its file until then."""
    async with engine.connect() as connection:
        raw = await connection.get_raw_connection()
        driver: Any = raw.driver_connection
        if connection.dialect.name == "postgresql":
            # Outside of any transaction, where alone it may be done.
            await driver.execute("VACUUM FULL")
            return
        try:
            await asyncio.to_thread(driver.execute, "VACUUM")
            # What stood in the journal goes with it, unless somebody reads meanwhile.
            await asyncio.to_thread(driver.execute, "PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error as error:
            raise NotRewritten from error


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
