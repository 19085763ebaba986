"""`lien backup` and `lien restore`: a copy of the database while the service runs, and how it is put back."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.french import FrenchCommand
from bot.cli.installation import read_settings

if TYPE_CHECKING:
    from bot.config import Settings

File = Annotated[Path, typer.Argument(metavar="FICHIER", help="La sauvegarde.")]
_SERVER = (
    "La base est sur un serveur PostgreSQL : c'est lui qui sauvegarde. Tapez : "
    "pg_dump --format=custom --file=SAUVEGARDE --dbname={address}"
)
_SERVER_BACK = (
    "La base est sur un serveur PostgreSQL : c'est lui qui remet une sauvegarde. Lien arrêté, tapez : "
    "pg_restore --clean --if-exists --dbname={address} SAUVEGARDE"
)


def register(lien: typer.Typer) -> None:
    """Add the commands."""
    lien.command(cls=FrenchCommand, help="Écrit une copie sûre de la base, même pendant que Lien tourne.")(
        backup
    )
    lien.command(cls=FrenchCommand, help="Remet une sauvegarde à la place de la base, et garde l'ancienne.")(
        restore
    )


def backup(file: File, as_json: AsJson = False) -> None:
    """Write a copy of the database as it is now; nothing is written over, and half a copy is never left."""
    from storage.backups import NotCopied, back_up

    place = _place(read_settings(), _SERVER)
    if not place.exists():
        raise Failure(f"La base de données {place} n'existe pas : lancez d'abord « lien migrate ».")
    try:
        back_up(place, file)
    except FileExistsError:
        raise Failure(
            f"Le fichier {file} existe déjà : donnez un autre nom, une sauvegarde n'en remplace pas une autre."
        ) from None
    except NotCopied:
        raise Failure(
            f"La base {place} n'a pas pu être copiée en entier : rien n'a été gardé. « lien doctor » dit comment elle va."
        ) from None
    except OSError as error:
        raise Failure(
            f"La sauvegarde {file} ne peut pas être écrite ({error.strerror}) : libérez de la place ou donnez un autre endroit."
        ) from None
    if as_json:
        answer_json({"file": str(file), "bytes": file.stat().st_size})
        return
    print(f"Sauvegarde écrite et vérifiée : {file} ({file.stat().st_size // 1024} Kio).")
    print(
        "Elle ne s'ouvre qu'avec LIEN_KEYS : gardez la clé ailleurs. Qui sera effacé de la base restera dans ce fichier."
    )


def restore(file: File, as_json: AsJson = False) -> None:
    """Put a backup in the place of the database; refuse while a service runs, and what is damaged, newer, or under other keys."""
    from storage.backups import NotCopied, forget_copy, put_beside, put_in_place
    from storage.offices import AlreadyRunning
    from storage.service_lock import hold_file

    settings = read_settings()
    place = _place(settings, _SERVER_BACK)
    if not file.is_file():
        raise Failure(f"La sauvegarde {file} n'existe pas.")
    if place.exists() and file.samefile(place):
        raise Failure(f"{file} est déjà la base de cette installation : donnez une sauvegarde.")
    try:
        with hold_file(place):
            part = put_beside(file, place)
            try:
                state = _looked_at(settings, part, file)
                kept = put_in_place(part, place)
            finally:
                with suppress(OSError):
                    forget_copy(part)
    except AlreadyRunning:
        raise Failure("Lien tourne sur cette base : arrêtez-le d'abord (systemctl stop lien).") from None
    except NotCopied:
        raise Failure(
            f"La sauvegarde {file} est abîmée, ou n'est pas une base de Lien : prenez-en une autre."
        ) from None
    except OSError as error:
        raise Failure(
            f"La sauvegarde n'a pas pu être remise ({error.strerror}) : libérez de la place, vérifiez les droits du dossier."
        ) from None
    _tell(file, place, kept, state, as_json=as_json)


def _place(settings: "Settings", on_a_server: str) -> Path:
    from storage.reach import server_address, sqlite_file

    place = sqlite_file(settings.database_url)
    if place is None:
        raise Failure(on_a_server.format(address=server_address(settings.database_url)))
    return place


def _looked_at(settings: "Settings", part: Path, file: Path) -> str:
    """How the schema of the copy stands to ours, once it is known to be whole and ours to read. Raises Failure."""
    import asyncio

    from bot.opening import cipher_of
    from bot.refusals import CannotServe
    from storage.database import Database
    from storage.reach import OutOfReach, reaching
    from storage.state import keys_open

    address = f"sqlite+aiosqlite:///{part}"

    async def look() -> str:
        async with Database.connect(address, cipher_of(settings)) as copy:
            if not await copy.is_whole():
                raise Failure(f"La sauvegarde {file} est abîmée : prenez-en une autre.")
            state = await copy.schema_state()
            if state == "newer":
                raise Failure(
                    f"La sauvegarde {file} vient d'une version plus récente de Lien : mettez Lien à jour d'abord."
                )
            if state == "absent":
                raise Failure(f"Le fichier {file} n'est pas une base de Lien : prenez une sauvegarde.")
            async with copy.read() as work:
                if not await keys_open(work):
                    raise Failure(
                        f"Aucune clé de LIEN_KEYS n'ouvre la sauvegarde {file} : ajoutez-y celle d'alors, en dernier."
                    )
            return state

    try:
        with reaching(address):
            return asyncio.run(look())
    except (CannotServe, OutOfReach) as refused:
        raise Failure(str(refused)) from None


def _tell(file: Path, place: Path, kept: Path | None, state: str, *, as_json: bool) -> None:
    if as_json:
        answer_json({"file": str(place), "kept": str(kept) if kept is not None else None, "schema": state})
        return
    print(f"La base {place} est celle de la sauvegarde {file}.")
    if kept is not None:
        print(f"L'ancienne est gardée : {kept}. Effacez-la une fois tout vérifié.")
    if state == "older":
        print("Elle vient d'une version plus ancienne : lancez « lien migrate ».")
    print(
        "Qui a été effacé depuis cette sauvegarde y est de nouveau : refaites « lien erase ». Puis « lien run »."
    )
