"""Absences as rows: what counts, what is put away, what a decision is shown."""

from datetime import date, timedelta

from sqlalchemy import select

from flows.effects import EndAbsences, NoteAbsence, Outcome, RaiseFlag
from flows.events import TextReceived
from flows.flags import Level
from flows.people import Role
from flows.situation import Absence, CaseworkerSituation, FlagSituation, PersonSituation
from storage import directory, outcomes, situations
from storage.houses import load_house
from storage.tables import absences
from tests.storage.household import (
    AMINA_CHAT,
    CLAIRE_CHAT,
    CONTENT,
    NOW,
    Household,
    structure,
)

HELLO = TextReceived("bonjour", 7)
FIRST, LAST = date(2026, 3, 3), date(2026, 3, 6)


async def shown(house: Household) -> tuple[Absence, ...]:
    async with house.database.read() as work:
        return (await load_house(work, house.structure)).absences


async def kept(house: Household) -> list[tuple[date, bool]]:
    async with house.database.read() as work:
        rows = await work.rows(select(absences).order_by(absences.c.id))
        return [(row.from_day, row.over_at is None) for row in rows]


async def test_every_decision_about_the_house_knows_who_is_away(house: Household) -> None:
    await house.write(NoteAbsence(house.claire, FIRST, LAST, house.karim))
    expected = (Absence(1, house.claire, FIRST, LAST, house.karim),)
    person = await house.hear(HELLO, AMINA_CHAT)
    caseworker = await house.hear(HELLO, CLAIRE_CHAT)
    assert isinstance(person, PersonSituation)
    assert isinstance(caseworker, CaseworkerSituation)
    assert person.house.absences == caseworker.house.absences == expected


async def test_a_flag_that_climbs_knows_it_too(house: Household) -> None:
    await house.write(
        NoteAbsence(house.claire, FIRST, LAST),
        RaiseFlag("f1", house.amina, ("help",), Level.HIGH, (), "", NOW, house.claire),
    )
    async with house.database.begin() as work:
        found = await situations.load_flag(work, "f1", CONTENT)
    assert found is not None
    assert isinstance(found[0], FlagSituation)
    assert [a.caseworker_id for a in found[0].house.absences] == [house.claire]


async def test_what_it_replaces_counts_no_more_and_is_kept(house: Household) -> None:
    await house.write(NoteAbsence(house.claire, FIRST, LAST, house.karim))
    (before,) = await shown(house)
    longer = LAST + timedelta(days=3)
    await house.write(NoteAbsence(house.claire, FIRST, longer, house.karim, (before.id,)))
    assert [(a.last, a.cover_id) for a in await shown(house)] == [(longer, house.karim)]
    assert await kept(house) == [(FIRST, False), (FIRST, True)]


async def test_nobody_replaces_an_absence_of_somebody_else(house: Household) -> None:
    await house.write(NoteAbsence(house.claire, FIRST, LAST))
    (claires,) = await shown(house)
    await house.write(NoteAbsence(house.karim, FIRST, LAST, None, (claires.id,)))
    assert {a.caseworker_id for a in await shown(house)} == {house.claire, house.karim}


async def test_who_is_back_is_back(house: Household) -> None:
    await house.write(NoteAbsence(house.claire, FIRST, LAST))
    (absence,) = await shown(house)
    await house.write(EndAbsences((absence.id,)))
    assert await shown(house) == ()
    assert await kept(house) == [(FIRST, False)]


async def test_what_is_long_past_is_put_away_when_the_next_one_is_noted(house: Household) -> None:
    await house.write(NoteAbsence(house.claire, FIRST, FIRST))
    later = NOW + timedelta(days=40)
    await house.write(NoteAbsence(house.claire, later.date(), later.date()), now=later)
    assert [a.first for a in await shown(house)] == [later.date()]


async def test_an_absence_of_another_structure_is_not_shown(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("autre", "Autre"), NOW)
        zoe = await directory.add_caseworker(work, "autre", "Zoé", Role.CASEWORKER, False)
        await work.commit()
    await house.write(NoteAbsence(zoe, FIRST, LAST))
    assert await shown(house) == ()


async def test_within_one_transaction_an_absence_is_seen_as_soon_as_it_is_noted(house: Household) -> None:
    async with house.database.begin() as work:
        assert (await load_house(work, house.structure)).absences == ()
        await outcomes.write(work, Outcome((NoteAbsence(house.claire, FIRST, LAST),)), NOW)
        assert len((await load_house(work, house.structure)).absences) == 1
