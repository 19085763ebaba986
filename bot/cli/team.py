"""`lien team`: the group chat of a structure's permanent staff."""

import typer

from bot.cli.answers import AsJson, answer_json
from bot.cli.french import FrenchCommand, group
from bot.cli.installation import on_database
from bot.cli.inviting import Days, StructureCode, now


def register(lien: typer.Typer) -> None:
    """Add the group."""
    team = group("team", "Le groupe Telegram de l'équipe.")
    team.command(
        "link", cls=FrenchCommand, help="Donne le code à usage unique qui relie un groupe à la structure."
    )(link)
    # One command alone would lose its name.
    team.callback()(_alone)
    lien.add_typer(team)


def _alone() -> None:
    """The group of commands itself does nothing."""


def link(structure: StructureCode, days: Days = 14, as_json: AsJson = False) -> None:
    """Show a one-time code that, sent in a group as `/equipe CODE`, binds it."""
    from bot.links import expiry, mint_secret
    from storage.database import Database
    from storage.directory import invite

    code, expires_at = mint_secret(), expiry(now(), days)

    async def change(database: Database) -> None:
        async with database.begin() as work:
            await invite(work, "team", structure, code, expires_at)
            await work.commit()

    on_database(change)
    if as_json:
        answer_json(
            {
                "structure": structure,
                "code": code,
                "command": f"/equipe {code}",
                "expires_at": expires_at.isoformat(),
            }
        )
        return
    until = expires_at.astimezone().strftime("%d/%m/%Y à %H:%M")
    print(f"Ajoutez le robot au groupe de l'équipe, puis envoyez-y (une fois, jusqu'au {until}) :\n")
    print(f"  /equipe {code}")
