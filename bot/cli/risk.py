"""`lien risk`: the risk detector on its own, line by line.

Rule 1: it starts at once and answers each line before it reads the next: neither the messenger's library nor the
database is loaded.
"""

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.answers import complain
from bot.cli.french import FrenchCommand

if TYPE_CHECKING:
    from flows.risk import Detector

_LEVELS = {"critical": "critique", "high": "élevé", "medium": "moyen"}


def register(lien: typer.Typer) -> None:
    """Add the command."""
    about = 'Lit des lignes {"id", "text"} et dit les signes de danger de chacune.'
    lien.command(cls=FrenchCommand, help=about)(risk)


def risk(
    explain: Annotated[
        str | None,
        typer.Option("--explain", metavar="TEXTE", help="Explique ce texte en français, sans rien lire."),
    ] = None,
) -> None:
    """Read JSON lines, answer JSON lines in the same order; exit 1 at the end if a line was none."""
    detector = _detector()
    if explain is not None:
        _explain(detector, explain)
        return
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    wrong = False
    for number, raw in enumerate(sys.stdin.buffer if sys.stdin else (), start=1):
        if not raw.strip():
            continue
        try:
            answer = _answer(detector, _asked(raw))
        except ValueError as error:
            wrong = True
            complain(f"Ligne {number} : {error}.")
            continue
        print(answer, flush=True)
    if wrong:
        raise typer.Exit(1)


def _detector() -> "Detector":
    from bot.content import load_content

    return load_content().detector


def _asked(raw: bytes) -> dict[str, Any]:
    try:
        asked = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ValueError('ce n\'est pas du JSON lisible, attendu {"id": ..., "text": "..."}') from None
    if not isinstance(asked, dict) or "id" not in asked or not isinstance(asked.get("text"), str):
        raise ValueError('il manque « id » ou « text », attendu {"id": ..., "text": "..."}')
    return asked


def _answer(detector: "Detector", asked: dict[str, Any]) -> str:
    reading = detector.read(asked["text"])
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
