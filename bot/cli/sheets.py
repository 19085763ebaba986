"""A sheet of people, CSV or XLSX, as rows of known fields.

Rule 1: columns are named like the options, with or without dashes, or by their French headings.
Rule 2: an empty cell says nothing; an empty line is passed over.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bot.cli.answers import Failure

Rows = list[tuple[int, dict[str, Any]]]
# Other headings that people write for the same.
_ALSO = {
    "firstname": "first_name",
    "lastname": "last_name",
    "nom de famille": "last_name",
    "tel": "phone",
    "fuseau horaire": "timezone",
    "groupe": "pay_group",
    "accompagnateur": "referent",
    "debut": "started_on",
    "date d'entree": "started_on",
    "fin d'essai": "trial_until",
    "fin de la periode d'essai": "trial_until",
    "fin du contrat": "contract_until",
    "fin de pass": "pass_until",
    "fin du pass iae": "pass_until",
    "date de sortie": "exited_on",
    "contrat d'objectifs": "objectives_on",
}


def read_sheet(file: Path) -> Rows:
    """Every line that says something, with its number in the file. Raises Failure."""
    try:
        lines = list(_xlsx(file) if file.suffix.lower() in {".xlsx", ".xlsm"} else _csv(file))
    except OSError as error:
        raise Failure(f"{file} ne peut pas être lu ({error.strerror}) : vérifiez le chemin.") from None
    told = [(number, cells) for number, cells in lines if any(_says(cell) for cell in cells)]
    if not told:
        raise Failure(f"{file} est vide : la première ligne nomme les colonnes.")
    (first, headings), *rest = told
    names = _names(file, first, headings)
    return [
        (number, {name: cell for name, cell in zip(names, cells, strict=False) if name and _says(cell)})
        for number, cells in rest
    ]


def _names(file: Path, line: int, headings: Iterable[Any]) -> list[str]:
    from bot.cli.person_fields import FRENCH, plain

    known = {plain(name): name for name in FRENCH} | {plain(french): name for name, french in FRENCH.items()}
    known |= _ALSO
    names, wrong = [], []
    for heading in headings:
        said = plain(str(heading)) if _says(heading) else ""
        name = known.get(said, "")
        names.append(name)
        if said and not name:
            wrong.append(
                f"{file}, ligne {line} : colonne inconnue « {heading} » (connues : {', '.join(FRENCH.values())})."
            )
        elif name and names.count(name) == 2:
            wrong.append(f"{file}, ligne {line} : la colonne « {heading} » est là deux fois.")
    if "first_name" not in names and not wrong:
        wrong.append(f"{file}, ligne {line} : il manque une colonne « prénom ».")
    if wrong:
        raise Failure(*wrong, "Rien n'a été ajouté.")
    return names


def _csv(file: Path) -> Iterator[tuple[int, list[Any]]]:
    raw = file.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What a spreadsheet program in French writes when it is not asked for UTF-8.
        text = raw.decode("cp1252", errors="replace")
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    for cells in reader:
        yield reader.line_num, list(cells)


def _xlsx(file: Path) -> Iterator[tuple[int, list[Any]]]:
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(file.read_bytes()), read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError):
        raise Failure(f"{file} n'est pas un fichier XLSX lisible.") from None
    for number, row in enumerate(book.worksheets[0].iter_rows(values_only=True), 1):
        yield number, list(row)


def _says(cell: Any) -> bool:
    return cell is not None and str(cell).strip() != ""
