"""A copy of what is known of somebody leaves nothing out, and shows nothing of others."""

import json
from typing import Any

import pytest
from sqlalchemy import insert

from flows.effects import LogContact, Say, To
from flows.paper import Paper
from storage.belonging import NOBODYS
from storage.exporting import WITHHELD, Copy, all_about
from storage.names import Unknown
from storage.tables import Sealed, decisions, metadata
from tests.storage.everything import fill
from tests.storage.household import AMINA_CHAT, BORIS_CHAT, NOW, Household

WORD, OTHER = "ambrelune", "mirabelle"


@pytest.fixture
async def filled(house: Household) -> Household:
    """Amina and Boris have rows in every table."""
    async with house.database.begin() as work:
        await fill(work, house.amina, AMINA_CHAT, house.claire, house.structure, WORD)
        await fill(work, house.boris, BORIS_CHAT, house.claire, house.structure, OTHER)
        await work.commit()
    return house


async def _copy(house: Household) -> Copy:
    async with house.database.read() as work:
        return await all_about(work, house.amina)


async def test_every_table_is_copied_or_is_said_to_be_nobodys(filled: Household) -> None:
    copy = await _copy(filled)
    for table in metadata.sorted_tables:
        assert (table.name in copy.tables) != (table in NOBODYS), table.name
        assert table in NOBODYS or copy.tables[table.name], f"{table.name} is copied empty"


async def test_all_that_was_sealed_is_opened(filled: Household) -> None:
    copy = await _copy(filled)
    for table in metadata.sorted_tables:
        if table in NOBODYS or table.name == "people":
            continue
        for column in table.columns:
            if isinstance(column.type, Sealed):
                said = [row[column.name] for row in copy.tables[table.name]]
                assert any(WORD in json.dumps(one, ensure_ascii=False) for one in said), column


async def test_nothing_is_withheld_but_what_is_said_to_be(filled: Household) -> None:
    copy = await _copy(filled)
    row = copy.tables["invitations"][0]
    assert "secret_hash" not in row
    assert [str(column) for column in WITHHELD] == ["invitations.secret_hash"]
    assert all(len(why) > 10 for why in WITHHELD.values())


async def test_nothing_of_anybody_else_is_in_it(filled: Household) -> None:
    text = _text(await _copy(filled))
    assert WORD in text
    assert OTHER not in text
    assert "Boris" not in text
    assert str(BORIS_CHAT) not in text


async def test_caseworkers_are_named_as_who_did_something(filled: Household) -> None:
    await filled.write(
        LogContact(filled.amina, "call", caseworker_id=filled.claire),
        Say(To("caseworker", filled.claire), "Amina va mieux", about_person=filled.amina),
    )
    copy = await _copy(filled)
    assert copy.tables["contacts"][-1]["caseworker"] == "Claire"
    assert copy.tables["people"][0]["referent"] == "Claire"
    assert copy.tables["messages"][-1]["with"] == "Claire"
    assert not [
        name for rows in copy.tables.values() for row in rows for name in row if name == "caseworker_id"
    ]


async def test_who_decided_is_told_by_name(filled: Household) -> None:
    async with filled.database.begin() as work:
        decided = {"at": NOW, "person_id": filled.amina, "kind": "priority", "subject": "2026-03-03"}
        decided |= {"verdict": "reached", "reason": f"by:{filled.claire}", "policy": "p"}
        await work.execute(insert(decisions), decided)
        await work.commit()
    assert (await _copy(filled)).tables["decisions"][-1]["reason"] == "by:Claire"


async def test_a_page_that_was_signed_for_them_comes_with_it_once(house: Household) -> None:
    page = Paper(
        "attestation.pdf", NOW, ("L'Atelier",), "Attestation", ("Amina travaille ici.",), ("Fait ici",)
    )
    letter = Say(To("person", house.amina), "Votre attestation", paper=page)
    await house.write(letter, letter)
    copy = await _copy(house)
    assert copy.papers == (page,)
    assert [row["body"]["page"] for row in copy.tables["messages"]] == ["attestation.pdf"] * 2


async def test_nobody_is_copied_who_is_not_known(house: Household) -> None:
    async with house.database.read() as work:
        with pytest.raises(Unknown, match="999"):
            await all_about(work, 999)


def _text(copy: Copy) -> str:
    held: Any = copy.tables
    return json.dumps(held, ensure_ascii=False)
