"""Room and write access beside an SQLite file."""

import os
import shutil
from collections.abc import Iterator

from bot.doctor.finding import Finding, error, ok, warning
from storage.reach import sqlite_file

FREE_MB_MIN = 100
FREE_MB_LOW = 1000


def look_at_disk(database_url: str) -> Iterator[Finding]:
    """Say whether the database can grow where it is; nothing when it is elsewhere."""
    file = sqlite_file(database_url)
    if file is None:
        return
    folder = file.absolute().parent
    if not folder.is_dir():
        yield error("disk", f"Le dossier {folder} n'existe pas.", f"mkdir -p {folder}")
        return
    locked = next(
        (place for place in (folder, file) if place.exists() and not os.access(place, os.W_OK)), None
    )
    if locked is not None:
        mend = "Donnez ce dossier à l'utilisateur qui fait tourner Lien (chown)."
        yield error("disk", f"Impossible d'écrire dans {locked}.", mend)
    free_mb = shutil.disk_usage(folder).free // 1_000_000
    what = f"{free_mb} Mo libres dans {folder}."
    if free_mb < FREE_MB_MIN:
        yield error("disk", what, "Libérez de la place : sans elle, plus rien ne peut être gardé.")
    elif free_mb < FREE_MB_LOW:
        yield warning("disk", what, "Libérez de la place avant que le disque soit plein.")
    elif locked is None:
        yield ok("disk", what)
