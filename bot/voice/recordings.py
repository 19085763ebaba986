"""What somebody recorded: `voices/<language>/<file>.<text>.ogg` in the structure's folder says that text of that words file.

Rule 1: a recording is of a text that says the same to everybody; of one that holds a name or a day it would say the wrong one.
Rule 2: when the text changes, its recording is still played: whoever changes one sees to the other.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from flows.aloud import said_aloud
from flows.words import Words

RECORDING_BYTES_MAX = 1_000_000


@dataclass(frozen=True, slots=True)
class Recordings:
    """The recordings, by language and by what is said; `wrong`: those that are never played, and why (in French)."""

    files: Mapping[tuple[str, str], Path] = field(default_factory=dict)
    wrong: tuple[tuple[Path, str], ...] = ()

    @classmethod
    def of(cls, folder: Path | None, words: Words) -> "Recordings":
        """Those of the structure's folder; none without one."""
        files: dict[tuple[str, str], Path] = {}
        wrong = []
        for path in _in(folder):
            why = _why_not(path, words)
            if why:
                wrong.append((path, why))
                continue
            language, (name, key) = path.parent.name, path.stem.split(".")
            files[language, said_aloud(words.text(language, name, key), language)] = path
        return cls(files, tuple(wrong))


def _in(folder: Path | None) -> Iterator[Path]:
    return iter(sorted((folder / "voices").glob("*/*.ogg"))) if folder is not None else iter(())


def _why_not(path: Path, words: Words) -> str:
    language, (name, _, key) = path.parent.name, path.stem.partition(".")
    if not key or not words.has(language, name, key):
        return "aucun texte ne porte ce nom (voices/<langue>/<fichier>.<texte>.ogg)"
    if words.wordings[language, name].asked_by(key, None):
        return "ce texte change d'une personne à l'autre, une voix enregistrée dirait autre chose"
    try:
        data = path.read_bytes()
    except OSError as error:
        return f"le fichier ne peut pas être lu ({error.strerror})"
    if not data.startswith(b"OggS") or b"OpusHead" not in data[:128]:
        return "une voix enregistrée est un fichier Ogg/Opus"
    if len(data) > RECORDING_BYTES_MAX:
        return "une voix enregistrée fait moins d'un mégaoctet"
    return ""
