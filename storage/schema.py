"""The schema that this version needs, and how a database gets there.

Rule 1: a database that a newer version has migrated is refused, never touched.
Rule 2: migrating is one transaction: a database is at one revision or at another, never between.
"""

from pathlib import Path
from typing import Literal

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

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


async def migrate(url: str) -> bool:
    """Bring a database to the newest schema; say whether anything changed. Raises NewerSchema."""
    engine = open_engine(url, writes=True, foreign_keys=False)
    try:
        async with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_KEY})
            return await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()


def _upgrade(connection: Connection) -> bool:
    state = schema_state(connection)
    if state == "newer":
        raise NewerSchema
    if state == "current":
        return False
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    return True


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
