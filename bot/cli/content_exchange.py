"""`lien content export` and `lien content import`: texts changed and translated by those whose words they are, without code."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.installation import read_settings

if TYPE_CHECKING:
    from bot.texts.row import Row

_LANGUAGE = re.compile("[a-z]{2,3}")
SHOWN_MAX = 40

Language = Annotated[
    str,
    typer.Option(
        "--language", metavar="CODE", help="La langue : fr, en, ar, uk, ro ... (deux ou trois lettres)."
    ),
]


def export(
    to: Annotated[
        Path,
        typer.Option(
            "--to", metavar="FICHIER.xlsx|DOSSIER", help="Un tableau XLSX, ou un dossier pour des PO."
        ),
    ],
    language: Language,
    replace: Annotated[bool, typer.Option("--replace", help="Écrit par-dessus ce qui est déjà là.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write every text with the French beside it, to be changed or translated."""
    from bot.texts.catalogue import write_catalogues
    from bot.texts.files import files
    from bot.texts.sheet import write_sheet
    from flows.reading import Misread

    _check_language(language)
    if not replace and (to.is_file() or (to.is_dir() and any(to.glob("*.po")))):
        raise Failure(f"{to} existe déjà : donnez un autre nom, ou --replace si rien n'y est à garder.")
    try:
        texts = {name: file.texts() for name, file in files(language, read_settings().content).items()}
    except Misread as misread:
        raise Failure(*(str(mistake) for mistake in misread.mistakes)) from None
    try:
        if to.suffix.lower() == ".xlsx":
            write_sheet(to, language, texts)
        else:
            write_catalogues(to, language, texts)
    except OSError as error:
        raise Failure(f"{to} ne peut pas être écrit ({error.strerror}) : vérifiez le chemin.") from None
    count = sum(map(len, texts.values()))
    empty = sum(not text.own for rows in texts.values() for text in rows)
    if as_json:
        answer_json({"texts": count, "empty": empty, "to": str(to)})
        return
    print(f"{count} textes dans {to}, dont {empty} à traduire.")
    print(f"Ensuite : lien content import {to} --language {language}")


def import_(
    file: Annotated[Path, typer.Argument(metavar="FICHIER.xlsx|DOSSIER", help="Ce qui est revenu.")],
    language: Language,
    approved: Annotated[
        bool,
        typer.Option(
            "--approved", help="Quelqu'un de cette langue a tout relu : ce n'est plus un brouillon."
        ),
    ] = False,
    try_only: Annotated[bool, typer.Option("--try", help="Vérifie seulement, n'écrit rien.")] = False,
    as_json: AsJson = False,
) -> None:
    """Check every text that came back, and write those that changed into the structure's own folder, all or none."""
    from bot.texts.sheet import NotASheet
    from bot.texts.taking_back import Refused, take_back, write
    from flows.reading import Misread

    _check_language(language)
    folder = read_settings().content
    if folder is None:
        raise Failure(
            "Vos textes n'ont pas encore de dossier : mettez LIEN_CONTENT=content dans .env, puis recommencez."
        )
    try:
        taken = take_back(_rows(file), language, folder, approved=approved)
        if not try_only:
            write(taken)
    except NotASheet as wrong:
        raise Failure(f"{wrong}.") from None
    except Refused as refused:
        shown = refused.sentences[:SHOWN_MAX]
        more = len(refused.sentences) - len(shown)
        rest = [f"... et {more} autre(s)."] if more else []
        raise Failure(*(f"{sentence}." for sentence in shown), *rest, "Rien n'a été écrit.") from None
    except Misread as misread:
        raise Failure(*(str(mistake) for mistake in misread.mistakes)) from None
    if as_json:
        written = [] if try_only else [str(path) for path in taken.files]
        answer_json({"changed": taken.changed, "lacking": taken.lacking, "files": written})
        return
    verb = "changeraient" if try_only else "changés"
    print(f"{taken.changed} texte(s) {verb}, dans {len(taken.files)} fichier(s) de {folder}.")
    if taken.lacking:
        print(f"{taken.lacking} texte(s) manquent encore en « {language} » : le français les remplace.")
    if taken.changed and not try_only:
        print("Relancez Lien pour que les personnes les lisent.")


def _rows(file: Path) -> "list[Row]":
    from bot.texts.catalogue import read_catalogues
    from bot.texts.row import Row
    from bot.texts.sheet import read_sheet

    if file.is_dir():
        return [
            Row(f"{Path(path).name}, ligne {line}", place, value)
            for path, line, place, value in read_catalogues(file)
        ]
    return [Row(f"ligne {number}", place, value) for number, place, value in read_sheet(file)]


def _check_language(language: str) -> None:
    if not _LANGUAGE.fullmatch(language):
        raise Failure(
            f"« {language} » n'est pas un code de langue : deux ou trois lettres (fr, en, ro).", code=2
        )
