"""Files of a structure's own folder that would be ignored where they lie: they would change nothing, and nobody would know why."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from flows.reading import Mistake

_LANGUAGE = re.compile("[a-z]{2,3}")
_IMAGES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp"})


def misplaced(folder: Path, tables: Collection[str]) -> Iterator[Mistake]:
    """Each of them, with the place where it would be read; `tables`: the files that stand in the folder itself."""
    if not folder.is_dir():
        yield Mistake(str(folder), 1, "ce dossier n'existe pas (LIEN_CONTENT)")
        return
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        if path.suffix == ".ftl" and not _words_place(place):
            yield Mistake(str(path), 1, "ce fichier serait ignoré ; sa place : words/<langue>/<nom>.ftl")
        elif path.suffix in _IMAGES and (path.suffix != ".png" or place.parent != Path("pictures")):
            yield Mistake(str(path), 1, "ce fichier serait ignoré ; sa place : pictures/<nom>.png")
        elif path.suffix == ".yml":
            yield Mistake(str(path), 1, "ce fichier serait ignoré ; il doit finir par .yaml")
        elif path.suffix == ".yaml" and not _known_place(place, tables):
            yield Mistake(str(path), 1, "ce fichier serait ignoré ; sa place : dialogues/<nom>.yaml")


def _words_place(place: Path) -> bool:
    return len(place.parts) == 3 and place.parts[0] == "words" and bool(_LANGUAGE.fullmatch(place.parts[1]))


def _known_place(place: Path, tables: Collection[str]) -> bool:
    alone = len(place.parts) == 1 and place.name in tables
    return alone or (len(place.parts) == 2 and place.parts[0] == "dialogues")
