"""Promises 4, 7, 10 and 14: what leaves, and what is remembered of it, when a chat, the database or a turn makes trouble."""

import asyncio
import socket
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import ClientTimeout
from sqlalchemy import text

from bot import outbox as sending
from bot import telegram
from bot.outbox import Outbox
from bot.verdicts import Verdicts
from flows.effects import Lane, MoveTeam, Outcome, Rewrite, Say, To
from storage import outbox, outcomes
from storage.outbox import Letter
from storage.unit_of_work import UnitOfWork
from tests.harness.stage import Stage

AMINA, CLAIRE, TEAM = To("person", 1), To("caseworker", 1), 1


async def _written(lien: Stage, *effects: Say | Rewrite | MoveTeam) -> None:
    async with lien.database.begin() as work:
        await outcomes.write(work, Outcome(effects), lien.clock.now())
        await work.commit()
    assert lien.service is not None
    lien.service.outbox.wake()


async def _sent_to(lien: Stage, chat: int) -> list[dict[str, Any]]:
    """The calls that stand for a letter to this chat, oldest first."""
    calls = await lien.people.calls("sendMessage")
    return [call for call in calls if str(call["parameters"]["chat_id"]) == str(chat)]


async def test_the_second_letter_to_a_chat_waits_until_the_first_has_arrived(lien: Stage) -> None:
    await lien.settled()
    lien.sandbox.world.faults.arm("delay", method="sendMessage", chat_id=lien.amina, seconds=0.3)
    await _written(lien, Say(AMINA, "d’abord", lane=Lane.URGENT), Say(AMINA, "ensuite"))
    await lien.people.hears(lien.amina, "ensuite")
    await lien.settled()
    said = [message["text"] for message in await lien.people.messages(lien.amina)]
    assert said[-2:] == ["d’abord", "ensuite"]


async def test_the_next_question_does_not_wait_until_the_last_one_has_lost_its_buttons(lien: Stage) -> None:
    await lien.people.write(lien.amina, "/menu")
    menu = await lien.people.hears(lien.amina, "Que voulez-vous faire")
    await lien.settled()
    lien.sandbox.world.faults.arm("delay", method="editMessageText", chat_id=lien.amina, seconds=2)
    await lien.people.press(lien.amina, "Parler à quelqu’un")
    async with asyncio.timeout(10):
        while (await _sent_to(lien, lien.amina))[-1]["parameters"]["text"] == menu["text"]:
            await asyncio.sleep(0)
    assert await lien.rows("SELECT 1 FROM messages WHERE kind = 'rewrite' AND state = 'claimed'")


async def test_to_a_group_a_change_and_a_message_go_one_after_the_other(lien: Stage) -> None:
    """Both count towards its twenty a minute, and each must know of the other."""
    team = To("team", TEAM)
    await lien.settled()
    await _written(lien, Say(team, "une carte", question=7))
    await lien.people.hears(lien.team, "une carte")
    await lien.settled()
    lien.sandbox.world.faults.arm("delay", method="editMessageText", chat_id=lien.team, seconds=0.3)
    await _written(lien, Rewrite(team, "la carte changée", question=7), Say(team, "ensuite"))
    await lien.people.hears(lien.team, "ensuite")
    assert not await lien.rows("SELECT 1 FROM messages WHERE kind = 'rewrite' AND state != 'sent'")


async def test_a_chat_that_telegram_asks_to_leave_alone_hears_nothing_until_then_whatever_the_lane(
    lien: Stage,
) -> None:
    await lien.settled()
    lien.sandbox.world.faults.arm("429", method="sendMessage", chat_id=lien.amina, retry_after=1)
    await _written(lien, Say(AMINA, "d’abord", lane=Lane.URGENT), Say(AMINA, "ensuite"))
    await lien.people.hears(lien.amina, "ensuite")
    await lien.settled()
    refused, *later = (await _sent_to(lien, lien.amina))[-3:]
    assert refused["error_code"] == 429
    until = datetime.fromisoformat(refused["at"]) + timedelta(seconds=1)
    assert all(datetime.fromisoformat(call["at"]) >= until for call in later)


