"""The control API under `/sandbox/`: act as a human, arrange the world, read what happened. JSON both ways."""

import base64
import inspect
import json
from collections.abc import Callable
from typing import Any, cast, get_args

from aiohttp import web

from bot.sandbox import gathering
from bot.sandbox.acting import Human
from bot.sandbox.cast import Cast
from bot.sandbox.chats import Message
from bot.sandbox.clock import ClockControls, Move
from bot.sandbox.refusals import BotApiError, SandboxError
from bot.sandbox.world import World

Body = dict[str, Any]
DEEDS: dict[str, Callable[..., Any]] = {
    "start": Human.start,
    "write": Human.write,
    "edit": Human.edit,
    "send": Human.send,
    "album": Human.album,
    "locate": Human.locate,
    "share_contact": Human.share_contact,
    "ask": Human.ask,
    "press": Human.press,
    "vote": Human.vote,
    "block": Human.block,
    "unblock": Human.unblock,
}
PATIENCE_SECONDS_MAX = 60.0


class Control:
    """The doors by which the page and the tests move the world."""

    def __init__(self, world: World, cast_: Cast | None = None, clock: ClockControls | None = None) -> None:
        self.world = world
        self.cast = cast_
        self.clock = clock

    def routes(self) -> list[web.RouteDef]:
        """Return every door."""
        return [
            web.post("/sandbox/act/{deed}", _door(self.act)),
            web.post("/sandbox/users", _door(self.add_user)),
            web.post("/sandbox/users/{user}", _door(self.change_user)),
            web.post("/sandbox/groups", _door(self.add_group)),
            web.post("/sandbox/groups/{group}/{deed}", _door(self.change_group)),
            web.post("/sandbox/bots", _door(self.add_bot)),
            web.post("/sandbox/faults", _door(self.arm)),
            web.delete("/sandbox/faults", _door(self.disarm)),
            web.post("/sandbox/clock/{move}", _door(self.move_clock)),
        ]

    async def act(self, request: web.Request, body: Body) -> Any:
        """Do as a human: `{"as": user, "bot"?: id, ...}` with the deed's own arguments."""
        name = request.match_info["deed"]
        if name not in DEEDS:
            raise SandboxError(f"no such deed: {name}; known: {', '.join(DEEDS)}")
        human = Human(self.world, int(body.pop("as", 0)), self.world.bot(body.pop("bot", 0)))
        if "data" in body and name == "send":
            body["data"] = base64.b64decode(body["data"], validate=True)
        done = _called(DEEDS[name], human, **body)
        if isinstance(done, Message):
            return {"message_id": done.id}
        if isinstance(done, list):
            return {"message_ids": [message.id for message in done]}
        return {"query": done} if isinstance(done, str) else {}

    async def add_user(self, _request: web.Request, body: Body) -> Any:
        """Create a human: `{"first_name", "id"?, "last_name"?, "username"?, "language_code"?}`."""
        body["user_id"] = body.pop("id", 0)
        return _called(self.world.add_user, **body).as_json()

    async def change_user(self, request: web.Request, body: Body) -> Any:
        """Change what a human has set up: `language_code`, names, `deactivated`."""
        user = self.world.user(_number(request, "user"))
        if user.is_bot or not body.keys() <= {
            "first_name",
            "last_name",
            "username",
            "language_code",
            "deactivated",
        }:
            raise SandboxError("only names, language_code and deactivated of a human can be changed")
        for name, value in body.items():
            setattr(user, name, value)
        self.world.changes.publish("user", user=user.as_json())
        return user.as_json()

    async def add_bot(self, _request: web.Request, body: Body) -> Any:
        """Create a bot: `{"token", "username"?, "name"?, "hears"?}`."""
        return _called(self.world.add_bot, **body).as_json()

    async def add_group(self, _request: web.Request, body: Body) -> Any:
        """Create a group: `{"title", "members": [ids], "supergroup"?, "forum"?, "chat_id"?}`."""
        return gathering.view(self.world, _called(self.world.add_group, **body))

    async def change_group(self, request: web.Request, body: Body) -> Any:
        """Add, remove, promote (`{"user", "by"?}`; no user means the bot) or upgrade a group."""
        world, chat_id = self.world, _number(request, "group")
        user = body.get("user") or world.bot(body.get("bot", 0)).id
        match request.match_info["deed"]:
            case "add":
                gathering.add_member(world, chat_id, user, body.get("by", 0))
            case "remove":
                gathering.remove_member(world, chat_id, user, body.get("by", 0))
            case "promote":
                gathering.promote(world, chat_id, user, body.get("status", "administrator"))
            case "upgrade":
                gathering.upgrade(world, chat_id)
            case deed:
                raise SandboxError(f"no such change of a group: {deed}; known: add, remove, promote, upgrade")
        return gathering.view(world, gathering.group(world, chat_id))

    async def arm(self, _request: web.Request, body: Body) -> Any:
        """Arm a fault: `{"kind", "method"?, "chat_id"?, "times"?, ...}`."""
        _called(self.world.faults.arm, **body)
        return self.world.faults.as_json()

    async def disarm(self, _request: web.Request, _body: Body) -> Any:
        """Forget all faults."""
        self.world.faults.disarm()
        return []

    async def move_clock(self, request: web.Request, _body: Body) -> Any:
        """Move the clock of the world: minutes10, hour, day, closing, opening, payday."""
        move = request.match_info["move"]
        if self.clock is None or move not in get_args(Move):
            raise SandboxError(
                "there is no such move of the clock" if self.clock else "the clock is real here"
            )
        await self.clock.move(cast("Move", move))
        face = self.clock.describe().as_json()
        self.world.changes.publish("clock", clock=face)
        return face


Deed = Callable[[web.Request, Body], Any]


def _door(deed: Deed) -> Callable[[web.Request], Any]:
    async def open_door(request: web.Request) -> web.Response:
        try:
            return reply(await deed(request, await _body(request)))
        except (SandboxError, BotApiError) as error:
            return reply({"error": str(error)}, 400)

    return open_door


def reply(value: Any, status: int = 200) -> web.Response:
    """Return JSON."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return web.Response(status=status, text=text, content_type="application/json")


async def _body(request: web.Request) -> Body:
    """Read a JSON object; nothing but JSON is taken, so that no plain form of another site gets in."""
    if not request.can_read_body:
        return {}
    if request.content_type != "application/json":
        raise SandboxError("the body must be application/json")
    try:
        body = json.loads(await request.read() or b"{}")
    except ValueError:
        raise SandboxError("the body is not JSON") from None
    if not isinstance(body, dict):
        raise SandboxError("the body must be an object")
    return body


def _number(request: web.Request, name: str) -> int:
    try:
        return int(request.match_info[name])
    except ValueError:
        raise SandboxError(f"{name} must be a number") from None


def _called(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Call with named arguments from outside; say plainly which do not fit."""
    try:
        inspect.signature(function).bind(*args, **kwargs)
    except TypeError as error:
        raise SandboxError(str(error)) from None
    try:
        return function(*args, **kwargs)
    except (TypeError, ValueError) as error:
        raise SandboxError(f"these values do not fit: {error}") from error
