"""Whose calendar is to be drawn up, what it follows from, and what drawing it up leaves in the rows."""

from dataclasses import replace
from datetime import UTC, date, timedelta

from sqlalchemy import select, update

from flows.calendar.redrawing import redraw
from flows.effects import (
    MoveTouchpoint,
    NoteConsent,
    PlanTouchpoint,
    RaiseFlag,
    Remember,
    SettleTouchpoint,
    StayInTouch,
)
from flows.flags import Level
from flows.pathway import Pathway, SuspensionReason
from flows.people import Consent
from flows.touchpoints import Touchpoint, TouchpointState
from storage import directory, outcomes, pathways, planning
from storage.planning import ToPlan
from storage.tables import decisions, people, touchpoints
from tests.storage.household import NOW, Household, structure

DAY = timedelta(days=1)


async def to_plan(house: Household, now=NOW, limit: int = 10) -> list[ToPlan]:
    async with house.database.read() as work:
        return await planning.to_plan(work, now, limit)


async def draw_up(house: Household, now=NOW) -> list[int]:
    found = await to_plan(house, now)
    async with house.database.begin() as work:
        for one in found:
            await outcomes.write(work, redraw(one.person, one.known, one.planned), now)
        await work.commit()
    return [one.person.id for one in found]


async def rows(house: Household, kind: str = "check_in") -> list[tuple[str, str]]:
    async with house.database.read() as work:
        found = await work.rows(
            select(touchpoints).where(touchpoints.c.kind == kind).order_by(touchpoints.c.period)
        )
    return [(row.period, row.state) for row in found if row.person_id == house.amina]


async def change(house: Household, values: dict[str, object], now=NOW) -> None:
    async with house.database.begin() as work:
        await pathways.change_pathway(work, house.amina, values, now)
        await work.commit()


async def test_who_said_yes_is_planned_for_once_and_looked_at_again_after_a_week(house: Household) -> None:
    assert await draw_up(house) == [house.amina, house.boris]
    assert await rows(house) == [(f"2026-03-{day:02}", "planned") for day in (4, 11, 18)]
    assert await to_plan(house) == []
    assert await to_plan(house, NOW + 6 * DAY) == []
    assert [one.person.id for one in await to_plan(house, NOW + 7 * DAY)] == [house.amina, house.boris]


async def test_those_who_have_waited_longest_come_first_and_a_bounded_number_at_a_time(
    house: Household,
) -> None:
    async with house.database.begin() as work:
        await pathways.plan_again(work, {house.boris: NOW - DAY})
        await work.commit()
    assert [one.person.id for one in await to_plan(house, limit=1)] == [house.boris]


async def test_looked_at_again_nothing_is_planned_twice_and_the_rhythm_stays_in_step(
    house: Household,
) -> None:
    await draw_up(house)
    await draw_up(house, NOW + 7 * DAY)
    assert await rows(house) == [(f"2026-03-{day:02}", "planned") for day in (4, 11, 18, 25)]


async def test_the_rhythm_goes_on_from_the_last_one_that_came_and_not_from_one_that_was_withdrawn(
    house: Household,
) -> None:
    at = NOW - 3 * DAY
    came = Touchpoint(house.amina, "check_in", "2026-02-28", at, at)
    gone = Touchpoint(house.amina, "check_in", "2026-03-02", at, at)
    await house.write(PlanTouchpoint(came), PlanTouchpoint(gone))
    await house.write(
        SettleTouchpoint(1, TouchpointState.RELEASED, "due"),
        SettleTouchpoint(2, TouchpointState.WITHDRAWN, "replanned"),
    )
    (amina, _) = await to_plan(house)
    assert amina.known.lived.anchors == {"check_in": date(2026, 2, 28)}


