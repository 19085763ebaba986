"""The outbox: a row leaves once, in its order, and its fate is known or said to be unknown."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import event, select

from flows.conversation import Conversation
from flows.effects import DropUnsent, KeepConversation, Lane, PlanTouchpoint, Rewrite, Say, To
from flows.touchpoints import Touchpoint
from storage import directory, outbox
from storage.database import Database
from storage.message_bodies import Body
from storage.message_states import NO_CONNECTION, budgeted_since
from storage.people import NoSuchPerson
from storage.tables import conversations, decisions, messages
from tests.storage.household import (
    AMINA_CHAT,
    CLAIRE_CHAT,
    NOW,
    TEAM_CHAT,
    Household,
    say,
    structure,
    to_person,
)

LATER = NOW + timedelta(minutes=10)


async def state(house: Household) -> dict[str, tuple[str, str | None]]:
    """The state and reason of every message, by its words."""
    async with house.database.read() as work:
        found = await work.rows(select(messages).order_by(messages.c.id))
        return {Body.open(row.body, work.cipher).text: (row.state, row.reason) for row in found}


async def wait_until(house: Household) -> datetime | None:
    async with house.database.read() as work:
        found: datetime | None = await work.value(select(conversations.c.wait_until))
        return found


async def test_what_is_urgent_overtakes_everything(house: Household) -> None:
    await house.write(
        say(house.amina, "départ", lane=Lane.PROACTIVE),
        say(house.amina, "réponse"),
        say(house.boris, "réponse à Boris"),
        Say(To("caseworker", house.claire), "alerte", lane=Lane.URGENT),
    )
    assert [letter.text for letter in await house.due()] == ["alerte", "réponse", "réponse à Boris", "départ"]


async def test_everybody_is_found_in_their_own_chat(house: Household) -> None:
    to = [to_person(house.amina), To("caseworker", house.claire), To("team", house.team), To("chat", 5005)]
    await house.write(*(Say(one, one.kind) for one in to))
    assert {letter.text: letter.chat_id for letter in await house.due()} == {
        "person": AMINA_CHAT,
        "caseworker": CLAIRE_CHAT,
        "team": TEAM_CHAT,
        "chat": 5005,
    }


async def test_only_the_oldest_of_a_chat_and_lane_is_due(house: Household) -> None:
    await house.write(say(house.amina, "un"), say(house.amina, "deux"), say(house.boris, "à Boris"))
    assert [letter.text for letter in await house.claim()] == ["un", "à Boris"]
    assert await house.due() == []


async def test_a_change_keeps_no_message_behind_it_but_the_next_change(house: Household) -> None:
    await house.write(say(house.amina, "une question", question=1))
    await house.send()
    await house.write(Rewrite(to_person(house.amina), "répondu", question=1))
    assert [letter.text for letter in await house.claim()] == ["répondu"]
    await house.write(Rewrite(to_person(house.amina), "changé", question=1), say(house.amina, "la suite"))
    assert [letter.text for letter in await house.due()] == ["la suite"]


async def test_a_letter_is_claimed_by_one_sender_only(house: Household, other: Database) -> None:
    await house.write(say(house.amina, "un"))
    (letter,) = await house.due()
    async with house.database.begin() as work:
        assert await outbox.claim(work, [letter.id], NOW) == {letter.id}
        await work.commit()
    async with other.begin() as work:
        assert await outbox.claim(work, [letter.id], NOW) == set()


async def test_a_message_leaves_no_sooner_than_it_may(house: Household) -> None:
    await house.write(say(house.amina, "plus tard", not_before=LATER))
    assert await house.due(LATER - timedelta(seconds=1)) == []
    assert [letter.text for letter in await house.due(LATER)] == ["plus tard"]


async def test_a_message_for_later_does_not_hold_up_what_may_leave_now(house: Household) -> None:
    await house.write(say(house.amina, "plus tard", not_before=LATER))
    await house.write(say(house.amina, "maintenant"))
    assert [letter.text for letter in await house.due()] == ["maintenant"]


async def test_a_letter_that_is_tried_again_keeps_the_younger_ones_behind_it(house: Household) -> None:
    await house.write(say(house.amina, "un"), say(house.amina, "deux"))
    (letter,) = await house.claim()
    async with house.database.begin() as work:
        await outbox.retry(work, letter.id, LATER, "server_error")
        await work.commit()
        assert letter.attempts == 0
    assert await house.due() == []
    async with house.database.read() as work:
        assert await outbox.next_due_at(work) == LATER
    (again,) = await house.due(LATER)
    assert (again.text, again.attempts) == ("un", 1)
    assert [left.text for left in await house.send(LATER)] == ["un", "deux"]


@pytest.mark.parametrize(
    ("why", "may_leave_meanwhile"), [(NO_CONNECTION, []), ("server_error", ["une réponse"])]
)
async def test_where_there_was_no_network_what_is_urgent_is_the_first_to_leave_to_that_chat(
    house: Household, why: str, may_leave_meanwhile: list[str]
) -> None:
    """Another reason may be the letter's own: it must not silence the whole chat."""
    await house.write(say(house.amina, "urgent", lane=Lane.URGENT))
    (letter,) = await house.claim()
    await house.write(say(house.amina, "une réponse"))
    async with house.database.begin() as work:
        await outbox.retry(work, letter.id, LATER, why)
        await work.commit()
    assert [left.text for left in await house.due()] == may_leave_meanwhile
    first, *_ = await house.due(LATER)
    assert first.text == "urgent"


