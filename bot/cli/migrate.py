"""`lien migrate`: the database schema to the newest."""

import asyncio

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.french import FrenchCommand
from bot.cli.installation import read_settings


def register(lien: typer.Typer) -> None:
    """Add the command."""
    lien.command(cls=FrenchCommand, help="Crée la base de données, ou la met à jour.")(migrate)


def migrate(as_json: AsJson = False) -> None:
    """Bring the schema to the newest; a database that a newer version made is refused."""
    from bot.opening import cipher_of
    from bot.refusals import CannotServe
    from storage.reach import OutOfReach, reaching
    from storage.rewriting import NotRewritten
    from storage.schema import NewerSchema
    from storage.schema import migrate as bring_up

    settings = read_settings()
    try:
        with reaching(settings.database_url):
            changed = asyncio.run(bring_up(settings.database_url, cipher_of(settings)))
    except (NewerSchema, NotRewritten, OutOfReach, CannotServe) as refused:
        raise Failure(str(refused)) from None
    if as_json:
        answer_json({"changed": changed})
    else:
        print("La base de données est à jour." if changed else "La base de données était déjà à jour.")
