"""`lien doctor`: what is wrong, and how to mend it."""

import asyncio
from datetime import UTC, datetime

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.french import FrenchCommand
from bot.cli.installation import read_settings

_MARKS = {"ok": "✓", "warning": "!", "error": "✗"}


def register(lien: typer.Typer) -> None:
    """Add the command."""
    about = "Examine toute l'installation et dit comment réparer ce qui ne va pas."
    lien.command(cls=FrenchCommand, help=about)(doctor)


def doctor(as_json: AsJson = False) -> None:
    """Examine everything; exit 1 when something does not work."""
    from bot.doctor import Finding, examine

    try:
        settings = read_settings()
    except Failure as failure:
        findings = [Finding("settings", "error", what, "Corrigez .env.") for what in failure.sentences]
    else:
        findings = list(asyncio.run(examine(settings, lambda: datetime.now(UTC))))
    errors = sum(finding.verdict == "error" for finding in findings)
    warnings = sum(finding.verdict == "warning" for finding in findings)
    if as_json:
        rows = [{"check": f.check, "verdict": f.verdict, "what": f.what, "mend": f.mend} for f in findings]
        answer_json({"errors": errors, "warnings": warnings, "findings": rows})
    else:
        for finding in findings:
            print(f"{_MARKS[finding.verdict]} {finding.what}")
            if finding.mend:
                print(f"    → {finding.mend}")
        print(
            f"\n{errors} erreur(s), {warnings} point(s) à voir." if errors or warnings else "\nTout va bien."
        )
    if errors:
        raise typer.Exit(1)
