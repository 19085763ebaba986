"""Dossiers, documents and days of papers as rows: read back whole, sealed, changed in place, and gone when the person says so."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from flows.documents.document import Document
from flows.dossiers.dossier import Dossier, Result
from flows.dossiers.expiry import Expiry
from flows.effects import (
    CloseDossier,
    ForgetDocument,
    ForgetExpiry,
    KeepDocument,
    KeepDossier,
    KeepExpiry,
    OpenErrand,
)
from flows.events import ChoicePressed, TextReceived
from flows.situation import CaseworkerSituation, PersonSituation
from storage import planning
from storage.tables import documents, people
from storage.tables.columns import TOKEN_START
from tests.storage.household import AMINA_CHAT, BORIS_CHAT, CLAIRE_CHAT, NOW, Household

DOSSIER = Dossier(1, "caf", ("lease", "rent"), at="identity", meant_on=date(2026, 4, 2))
DOCUMENT = Document(1, "lease", "photo", "AgAD-lease", NOW, dossier=1)
UNTIL = date(2027, 3, 30)
PASSPORT = Expiry(1, "passport", UNTIL)


async def seen(house: Household, chat: int = AMINA_CHAT) -> PersonSituation:
    found = await house.hear(TextReceived("bonjour", 7), chat)
    assert isinstance(found, PersonSituation)
    return found


async def test_all_of_it_comes_back_as_it_was_written(house: Household) -> None:
    await house.write(
        KeepDossier(house.amina, DOSSIER),
        KeepDocument(house.amina, DOCUMENT),
        KeepExpiry(house.amina, PASSPORT),
    )
    found = await seen(house)
    assert (found.dossiers, found.documents, found.expiries) == ((DOSSIER,), (DOCUMENT,), (PASSPORT,))


async def test_nobody_sees_those_of_another_person(house: Household) -> None:
    await house.write(KeepDossier(house.amina, DOSSIER), KeepDocument(house.amina, DOCUMENT))
    found = await seen(house, chat=BORIS_CHAT)
    assert (found.dossiers, found.documents, found.expiries) == ((), (), ())


async def test_a_dossier_is_one_row_however_often_it_changes(house: Household) -> None:
    after = replace(DOSSIER, have=(), at="", meant_on=None, result=Result.WAITING)
    await house.write(KeepDossier(house.amina, DOSSIER), KeepDossier(house.amina, after))
    assert (await seen(house)).dossiers == (after,)


async def test_what_a_caseworker_notes_leaves_what_was_ticked(house: Household) -> None:
    await house.write(
        KeepDossier(house.amina, DOSSIER), CloseDossier(house.amina, DOSSIER.number, Result.ACCEPTED)
    )
    assert (await seen(house)).dossiers == (replace(DOSSIER, result=Result.ACCEPTED),)


async def test_what_a_document_is_and_the_messengers_name_of_it_are_sealed(house: Household) -> None:
    await house.write(KeepDocument(house.amina, DOCUMENT))
    async with house.database.read() as work:
        (row,) = await work.rows(select(documents))
    assert row.file_id.startswith(TOKEN_START)
    assert row.kind.startswith(TOKEN_START)


async def test_a_document_that_is_forgotten_leaves_no_row_and_the_others_stay(house: Household) -> None:
    other = replace(DOCUMENT, number=2)
    await house.write(KeepDocument(house.amina, DOCUMENT), KeepDocument(house.amina, other))
    await house.write(ForgetDocument(house.amina, 1))
    assert (await seen(house)).documents == (other,)


async def test_a_day_that_changes_replaces_the_former_and_one_that_is_done_goes(house: Household) -> None:
    later, permit = replace(PASSPORT, until=UNTIL + timedelta(days=400)), Expiry(2, "residence_permit", UNTIL)
    await house.write(
        KeepExpiry(house.amina, PASSPORT), KeepExpiry(house.amina, later), KeepExpiry(house.amina, permit)
    )
    assert (await seen(house)).expiries == (permit, later)
    await house.write(ForgetExpiry(house.amina, 1))
    assert (await seen(house)).expiries == (permit,)


@pytest.mark.parametrize(
    "effect",
    [
        KeepDossier(1, DOSSIER, dated=True),
        CloseDossier(1, 1, Result.ACCEPTED),
        KeepExpiry(1, PASSPORT),
        ForgetExpiry(1, 1),
    ],
    ids=lambda effect: type(effect).__name__,
)
async def test_a_day_that_changes_has_the_calendar_drawn_up_again_at_the_next_tick(
    house: Household, effect: KeepDossier | CloseDossier | KeepExpiry | ForgetExpiry
) -> None:
    await house.write(KeepDossier(house.amina, DOSSIER))
    async with house.database.begin() as work:
        await work.execute(update(people).values(plan_at=None))
        await work.commit()
    await house.write(replace(effect, person_id=house.amina))
    async with house.database.read() as work:
        found = await planning.to_plan(work, NOW, 10)
    assert [one.person.id for one in found] == [house.amina]


async def test_the_calendar_knows_of_dossiers_and_papers(house: Household) -> None:
    await house.write(KeepDossier(house.amina, DOSSIER, dated=True), KeepExpiry(house.amina, PASSPORT))
    async with house.database.read() as work:
        known = {one.person.id: one.known for one in await planning.to_plan(work, NOW, 10)}
    assert known[house.amina].dossiers == (DOSSIER,)
    assert known[house.amina].expiries == (PASSPORT,)
    assert known[house.boris].dossiers == ()


async def test_an_errand_knows_which_dossier_it_is_about(house: Household) -> None:
    await house.write(OpenErrand("e1", house.amina, "dossier", "La CAF", dossier=1))
    found = await house.hear(ChoicePressed("e:e1:take", 9, "p"), CLAIRE_CHAT)
    assert isinstance(found, CaseworkerSituation)
    assert found.errand is not None
    assert found.errand.dossier == 1
