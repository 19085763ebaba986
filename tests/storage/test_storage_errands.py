"""Errands as rows: opened once, settled once, shown to their own structure only, and read back whole; who stays in touch."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import Table, select, text

from bot.turn import Turns
from flows.effects import (
    ChangeErrand,
    JoinCaseworker,
    OpenErrand,
    Rewrite,
    RewriteCards,
    Say,
    StayInTouch,
    To,
)
from flows.errands.errand import ONCE_MORE, TO_LEADS, Errand, ErrandState
from flows.events import ChoicePressed, CommandGiven, LinkFollowed, TextReceived
from flows.people import Role
from flows.situation import CaseworkerSituation, PersonSituation, StrangerSituation
from storage import directory, due
from storage.database import Database
from storage.pathways import find_pathway
from storage.tables import errands, people
from storage.unit_of_work import Overtaken
from tests.harness.house import content
from tests.storage.household import CLAIRE_CHAT, KARIM_CHAT, NOW, Household, incoming, structure

HELLO, LIST = TextReceived("bonjour", 7), CommandGiven("demarches")
NAMES = {CLAIRE_CHAT: "Claire", KARIM_CHAT: "Karim"}
HEARD = "SELECT COUNT(*) FROM messages WHERE direction = 'out' AND to_kind = 'person'"
OPEN, TAKEN, SETTLED = ErrandState.OPEN, ErrandState.TAKEN, ErrandState.SETTLED


class Still:
    """A clock that stands still."""

    def now(self):
        return NOW


async def rows(house: Household, table: Table) -> list[dict[str, object]]:
    async with house.database.read() as work:
        found = await work.rows(select(table).order_by(*table.primary_key.columns))
        return [dict(row._mapping) for row in found]


def opened(person_id: int, errand_id: str = "e1", topic: str = "pay_late", note: str = "") -> OpenErrand:
    return OpenErrand(errand_id, person_id, topic, note)


async def pressed(house: Household, data: str, chat: int = CLAIRE_CHAT) -> CaseworkerSituation:
    found = await house.hear(ChoicePressed(data, 9, "p"), chat)
    assert isinstance(found, CaseworkerSituation)
    return found


async def listed(house: Household, chat: int = CLAIRE_CHAT) -> tuple[Errand, ...]:
    found = await house.hear(LIST, chat)
    assert isinstance(found, CaseworkerSituation)
    return found.open_errands


async def test_an_errand_comes_back_with_all_that_was_written_of_it(house: Household) -> None:
    await house.write(opened(house.amina, note="vendredi 4 décembre"))
    found = await pressed(house, "e:e1:take")
    assert found.errand == Errand(
        "e1", house.amina, "Amina Diallo", "pay_late", OPEN, NOW, None, house.claire, "vendredi 4 décembre"
    )
    assert found.errand_person is not None
    assert found.errand_person.id == house.amina
    assert found.flag is None


async def test_what_else_is_known_of_an_errand_is_sealed(house: Household) -> None:
    await house.write(opened(house.amina, note="vendredi 4 décembre"))
    (row,) = await rows(house, errands)
    assert "décembre" not in str(row["note"])


async def test_a_person_who_speaks_is_known_with_their_open_errands_and_no_others(house: Household) -> None:
    await house.write(
        opened(house.amina), opened(house.amina, "e2", "pay_hours"), opened(house.boris, "e3", "advance")
    )
    await house.write(ChangeErrand("e1", OPEN, None, SETTLED, house.claire))
    found = await house.hear(HELLO)
    assert isinstance(found, PersonSituation)
    assert [errand.id for errand in found.open_errands] == ["e2"]


async def test_who_answers_a_person_has_the_open_errands_of_that_person_before_them(house: Household) -> None:
    await house.write(
        opened(house.amina, "e1", "letter"), opened(house.amina, "e2", "letter"), opened(house.boris, "e3")
    )
    await house.write(ChangeErrand("e1", OPEN, None, SETTLED, house.claire))
    await house.write(Say(To("caseworker", house.claire), "Une lettre", about_person=house.amina))
    (letter,) = await house.send()
    found = await house.hear(TextReceived("La CAF.", 8, reply_to=500 + letter.id), CLAIRE_CHAT)
    assert isinstance(found, CaseworkerSituation)
    assert [errand.id for errand in found.open_errands] == ["e2"]


async def test_an_errand_that_stands_otherwise_than_was_seen_is_not_changed(house: Household) -> None:
    await house.write(opened(house.amina))
    await house.write(ChangeErrand("e1", OPEN, None, OPEN, house.claire))
    for was, holder in ((OPEN, None), (OPEN, house.karim), (TAKEN, house.claire), (SETTLED, house.claire)):
        with pytest.raises(Overtaken):
            await house.write(ChangeErrand("e1", was, holder, SETTLED, house.karim))
    found = (await pressed(house, "e:e1:take")).errand
    assert found is not None
    assert (found.state, found.holder_id) == (OPEN, house.claire)


async def test_when_an_errand_was_settled_and_by_whom_is_kept(house: Household) -> None:
    later = NOW + timedelta(hours=3)
    await house.write(opened(house.amina))
    await house.write(ChangeErrand("e1", OPEN, None, TAKEN, house.karim))
    (row,) = await rows(house, errands)
    assert row["closed_at"] is None
    await house.write(ChangeErrand("e1", TAKEN, house.karim, SETTLED, house.karim), now=later)
    (row,) = await rows(house, errands)
    assert (row["opened_at"], row["closed_at"], row["caseworker_id"]) == (NOW, later, house.karim)


async def test_the_list_is_of_ones_own_structure_oldest_first_and_read_only_when_it_is_asked_for(
    house: Household,
) -> None:
    await house.write(opened(house.boris, "late"), now=NOW + timedelta(hours=1))
    await house.write(opened(house.amina, "early"), opened(house.amina, "over", "advance"))
    await house.write(ChangeErrand("over", OPEN, None, SETTLED, house.claire))
    assert [errand.id for errand in await listed(house)] == ["early", "late"]
    other = await house.hear(HELLO, CLAIRE_CHAT)
    assert isinstance(other, CaseworkerSituation)
    assert other.open_errands == ()


async def test_nobody_is_shown_an_errand_of_another_structure(house: Household) -> None:
    await house.write(opened(house.amina))
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("ailleurs", "Ailleurs"), NOW)
        zoe = await directory.add_caseworker(work, "ailleurs", "Zoé", Role.CASEWORKER, False)
        await directory.invite(work, "caseworker", zoe, "zoe", NOW + timedelta(days=1))
        await work.commit()
    stranger = await house.hear(LinkFollowed("zoe"), 2999)
    assert isinstance(stranger, StrangerSituation)
    assert stranger.invitation is not None
    await house.write(JoinCaseworker(stranger.invitation.id, zoe, 2999))
    found = await pressed(house, "e:e1:done", 2999)
    assert (found.errand, found.errand_person) == (None, None)
    assert await listed(house, 2999) == ()


@pytest.mark.parametrize("data", ["e:", "e::take", "e:nothing:take", "f:e1:take", "q:e1:take"])
async def test_a_button_that_names_no_errand_brings_none(house: Household, data: str) -> None:
    await house.write(opened(house.amina))
    assert (await pressed(house, data)).errand is None


async def due_now(house: Household, hours: int = 0, limit: int = 50) -> list[str]:
    async with house.database.read() as work:
        return [found.errand_id for found in await due.errands(work, NOW + timedelta(hours=hours), limit)]


async def test_what_nobody_takes_comes_due_the_longest_waited_for_first_and_then_no_more(
    house: Household,
) -> None:
    first, later = NOW + timedelta(hours=1), NOW + timedelta(hours=2)
    await house.write(
        replace(opened(house.amina), due_at=later),
        replace(opened(house.boris, "e2"), due_at=first),
        opened(house.boris, "e3", "advance"),
    )
    assert await due_now(house) == []
    assert await due_now(house, 2) == ["e2", "e1"]
    assert await due_now(house, 2, limit=1) == ["e2"]
    found = (await pressed(house, "e:e2:take")).errand
    assert found is not None
    assert (found.rung, found.due_at) == (ONCE_MORE, first)
    await house.write(ChangeErrand("e2", OPEN, None, OPEN, None, TO_LEADS, later))
    assert await due_now(house, 2) == ["e1", "e2"]
    await house.write(ChangeErrand("e1", OPEN, None, TAKEN, house.claire))
    assert await due_now(house, 2) == ["e2"]
    async with house.database.begin() as work:
        await due.put_off_errand(work, due.DueErrand(house.boris, "e2"), later)
        await work.commit()
    assert await due_now(house, 25) == []
    assert await due_now(house, 26) == ["e2"]


async def test_every_card_of_an_errand_is_told_anew_but_the_one_that_was_pressed(house: Household) -> None:
    await house.write(
        opened(house.amina),
        *(Say(To("caseworker", who), "à régler", flag_id="e1") for who in (house.claire, house.karim)),
    )
    sent = {letter.to_id: 500 + letter.id for letter in await house.send()}
    mine = Rewrite(To("caseworker", house.claire), "à vous", message_id=sent[house.claire])
    await house.write(mine, RewriteCards("e1", "pris", "pris", None, except_message_id=sent[house.claire]))
    assert {(letter.to_id, letter.text) for letter in await house.due()} == {
        (house.claire, "à vous"),
        (house.karim, "pris"),
    }


async def test_two_hands_that_settle_an_errand_at_once_tell_the_person_once(
    house: Household, database: Database, other: Database
) -> None:
    random, turns, times = Random(1), Turns(content(), Still()), 20

    async def press(through: Database, errand: str, hand: int, update_id: int) -> str:
        event = ChoicePressed(f"e:{errand}:done", 1, f"press-{update_id}")
        async with through.begin() as work:
            (answer,) = await turns.receive(work, incoming(event, hand, update_id=update_id))
            await work.commit()
        return answer.text

    for number in range(times):
        await house.write(opened(house.amina, f"e{number}"))
        hands = [random.choice(list(NAMES)) for _ in range(2)]
        presses = enumerate(zip((database, other), hands, strict=True))
        toasts = await asyncio.gather(
            *(press(through, f"e{number}", hand, 2 * number + at) for at, (through, hand) in presses)
        )
        assert set(toasts) == {"C’est réglé. La personne le saura.", "C’est déjà réglé."}
    async with database.read() as work:
        assert (await work.execute(text(HEARD))).scalar_one() == times
    assert {row["state"] for row in await rows(house, errands)} == {"settled"}


# Staying in touch


async def test_who_chooses_to_stay_in_touch_is_known_to_and_their_calendar_is_drawn_up_again(
    house: Household,
) -> None:
    async with house.database.begin() as work:
        await work.execute(people.update().values(plan_at=None))
        await work.commit()
    await house.write(StayInTouch(house.amina, True))
    async with house.database.read() as work:
        assert (await find_pathway(work, house.amina)).stays_in_touch is True
        assert (await find_pathway(work, house.boris)).stays_in_touch is False
    planned = {row["id"]: row["plan_at"] for row in await rows(house, people)}
    assert planned == {house.amina: NOW, house.boris: None}
    await house.write(StayInTouch(house.amina, False))
    async with house.database.read() as work:
        assert (await find_pathway(work, house.amina)).stays_in_touch is False
