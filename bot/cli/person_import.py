"""`lien person import`: everybody of a sheet, or nobody.

Rule 1: each line that cannot be read is told with its number; nothing is half-imported.
Rule 2: a suspension that lacks its reason or a day is told with its line, and what comes of that; it is imported all the same.
Rule 3: a sheet that is imported twice adds nobody twice, unless it is said that they bear the same name.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.answers import AsJson, Failure, answer_json, answer_table, complain
from bot.cli.installation import on_database, read_settings
from bot.cli.inviting import Days, StructureCode, addressed, now

NOTHING_ADDED = "Rien n'a été ajouté."
_TITLES = ("N°", "Prénom", "Nom", "Lien")


@dataclass
class Newcomer:
    """Somebody of the sheet: the line where they stand, and what it says of them."""

    line: int
    values: dict[str, Any]
    start: str = ""
    number: int = 0
    link: dict[str, Any] = field(default_factory=dict)

    @property
    def by_phone(self) -> bool:
        """Say whether a human calls them: they get no link."""
        return bool(self.values.get("by_phone"))

    @property
    def name(self) -> tuple[str, str]:
        """First and last name."""
        return self.values["first_name"], self.values.get("last_name") or ""


def import_(
    file: Annotated[Path, typer.Argument(metavar="FICHIER", help="Un tableau : CSV, ou XLSX.")],
    structure: StructureCode,
    sheet: Annotated[
        Path | None,
        typer.Option(
            "--sheet", metavar="FICHIER.pdf", help="Écrit aussi des cartes à imprimer, avec les QR codes."
        ),
    ] = None,
    same_names: Annotated[
        bool, typer.Option("--same-names", help="Ajoute aussi qui porte le nom d'une personne déjà là.")
    ] = False,
    days: Days = 14,
    as_json: AsJson = False,
) -> None:
    """Add everybody of a sheet, and show their links."""
    from bot.links import bot_username, expiry, mint_secret

    newcomers = read_newcomers(file)
    settings, expires_at = read_settings(), expiry(now(), days)
    username = asyncio.run(bot_username(settings))
    if sheet is not None:
        _refuse_sheet(sheet, username)
    for newcomer in newcomers:
        newcomer.start = "" if newcomer.by_phone else mint_secret()
    name = on_database(
        lambda database: _write(database, file, structure, newcomers, expires_at, same_names), settings
    )
    for newcomer in newcomers:
        newcomer.link = addressed(username, newcomer.start, expires_at) if newcomer.start else {}
    for said in _incomplete(file, newcomers):
        complain(said)
    if as_json:
        answer_json([_as_data(newcomer) for newcomer in newcomers])
    else:
        answer_table(_TITLES, [_as_row(newcomer) for newcomer in newcomers], "Personne dans ce tableau.")
        print(f"{len(newcomers)} personne(s) ajoutée(s). Liens valables une fois, pendant {days} jours.")
    if sheet is not None:
        _draw(sheet, name, newcomers)
        complain(f"Cartes à imprimer : {sheet}")


def read_newcomers(file: Path) -> list[Newcomer]:
    """Everybody of the sheet. Raises Failure with a sentence for each line that cannot be read."""
    from bot.cli.person_fields import plain
    from bot.cli.sheets import read_sheet

    found: list[Newcomer] = []
    wrong: list[str] = []
    seen: dict[tuple[str, str], int] = {}
    for line, cells in read_sheet(file):
        newcomer, mistakes = _read(line, cells)
        wrong += [f"{file}, ligne {line} : {mistake}." for mistake in mistakes]
        if mistakes:
            continue
        first_name, last_name = newcomer.name
        before = seen.setdefault((plain(first_name), plain(last_name)), line)
        if before != line:
            wrong.append(f"{file}, ligne {line} : la même personne qu'à la ligne {before}.")
        found.append(newcomer)
    if wrong:
        raise Failure(*wrong, NOTHING_ADDED)
    return found


def _read(line: int, cells: dict[str, Any]) -> tuple[Newcomer, list[str]]:
    from bot.cli.person_fields import Unreadable, contradiction, read
    from flows.pathway import Pathway

    newcomer, mistakes = Newcomer(line, {}), []
    for name, cell in cells.items():
        try:
            newcomer.values[name] = read(name, cell)
        except Unreadable as error:
            mistakes.append(str(error))
    if "first_name" not in cells:
        mistakes.append("il manque le prénom")
    contradicted = contradiction(Pathway(**_pathway_of(newcomer.values)))
    return newcomer, [*mistakes, contradicted] if contradicted else mistakes


def _incomplete(file: Path, newcomers: list[Newcomer]) -> list[str]:
    """What suspensions of the sheet lack: nobody is refused for it, and each is told with its line."""
    from bot.cli.person_fields import column_of, missing_of_suspension
    from flows.pathway import Pathway

    return [
        f"{file}, ligne {newcomer.line} : {lack}"
        for newcomer in newcomers
        for lack in missing_of_suspension(Pathway(**_pathway_of(newcomer.values)), column_of)
    ]


def _pathway_of(values: dict[str, Any]) -> dict[str, Any]:
    from bot.cli.person_fields import split

    pathway = split(values)[1]
    return {name: value for name, value in pathway.items() if name not in {"first_name", "last_name"}}


async def _write(
    database: Any,
    file: Path,
    slug: str,
    newcomers: list[Newcomer],
    expires_at: datetime,
    same_names: bool,
) -> str:
    from bot.cli.person_fields import plain, split
    from storage.directory import add_person, invite, list_people
    from storage.names import structure_named
    from storage.person_file import change_file
    from storage.structure_settings import structure_of

    async with database.begin() as work:
        structure = structure_of((await structure_named(work, slug)).settings)
        there = {
            (plain(row.person.first_name), plain(row.person.last_name)): row.person.id
            for row in await list_people(work, slug)
        }
        wrong = await _refused(work, slug, structure, file, newcomers, {} if same_names else there)
        if wrong:
            raise Failure(*wrong, NOTHING_ADDED)
        for newcomer in newcomers:
            about, pathway = split(newcomer.values)[0], _pathway_of(newcomer.values)
            first_name, last_name = newcomer.name
            newcomer.number = await add_person(work, slug, first_name, last_name, now())
            await change_file(work, newcomer.number, about, pathway, now())
            if newcomer.start:
                await invite(work, "person", newcomer.number, newcomer.start, expires_at)
        await work.commit()
    return structure.name


async def _refused(
    work: Any,
    slug: str,
    structure: Any,
    file: Path,
    newcomers: list[Newcomer],
    there: dict[tuple[str, str], int],
) -> list[str]:
    """What of the sheet does not fit the structure, line by line."""
    from bot.cli.person_fields import plain, refuse_for_structure, split
    from storage.directory import list_caseworkers

    names = {row.name for row in await list_caseworkers(work, slug)}
    wrong = []
    for newcomer in newcomers:
        where = f"{file}, ligne {newcomer.line}"
        known = there.get((plain(newcomer.name[0]), plain(newcomer.name[1])))
        if known is not None:
            wrong.append(f"{where} : cette personne est déjà là (n° {known}). Homonyme : --same-names.")
        referent = newcomer.values.get("referent")
        if referent and referent not in names:
            wrong.append(
                f"{where} : « {referent} » n'est pas accompagnateur ici (connus : {', '.join(sorted(names))})."
            )
        for name, value in split(newcomer.values)[0].items():
            why = refuse_for_structure(structure, name, value)
            if why is not None:
                wrong.append(f"{where} : {why}.")
    return wrong


def _refuse_sheet(sheet: Path, username: str | None) -> None:
    """Links are shown once: what would make the cards fail is said before anything is written."""
    if username is None:
        raise Failure(
            "--sheet : Telegram n'a pas donné le nom du robot (jeton absent, ou pas de réseau). Rien n'a été ajouté."
        )
    if not sheet.parent.is_dir():
        raise Failure(f"--sheet : le dossier {sheet.parent} n'existe pas. Rien n'a été ajouté.")


def _draw(sheet: Path, structure: str, newcomers: list[Newcomer]) -> None:
    from bot.cards_to_print import Card, cards_to_print

    cards = [Card(n.name[0], n.number, n.link["link"]) for n in newcomers if n.link]
    try:
        sheet.write_bytes(cards_to_print(structure, cards))
    except OSError as error:
        raise Failure(
            f"{sheet} ne peut pas être écrit ({error.strerror}) : les liens sont ci-dessus."
        ) from None


def _as_row(newcomer: Newcomer) -> list[str]:
    shown = newcomer.link.get("link") or newcomer.start or "par téléphone"
    return [str(newcomer.number), *newcomer.name, shown]


def _as_data(newcomer: Newcomer) -> dict[str, Any]:
    first_name, last_name = newcomer.name
    return {
        "id": newcomer.number,
        "line": newcomer.line,
        "first_name": first_name,
        "last_name": last_name,
        "by_phone": newcomer.by_phone,
        **newcomer.link,
    }