async def test_a_held_letter_holds_back_the_rest_of_its_turn_but_no_other_turn(house: Household) -> None:
    await house.write(
        say(house.amina, "bonjour", lane=Lane.PROACTIVE), say(house.amina, "ça va ?", lane=Lane.PROACTIVE)
    )
    just_after = NOW + timedelta(seconds=1)
    await house.write(say(house.amina, "votre alerte", lane=Lane.PROACTIVE, counts=False), now=just_after)
    (letter,) = await house.due(just_after)
    async with house.database.begin() as work:
        await outbox.hold(work, letter.id, LATER, "budget_day", just_after)
        await work.commit()
    assert [left.text for left in await house.send(just_after)] == ["votre alerte"]
    assert [left.text for left in await house.send(LATER)] == ["bonjour", "ça va ?"]


async def test_why_a_letter_was_held_or_dropped_can_be_told_later(house: Household) -> None:
    await house.write(PlanTouchpoint(Touchpoint(house.amina, "check_in", "2026-03-03", NOW, LATER)))
    await house.write(
        say(house.amina, "bonjour", lane=Lane.PROACTIVE, touchpoint_id=1), say(house.amina, "réponse")
    )
    letters = {letter.text: letter.id for letter in await house.due()}
    async with house.database.begin() as work:
        await outbox.hold(work, letters["bonjour"], LATER, "closed", NOW)
        await outbox.drop(work, letters["bonjour"], "consent_stopped", LATER)
        await outbox.drop(work, letters["réponse"], "whatever", LATER)
        await work.commit()
    async with house.database.read() as work:
        kept = await work.rows(select(decisions).order_by(decisions.c.id))
    assert [(d.person_id, d.subject, d.verdict, d.reason) for d in kept] == [
        (house.amina, "check_in/2026-03-03", "hold", "closed"),
        (house.amina, "check_in/2026-03-03", "drop", "consent_stopped"),
    ]
    assert (await state(house))["bonjour"] == ("dropped", "consent_stopped")


async def test_time_to_answer_starts_when_the_question_has_really_left(house: Household) -> None:
    await house.write(
        KeepConversation(house.amina, Conversation((), 3, True)),
        say(house.amina, "Ça va ?", question=3, wait_minutes=60),
    )
    assert await wait_until(house) is None
    (letter,) = await house.claim()
    assert await wait_until(house) is None
    async with house.database.begin() as work:
        await outbox.settle_sent(work, letter, 77, LATER)
        await work.commit()
    assert await wait_until(house) == LATER + timedelta(minutes=60)


