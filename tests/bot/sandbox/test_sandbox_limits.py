"""Telegram's sending limits, in real seconds."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.sandbox import People, Sandbox
from bot.sandbox.limits import Limits


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def limited() -> AsyncIterator[Sandbox]:
    async with Sandbox(limits=True) as running:
        yield running


def test_a_person_gets_a_short_burst_then_one_message_a_second() -> None:
    seconds = Seconds()
    limits = Limits(seconds)
    assert [limits.spend(7) for _ in range(4)] == [0, 0, 0, 1]
    seconds.now = 1.0
    assert [limits.spend(7), limits.spend(7)] == [0, 1]


def test_a_group_gets_twenty_a_minute() -> None:
    seconds = Seconds()
    limits = Limits(seconds)
    assert [limits.spend(-7) for _ in range(21)] == [0] * 20 + [3]
    seconds.now = 3.0
    assert limits.spend(-7) == 0


def test_everybody_together_gets_thirty_a_second() -> None:
    seconds = Seconds()
    limits = Limits(seconds)
    assert [limits.spend(chat) for chat in range(1, 32)] == [0] * 30 + [1]
    seconds.now = 0.5
    assert [limits.spend(chat) for chat in range(100, 116)] == [0] * 15 + [1]


async def test_the_fourth_message_at_once_is_refused_and_not_delivered(limited: Sandbox) -> None:
    async with People(limited.url) as people, aiohttp.ClientSession() as session:
        amina = await people.user("Amina")
        await people.start(amina)
        statuses = []
        for text in ("un", "deux", "trois", "quatre"):
            body = {"chat_id": amina, "text": text}
            async with session.post(f"{limited.url}/bot42:sandbox/sendMessage", json=body) as response:
                statuses.append(response.status)
                answer = await response.json()
        assert statuses == [200, 200, 200, 429]
        assert answer["parameters"] == {"retry_after": 1}
        assert [message["text"] for message in await people.messages(amina)] == [
            "/start",
            "un",
            "deux",
            "trois",
        ]
