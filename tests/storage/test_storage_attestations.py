"""Attestations as rows: sealed, moved on once, seen in their own structure only, found by their code once they are signed."""

import pytest
from sqlalchemy import select

from flows.attestations.attestation import Kind, State, code_of
from flows.conversation import Conversation, Frame
from flows.effects import ChangeAttestation, DraftAttestation, JoinCaseworker, KeepConversation, OpenErrand
from flows.events import ChoicePressed, CommandGiven, TextReceived
from flows.people import Role
from flows.situation import CaseworkerSituation, PersonSituation
from storage import directory
from storage.attestations import Found, find_by_code
from storage.tables import attestations
from storage.unit_of_work import Overtaken
from tests.storage.household import CLAIRE_CHAT, NOW, Household, structure

FACTS = {"name": "Amina Diallo", "started": "2026-01-05"}
STRANGE_CHAT = 4004


def draft(house: Household, number: str = "a1") -> DraftAttestation:
    return DraftAttestation(number, house.amina, Kind.PRESENCE, FACTS)


async def found(house: Household, number: str = "a1") -> Found | None:
    async with house.database.read() as work:
        return await find_by_code(work, code_of(number))


async def heard(house: Household, data: str = "at:a1:right") -> PersonSituation:
    situation = await house.hear(ChoicePressed(data, 9, "p"))
    assert isinstance(situation, PersonSituation)
    return situation


async def at_desk(house: Household, data: str, chat: int = CLAIRE_CHAT) -> CaseworkerSituation:
    situation = await house.hear(ChoicePressed(data, 9, "p"), chat)
    assert isinstance(situation, CaseworkerSituation)
    return situation


async def test_nothing_of_what_it_says_can_be_read_in_the_database(house: Household) -> None:
    await house.write(draft(house))
    async with house.database.read() as work:
        (row,) = await work.rows(select(attestations))
    assert "Diallo" not in str(row)
    assert row.facts.startswith("gAAAA")


async def test_the_person_finds_it_under_way_until_it_is_valid_or_withdrawn(house: Household) -> None:
    await house.write(draft(house))
    (known,) = (await heard(house)).attestations
    assert (known.kind, known.state, dict(known.facts)) == (Kind.PRESENCE, State.DRAFTED, FACTS)
    await house.write(ChangeAttestation("a1", State.DRAFTED, State.CHECKED))
    assert [one.state for one in (await heard(house)).attestations] == [State.CHECKED]
    await house.write(ChangeAttestation("a1", State.CHECKED, State.VALID, house.claire))
    assert (await heard(house)).attestations == ()


async def test_it_is_read_only_where_the_turn_may_be_about_one(house: Household) -> None:
    await house.write(draft(house))
    situation = await house.hear(TextReceived("bonjour", 7))
    assert isinstance(situation, PersonSituation)
    assert situation.attestations == ()
    asking = Conversation(frames=(Frame("attestations", 1, "which"),))
    await house.write(KeepConversation(house.amina, asking))
    situation = await house.hear(TextReceived("bonjour", 7))
    assert isinstance(situation, PersonSituation)
    assert len(situation.attestations) == 1


async def test_of_two_hands_on_one_only_the_first_moves_it(house: Household) -> None:
    await house.write(draft(house), ChangeAttestation("a1", State.DRAFTED, State.CHECKED))
    await house.write(ChangeAttestation("a1", State.CHECKED, State.VALID, house.claire))
    with pytest.raises(Overtaken):
        await house.write(ChangeAttestation("a1", State.CHECKED, State.WITHDRAWN))
    kept = await found(house)
    assert kept is not None
    assert kept.attestation.state is State.VALID


async def test_who_checks_a_code_learns_an_initial_who_signed_and_when(house: Household) -> None:
    await house.write(draft(house), ChangeAttestation("a1", State.DRAFTED, State.CHECKED))
    assert await found(house) is None
    await house.write(ChangeAttestation("a1", State.CHECKED, State.VALID, house.claire))
    known = await found(house)
    assert known is not None
    assert (known.initial, known.signer, known.structure.name) == ("A", "Claire", "L'Atelier")
    assert known.attestation.signed_at == NOW
    await house.write(ChangeAttestation("a1", State.VALID, State.WITHDRAWN))
    known = await found(house)
    assert known is not None
    assert (known.attestation.state, known.attestation.signed_at) == (State.WITHDRAWN, NOW)


async def test_a_draft_that_was_given_up_is_as_unknown_as_one_that_never_was(house: Household) -> None:
    await house.write(draft(house), ChangeAttestation("a1", State.DRAFTED, State.WITHDRAWN))
    assert await found(house) is None
    assert await found(house, "other") is None


async def test_the_card_of_a_signature_brings_its_attestation(house: Household) -> None:
    await house.write(draft(house), OpenErrand("a1", house.amina, "attestation"))
    at_work = await at_desk(house, "e:a1:sign")
    assert at_work.attestation is not None
    assert at_work.attestation.id == "a1"
    assert (await at_desk(house, "e:b2:sign")).attestation is None


async def test_nobody_sees_or_prepares_one_for_a_person_of_another_structure(house: Household) -> None:
    await house.write(draft(house), OpenErrand("a1", house.amina, "attestation"))
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("autre", "Autre"), NOW)
        strange = await directory.add_caseworker(work, "autre", "Zoé", Role.CASEWORKER, False)
        link = await directory.invite(work, "caseworker", strange, "z", NOW.replace(year=2027))
        await work.commit()
    await house.write(JoinCaseworker(link, strange, STRANGE_CHAT))
    assert (await at_desk(house, "e:a1:sign", STRANGE_CHAT)).attestation is None
    assert (await at_desk(house, f"at:new:{house.amina}:presence", STRANGE_CHAT)).subject is None
    named = await house.hear(CommandGiven("attestation", "Diallo"), STRANGE_CHAT)
    assert isinstance(named, CaseworkerSituation)
    assert named.found == ()


async def test_a_button_names_the_person_with_their_pathway_and_what_is_under_way(house: Household) -> None:
    await house.write(draft(house))
    about = (await at_desk(house, f"at:new:{house.amina}:presence")).subject
    assert about is not None
    assert (about.person.full_name, about.referent_id, len(about.under_way)) == (
        "Amina Diallo",
        house.claire,
        1,
    )
    for data in ("at:new:99:presence", "at:new:" + "9" * 40 + ":presence", "at:new:²:presence", "at:"):
        assert (await at_desk(house, data)).subject is None


async def test_two_attestations_never_share_a_code(house: Household) -> None:
    await house.write(draft(house), draft(house, "a2"))
    async with house.database.read() as work:
        rows = await work.rows(select(attestations.c.code))
    assert len({row.code for row in rows}) == 2
