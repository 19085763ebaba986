"""`lien export`: all that is known of one person, for them to read and for a program."""

import io
import json
import os
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.erase import Person
from bot.cli.french import FrenchCommand
from bot.cli.installation import on_database, read_settings
from bot.cli.inviting import now

if TYPE_CHECKING:
    from flows.content import Content
    from storage.database import Database
    from storage.exporting import Copy

DATA, PAGE, PAPERS = "donnees.json", "lisez-moi.html", "papiers"
# Lists of whom to contact first are kept no longer.
_LISTS_KEPT = timedelta(days=400)
_NAMED = {
    "id": "numéro",
    "structure": "structure",
    "consent": "accord",
    "memory": "ce que le robot retient",
    "chat_id": "numéro Telegram",
    "created_at": "ajouté le",
    "joined_at": "lien ouvert le",
    "paused_until": "pause jusqu'au",
    "quiet_from": "silence de",
    "quiet_to": "silence à",
}


def register(lien: typer.Typer) -> None:
    """Add the command."""
    about = "Écrit tout ce que l'on sait d'une personne : une page à lire, et les données."
    lien.command(cls=FrenchCommand, help=about)(export)


def export(
    person: Person,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FICHIER.zip", help="Où l'écrire (sans cela : personne-NUMÉRO.zip)."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write the copy that somebody asked for, as a file that only its owner may read; nothing is written over."""
    from bot.content import load_content

    settings = read_settings()
    file = out or Path(f"personne-{person}.zip")
    if file.exists():
        raise Failure(f"Le fichier {file} existe déjà : donnez un autre nom avec --out, ou effacez-le.")
    content = load_content(settings.content)
    copy, why = on_database(lambda database: _read(database, person, content), settings)
    archive = _archive(copy, content, why)
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as written:
            written.write(archive)
    except OSError as error:
        raise Failure(
            f"Le fichier {file} ne peut pas être écrit ({error.strerror}) : donnez un autre endroit avec --out."
        ) from None
    counts = {name: len(rows) for name, rows in copy.tables.items() if rows}
    if as_json:
        answer_json({"person": person, "file": str(file), "rows": counts, "papers": len(copy.papers)})
        return
    print(f"Copie écrite : {file} ({sum(counts.values())} lignes, {len(copy.papers)} papiers).")
    print(f"Dedans : {PAGE} (à lire), {DATA} (pour un programme), {PAPERS}/ (ce que la structure a signé).")
    print("Ce fichier n'est pas chiffré : remettez-le à la personne elle-même, puis effacez-le d'ici.")


async def _read(database: "Database", person: int, content: "Content") -> tuple["Copy", list[str]]:
    from bot.cli.report import sentences
    from flows.priorities.history import days_of
    from storage.exporting import all_about
    from storage.priority_history import history_of

    async with database.read() as work:
        copy = await all_about(work, person)
        today = now().date()
        history = await history_of(work, person, today - _LISTS_KEPT, today)
    days = list(days_of(history, today - _LISTS_KEPT, today))
    return copy, sentences(content, history, days, words=True)[1:] if history.standings else []


def _archive(copy: "Copy", content: "Content", why: list[str]) -> bytes:
    from bot.cli.person_fields import FRENCH
    from bot.copy_page import page
    from bot.printing import printed

    about = {
        "person": copy.person.id,
        "structure": copy.structure,
        "at": now().isoformat(),
        "tables": copy.tables,
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(DATA, json.dumps(about, ensure_ascii=False, indent=1))
        archive.writestr(PAGE, page(copy, content, FRENCH | _NAMED, why, now()))
        for number, paper in enumerate(copy.papers, start=1):
            archive.writestr(f"{PAPERS}/{number}-{paper.file_name}", printed(paper))
    return held.getvalue()
