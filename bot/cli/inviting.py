"""What the commands that add somebody share: a one-time link, made with who it is for and shown once."""

import asyncio
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from bot.config import Settings

Days = Annotated[
    int,
    typer.Option(
        "--days", min=1, max=365, metavar="JOURS", help="Jours pendant lesquels le lien est valable."
    ),
]
StructureCode = Annotated[
    str, typer.Option("--structure", metavar="CODE", help="Code de la structure (« lien structure list »).")
]
OnlyStructure = Annotated[
    str | None, typer.Option("--structure", metavar="CODE", help="Seulement cette structure.")
]


def now() -> datetime:
    """The present instant."""
    return datetime.now(UTC)


def as_data(settings: "Settings", start: str, expires_at: datetime) -> dict[str, Any]:
    """The link for a program: `start` is the payload, `link` the address (null when the bot's name is unknown)."""
    from bot.links import bot_username

    return addressed(asyncio.run(bot_username(settings)), start, expires_at)


def addressed(username: str | None, start: str, expires_at: datetime) -> dict[str, Any]:
    """The same, once the bot's name is known, or known to be unknown."""
    from bot.links import link

    return {
        "start": start,
        "link": link(username, start) if username else None,
        "expires_at": expires_at.isoformat(),
    }


def show(invitation: dict[str, Any], who: str) -> None:
    """Show the link to eyes, with a QR code; or how to build it when the bot's name is unknown."""
    until = datetime.fromisoformat(invitation["expires_at"]).astimezone().strftime("%d/%m/%Y à %H:%M")
    if invitation["link"] is None:
        print(f"Code pour {who}, valable une fois, jusqu'au {until} :\n\n  {invitation['start']}\n")
        print(
            "Telegram n'a pas donné le nom du robot (jeton absent, ou pas de réseau). "
            f"Le lien est : https://t.me/NOM_DU_ROBOT?start={invitation['start']}"
        )
        return
    from bot.links import qr_code

    print(f"Lien pour {who}, valable une fois, jusqu'au {until} :\n\n  {invitation['link']}\n")
    if (sys.stdout.encoding or "").lower().startswith("utf"):
        print(qr_code(invitation["link"]))
