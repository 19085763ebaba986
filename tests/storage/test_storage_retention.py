"""Retention takes what is past its time, a few rows at once, and nothing else."""

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select, update

from flows.effects import ChangeFlag, RaiseFlag, RecordAnswer, Say, To
from flows.events import TextReceived
from flows.flags import FlagState, Level
from flows.structure import Retention
from storage import directory, inbox, retention, situations
from storage.past_people import full_round
from storage.pathways import change_pathway
from storage.retention import Looked
from storage.tables import answers, messages, metadata, people, updates_seen
from tests.harness.traces import Canaries
from tests.storage.everything import fill
from tests.storage.household import AMINA_CHAT, BORIS_CHAT, CONTENT, NOW, Household, incoming, structure

SHORT = Retention(messages_days=100, after_exit_months=6)
LATER = NOW + timedelta(days=101)
STEP = 7


@pytest.fixture(autouse=True)
async def settings(house: Household) -> None:
    """The house keeps words for a hundred days, and people for six months."""
    async with house.database.begin() as work:
        await directory.apply_structure(work, structure().model_copy(update={"retention": SHORT}), NOW)
        await work.commit()


async def _round(house: Household, now: datetime) -> list[Sequence[Looked]]:
    """A whole round, as the tick goes about it; what each step looked at."""
    steps: list[Sequence[Looked]] = []
    round_ = full_round()
    while True:
        async with house.database.begin() as work:
            looked = await round_.next(work, now, STEP)
            await retention.forget(work, looked)
            await work.commit()
        steps.append(looked)
        assert len(steps) < 500, "it never ends"
        if len(looked) < STEP:
            return steps


async def _says(house: Household, words: str, update_id: int, now: datetime, chat: int = AMINA_CHAT) -> None:
    said = incoming(TextReceived(words, update_id), chat, update_id=update_id)
    async with house.database.begin() as work:
        await inbox.mark_seen(work, [said], now)
        await inbox.keep_received(work, [(said, await situations.load(work, said, CONTENT, "s", now))], now)
        await work.commit()


async def _words(house: Household) -> set[str]:
    async with house.database.read() as work:
        rows = await work.rows(select(messages.c.body))
        return {text for row in rows if (text := json.loads(work.cipher.open(row.body))["text"])}


async def test_words_go_once_they_are_past_their_time_and_not_before(house: Household) -> None:
    await _says(house, "vieux", 1, NOW)
    await house.write(RecordAnswer(house.amina, "check_in", 1, "mood", words="las"))
    await house.write(Say(To("caseworker", house.claire), "liste"))
    await house.send()
    await _says(house, "récent", 2, NOW + timedelta(days=2))
    await _round(house, NOW + timedelta(days=100))
    assert await _words(house) == {"vieux", "récent", "liste"}
    await _round(house, LATER)
    assert await _words(house) == {"récent"}
    async with house.database.read() as work:
        assert await work.value(select(func.count()).select_from(answers)) == 0
        assert await work.value(select(func.count()).select_from(people)) == 2


async def test_words_of_somebody_with_an_open_flag_stay_until_it_is_closed(house: Household) -> None:
    raised = RaiseFlag("f1", house.amina, ("x",), Level.HIGH, ("r",), "mots", NOW, None)
    await house.write(raised, Say(To("team", house.team), "Signalement", flag_id="f1"))
    await _says(house, "à elle", 1, NOW)
    await _says(house, "à lui", 2, NOW, BORIS_CHAT)
    await house.send()
    await _round(house, LATER)
    assert await _words(house) == {"à elle", "Signalement"}
    await house.write(ChangeFlag("f1", FlagState.OPEN, "closed", state=FlagState.CLOSED))
    await _round(house, LATER)
    assert await _words(house) == set()


async def test_when_somebody_wrote_last_stays_known_and_what_they_wrote_does_not(house: Household) -> None:
    for number, day in enumerate((0, 1, 2)):
        await _says(house, f"mot {number}", number, NOW + timedelta(days=day))
    await _says(house, "à lui", 9, NOW, BORIS_CHAT)
    for _ in range(2):
        await _round(house, NOW + timedelta(days=300))
    async with house.database.read() as work:
        rows = await work.rows(select(messages.c.to_id, messages.c.created_at).order_by(messages.c.to_id))
    assert [tuple(row) for row in rows] == [(house.amina, NOW + timedelta(days=2)), (house.boris, NOW)]
    assert await _words(house) == set()


async def test_words_that_are_past_do_not_shorten_the_time_that_somebody_is_known(house: Household) -> None:
    await _leaves(house, house.amina, NOW.date())
    await _says(house, "encore là", 1, NOW + timedelta(days=60))
    known = []
    for day in (170, 200, 260):
        await _round(house, NOW + timedelta(days=day))
        async with house.database.read() as work:
            known.append(await work.value(select(func.count()).select_from(people)))
    assert known == [2, 2, 1]


