"""`lien erase`: one person is forgotten."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.answers import AsJson, Failure, answer_json, complain
from bot.cli.french import FrenchCommand
from bot.cli.installation import on_database

if TYPE_CHECKING:
    from storage.database import Database
    from storage.erasing import Erased

TRIES = 3
Person = Annotated[
    int, typer.Option("--person", metavar="NUMÉRO", help="Numéro de la personne (« lien person list »).")
]
_STAYS = (
    "Ce que Telegram a déjà remis reste dans Telegram : les messages chez la personne, chez les accompagnateurs et dans le groupe.",
    "Les sauvegardes et les copies faites avant la gardent encore : effacez-les, ou refaites l'effacement après les avoir remises.",
)
_ON_A_SERVER = (
    "PostgreSQL garde ses lignes dans ses fichiers jusqu'à son prochain VACUUM, et ses journaux aussi longtemps que vous les "
    "gardez. Pour réécrire les fichiers tout de suite, Lien arrêté : psql -c 'VACUUM FULL'"
)
_BEING_READ = (
    "Elle est effacée de la base, mais le journal (-wal) n'a pas pu être vidé, quelqu'un le lit : il garde des traces jusqu'à "
    "ce que Lien s'arrête. Relancez Lien."
)


def register(lien: typer.Typer) -> None:
    """Add the command."""
    lien.command(cls=FrenchCommand, help="Oublie une personne : rien d'elle ne reste dans la base.")(erase)


def erase(
    person: Person,
    yes: Annotated[bool, typer.Option("--yes", help="Ne demande pas de confirmer par le nom.")] = False,
    as_json: AsJson = False,
) -> None:
    """Forget one person for good, once their name was typed; say what went, and what is not ours to take back."""
    if not yes:
        _confirm(person)
    erased, swept, shared = on_database(lambda database: _erase(database, person))
    if as_json:
        answer_json(
            {"person": person, "rows": erased.rows, "masked": erased.masked, "swept": swept and not shared}
        )
    else:
        _tell(person, erased, shared=shared)
    if not swept:
        complain(_BEING_READ)


def _confirm(person: int) -> None:
    from flows.naming import plain

    name = on_database(lambda database: _name(database, person))
    print(
        f"La personne n° {person} et tout ce qui est gardé d'elle seront oubliés. On ne revient pas en arrière."
    )
    print("Si elle veut d'abord une copie : lien export --person NUMÉRO")
    typed = typer.prompt("Pour confirmer, tapez son prénom et son nom", prompt_suffix=" : ")
    if sorted(plain(typed).split()) != sorted(plain(name).split()):
        raise Failure(
            "Ce n'est pas son nom : rien n'a été effacé. Vérifiez le numéro (« lien person list »)."
        )


async def _name(database: "Database", person: int) -> str:
    from storage.erasing import name_of

    async with database.read() as work:
        return await name_of(work, person)


async def _erase(database: "Database", person: int) -> tuple["Erased", bool, bool]:
    from storage.rewriting import NotRewritten

    erased = await _forget(database, person)
    try:
        return erased, await database.leave_nothing_behind(), database.is_shared
    except NotRewritten as traces:
        raise Failure(f"La personne n° {person} est effacée de la base.", str(traces)) from None


async def _forget(database: "Database", person: int) -> "Erased":
    from storage.erasing import erase
    from storage.unit_of_work import Overtaken

    for attempt in range(TRIES):
        try:
            async with database.begin() as work:
                erased = await erase(work, person)
                await work.commit()
                return erased
        except Overtaken:
            if attempt == TRIES - 1:
                raise
    raise AssertionError


def _tell(person: int, erased: "Erased", *, shared: bool) -> None:
    print(f"La personne n° {person} est effacée : {sum(erased.rows.values())} lignes, table par table.")
    for table, count in sorted(erased.rows.items()):
        print(f"- {table} : {count}")
    if erased.masked:
        print(f"Textes pour tous où son nom a été masqué : {erased.masked}.")
    for sentence in (*_STAYS, *((_ON_A_SERVER,) if shared else ())):
        print(sentence)
