"""`lien content`: dialogues and words, checked."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from bot.cli.answers import AsJson, answer_json, complain
from bot.cli.content_exchange import export, import_
from bot.cli.french import FrenchCommand, group
from bot.cli.installation import read_settings
from bot.clock import SystemClock

if TYPE_CHECKING:
    from flows.findings import Finding
    from flows.helplines import Helpline
    from flows.sites import Site

_EXPORT = "Écrit tous les textes, avec le français à côté, dans un tableau (XLSX) ou pour un outil de traduction (PO)."
_IMPORT = "Reprend des textes changés ou traduits : tout est vérifié, et rien n'est écrit si quelque chose ne va pas."


def register(lien: typer.Typer) -> None:
    """Add the group."""
    content = group("content", "Les dialogues et les textes.")
    about = "Vérifie dialogues et textes : ce qui manque, ce qui ne sert pas, les limites de Telegram, le français clair."
    content.command("check", cls=FrenchCommand, help=about)(check)
    content.command("export", cls=FrenchCommand, help=_EXPORT)(export)
    content.command("import", cls=FrenchCommand, help=_IMPORT)(import_)
    lien.add_typer(content)


def check(as_json: AsJson = False) -> None:
    """Lint everything that is shipped, with LIEN_CONTENT over it; exit 1 on errors. Help lines are held against today's date."""
    findings = _findings(read_settings().content, SystemClock().now().date())
    errors = sum(finding.severity == "error" for finding in findings)
    if as_json:
        rows = [_as_data(finding) for finding in findings]
        answer_json({"errors": errors, "warnings": len(findings) - errors, "findings": rows})
    else:
        for finding in findings:
            mark = "erreur" if finding.severity == "error" else "à voir"
            line = f"{_short(finding.source)}, ligne {finding.line} : {mark} : {finding.what}"
            complain(line) if finding.severity == "error" else print(line)
        print(f"{errors} erreur(s), {len(findings) - errors} point(s) à voir.")
    if errors:
        raise typer.Exit(1)


def _findings(folder: Path | None, today: date) -> "tuple[Finding, ...]":
    from bot.content import load_content, locate_dialogues
    from bot.reviews import cards_reviewed
    from flows.checks import check_content
    from flows.findings import Finding
    from flows.reading import Misread

    try:
        content = load_content(folder)
        return (
            *check_content(content, locate_dialogues(folder)),
            *_old_numbers(content.helplines, today),
            *_old_sites(content.sites, today),
            *_old_cards(cards_reviewed(folder), today),
        )
    except Misread as misread:
        return tuple(Finding("error", m.source, m.line, m.what) for m in misread.mistakes)


def _old_numbers(helplines: "Mapping[str, Helpline]", today: date) -> "list[Finding]":
    from flows.findings import Finding
    from flows.helplines import too_old

    what = "ce numéro n'a pas été vérifié depuis un an : appelez-le, ouvrez sa page, puis changez checked_on"
    return [
        Finding("error", "helplines.yaml", 1, f"{number} : {what}") for number in too_old(helplines, today)
    ]


def _old_sites(sites: "Mapping[str, Site]", today: date) -> "list[Finding]":
    from flows.findings import Finding
    from flows.sites import sites_too_old

    what = "ce site n'a pas été vérifié depuis un an : ouvrez-le, puis changez checked_on"
    return [Finding("error", "sites.yaml", 1, f"{name} : {what}") for name in sites_too_old(sites, today)]


def _old_cards(reviewed: "Mapping[Path, date | None]", today: date) -> "list[Finding]":
    from flows.findings import Finding
    from flows.reviews import to_review

    old = to_review({str(path): on for path, on in reviewed.items()}, today)
    return [Finding("warning", source, 1, what) for source, what in old.items()]


def _as_data(finding: "Finding") -> dict[str, Any]:
    return {
        "severity": finding.severity,
        "source": _short(finding.source),
        "line": finding.line,
        "what": finding.what,
    }


def _short(source: str) -> str:
    here = Path.cwd()
    path = Path(source)
    return str(path.relative_to(here)) if path.is_relative_to(here) else source
