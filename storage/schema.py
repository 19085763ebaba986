"""How a database gets to the schema that this version needs.

Rule 1: a database that a newer version has migrated is refused, never touched.
Rule 2: migrating is one transaction: a database is at one revision or at another, never between.
Rule 3: what was kept in clear and is sealed by a migration is left nowhere in the file.
"""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from storage.cipher import Cipher
from storage.engine import open_engine
from storage.revisions import MIGRATIONS, SchemaState, schema_state
from storage.rewriting import leave_nothing_behind

ADVISORY_KEY = 0x4C69656F


class NewerSchema(Exception):
    """A newer version of Lien has already migrated this database."""

    def __init__(self) -> None:
        """Say it to the operator."""
        super().__init__(
            "Cette base a été préparée par une version plus récente de Lien : installez cette version, "
            "ou revenez à une sauvegarde."
        )


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
            await leave_nothing_behind(engine)
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


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
