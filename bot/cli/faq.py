"""`lien faq`: the answers that teams keep for everybody."""

from typing import TYPE_CHECKING, Any

from bot.cli.answers import AsJson, answer_rows
from bot.cli.french import FrenchCommand, group
from bot.cli.installation import on_database
from bot.cli.inviting import OnlyStructure, now

if TYPE_CHECKING:
    import typer

    from storage.database import Database

_COLUMNS = {
    "id": "N°",
    "structure": "Structure",
    "question": "Question",
    "by": "Par",
    "state": "État",
    "review_on": "À relire le",
    "helped": "A aidé",
}


def register(lien: "typer.Typer") -> None:
    """Add the group."""
    faq = group("faq", "Les réponses pour tous, que chaque équipe écrit.")
    faq.command("list", cls=FrenchCommand, help="Montre les réponses, celles à relire le plus tôt d'abord.")(
        list_
    )
    faq.callback()(_alone)
    lien.add_typer(faq)


def _alone() -> None:
    """One command alone would lose its name without this."""


def list_(structure: OnlyStructure = None, as_json: AsJson = False) -> None:
    """Show the answers of a structure, or of all."""
    at = now()

    async def look(database: "Database") -> list[dict[str, Any]]:
        from storage.faq_listing import list_entries

        async with database.read() as work:
            return [
                {
                    "id": row.entry.id,
                    "structure": row.structure,
                    "question": row.entry.question,
                    "answer": row.entry.answer,
                    "by": row.owner,
                    "state": "offerte"
                    if row.entry.offered(at)
                    else "à relire"
                    if row.published
                    else "retirée",
                    "review_on": row.review_on.isoformat(),
                    "helped": row.entry.helped,
                }
                for row in await list_entries(work, structure)
            ]

    nothing = "Aucune réponse pour tous : un accompagnateur en écrit une avec /faq, dans sa conversation avec le robot."
    answer_rows(on_database(look), _COLUMNS, nothing, as_json)
