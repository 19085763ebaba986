"""The command line `lien`: what whoever installs and runs the house types.

Rule 1: a command imports what it needs when it runs, so that the others start at once.
Rule 2: an error is one plain French sentence on standard error; 1 says that it went wrong, 2 that it was asked wrongly.
"""

import sys
from collections.abc import Sequence

import typer

from bot.cli import (
    attestation,
    availability,
    backup,
    caseworker,
    content,
    demo,
    doctor,
    erase,
    export,
    faq,
    health,
    init,
    migrate,
    move,
    person,
    report,
    risk,
    run,
    structure,
    talk,
    team,
)
from bot.cli.answers import Failure, complain
from bot.cli.french import FrenchGroup, said_in_french


def build() -> typer.Typer:
    """The whole command line, in the order in which one meets it."""
    lien = typer.Typer(
        name="lien",
        cls=FrenchGroup,
        help="Lien garde le contact avec les salariés en parcours d'insertion, par Telegram.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    for part in (demo, init, migrate, run, health, doctor, backup, move):
        part.register(lien)
    for group in (structure, caseworker, person, team, export, erase, attestation, faq):
        group.register(lien)
    for part in (report, availability, talk, content, risk):
        part.register(lien)
    return lien


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and exit with its code."""
    sys.exit(_code(list(sys.argv[1:] if arguments is None else arguments)))


def _code(arguments: list[str]) -> int:
    try:
        code = typer.main.get_command(build()).main(arguments, prog_name="lien", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except Failure as failure:
        for sentence in failure.sentences:
            complain(sentence)
        return failure.code
    except typer.TyperException as wrong:
        sentence = said_in_french(wrong)
        if sentence:
            complain(sentence)
        return wrong.exit_code
    except (typer.Abort, KeyboardInterrupt):
        complain("Interrompu.")
        return 130
    except Exception as error:
        from bot.logs import place

        complain(f"Erreur imprévue ({place(error)}) : c'est un défaut de Lien, signalez-le avec cette ligne.")
        return 1
