"""Who hears that the hours of a structure have changed, and how often: promises 7, 8 and 9."""

from datetime import datetime, time, timedelta

from sqlalchemy import select

from flows.effects import NoteConsent, SetPause, SetQuiet, SettleTouchpoint
from flows.people import Consent
from flows.structure import Structure, read_structure
from flows.touchpoints import TouchpointState
from storage import directory
from storage.pathways import change_pathway
from storage.person_file import change_file
from storage.tables import touchpoints
from tests.storage.household import NOW, Household, structure

TOMORROW = NOW + timedelta(days=1)


def with_hours(end: str, **changes: object) -> Structure:
    text = structure().model_dump_json(by_alias=True).replace("17:30:00", end)
    return read_structure(text, "test").model_copy(update=changes)


async def apply(house: Household, settings: Structure, now: datetime = NOW) -> str:
    async with house.database.begin() as work:
        said = await directory.apply_structure(work, settings, now)
        await work.commit()
    return said


async def planned(house: Household) -> list[tuple[int, str, datetime]]:
    async with house.database.read() as work:
        rows = await work.rows(
            select(touchpoints).where(touchpoints.c.kind == "hours_changed").order_by(touchpoints.c.id)
        )
    return [(row.person_id, row.period, row.due_at) for row in rows]


async def test_everybody_who_agreed_is_told_once_however_often_it_is_applied(house: Household) -> None:
    assert await apply(house, with_hours("16:30")) == "updated"
    assert await apply(house, with_hours("16:30")) == "unchanged"
    assert await apply(house, with_hours("16:00")) == "updated"
    assert await planned(house) == [
        (house.amina, "2026-03-03", NOW),
        (house.boris, "2026-03-03", NOW),
    ]


async def test_a_structure_that_is_new_or_changes_in_anything_else_tells_nobody(house: Household) -> None:
    assert await apply(house, structure(name="Autre nom")) == "updated"
    assert await apply(house, structure("autre", "Autre")) == "created"
    assert await planned(house) == []


async def test_hours_of_one_caseworker_are_told_to_those_whom_they_accompany(house: Household) -> None:
    mornings = ((((time(9), time(12)),),) * 5) + ((),) * 2
    async with house.database.begin() as work:
        await change_file(work, house.amina, {"referent": "Claire"}, {}, NOW)
        await work.commit()
    assert (
        await apply(house, structure().model_copy(update={"caseworker_hours": {"Claire": mornings}}))
        == "updated"
    )
    assert [person for person, _, _ in await planned(house)] == [house.amina]


async def test_another_clock_and_other_holidays_are_told_and_another_name_for_the_same_is_not(
    house: Household,
) -> None:
    await apply(house, structure().model_copy(update={"timezone": "Europe/Brussels"}))
    assert await planned(house) == []
    await apply(house, structure().model_copy(update={"timezone": "Indian/Reunion"}))
    assert [person for person, _, _ in await planned(house)] == [house.amina, house.boris]


async def test_who_did_not_agree_paused_or_left_is_not_told(house: Household) -> None:
    await house.write(NoteConsent(house.amina, Consent.REFUSED, "test"))
    await house.write(SetPause(house.boris, NOW + timedelta(days=7)))
    await apply(house, with_hours("16:30"))
    assert await planned(house) == []


async def test_who_is_followed_by_telephone_is_to_hear_of_it_by_telephone_unless_they_refused(
    house: Household,
) -> None:
    async with house.database.begin() as work:
        dina = await directory.add_person(work, "atelier", "Dina", "Petit", NOW)
        emil = await directory.add_person(work, "atelier", "Emil", "Roy", NOW)
        for person in (dina, house.amina):
            await change_pathway(work, person, {"by_phone": True}, NOW)
        await work.commit()
    await house.write(NoteConsent(house.amina, Consent.REFUSED, "test"))
    await apply(house, with_hours("16:30"))
    assert [person for person, _, _ in await planned(house)] == [house.boris, dina]
    assert emil not in [person for person, _, _ in await planned(house)]


async def test_each_is_told_outside_their_own_quiet_hours(house: Household) -> None:
    await house.write(SetQuiet(house.amina, (time(0), time(12))))
    await apply(house, with_hours("16:30"))
    # Noon in Paris, in winter.
    due = {person: at for person, _, at in await planned(house)}
    assert due[house.amina] == NOW.replace(hour=11)
    assert due[house.boris] == NOW


async def test_what_changes_again_once_it_was_told_is_told_the_next_day(house: Household) -> None:
    await apply(house, with_hours("16:30"))
    async with house.database.read() as work:
        told = [row.id for row in await work.rows(select(touchpoints.c.id))]
    await house.write(*(SettleTouchpoint(one, TouchpointState.RELEASED, "due") for one in told))
    await apply(house, with_hours("16:00"), NOW + timedelta(hours=1))
    assert [(period, due) for person, period, due in await planned(house) if person == house.amina] == [
        ("2026-03-03", NOW),
        ("2026-03-04", TOMORROW.replace(hour=7, minute=30)),
    ]
