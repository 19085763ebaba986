"""Whether a database can be reached at all, and what keeps us from it, in a sentence for the operator.

Rule 1: the sentence never holds an address with its password, nor anything that is stored.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, ProgrammingError

_SQLITE = b"SQLite format 3\0"
_BUGS = (IntegrityError, ProgrammingError, DataError)
_REASONS = {
    "unable to open database file": "le dossier n'existe pas, ou n'est pas accessible",
    "file is not a database": "ce fichier n'est pas une base SQLite",
    "database is locked": "un autre programme la garde occupée",
    "attempt to write a readonly database": "le fichier est en lecture seule",
    "database or disk is full": "le disque est plein",
    "database disk image is malformed": "le fichier est abîmé, remettez une sauvegarde",
}


class OutOfReach(Exception):
    """The database cannot be opened or does not answer."""


def sqlite_file(url: str) -> Path | None:
    """The file that an SQLite address names; None for another database, or one in memory."""
    try:
        address = make_url(url)
    except ArgumentError:
        return None
    if address.get_backend_name() != "sqlite" or address.database in {None, "", ":memory:"}:
        return None
    return Path(str(address.database))


@contextmanager
def reaching(url: str) -> Iterator[None]:
    """Say in French what keeps us from the database. Raises OutOfReach."""
    try:
        _look_at(sqlite_file(url))
        yield
    except (DBAPIError, ArgumentError, ImportError, OSError) as error:
        if isinstance(error, _BUGS):
            raise
        raise OutOfReach(_sentence(url, error)) from None
    except Exception as error:
        # asyncpg's own errors (a wrong password, an unknown database) come through as they are.
        if type(error).__module__.partition(".")[0] != "asyncpg":
            raise
        raise OutOfReach(_sentence(url, error)) from None


def _look_at(file: Path | None) -> None:
    """What can be seen of an SQLite file before a connection is tried, whose failure would leave a thread behind."""
    if file is None:
        return
    if not file.absolute().parent.is_dir():
        raise OutOfReach(f"Le dossier de {file} n'existe pas : créez-le, ou vérifiez LIEN_DATABASE_URL.")
    locked = next(
        (p for p in (file.absolute().parent, file) if p.exists() and not os.access(p, os.W_OK)), None
    )
    if locked is not None:
        raise OutOfReach(
            f"Impossible d'écrire dans {locked} : donnez-le à l'utilisateur qui fait tourner Lien."
        )
    if file.is_file():
        with file.open("rb") as opened:
            if opened.read(len(_SQLITE)) not in {_SQLITE, b""}:
                raise OutOfReach(f"{file} n'est pas une base SQLite : vérifiez LIEN_DATABASE_URL.")


def _sentence(url: str, error: Exception) -> str:
    if isinstance(error, ArgumentError | ImportError):
        return (
            "LIEN_DATABASE_URL n'est pas une adresse de base de données : "
            "attendu sqlite+aiosqlite:///lien.db ou postgresql+asyncpg://..."
        )
    file = sqlite_file(url)
    said = str(getattr(error, "orig", None) or "")
    reason = next((french for english, french in _REASONS.items() if english in said), type(error).__name__)
    if file is not None:
        return (
            f"La base de données {file} ne peut pas être utilisée ({reason}) : "
            "vérifiez LIEN_DATABASE_URL et les droits du dossier."
        )
    return (
        f"La base de données ne répond pas ({reason}) : vérifiez LIEN_DATABASE_URL et que le serveur tourne."
    )
