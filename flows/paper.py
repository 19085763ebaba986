"""A printed page « papier », finished: what a letter may carry besides its words. Nothing is looked up any more to print it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Translation:
    """The same page for who reads another language; `note` says in both that the French text is the one that counts."""

    note: str
    title: str
    paragraphs: tuple[str, ...]
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """One page to print: plain words, without markup.

    `file_name`: how the file is called; `issued_at` (aware UTC): the only moment that the file itself tells, so that the same page is
    the same file, always. `head`: who speaks, then their address. `blanks`: what is to be filled in by hand, each with its line.
    `frame`: what stands above the room for a signature or a stamp; `footer`: how somebody can check the page.
    """

    file_name: str
    issued_at: datetime
    head: tuple[str, ...]
    title: str
    paragraphs: tuple[str, ...]
    closing: tuple[str, ...]
    blanks: tuple[str, ...] = ()
    frame: str = ""
    footer: tuple[str, ...] = ()
    translation: Translation | None = None

    def to_data(self) -> dict[str, Any]:
        """The page as plain data, for who keeps it."""
        return {**asdict(self), "issued_at": self.issued_at.isoformat()}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Paper":
        """Read what `to_data` wrote."""
        told: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in data.items()
        }
        told["issued_at"] = datetime.fromisoformat(told["issued_at"])
        known = told.get("translation")
        if known is not None:
            told["translation"] = Translation(**{**known, "paragraphs": tuple(known["paragraphs"])})
        return cls(**told)
