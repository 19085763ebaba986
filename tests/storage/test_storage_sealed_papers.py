"""Which papers somebody has may say something of their health: it stands nowhere in clear, nor what an older version wrote. Promise 12."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, MetaData, Table, make_url, select, text

from flows.calendar.drawing import touchpoints_between
from flows.calls.call import Because
from flows.conversation import Conversation, Frame
from flows.documents.document import Document
from flows.dossiers.dossier import Dossier, Result
from flows.dossiers.expiry import Expiry
from flows.effects import (
    AskCall,
    KeepConversation,
    KeepDocument,
    KeepDossier,
    KeepExpiry,
    OpenErrand,
    PlanTouchpoint,
    RecordAnswer,
    SettleTouchpoint,
)
from flows.touchpoints import TouchpointState
from storage import schema
from storage.cipher import Cipher
from storage.database import Database
from storage.engine import open_engine
from storage.papers import dated_papers
from storage.planning import to_plan
from storage.tables import answers, calls, decisions, documents, touchpoints
from storage.touchpoints import touchpoint_of
from tests.storage.household import NOW, settle_in

PERMIT, PAPER, TOPIC, ASKED, KIND = "passport", "disability", "sick_leave", "medical_form", "health_cover"
UNTIL = date(2027, 3, 30)
NAMES = (PERMIT, PAPER, TOPIC, ASKED, KIND, "paper_dates", "0330di", "0330hc", "0330pa")
BEFORE = "0008"
FORGOTTEN = "identity_card"
WHO = 7


def in_the_files(url: str) -> bytes:
    database = Path(str(make_url(url).database))
    return b"".join(file.read_bytes() for file in sorted(database.parent.glob(f"{database.name}*")))


def named_in(url: str) -> list[str]:
    held = in_the_files(url)
    return [name for name in NAMES if name.encode() in held]


async def test_nothing_in_the_file_says_which_papers_somebody_has(
    sqlite_url: str, sqlite_database: Database
) -> None:
    house = await settle_in(sqlite_database)
    who = house.amina
    await house.write(
        KeepExpiry(who, Expiry(1, PAPER, UNTIL)),
        KeepDossier(who, Dossier(1, TOPIC, (KIND,), ASKED, UNTIL, Result.WAITING), dated=True),
        KeepDocument(who, Document(1, ASKED, "photo", "AgAD", NOW, dossier=1)),
        OpenErrand("e1", who, "paper_end", f"{PAPER} {TOPIC}"),
        RecordAnswer(who, "paper_dates", 1, "which", PAPER, private=True),
        RecordAnswer(who, f"guide_{TOPIC}", 1, "papers", "begin", private=True),
        KeepConversation(
            who, Conversation((Frame("paper_dates", 1, "which", {"expiring": PAPER}),), 1, True)
        ),
    )
    async with sqlite_database.read() as work:
        (planned,) = [one for one in await to_plan(work, NOW, 10) if one.person.id == who]
    marks = touchpoints_between(who, planned.known, NOW.date(), UNTIL)
    ends = [mark for mark in marks if mark.kind == "paper_end"]
    await house.write(
        *(PlanTouchpoint(mark) for mark in ends),
        AskCall(
            who, "calendar", "2027-01-30", "paper_end", "", house.claire, "c1",
            tuple(Because(mark.kind, mark.facts) for mark in ends), (), None,
        ),
    )  # fmt: skip
    async with sqlite_database.read() as work:
        rows = await work.rows(select(touchpoints.c.id).where(touchpoints.c.kind == "paper_end"))
    await house.write(*(SettleTouchpoint(row.id, TouchpointState.MERGED, "with:paper_end") for row in rows))
    assert len(rows) == 3
    assert b"paper_end/270330" in in_the_files(sqlite_url), "the files hold what was written"
    assert named_in(sqlite_url) == []


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a database is to be made."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'old.db'}"
    url: str = request.getfixturevalue("empty_postgres_url")
    return url


@pytest.fixture
async def old(empty: str, cipher: Cipher) -> str:
    """A database of the version before, with what it kept in clear."""

    def upgrade(connection: Connection) -> None:
        config = schema._config()
        config.attributes.update(connection=connection, cipher=cipher)
        command.upgrade(config, BEFORE)
        _write_in_clear(connection, cipher)

    engine = open_engine(empty, writes=True)
    async with engine.begin() as connection:
        await connection.run_sync(upgrade)
    await engine.dispose()
    return empty


def _write_in_clear(connection: Connection, cipher: Cipher) -> None:
    tables = MetaData()
    tables.reflect(connection)

    def write(name: str, *rows: dict[str, Any]) -> None:
        for row in rows:
            connection.execute(tables.tables[name].insert(), row)

    def about(paper: str, until: str = "2027-03-30") -> dict[str, str]:
        return {"expiring": paper, "until_on": until}

    sealed, who = cipher.seal("AgAD"), {"person_id": WHO}
    at = {"due_at": NOW, "late_after": NOW}
    write("structures", {"id": 1, **_filled(tables.tables["structures"])})
    write("people", {"id": WHO, "structure_id": 1, **_filled(tables.tables["people"])})
    write("expiries", *({**who, "paper": paper, "until": UNTIL} for paper in (PAPER, PERMIT)))
    dossier = {"topic": TOPIC, "have": f"rent,{KIND}", "at": ASKED, "changed_at": NOW, "meant_on": UNTIL}
    write("dossiers", {**who, "number": 3, **dossier})
    document = {"kind": KIND, "piece": "photo", "file_id": sealed, "sent_at": NOW}
    write("documents", {**who, "number": 1, **document})
    for period, state, facts in (
        ("270330di2", "planned", about(PAPER)),
        ("260330hc1", "released", about(KIND, "2026-03-30")),
    ):
        row = {**who, **at, "kind": "paper_end", "period": period, "state": state, "facts": json.dumps(facts)}
        write("touchpoints", row)
    decided = {"at": NOW, "kind": "touchpoint", "verdict": "planned", "reason": "closed", "policy": "x"}
    write("decisions", {**who, **decided, "subject": "paper_end/270330di2"})
    because = json.dumps([["paper_end", about(PAPER)], ["check_in", {}]])
    call = {"id": "c1", "kind": "calendar", "period": "2027-01-30", "reason": "paper_end", "because": because}
    write("calls", {**who, **call, "sheet": "", "state": "open", "rung": 1, "tries": 0, "asked_at": NOW})
    for dialogue, choice, words in (
        (f"guide_{TOPIC}", ASKED, None),
        ("paper_dates", PAPER, sealed),
        ("check_in", "good", None),
    ):
        answer = {"dialogue": dialogue, "version": 1, "step": "first", "choice": choice, "words": words}
        write("answers", {**who, **answer, "at": NOW})


def _filled(table: Table) -> dict[str, Any]:
    """Something in every column that must hold something."""
    filled: dict[str, Any] = {}
    for column in table.columns:
        if not column.nullable and column.server_default is None and not column.name.endswith("id"):
            kind = column.type.python_type
            filled[column.name] = NOW if kind is type(NOW) else kind(0) if kind is not str else "x"
    return filled


async def test_what_an_older_version_kept_in_clear_is_sealed_and_reads_as_before(
    old: str, cipher: Cipher
) -> None:
    assert await schema.migrate(old, cipher) is True
    async with Database.connect(old, cipher) as database, database.read() as work:
        theirs = (await dated_papers(work, [WHO]))[WHO]
        (document,) = await work.rows(select(documents))
        told = [touchpoint_of(row) for row in await work.rows(select(touchpoints).order_by(touchpoints.c.id))]
        subject = await work.value(select(decisions.c.subject))
        because = json.loads(await work.value(select(calls.c.because)))
        kept = await work.rows(select(answers).order_by(answers.c.id))
    assert theirs.expiries == (Expiry(1, PAPER, UNTIL), Expiry(2, PERMIT, UNTIL))
    assert theirs.dossiers == (Dossier(3, TOPIC, ("rent", KIND), ASKED, UNTIL),)
    assert cipher.open(document.kind) == KIND
    assert [(one.period, one.facts["expiry"]) for one in told] == [("27033021", "1"), ("26033013", "3")]
    assert subject == "paper_end/27033021"
    assert because == [["paper_end", {"expiry": "1", "until_on": "2027-03-30"}], ["check_in", {}]]
    assert [(row.dialogue, row.choice) for row in kept] == [("", ""), ("", ""), ("check_in", "good")]
    said = json.loads(cipher.open(kept[1].words))
    assert said == {"dialogue": "paper_dates", "step": "first", "choice": PAPER, "words": "AgAD"}


@pytest.mark.parametrize("empty", ["sqlite"], indirect=True)
async def test_once_migrated_nothing_is_left_in_the_file_of_what_was_in_clear(
    old: str, cipher: Cipher
) -> None:
    assert set(named_in(old)) == set(NAMES) - {"0330pa"}
    await _deleted_long_ago(old)
    assert FORGOTTEN.encode() in in_the_files(old)
    await schema.migrate(old, cipher)
    assert named_in(old) == []
    assert FORGOTTEN.encode() not in in_the_files(old)


async def _deleted_long_ago(url: str) -> None:
    """Rows that are deleted stay in the file, where SQLite was not built to wipe them."""
    many = [{"paper": f"{FORGOTTEN}{number}"} for number in range(1_000)]
    engine = open_engine(url, writes=True)
    async with engine.begin() as connection:
        await connection.execute(text("PRAGMA secure_delete=OFF"))
        keep = text(f"INSERT INTO expiries (person_id, paper, until) VALUES ({WHO}, :paper, '2027-01-01')")
        await connection.execute(keep, many)
        await connection.execute(text("DELETE FROM expiries WHERE paper = :paper"), many)
    await engine.dispose()
