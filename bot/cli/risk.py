"""`lien risk`: the risk detector on its own, line by line; and what its false alarms teach.

Rule 1: it starts at once: neither the messenger's library nor the database is loaded.
Rule 2: lines that have come are read together; none waits for a line that has not.
"""

import json
import sys
from collections.abc import Iterator
from datetime import timedelta
from io import BufferedIOBase
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from bot.cli.answers import AsJson, Failure, answer_json, answer_table, complain
from bot.cli.french import FrenchCommand, FrenchGroup
from bot.cli.installation import on_database
from bot.cli.inviting import OnlyStructure, now
from bot.garbage import collect_seldom

if TYPE_CHECKING:
    from flows.false_alarms import Lesson
    from flows.risk.detector import Detector, Reading
    from storage.database import Database

_BYTES_TOGETHER = 1 << 16
_LEVELS = {"critical": "critique", "high": "élevé", "medium": "moyen"}
_TITLES = ("Raison", "Fausses alertes", "Sur", "Catégories")


def register(lien: typer.Typer) -> None:
    """Add the group, which is a command as well."""
    about = 'Lit des lignes {"id", "text"} et dit les signes de danger de chacune.'
    group = typer.Typer(name="risk", help=about, cls=FrenchGroup, invoke_without_command=True)
    group.callback()(risk)
    learnt = "Montre ce qui a levé de fausses alertes, le plus fréquent d'abord."
    group.command("review", cls=FrenchCommand, help=learnt)(review)
    lien.add_typer(group)


def risk(
    context: typer.Context,
    explain: Annotated[
        str | None,
        typer.Option("--explain", metavar="TEXTE", help="Explique ce texte en français, sans rien lire."),
    ] = None,
) -> None:
    """Read JSON lines, answer JSON lines in the same order; exit 1 at the end if a line was none."""
    if context.invoked_subcommand is not None:
        if explain is not None:
            raise Failure(f"--explain ne va pas avec {context.invoked_subcommand}.", code=2)
        return
    detector = _detector()
    if explain is not None:
        _explain(detector, explain)
        return
    collect_seldom()
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    wrong = False
    before = 0
    for lines in _as_they_come(cast(BufferedIOBase, sys.stdin.buffer)) if sys.stdin else ():
        asked: list[tuple[int, dict[str, Any]]] = []
        for number, raw in enumerate(lines, start=before + 1):
            try:
                if raw.strip():
                    asked.append((number, _asked(raw)))
            except ValueError as error:
                wrong = _wrong(number, error)
        before += len(lines)
        for (at, one), reading in zip(
            asked, detector.read_each([one["text"] for _, one in asked]), strict=True
        ):
            try:
                print(_answer(one, reading))
            except ValueError as error:
                wrong = _wrong(at, error)
        sys.stdout.flush()
    if wrong:
        raise typer.Exit(1)


def review(
    structure: OnlyStructure = None,
    days: Annotated[
        int,
        typer.Option("--days", min=1, max=3650, metavar="JOURS", help="Jours que l'on regarde en arrière."),
    ] = 365,
    words: Annotated[
        bool,
        typer.Option(
            "--words",
            help="Montre les mots des personnes : pour qui les accompagne, et pour personne d'autre.",
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show the reasons of flags that turned out to be false alarms."""
    from flows.false_alarms import lessons
    from storage.reviewing import flags_closed_since

    since = now() - timedelta(days=days)

    async def look(database: "Database") -> "tuple[Lesson, ...]":
        async with database.read() as work:
            return lessons(await flags_closed_since(work, since, structure), words=words)

    found = on_database(look)
    if as_json:
        answer_json([_as_data(lesson) for lesson in found])
        return
    rows = [
        (lesson.reason, str(lesson.false_alarms), str(lesson.closed), ", ".join(lesson.categories))
        for lesson in found
    ]
    answer_table(_TITLES, rows, f"Aucune fausse alerte sur {days} jour(s).")


def _as_data(lesson: "Lesson") -> dict[str, Any]:
    return {
        "reason": lesson.reason,
        "false_alarms": lesson.false_alarms,
        "closed": lesson.closed,
        "categories": list(lesson.categories),
    }


def _detector() -> "Detector":
    from bot.content import load_content

    return load_content().detector


def _as_they_come(source: BufferedIOBase) -> Iterator[list[bytes]]:
    """The lines that have come, as soon as one is whole."""
    begun = b""
    while came := source.read1(_BYTES_TOGETHER):
        *lines, begun = (begun + came).split(b"\n")
        if lines:
            yield lines
    if begun:
        yield [begun]


def _wrong(number: int, error: ValueError) -> bool:
    complain(f"Ligne {number} : {error}.")
    return True


def _asked(raw: bytes) -> dict[str, Any]:
    try:
        asked = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ValueError('ce n\'est pas du JSON lisible, attendu {"id": ..., "text": "..."}') from None
    if not isinstance(asked, dict) or "id" not in asked or not isinstance(asked.get("text"), str):
        raise ValueError('il manque « id » ou « text », attendu {"id": ..., "text": "..."}')
    return asked


def _answer(asked: dict[str, Any], reading: "Reading") -> str:
    answer = {
        "id": asked["id"],
        "categories": list(reading.categories),
        "level": reading.level.word if reading.level else "none",
        "reasons": list(reading.reasons),
    }
    try:
        return json.dumps(answer, ensure_ascii=False, allow_nan=False)
    except (ValueError, RecursionError):
        raise ValueError("« id » ne peut pas être rendu tel quel, attendu un nombre ou un texte") from None


def _explain(detector: "Detector", text: str) -> None:
    reading = detector.read(text)
    if reading.level is None:
        print("Aucun signe de danger vu dans ce texte.")
        return
    print(f"Niveau : {_LEVELS[reading.level.word]}. Catégories : {', '.join(reading.categories)}.")
    for reason in reading.reasons:
        print(f"  - {reason}")