@pytest.mark.parametrize("conversation", [Conversation((), 4, True), Conversation((), 3, False)])
async def test_nobody_waits_for_the_answer_to_a_question_that_is_over(
    house: Household, conversation: Conversation
) -> None:
    await house.write(
        KeepConversation(house.amina, Conversation((), 3, True)),
        say(house.amina, "Ça va ?", question=3, wait_minutes=60),
    )
    await house.write(KeepConversation(house.amina, conversation))
    await house.send()
    assert await wait_until(house) is None


@pytest.mark.parametrize(
    ("conversation", "waits"),
    [
        (Conversation((), 3, True), True),
        (Conversation((), 4, True), False),
        (Conversation((), 3, False), False),
    ],
)
async def test_an_answer_ends_the_wait_and_ticking_a_box_does_not(
    house: Household, conversation: Conversation, waits: bool
) -> None:
    await house.write(
        KeepConversation(house.amina, Conversation((), 3, True)),
        say(house.amina, "Ça va ?", question=3, wait_minutes=60),
    )
    await house.send()
    await house.write(KeepConversation(house.amina, conversation))
    assert (await wait_until(house) is not None) == waits


async def test_after_a_crash_what_is_urgent_goes_again_and_the_rest_is_uncertain(house: Household) -> None:
    await house.write(say(house.boris, "changée", question=1))
    await house.send()
    await house.write(
        say(house.amina, "danger", lane=Lane.URGENT),
        say(house.amina, "réponse"),
        Rewrite(to_person(house.boris), "changée: oui", question=1),
        say(house.boris, "pas encore partie", not_before=LATER),
    )
    assert len(await house.claim()) == 3
    async with house.database.begin() as work:
        uncertain = await outbox.unknown_outcomes(work, LATER)
        await work.commit()
    assert [letter.text for letter in uncertain] == ["réponse"]
    assert (await state(house))["réponse"] == ("uncertain", "unknown")
    assert {letter.text for letter in await house.send(LATER)} == {
        "danger",
        "changée: oui",
        "pas encore partie",
    }
    async with house.database.begin() as work:
        assert await outbox.unknown_outcomes(work, LATER) == []


async def test_a_timeout_is_judged_like_a_crash(house: Household) -> None:
    await house.write(say(house.amina, "danger", lane=Lane.URGENT), say(house.boris, "réponse"))
    letters = {letter.text: letter for letter in await house.claim()}
    async with house.database.begin() as work:
        assert await outbox.mark_unknown(work, letters["danger"], LATER) is False
        assert await outbox.mark_unknown(work, letters["réponse"], LATER) is True
        await work.commit()
    assert [(letter.text, letter.attempts) for letter in await house.due(LATER)] == [("danger", 1)]


@pytest.mark.parametrize("whose", ["a caseworker's", "a team's"])
async def test_a_card_that_a_caseworker_is_to_act_on_goes_again_ever_less_often(
    house: Household, whose: str
) -> None:
    to = To("caseworker", house.claire) if whose == "a caseworker's" else To("team", house.team)
    await house.write(Say(to, "à voir", flag_id="a-call"))
    at, waits = NOW, []
    while letters := await house.claim(at):
        async with house.database.begin() as work:
            given_up = await outbox.mark_unknown(work, letters[0], at)
            await work.commit()
        async with house.database.read() as work:
            due = await outbox.next_due_at(work)
        if due is not None:
            waits.append(int((due - at) / timedelta(minutes=1)))
            at = due
    assert waits == [0, 1, 2, 4]
    assert given_up
    assert await state(house) == {"à voir": ("uncertain", "unknown")}


