"""What is done at every turn, tick and sending never looks through a table that grows: how long it takes does not depend on how many years are kept."""

import asyncio
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from benchmarks.grown.scans import KNOWN, unexpected
from benchmarks.grown.ways import SetClock, Who, go_all_ways
from bot.content import load_content
from bot.turn import Turns
from flows.effects import BindTeam, JoinCaseworker, JoinPerson, NoteConsent, Outcome
from flows.events import Incoming, TextReceived
from flows.people import Consent, Role
from flows.structure import read_structure
from storage import directory, outcomes
from storage.cipher import Cipher
from storage.database import Database
from storage.person_file import change_file
from storage.tables import consents, people
from tests.harness.stage import KEY, STRUCTURE, TUESDAY, migrated
from tests.harness.statements import Asked, Statements, looked_through

WHO = Who(people=range(100, 108), caseworker=900, group=-7)
HAS_LEFT = 108


@pytest.fixture(scope="module")
def gone(tmp_path_factory: pytest.TempPathFactory) -> tuple[Statements, Path]:
    """Every hot way, gone once on a small file."""
    path = tmp_path_factory.mktemp("ways") / "small.db"
    return asyncio.run(go(path)), path


async def go(path: Path) -> Statements:
    await migrated(path)
    async with Database.connect(f"sqlite+aiosqlite:///{path}", Cipher([KEY])) as database:
        await settle_in(database)
    return await go_all_ways(path, KEY, WHO, TUESDAY)


async def settle_in(database: Database) -> None:
    now, until = TUESDAY - timedelta(days=8), TUESDAY + timedelta(days=9)
    async with database.begin() as work:
        await directory.apply_structure(work, read_structure(STRUCTURE, "s"), now)
        claire = await directory.add_caseworker(work, "atelier", "Claire", Role.CASEWORKER, on_call=False)
        opened = await directory.invite(work, "caseworker", claire, "c", until)
        code = await directory.invite(work, "team", "atelier", "t", until)
        joined = (JoinCaseworker(opened, claire, WHO.caseworker), BindTeam(code, 1, WHO.group, "Équipe"))
        await outcomes.write(work, Outcome(joined), now)
        for chat in (*WHO.people, HAS_LEFT):
            person = await directory.add_person(work, "atelier", f"P{chat}", "X", now, referent="Claire")
            invitation = await directory.invite(work, "person", person, f"p{chat}", until)
            agreed = (JoinPerson(invitation, person, chat, "fr"), NoteConsent(person, Consent.GIVEN, "test"))
            await outcomes.write(work, Outcome(agreed), now)
        # What somebody said long ago is forgotten; somebody else left long ago, and is forgotten whole.
        turns = Turns(load_content(), SetClock(TUESDAY - timedelta(days=1100)))
        for chat in (WHO.people[-1], HAS_LEFT):
            await turns.receive(work, Incoming(chat, chat, chat, TextReceived("Bonjour", 1)))
        await work.execute(update(people).values(joined_at=TUESDAY - timedelta(days=1100)))
        await work.execute(update(consents).values(at=TUESDAY - timedelta(days=1100)))
        long_ago = {"exited_on": (TUESDAY - timedelta(days=1000)).date()}
        await change_file(work, len(WHO.people) + 1, {}, long_ago, now)
        await work.commit()


def test_every_way_was_gone(gone: tuple[Statements, Path]) -> None:
    asked = gone[0].asked
    for table in ("messages", "touchpoints", "flags", "conversations", "priorities", "decisions"):
        assert any(f"INTO {table} " in one.sql for one in asked), table
    assert any("DELETE FROM people" in one.sql for one in asked), "somebody is forgotten whole"
    assert len({one.way for one in asked}) > 20


def test_no_hot_way_looks_through_a_table_that_grows(gone: tuple[Statements, Path]) -> None:
    statements, path = gone
    assert unexpected(path, statements.asked) == []


def test_no_reason_is_given_for_what_is_no_longer_done(gone: tuple[Statements, Path]) -> None:
    statements, path = gone
    with sqlite3.connect(path) as file:
        done = {
            (one.way.split(":")[0], table) for one in statements.asked for table in looked_through(file, one)
        }
    file.close()
    assert set(KNOWN) <= done


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT count(*) FROM messages",
        "SELECT messages.id FROM messages WHERE messages.reason = 'x' ORDER BY messages.id",
        "SELECT count(*) FROM people AS p",
        "SELECT messages.id FROM messages WHERE messages.to_kind = 'person' AND messages.reason = 'x'",
        "SELECT 1 FROM structures JOIN messages AS said ON said.reason = structures.slug",
    ],
)
def test_what_looks_through_one_would_be_seen(
    gone: tuple[Statements, Path], sql: str, tmp_path: Path
) -> None:
    shutil.copy(gone[1], tmp_path / "copy.db")
    found = unexpected(tmp_path / "copy.db", [Asked("somebody", sql, ())])
    assert len(found) == 1
    assert sql in found[0]
