"""Promises 3 and 14 on a damaged file: it is not written to, the operator reads what to put back, nothing sent meanwhile is lost."""

import asyncio
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ailing.house import House

PAGE = 4096


def _no_database(file: Path) -> None:
    file.write_bytes(b"\xe9" * file.stat().st_size)


def _cut_short(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.truncate(file.stat().st_size // PAGE // 2 * PAGE)


def _schema_overwritten(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(100)
        opened.write(b"\xe9" * (PAGE - 100))


def _pages_overwritten(file: Path) -> None:
    """All but the first, which says what the file is."""
    with file.open("r+b") as opened:
        opened.seek(PAGE)
        opened.write(b"\xe9" * (file.stat().st_size - PAGE))


def _last_page_overwritten(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(file.stat().st_size - PAGE)
        opened.write(b"\xe9" * PAGE)


DAMAGES: dict[Callable[[Path], None], tuple[str, str]] = {
    _no_database: ("n'est pas une base SQLite", "LIEN_DATABASE_URL"),
    _cut_short: ("abîmé", "remettez la dernière sauvegarde"),
    _schema_overwritten: ("abîmé", "remettez la dernière sauvegarde"),
    _pages_overwritten: ("abîmé", "remettez la dernière sauvegarde"),
    _last_page_overwritten: ("abîmé", "remettez la dernière sauvegarde"),
}


@pytest.mark.parametrize("damage", DAMAGES)
async def test_it_does_not_start_on_a_damaged_file_and_says_what_to_put_back(
    house: House, damage: Callable[[Path], None]
) -> None:
    what, mend = DAMAGES[damage]
    damage(house.file)
    damaged = house.file.read_bytes()
    refused, doctor = await asyncio.gather(house.command("run"), house.command("doctor", "--json"))
    assert refused.code == 1
    assert what in refused.err
    assert mend in refused.err
    assert refused.err.count("\n") == 1
    (told,) = [finding for finding in doctor.json["findings"] if finding["check"] == "database"]
    assert told["verdict"] == "error"
    assert what in told["what"]
    assert mend.lower() in told["mend"].lower()
    assert house.file.read_bytes() == damaged


@pytest.mark.long
async def test_pages_overwritten_while_serving_answer_nobody_twice_and_lose_nothing_that_comes_after(
    house: House,
) -> None:
    await house.starts()
    await house.people.write(house.amina, "avant")
    await house.people.hears(house.claire, "avant")
    await house.settled()
    saved = house.file.with_name("sauvegarde.db")
    with sqlite3.connect(house.file) as connection, sqlite3.connect(saved) as copy:
        connection.backup(copy)
    with sqlite3.connect(house.file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    _pages_overwritten(house.file)
    await house.people.write(house.amina, "je veux mourir")
    await house.says("polling held up")
    assert "le fichier est abîmé" in house.log
    assert "remettez la dernière sauvegarde" in house.log
    assert await house.said_to(house.claire, "Signalement") == 0
    sick = await house.command("health")
    assert sick.code == 1
    assert "le fichier est abîmé" in sick.err
    await house.service.stop()
    for name in ("lien.db-wal", "lien.db-shm"):
        house.file.with_name(name).unlink(missing_ok=True)
    shutil.copy(saved, house.file)
    await house.starts()
    await house.people.hears(house.amina, "Appelez le 3114")
    await house.settled()
    assert await house.said_to(house.amina, "Appelez le 3114") == 1
    assert await house.said_to(house.claire, "Signalement critique") == 1
    assert await house.said_to(house.claire, "avant") == 1
    healed = await house.command("health")
    assert healed.code == 0, healed
