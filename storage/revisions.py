"""At which revision a database is, beside those that this version ships.

The rule: each start asks, so nothing here brings what migrates; a revision is named by its file in `migrations/versions`.
"""

from pathlib import Path
from typing import Literal

from sqlalchemy import Connection, inspect, text

SchemaState = Literal["absent", "older", "current", "newer"]
MIGRATIONS = Path(__file__).parent / "migrations"


def schema_state(connection: Connection) -> SchemaState:
    """Compare the revision of a database with the one that this version ships."""
    if not inspect(connection).has_table("alembic_version"):
        return "absent"
    revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if revision is None:
        return "absent"
    shipped = revisions()
    if revision == shipped[-1]:
        return "current"
    return "older" if revision in shipped else "newer"


def revisions() -> list[str]:
    """The revisions that this version ships, the newest last."""
    return sorted(path.stem.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*_*.py"))