async def test_a_letter_that_has_yet_to_leave_is_not_taken(house: Household) -> None:
    await house.write(Say(To("person", house.amina), "en attente"))
    await _round(house, LATER)
    assert await _words(house) == {"en attente"}


async def test_words_that_a_clock_gone_wrong_has_dated_ahead_hide_no_others(house: Household) -> None:
    await _says(house, "de 2099", 1, NOW.replace(year=2099))
    await _says(house, "vieux", 2, NOW)
    await _round(house, LATER)
    assert await _words(house) == {"de 2099"}


async def test_what_was_set_aside_loses_its_words_and_stays_seen(house: Household) -> None:
    said = incoming(TextReceived("cassé", 1), update_id=5)
    async with house.database.begin() as work:
        await inbox.set_aside(work, said, "KeyError", NOW)
        await work.commit()
    await _round(house, LATER)
    async with house.database.begin() as work:
        row = await work.row(select(updates_seen).where(updates_seen.c.update_id == 5))
        assert row is not None
        assert (row.body, row.chat_id, row.state) == (None, None, inbox.SET_ASIDE)
        assert not await inbox.mark_seen(work, [said], NOW)


async def _leaves(house: Household, who: int, on: date, **more: object) -> None:
    async with house.database.begin() as work:
        await change_pathway(work, who, {"exited_on": on, **more}, NOW)
        await work.execute(update(people).where(people.c.id == who).values(exited=True))
        await work.commit()


async def test_who_left_long_ago_is_forgotten_whole_and_others_stay(house: Household) -> None:
    async with house.database.begin() as work:
        await fill(work, house.amina, AMINA_CHAT, house.claire, house.structure, "ambrelune")
        await fill(work, house.boris, BORIS_CHAT, house.claire, house.structure, "mirabelle")
        await work.commit()
    await house.write(Say(To("caseworker", house.claire), "À voir : Amina Diallo"))
    await house.write(ChangeFlag((await _flag_of(house)), FlagState.OPEN, "closed", state=FlagState.CLOSED))
    await _leaves(house, house.amina, NOW.date())
    canaries = Canaries(("ambrelune", "Amina", "Diallo"), (AMINA_CHAT,))
    assert await canaries.in_tables(house.database)
    await _round(house, NOW + timedelta(days=180))
    assert "people.first_name" in await canaries.in_tables(house.database)
    steps = await _round(house, NOW + timedelta(days=190))
    assert await canaries.in_tables(house.database) == []
    assert await Canaries(("mirabelle",)).in_tables(house.database)
    assert max(map(len, steps)) <= STEP + 1


async def test_who_wrote_since_stays_in_touch_or_is_followed_is_not_forgotten(house: Household) -> None:
    late = NOW + timedelta(days=200)
    await _leaves(house, house.amina, NOW.date())
    await _leaves(house, house.boris, NOW.date(), stays_in_touch=True)
    await _says(house, "encore là", 1, NOW + timedelta(days=150))
    await _round(house, late)
    async with house.database.read() as work:
        assert await work.value(select(func.count()).select_from(people)) == 2
    await _round(house, NOW + timedelta(days=150 + 190))
    async with house.database.read() as work:
        assert await work.value(select(people.c.id)) == house.boris


async def test_a_step_looks_at_so_many_rows_and_no_more(house: Household) -> None:
    for number in range(5 * STEP):
        await _says(house, f"mot {number}", number, NOW)
    steps = await _round(house, LATER)
    assert len(steps) > 5
    assert max(map(len, steps)) == STEP
    assert await _words(house) == set()


async def test_who_cannot_be_forgotten_holds_nobody_up(house: Household) -> None:
    await _leaves(house, house.amina, NOW.date())
    await _leaves(house, house.boris, NOW.date())
    round_, later = full_round(), NOW + timedelta(days=200)
    for _ in range(50):
        async with house.database.begin() as work:
            looked = await round_.next(work, later, STEP)
            hers = [one for one in looked if one.table is not people or one.key != (house.amina,)]
            await retention.forget(work, hers)
            await work.commit()
        if len(looked) < STEP:
            break
    async with house.database.read() as work:
        assert await work.rows(select(people.c.id)) == [(house.amina,)]


async def test_nothing_is_looked_at_that_nobody_can_want_to_forget(house: Household) -> None:
    for number in range(30):
        await _says(house, f"mot {number}", number, NOW)
    steps = await _round(house, NOW + timedelta(days=50))
    assert [list(step) for step in steps] == [[]]


async def _flag_of(house: Household) -> str:
    flags = metadata.tables["flags"]
    async with house.database.begin() as work:
        # As a row of the house has it.
        await work.execute(update(flags).values(state=FlagState.OPEN.value, categories="[]", level=2))
        await work.commit()
    async with house.database.read() as work:
        found: str = await work.value(select(flags.c.id).where(flags.c.person_id == house.amina))
        return found
