"""Promises 3 and 14 where nothing may be written: said at the start, waited out while serving, and nothing is lost."""

import errno
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import event
from structlog.testing import capture_logs

from storage.reach import why
from tests.ailing.house import House
from tests.ailing.seeing import health_of, said_to
from tests.harness.stage import Stage


@dataclass(frozen=True)
class Locked:
    """A place that may be read and not written, and as what the operator knows it."""

    place: Path
    known_as: str
    before: int

    def give_back(self) -> None:
        self.place.chmod(self.before)


@pytest.fixture(params=["file", "folder"])
def locked(request: pytest.FixtureRequest, house: House) -> Iterator[Locked]:
    """The file, or the folder in which SQLite keeps what belongs to it."""
    folder = house.file.parent
    place, known_as = (house.file, "lien.db") if request.param == "file" else (folder, str(folder))
    found = Locked(place, known_as, place.stat().st_mode)
    place.chmod(found.before & 0o555)
    yield found
    found.give_back()


async def test_it_does_not_start_where_it_may_not_write_and_says_which_place(
    house: House, locked: Locked
) -> None:
    refused = await house.command("run")
    assert refused.code == 1
    assert f"Impossible d'écrire dans {locked.known_as} : " in refused.err
    assert refused.err.count("\n") == 1


async def test_doctor_and_health_say_so_too(house: House, locked: Locked) -> None:
    examined = (await house.command("doctor", "--json")).json
    told = {finding["check"]: finding for finding in examined["findings"] if finding["verdict"] == "error"}
    assert told.keys() == {"disk", "database"}
    for finding in told.values():
        assert "Impossible d'écrire" in finding["what"]
        assert "utilisateur qui fait tourner Lien" in finding["mend"]
    health = await house.command("health")
    assert health.code == 1
    assert "Impossible d'écrire" in health.err


async def test_what_was_sent_meanwhile_is_answered_once_when_it_may_write_again(
    house: House, locked: Locked
) -> None:
    await house.people.write(house.amina, "je veux mourir")
    assert (await house.command("run")).code == 1
    assert await house.said_to(house.amina, "3114") == 0
    locked.give_back()
    await house.starts()
    await house.people.hears(house.amina, "3114")
    await house.settled()
    assert await house.said_to(house.claire, "Signalement critique") == 1


def test_a_disk_that_was_remounted_read_only_is_called_so() -> None:
    told = why(OSError(errno.EROFS, "Read-only file system"))
    assert told is not None
    assert "lecture seule" in told
    assert "remontez le disque en écriture" in told


async def test_a_disk_that_becomes_read_only_while_serving_is_waited_out_and_nothing_is_lost(
    lien: Stage,
) -> None:
    """SQLite answers as on a disk that the kernel has remounted after an error."""
    await lien.settled()
    read_only = "ON"

    @event.listens_for(lien.database._writing.sync_engine, "begin")
    def remounted(connection):
        connection.exec_driver_sql(f"PRAGMA query_only={read_only}")

    with capture_logs() as logs:
        await lien.people.write(lien.amina, "je veux mourir")
        seen = await lien.people.now_at()
        while not any(line["event"] == "polling held up" for line in logs):
            seen = (await lien.people.changes(seen, 0.05))["last"]
        await lien.jump(minutes=2)
    told = {line["event"]: line.get("reason", "") for line in logs}
    assert "lecture seule" in told["polling held up"]
    assert "lecture seule" in told["tick not recorded"]
    assert not (await health_of(lien)).alive
    read_only = "OFF"
    await lien.people.hears(lien.amina, "Appelez le 3114")
    await lien.people.hears(lien.claire, "Signalement critique")
    await lien.settled()
    for chat in (lien.claire, lien.team):
        assert await said_to(lien, chat, "Signalement critique") == 1
