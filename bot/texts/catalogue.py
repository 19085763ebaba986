"""Texts as gettext catalogues, for translators' tools: one PO file for each file of words."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import polib

from bot.texts.sheet import NotASheet, place_of
from flows.texts import Place, Text


def write_catalogues(folder: Path, language: str, texts: Mapping[str, list[Text]]) -> None:
    """Write one catalogue a file of words, in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in texts.items():
        catalogue = polib.POFile()
        catalogue.metadata = {
            "Language": language,
            "MIME-Version": "1.0",
            "Content-Type": "text/plain; charset=utf-8",
            "Content-Transfer-Encoding": "8bit",
        }
        for text in rows:
            catalogue.append(
                polib.POEntry(
                    msgctxt=f"{name}:{text.place}", msgid=text.french, msgstr=text.own, comment=text.note
                )
            )
        catalogue.save(str(folder / f"{name}.po"))


def read_catalogues(folder: Path) -> Iterator[tuple[str, int, Place, str]]:
    """Each entry: the file and line where it stands, the place of the text, and what was written. Raises NotASheet."""
    paths = sorted(folder.glob("*.po"))
    if not paths:
        raise NotASheet(f"{folder} ne contient aucun fichier .po")
    for path in paths:
        try:
            catalogue = polib.pofile(str(path), encoding="utf-8")
        except (OSError, UnicodeDecodeError, ValueError) as error:
            raise NotASheet(f"{path} n'est pas un fichier PO qui se lit ({error})") from None
        for entry in catalogue:
            if entry.obsolete:
                continue
            name, _, text = (entry.msgctxt or "").partition(":")
            yield str(path), entry.linenum or 1, place_of(name, text), entry.msgstr.strip()
