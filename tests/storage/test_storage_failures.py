"""Whose fault an error is: what comes again is told from what would fail every time."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from storage.database import Database
from storage.failures import is_of_the_database
from storage.tables import consents
from storage.unit_of_work import Overtaken
from tests.storage.household import NOW


def lock_out(path: Path) -> sqlite3.Error:
    """The error of who finds a file locked."""
    holder, other = sqlite3.connect(path), sqlite3.connect(path, timeout=0)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError) as raised:
        other.execute("BEGIN IMMEDIATE")
    holder.close()
    other.close()
    return raised.value


def fill_up(path: Path) -> sqlite3.Error:
    """The error of who writes into a file that may not grow."""
    file = sqlite3.connect(path)
    file.execute("CREATE TABLE words (said TEXT)")
    file.execute("PRAGMA max_page_count=3")
    with pytest.raises(sqlite3.OperationalError) as raised:
        file.execute("INSERT INTO words VALUES (?)", ("a" * 100_000,))
    file.close()
    return raised.value


def corrupt(path: Path) -> sqlite3.Error:
    """The error of who opens what is no database."""
    path.write_bytes(b"not a database " * 1000)
    file = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError) as raised:
        file.execute("SELECT * FROM sqlite_master")
    file.close()
    return raised.value


@pytest.mark.parametrize("ail", [lock_out, fill_up, corrupt])
def test_a_file_that_ails_is_the_databases_fault(ail, tmp_path: Path) -> None:
    error = ail(tmp_path / "file.db")
    assert is_of_the_database(OperationalError("", {}, error))


async def test_what_the_database_declines_would_fail_every_time(database: Database) -> None:
    async with database.begin() as work:
        with pytest.raises(IntegrityError) as refused:
            await work.execute(
                insert(consents), {"person_id": None, "consent": "given", "how": "x", "at": NOW}
            )
    async with database.begin() as work:
        with pytest.raises(DBAPIError) as senseless:
            await work.execute(text("SELECT said FROM nowhere"))
    assert not is_of_the_database(refused.value)
    assert not is_of_the_database(senseless.value)
    assert not is_of_the_database(RuntimeError())


async def test_a_database_that_goes_away_and_a_lost_race_are_its_own_fault(database: Database) -> None:
    assert is_of_the_database(Overtaken())
    async with database.begin() as work:
        if work.dialect == "postgresql":
            ails = "SELECT pg_terminate_backend(pg_backend_pid())"
        else:
            await work.execute(text("PRAGMA query_only=ON"))
            ails = "DELETE FROM consents"
        with pytest.raises(DBAPIError) as gone:
            await work.execute(text(ails))
    assert is_of_the_database(gone.value)
