"""SQLite in the loop's own thread holds nobody up: what may wait for others or for the disk is waited for elsewhere."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select

from storage.cipher import Cipher
from storage.database import Database
from storage.tables import wrong_links
from storage.unit_of_work import UnitOfWork
from tests.storage.conftest import KEY
from tests.storage.household import NOW


@pytest.fixture
def file(sqlite_template: Path, tmp_path: Path) -> str:
    return str(shutil.copy(sqlite_template, tmp_path))


@pytest.fixture
async def two(file: str) -> AsyncIterator[tuple[Database, Database]]:
    """Two processes' views of one file."""
    url = f"sqlite+aiosqlite:///{file}"
    async with Database.connect(url, Cipher([KEY])) as one, Database.connect(url, Cipher([KEY])) as other:
        # Their connections are open: whoever begins asks to be let in at once.
        await note_alone(one, 0)
        await note_alone(other, 0)
        yield one, other


async def note(work: UnitOfWork, chat_id: int) -> None:
    await work.execute(insert(wrong_links), {"chat_id": chat_id, "at": NOW})


async def note_alone(database: Database, chat_id: int) -> None:
    async with database.begin() as work:
        await note(work, chat_id)
        await work.commit()


async def noted(database: Database) -> list[int]:
    async with database.read() as work:
        return [
            row.chat_id for row in await work.rows(select(wrong_links.c.chat_id).order_by(wrong_links.c.id))
        ]


async def test_who_waits_for_another_process_keeps_nobody_in_this_one(two: tuple[Database, Database]) -> None:
    one, other = two
    async with one.begin() as work:
        waiting = asyncio.create_task(note_alone(other, 2))
        # All of this happens while the other one waits to be let in.
        assert await noted(other) == [0, 0]
        await note(work, 1)
        await work.commit()
    await waiting
    assert await noted(one) == [0, 0, 1, 2]


async def test_who_is_cancelled_while_waiting_leaves_the_file_to_others(
    two: tuple[Database, Database],
) -> None:
    one, other = two
    async with one.begin() as work:
        waiting = asyncio.create_task(note_alone(other, 2))
        await noted(other)
        waiting.cancel()
        await noted(other)
        waiting.cancel()
        await note(work, 1)
        await work.commit()
    with suppress(asyncio.CancelledError):
        await waiting
    await note_alone(other, 3)
    await note_alone(one, 4)
    assert await noted(one) == [0, 0, 1, 3, 4]


async def test_only_a_commit_goes_to_a_thread_where_nobody_else_writes(
    two: tuple[Database, Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    database, _ = two
    handed: list[Any] = []
    start = asyncio.get_running_loop().run_in_executor

    def hand_over(_executor: None, call: Any, *arguments: Any) -> Any:
        handed.append((call.__name__, *arguments[:1]))
        return start(None, call, *arguments)

    await noted(database)
    monkeypatch.setattr(asyncio.get_running_loop(), "run_in_executor", hand_over)
    assert await noted(database) == [0, 0]
    async with database.begin() as work:
        await note(work, 1)
        await note(work, 2)
        await work.commit()
    assert handed == [("commit",)]
