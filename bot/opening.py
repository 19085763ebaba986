"""Opening the database that the settings name, for the service and for every command alike.

Rule 1: nothing here brings the messenger's client library: a command that only reads must start at once.
"""

from bot.config import Settings
from bot.refusals import CannotServe
from storage.cipher import BadKey, Cipher
from storage.database import Database
from storage.reach import reaching, sqlite_file


def open_database(settings: Settings) -> Database:
    """The database of these settings. Raises CannotServe without a key that works, OutOfReach."""
    cipher = cipher_of(settings)
    with reaching(settings.database_url):
        return Database.connect(settings.database_url, cipher)


def cipher_of(settings: Settings) -> Cipher:
    """What seals and opens, by the keys of these settings. Raises CannotServe."""
    if not settings.key_texts:
        raise CannotServe(
            "LIEN_KEYS manque : « lien init » crée une clé. Sans clé, rien ne peut être lu ni gardé."
        )
    try:
        return Cipher(settings.key_texts)
    except BadKey as bad:
        raise CannotServe(f"{bad} Remettez celle d'origine.") from None


async def check_schema(database: Database) -> None:
    """Raises CannotServe unless the database is the one that this version needs."""
    match await database.schema_state():
        case "absent":
            raise CannotServe("La base de données est vide : lancez d'abord « lien migrate ».")
        case "older":
            raise CannotServe("La base de données est plus ancienne que Lien : lancez « lien migrate ».")
        case "newer":
            raise CannotServe(
                "La base de données est plus récente que cette version de Lien : mettez Lien à jour."
            )


async def check_whole(database: Database) -> None:
    """Raises CannotServe when the file is damaged: to write on would damage more, and hide it."""
    if not await database.is_whole():
        raise CannotServe(
            "La base de données est abîmée : arrêtez Lien et remettez la dernière sauvegarde "
            "(docs/installer.md, « Sauvegarder »)."
        )


def check_file(settings: Settings) -> None:
    """Raises CannotServe when the SQLite file is not there yet: looking at it would make an empty one."""
    file = sqlite_file(settings.database_url)
    if file is not None and not file.exists():
        raise CannotServe(f"La base de données {file} n'existe pas : lancez d'abord « lien migrate ».")