async def test_a_network_that_swallows_everything_is_told_from_an_answer_that_does_not_come(
    lien: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full queue of connections: who comes is neither let in nor sent away."""
    await lien.settled()
    assert lien.service is not None
    monkeypatch.setattr(telegram, "_TIMEOUT", ClientTimeout(total=20, sock_connect=0.2))
    with socket.create_server(("127.0.0.1", 0), backlog=0) as deaf:
        address = deaf.getsockname()
        queue = [socket.create_connection(address) for _ in range(1)]
        session = lien.service.bot.session
        monkeypatch.setattr(session, "api", TelegramAPIServer.from_base(f"http://127.0.0.1:{address[1]}"))
        await _written(lien, Say(AMINA, "une réponse"))
        async with asyncio.timeout(20):
            while not await lien.rows(
                "SELECT 1 FROM messages WHERE reason = 'no_connection' AND state = 'pending'"
            ):
                await asyncio.sleep(0)
        for waiting in queue:
            waiting.close()
    assert not await lien.rows("SELECT 1 FROM messages WHERE state = 'uncertain'")


async def test_what_became_of_a_call_is_written_down_once_the_database_takes_it(
    lien: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle, to_fail = outbox.settle_all_sent, [True]

    async def failing(work: UnitOfWork, sent: Sequence[tuple[Letter, int]], now: datetime) -> None:
        if sent and to_fail:
            to_fail.clear()
            raise OSError("disk full")
        await settle(work, sent, now)

    await lien.settled()
    monkeypatch.setattr(outbox, "settle_all_sent", failing)
    await _written(lien, Say(AMINA, "une fois"))
    await lien.settled()
    assert not to_fail, "the database has failed once"
    said = [message["text"] for message in await lien.people.messages(lien.amina)]
    assert said.count("une fois") == 1


async def test_a_letter_that_is_refused_stays_settled_even_when_nobody_can_be_told(lien: Stage) -> None:
    await lien.settled()
    await _unreadable_conversation(lien)
    lien.sandbox.world.faults.arm("refuse", method="sendMessage", chat_id=lien.amina)
    await _written(lien, Say(AMINA, "refusé"), Say(CLAIRE, "pour Claire"))
    await lien.people.hears(lien.claire, "pour Claire")
    await lien.settled()
    (last,) = await lien.rows("SELECT state FROM messages WHERE to_kind = 'person' ORDER BY id DESC LIMIT 1")
    assert last.state == "refused"


async def test_a_chat_that_lets_nobody_write_is_known_as_blocked_although_no_update_said_so(
    lien: Stage,
) -> None:
    await lien.settled()
    lien.sandbox.world.faults.arm(
        "refuse",
        method="sendMessage",
        chat_id=lien.amina,
        error_code=403,
        description="Forbidden: user is deactivated",
    )
    await _written(lien, Say(AMINA, "êtes-vous là ?"))
    await lien.people.hears(lien.claire, "ne reçoit plus les messages du robot")
    assert [row.blocked for row in await lien.rows("SELECT blocked FROM people")] == [1]


async def test_a_group_whose_move_was_never_told_is_found_at_its_new_place(lien: Stage) -> None:
    new = await lien.people.upgrade(lien.team)
    await lien.people.updates_confirmed()
    await _written(lien, MoveTeam(TEAM, lien.team))
    await lien.people.write(lien.amina, "je veux mourir")
    await lien.people.hears(new, "Signalement critique")
    # The refusal that this is about is no wrong call of ours.
    kept = lien.sandbox.world.calls.kept
    kept.remove(next(call for call in kept if "upgraded to a supergroup" in call.description))


async def _unreadable_conversation(lien: Stage) -> None:
    """As after a key was lost: no turn with Amina can be taken any more."""
    async with lien.database.begin() as work:
        await work.execute(text("UPDATE conversations SET state = 'gAAAA-lost'"))
        await work.commit()


async def test_an_answer_leaves_with_the_commit_that_writes_it_and_waits_for_no_round_of_the_sender(
    lien: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lien.settled()

    async def no_round(_: Outbox, *, woken: bool) -> float:
        raise OSError("no round")

    monkeypatch.setattr(Outbox, "_go_round", no_round)
    await lien.people.write(lien.amina, "/menu")
    await lien.people.hears(lien.amina, "Que voulez-vous faire")


async def test_what_has_come_back_is_settled_with_the_turn_of_whoever_answers(
    lien: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lien.settled()

    async def no_round(*_: Any, **__: Any) -> float:
        raise OSError("no round")

    monkeypatch.setattr(Outbox, "_go_round", no_round)
    monkeypatch.setattr(Outbox, "_settle", no_round)
    for _ in range(3):
        # Nothing more leaves to a chat before what left last is settled.
        await lien.people.write(lien.amina, "/menu")
        await lien.people.hears(lien.amina, "Que voulez-vous faire")
        await _come_back(lien)
    assert await lien.rows("SELECT count(*) FROM messages WHERE state = 'claimed'") == [(1,)]


async def test_what_ails_a_letter_that_came_back_keeps_nobody_from_being_heard_and_it_is_settled_later(
    lien: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lien.settled()

    async def ailing(*_: Any) -> None:
        raise ValueError("an ailing letter")

    with monkeypatch.context() as patched:
        patched.setattr(Verdicts, "record", ailing)
        await lien.people.write(lien.amina, "/menu")
        await lien.people.hears(lien.amina, "Que voulez-vous faire")
        await _come_back(lien)
        await lien.people.write(lien.amina, "je veux mourir")
        await lien.people.updates_confirmed()
        assert await lien.rows("SELECT 1 FROM flags")
    await lien.people.hears(lien.claire, "Signalement critique")
    await lien.settled()
    assert not await lien.rows("SELECT 1 FROM messages WHERE state IN ('claimed', 'uncertain')")


async def _come_back(lien: Stage) -> None:
    """Until the answer to the last call is here."""
    assert lien.service is not None
    async with asyncio.timeout(10):
        while not lien.service.outbox._settled:
            await asyncio.sleep(0)


async def test_what_ails_a_letter_keeps_no_turn_from_being_committed_and_the_letter_leaves_when_it_may(
    lien: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await lien.settled()

    async def ailing(*_: Any) -> Sequence[Letter]:
        raise ValueError("an ailing letter")

    with monkeypatch.context() as patched:
        patched.setattr(sending, "claim", ailing)
        await lien.people.write(lien.amina, "/menu")
        await lien.people.updates_confirmed()
        assert await lien.rows("SELECT 1 FROM messages WHERE direction = 'out' AND state = 'pending'")
    assert lien.service is not None
    lien.service.outbox.wake()
    await lien.people.hears(lien.amina, "Que voulez-vous faire")
