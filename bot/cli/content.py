"""`lien content`: dialogues and words, checked."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.answers import AsJson, answer_json, complain
from bot.cli.content_exchange import export, import_
from bot.cli.french import FrenchCommand, group
from bot.cli.installation import read_settings
from bot.clock import SystemClock

if TYPE_CHECKING:
    from flows.content import Content
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


Measures = Annotated[
    bool,
    typer.Option(
        "--measures",
        help="Montre aussi, pour chaque texte français et anglais, ses mesures : phrases, mots longs, lisibilité, boutons.",
    ),
]


def check(measures: Measures = False, as_json: AsJson = False) -> None:
    """Lint everything that is shipped, with LIEN_CONTENT over it; exit 1 on errors. Help lines are held against today's date."""
    findings, content = _findings(read_settings().content, SystemClock().now().date())
    table = _table(content) if measures else []
    errors = sum(finding.severity == "error" for finding in findings)
    if as_json:
        rows = [_as_data(finding) for finding in findings]
        told = {"errors": errors, "warnings": len(findings) - errors, "findings": rows}
        answer_json({**told, "measures": table} if measures else told)
    else:
        _print_table(table)
        for finding in findings:
            mark = "erreur" if finding.severity == "error" else "à voir"
            line = f"{_short(finding.source)}, ligne {finding.line} : {mark} : {finding.what}"
            complain(line) if finding.severity == "error" else print(line)
        print(f"{errors} erreur(s), {len(findings) - errors} point(s) à voir.")
    if errors:
        raise typer.Exit(1)


def _findings(folder: Path | None, today: date) -> "tuple[tuple[Finding, ...], Content]":
    from bot.content import locate_dialogues
    from bot.reading_on import follows, read_on
    from bot.reviews import cards_reviewed
    from flows.checks import check_content
    from flows.findings import Finding

    content, unread = read_on(folder)
    located = locate_dialogues(folder, {mistake.source for mistake in unread})
    found = (
        *check_content(content, located),
        *_old_numbers(content.helplines, today),
        *_old_sites(content.sites, today),
        *_old_cards(cards_reviewed(folder), today),
    )
    broken = tuple(Finding("error", m.source, m.line, m.what) for m in unread)
    return (*broken, *(one for one in found if not follows(one.what, one.source, content, unread))), content


def _table(content: "Content") -> list[dict[str, Any]]:
    from flows.measures import rows, told

    return [{**told(row), "source": _short(row.source)} for row in rows(content)]


# What each column is called, and how wide it is.
_COLUMNS = (
    ("language", "langue", 6), ("text", "texte", 44), ("words_per_sentence", "mots/phrase", 11),
    ("longest_sentence", "la plus longue", 14), ("long_words", "mots longs", 10), ("readability", "lisibilité", 10),
    ("ideas", "idées", 5), ("lines", "lignes", 6), ("lines_on_a_small_phone", "petit écran", 11), ("buttons", "boutons", 7),
)  # fmt: skip


def _print_table(table: list[dict[str, Any]]) -> None:
    if table:
        print(
            "Lisibilité : Kandel et Moles (1958) en français, Flesch (1948) en anglais ; deux échelles, 100 est facile."
        )
        print("  ".join(name.ljust(width) for _, name, width in _COLUMNS))
    for row in table:
        told = {**row, "long_words": f"{row['long_words']:.0%}"}
        print("  ".join(_cell(told[column]).ljust(width) for column, _, width in _COLUMNS))


def _cell(value: object) -> str:
    return "-" if value is None else str(value).replace(".", ",") if isinstance(value, float) else str(value)


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
