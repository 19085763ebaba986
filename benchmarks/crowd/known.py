"""Lien that knows a great many people, with conversations under way: those who play join as in `check_in/installation.py`, the others are rows.

One conversation is begun by the product itself (a check-in that is due, let out by its tick, claimed and settled as sent); the others under way
are the rows of that one again, for other people.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, select

from benchmarks.check_in.installation import install
from benchmarks.check_in.messenger import FIRST_CHAT
from benchmarks.crowd.installation import PEOPLE_IN_A_STRUCTURE, add_structures, check_in_due, person_row
from bot.clock import SystemClock
from bot.config import Settings
from bot.content import load_content
from bot.opening import cipher_of
from bot.ticks import Ticks
from bot.turn import Turns
from storage import outbox, settling
from storage.database import Database
from storage.tables import conversations, messages, touchpoints
from storage.tables import people as people_known
from storage.unit_of_work import UnitOfWork

AT_ONCE = 5_000
# Telegram's numbers for what they were asked; no two alike in one chat.
FIRST_NUMBER = 1_000_000_000


async def install_known(folder: Path, playing: int, known: int, under_way: int) -> None:
    """Leave in `folder` an installation of `known` people, of whom `playing` have joined and agreed; `under_way` of the others are being asked something."""
    await install(folder, playing)
    settings = Settings(_env_file=folder / ".env")
    now = datetime.now(UTC)
    async with Database.connect(f"sqlite+aiosqlite:///{folder / 'lien.db'}", cipher_of(settings)) as database:
        async with database.begin() as work:
            await add_structures(work, -(-(known - playing) // PEOPLE_IN_A_STRUCTURE), now)
            # The first structure is that of those who play.
            rows = [
                person_row(
                    work, now, 2 + number // PEOPLE_IN_A_STRUCTURE, FIRST_CHAT + playing + number, None
                )
                for number in range(known - playing)
            ]
            for begin in range(0, len(rows), AT_ONCE):
                await work.execute(insert(people_known), rows[begin : begin + AT_ONCE])
            await work.commit()
        if under_way:
            first = playing + 1
            await _ask(database, first, Turns(load_content(folder / "contenu"), SystemClock()))
            await _ask_as(database, first, range(first + 1, first + under_way))


async def _ask(database: Database, person: int, turns: Turns) -> None:
    """Have the product ask somebody what is due, and settle it as sent."""
    async with database.begin() as work:
        await work.execute(insert(touchpoints), [check_in_due(person, datetime.now(UTC))])
        await work.commit()
    await Ticks(database, turns, turns.clock, UnitOfWork.commit).release()
    now = datetime.now(UTC) + timedelta(seconds=1)
    async with database.begin() as work:
        letters = await outbox.due(work, now, AT_ONCE)
        await outbox.claim(work, [letter.id for letter in letters], now)
        sent = [(letter, FIRST_NUMBER + letter.id) for letter in letters]
        await settling.settle_all_sent(work, sent, now)
        await work.commit()


async def _ask_as(database: Database, asked: int, others: range) -> None:
    """Give others the rows of one who is being asked."""
    async with database.begin() as work:
        for table in (conversations, touchpoints, messages):
            rows = [one._asdict() for one in await work.rows(select(table).where(table.c.person_id == asked))]
            assert rows, f"nothing was written into {table.name}"
            theirs = [_theirs(table, one, person) for person in others for one in rows]
            for begin in range(0, len(theirs), AT_ONCE):
                await work.execute(insert(table), theirs[begin : begin + AT_ONCE])
        await work.commit()


def _theirs(table: Table, one: dict[str, Any], person: int) -> dict[str, Any]:
    own = {"person_id": person} | ({"to_id": person} if table is messages else {})
    return {name: value for name, value in one.items() if name != "id" or table is conversations} | own
