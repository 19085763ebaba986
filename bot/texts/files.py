"""The files of words as they are written: those shipped, and the structure's own over them.

Rule 1: a file is taken as it is on disk: what a pattern of dialogues shares stands once, in the file of the pattern.
"""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from bot.content import SHIPPED, SHIPPED_HELPLINES, SHIPPED_SITES
from flows.helplines import read_helplines
from flows.judging import CASEWORKER_FILES
from flows.sites import read_sites
from flows.texts import Text, texts
from flows.words import SOURCE, Wording, read_wording


@dataclass(frozen=True, slots=True)
class File:
    """One file of words: what French says now, what it said when it was shipped, and what the language has."""

    name: str
    french: Wording
    shipped: Wording | None
    own: Wording | None

    def texts(self) -> list[Text]:
        """Its texts; for French itself, what was shipped stands beside what the structure made of it."""
        return list(texts(self.source, self.own))

    @property
    def source(self) -> Wording:
        """The French from which one writes."""
        return self.shipped if self.own is self.french and self.shipped is not None else self.french


def files(language: str, folder: Path | None, only: Collection[str] | None = None) -> dict[str, File]:
    """Every file of words by name, or `only` these, for one language. Raises `flows.reading.Misread`."""
    homes = [SHIPPED, *([folder] if folder is not None else [])]
    names = sorted({path.stem for home in homes for path in (home / "words" / SOURCE).glob("*.ftl")})
    found = {}
    for name in names:
        if (language != SOURCE and name in CASEWORKER_FILES) or (only is not None and name not in only):
            continue
        french = read_over(homes, SOURCE, name)
        assert french is not None
        own = french if language == SOURCE else read_over(homes, language, name)
        found[name] = File(name, french, read_over(homes[:1], SOURCE, name), own)
    return found


def numbers(folder: Path) -> frozenset[str]:
    """The numbers that a text may give. Raises `flows.reading.Misread`."""
    tables = [path for path in (SHIPPED_HELPLINES, folder / "helplines.yaml") if path.is_file()]
    return frozenset(
        number for path in tables for number in read_helplines(path.read_text(encoding="utf-8"), str(path))
    )


def sites(folder: Path) -> frozenset[str]:
    """The sites that a text may show. Raises `flows.reading.Misread`."""
    tables = [path for path in (SHIPPED_SITES, folder / SHIPPED_SITES.name) if path.is_file()]
    return frozenset(
        name for path in tables for name in read_sites(path.read_text(encoding="utf-8"), str(path))
    )


def read_over(homes: list[Path], language: str, name: str) -> Wording | None:
    """A file as each home has it, the later over the earlier; None where none has it."""
    read: Wording | None = None
    for home in homes:
        path = home / "words" / language / f"{name}.ftl"
        if path.is_file():
            one = read_wording(path.read_text(encoding="utf-8"), str(path), language, name)
            read = one if read is None else read.overridden_by(one)
    return read
