"""Whom to contact first, as rows: drawn up once a day, from all that is known, kept with its policy, and told again later."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event, select, update

from flows.effects import (
    ChangeFlag,
    Effect,
    KeepDesk,
    LogContact,
    NoteConsent,
    Outcome,
    RaiseFlag,
    Remember,
    SetPause,
    SettlePriority,
)
from flows.events import ChoicePressed, CommandGiven, TextReceived
from flows.flags import FlagState, Level
from flows.pathway import Pathway
from flows.people import Consent
from flows.priorities.policy import PriorityPolicy, Weights
from flows.priorities.ranking import Known, draw_up
from flows.priorities.standing import Standing, Verdict
from flows.situation import CaseworkerSituation
from storage import directory, outcomes, pathways, priorities
from storage.database import Database
from storage.priorities import KEPT, ToList
from storage.priority_history import history_of
from storage.tables import decisions, people, priority_lists
from storage.tables import priorities as rows_of
from storage.unit_of_work import Overtaken
from tests.storage.household import CLAIRE_CHAT, NOW, TEAM_CHAT, Household, structure

DAY = timedelta(days=1)
# NOW is a Tuesday, ten o'clock in Paris: the house opened at half past eight.
TODAY = date(2026, 3, 3)
OPENING = NOW - timedelta(minutes=90)


async def to_list(house: Household, now: datetime = NOW) -> list[ToList]:
    async with house.database.read() as work:
        return await priorities.to_list(work, now, 10)


async def draw(house: Household, now: datetime = NOW, day: date = TODAY) -> Sequence[Standing]:
    async with house.database.begin() as work:
        of = ToList(house.structure, day)
        assert await priorities.begin_list(work, of, now)
        settings, everybody = await priorities.known_of(work, house.structure)
        standings = draw_up(settings, everybody, day, now)
        await priorities.keep_list(work, of, standings)
        await work.commit()
    return standings


async def known(house: Household, person_id: int | None = None) -> Known:
    async with house.database.read() as work:
        _, everybody = await priorities.known_of(work, house.structure)
    return next(one for one in everybody if one.person_id == (person_id or house.amina))


async def kept(house: Household) -> list[tuple[int, date, bool, int, str | None]]:
    async with house.database.read() as work:
        found = await work.rows(select(rows_of).order_by(rows_of.c.day, rows_of.c.rank))
    return [(row.person_id, row.day, row.listed, row.score, row.verdict) for row in found]


async def settle(house: Household, now: datetime = NOW, day: date = TODAY, **more: object) -> None:
    facts: dict[str, object] = {
        "was": None,
        "verdict": Verdict.REACHED,
        "by_caseworker": house.claire,
        **more,
    }
    await house.write(SettlePriority(house.amina, day, **facts), now=now)  # type: ignore[arg-type]


def flagged(house: Household, flag_id: str = "f", level: Level = Level.HIGH) -> Effect:
    return RaiseFlag(flag_id, house.amina, ("money",), level, (), "", NOW + DAY, None)


# When


async def test_a_structure_is_due_from_its_first_open_minute_and_once_a_day(house: Household) -> None:
    assert await to_list(house, OPENING - timedelta(seconds=1)) == []
    assert await to_list(house, OPENING) == [ToList(house.structure, TODAY)]
    await draw(house, OPENING)
    assert await to_list(house) == []
    assert await to_list(house, OPENING + DAY) == [ToList(house.structure, TODAY + DAY)]


async def test_nothing_is_due_on_a_day_without_hours(house: Household) -> None:
    assert await to_list(house, datetime.fromisoformat("2026-03-07T09:00Z")) == []


async def test_two_ticks_at_once_draw_the_list_up_once(house: Household, other: Database) -> None:
    async def begin(database: Database) -> bool:
        async with database.begin() as work:
            begun = await priorities.begin_list(work, ToList(house.structure, TODAY), NOW)
            await work.commit()
        return begun

    assert sorted(await asyncio.gather(begin(house.database), begin(other))) == [False, True]


async def test_a_tick_that_dies_half_way_leaves_the_day_to_the_next_one(house: Household) -> None:
    async with house.database.begin() as work:
        assert await priorities.begin_list(work, ToList(house.structure, TODAY), NOW)
    assert await to_list(house) == [ToList(house.structure, TODAY)]


# From what


async def test_all_that_weighs_is_known_of_a_person(house: Household) -> None:
    await house.write(
        flagged(house, "f1", Level.MEDIUM),
        flagged(house, "f2"),
        Remember(house.amina, {"News": "ass", "MoodsFelt": "good,bad"}),
        SetPause(house.amina, NOW + 5 * DAY),
        LogContact(house.amina, "flag_contacted", caseworker_id=house.claire),
    )
    async with house.database.begin() as work:
        await pathways.change_pathway(work, house.amina, {"isolated": True}, NOW)
        await work.commit()
    assert await known(house) == Known(
        person_id=house.amina,
        since=TODAY,
        referent_id=house.claire,
        paused_until=TODAY + 5 * DAY,
        flag=Level.HIGH,
        met_on=TODAY,
        pathway=Pathway(isolated=True),
        memory={"News": "ass", "MoodsFelt": "good,bad"},
    )
    assert await known(house, house.boris) == Known(house.boris, TODAY)


async def test_a_closed_flag_weighs_nothing_any_more(house: Household) -> None:
    await house.write(flagged(house))
    await house.write(ChangeFlag("f", FlagState.OPEN, "closed", state=FlagState.CLOSED))
    assert (await known(house)).flag is None


@pytest.mark.parametrize(
    ("kind", "by_a_human", "met"),
    [
        ("message", True, True),
        ("flag_oriented", True, True),
        ("priority_reached", True, True),
        ("flag_no_answer", True, False),
        ("call_no_answer", True, False),
        ("priority_tried", True, False),
        ("flag_false_alarm", True, False),
        ("touchpoint_check_in", False, False),
        ("check_in_done", False, False),
    ],
)
async def test_a_human_contact_is_one_that_a_caseworker_had_and_not_only_tried(
    house: Household, kind: str, by_a_human: bool, met: bool
) -> None:
    by = house.claire if by_a_human else None
    await house.write(LogContact(house.amina, kind, caseworker_id=by), now=NOW - 2 * DAY)
    assert (await known(house)).met_on == (TODAY - 2 * DAY if met else None)


async def test_the_day_of_a_contact_is_the_one_that_the_structure_lived(house: Household) -> None:
    late = datetime.fromisoformat("2026-03-01T23:30Z")
    await house.write(LogContact(house.amina, "message", caseworker_id=house.claire), now=late)
    assert (await known(house)).met_on == date(2026, 3, 2)


async def test_a_memory_that_no_key_opens_keeps_nobody_off_the_list(house: Household) -> None:
    await house.write(flagged(house))
    async with house.database.begin() as work:
        lost = update(people).where(people.c.id == house.amina).values(memory="gAAAA-lost")
        await work.execute(lost)
        await work.commit()
    assert next(one.person_id for one in await draw(house) if one.listed) == house.amina


async def test_people_of_another_structure_are_on_no_list_of_this_one(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("autre"), NOW)
        stranger = await directory.add_person(work, "autre", "Zoé", "Martin", NOW)
        await work.commit()
    assert stranger not in {one.person_id for one in await draw(house)}


async def test_however_many_people_the_facts_take_the_same_few_statements(house: Household) -> None:
    async def statements() -> int:
        seen: list[str] = []

        def count(_connection: object, _cursor: object, statement: str, *_: object) -> None:
            seen.append(statement)

        engine = house.database._reading.sync_engine
        async with house.database.read() as work:
            event.listen(engine, "before_cursor_execute", count)
            try:
                await priorities.known_of(work, house.structure)
            finally:
                event.remove(engine, "before_cursor_execute", count)
        return len(seen)

    few = await statements()
    async with house.database.begin() as work:
        for number in range(30):
            await directory.add_person(work, "atelier", f"Prénom{number}", "Nom", NOW)
        await work.commit()
    assert await statements() == few <= 5


# What is kept


async def test_everybody_who_weighs_is_kept_listed_or_not_with_reasons_and_policy(house: Household) -> None:
    narrow = structure().model_copy(update={"priorities": PriorityPolicy(size=1)})
    async with house.database.begin() as work:
        await directory.apply_structure(work, narrow, NOW)
        await work.execute(update(people).values(referent_id=house.claire))
        await work.commit()
    await house.write(flagged(house))
    await draw(house)
    assert await kept(house) == [(house.amina, TODAY, True, 50, None), (house.boris, TODAY, False, 10, None)]
    async with house.database.read() as work:
        (amina, _) = await work.rows(select(rows_of).order_by(rows_of.c.rank))
        (drawn,) = await work.rows(select(priority_lists))
        settings = (await history_of(work, house.amina, TODAY, TODAY)).rulings[-1]
    assert amina.reasons == "open_flag:40:2 objectives:10:-1"
    assert amina.policy == drawn.policy == settings.policy
    assert settings.structure.priorities.size == 1
    assert (drawn.considered, drawn.listed) == (2, 1)


async def test_who_weighs_nothing_leaves_no_row(house: Household) -> None:
    light = structure().model_copy(update={"priorities": PriorityPolicy(weights=Weights(objectives=0))})
    async with house.database.begin() as work:
        await directory.apply_structure(work, light, NOW)
        await work.commit()
    assert len(await draw(house)) == 2
    assert await kept(house) == []


async def test_rows_live_for_thirteen_months(house: Household) -> None:
    await draw(house)
    await draw(house, NOW + KEPT, TODAY + KEPT)
    assert {day for _, day, *_ in await kept(house)} == {TODAY, TODAY + KEPT}
    await draw(house, NOW + KEPT + DAY, TODAY + KEPT + DAY)
    assert TODAY not in {day for _, day, *_ in await kept(house)}
    async with house.database.read() as work:
        assert TODAY not in {row.day for row in await work.rows(select(priority_lists))}


# What was done


async def test_what_was_done_is_kept_on_the_row_and_for_good_with_who_and_the_policy(
    house: Household,
) -> None:
    await draw(house)
    await settle(house, verdict=Verdict.IN_WORDS, note="Rappeler lundi")
    assert (house.amina, TODAY, True, 10, "in_words") in await kept(house)
    async with house.database.read() as work:
        (row,) = await work.rows(select(rows_of).where(rows_of.c.verdict.is_not(None)))
        (decision,) = await work.rows(select(decisions).where(decisions.c.kind == "priority"))
        assert work.cipher.open(row.note) == "Rappeler lundi"
    assert (row.verdict_by, row.verdict_at) == (house.claire, NOW)
    assert (decision.person_id, decision.subject, decision.verdict) == (house.amina, "2026-03-03", "in_words")
    assert (decision.reason, decision.policy) == (f"by:{house.claire}", row.policy)


async def test_two_hands_on_one_person_the_second_decides_again(house: Household) -> None:
    await draw(house)
    await settle(house, verdict=Verdict.TRIED)
    with pytest.raises(Overtaken):
        await settle(house, by_caseworker=house.karim)
    await settle(house, was=Verdict.TRIED, by_caseworker=house.karim)
    assert (house.amina, TODAY, True, 10, "reached") in await kept(house)


async def test_who_was_called_before_the_list_was_there_keeps_what_was_noted(house: Household) -> None:
    await settle(house, verdict=Verdict.TRIED)
    assert await kept(house) == [(house.amina, TODAY, False, 0, "tried")]
    await draw(house)
    assert (house.amina, TODAY, True, 10, "tried") in await kept(house)


# What a caseworker is shown


async def at_the_desk(
    house: Household, asked: object, chat: int = CLAIRE_CHAT, **more: object
) -> CaseworkerSituation:
    situation = await house.hear(asked, chat, **more)  # type: ignore[arg-type]
    assert isinstance(situation, CaseworkerSituation)
    return situation


async def test_the_list_is_loaded_where_it_is_asked_for_and_none_is_told_from_an_empty_one(
    house: Household,
) -> None:
    assert (await at_the_desk(house, CommandGiven("priorites"))).priorities is None
    await draw(house)
    listed = (await at_the_desk(house, CommandGiven("priorites"))).priorities
    assert listed is not None
    assert [(one.person.first_name, one.standing.owner_id) for one in listed if one.standing] == [
        ("Amina", house.claire),
        ("Boris", None),
    ]
    assert (await at_the_desk(house, CommandGiven("alertes"))).priorities is None


async def test_who_left_or_said_no_since_the_morning_is_on_the_list_no_more(house: Household) -> None:
    await draw(house)
    await house.write(NoteConsent(house.amina, Consent.STOPPED, "stop"))
    listed = (await at_the_desk(house, CommandGiven("priorites"))).priorities
    assert listed is not None
    assert [one.person.first_name for one in listed] == ["Boris"]


async def test_a_button_names_a_person_of_the_same_structure_or_nobody(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("autre"), NOW)
        stranger = await directory.add_person(work, "autre", "Zoé", "Martin", NOW)
        await work.commit()
    await draw(house)
    await house.write(LogContact(house.amina, "priority_tried", "phone", house.karim))
    mine = (await at_the_desk(house, ChoicePressed(f"p:{house.amina}:2026-03-03:card", 5))).followed
    assert mine is not None
    assert (mine.person.first_name, mine.referent_id, len(mine.contacts)) == ("Amina", house.claire, 1)
    assert mine.standing is not None
    assert mine.standing.rank == 1
    yesterday = (await at_the_desk(house, ChoicePressed(f"p:{house.amina}:2026-03-02:card", 5))).followed
    assert yesterday == replace(mine, standing=None)
    assert (await at_the_desk(house, ChoicePressed(f"p:{stranger}:2026-03-03:card", 5))).followed is None


async def test_in_a_group_nobody_is_loaded(house: Household) -> None:
    await draw(house)
    press = ChoicePressed(f"p:{house.amina}:2026-03-03:card", 5)
    assert (await at_the_desk(house, press, TEAM_CHAT, sender_id=CLAIRE_CHAT)).followed is None


async def test_words_that_the_desk_waits_for_name_the_person_too(house: Household) -> None:
    await house.write(KeepDesk(house.claire, {"priority": f"{house.amina}:2026-03-03"}))
    situation = await at_the_desk(house, TextReceived("Vue hier.", 9))
    assert situation.followed is not None
    assert situation.followed.person.first_name == "Amina"


async def test_a_name_finds_the_people_of_the_structure_and_one_alone_opens_their_card(
    house: Household,
) -> None:
    one = await at_the_desk(house, CommandGiven("personne", "dialo"))
    assert [person.full_name for person in one.found] == ["Amina Diallo"]
    assert one.followed is not None
    assert one.followed.person.full_name == "Amina Diallo"
    async with house.database.begin() as work:
        await directory.add_person(work, "atelier", "Aminata", "Sow", NOW)
        await work.commit()
    several = await at_the_desk(house, CommandGiven("personne", "amin"))
    assert [person.full_name for person in several.found] == ["Amina Diallo", "Aminata Sow"]
    assert several.followed is None
    assert (await at_the_desk(house, CommandGiven("personne", "Zazie"))).found == ()


# What is told later


async def test_months_later_all_of_it_can_be_read_back_with_the_settings_of_then(house: Household) -> None:
    await house.write(flagged(house))
    await draw(house)
    await settle(house, verdict=Verdict.TRIED)
    await settle(house, was=Verdict.TRIED, verdict=Verdict.IN_WORDS, note="Demain", by_caseworker=house.karim)
    async with house.database.begin() as work:
        changed = structure().model_copy(update={"priorities": PriorityPolicy(weights=Weights(open_flag=1))})
        await directory.apply_structure(work, changed, NOW + DAY)
        await outcomes.write(work, Outcome((NoteConsent(house.amina, Consent.STOPPED, "stop"),)), NOW)
        await work.commit()
    async with house.database.read() as work:
        told = await history_of(work, house.amina, TODAY - DAY, TODAY + DAY)
    standing, policy = told.standings[TODAY]
    assert (standing.rank, standing.score, standing.verdict) == (1, 50, Verdict.IN_WORDS)
    assert [(deed.verdict, deed.by, deed.note) for deed in told.deeds[TODAY]] == [
        (Verdict.TRIED, "Claire", ""),
        (Verdict.IN_WORDS, "Karim", "Demain"),
    ]
    weights = {ruling.policy: ruling.structure.priorities.weights for ruling in told.rulings}
    assert weights[policy].open_flag == 50
    assert told.drawn == {TODAY: (policy, NOW)}
    assert [consent for _, consent in told.consents] == [Consent.GIVEN, Consent.STOPPED]
