"""One sandbox per test, people in it, and a bare HTTP client that speaks to it as any bot would."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import aiohttp
import pytest

from bot.sandbox import People, Sandbox

TOKEN = "42:sandbox"


class BareBot:
    """A bot without a library: what goes over the wire, as it is."""

    def __init__(self, url: str, session: aiohttp.ClientSession, token: str = TOKEN) -> None:
        self.url = url
        self.session = session
        self.token = token

    def address(self, method: str) -> str:
        return f"{self.url}/bot{self.token}/{method}"

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Return the whole answer, envelope included."""
        async with self.session.post(self.address(method), json=parameters) as response:
            answer = await response.json()
            assert answer["ok"] or answer["error_code"] == response.status
            return dict(answer)

    async def do(self, method: str, **parameters: Any) -> Any:
        """Return the result of a call that must succeed."""
        answer = await self.call(method, **parameters)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **parameters: Any) -> str:
        """Return "code description" of a call that must be refused."""
        answer = await self.call(method, **parameters)
        assert not answer["ok"], answer
        return f"{answer['error_code']} {answer['description']}"

    async def updates(self, **parameters: Any) -> list[dict[str, Any]]:
        return list(await self.do("getUpdates", **parameters))


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(token=TOKEN) as running:
        yield running


@pytest.fixture
async def people(sandbox: Sandbox) -> AsyncIterator[People]:
    async with People(sandbox.url) as everybody:
        yield everybody


@pytest.fixture
async def bare(sandbox: Sandbox) -> AsyncIterator[BareBot]:
    async with aiohttp.ClientSession() as session:
        yield BareBot(sandbox.url, session)


@pytest.fixture
async def amina(people: People) -> int:
    """A person who has started the bot."""
    user = await people.user("Amina", last_name="Diallo", language_code="fr")
    await people.start(user)
    return user


@pytest.fixture
def visitor(driver: Any) -> Iterator[Any]:
    """Somebody before the page, on a stage of its own."""
    from tests.bot.sandbox.stage import Stage
    from tests.bot.sandbox.visitor import Visitor

    with Stage() as stage:
        somebody = Visitor(driver, stage)
        somebody.open()
        yield somebody
        # A page that is left does not complain that its server has gone.
        driver.get("about:blank")
        assert [line for line in driver.get_log("browser") if line["level"] == "SEVERE"] == []
