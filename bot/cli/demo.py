"""`lien demo`: the whole thing with no account and no network."""

import asyncio
from typing import Annotated

import typer

from bot.cli.answers import Failure
from bot.cli.french import FrenchCommand


def register(lien: typer.Typer) -> None:
    """Add the command."""
    about = "Montre Lien tout de suite : sans compte, sans réseau, dans le navigateur."
    lien.command(cls=FrenchCommand, help=about)(demo)


def demo(
    port: Annotated[
        int, typer.Option("--port", min=1, max=65535, metavar="PORT", help="Port de la page.")
    ] = 8765,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="N'ouvre pas le navigateur.")] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Repart de zéro.")] = False,
) -> None:
    """Show the demonstration until it is interrupted."""
    from bot.models_when_used import import_aiogram

    import_aiogram()
    from bot.demo import run
    from bot.logs import set_up
    from bot.refusals import CannotServe

    set_up("warning", "console")
    try:
        asyncio.run(run(port=port, browser=not no_browser, fresh=fresh))
    except CannotServe as refused:
        raise Failure(str(refused)) from None
