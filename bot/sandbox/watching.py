"""The reading half of the control API: the state, the calls, the changes as they come, the files."""

import asyncio
import json
from typing import Any

from aiohttp import web

from bot.sandbox.chats import Chat
from bot.sandbox.control import Control, reply
from bot.sandbox.residents import Bot
from bot.sandbox.world import World

PATIENCE_SECONDS_MAX = 60.0
HEARTBEAT_SECONDS = 15.0
SHOWN_INLINE = ("image/png", "image/jpeg", "image/gif", "image/webp", "audio/", "video/")


class Watching:
    """What can be seen of the world from outside."""

    def __init__(self, control: Control) -> None:
        self.control = control
        self.world: World = control.world

    def routes(self) -> list[web.RouteDef]:
        """Return every window."""
        return [
            web.get("/sandbox/state", self.state),
            web.get("/sandbox/chats/{chat}/messages", self.messages),
            web.get("/sandbox/calls", self.calls),
            web.get("/sandbox/bots", self.bots),
            web.get("/sandbox/clock", self.clock),
            web.get("/sandbox/changes", self.changes),
            web.get("/sandbox/stream", self.stream),
            web.get("/sandbox/files/{file}", self.file),
        ]

    async def state(self, _request: web.Request) -> web.Response:
        """Everything that is now, and the number of the newest change, from where to watch on."""
        world, control = self.world, self.control
        return reply(
            {
                "last": world.changes.last,
                "now": world.now().isoformat(),
                "clock": control.clock and control.clock.describe().as_json(),
                "cast": control.cast and control.cast.as_json(),
                "bots": [self._bot(bot) for bot in world.bots.values()],
                "users": [user.as_json() for user in world.users.values()],
                "chats": [world.chat_view(chat) | {"messages": self._shown(chat)} for chat in world.chats()],
                "faults": world.faults.as_json(),
            }
        )

    async def messages(self, request: web.Request) -> web.Response:
        """The messages of one chat, oldest first; `?bot=` where there are several."""
        try:
            chat_id = int(request.match_info["chat"])
            bot_id = int(request.query.get("bot", 0))
        except ValueError:
            return reply({"error": "ids are numbers"}, 400)
        for chat in self.world.chats():
            if chat.id == chat_id and (not chat.is_private or bot_id in {0, chat.bot_id}):
                return reply(self._shown(chat))
        return reply([])

    async def calls(self, request: web.Request) -> web.Response:
        """The Bot API calls received: `?method=` and `?after=` narrow them."""
        calls = self.world.calls.of(request.query.get("method", ""), int(request.query.get("after", 0)))
        return reply([call.as_json() for call in calls])

    async def clock(self, _request: web.Request) -> web.Response:
        """The clock's face, null where time is real."""
        return reply(self.control.clock and self.control.clock.describe().as_json())

    async def bots(self, _request: web.Request) -> web.Response:
        """The bots, and how far each has confirmed its updates."""
        return reply([self._bot(bot) for bot in self.world.bots.values()])

    async def changes(self, request: web.Request) -> web.Response:
        """The changes after `?after=` (of one `chat`, of some `kinds`), waiting up to `?wait=` seconds for the first."""
        try:
            after, chat = int(request.query.get("after", 0)), int(request.query.get("chat", 0))
            patience = min(float(request.query.get("wait", 0)), PATIENCE_SECONDS_MAX)
        except ValueError:
            return reply({"error": "after, chat and wait are numbers"}, 400)
        kinds = set(filter(None, request.query.get("kinds", "").split(",")))
        whole = not chat and not kinds
        deadline = asyncio.get_running_loop().time() + patience
        log = self.world.changes
        while True:
            changes = [
                change
                for change in log.after(after, whole=whole)
                if change["kind"] == "reset"
                or ((not chat or change.get("chat") == chat) and (not kinds or change["kind"] in kinds))
            ]
            left = deadline - asyncio.get_running_loop().time()
            if changes or left <= 0 or log.closed:
                return reply({"last": log.last, "changes": changes})
            after = log.last
            await log.wait(after, left)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """The changes as server-sent events, from `?after=` or where the browser left off."""
        after = int(
            request.headers.get("Last-Event-ID") or request.query.get("after") or self.world.changes.last
        )
        response = web.StreamResponse(
            headers={
                "Content-Type": "text/event-stream",
                "Cache-Control": "no-store",
                "X-Accel-Buffering": "no",
            }
        )
        await response.prepare(request)
        await response.write(b"retry: 500\n\n")
        while not self.world.changes.closed:
            changes = await self.world.changes.wait(after, HEARTBEAT_SECONDS)
            lines = [
                f"id: {c['n']}\ndata: {json.dumps(c, ensure_ascii=False, default=str)}\n\n" for c in changes
            ]
            after = changes[-1]["n"] if changes else after
            try:
                await response.write("".join(lines or [": still here\n\n"]).encode())
            except ConnectionError:
                break
        return response

    async def file(self, request: web.Request) -> web.StreamResponse:
        """One file; what a browser could run is offered as a download only."""
        file = self.world.files.by_id.get(request.match_info["file"])
        if file is None:
            return reply({"error": "there is no such file"}, 404)
        inline = file.mime_type.startswith(SHOWN_INLINE)
        headers = {"Cache-Control": "private, max-age=3600"}
        if not inline:
            headers["Content-Disposition"] = "attachment"
        mime_type = file.mime_type.partition(";")[0] if inline else "application/octet-stream"
        return web.Response(body=file.data, content_type=mime_type, headers=headers)

    def _shown(self, chat: Chat) -> list[dict[str, Any]]:
        world = self.world
        return [world.shown(message, world.message_json(chat, message)) for message in chat.messages.values()]

    @staticmethod
    def _bot(bot: Bot) -> dict[str, Any]:
        updates = bot.updates
        return bot.as_json() | {
            "commands": bot.commands,
            "webhook": bot.webhook.url if bot.webhook else "",
            "pending": len(updates.waiting),
            "confirmed": updates.confirmed,
            "newest": updates.next_id - 1,
        }