async def test_a_letter_that_is_settled_stays_so(house: Household) -> None:
    await house.write(say(house.amina, "une fois"))
    (letter,) = await house.send()
    async with house.database.begin() as work:
        await outbox.retry(work, letter.id, NOW, "late news")
        await outbox.settle_refused(work, letter.id, "late news", NOW)
        await outbox.drop(work, letter.id, "late news", NOW)
        await outbox.hold(work, letter.id, NOW, "late news", NOW)
        await work.commit()
    assert await state(house) == {"une fois": ("sent", None)}
    assert await house.due() == []


async def test_who_has_no_chat_is_unreachable_and_blocks_nobody(house: Household) -> None:
    async with house.database.begin() as work:
        nina = await directory.add_person(work, "atelier", "Nina", "Simon", NOW)
        omar = await directory.add_person(work, "atelier", "Omar", "Haddad", NOW)
        await work.commit()
    await house.write(say(nina, "un", question=1), say(omar, "deux"), say(house.amina, "trois"))
    await house.write(Rewrite(to_person(nina), "un bis", question=1))
    letters = {letter.text: letter for letter in await house.due()}
    assert letters["un"].chat_id == 0
    async with house.database.begin() as work:
        assert await outbox.claim(work, [letters["un"].id, letters["trois"].id], NOW) == {letters["trois"].id}
        await outbox.settle_sent(work, letters["trois"], 1, NOW)
        await work.commit()
    kept = await state(house)
    assert (kept["un"], kept["deux"]) == (("refused", "unreachable"), ("refused", "unreachable"))
    assert kept["un bis"][0] in {"refused", "dropped"}
    assert await house.due() == []


async def test_a_change_waits_for_its_message_and_dies_with_it(house: Household) -> None:
    await house.write(
        say(house.amina, "un", question=1, not_before=LATER),
        say(house.boris, "deux", question=1, not_before=LATER),
    )
    await house.write(
        Rewrite(to_person(house.amina), "un bis", question=1),
        Rewrite(to_person(house.boris), "deux bis", question=1),
        say(house.amina, "autre chose"),
    )
    assert [letter.text for letter in await house.send()] == ["autre chose"]
    one, two = await house.claim(LATER)
    async with house.database.begin() as work:
        await outbox.settle_sent(work, one, 901, LATER)
        await outbox.settle_refused(work, two.id, "blocked", LATER)
        await work.commit()
    (change,) = await house.due(LATER)
    assert (change.text, change.rewrites) == ("un bis", 901)
    assert (await state(house))["deux bis"] == ("dropped", "target_never_left")


async def test_a_change_keeps_the_number_of_its_message(house: Household) -> None:
    """A change that has left must not be taken for the message itself when somebody replies to it."""
    await house.write(say(house.amina, "un", question=1))
    await house.send()
    await house.write(Rewrite(to_person(house.amina), "un bis", question=1))
    await house.send()
    async with house.database.read() as work:
        numbers = [
            row.telegram_id for row in await work.rows(select(messages.c.telegram_id).order_by(messages.c.id))
        ]
    assert numbers[0] is not None
    assert numbers[1] is None


async def test_the_gate_is_told_how_things_are_now(house: Household) -> None:
    await house.write(say(house.amina, "un", lane=Lane.PROACTIVE))
    async with house.database.read() as work:
        assert (await outbox.gate_facts(work, [house.amina], NOW))[house.amina][2] == ()
    await house.send()
    async with house.database.read() as work:
        settings, person, sent_at = (await outbox.gate_facts(work, [house.amina], LATER))[house.amina]
        assert (settings, person.first_name, sent_at) == (structure(), "Amina", (NOW,))
        with pytest.raises(NoSuchPerson):
            (await outbox.gate_facts(work, [987], NOW))[987]


