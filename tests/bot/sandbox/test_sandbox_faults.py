"""What can go wrong between a bot and Telegram goes wrong on cue, and once."""

import time

import aiohttp
import pytest

from bot.sandbox import People, Sandbox, SandboxError


async def test_a_flood_wait_says_how_long_and_hits_one_call(bare, people: People, amina: int) -> None:
    await people.arm("429", retry_after=9)
    answer = await bare.call("sendMessage", chat_id=amina, text="un")
    assert answer == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 9",
        "parameters": {"retry_after": 9},
    }
    assert (await bare.call("sendMessage", chat_id=amina, text="un"))["ok"]


async def test_a_proxy_page_is_no_json(bare, people: People, amina: int) -> None:
    await people.arm("html")
    async with bare.session.post(
        bare.address("sendMessage"), json={"chat_id": amina, "text": "un"}
    ) as response:
        assert (response.status, response.content_type) == (502, "text/html")


async def test_a_call_cut_before_is_never_processed(bare, people: People, amina: int) -> None:
    await people.arm("timeout_before")
    with pytest.raises(aiohttp.ClientConnectionError):
        await bare.call("sendMessage", chat_id=amina, text="perdu")
    assert [message.get("text") for message in await people.messages(amina)] == ["/start"]
    (record,) = await people.calls("sendMessage")
    assert (record["ok"], record["fault"]) == (False, "timeout_before")


async def test_a_call_cut_after_is_delivered_all_the_same(bare, people: People, amina: int) -> None:
    await people.arm("timeout_after", seconds=0.05)
    with pytest.raises(aiohttp.ClientConnectionError):
        await bare.call("sendMessage", chat_id=amina, text="arrivé")
    await people.hears(amina, "arrivé")
    (record,) = await people.calls("sendMessage")
    assert (record["ok"], record["fault"]) == (True, "timeout_after")


async def test_a_delay_delays(bare, people: People, amina: int) -> None:
    await people.arm("delay", seconds=0.1)
    begun = time.monotonic()
    await bare.do("sendMessage", chat_id=amina, text="lent")
    assert time.monotonic() - begun >= 0.1


async def test_a_fault_waits_for_its_method_and_its_chat(
    sandbox: Sandbox, bare, people: People, amina: int
) -> None:
    other = await people.user("Samir")
    await people.start(other)
    sandbox.world.faults.arm("500", method="sendMessage", chat_id=amina, times=2)
    sandbox.world.faults.arm(
        "refuse", method="getMe", error_code=400, description="Bad Request: PEER_ID_INVALID"
    )
    assert (await bare.call("sendMessage", chat_id=other, text="passe"))["ok"]
    assert (await bare.call("sendChatAction", chat_id=amina, action="typing"))["ok"]
    for _ in range(2):
        assert await bare.refused("sendMessage", chat_id=amina, text="non") == "500 Internal Server Error"
    assert await bare.refused("getMe") == "400 Bad Request: PEER_ID_INVALID"
    assert (await bare.call("sendMessage", chat_id=amina, text="passe"))["ok"]


async def test_a_fault_on_everything_leaves_the_polling_alone(bare, people: People, amina: int) -> None:
    await people.arm("500")
    assert len(await bare.updates()) == 1
    await people.arm("500", method="getUpdates")
    assert await bare.refused("getUpdates") == "500 Internal Server Error"


async def test_an_unknown_fault_is_refused_with_the_known_ones(people: People) -> None:
    with pytest.raises(SandboxError, match="no such fault: storm; known: 429, 500"):
        await people.arm("storm")
    with pytest.raises(SandboxError, match="a fault has no colour"):
        await people.arm("429", colour="red")
