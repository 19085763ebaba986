"""`lien move`: everything to another database."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.french import FrenchCommand
from bot.cli.installation import on_database, read_settings

if TYPE_CHECKING:
    from storage.database import Database

Address = Annotated[
    str, typer.Argument(metavar="ADRESSE", help="La base d'arrivée, vide et préparée par « lien migrate ».")
]


def register(lien: typer.Typer) -> None:
    """Add the command."""
    lien.command(cls=FrenchCommand, help="Recopie tout dans une autre base, et vérifie la copie.")(move)


def move(address: Address, as_json: AsJson = False) -> None:
    """Copy everything into an empty, migrated database; refuse while a service runs, and keep nothing of a copy that differs."""
    settings = read_settings()
    there = type(settings).model_validate({**settings.model_dump(), "database_url": address})
    if there.database_url == settings.database_url:
        raise Failure("C'est déjà la base de cette installation : donnez l'adresse d'une autre.")

    async def copy(source: "Database") -> dict[str, int]:
        return await _copy(source, there.database_url, settings.bot_id)

    counts = on_database(copy, settings)
    if as_json:
        answer_json({"rows": counts})
        return
    print(f"{sum(counts.values())} lignes recopiées et vérifiées, table par table.")
    print(
        "Mettez maintenant cette adresse dans .env (LIEN_DATABASE_URL), puis lancez « lien doctor » et « lien run »."
    )


async def _copy(source: "Database", address: str, bot_id: int) -> dict[str, int]:
    from bot.opening import check_schema
    from bot.refusals import CannotServe
    from storage.database import Database
    from storage.moving import NotEmpty, NotTheSame, move_everything
    from storage.offices import AlreadyRunning
    from storage.reach import reaching

    with reaching(address):
        async with Database.connect(address, source.cipher) as target:
            try:
                await check_schema(target)
            except CannotServe:
                raise CannotServe(
                    "La base d'arrivée n'est pas prête : lancez d'abord « lien migrate » avec son adresse dans LIEN_DATABASE_URL."
                ) from None
            try:
                async with (
                    source.hold_service_lock(bot_id, alone=True),
                    target.hold_service_lock(bot_id, alone=True),
                    source.read() as old,
                    target.begin() as new,
                ):
                    counts = await move_everything(old, new)
                    await new.commit()
            except AlreadyRunning as running:
                raise CannotServe(str(running)) from None
            except NotEmpty:
                raise CannotServe("La base d'arrivée n'est pas vide : rien n'a été recopié.") from None
            except NotTheSame as differs:
                raise CannotServe(f"La copie de la table {differs} diffère : rien n'a été gardé.") from None
    return counts
