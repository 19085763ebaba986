"""Answers for everybody as rows: sealed, shown in their own structure only, changed by one hand at a time, thanked once each."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from flows.effects import KeepDesk, Say, To
from flows.events import ChoicePressed, CommandGiven, TextReceived
from flows.faq.entry import EntryState, Writing
from flows.faq.orders import (
    KeepEntry,
    NoteQuestion,
    NoteReply,
    RemindReview,
    SettleQuestion,
    ThankEntry,
)
from flows.people import Role
from flows.situation import CaseworkerSituation, PersonSituation
from storage import directory, faq
from storage.faq_listing import list_entries
from storage.tables import faq_entries, questions
from storage.unit_of_work import Overtaken
from tests.storage.household import AMINA_CHAT, CLAIRE_CHAT, NOW, Household, structure

SIX_MONTHS = timedelta(days=182)


def published(house: Household, **more: object) -> KeepEntry:
    facts: dict[str, object] = {
        "structure_id": house.structure,
        "entry_id": 0,
        "was": 0,
        "owner_id": house.claire,
        "question": "Où est le vestiaire ?",
        "answer": "Derrière la menuiserie.",
        "review_at": NOW + SIX_MONTHS,
        **more,
    }
    return KeepEntry(**facts)  # type: ignore[arg-type]


async def person(house: Household, event: object, chat: int = AMINA_CHAT) -> PersonSituation:
    found = await house.hear(event, chat)  # type: ignore[arg-type]
    assert isinstance(found, PersonSituation)
    return found


async def caseworker(house: Household, event: object) -> CaseworkerSituation:
    found = await house.hear(event, CLAIRE_CHAT)  # type: ignore[arg-type]
    assert isinstance(found, CaseworkerSituation)
    return found


async def replied(house: Household, now: timedelta = timedelta()) -> CaseworkerSituation:
    """Claire replies to words of Amina's."""
    await house.write(Say(To("caseworker", house.claire), "mots", about_person=house.amina))
    (letter,) = await house.send(NOW)
    found = await house.hear(TextReceived("oui", 9, 500 + letter.id), CLAIRE_CHAT, NOW + now)
    assert isinstance(found, CaseworkerSituation)
    return found


async def test_an_answer_is_there_for_who_writes_or_presses_one_and_for_nobody_of_another_structure(
    house: Household,
) -> None:
    await house.write(published(house))
    (entry,) = (await person(house, TextReceived("il est ou", 1))).answers
    assert (entry.question, entry.answer, entry.version) == (
        "Où est le vestiaire ?",
        "Derrière la menuiserie.",
        1,
    )
    assert (await person(house, ChoicePressed(f"k:{entry.id}:read", 1))).answers == (entry,)
    assert (await person(house, ChoicePressed("q:1:more", 1))).answers == ()
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure("ailleurs"), NOW)
        elsewhere = await directory.add_caseworker(work, "ailleurs", "Zoé", Role.CASEWORKER, on_call=False)
        other = next(one for one in await directory.list_structures(work) if one.slug == "ailleurs").id
        await work.commit()
    await house.write(published(house, structure_id=other, owner_id=elsewhere, question="D'ailleurs ?"))
    assert (await person(house, TextReceived("il est ou", 1))).answers == (entry,)
    assert (await caseworker(house, CommandGiven("faq"))).faq.entries == (entry,)
    assert (await caseworker(house, ChoicePressed(f"k:{entry.id + 1}:withdraw", 1))).faq.entry is None


async def test_two_hands_on_one_answer_and_the_second_decides_again(house: Household) -> None:
    await house.write(published(house))
    await house.write(published(house, entry_id=1, was=1, answer="Porte bleue."))
    with pytest.raises(Overtaken):
        await house.write(published(house, entry_id=1, was=1, state=EntryState.WITHDRAWN))
    (entry,) = (await person(house, TextReceived("ou", 1))).answers
    assert (entry.answer, entry.version) == ("Porte bleue.", 2)
    await house.write(published(house, entry_id=1, was=2, state=EntryState.WITHDRAWN))
    assert (await person(house, TextReceived("ou", 1))).answers == ()


