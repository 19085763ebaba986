"""`lien availability`: when a structure is open, and why it is not on the other days."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from bot.cli.answers import AsJson, Failure, answer_json, answer_table
from bot.cli.french import FrenchCommand
from bot.cli.installation import on_database
from bot.cli.inviting import StructureCode, now

if TYPE_CHECKING:
    from flows.stretches import Closed, Open
    from flows.structure import Structure

DAYS_MAX = 1100
_REASONS = {"weekend": "week-end", "week": "hors de la semaine d'ouverture", "closure": "fermeture"}
_TITLES = ("Du", "Au", "")


def register(lien: typer.Typer) -> None:
    """Add the command."""
    about = (
        "Montre les heures d'ouverture d'une structure entre deux dates, et la raison de chaque fermeture."
    )
    lien.command("availability", cls=FrenchCommand, help=about)(availability)


def availability(
    structure: StructureCode,
    first: Annotated[str, typer.Option("--from", metavar="DATE", help="Premier jour : 2026-12-01.")],
    last: Annotated[str, typer.Option("--to", metavar="DATE", help="Dernier jour, compris : 2026-12-31.")],
    ics: Annotated[
        Path | None, typer.Option("--ics", metavar="FICHIER", help="Écrit aussi un fichier pour un agenda.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Print open stretches and closed days with their reasons."""
    from flows.availability import Hours
    from flows.stretches import stretches

    begins, ends = _day("--from", first), _day("--to", last)
    if ends < begins:
        raise Failure(f"--to ({ends}) vient avant --from ({begins}) : échangez-les.", code=2)
    if (ends - begins).days > DAYS_MAX:
        raise Failure("Trois ans au plus à la fois : rapprochez --from et --to.", code=2)
    of = _structure(structure)
    told = stretches(Hours.of(of), begins, ends)
    if ics is not None:
        _write(ics, of, told)
    if as_json:
        answer_json([_as_data(stretch, of) for stretch in told])
        return
    answer_table(_TITLES, [_as_row(stretch, of) for stretch in told], "Aucun jour.")
    if ics is not None:
        print(f"Pour un agenda : {ics}")


def _structure(slug: str) -> "Structure":
    from storage.database import Database
    from storage.names import structure_named
    from storage.structure_settings import structure_of

    async def look(database: Database) -> "Structure":
        async with database.read() as work:
            return structure_of((await structure_named(work, slug)).settings)

    return on_database(look)


def _day(option: str, words: str) -> date:
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        raise Failure(f"{option} : « {words} » n'est pas une date (attendu : 2026-12-24).", code=2) from None


def _reason(stretch: "Open | Closed") -> str:
    from flows.stretches import Open

    if isinstance(stretch, Open):
        return "ouvert"
    return f"fermé : {stretch.name or _REASONS[stretch.by]}"


def _summary(stretch: "Open | Closed") -> str:
    said = _reason(stretch)
    return said[0].upper() + said[1:]


def _as_row(stretch: "Open | Closed", structure: "Structure") -> list[str]:
    from flows.spoken import day
    from flows.stretches import Open

    if isinstance(stretch, Open):
        zone = ZoneInfo(structure.timezone)
        start, end = stretch.start.astimezone(zone), stretch.end.astimezone(zone)
        return [f"{day(start.date(), 'fr')} {start:%H:%M}", f"{end:%H:%M}", _reason(stretch)]
    until = "" if stretch.first == stretch.last else day(stretch.last, "fr")
    return [day(stretch.first, "fr"), until, _reason(stretch)]


def _as_data(stretch: "Open | Closed", structure: "Structure") -> dict[str, Any]:
    from flows.stretches import Open

    if isinstance(stretch, Open):
        zone = ZoneInfo(structure.timezone)
        return {
            "open": True,
            "start": stretch.start.astimezone(zone).isoformat(),
            "end": stretch.end.astimezone(zone).isoformat(),
        }
    return {
        "open": False,
        "from": stretch.first.isoformat(),
        "to": stretch.last.isoformat(),
        "by": str(stretch.by),
        "reason": stretch.name or _REASONS[stretch.by],
    }


def _write(path: Path, structure: "Structure", told: "tuple[Open | Closed, ...]") -> None:
    from bot.calendar_file import calendar_file

    reasons = [_summary(stretch) for stretch in told]
    try:
        path.write_bytes(calendar_file(structure.slug, structure.name, told, reasons, now()))
    except OSError as error:
        raise Failure(f"{path} ne peut pas être écrit ({error.strerror}) : vérifiez le chemin.") from None
