"""The database: reached, at the right schema, opened by the keys; and what the other checks need to know of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.config import Settings
from bot.doctor.finding import Finding, error, ok
from bot.opening import check_file, check_schema, check_whole, open_database
from bot.refusals import CannotServe
from storage.listing import (
    CaseworkerRow,
    PersonRow,
    StructureRow,
    list_caseworkers,
    list_people,
    list_structures,
)
from storage.reach import OutOfReach, reaching
from storage.state import keys_open
from storage.team_chats import TeamChat, team_chats


@dataclass(frozen=True, slots=True)
class Facts:
    """Who is in the house."""

    structures: Sequence[StructureRow]
    caseworkers: Sequence[CaseworkerRow]
    people: Sequence[PersonRow]
    team_chats: Sequence[TeamChat]


async def look_at_database(settings: Settings) -> tuple[Facts | None, Sequence[Finding]]:
    """The facts, None where they cannot be read, and what was found on the way."""
    if not settings.key_texts:
        return None, ()
    try:
        check_file(settings)
        with reaching(settings.database_url):
            async with open_database(settings) as database:
                await check_schema(database)
                await check_whole(database)
                async with database.begin():
                    # Rolled back at once: whoever may begin to write is kept out by no other program, and by no rights.
                    pass
                async with database.read() as work:
                    if not await keys_open(work):
                        what = "Les clés de LIEN_KEYS n'ouvrent pas ce qui est enregistré."
                        mend = "Remettez l'ancienne clé, en dernier, après une virgule."
                        return None, (error("database", what, mend),)
                    facts = Facts(
                        await list_structures(work),
                        await list_caseworkers(work),
                        await list_people(work),
                        await team_chats(work),
                    )
    except (CannotServe, OutOfReach) as refused:
        what, _, mend = str(refused).partition(" : ")
        return None, (error("database", what.rstrip(".") + ".", mend[:1].upper() + mend[1:]),)
    return facts, (ok("database", "La base de données est à jour, et les clés l'ouvrent."),)