async def test_whom_it_helped_is_counted_once_each(house: Household) -> None:
    await house.write(published(house))
    for who in (house.amina, house.amina, house.boris):
        await house.write(ThankEntry(1, who))
    assert (await person(house, TextReceived("ou", 1))).answers[0].helped == 2


async def test_a_question_waits_for_a_reply_and_only_the_first_reply_counts(house: Household) -> None:
    await house.write(
        NoteQuestion(house.amina, "il est ou"), NoteQuestion(house.amina, "il est ou le vestiaire")
    )
    asked = (await replied(house)).faq.asked
    assert asked is not None
    assert (asked.words, asked.reply, asked.replied_by) == ("il est ou le vestiaire", "", None)
    await house.write(NoteReply(house.amina, house.claire, "derrière"))
    with pytest.raises(Overtaken):
        await house.write(NoteReply(house.amina, house.karim, "devant"))
    named = (await caseworker(house, ChoicePressed(f"k:{house.amina}:new", 1))).faq.asked
    assert named is not None
    assert (named.reply, named.replied_by) == ("derrière", house.claire)
    await house.write(SettleQuestion(house.amina))
    assert (await caseworker(house, ChoicePressed(f"k:{house.amina}:new", 1))).faq.asked is None
    assert (await caseworker(house, ChoicePressed(f"k:{house.boris}:new", 1))).faq.asked is None


async def test_a_question_that_is_weeks_old_is_no_longer_waited_for(house: Household) -> None:
    await house.write(NoteQuestion(house.amina, "il est ou"))
    assert (await replied(house, timedelta(days=15))).faq.asked is None


async def test_who_writes_an_answer_has_the_names_against_which_it_is_held(house: Household) -> None:
    assert (await caseworker(house, TextReceived("bonjour", 1))).faq.names == ()
    await house.write(KeepDesk(house.claire, Writing("answer", "Où ?").to_desk()))
    assert (await caseworker(house, TextReceived("Là.", 1))).faq.names == ("Amina Diallo", "Boris Kovac")


async def test_nothing_that_was_asked_or_answered_is_stored_in_clear(house: Household) -> None:
    await house.write(
        published(house, question="ambrelune ?", answer="ambrelune."),
        NoteQuestion(house.amina, "ambrelune"),
        NoteReply(house.amina, house.claire, "ambrelune"),
    )
    async with house.database.read() as work:
        for table in (faq_entries, questions):
            for row in await work.rows(select(table)):
                assert "ambrelune" not in str(tuple(row))


async def test_what_must_be_looked_at_again_comes_due_once_and_again_a_month_later(house: Household) -> None:
    await house.write(published(house))

    async def due(after: timedelta) -> list[int]:
        async with house.database.read() as work:
            return [found.entry.id for found in await faq.to_review(work, NOW + after, 10)]

    assert await due(SIX_MONTHS - timedelta(seconds=1)) == []
    assert await due(SIX_MONTHS) == [1]
    await house.write(RemindReview(1, NOW + SIX_MONTHS + timedelta(days=30)))
    assert await due(SIX_MONTHS + timedelta(days=29)) == []
    assert await due(SIX_MONTHS + timedelta(days=30)) == [1]
    await house.write(published(house, entry_id=1, was=1, state=EntryState.WITHDRAWN))
    assert await due(SIX_MONTHS + timedelta(days=400)) == []


async def test_the_list_for_who_runs_the_house_has_every_answer_and_its_author(house: Household) -> None:
    await house.write(published(house), published(house, entry_id=0, question="Et le reste ?"))
    await house.write(published(house, entry_id=2, was=1, state=EntryState.WITHDRAWN))
    async with house.database.read() as work:
        rows = await list_entries(work, "atelier")
    assert [(row.structure, row.owner, row.published) for row in rows] == [
        ("atelier", "Claire", True),
        ("atelier", "Claire", False),
    ]
