"""Whether a database can be reached at all, and what keeps us from it, in a sentence for the operator.

Rule 1: the sentence never holds an address with its password, nor anything that is stored.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, ProgrammingError

_SQLITE = b"SQLite format 3\0"
_BUGS = (IntegrityError, ProgrammingError, DataError)
_FULL = ("le disque est plein", "libérez de la place")
_READ_ONLY = (
    "le disque ou le fichier est en lecture seule",
    "remontez le disque en écriture, ou donnez le fichier et son dossier à l'utilisateur qui fait tourner Lien",
)
_FAILING = (
    "le disque refuse de lire ou d'écrire",
    "vérifiez qu'il n'est ni plein (df -h) ni en panne (dmesg)",
)
_DAMAGED = (
    "le fichier est abîmé",
    "arrêtez Lien et remettez la dernière sauvegarde (docs/installer.md, « Sauvegarder »)",
)
_NOT_OURS = ("ce fichier n'est pas une base SQLite", "vérifiez LIEN_DATABASE_URL")
_REASONS = {
    "unable to open database file": (
        "le dossier n'existe pas, ou n'est pas accessible",
        "vérifiez LIEN_DATABASE_URL et les droits du dossier",
    ),
    "file is not a database": _NOT_OURS,
    "database is locked": (
        "un autre programme la garde occupée",
        "fermez ce programme (une sauvegarde, un éditeur de bases), puis réessayez",
    ),
    "attempt to write a readonly database": _READ_ONLY,
    "database or disk is full": _FULL,
    "disk I/O error": _FAILING,
    "database disk image is malformed": _DAMAGED,
    "malformed database schema": _DAMAGED,
}
_ERRNOS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EIO: _FAILING,
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_SQLSTATES = {
    "53100": ("le disque du serveur est plein", "libérez de la place sur le serveur"),
    "53300": ("le serveur a trop de connexions", "fermez-en, ou augmentez max_connections"),
    "25006": ("la base est en lecture seule", "vérifiez que ce serveur n'est pas une copie"),
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


def server_address(url: str) -> str:
    """The address of a server as its own programs take it, without its password: they ask for it."""
    theirs = make_url(url)
    address = URL.create(
        theirs.get_backend_name(), theirs.username, None, theirs.host, theirs.port, theirs.database
    )
    return address.render_as_string()


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


def why(error: BaseException) -> str | None:
    """What ails the database, and what to do, in a sentence for the log; None when it is not known."""
    known = _known(error)
    return f"{known[0]} : {known[1]}" if known else None


def _known(error: BaseException) -> tuple[str, str] | None:
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, OSError) and cause.errno in _ERRNOS:
        return _ERRNOS[cause.errno]
    state = getattr(cause, "sqlstate", None)
    if state in _SQLSTATES:
        return _SQLSTATES[state]
    if not isinstance(error, DBAPIError):
        return None
    said = str(cause)
    return next((french for english, french in _REASONS.items() if english in said), None)


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
    file, known = sqlite_file(url), _known(error)
    if file is not None:
        rights = "vérifiez LIEN_DATABASE_URL et les droits du dossier"
        reason, mend = known or (type(error).__name__, rights)
        return f"La base de données {file} ne peut pas être utilisée ({reason}) : {mend}."
    reason, mend = known or (type(error).__name__, "vérifiez LIEN_DATABASE_URL et que le serveur tourne")
    return f"La base de données ne répond pas ({reason}) : {mend}."
