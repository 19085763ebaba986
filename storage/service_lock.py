"""The lock of an SQLite file: two services on one would say everything twice."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from storage.offices import AlreadyRunning


@contextmanager
def hold_file(database: Path | None) -> Iterator[None]:
    """Hold the lock of this file for as long as the block lasts; a crash frees it. Raises AlreadyRunning."""
    if database is None:
        yield
        return
    with _lock_file(database):
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
