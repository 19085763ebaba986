"""Texts as a spreadsheet, for people: one row a text, with what French says beside it and what to know before writing.

Rule 1: what somebody wrote is text, never a formula.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.exceptions import InvalidFileException

from flows.right_to_left import LANGUAGES
from flows.texts import Place, Text

HEADINGS = ("Fichier", "Texte", "Français", "Votre texte", "À savoir")
_WIDTHS = (22, 24, 60, 60, 50)
OWN = HEADINGS.index("Votre texte")
_QUIET = PatternFill("solid", fgColor="F2F2F2")


class NotASheet(Exception):
    """The file is no sheet of texts; the sentence says why."""


def write_sheet(path: Path, language: str, texts: Mapping[str, list[Text]]) -> None:
    """Write every text, file after file."""
    book = Workbook()
    sheet = book.active
    sheet.title = language
    sheet.append(HEADINGS)
    for rows in texts.values():
        for text in rows:
            sheet.append((text.place.file, str(text.place), text.french, text.own, text.note))
    for row in sheet.iter_rows(min_row=2):
        for column, cell in enumerate(row):
            _dressed(cell, column, language)
    for cell, width in zip(sheet[1], _WIDTHS, strict=True):
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.freeze_panes = "C2"
    book.save(path)


def _dressed(cell: Cell, column: int, language: str) -> None:
    if isinstance(cell.value, str):
        cell.data_type = "s"
    right = column == OWN and language in LANGUAGES
    cell.alignment = Alignment(
        wrap_text=True,
        vertical="top",
        horizontal="right" if right else "left",
        readingOrder=2 if right else 1,
    )
    if column != OWN:
        cell.fill = _QUIET


def read_sheet(path: Path) -> Iterator[tuple[int, Place, str]]:
    """Each row with a place: its number, where the text stands, and what was written. Raises NotASheet."""
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, BadZipFile, KeyError, ValueError, OSError, EOFError) as error:
        raise NotASheet(f"{path} n'est pas un tableau XLSX qui se lit ({type(error).__name__})") from None
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    book.close()
    named = [str(cell or "").strip() for cell in rows[0]] if rows else []
    missing = [heading for heading in HEADINGS[: OWN + 1] if heading not in named and heading != "Français"]
    if missing:
        raise NotASheet(f"{path}, ligne 1 : il manque la colonne « {missing[0]} »")
    at = {heading: named.index(heading) for heading in HEADINGS if heading in named}
    for number, row in enumerate(rows[1:], 2):
        cells = {heading: _said(row, column) for heading, column in at.items()}
        if cells["Fichier"] or cells["Texte"]:
            yield number, place_of(cells["Fichier"], cells["Texte"]), cells["Votre texte"]


def place_of(file: str, text: str) -> Place:
    """The place that « mood.good » names in a file."""
    key, _, attribute = text.partition(".")
    return Place(file, key, attribute or None)


def _said(row: tuple[object, ...], column: int) -> str:
    value = row[column] if column < len(row) else None
    # A spreadsheet writes its line ends in its own way.
    return "" if value is None else str(value).replace("\r\n", "\n").replace("_x000D_", "").strip()
