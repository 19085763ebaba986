"""How updates reach a bot: once confirmed never again, until confirmed again and again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from bot.sandbox import People, Sandbox
from tests.harness.wire import hearing


async def test_an_update_comes_again_until_the_next_offset_confirms_it(
    bare, people: People, amina: int
) -> None:
    await people.write(amina, "un")
    first = await bare.updates()
    assert await bare.updates() == first
    assert [update["message"]["text"] for update in first] == ["/start", "un"]
    assert await bare.updates(offset=first[0]["update_id"] + 1) == first[1:]
    assert await bare.updates(offset=first[1]["update_id"] + 1) == []
    assert await bare.updates(offset=0) == []


async def test_a_limit_and_a_negative_offset_are_kept(bare, people: People, amina: int) -> None:
    for text in ("un", "deux", "trois"):
        await people.write(amina, text)
    assert len(await bare.updates(limit=2)) == 2
    newest = await bare.updates(offset=-1)
    assert [update["message"]["text"] for update in newest] == ["trois"]
    assert await bare.updates() == newest


async def test_a_long_poll_ends_the_moment_something_happens(bare, people: People, amina: int) -> None:
    (start,) = await bare.updates()
    async with asyncio.timeout(2):
        waiting = asyncio.ensure_future(bare.updates(offset=start["update_id"] + 1, timeout=50))
        await asyncio.sleep(0)
        await people.write(amina, "me voilà")
        (update,) = await waiting
    assert update["message"]["text"] == "me voilà"


async def test_only_the_kinds_that_were_asked_for_come(bare, people: People, amina: int) -> None:
    await bare.updates(offset=-1, allowed_updates=["callback_query"])
    await people.write(amina, "pas demandé")
    await bare.do("sendMessage", chat_id=amina, text="?", reply_markup=one_button("Oui"))
    await people.press(amina, "Oui")
    kinds = [set(update) - {"update_id"} for update in await bare.updates()]
    assert kinds == [{"message"}, {"callback_query"}]


async def test_a_press_shows_the_message_and_its_data(bare, people: People, amina: int) -> None:
    sent = await bare.do("sendMessage", chat_id=amina, text="Ça va ?", reply_markup=one_button("Oui"))
    await people.press(amina, data="data-Oui")
    query = (await bare.updates())[-1]["callback_query"]
    assert (query["data"], query["from"]["id"]) == ("data-Oui", amina)
    assert query["message"] == sent


async def test_a_webhook_gets_every_update_in_order_with_the_secret(
    sandbox: Sandbox, bare, people: People
) -> None:
    async with webhook() as hook:
        await bare.do("setWebhook", url=hook.url, secret_token="s3cret")
        assert "can't use getUpdates method while webhook is active" in await bare.refused("getUpdates")
        hook.refusals = 2
        amina = await people.user("Amina")
        await people.start(amina)
        await people.write(amina, "bonjour")
        await people.updates_confirmed()
        assert [update["message"]["text"] for update in hook.accepted] == ["/start", "bonjour"]
        assert hook.secrets == {"s3cret"}
        info = await bare.do("getWebhookInfo")
        assert info["pending_update_count"] == 0
        assert info["last_error_message"].startswith("Wrong response from the webhook: 503")
        await bare.do("deleteWebhook")
    assert await bare.updates() == []


async def test_a_webhook_may_answer_with_a_call(bare, people: People) -> None:
    async with webhook() as hook:
        hook.answer = {"method": "sendMessage", "text": "répondu d'un coup"}
        await bare.do("setWebhook", url=hook.url)
        amina = await people.user("Amina")
        hook.answer["chat_id"] = amina
        await people.start(amina)
        await people.hears(amina, "répondu d'un coup")


async def test_a_call_that_comes_as_a_webhooks_answer_is_heard_like_any_other(bare, people: People) -> None:
    with hearing() as heard:
        async with webhook() as hook:
            hook.answer = {"method": "sendMessage", "chat_id": 5, "text": ""}
            await bare.do("setWebhook", url=hook.url)
            await people.start(await people.user("Amina"))
            await people.updates_confirmed()
        (wrong,) = heard.new()
    assert wrong.startswith("sendMessage: text: 0 characters, not 1 to 4096")


async def test_a_webhook_elsewhere_than_on_this_machine_is_refused(bare) -> None:
    for url in ("https://example.org/hook", "http://10.0.0.1/hook", "ftp://127.0.0.1/hook"):
        assert (await bare.refused("setWebhook", url=url)).startswith("400 Bad Request: bad webhook")


def one_button(label: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": f"data-{label}"}]]}


class Hook:
    """A bot's webhook: refuses so many times, then accepts."""

    def __init__(self) -> None:
        self.url = ""
        self.refusals = 0
        self.accepted: list[dict[str, Any]] = []
        self.secrets: set[str | None] = set()
        self.answer: dict[str, Any] = {}

    async def handle(self, request: web.Request) -> web.Response:
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        if self.refusals:
            self.refusals -= 1
            return web.Response(status=503)
        self.accepted.append(await request.json())
        return web.json_response(self.answer) if self.answer else web.Response()


@asynccontextmanager
async def webhook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()
