"""`lien init`: a new installation in this folder."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.answers import Failure
from bot.cli.french import FrenchCommand

if TYPE_CHECKING:
    from bot.setting_up import House

ENVIRONMENT = Path(".env")
STRUCTURE = Path("structure.yaml")
_QUESTIONS = (
    ("name", "Nom de la structure"),
    ("timezone", "Fuseau horaire"),
    ("holidays", "Jours fériés (FR, FR-57, FR-RE...)"),
    ("hours", "Heures de contact du lundi au jeudi"),
    ("friday", "Heures de contact du vendredi"),
    ("payday", "Jour de la paie dans le mois"),
)


def register(lien: typer.Typer) -> None:
    """Add the command."""
    lien.command(
        cls=FrenchCommand, help="Prépare une installation dans ce dossier : .env et structure.yaml."
    )(init)


def init(
    yes: Annotated[
        bool, typer.Option("--yes", help="Ne pose aucune question ; garde les fichiers qui existent.")
    ] = False,
) -> None:
    """Ask a few questions and write both files; nothing is overwritten without asking."""
    from bot.setting_up import House, environment_text, keys_for, structure_text, write_private

    write_environment = _may_write(ENVIRONMENT, yes)
    write_structure = _may_write(STRUCTURE, yes)
    try:
        if write_environment:
            token = os.environ.get("LIEN_TOKEN", "") if yes else _token()
            write_private(ENVIRONMENT, environment_text(token, keys_for(ENVIRONMENT)))
            print(
                f"{ENVIRONMENT} est écrit, lisible par vous seul. Gardez une copie de LIEN_KEYS en lieu sûr."
            )
        if write_structure:
            house = House() if yes else _ask_about(House())
            STRUCTURE.write_text(structure_text(house), encoding="utf-8")
            print(f"{STRUCTURE} est écrit : relisez-le, il se modifie dans un éditeur de texte.")
    except OSError as error:
        raise Failure(
            f"Impossible d'écrire dans ce dossier ({error.strerror}) : vérifiez vos droits."
        ) from None
    print("Ensuite : lien migrate, puis lien structure apply structure.yaml, puis lien doctor.")


def _may_write(path: Path, yes: bool) -> bool:
    if not path.exists():
        return True
    if yes:
        print(f"{path} existe déjà : il est gardé tel quel.")
        return False
    keeps = " (la clé est reprise)" if path == ENVIRONMENT else ""
    return _ask(f"{path} existe déjà. Le remplacer{keeps} ?", "non").lower() in {"o", "oui"}


def _token() -> str:
    from getpass import getpass

    print("Le jeton du robot, donné par @BotFather (Entrée pour le mettre plus tard dans .env) :")
    return getpass("  LIEN_TOKEN : ") if sys.stdin.isatty() else _line("")


def _ask_about(house: "House") -> "House":
    for name, question in _QUESTIONS:
        house = _ask_until_right(house, name, question)
    return house


def _ask_until_right(house: "House", name: str, question: str) -> "House":
    from bot.setting_up import structure_text
    from flows.reading import Misread
    from flows.structure import read_structure

    default: str = getattr(house, name)
    while True:
        answered = replace(house, **{name: _ask(question, default)})
        try:
            read_structure(structure_text(answered), str(STRUCTURE))
        except Misread as misread:
            print(f"  Ce n'est pas possible : {misread.mistakes[0].what}.")
        else:
            return answered


def _ask(question: str, default: str) -> str:
    return _line(f"{question} [{default}] : ") or default


def _line(prompt: str, read: Callable[[str], str] = input) -> str:
    try:
        return read(prompt).strip()
    except EOFError:
        raise Failure(
            "Il manque une réponse : répondez à chaque question, ou lancez « lien init --yes »."
        ) from None
