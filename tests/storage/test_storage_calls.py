"""Calls as rows: asked for once, changed by one hand, seen by their own house only, found by the tick when they come back."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, text

from flows.calls.call import ONCE_MORE, Because, Call, CallState
from flows.effects import AskCall, ChangeCall, ChangeFlag, LogContact, RaiseFlag
from flows.events import ChoicePressed, CommandGiven
from flows.flags import FlagState, Level
from flows.situation import CaseworkerSituation
from storage import directory, due, pathways, situations
from storage.calls import open_calls_of_people
from storage.database import Database
from storage.flags import find_flag
from storage.tables import calls
from storage.unit_of_work import Overtaken
from tests.storage.household import CLAIRE_CHAT, CONTENT, KARIM_CHAT, NOW, Household, structure

DAY = timedelta(days=1)
REASONS = (Because("contract_end", {"contract_until_on": "2026-05-29", "days": "90"}), Because("check_in"))


def asked(house: Household, **more: object) -> AskCall:
    facts: dict[str, object] = {
        "person_id": house.amina,
        "kind": "calendar",
        "period": "2026-03-03",
        "reason": "contract_end",
        "caseworker_id": house.claire,
        "call_id": "c1",
        "because": REASONS,
        "sheet": ("contract_end", "health", "home"),
        "due_at": NOW + 2 * DAY,
    }
    return AskCall(**{**facts, **more})  # type: ignore[arg-type]


async def open_calls(house: Household, person: int = 0) -> tuple[Call, ...]:
    async with house.database.read() as work:
        whose = person or house.amina
        return (await open_calls_of_people(work, [whose]))[whose]


async def come_back(house: Household, now: datetime) -> list[str]:
    async with house.database.read() as work:
        return [row.call_id for row in await due.calls(work, now, 10)]


async def pressed(house: Household, data: str = "c:c1:okay", chat: int = CLAIRE_CHAT) -> CaseworkerSituation:
    found = await house.hear(ChoicePressed(data, 7), chat)
    assert isinstance(found, CaseworkerSituation)
    return found


async def test_a_call_is_read_back_whole(house: Household) -> None:
    async with house.database.begin() as work:
        await pathways.change_pathway(work, house.amina, {"by_phone": True}, NOW)
        await work.commit()
    await house.write(asked(house))
    (call,) = await open_calls(house)
    assert (call.id, call.person_name, call.state, call.rung) == (
        "c1",
        "Amina Diallo",
        CallState.OPEN,
        ONCE_MORE,
    )
    assert (call.because, call.sheet) == (REASONS, ("contract_end", "health", "home"))
    assert (call.referent_id, call.caseworker_id, call.by_phone) == (house.claire, house.claire, True)
    assert (call.asked_at, call.due_at) == (NOW, NOW + 2 * DAY)


async def test_a_call_asked_for_again_while_it_is_open_stays_one_and_keeps_its_age_and_its_tries(
    house: Household,
) -> None:
    await house.write(asked(house))
    (call,) = await open_calls(house)
    await house.write(ChangeCall(call, replace(call, tries=1, tried_at=NOW)))
    await house.write(asked(house, reason="check_in", slot="morning"), now=NOW + DAY)
    (again,) = await open_calls(house)
    assert (again.asked_at, again.tries, again.slot) == (NOW, 1, "morning")


async def test_a_call_asked_for_again_once_it_was_settled_is_open_again_as_a_new_one(
    house: Household,
) -> None:
    await house.write(asked(house))
    (call,) = await open_calls(house)
    await house.write(ChangeCall(call, replace(call, state=CallState.OKAY, tries=1, due_at=None)))
    assert await open_calls(house) == ()
    await house.write(asked(house, call_id="c2"), now=NOW + DAY)
    (again,) = await open_calls(house)
    assert (again.id, again.tries, again.asked_at) == ("c2", 0, NOW + DAY)
    assert (await pressed(house)).call is None


async def test_of_two_hands_on_one_call_the_second_is_overtaken_and_leaves_nothing(house: Household) -> None:
    await house.write(asked(house))
    (call,) = await open_calls(house)
    okay = ChangeCall(call, replace(call, state=CallState.OKAY, due_at=None))
    await house.write(okay)
    tried = ChangeCall(call, replace(call, tries=1, tried_at=NOW))
    with pytest.raises(Overtaken):
        await house.write(LogContact(house.amina, "call", "phone", house.karim), tried)
    async with house.database.read() as work:
        row = await work.row(select(calls.c.state, calls.c.tries, calls.c.settled_at))
        journal = await work.value(text("SELECT count(*) FROM contacts WHERE medium = 'phone'"))
    assert row is not None
    assert (row.state, row.tries, row.settled_at, journal) == ("okay", 0, NOW, 0)


async def test_what_a_button_names_is_loaded_with_the_person_and_their_other_calls(house: Household) -> None:
    await house.write(asked(house), asked(house, kind="callback", call_id="c2"))
    await house.write(asked(house, person_id=house.boris, call_id="c3"))
    found = await pressed(house)
    assert found.call is not None
    assert found.call_person is not None
    assert (found.call.id, found.call_person.first_name, found.spare_id) == ("c1", "Amina", "spare")
    assert [call.id for call in found.open_calls] == ["c1", "c2"]
    assert (await pressed(house, "c:nothing:okay")).call is None
    assert (await pressed(house, "c:begin")).call is None


async def test_a_call_of_another_house_is_nobodys_business(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("ailleurs", "Ailleurs"), NOW)
        stranger = await directory.add_person(work, "ailleurs", "Zoé", "Petit", NOW)
        await work.commit()
    await house.write(asked(house, person_id=stranger, caseworker_id=None))
    assert (await pressed(house)).call is None
    listed = await house.hear(CommandGiven("appels"), KARIM_CHAT)
    assert isinstance(listed, CaseworkerSituation)
    assert listed.open_calls == ()


async def test_the_list_is_the_houses_open_calls_oldest_first(house: Household) -> None:
    await house.write(asked(house, call_id="c1"), now=NOW + DAY)
    await house.write(asked(house, person_id=house.boris, call_id="c2"))
    listed = await house.hear(CommandGiven("appels"), KARIM_CHAT)
    assert isinstance(listed, CaseworkerSituation)
    assert [call.id for call in listed.open_calls] == ["c2", "c1"]


async def test_what_comes_back_is_found_until_it_is_settled(house: Household) -> None:
    await house.write(asked(house))
    assert await come_back(house, NOW + 2 * DAY - timedelta(seconds=1)) == []
    assert await come_back(house, NOW + 2 * DAY) == ["c1"]
    (call,) = await open_calls(house)
    await house.write(ChangeCall(call, replace(call, state=CallState.OKAY, due_at=None)))
    assert await come_back(house, NOW + 30 * DAY) == []


async def test_a_difficulty_that_nobody_said_more_about_comes_back_too(house: Household) -> None:
    await house.write(asked(house))
    (call,) = await open_calls(house)
    await house.write(ChangeCall(call, replace(call, state=CallState.TROUBLE, due_at=NOW + DAY)))
    (unsaid,) = await open_calls(house)
    assert unsaid.unsaid
    assert await come_back(house, NOW + DAY) == ["c1"]


async def test_a_flag_remembers_that_a_human_heard_it_until_the_person_writes_of_it_too(
    house: Household,
) -> None:
    raised = RaiseFlag(
        "f1", house.amina, ("money",), Level.HIGH, (), "", NOW + DAY, house.claire, by_phone=True
    )
    joined = ChangeFlag("f1", FlagState.OPEN, "joined", by_phone=False)
    for effect, heard in ((raised, True), (joined, False)):
        await house.write(effect)
        async with house.database.read() as work:
            found = await find_flag(work, "f1")
        assert found is not None
        assert (found[1].by_phone, found[1].in_chat) == (heard, not heard)


async def test_a_person_is_loaded_with_their_open_calls(house: Household) -> None:
    await house.write(asked(house))
    async with house.database.begin() as work:
        found = await situations.load_person(work, house.amina, CONTENT, "spare", NOW)
    assert [call.id for call in found.open_calls] == ["c1"]


async def test_what_comes_back_is_found_by_its_index(sqlite_database: Database) -> None:
    async with sqlite_database.read() as work:
        plan = await work.rows(
            text("EXPLAIN QUERY PLAN SELECT id FROM calls WHERE due_at <= '2026-01-01' ORDER BY due_at, id")
        )
    assert any("ix_calls_due_at" in str(row) for row in plan)
