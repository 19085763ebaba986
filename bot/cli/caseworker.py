"""`lien caseworker`: who accompanies people."""

from typing import Annotated, Any

import typer

from bot.cli.answers import AsJson, Failure, answer_json, answer_rows
from bot.cli.french import FrenchCommand, group
from bot.cli.installation import on_database, read_settings
from bot.cli.inviting import Days, OnlyStructure, StructureCode, as_data, now, show
from flows.people import Role

_COLUMNS = {
    "id": "N°",
    "structure": "Structure",
    "name": "Nom",
    "role": "Rôle",
    "on_call": "Astreinte",
    "joined": "Lien ouvert",
    "reachable": "Joignable",
}
NAME_MAX = 120


def register(lien: typer.Typer) -> None:
    """Add the group."""
    caseworker = group("caseworker", "Les accompagnateurs.")
    caseworker.command(
        "add", cls=FrenchCommand, help="Ajoute un accompagnateur et donne son lien à usage unique."
    )(add)
    caseworker.command("link", cls=FrenchCommand, help="Donne un nouveau lien à un accompagnateur.")(link)
    caseworker.command("list", cls=FrenchCommand, help="Montre les accompagnateurs.")(list_)
    lien.add_typer(caseworker)


Name = Annotated[
    str, typer.Option("--name", metavar="NOM", help="Nom, tel que les personnes le connaissent.")
]


def add(
    structure: StructureCode,
    name: Name,
    role: Annotated[
        Role,
        typer.Option(
            "--role", metavar="caseworker|lead", help="lead : coordination, dernier barreau de l'échelle."
        ),
    ] = Role.CASEWORKER,
    on_call: Annotated[
        bool, typer.Option("--on-call", help="Accepte les alertes critiques hors des horaires.")
    ] = False,
    days: Days = 14,
    as_json: AsJson = False,
) -> None:
    """Add a caseworker and show their one-time link."""
    from bot.links import expiry, mint_secret
    from storage.database import Database
    from storage.directory import add_caseworker, invite

    if not 1 <= len(name.strip()) <= NAME_MAX:
        raise Failure(f"--name doit avoir entre 1 et {NAME_MAX} signes.")
    settings, start, expires_at = read_settings(), mint_secret(), expiry(now(), days)

    async def change(database: Database) -> int:
        async with database.begin() as work:
            number = await add_caseworker(work, structure, name, role, on_call)
            await invite(work, "caseworker", number, start, expires_at)
            await work.commit()
        return number

    number = on_database(change, settings)
    invitation = as_data(settings, start, expires_at)
    if as_json:
        who = {
            "id": number,
            "structure": structure,
            "name": name.strip(),
            "role": role.value,
            "on_call": on_call,
        }
        answer_json({**who, **invitation})
    else:
        show(invitation, name.strip())


def link(structure: StructureCode, name: Name, days: Days = 14, as_json: AsJson = False) -> None:
    """Show a new one-time link for a caseworker who has lost theirs, or changed phones."""
    from bot.links import expiry, mint_secret
    from storage.database import Database
    from storage.directory import invite, list_caseworkers
    from storage.names import Unknown

    settings, start, expires_at = read_settings(), mint_secret(), expiry(now(), days)

    async def change(database: Database) -> int:
        async with database.begin() as work:
            rows = await list_caseworkers(work, structure)
            number = next((row.id for row in rows if row.name == name.strip()), None)
            if number is None:
                raise Unknown("caseworker", name, tuple(row.name for row in rows))
            await invite(work, "caseworker", number, start, expires_at)
            await work.commit()
        return number

    number = on_database(change, settings)
    invitation = as_data(settings, start, expires_at)
    if as_json:
        answer_json({"id": number, "structure": structure, "name": name.strip(), **invitation})
    else:
        show(invitation, name.strip())


def list_(structure: OnlyStructure = None, as_json: AsJson = False) -> None:
    """Show the caseworkers."""
    from storage.database import Database
    from storage.directory import list_caseworkers

    async def look(database: Database) -> list[dict[str, Any]]:
        async with database.read() as work:
            return [
                {
                    "id": row.id,
                    "structure": row.structure,
                    "name": row.name,
                    "role": row.role.value,
                    "on_call": row.on_call,
                    "joined": row.joined,
                    "reachable": row.reachable,
                }
                for row in await list_caseworkers(work, structure)
            ]

    nothing = "Aucun accompagnateur : « lien caseworker add » en ajoute un."
    answer_rows(on_database(look), _COLUMNS, nothing, as_json)