async def test_the_second_half_of_a_contact_is_not_held_back_by_the_first(house: Household) -> None:
    await house.write(
        say(house.amina, "bonjour", lane=Lane.PROACTIVE), say(house.amina, "ça va ?", lane=Lane.PROACTIVE)
    )
    (first,) = await house.claim()
    async with house.database.begin() as work:
        await outbox.settle_sent(work, first, 1, NOW)
        assert (await outbox.gate_facts(work, [house.amina], NOW))[house.amina][2] == ()
        await work.commit()
    await house.send()
    async with house.database.read() as work:
        assert (await outbox.gate_facts(work, [house.amina], NOW))[house.amina][2] == (NOW,)


async def test_what_may_have_arrived_uses_up_the_budget(house: Household) -> None:
    await house.write(say(house.amina, "un", lane=Lane.PROACTIVE))
    (letter,) = await house.claim()
    async with house.database.begin() as work:
        await outbox.mark_unknown(work, letter, NOW)
        assert (await outbox.gate_facts(work, [house.amina], LATER))[house.amina][2] == (NOW,)


async def test_the_sender_knows_when_to_wake_up(house: Household) -> None:
    async def next_due_at() -> datetime | None:
        async with house.database.read() as work:
            return await outbox.next_due_at(work)

    assert await next_due_at() is None
    await house.write(say(house.amina, "plus tard", not_before=LATER))
    assert await next_due_at() == LATER
    await house.write(say(house.boris, "maintenant"))
    assert await next_due_at() == NOW
    await house.claim()
    assert await next_due_at() == LATER
    await house.write(DropUnsent(house.amina, "stop"), say(house.boris, "derrière"))
    assert await next_due_at() == LATER


async def test_many_are_settled_in_the_statements_of_one(house: Household) -> None:
    await house.write(say(house.amina, "un"), say(house.boris, "deux"))
    letters = await house.claim()
    async with house.database.begin() as work:
        await outbox.settle_all_sent(work, [(letter, 40 + n) for n, letter in enumerate(letters)], NOW)
        await outbox.settle_all_sent(work, [], NOW)
        assert await outbox.claim(work, [], NOW) == set()
        await work.commit()
    assert await state(house) == {"un": ("sent", None), "deux": ("sent", None)}


async def test_a_full_outbox_is_read_a_bounded_number_at_a_time(house: Household) -> None:
    await house.write(*(Say(To("chat", chat), f"{chat}") for chat in range(30)))
    assert [letter.text for letter in await house.due(limit=10)] == [str(n) for n in range(10)]


async def test_what_a_group_was_told_within_the_minute_is_known_after_a_crash(house: Household) -> None:
    await house.write(Say(To("team", house.team), "un"), say(house.amina, "bonjour"))
    await house.send(NOW)
    await house.write(Say(To("team", house.team), "deux"))
    await house.claim(NOW + timedelta(seconds=70))
    async with house.database.read() as work:
        lately = await outbox.claimed_for_groups(work, NOW + timedelta(seconds=30))
        all_of_it = await outbox.claimed_for_groups(work, NOW - timedelta(seconds=30))
    assert lately == [(TEAM_CHAT, NOW + timedelta(seconds=70))]
    assert all_of_it == [(TEAM_CHAT, NOW), *lately]


async def test_what_used_up_budgets_is_found_by_its_date_however_much_these_people_were_ever_sent(
    sqlite_database: Database,
) -> None:
    asked: list[tuple[str, tuple[object, ...]]] = []
    event.listen(
        sqlite_database.engines[1].sync_engine,
        "before_cursor_execute",
        lambda _connection, _cursor, sql, values, *_: asked.append((sql, values)),
    )
    async with sqlite_database.read() as work:
        await budgeted_since(work, [1, 2, 3], NOW)
        ((sql, values),) = asked
        raw = await work._connection.get_raw_connection()
        cursor = raw.cursor()
        cursor.execute(f"EXPLAIN QUERY PLAN {sql}", values)
        plan = cursor.fetchall()
        cursor.close()
    assert any("ix_messages_budget" in str(row) and "settled_at>?" in str(row) for row in plan)
