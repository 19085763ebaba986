"""After erasure nothing personal is left: in no table, opened with the keys, and in no byte of the file."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, insert, make_url, select

from flows.effects import (
    Button,
    ChangeFlag,
    JoinPerson,
    KeepDesk,
    Outcome,
    RaiseFlag,
    Rewrite,
    Say,
    To,
)
from flows.events import ChoicePressed, Event, TextReceived
from flows.flags import FlagState, Level
from storage import directory, inbox, outcomes, situations
from storage.belonging import NOBODYS
from storage.database import Database
from storage.erasing import erase, name_of
from storage.names import Unknown
from storage.tables import (
    caseworkers,
    faq_entries,
    messages,
    metadata,
    people,
    priority_lists,
    updates_seen,
)
from tests.harness.traces import Canaries
from tests.storage.everything import fill
from tests.storage.household import BORIS_CHAT, CLAIRE_CHAT, CONTENT, NOW, Household, incoming, settle_in

CHAT = 5_912_345_678_901
PHONE = "+33 6 39 98 12 34"
WORD, FIRST, LAST = "ambrelune", "Canaride", "Zéphyrolle"
CANARIES = Canaries((WORD, FIRST, LAST, PHONE, "39 98 12 34"), (CHAT,))


@pytest.fixture
async def canary(house: Household) -> int:
    """Somebody with rows in every table, beside Amina and Boris who have theirs."""
    return await _settles(house)


async def _settles(house: Household) -> int:
    async with house.database.begin() as work:
        who = await directory.add_person(work, "atelier", FIRST, LAST, NOW, phone=PHONE, referent="Claire")
        link = await directory.invite(work, "person", who, "secret", NOW.replace(year=2027))
        await outcomes.write(work, Outcome((JoinPerson(link, who, CHAT, "fr"),)), NOW)
        await fill(work, who, CHAT, house.claire, house.structure, WORD)
        await fill(work, house.boris, BORIS_CHAT, house.claire, house.structure, "ordinaire")
        await work.commit()
    return who


async def _erase(database: Database, who: int) -> dict[str, int]:
    async with database.begin() as work:
        erased = await erase(work, who)
        await work.commit()
    return erased.rows


async def _counts(database: Database) -> dict[str, int]:
    async with database.read() as work:
        return {
            table.name: await work.value(select(func.count()).select_from(table))
            for table in metadata.sorted_tables
        }


async def test_nothing_of_an_erased_person_is_left_in_any_table(house: Household, canary: int) -> None:
    before = await CANARIES.in_tables(house.database)
    tables = {place.partition(".")[0] for place in before}
    assert {
        "people",
        "messages",
        "flags",
        "flag_events",
        "documents",
        "updates_seen",
        "wrong_links",
    } <= tables
    assert len(tables) > 15, "the search finds what is there"
    await _erase(house.database, canary)
    assert await CANARIES.in_tables(house.database) == []


async def test_every_table_in_which_she_had_rows_says_that_they_went(house: Household, canary: int) -> None:
    rows = await _erase(house.database, canary)
    assert set(rows) == {table.name for table in metadata.sorted_tables if table not in NOBODYS}


async def test_what_is_others_stays_as_it_was(house: Household, canary: int) -> None:
    before = await _counts(house.database)
    rows = await _erase(house.database, canary)
    after = await _counts(house.database)
    kept_seen = {"updates_seen": 0}
    assert after == {name: count - (rows | kept_seen).get(name, 0) for name, count in before.items()}
    boris = Canaries(("ordinaire", "Boris"))
    assert {"messages.body", "flags.excerpt", "people.first_name"} <= set(
        await boris.in_tables(house.database)
    )


async def test_no_byte_of_the_file_holds_anything_of_hers(sqlite_url: str, sqlite_database: Database) -> None:
    house = await settle_in(sqlite_database)
    who = await _settles(house)
    path = Path(str(make_url(sqlite_url).database))
    tokens = await CANARIES.tokens(sqlite_database)
    assert len(tokens) > 15
    before = CANARIES.in_bytes(path, tokens)
    assert {str(CHAT), *(token[:24] for token in tokens)} <= set(before), "the search finds what is there"
    await _erase(sqlite_database, who)
    assert await sqlite_database.leave_nothing_behind()
    assert CANARIES.in_bytes(path, tokens) == []


async def test_what_an_older_version_left_in_the_file_goes_too(
    sqlite_url: str, sqlite_database: Database
) -> None:
    house = await settle_in(sqlite_database)
    who = await _settles(house)
    path = Path(str(make_url(sqlite_url).database))
    tokens = await CANARIES.tokens(sqlite_database)
    await sqlite_database.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as careless:
        careless.execute("PRAGMA secure_delete=OFF")
        careless.execute("DELETE FROM answers")
        careless.execute("DELETE FROM contacts")
        careless.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    async with Database.connect(sqlite_url, sqlite_database.cipher) as opened:
        await _erase(opened, who)
        assert await opened.leave_nothing_behind()
    assert CANARIES.in_bytes(path, tokens) == []


async def test_while_somebody_reads_the_journal_it_is_said_that_it_holds_traces(
    sqlite_url: str, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.engine.BUSY_SECONDS", 0)
    house = await settle_in(sqlite_database)
    who = await _settles(house)
    async with Database.connect(sqlite_url, sqlite_database.cipher) as hasty:
        async with sqlite_database.read() as reader:
            await reader.value(select(func.count()).select_from(people))
            await _erase(hasty, who)
            assert not await hasty.leave_nothing_behind()
        assert await hasty.leave_nothing_behind()


async def test_what_was_deleted_is_written_over_at_once(sqlite_url: str, sqlite_database: Database) -> None:
    await settle_in(sqlite_database)
    async with sqlite_database.read() as work:
        from sqlalchemy import text

        assert await work.value(text("PRAGMA secure_delete")) == 1


async def test_cards_about_her_go_from_every_chat_and_those_of_others_stay(house: Household) -> None:
    flag = RaiseFlag("f0ca", house.amina, ("x",), Level.HIGH, ("r",), "mots", NOW, None)
    await house.write(
        flag,
        Say(To("team", house.team), "Signalement : A. D.", flag_id="f0ca"),
        Say(To("caseworker", house.claire), "Amina Diallo va mal", about_person=house.amina, flag_id="f0ca"),
        Say(To("caseworker", house.claire), "Signalement de Boris Kovac", about_person=house.boris),
    )
    await house.send()
    await house.write(Rewrite(To("team", house.team), "Signalement : A. D., pris", message_id=501))
    await _erase(house.database, house.amina)
    assert await _bodies(house) == ["Signalement de Boris Kovac"]


async def test_a_list_that_was_read_goes_and_one_that_waits_loses_only_her_lines(house: Household) -> None:
    keyboard = (
        (Button("1. Amina Diallo", f"p:{house.amina}:2026-03-03:card"),),
        (Button("2. Boris Kovac", f"p:{house.boris}:2026-03-03:card"),),
    )
    listed = Say(To("caseworker", house.claire), "À voir :\n- Amina Diallo, fatigue\n- Boris Kovac", keyboard)
    await house.write(listed)
    await house.send()
    await house.write(listed)
    await _erase(house.database, house.amina)
    assert await _bodies(house) == ["À voir :\n- Boris Kovac"]
    (waiting,) = await house.due()
    assert [[button.label for button in line] for line in waiting.keyboard] == [["2. Boris Kovac"]]


async def test_a_card_of_her_flag_that_waits_for_the_group_is_not_sent(house: Household) -> None:
    await house.write(
        RaiseFlag("f0cd", house.amina, ("x",), Level.HIGH, ("r",), "mots", NOW, None),
        Say(To("team", house.team), "Signalement à prendre", flag_id="f0cd"),
    )
    await _erase(house.database, house.amina)
    assert await house.due() == []


async def test_a_letter_about_her_alone_that_waits_is_not_sent(house: Household) -> None:
    await house.write(Say(To("caseworker", house.claire), "Appelez Amina Diallo.\nElle dort mal."))
    await _erase(house.database, house.amina)
    assert await house.due() == []
    assert await _bodies(house) == []


async def test_what_a_caseworker_wrote_and_pressed_about_her_goes(house: Household) -> None:
    note = "Vue à la gare, elle dort chez sa sœur."
    await house.write(
        RaiseFlag("f0cb", house.amina, ("x",), Level.HIGH, ("r",), "mots", NOW, None),
        ChangeFlag("f0cb", FlagState.OPEN, "closed", state=FlagState.CLOSED, note=note),
        KeepDesk(house.claire, {"flag": "f0cb"}),
    )
    heard: tuple[Event, ...] = (
        TextReceived(note, 1),
        TextReceived("/ecrire diallo rdv demain", 2),
        ChoicePressed("f:f0cb:take", 3),
        ChoicePressed(f"pd:{house.amina}:show", 4),
        TextReceived("Réunion à 9 h", 5),
        ChoicePressed(f"pd:{house.boris}:show", 6),
    )
    async with house.database.begin() as work:
        for number, event in enumerate(heard):
            said = incoming(event, CLAIRE_CHAT, update_id=number)
            known = await situations.load(work, said, CONTENT, "s", NOW)
            await inbox.keep_received(work, [(said, known)], NOW)
        await work.commit()
    assert len(await _bodies(house)) == len(heard)
    await _erase(house.database, house.amina)
    assert await _bodies(house) == ["Réunion à 9 h", f"pd:{house.boris}:show"]
    async with house.database.read() as work:
        assert await work.value(select(caseworkers.c.desk).where(caseworkers.c.id == house.claire)) is None


async def test_her_name_is_left_out_of_what_is_for_everybody(house: Household) -> None:
    async with house.database.begin() as work:
        seal = work.cipher.seal
        entry = {
            "structure_id": house.structure, "owner_id": house.claire, "question": seal("Et pour AMINA DIALLO ?"),
            "answer": seal("Demandez à la CAF."), "state": "published", "version": 1, "published_at": NOW,
            "changed_at": NOW, "review_at": NOW,
        }  # fmt: skip
        await work.execute(insert(faq_entries), entry)
        await work.commit()
    async with house.database.begin() as work:
        assert (await erase(work, house.amina)).masked == 1
        row = await work.row(select(faq_entries))
        assert row is not None
        assert work.cipher.open(row.question) == "Et pour … ?"
        assert work.cipher.open(row.answer) == "Demandez à la CAF."


async def test_an_update_that_was_seen_stays_seen_and_says_no_more_whose_it_was(
    house: Household, canary: int
) -> None:
    seen = incoming(TextReceived("bonjour", 1), CHAT, update_id=77)
    raw = f'{{"message": {{"from": {{"id": {CHAT}, "first_name": "x"}}}}}}'
    async with house.database.begin() as work:
        await inbox.mark_seen(work, [seen], NOW)
        await inbox.set_aside_raw(work, 78, "KeyError", NOW, raw)
        await work.commit()
    await _erase(house.database, canary)
    async with house.database.begin() as work:
        assert not await inbox.mark_seen(work, [seen], NOW), "it would take effect twice"
        kept = await work.rows(select(updates_seen).where(updates_seen.c.update_id.in_([77, 78])))
    assert [(row.chat_id, row.body) for row in kept] == [(None, None)] * 2


async def test_figures_that_name_nobody_stay(house: Household) -> None:
    async with house.database.begin() as work:
        figures = {"structure_id": house.structure, "day": NOW.date(), "policy": "p", "drawn_at": NOW}
        await work.execute(insert(priority_lists), figures | {"considered": 2, "listed": 1})
        await work.commit()
    await _erase(house.database, house.amina)
    async with house.database.read() as work:
        assert (await work.row(select(priority_lists.c.considered))) == (2,)


async def test_an_erased_number_is_never_somebody_elses(house: Household) -> None:
    async with house.database.begin() as work:
        newest = await directory.add_person(work, "atelier", "Chloé", "Roux", NOW)
        await erase(work, newest)
        assert await directory.add_person(work, "atelier", "Dino", "Sala", NOW) > newest


async def test_what_breaks_halfway_erases_nothing(house: Household, monkeypatch: pytest.MonkeyPatch) -> None:
    before = await _counts(house.database)

    async def fails(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("storage.erasing._delete_letters", fails)
    with pytest.raises(RuntimeError):
        await _erase(house.database, house.amina)
    assert await _counts(house.database) == before


async def test_who_is_not_known_cannot_be_erased(house: Household) -> None:
    async with house.database.begin() as work:
        with pytest.raises(Unknown, match="999"):
            await erase(work, 999)
        assert await name_of(work, house.amina) == "Amina Diallo"


async def _bodies(house: Household) -> list[str]:
    import json

    async with house.database.read() as work:
        rows = await work.rows(select(messages.c.body).order_by(messages.c.id))
        return [json.loads(work.cipher.open(row.body))["text"] for row in rows]
