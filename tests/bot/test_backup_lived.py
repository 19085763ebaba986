"""A backup is taken while the service runs and people write, and put back: `lien run` is a process, Telegram is another one."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.health import judge
from storage.backups import is_whole
from storage.cipher import Cipher
from storage.database import Database
from storage.state import read_state
from tests.harness.two_processes import House, two_processes

STRUCTURE = """
structure: atelier
name: L'Atelier du Lien
languages: [fr]
contact_hours:
  mon-thu: ["08:30-12:30", "13:30-17:30"]
  fri: ["08:30-12:30"]
"""
BEFORE, MEANWHILE, COPIES = 3, 16, 3
# What one turn leaves, which stands or falls together: the update is seen, the words are kept, a human is told.
COUNTS = (
    "SELECT (SELECT count(*) FROM updates_seen WHERE chat_id = ?), "
    "(SELECT count(*) FROM messages WHERE direction = 'in' AND to_kind = 'person' AND kind = 'text'), "
    "(SELECT count(*) FROM messages WHERE direction = 'out' AND to_kind = 'caseworker' AND person_id IS NOT NULL)"
)


async def test_a_backup_under_fire_is_put_back_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with two_processes(tmp_path, monkeypatch) as house:
        await house.opens(STRUCTURE, "2026-11-24 10:00", "Karim Benali", "Claire Fontaine")
        await house.joins("Amina", "Diallo", "Claire Fontaine")
        chat = house["Amina"]
        await house.settled()
        seen, said, told = _counts(tmp_path / "lien.db", chat)
        await _writes(house, chat, BEFORE)
        await house.settled()
        writing = asyncio.create_task(_writes(house, chat, MEANWHILE))
        for number in range(COPIES):
            assert (await house.lien("backup", f"copie-{number}.db"))["bytes"] > 0
        await writing
        await house.people.updates_confirmed()
        for number in range(COPIES):
            copy = tmp_path / f"copie-{number}.db"
            assert is_whole(copy)
            then_seen, then_said, then_told = _counts(copy, chat)
            assert BEFORE <= then_said - said <= BEFORE + MEANWHILE
            assert then_seen - seen == then_said - said == then_told - told, "half a turn is in it"
        kept = await house.rows("SELECT count(*) FROM messages")

        assert house.running is not None
        assert await house.running.stop() == 0
        restored = await house.lien("restore", "copie-0.db")
        assert await house.rows("SELECT count(*) FROM messages") < kept
        assert _counts(tmp_path / restored["kept"], chat)[1] == said + BEFORE + MEANWHILE
        house.running = await house.installation.run()
        await house.people.write(chat, "Êtes-vous revenus ?")
        await house.reads(house["Claire"], "Êtes-vous revenus ?")
        await house.settled()
        await _is_well(house)


async def _writes(house: House, chat: int, times: int) -> None:
    for number in range(times):
        await house.people.write(chat, f"question n° {number} sur le planning")


async def _is_well(house: House) -> None:
    url = f"sqlite+aiosqlite:///{house.folder / 'lien.db'}"
    async with (
        Database.connect(url, Cipher([house.installation.environment["LIEN_KEYS"]])) as database,
        database.read() as work,
    ):
        state = await read_state(work, house.now())
        health = judge(state, None, house.now())
    assert health.problems == ()
    assert state.set_aside == 0


def _counts(file: Path, chat: int) -> tuple[int, int, int]:
    with closing(sqlite3.connect(file)) as database:
        found: tuple[int, int, int] = database.execute(COUNTS, (chat,)).fetchone()
        return found
