"""Crisis mode as it is kept: from when to when, by whom, one at a time; and everybody's calendar is drawn up again."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select, update

from flows.calendar.redrawing import redraw
from flows.crisis_kind import CrisisKind
from flows.effects import Outcome, SetCrisis, SettleTouchpoint, TellClosure
from flows.touchpoints import TouchpointState
from storage import directory, outcomes, planning
from storage.database import Database
from storage.houses import load_house
from storage.listing import CrisisRow
from storage.tables import crises, people, touchpoints
from storage.unit_of_work import Overtaken
from tests.storage.household import NOW, Household, structure

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


@pytest.mark.parametrize("kind", list(CrisisKind))
async def test_which_crisis_it_is_is_kept_and_known_where_the_calendar_is_drawn_up(
    house: Household, kind: CrisisKind
) -> None:
    await house.write(SetCrisis(house.structure, begins=True, by_caseworker=house.karim, kind=kind))
    async with house.database.read() as work:
        known = await load_house(work, house.structure)
        (listed,) = await directory.list_structures(work)
        planned = await planning.to_plan(work, NOW, 10)
    assert (known.crisis_since, known.crisis_kind) == (NOW, kind)
    assert [crisis.kind for crisis in listed.crises] == [kind]
    assert {one.known.lived.crisis for one in planned} == {kind}


async def test_past_crises_are_listed_the_newest_first_with_who_began_and_ended_them(
    house: Household,
) -> None:
    await house.write(SetCrisis(house.structure, begins=True, by_caseworker=house.karim))
    await house.write(SetCrisis(house.structure, begins=False, by_caseworker=house.claire), now=LATER)
    await house.write(SetCrisis(house.structure, begins=True, by_caseworker=house.claire), now=LATER)
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("autre", "Autre"), NOW)
        await work.commit()
    async with house.database.read() as work:
        listed = {row.slug: row.crises for row in await directory.list_structures(work)}
    assert listed == {
        "atelier": (CrisisRow(LATER, None, "Claire", None), CrisisRow(NOW, LATER, "Karim", "Claire")),
        "autre": (),
    }


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


TODAY = date(2026, 3, 3)


async def _begin(house: Household, now: datetime = NOW) -> None:
    await house.write(SetCrisis(house.structure, begins=True, by_caseworker=house.karim), now=now)


async def _end(house: Household, now: datetime = NOW) -> None:
    await house.write(SetCrisis(house.structure, begins=False, by_caseworker=house.karim), now=now)


async def _tell(house: Household, news: str, was: str = "", on: date = TODAY, now: datetime = NOW) -> None:
    await house.write(TellClosure(house.structure, news, on, was), now=now)


async def _announced(house: Household) -> str | None:
    async with house.database.read() as work:
        return (await load_house(work, house.structure)).announced


async def _known(house: Household, now: datetime = NOW) -> set[tuple[str, date] | None]:
    async with house.database.read() as work:
        return {one.known.lived.closure_news for one in await planning.to_plan(work, now, 10)}


async def _news(house: Household, now: datetime = NOW) -> list[tuple[str, str, str]]:
    """What Amina is to be told, once everybody's calendar has been drawn up."""
    async with house.database.begin() as work:
        for one in await planning.to_plan(work, now, 10):
            await outcomes.write(work, redraw(one.person, one.known, one.planned), now)
        await work.commit()
    which = (touchpoints.c.kind == "closure_news", touchpoints.c.person_id == house.amina)
    async with house.database.read() as work:
        found = await work.rows(select(touchpoints).where(*which).order_by(touchpoints.c.id))
    return [(row.period, row.state, row.facts) for row in found]


async def test_what_is_announced_is_kept_with_its_day_and_known_in_the_house(house: Household) -> None:
    assert await _announced(house) is None
    await _begin(house)
    assert await _announced(house) == ""
    await _tell(house, "closed")
    assert await _announced(house) == "closed"
    await _end(house, LATER)
    await _tell(house, "open", was="closed", on=LATER.date(), now=LATER)
    assert await _announced(house) == "open"
    async with house.database.read() as work:
        (kept,) = await work.rows(select(crises))
    assert (kept.news, kept.news_on) == ("open", LATER.date())
    await _begin(house, LATER)
    assert await _announced(house) == ""


async def test_what_is_announced_draws_everybodys_calendar_up_again_and_is_known_there(
    house: Household,
) -> None:
    await _begin(house)
    assert await _known(house) == {None}
    await _plan_nothing(house)
    await _tell(house, "changed", now=LATER)
    async with house.database.read() as work:
        assert {row.plan_at for row in await work.rows(select(people.c.plan_at))} == {LATER}
    assert await _known(house, LATER) == {("changed", TODAY)}


async def test_that_the_house_closes_holds_while_the_crisis_lasts_and_that_it_opens_afterwards(
    house: Household,
) -> None:
    await _begin(house)
    await _tell(house, "closed")
    assert await _known(house) == {("closed", TODAY)}
    await _end(house)
    assert await _known(house) == {None}
    await _tell(house, "open", was="closed")
    assert await _known(house) == {("open", TODAY)}


@pytest.mark.parametrize(
    ("news", "over", "was"), [("closed", True, ""), ("open", False, ""), ("closed", False, "changed")]
)
async def test_who_announces_what_another_has_overtaken_decides_again(
    house: Household, news: str, over: bool, was: str
) -> None:
    with pytest.raises(Overtaken):
        await _tell(house, news)
    await _begin(house)
    if over:
        await _end(house)
    with pytest.raises(Overtaken):
        await _tell(house, news, was)
    assert await _announced(house) == ""


async def test_an_announcement_is_planned_once_and_another_of_the_same_day_takes_its_place(
    house: Household,
) -> None:
    await _begin(house)
    await _tell(house, "closed")
    closed = ("260303-cl", "planned", '{"news": "closed"}')
    assert await _news(house) == await _news(house) == [closed]
    await _end(house)
    await _tell(house, "open", was="closed")
    opened = ("260303-op", "planned", '{"news": "open"}')
    assert await _news(house) == [("260303-cl", "withdrawn", '{"news": "closed"}'), opened]


async def test_who_was_told_that_it_closes_is_told_the_same_day_that_it_opens(house: Household) -> None:
    await _begin(house)
    await _tell(house, "closed")
    await _news(house)
    async with house.database.read() as work:
        which = (touchpoints.c.kind == "closure_news", touchpoints.c.person_id == house.amina)
        number = await work.value(select(touchpoints.c.id).where(*which))
    await house.write(SettleTouchpoint(number, TouchpointState.RELEASED, "due"))
    await _end(house)
    await _tell(house, "open", was="closed")
    assert [state for _, state, _ in await _news(house)] == ["released", "planned"]
