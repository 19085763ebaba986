"""`lien run`: the service."""

import asyncio
import os
from collections.abc import Callable

import typer

from bot.cli.answers import Failure
from bot.cli.french import FrenchCommand
from bot.cli.installation import read_settings
from bot.garbage import collect_nothing

STANDARD_ERROR = 2


def register(lien: typer.Typer) -> None:
    """Add the command."""
    lien.command(cls=FrenchCommand, help="Fait tourner Lien, jusqu'à Ctrl+C ou SIGTERM.")(run)


def run() -> None:
    """Serve until SIGTERM or SIGINT."""
    _open_standard_files()
    collect_nothing()
    settings = read_settings()
    if not settings.token.get_secret_value():
        raise Failure("LIEN_TOKEN manque : mettez dans .env le jeton donné par @BotFather.")
    try:
        _ = settings.listen_on
    except ValueError:
        raise Failure("LIEN_LISTEN n'est pas lisible : corrigez .env (attendu : 127.0.0.1:8080).") from None

    from bot.models_when_used import import_aiogram

    import_aiogram()
    from bot.app import serve
    from bot.logs import set_up
    from bot.opening import check_file
    from bot.refusals import CannotServe
    from flows.reading import Misread
    from storage.reach import OutOfReach, reaching

    set_up(settings.log, settings.log_format)
    try:
        check_file(settings)
        with reaching(settings.database_url), asyncio.Runner(loop_factory=_fastest_loop()) as runner:
            runner.run(serve(settings))
    except (CannotServe, OutOfReach) as refused:
        raise Failure(str(refused)) from None
    except Misread as misread:
        raise Failure(*(str(mistake) for mistake in misread.mistakes)) from None


def _open_standard_files() -> None:
    """A supervisor may start us without standard input; uvloop ends the process over a connection that has its number."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= STANDARD_ERROR:
        pass
    os.close(number)


def _fastest_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop takes less time to wait for the network; it is not made for Windows, where the library's own will do."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    return new_event_loop
