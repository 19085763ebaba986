"""Dialogues, words and help lines."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from bot.content import load_content, locate_dialogues
from bot.doctor.finding import Finding, error, ok, warning
from bot.reviews import cards_reviewed
from flows.checks import check_content
from flows.content import Content
from flows.helplines import Helpline
from flows.reading import Misread
from flows.reviews import to_review

CHECKED_AGAIN_AFTER = timedelta(days=335)
SHOWN_MAX = 5


def look_at_content(folder: Path | None, today: date) -> tuple[Content | None, Sequence[Finding]]:
    """The content, None when it cannot be read, and what was found on the way."""
    try:
        content = load_content(folder)
    except Misread as misread:
        mend = "Corrigez ce fichier (« lien content check » montre tout)."
        return None, [error("content", str(mistake), mend) for mistake in misread.mistakes[:SHOWN_MAX]]
    return content, (
        *_checks(content, folder),
        *_helplines(content.helplines.values(), today),
        *_cards(folder, today),
    )


def _checks(content: Content, folder: Path | None) -> Iterator[Finding]:
    findings = check_content(content, locate_dialogues(folder))
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        what = f"{len(errors)} erreur(s) dans les textes, la première : {errors[0]}."
        yield error("content", what, "« lien content check » les montre toutes.")
    else:
        yield ok(
            "content", f"{len(content.dialogues)} dialogues, textes en {', '.join(content.words.languages)}."
        )


def _helplines(helplines: Iterable[Helpline], today: date) -> Iterator[Finding]:
    old = sorted(line.number for line in helplines if today - line.checked_on > CHECKED_AGAIN_AFTER)
    if old:
        what = f"Numéros d'aide vérifiés il y a plus de onze mois : {', '.join(old)}."
        mend = "Vérifiez-les sur leur site officiel, puis changez checked_on dans helplines.yaml (ou mettez Lien à jour)."
        yield warning("helplines", what, mend)
    else:
        yield ok("helplines", "Les numéros d'aide ont été vérifiés il y a moins de onze mois.")


def _cards(folder: Path | None, today: date) -> Iterator[Finding]:
    old = sorted(to_review({path.stem: on for path, on in cards_reviewed(folder).items()}, today))
    if old:
        shown = ", ".join(old[:SHOWN_MAX]) + (" ..." if len(old) > SHOWN_MAX else "")
        what = f"{len(old)} fiche(s) d'aide que personne n'a revues depuis six mois : {shown}."
        mend = "Relisez-les, puis changez « Revu le ... » en tête de chaque fichier (« lien content check » les montre toutes)."
        yield warning("cards", what, mend)
    else:
        yield ok("cards", "Les fiches d'aide aux papiers ont été revues il y a moins de six mois.")
