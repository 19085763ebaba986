"""One service per database: two senders would say everything twice."""

import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

# "Lien" in ASCII; advisory locks are per database, so that one number does.
ADVISORY_KEY = 0x4C69656E


class AlreadyRunning(Exception):
    """Another service already serves this database."""

    def __init__(self) -> None:
        """Say it to the operator."""
        super().__init__(
            "Un service Lien tourne déjà sur cette base : arrêtez-le avant d'en lancer un autre."
        )


@asynccontextmanager
async def hold(engine: AsyncEngine) -> AsyncIterator[None]:
    """Hold the lock of this database for as long as the block lasts; a crash frees it. Raises AlreadyRunning."""
    if engine.dialect.name == "postgresql":
        async with engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            held = await connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": ADVISORY_KEY})
            if not held:
                raise AlreadyRunning
            try:
                yield
            finally:
                await connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": ADVISORY_KEY})
        return
    name = engine.url.database
    if not name or name == ":memory:":
        yield
        return
    with _lock_file(Path(name)):
        yield


def _lock_file(database: Path) -> IO[str]:
    # The file stays behind: taking it away would let two services lock two different files of one name.
    file = database.with_name(f"{database.name}.lock").open("a", encoding="ascii")
    try:
        _lock(file)
    except OSError:
        file.close()
        raise AlreadyRunning from None
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
