"""Which claimed letters have begun to leave: noted beside the SQLite file, for whoever serves after a death of the process.

Rule 1: a letter that is noted as claimed and not as begun has surely not left, and goes again; of any other nobody can know.
Rule 2: a note survives the process, not the machine, so it costs no visit to the disk; those of another run of the machine count for nothing.
Rule 3: a letter is known by its number and when it was claimed: a note says nothing of another claim, nor of a database put back from a copy.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from struct import Struct
from typing import BinaryIO

# Older ones are written over: more letters than are ever on their way at a time.
KEPT = 4096
# A letter's number, when it was claimed in microseconds since 1970, and whether it has begun to leave.
_NOTE = Struct("<qq?")
_BEGUN = _NOTE.size - 1
_RUN_BYTES = 36
_SIZE = _RUN_BYTES + KEPT * _NOTE.size
_RUN_OF_THE_MACHINE = Path("/proc/sys/kernel/random/boot_id")
_THEN = datetime(1970, 1, 1, tzinfo=UTC)

Claim = tuple[int, datetime]


def run_of_the_machine() -> str:
    """A name for the time since the machine was started; "" where it has none."""
    try:
        return _RUN_OF_THE_MACHINE.read_text(encoding="ascii").strip()
    except OSError:
        return ""


class Departures:
    """The notes « départs ». Where none can be kept, nothing is known, and nothing else changes."""

    def __init__(self, database: Path | None) -> None:
        """Stand beside this SQLite file; nothing is opened yet."""
        self._path = database and database.with_name(f"{database.name}.departures")
        self._file: BinaryIO | None = None
        self._claims: list[Claim | None] = [None] * KEPT
        self._next = 0
        self._places: dict[Claim, int] = {}

    def open(self) -> set[Claim]:
        """Take up the notes; return the claims of whoever served before, in this run of the machine, that have surely not begun to leave."""
        self.close()
        run = run_of_the_machine().encode("ascii")
        if self._path is None or len(run) != _RUN_BYTES:
            return set()
        try:
            self._path.touch(mode=0o600)
            self._file = self._path.open("r+b", buffering=0)
            noted = self._file.read(_SIZE)
            if noted[:_RUN_BYTES] == run and len(noted) == _SIZE:
                return _not_begun(noted)
            self._places.clear()
            self._file.truncate(0)
            self._write(0, run + bytes(_SIZE - _RUN_BYTES))
        except OSError:
            self.close()
        return set()

    def close(self) -> None:
        """Note nothing more."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def claimed(self, letters: Sequence[int], at: datetime) -> None:
        """Note, before it is committed, that these letters are claimed at this moment."""
        # Without a note they are in doubt, as they would be after a power cut.
        with suppress(OSError):
            for letter in letters:
                self._note((letter, at))

    def begins(self, letter: int, at: datetime) -> None:
        """Note that the letter claimed then leaves now. Raises OSError, and it must not leave."""
        place = self._places.pop((letter, at), None)
        if place is not None:
            self._write(place + _BEGUN, b"\x01")

    def _note(self, claim: Claim) -> None:
        former = self._claims[self._next]
        if former is not None:
            self._places.pop(former, None)
        place = _RUN_BYTES + self._next * _NOTE.size
        self._claims[self._next] = None
        self._write(place, _NOTE.pack(claim[0], _micros(claim[1]), False))
        self._claims[self._next], self._places[claim] = claim, place
        self._next = (self._next + 1) % KEPT

    def _write(self, place: int, data: bytes) -> None:
        if self._file is None:
            raise OSError("no notes are kept")
        self._file.seek(place)
        self._file.write(data)


def _not_begun(noted: bytes) -> set[Claim]:
    notes = list(_NOTE.iter_unpack(noted[_RUN_BYTES:]))
    begun = {(letter, at) for letter, at, has_begun in notes if has_begun}
    waiting = {(letter, at) for letter, at, _ in notes} - begun
    return {(letter, _THEN + timedelta(microseconds=at)) for letter, at in waiting if letter}


def _micros(at: datetime) -> int:
    return (at - _THEN) // timedelta(microseconds=1)
