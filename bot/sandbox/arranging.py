"""The control API's client, first half: arrange the world, move its clock, read what happened."""

from collections.abc import Iterable
from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.sandbox.refusals import SandboxError

Message = dict[str, Any]
Change = dict[str, Any]


class Arranging:
    """Whoever holds the strings; `bot` is the bot in view, the first one unless named."""

    def __init__(self, url: str, bot: int = 0) -> None:
        self.url = url.rstrip("/")
        self.bot = bot
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session:
            await self._session.close()

    async def user(self, first_name: str, user_id: int = 0, **facts: Any) -> int:
        """Create a human; return their id."""
        told = await self.post("/sandbox/users", first_name=first_name, id=user_id, **facts)
        return int(told["id"])

    async def change_user(self, user: int, **facts: Any) -> None:
        """Change names, language_code or deactivated."""
        await self.post(f"/sandbox/users/{user}", **facts)

    async def group(self, title: str, *members: int, supergroup: bool = False, forum: bool = False) -> int:
        """Create a group whose first member owns it; return its id. The bot is not in it yet."""
        facts = {"title": title, "members": members, "supergroup": supergroup, "forum": forum}
        return int((await self.post("/sandbox/groups", **facts))["id"])

    async def add(self, group: int, user: int = 0, by: int = 0) -> None:
        """Bring a user (none named: the bot) into a group."""
        await self.post(f"/sandbox/groups/{group}/add", user=user, by=by, bot=self.bot)

    async def remove(self, group: int, user: int = 0, by: int = 0) -> None:
        """Take a user (none named: the bot) out of a group."""
        await self.post(f"/sandbox/groups/{group}/remove", user=user, by=by, bot=self.bot)

    async def promote(self, group: int, user: int = 0, status: str = "administrator") -> None:
        """Make a user (none named: the bot) an administrator."""
        await self.post(f"/sandbox/groups/{group}/promote", user=user, status=status, bot=self.bot)

    async def upgrade(self, group: int) -> int:
        """Make a supergroup of a group; return the new id."""
        return int((await self.post(f"/sandbox/groups/{group}/upgrade"))["id"])

    async def arm(self, kind: str, **conditions: Any) -> None:
        """Arm a fault (see bot.sandbox.faults)."""
        await self.post("/sandbox/faults", kind=kind, **conditions)

    async def move_clock(self, to: str) -> dict[str, Any]:
        """Move the clock of the world; return its face."""
        return dict(await self.post(f"/sandbox/clock/{to}"))

    async def state(self) -> dict[str, Any]:
        """Return everything that is now."""
        return dict(await self.get("/sandbox/state"))

    async def messages(self, chat: int) -> list[Message]:
        """Return the messages of a chat, oldest first."""
        return list(await self.get(f"/sandbox/chats/{chat}/messages", bot=self.bot))

    async def file(self, message: Message) -> bytes:
        """Return what is in the document, or the voice note, of a message."""
        assert self._session, "use `async with People(url) as people`"
        sent = message.get("document") or message["voice"]
        async with self._session.get(f"{self.url}/sandbox/files/{sent['file_id']}") as response:
            response.raise_for_status()
            return await response.read()

    async def calls(self, method: str = "", after: int = 0) -> list[dict[str, Any]]:
        """Return the Bot API calls received."""
        return list(await self.get("/sandbox/calls", method=method, after=after))

    async def changes(
        self, after: int, patience: float = 0.0, *, chat: int = 0, kinds: Iterable[str] = ()
    ) -> dict[str, Any]:
        """Return the changes after a number, and the newest number, waiting for the first."""
        narrowed = {"after": after, "wait": max(patience, 0.0), "chat": chat, "kinds": ",".join(kinds)}
        return dict(await self.get("/sandbox/changes", **narrowed))

    async def now_at(self) -> int:
        """Return the number of the newest change."""
        return int((await self.changes(0, kinds=["none"]))["last"])

    async def post(self, path: str, **body: Any) -> Any:
        """Call a door that changes something."""
        assert self._session, "use `async with People(url) as people`"
        async with self._session.post(self.url + path, json=body) as response:
            return _read(response.status, await response.json())

    async def get(self, path: str, **query: Any) -> Any:
        """Call a door that only tells."""
        assert self._session, "use `async with People(url) as people`"
        async with self._session.get(self.url + path, params=query) as response:
            return _read(response.status, await response.json())


def _read(status: int, answer: Any) -> Any:
    if status != 200:
        raise SandboxError(answer["error"])
    return answer
