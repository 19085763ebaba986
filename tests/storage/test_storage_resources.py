"""What a team shares as rows: sealed, shown in its own structure only, decided by one hand at a time, useful once each."""

import pytest
from sqlalchemy import select

from flows.conversation import Conversation, Frame
from flows.effects import KeepConversation
from flows.events import ChoicePressed, CommandGiven
from flows.people import Role
from flows.resources.orders import DecideResource, FindUseful, ShareResource
from flows.resources.resource import ResourceState
from flows.situation import CaseworkerSituation, PersonSituation
from storage import directory
from storage.tables import resources
from storage.unit_of_work import Overtaken
from tests.storage.household import CLAIRE_CHAT, NOW, Household, structure

PROPOSED, APPROVED, WITHDRAWN = ResourceState.PROPOSED, ResourceState.APPROVED, ResourceState.WITHDRAWN
LIST = CommandGiven("ressources")


def shared(house: Household, body: str = "Musée", state: ResourceState = PROPOSED) -> ShareResource:
    return ShareResource(house.structure, house.claire, "culture", body, state)


async def listed(house: Household) -> list[tuple[int, str, int]]:
    found = await house.hear(LIST, CLAIRE_CHAT)
    assert isinstance(found, CaseworkerSituation)
    return [(one.id, one.state.value, one.useful) for one in found.resources.all]


async def test_it_is_there_for_the_team_and_for_who_looks_through_it(house: Household) -> None:
    await house.write(shared(house))
    assert await listed(house) == [(1, "proposed", 0)]
    looks_elsewhere = await house.hear(ChoicePressed("q:1:culture", 1))
    assert isinstance(looks_elsewhere, PersonSituation)
    assert looks_elsewhere.resources == ()
    browsing = Conversation((Frame("resources", 1, "rubrics"),), question=1, open=True, language="fr")
    await house.write(KeepConversation(house.amina, browsing))
    looks = await house.hear(ChoicePressed("q:1:culture", 1))
    assert isinstance(looks, PersonSituation)
    assert [one.body for one in looks.resources] == ["Musée"]


async def test_nothing_of_another_structure_is_listed_or_named(house: Household) -> None:
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("ailleurs"), NOW)
        elsewhere = await directory.add_caseworker(work, "ailleurs", "Zoé", Role.LEAD, on_call=False)
        other = next(one for one in await directory.list_structures(work) if one.slug == "ailleurs").id
        await work.commit()
    await house.write(ShareResource(other, elsewhere, "culture", "D'ailleurs", APPROVED))
    assert await listed(house) == []
    pressed = await house.hear(ChoicePressed("s:1:withdraw", 1), CLAIRE_CHAT)
    assert isinstance(pressed, CaseworkerSituation)
    assert pressed.resources.named is None


async def test_two_leads_decide_and_the_second_decides_again(house: Household) -> None:
    await house.write(shared(house))
    await house.write(DecideResource(1, PROPOSED, APPROVED, house.karim))
    with pytest.raises(Overtaken):
        await house.write(DecideResource(1, PROPOSED, WITHDRAWN, house.karim))
    assert await listed(house) == [(1, "approved", 0)]
    await house.write(DecideResource(1, APPROVED, WITHDRAWN, house.karim))
    assert await listed(house) == []


async def test_it_is_useful_to_each_person_once(house: Household) -> None:
    await house.write(shared(house, state=APPROVED))
    for who in (house.amina, house.amina, house.boris):
        await house.write(FindUseful(1, who))
    assert await listed(house) == [(1, "approved", 2)]


async def test_what_is_shared_is_not_stored_in_clear(house: Household) -> None:
    await house.write(shared(house, "ambrelune"))
    async with house.database.read() as work:
        (row,) = await work.rows(select(resources))
    assert "ambrelune" not in str(tuple(row))
