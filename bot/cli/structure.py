"""`lien structure`: the structures that this installation serves."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.answers import AsJson, Failure, answer_json, answer_rows
from bot.cli.french import FrenchCommand, group
from bot.cli.installation import on_database
from bot.cli.inviting import now

_KINDS = {"epidemic": "épidémie", "heat": "canicule", "closure": "fermeture soudaine"}
_SAID = {
    "created": "La structure « {slug} » est créée.",
    "updated": "La structure « {slug} » est mise à jour.",
    "unchanged": "La structure « {slug} » n'a pas changé : rien à faire.",
}
_COLUMNS = {
    "structure": "Code",
    "name": "Nom",
    "timezone": "Fuseau",
    "team": "Groupe d'équipe",
    "crisis_since": "Mode crise depuis",
    "applied_at": "Appliquée le",
}


def register(lien: typer.Typer) -> None:
    """Add the group."""
    structure = group("structure", "Les structures et leurs réglages.")
    structure.command(
        "apply", cls=FrenchCommand, help="Crée ou met à jour une structure depuis son fichier YAML."
    )(apply)
    structure.command("list", cls=FrenchCommand, help="Montre les structures.")(list_)
    lien.add_typer(structure)


def apply(
    file: Annotated[Path, typer.Argument(metavar="FICHIER", help="Le fichier, par exemple structure.yaml.")],
    as_json: AsJson = False,
) -> None:
    """Create or update a structure; the same file twice changes nothing."""
    from flows.reading import Misread
    from flows.structure import read_structure
    from storage.database import Database
    from storage.directory import apply_structure

    try:
        structure = read_structure(file.read_text(encoding="utf-8"), str(file))
    except UnicodeDecodeError:
        raise Failure(f"{file} : le fichier n'est pas en UTF-8, enregistrez-le dans ce codage.") from None
    except OSError as error:
        raise Failure(f"{file} ne peut pas être lu ({error.strerror}) : vérifiez le chemin.") from None
    except Misread as misread:
        raise Failure(*(str(mistake) for mistake in misread.mistakes)) from None

    async def change(database: Database) -> str:
        async with database.begin() as work:
            result = await apply_structure(work, structure, now())
            await work.commit()
        return result

    result = on_database(change)
    if as_json:
        answer_json({"structure": structure.slug, "result": result})
    else:
        print(_SAID[result].format(slug=structure.slug))


def list_(as_json: AsJson = False) -> None:
    """Show every structure."""
    from storage.database import Database
    from storage.directory import list_structures

    async def look(database: Database) -> list[dict[str, Any]]:
        async with database.read() as work:
            return [
                {
                    "id": row.id,
                    "structure": row.slug,
                    "name": row.structure.name,
                    "timezone": row.structure.timezone,
                    "team": row.team_title,
                    "crisis_since": row.crisis_since and row.crisis_since.isoformat(timespec="seconds"),
                    "applied_at": row.applied_at.isoformat(timespec="seconds"),
                    "crises": [
                        {
                            "kind": crisis.kind.value,
                            "since": crisis.since.isoformat(timespec="seconds"),
                            "until": crisis.until and crisis.until.isoformat(timespec="seconds"),
                            "begun_by": crisis.begun_by,
                            "ended_by": crisis.ended_by,
                        }
                        for crisis in row.crises
                    ],
                }
                for row in await list_structures(work)
            ]

    nothing = "Aucune structure : « lien init », puis « lien structure apply structure.yaml »."
    found = on_database(look)
    answer_rows(found, _COLUMNS, nothing, as_json)
    if not as_json:
        for row in found:
            for crisis in row["crises"]:
                print(_crisis(row, crisis))


def _crisis(row: dict[str, Any], crisis: dict[str, Any]) -> str:
    """From when to when a structure was in crisis mode, by its own clock, and by whom."""

    def when(instant: str) -> str:
        return f"{datetime.fromisoformat(instant).astimezone(ZoneInfo(row['timezone'])):%Y-%m-%d %H:%M}"

    kind = _KINDS[crisis["kind"]]
    begun = f"Mode crise ({kind}), {row['structure']} : du {when(crisis['since'])} ({crisis['begun_by'] or 'inconnu'})"
    if crisis["until"] is None:
        return f"{begun}, en cours."
    return f"{begun} au {when(crisis['until'])} ({crisis['ended_by'] or 'inconnu'})."
