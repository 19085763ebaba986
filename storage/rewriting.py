"""A database written anew: rows that were replaced or deleted stay in its file until then."""

import asyncio
import sqlite3
from typing import Any

from sqlalchemy.ext.asyncio import AsyncEngine


class NotRewritten(Exception):
    """The database is right, and its file still holds what it should not."""

    def __init__(self) -> None:
        """Say it to the operator, and how to mend it."""
        super().__init__(
            "La base de données est à jour, mais son fichier n'a pas pu être réécrit : il garde des traces de ce "
            "qui est chiffré ou effacé depuis. Arrêtez Lien, libérez de la place, puis lancez « sqlite3 FICHIER VACUUM »."
        )


async def leave_nothing_behind(engine: AsyncEngine) -> bool:
    """Write a database anew, file and journal; return False where somebody reads the journal meanwhile. Raises NotRewritten."""
    async with engine.connect() as connection:
        raw = await connection.get_raw_connection()
        driver: Any = raw.driver_connection
        if connection.dialect.name == "postgresql":
            # Outside of any transaction, where alone it may be done.
            await driver.execute("VACUUM FULL")
            return True
        try:
            await asyncio.to_thread(driver.execute, "VACUUM")
            # What stood in the journal goes with it; it waits for who reads as long as for who writes, and no longer.
            checkpoint = await asyncio.to_thread(driver.execute, "PRAGMA wal_checkpoint(TRUNCATE)")
            (busy, _, _) = checkpoint.fetchone()
        except sqlite3.Error as error:
            raise NotRewritten from error
        return not busy
