"""Promises 3, 4 and 14 on a full disk: nothing is taken that cannot be kept, and all of it is once there is room."""

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from storage.reach import why
from tests.ailing.house import NO_LIMIT, House
from tests.harness.stage import Stage

# Less than one page of the database and its frame, more than the service has to say for itself.
NO_ROOM = 4096


async def test_while_nothing_can_be_kept_nothing_is_answered_and_the_log_says_why(house: House) -> None:
    await house.starts()
    house.allow_files_of(NO_ROOM)
    await house.people.write(house.amina, "je veux mourir")
    await house.says("polling held up")
    assert await house.waiting_at_telegram() > 0
    assert await house.said_to(house.amina, "3114") == 0
    assert await house.said_to(house.claire, "critique") == 0
    assert "le disque refuse de lire ou d'écrire" in house.log
    assert "df -h" in house.log
    assert "mourir" not in house.log


async def test_health_says_that_nothing_runs_any_more_and_where_to_look(house: House) -> None:
    await house.starts()
    house.allow_files_of(NO_ROOM)
    await house.people.write(house.amina, "je suis là")
    await house.says("polling held up")
    later = await house.health(minutes=2)
    assert not later.alive
    assert "n'a pas tourné depuis" in later.problems[0]
    assert "lien doctor" in later.remarks[-1]


async def test_once_there_is_room_again_everything_is_answered_once_without_a_restart(house: House) -> None:
    await house.starts()
    house.allow_files_of(NO_ROOM)
    await house.people.write(house.amina, "je veux mourir")
    await house.people.write(house.amina, "vous êtes là ?")
    await house.says("polling held up")
    house.allow_files_of(NO_LIMIT)
    await house.people.hears(house.amina, "3114")
    await house.settled()
    for chat in (house.claire, house.team):
        assert await house.said_to(chat, "Signalement critique") == 1
    assert await house.said_to(house.amina, "Appelez le 3114") == 1
    assert await house.said_to(house.claire, "vous êtes là ?") == 1
    assert house.rows("SELECT COUNT(*) FROM updates_seen WHERE state != 'done'") == [(0,)]
    assert "set aside" not in house.log
    assert await house.service.stop() == 0


async def test_what_left_while_the_disk_filled_up_is_written_down_later_and_not_said_again(
    house: House,
) -> None:
    await house.starts()
    await house.people.arm("delay", method="sendMessage", chat_id=house.claire, seconds=0.5)
    await house.people.write(house.amina, "je suis là")
    await house.people.updates_confirmed()
    await house.people.hears(house.amina, "C’est envoyé")
    house.allow_files_of(NO_ROOM)
    await house.people.hears(house.claire, "je suis là")
    await house.says("outbox held up")
    house.allow_files_of(NO_LIMIT)
    await house.settled()
    assert await house.said_to(house.claire, "je suis là") == 1
    assert house.rows("SELECT COUNT(*) FROM messages WHERE state = 'uncertain'") == [(0,)]


async def test_on_a_full_disk_it_does_not_start_says_why_and_has_touched_nothing(house: House) -> None:
    await house.people.write(house.amina, "je veux mourir")
    refused = await house.command("run", files_of=NO_ROOM)
    assert refused.code == 1
    assert "le disque refuse de lire ou d'écrire" in refused.err
    assert "lien.db" in refused.err
    assert "Error" not in refused.err
    await house.starts()
    await house.people.hears(house.amina, "3114")
    await house.settled()
    assert await house.said_to(house.claire, "Signalement critique") == 1


@pytest.mark.parametrize("pages", [1, 2, 3, 5])
async def test_a_batch_that_fills_the_disk_half_way_is_kept_whole_later_or_not_at_all(
    lien: Stage, pages: int
) -> None:
    """SQLite undoes everything by itself there: what comes after it in the batch must not be kept without what came before."""
    await lien.settled()
    before = await lien.rows("SELECT * FROM updates_seen")
    await lien.stop()
    await lien.people.write(lien.claire, "une note pour moi")
    await lien.people.write(lien.amina, "je suis Amina " + "é" * 4000)
    await lien.people.write(lien.claire, "une autre note")
    ((taken,),) = await lien.rows("PRAGMA page_count")
    allowed = taken + pages

    @event.listens_for(lien.database._writing.sync_engine, "begin")
    def small_disk(connection):
        connection.exec_driver_sql(f"PRAGMA max_page_count={allowed}")

    with pytest.raises(OperationalError) as full:
        await lien.start()
    assert why(full.value) == "le disque est plein : libérez de la place"
    assert await lien.rows("SELECT * FROM updates_seen") == before
    await lien.stop()
    allowed = taken + 10_000
    await lien.start()
    await lien.people.hears(lien.claire, "je suis Amina")
    await lien.settled()
    assert len(await lien.rows("SELECT 1 FROM updates_seen WHERE state = 'done'")) == len(before) + 3
    assert not await lien.rows("SELECT 1 FROM updates_seen WHERE state != 'done'")
