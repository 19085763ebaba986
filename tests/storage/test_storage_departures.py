"""Promise 4 after a death of the process: which claimed letters have surely not begun to leave."""

import errno
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage import departures
from storage.departures import KEPT, Departures

THEN = datetime(2026, 11, 24, 9, 0, 0, 123456, tzinfo=UTC)
LATER = THEN + timedelta(microseconds=1)
THIS_RUN, ANOTHER_RUN = "1" * 36, "2" * 36


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(departures, "run_of_the_machine", lambda: THIS_RUN)
    return tmp_path / "lien.db"


@pytest.fixture
def noted(database: Path) -> Iterator[Departures]:
    """The notes of a process that serves."""
    notes = Departures(database)
    assert notes.open() == set()
    yield notes
    notes.close()


def after_its_death(database: Path) -> set[departures.Claim]:
    """What the next one is told; how the one before ended changes nothing, for all that is written goes at once."""
    notes = Departures(database)
    try:
        return notes.open()
    finally:
        notes.close()


def test_what_was_claimed_and_has_not_begun_to_leave_has_surely_not(
    noted: Departures, database: Path
) -> None:
    noted.claimed([1, 2, 3], THEN)
    noted.begins(2, THEN)
    assert after_its_death(database) == {(1, THEN), (3, THEN)}


def test_a_letter_that_was_claimed_again_is_told_from_the_first_time(
    noted: Departures, database: Path
) -> None:
    noted.claimed([1], THEN)
    noted.begins(1, THEN)
    noted.claimed([1], LATER)
    assert after_its_death(database) == {(1, LATER)}
    noted.begins(1, LATER)
    assert after_its_death(database) == set()


def test_a_claim_that_was_noted_twice_has_begun_once_it_has(noted: Departures, database: Path) -> None:
    noted.claimed([1], THEN)
    noted.claimed([1], THEN)
    noted.begins(1, THEN)
    assert after_its_death(database) == set()


def test_after_a_power_cut_nobody_knows_of_anything(
    noted: Departures, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted.claimed([1], THEN)
    monkeypatch.setattr(departures, "run_of_the_machine", lambda: ANOTHER_RUN)
    assert after_its_death(database) == set()
    monkeypatch.setattr(departures, "run_of_the_machine", lambda: THIS_RUN)
    assert after_its_death(database) == set()


def test_where_the_machine_does_not_say_since_when_it_runs_nothing_is_noted(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(departures, "run_of_the_machine", lambda: "")
    notes = Departures(database)
    assert notes.open() == set()
    notes.claimed([1], THEN)
    notes.begins(1, THEN)
    assert list(database.parent.iterdir()) == []


def test_notes_take_no_more_room_however_many_letters_leave(noted: Departures, database: Path) -> None:
    file = database.with_name("lien.db.departures")
    size = file.stat().st_size
    noted.claimed([1, 2], THEN)
    noted.claimed(range(3, KEPT + 2), THEN)
    assert file.stat().st_size == size
    # The note of the first one is gone: that it begins is written over nobody else's.
    noted.begins(1, THEN)
    noted.begins(3, THEN)
    assert after_its_death(database) == {(2, THEN), *((letter, THEN) for letter in range(4, KEPT + 2))}


def test_a_damaged_file_says_nothing_and_is_begun_anew(noted: Departures, database: Path) -> None:
    noted.claimed([1], THEN)
    file = database.with_name("lien.db.departures")
    file.write_bytes(file.read_bytes()[:-1])
    assert after_its_death(database) == set()
    with_notes_again = Departures(database)
    with_notes_again.open()
    with_notes_again.claimed([2], THEN)
    with_notes_again.close()
    assert after_its_death(database) == {(2, THEN)}


def test_where_nothing_can_be_written_nothing_is_known_and_nothing_fails(database: Path) -> None:
    database.with_name("lien.db.departures").mkdir()
    notes = Departures(database)
    assert notes.open() == set()
    notes.claimed([1], THEN)
    notes.begins(1, THEN)


def test_what_cannot_be_noted_to_begin_must_not_leave(
    noted: Departures, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_place: int, _data: bytes) -> None:
        raise OSError(errno.EIO, "the disk is gone")

    noted.claimed([1], THEN)
    monkeypatch.setattr(noted, "_write", fails)
    noted.claimed([2], THEN)
    with pytest.raises(OSError, match="the disk is gone"):
        noted.begins(1, THEN)
    # Of this one nobody had said that it had not begun.
    noted.begins(2, THEN)
    assert after_its_death(database) == {(1, THEN)}


def test_what_was_noted_as_claimed_must_not_leave_once_nothing_can_be_noted(
    noted: Departures, database: Path
) -> None:
    noted.claimed([1], THEN)
    noted.close()
    with pytest.raises(OSError, match="no notes are kept"):
        noted.begins(1, THEN)
    assert after_its_death(database) == {(1, THEN)}


def test_a_database_that_is_no_file_has_none() -> None:
    notes = Departures(None)
    assert notes.open() == set()
    notes.claimed([1], THEN)
    notes.begins(1, THEN)
    notes.close()


def test_only_their_owner_reads_them(noted: Departures, database: Path) -> None:
    noted.claimed([1], THEN)
    assert database.with_name("lien.db.departures").stat().st_mode & 0o777 == 0o600


def test_this_machine_says_since_when_it_runs() -> None:
    if not departures._RUN_OF_THE_MACHINE.exists():
        pytest.skip("needs a Linux kernel")
    assert len(departures.run_of_the_machine()) == departures._RUN_BYTES
