"""What a check of the content finds, and where it is mended."""

from dataclasses import dataclass
from typing import Literal

from flows.reading import Located, Path
from flows.words import Wording

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check found: an error stops a release, a warning asks for another look."""

    severity: Severity
    source: str
    line: int
    what: str

    def __str__(self) -> str:
        """« fichier, ligne N : ce qui ne va pas »."""
        return f"{self.source}, ligne {self.line} : {self.what}"


def in_dialogue(place: Located, path: Path, what: str) -> Finding:
    """An error at `path` of a dialogue's file."""
    return Finding("error", place.source, place.line_of(path), what)


def in_words(wording: Wording, key: str, severity: Severity, what: str) -> Finding:
    """A finding about one text of a Fluent file."""
    return Finding(severity, *wording.places.get(key, (wording.source, 1)), what)


def named(key: str, attribute: str | None) -> str:
    """A text, or one of its buttons, as who writes them knows it: « mood » or « mood.good »."""
    return f"{key}.{attribute}" if attribute else key
