"""Crisis mode as it is kept: from when to when, by whom, one at a time; and everybody's calendar is drawn up again."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from flows.effects import Outcome, SetCrisis
from storage import directory, outcomes
from storage.database import Database
from storage.houses import load_house
from storage.tables import crises, people
from storage.unit_of_work import Overtaken
from tests.storage.household import NOW, Household

LATER = NOW + timedelta(days=9)


async def _since(house: Household) -> object:
    async with house.database.read() as work:
        return (await load_house(work, house.structure)).crisis_since


async def _plan_nothing(house: Household) -> None:
    async with house.database.begin() as work:
        await work.execute(update(people).values(plan_at=LATER + timedelta(days=30)))
        await work.commit()


async def test_a_crisis_is_in_the_house_while_it_lasts_and_its_dates_are_kept_for_good(
    house: Household,
) -> None:
    assert await _since(house) is None
    await house.write(SetCrisis(house.structure, begins=True, by_caseworker=house.karim))
    assert await _since(house) == NOW
    await house.write(SetCrisis(house.structure, begins=False, by_caseworker=house.claire), now=LATER)
    assert await _since(house) is None
    await house.write(SetCrisis(house.structure, begins=True, by_caseworker=house.karim), now=LATER)
    async with house.database.read() as work:
        kept = await work.rows(select(crises).order_by(crises.c.id))
    assert [(row.since, row.until, row.begun_by, row.ended_by) for row in kept] == [
        (NOW, LATER, house.karim, house.claire),
        (LATER, None, house.karim, None),
    ]


@pytest.mark.parametrize("begins", [True, False])
async def test_everybodys_calendar_is_drawn_up_again_when_it_changes(house: Household, begins: bool) -> None:
    if not begins:
        await house.write(SetCrisis(house.structure, begins=True, by_caseworker=house.karim))
    await _plan_nothing(house)
    await house.write(SetCrisis(house.structure, begins=begins, by_caseworker=house.karim), now=LATER)
    async with house.database.read() as work:
        assert {row.plan_at for row in await work.rows(select(people.c.plan_at))} == {LATER}


@pytest.mark.parametrize("begins", [True, False])
async def test_who_was_overtaken_decides_again_and_there_is_one_crisis(
    house: Household, begins: bool
) -> None:
    await house.write(SetCrisis(house.structure, begins=True, by_caseworker=house.karim))
    if not begins:
        await house.write(SetCrisis(house.structure, begins=False, by_caseworker=house.karim))
    with pytest.raises(Overtaken):
        await house.write(SetCrisis(house.structure, begins=begins, by_caseworker=house.claire), now=LATER)
    async with house.database.read() as work:
        assert len(await work.rows(select(crises))) == 1


async def test_a_house_that_was_read_before_it_changed_is_read_again(house: Household) -> None:
    async with house.database.begin() as work:
        assert (await load_house(work, house.structure)).crisis_since is None
        change = SetCrisis(house.structure, begins=True, by_caseworker=house.karim)
        await outcomes.write(work, Outcome((change,)), NOW)
        assert (await load_house(work, house.structure)).crisis_since == NOW


async def test_the_list_of_structures_says_since_when(house: Household, database: Database) -> None:
    await house.write(SetCrisis(house.structure, begins=True, by_caseworker=house.karim))
    async with database.read() as work:
        (listed,) = await directory.list_structures(work)
    assert listed.crisis_since == NOW