async def test_what_somebody_asked_for_sets_the_step_and_stays(house: Household) -> None:
    await draw_up(house)
    at = NOW + 2 * DAY
    asked = Touchpoint(house.amina, "check_in", "2026-03-05", at, at + DAY, facts={"asked": "yes"})
    await house.write(PlanTouchpoint(asked), Remember(house.amina, {"mood": "good"}))
    await draw_up(house)
    assert await rows(house) == [
        ("2026-03-04", "withdrawn"),
        ("2026-03-05", "planned"),
        ("2026-03-11", "withdrawn"),
        ("2026-03-12", "planned"),
        ("2026-03-18", "withdrawn"),
        ("2026-03-19", "planned"),
    ]


async def test_flags_pathway_memory_and_pay_group_are_known(house: Household) -> None:
    await change(
        house,
        {
            "contract_until": date(2026, 6, 30),
            "suspension_reason": SuspensionReason.HEALTH,
            "suspended_from": date(2026, 1, 1),
        },
    )
    await house.write(
        Remember(house.amina, {"mood": "bad"}),
        RaiseFlag("f", house.amina, ("money",), Level.HIGH, (), "", NOW + DAY, None),
    )
    amina = next(one for one in await to_plan(house) if one.person.id == house.amina)
    assert amina.known.pathway == Pathway(
        contract_until=date(2026, 6, 30),
        suspension_reason=SuspensionReason.HEALTH,
        suspended_from=date(2026, 1, 1),
    )
    assert amina.known.memory == {"mood": "bad"}
    assert (amina.known.lived.flag_open, amina.known.lived.flagged_on) == (True, NOW.date())


async def test_a_date_that_changes_draws_the_calendar_again(house: Household) -> None:
    await draw_up(house)
    await change(house, {"contract_until": date(2026, 4, 3)})
    assert await draw_up(house) == [house.amina]
    assert await rows(house, "contract_end") == [("260403-30", "planned")]
    await change(house, {"contract_until": date(2026, 12, 31)})
    await draw_up(house)
    assert await rows(house, "contract_end") == [("260403-30", "withdrawn")]
    await change(house, {"contract_until": date(2026, 4, 3)})
    await draw_up(house)
    assert await rows(house, "contract_end") == [("260403-30", "planned")]


async def test_the_settings_of_a_structure_that_change_draw_everybodys_calendar_again_and_nobody_elses(
    house: Household,
) -> None:
    await draw_up(house)
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure(), NOW)
        await directory.apply_structure(work, structure("autre", "Autre"), NOW)
        await work.commit()
    assert await to_plan(house) == []
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure(name="L'Atelier neuf"), NOW)
        await work.commit()
    assert await draw_up(house) == [house.amina, house.boris]


async def test_a_touchpoint_that_moves_keeps_its_period_its_facts_and_why(house: Household) -> None:
    at = NOW + DAY
    planned = Touchpoint(house.amina, "payday", "2026-03", at, at + DAY, facts={"pay_on": "2026-03-04"})
    await house.write(PlanTouchpoint(planned))
    moved = replace(planned, id=1, due_at=at + DAY, facts={"pay_on": "2026-03-05"})
    await house.write(MoveTouchpoint(moved, "replanned"))
    found = next(one for one in await to_plan(house) if one.person.id == house.amina)
    assert found.planned == (moved,)
    async with house.database.read() as work:
        (why,) = await work.rows(select(decisions.c.subject, decisions.c.verdict, decisions.c.reason))
    assert tuple(why) == ("payday/2026-03", "planned", "replanned")


async def test_what_was_sent_does_not_move(house: Household) -> None:
    at = NOW + DAY
    planned = Touchpoint(house.amina, "payday", "2026-03", at, at + DAY)
    await house.write(PlanTouchpoint(planned))
    await house.write(SettleTouchpoint(1, TouchpointState.RELEASED, "due"))
    await house.write(MoveTouchpoint(replace(planned, id=1, due_at=at + DAY), "replanned"))
    async with house.database.read() as work:
        assert await work.value(select(touchpoints.c.due_at)) == at


