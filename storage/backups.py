"""A copy of an SQLite file that holds together « sauvegarde », taken while others write, and put back in its place.

Rule 1: a copy is one moment: what was committed before it is in it whole, what was not is not in it at all.
Rule 2: nothing is written over: a file that is there is left as it is, and what a copy replaces is kept beside it.
Rule 3: a copy is looked at before it is called one: half a copy never bears its name.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

# What SQLite keeps beside its file.
BESIDE = ("-wal", "-shm")
PART = ".part"


class NotCopied(Exception):
    """The copy cannot be made, or is not whole."""


def back_up(source: Path, target: Path) -> None:
    """Write a copy of the database as it is at this moment, for its owner alone. Raises NotCopied, FileExistsError, OSError."""
    with _written(target) as part:
        try:
            with closing(_opened(source)) as from_, closing(sqlite3.connect(part)) as to:
                # In one step: who writes meanwhile goes on, and is not in it.
                from_.backup(to)
                # A copy that nobody writes to needs no journal beside it.
                to.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.Error as error:
            raise NotCopied(str(error)) from error
        if not is_whole(part):
            raise NotCopied("copy not whole")


def put_beside(backup: Path, place: Path) -> Path:
    """Write a copy of a backup next to where it is to go, to be looked at; return it. Raises NotCopied, OSError."""
    part = place.with_name(f"{place.name}{PART}")
    _away(part)
    try:
        with closing(_opened(backup)) as from_, closing(sqlite3.connect(part)) as to:
            from_.backup(to)
    except sqlite3.Error as error:
        _away(part)
        raise NotCopied(str(error)) from error
    part.chmod(0o600)
    _made_to_last(part)
    return part


def put_in_place(part: Path, place: Path) -> Path | None:
    """Make the copy the database; return where the former one is kept, None when there was none. Raises OSError."""
    _emptied(part)
    if not place.exists():
        part.rename(place)
        return None
    _emptied(place)
    kept = next(path for path in _names(place) if not path.exists())
    _move(place, kept)
    try:
        part.rename(place)
    except OSError:
        _move(kept, place)
        raise
    return kept


def _move(former: Path, there: Path) -> None:
    # Its journal first: a database never stands without what was committed to it.
    for suffix in (*BESIDE, ""):
        file = former.with_name(f"{former.name}{suffix}")
        if file.exists():
            file.rename(there.with_name(f"{there.name}{suffix}"))


def is_whole(file: Path) -> bool:
    """Say whether a file is an SQLite database that holds together."""
    try:
        with closing(_opened(file)) as database:
            return bool(database.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))
    except sqlite3.Error:
        return False


def forget_copy(part: Path) -> None:
    """Take away a copy that is not to be put in place."""
    _away(part)


@contextmanager
def _written(target: Path) -> Iterator[Path]:
    """A file that bears its name only once the block is over; of one that fails nothing is left."""
    if target.exists():
        raise FileExistsError(target)
    part = target.with_name(f"{target.name}{PART}")
    _away(part)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield part
        _made_to_last(part)
        _name(part, target)
    finally:
        _away(part)


def _name(part: Path, target: Path) -> None:
    """Give the copy its name, over nothing that somebody has put there meanwhile."""
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:
        # A stick may know no links.
        if target.exists():
            raise FileExistsError(target) from None
        part.rename(target)


def _made_to_last(file: Path) -> None:
    with file.open("rb") as written:
        os.fsync(written.fileno())


def _opened(file: Path) -> sqlite3.Connection:
    if not file.exists():
        raise NotCopied(f"{file} is not there")
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=15)


def _emptied(file: Path) -> None:
    """Have all that was committed in the file itself; one that is damaged is left as it is."""
    try:
        with closing(_opened(file)) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error:
        return


def _names(place: Path) -> Iterator[Path]:
    yield place.with_name(f"{place.name}.avant")
    yield from (place.with_name(f"{place.name}.avant-{number}") for number in count(2))


def _away(part: Path) -> None:
    for suffix in ("", *BESIDE, "-journal"):
        part.with_name(f"{part.name}{suffix}").unlink(missing_ok=True)
