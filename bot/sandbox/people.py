"""People for tests: they write, press and hear through the control API, and wait on changes instead of sleeping."""

# ruff: noqa: ASYNC109 - `timeout` is what a test wants to say

import asyncio
import base64
from collections.abc import Callable
from typing import Any

from bot.sandbox.arranging import Arranging, Change, Message
from bot.sandbox.refusals import SandboxError
from bot.sandbox.wording import as_read

SPEECH = {"message", "edited_message"}


class NotHeardError(AssertionError):
    """What somebody waited for did not come; the message shows what came instead."""


class People(Arranging):
    """Everybody in one sandbox. A chat is a user id (their private chat with the bot) or a group id.

    Each message is heard once: `hears` begins after the message it returned last in that chat.
    """

    def __init__(self, url: str, *, bot: int = 0, patience: float = 10.0) -> None:
        super().__init__(url, bot)
        self.patience = patience
        self._heard: dict[int, int] = {}
        self._pressed: dict[str, int] = {}

    # Act

    async def start(self, user: int, payload: str = "") -> int:
        """Open the bot's link."""
        return await self._said("start", user, payload=payload)

    async def write(
        self, user: int, text: str, chat: int = 0, *, reply_to: int = 0, forwarded_from: str = ""
    ) -> int:
        """Send a text, perhaps somebody else's that is forwarded; return its message id."""
        facts = {"chat": chat, "reply_to": reply_to, "forwarded_from": forwarded_from}
        return await self._said("write", user, text=text, **facts)

    async def edit(self, user: int, message_id: int, text: str, chat: int = 0) -> int:
        """Change one's own message."""
        return await self._said("edit", user, message_id=message_id, text=text, chat=chat)

    async def send(self, user: int, kind: str, chat: int = 0, *, data: bytes = b"", **facts: Any) -> int:
        """Send a photo, voice, document, sticker, video or audio; the built-in sample when there is no `data`."""
        if data:
            facts["data"] = base64.b64encode(data).decode()
        return await self._said("send", user, kind=kind, chat=chat, **facts)

    async def album(self, user: int, count: int, chat: int = 0, caption: str = "") -> list[int]:
        """Send several photos at once."""
        done = await self._act("album", user, count=count, chat=chat, caption=caption)
        return [int(message_id) for message_id in done["message_ids"]]

    async def locate(self, user: int, latitude: float, longitude: float, chat: int = 0, **named: str) -> int:
        """Send a place, perhaps with a `title` and an `address`."""
        return await self._said("locate", user, latitude=latitude, longitude=longitude, chat=chat, **named)

    async def share_contact(self, user: int, phone_number: str, chat: int = 0, *, name: str = "") -> int:
        """Send a telephone number: one's own, or somebody else's under their name."""
        return await self._said("share_contact", user, phone_number=phone_number, chat=chat, name=name)

    async def ask(self, user: int, question: str, *options: str, chat: int = 0) -> int:
        """Send a poll."""
        return await self._said("ask", user, question=question, options=options, chat=chat)

    async def press(
        self,
        user: int,
        label: str | None = None,
        chat: int = 0,
        *,
        data: str | None = None,
        message_id: int = 0,
    ) -> str:
        """Press the newest button with this label (or data), waiting until there is one; return the query's id."""
        facts = {"label": label, "data": data, "chat": chat, "message_id": message_id}
        deadline = asyncio.get_running_loop().time() + self.patience
        while True:
            seen = await self.now_at()
            try:
                query = str((await self._act("press", user, **facts))["query"])
                self._pressed[query] = seen
                return query
            except SandboxError as error:
                if not str(error).startswith("no button"):
                    raise
                left = deadline - asyncio.get_running_loop().time()
                if left <= 0:
                    raise NotHeardError(
                        f"{error}; there is:\n{await self._transcript(chat or user)}"
                    ) from error
                await self.changes(seen, left, chat=chat or user)

    async def vote(self, user: int, message_id: int, *options: int, chat: int = 0) -> None:
        """Vote in a poll."""
        await self._act("vote", user, message_id=message_id, options=options, chat=chat)

    async def block(self, user: int) -> None:
        """Block the bot."""
        await self._act("block", user)

    async def unblock(self, user: int) -> None:
        """Take the block back."""
        await self._act("unblock", user)

    # See and hear

    async def hears(
        self, chat: int, containing: str = "", *, timeout: float | None = None, edits: bool = False
    ) -> Message:
        """Return the bot's next message in a chat that holds these words (with `edits`, an edited one too)."""
        kinds = SPEECH if edits else {"message"}
        after = self._heard.get(chat, 0)
        change = await self._until(
            kinds, lambda c: self._fits(c, containing), after, timeout, containing, chat
        )
        self._heard[chat] = change["n"]
        return dict(change["message"])

    async def is_told(self, query: str, *, timeout: float | None = None) -> str:
        """Return the text of the answer to a press (often empty)."""
        since = self._pressed.get(query, 0)
        change = await self._until({"answered"}, lambda c: c["query"] == query, since, timeout, "the answer")
        return str(change["text"])

    async def calls_until(self, method: str, *, timeout: float | None = None) -> dict[str, Any]:
        """Return the newest call of a method, waiting for one if there is none."""
        seen = await self.now_at()
        if not await self.calls(method):
            await self._until(
                {"call"}, lambda c: c["method"].lower() == method.lower(), seen, timeout, method
            )
        return (await self.calls(method))[-1]

    async def hears_nothing(self, chat: int, seconds: float) -> None:
        """Promise that the bot says nothing new in a chat for so many seconds."""
        seen = await self.now_at()
        try:
            said = await self._until({"message"}, lambda c: self._fits(c, ""), seen, seconds, "", chat)
        except NotHeardError:
            return
        raise AssertionError(f"silence was promised, and this was said: {said['message']}")

    async def updates_confirmed(self, *, timeout: float | None = None) -> None:
        """Wait until the bot has confirmed everything that has happened so far."""
        seen = await self.now_at()
        bot = await self._bot()
        newest = bot["newest"]
        while bot["confirmed"] < newest:
            change = await self._until({"confirmed"}, lambda _: True, seen, timeout, "a confirmation")
            seen = change["n"]
            bot = await self._bot()

    async def _bot(self) -> dict[str, Any]:
        bots: list[dict[str, Any]] = await self.get("/sandbox/bots")
        return next(bot for bot in bots if self.bot in {0, bot["id"]})

    def _fits(self, change: Change, containing: str) -> bool:
        message = change["message"]
        said = message.get("text") or message.get("caption") or message.get("poll", {}).get("question", "")
        own = self.bot in {0, message["from"]["id"]}
        return message["from"]["is_bot"] and own and as_read(containing) in as_read(said)

    async def _until(
        self,
        kinds: set[str],
        happened: Callable[[Change], bool],
        after: int,
        timeout: float | None,
        wanted: str,
        chat: int = 0,
    ) -> Change:
        deadline = asyncio.get_running_loop().time() + (self.patience if timeout is None else timeout)
        while True:
            left = deadline - asyncio.get_running_loop().time()
            told = await self.changes(after, left, chat=chat, kinds=kinds)
            for change in told["changes"]:
                if change["kind"] in kinds and happened(change):
                    return dict(change)
            after = told["last"]
            if left <= 0:
                shown = await self._transcript(chat) if chat else ""
                raise NotHeardError(f"nobody heard {wanted!r} in time.\n{shown}")

    async def _transcript(self, chat: int) -> str:
        lines = []
        for message in (await self.messages(chat))[-12:]:
            said = (
                message.get("text")
                or message.get("caption")
                or "(" + ", ".join(message.keys() - {"chat"}) + ")"
            )
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            buttons = "".join(f" [{button['text']}]" for row in rows for button in row)
            lines.append(f"  {message['from']['first_name']}: {said}{buttons}")
        return "\n".join(lines) or "  (nothing was said)"

    async def _said(self, deed: str, user: int, **facts: Any) -> int:
        return int((await self._act(deed, user, **facts))["message_id"])

    async def _act(self, deed: str, user: int, **facts: Any) -> dict[str, Any]:
        return dict(await self.post(f"/sandbox/act/{deed}", **{"as": user, "bot": self.bot}, **facts))