async def test_the_exit_ends_the_pathway_on_its_day_and_not_before(house: Household) -> None:
    await draw_up(house)
    await change(house, {"exited_on": NOW.date() + 2 * DAY})
    await draw_up(house)
    assert {state for _, state in await rows(house)} == {"planned"}
    later = NOW + 2 * DAY
    await draw_up(house, later)
    async with house.database.read() as work:
        assert await work.value(select(people.c.exited).where(people.c.id == house.amina))
        assert await work.value(select(people.c.plan_at).where(people.c.id == house.amina)) is None
    assert {state for period, state in await rows(house) if period > "2026-03-05"} == {"skipped"}


async def test_an_exit_noted_in_the_evening_overseas_waits_for_the_day_that_it_is_there(
    house: Household,
) -> None:
    async with house.database.begin() as work:
        await work.execute(
            update(people).where(people.c.id == house.amina).values(timezone="America/Guadeloupe")
        )
        await work.commit()
    late = NOW.replace(hour=23) + 3 * timedelta(hours=1)  # 22:00 of the day before, in Guadeloupe
    await change(house, {"exited_on": late.date()}, late)
    async with house.database.read() as work:
        assert not await work.value(select(people.c.exited).where(people.c.id == house.amina))


async def test_who_chooses_to_stay_in_touch_after_the_exit_is_followed_again(house: Household) -> None:
    await change(house, {"exited_on": NOW.date()})
    async with house.database.read() as work:
        assert await work.value(select(people.c.exited).where(people.c.id == house.amina))
    await change(house, {"stays_in_touch": True})
    async with house.database.read() as work:
        assert not await work.value(select(people.c.exited).where(people.c.id == house.amina))
    assert house.amina in await draw_up(house)


async def test_the_choice_is_offered_before_the_natural_exit_and_what_follows_it_is_what_was_chosen(
    house: Household,
) -> None:
    last = NOW.date() + 3 * DAY  # a Friday
    await change(
        house,
        {"contract_until": last, "exited_on": last, "pass_until": last + 40 * DAY, "suspended_from": None},
    )
    await draw_up(house)
    assert await rows(house, "stay_in_touch") == [(last.isoformat(), "planned")]
    assert await rows(house, "after_contract") == [(last.isoformat(), "planned")]
    assert [state for _, state in await rows(house, "pass_end")] == ["planned"]
    await house.write(Remember(house.amina, {"afterwards": "stay"}), StayInTouch(house.amina, True))
    await draw_up(house, NOW + 3 * DAY)
    assert await rows(house, "after_contract") == [(last.isoformat(), "planned")]
    assert [state for _, state in await rows(house, "pass_end")] == ["withdrawn"]
    assert "planned" in [state for _, state in await rows(house)]


async def test_who_did_not_choose_hears_nothing_after_the_natural_exit(house: Household) -> None:
    last = NOW.date() + 3 * DAY
    await change(house, {"contract_until": last, "exited_on": last})
    await draw_up(house)
    await draw_up(house, NOW + 3 * DAY)
    async with house.database.read() as work:
        planned = select(touchpoints.c.kind).where(
            touchpoints.c.person_id == house.amina, touchpoints.c.state == "planned"
        )
        assert await work.rows(planned) == []


async def test_who_stops_is_not_planned_for_until_they_come_back(house: Household) -> None:
    await draw_up(house)
    await house.write(NoteConsent(house.amina, Consent.STOPPED, "word"))
    assert await draw_up(house, NOW + 8 * DAY) == [house.amina, house.boris]
    assert await draw_up(house, NOW + 30 * DAY) == [house.boris]
    await house.write(NoteConsent(house.amina, Consent.GIVEN, "word"), now=NOW + 30 * DAY)
    assert await draw_up(house, NOW + 30 * DAY) == [house.amina]


async def test_a_moment_to_plan_is_told_with_its_zone(house: Household) -> None:
    await draw_up(house)
    async with house.database.read() as work:
        at = await work.value(select(people.c.plan_at).where(people.c.id == house.amina))
    assert at.tzinfo is UTC


async def test_a_calendar_that_cannot_be_read_does_not_hold_up_the_others(house: Household) -> None:
    async with house.database.begin() as work:
        await work.execute(update(people).where(people.c.id == house.boris).values(plan_at=None))
        await work.commit()
    assert await draw_up(house) == [house.amina]
