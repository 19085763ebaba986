"""Whose row is it: no table is forgotten."""

import pytest
from sqlalchemy import Column, Integer, MetaData, Table

from storage.belonging import NOBODYS, Whose, belongs, link_to_people, tables_of_people
from storage.tables import Sealed, metadata, people
from storage.tables.columns import link

# Tables whose rows are a person's without a column that says so: by a chat, by a flag, by being the person.
OTHERWISE = {"people", "updates_seen", "wrong_links", "flag_events"}


def _has_link(table: Table) -> bool:
    return any(key.column is people.c.id for column in table.columns for key in column.foreign_keys)


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_of_every_table_it_is_known_whose_its_rows_are(table: Table) -> None:
    belongs(table, Whose(1, 1001))
    assert _has_link(table) or table.name in OTHERWISE or table in NOBODYS


@pytest.mark.parametrize("table", NOBODYS, ids=lambda table: table.name)
def test_a_table_that_is_nobodys_names_no_person_and_says_what_it_holds(table: Table) -> None:
    assert not _has_link(table)
    assert len(NOBODYS[table]) > 10


@pytest.mark.parametrize("table", NOBODYS, ids=lambda table: table.name)
def test_a_table_that_is_nobodys_hangs_on_none_that_is_somebodys(table: Table) -> None:
    parents = {key.column.table for column in table.columns for key in column.foreign_keys}
    assert parents.isdisjoint(tables_of_people())


def test_a_table_that_nobody_has_thought_of_is_refused() -> None:
    with pytest.raises(LookupError, match="diaries"):
        link_to_people(Table("diaries", MetaData(), Column("id", Integer), Column("words", Sealed)))


def test_a_new_table_that_names_people_is_theirs_by_itself() -> None:
    fresh = Table("diaries", metadata, link("person_id", "people"), Column("words", Sealed))
    try:
        assert fresh in tables_of_people()
        assert "person_id" in str(belongs(fresh, Whose(1, None)))
    finally:
        metadata.remove(fresh)
