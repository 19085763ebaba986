"""The drawings that go with messages, as far as the messenger holds them already.

Rule 1: a drawing goes up once; while it does, other letters that show it wait, and then go by the name that it was given.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from flows.content import Picture
from storage.outbox import Letter


@dataclass(frozen=True, slots=True)
class Shown:
    """A drawing to be sent: its file, its fingerprint, and the messenger's name for it (empty while it holds none)."""

    digest: str
    file: str
    file_id: str = ""

    def read(self) -> bytes | None:
        """What is in the file; None when it is gone."""
        try:
            return Path(self.file).read_bytes()
        except OSError:
            return None


class Album:
    """All drawings of the content, for one bot."""

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        """Nothing has gone up yet."""
        self._pictures = pictures
        self._file_ids: dict[str, str] = {}
        self._going_up: dict[str, int] = {}

    def learn(self, file_ids: Mapping[str, str]) -> None:
        """The messenger holds these, by fingerprint."""
        self._file_ids |= file_ids

    def shown(self, letter: Letter) -> Shown | None:
        """The drawing that a letter goes under; None where there is none of that name."""
        picture = self._pictures.get(letter.picture)
        if picture is None:
            return None
        return Shown(picture.digest, picture.file, self._file_ids.get(picture.digest, ""))

    def begin(self, letter: Letter) -> bool:
        """Say whether the letter may leave now: a drawing that is going up with another one is waited for."""
        shown = self.shown(letter)
        if shown is None or shown.file_id:
            return True
        return self._going_up.setdefault(shown.digest, letter.id) == letter.id

    def go_on_with(self, leaving: Sequence[Letter], meant: Sequence[Letter]) -> None:
        """Of those that were meant to leave, only these do."""
        ids = {letter.id for letter in leaving}
        for letter in meant:
            if letter.id not in ids:
                self.end(letter)

    def end(self, letter: Letter) -> None:
        """The letter is no longer on its way."""
        self._going_up = {digest: by for digest, by in self._going_up.items() if by != letter.id}
