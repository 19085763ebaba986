"""`lien health`: is the service alive?"""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import typer

from bot.cli.answers import AsJson, Failure, answer_json
from bot.cli.french import FrenchCommand
from bot.cli.installation import on_database

if TYPE_CHECKING:
    from bot.health import Health


def register(lien: typer.Typer) -> None:
    """Add the command."""
    lien.command(cls=FrenchCommand, help="Dit si Lien tourne bien (code 0), ou non (code 1).")(health)


def health(as_json: AsJson = False) -> None:
    """Judge from the database alone; exit 1 unless the house is healthy."""
    from bot.health import as_data, judge
    from storage.database import Database
    from storage.held_up import held_up
    from storage.lateness import oldest_overdue_flag
    from storage.state import read_state

    now = datetime.now(UTC)

    async def look(database: Database) -> "Health":
        async with database.read() as work:
            state, overdue_since = await read_state(work, now), await oldest_overdue_flag(work, now)
            return judge(state, overdue_since, now, await held_up(work))

    try:
        found = on_database(look)
    except Failure as failure:
        if not as_json:
            raise
        answer_json({"alive": False, "healthy": False, "problems": list(failure.sentences), "remarks": []})
        raise typer.Exit(1) from None
    if as_json:
        answer_json(as_data(found))
    else:
        _show(found)
    if not found.healthy:
        raise typer.Exit(1)


def _show(health: "Health") -> None:
    print(
        "Lien tourne."
        if health.healthy
        else "Lien ne va pas bien."
        if health.alive
        else "Lien ne tourne pas."
    )
    for problem in health.problems:
        print(f"  ✗ {problem}")
    for remark in health.remarks:
        print(f"  ! {remark}")
    state = health.state
    print(
        f"  Structures : {state.structures}. Accompagnateurs : {state.caseworkers}. Personnes : {state.people}, "
        f"dont {state.people_joined} avec leur lien ouvert. Signalements en cours : {state.open_flags}."
    )
