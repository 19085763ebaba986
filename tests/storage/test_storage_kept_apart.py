"""Promises 11, 12 and 13 at their edges: another structure's people, an error's words, the settings of a year ago."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from flows.desk import advance_caseworker
from flows.dossiers.expiry import Expiry
from flows.effects import Acknowledge, KeepDesk, KeepExpiry, NotePathway, Say, To
from flows.events import ChoicePressed, TextReceived
from flows.pathway import SuspensionReason
from flows.situation import CaseworkerSituation
from storage import directory
from storage.database import Database
from storage.structure_settings import structure_of
from storage.tables import caseworkers, policies
from tests.harness.house import content
from tests.storage.household import CLAIRE_CHAT, NOW, Household, structure


async def omar_elsewhere(house: Household) -> int:
    """Somebody of another structure."""
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("ailleurs", "Ailleurs"), NOW)
        omar = await directory.add_person(work, "ailleurs", "Omar", "Haddad", NOW)
        await work.commit()
    return omar


async def test_a_reply_never_reaches_a_person_of_another_structure(house: Household) -> None:
    omar = await omar_elsewhere(house)
    await house.write(Say(To("caseworker", house.claire), "Omar écrit", about_person=omar))
    (letter,) = await house.send()
    found = await house.hear(TextReceived("bonjour", 8, reply_to=500 + letter.id), CLAIRE_CHAT)
    assert isinstance(found, CaseworkerSituation)
    assert found.answered_person is None


async def test_the_papers_of_a_person_are_seen_and_dated_in_their_own_structure_alone(
    house: Household,
) -> None:
    omar = await omar_elsewhere(house)
    passport = Expiry(1, "passport", date(2027, 3, 30))
    await house.write(KeepExpiry(omar, passport), KeepExpiry(house.amina, passport))
    hers = await house.hear(ChoicePressed(f"pd:{house.amina}:show", 8, "p"), CLAIRE_CHAT)
    his = await house.hear(ChoicePressed(f"pd:{omar}:show", 8, "p"), CLAIRE_CHAT)
    assert isinstance(hers, CaseworkerSituation)
    assert isinstance(his, CaseworkerSituation)
    assert hers.paper_dates is not None
    assert hers.paper_dates.expiries == (passport,)
    assert his.paper_dates is None
    noted = advance_caseworker(
        replace(his, content=content()), ChoicePressed(f"pd:{omar}:passport:y2028:m3:d5", 8, "p"), NOW
    )
    assert [type(effect) for effect in noted.effects] == [Acknowledge]


async def test_the_pathway_of_a_person_is_seen_and_noted_in_their_own_structure_alone(
    house: Household,
) -> None:
    omar = await omar_elsewhere(house)
    noted = {"suspended_from": NOW.date(), "suspended_until": None, "suspension_reason": "health"}
    await house.write(NotePathway(house.amina, noted))
    hers = await house.hear(ChoicePressed(f"pw:{house.amina}:show", 8, "p"), CLAIRE_CHAT)
    his = await house.hear(ChoicePressed(f"pw:{omar}:exit:yes", 8, "p"), CLAIRE_CHAT)
    assert isinstance(hers, CaseworkerSituation)
    assert isinstance(his, CaseworkerSituation)
    assert hers.on_pathway is not None
    assert hers.on_pathway.pathway.suspended(NOW.date())
    assert hers.on_pathway.pathway.suspension_reason is SuspensionReason.HEALTH
    assert his.on_pathway is None
    pressed = advance_caseworker(
        replace(his, content=content()), ChoicePressed(f"pw:{omar}:exit:yes", 8, "p"), NOW
    )
    assert [type(effect) for effect in pressed.effects] == [Acknowledge]


async def test_words_that_the_desk_waits_for_date_a_paper_in_their_own_structure_alone(
    house: Household,
) -> None:
    omar = await omar_elsewhere(house)
    await house.write(KeepDesk(house.claire, {"paper_date": f"{omar}:passport:{NOW.date()}"}))
    found = await house.hear(TextReceived("30/03/2027", 8), CLAIRE_CHAT)
    assert isinstance(found, CaseworkerSituation)
    assert found.paper_dates is None
    effects = advance_caseworker(
        replace(found, content=content()), TextReceived("30/03/2027", 8), NOW
    ).effects
    assert not any(isinstance(effect, KeepExpiry) for effect in effects)


async def test_an_error_of_the_database_does_not_repeat_what_was_to_be_written(
    sqlite_database: Database,
) -> None:
    row = {"structure_id": 1, "name": "Canaridou", "role": None, "on_call": False, "reachable": True}
    async with sqlite_database.begin() as work:
        with pytest.raises(IntegrityError) as refused:
            await work.execute(insert(caseworkers), row)
    assert "Canaridou" not in str(refused.value)


async def test_the_settings_that_ruled_at_a_decision_can_be_read_back_whole(database: Database) -> None:
    former, newer = structure(), structure(name="Autre")
    async with database.begin() as work:
        await directory.apply_structure(work, former, NOW)
        await directory.apply_structure(work, newer, NOW + timedelta(days=1))
        kept = await work.rows(select(policies.c.settings).order_by(policies.c.id))
    assert [structure_of(row.settings) for row in kept] == [former, newer]
