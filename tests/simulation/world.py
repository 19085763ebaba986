"""Telegram as it is seen over the wire: chats and what was said in them, updates that wait, calls that arrive or not.

Rule 1: nothing here knows the product; the library's own session class is the seam, and errors come from real bodies.
Rule 2: an update stays until it is confirmed by the next asking; one that was handed out may be handed out again.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from aiogram import Bot
from aiogram.methods import Response, TelegramMethod
from aiogram.types import Message, Update, User

from bot.session import Call as Spoken
from bot.session import Reading
from tests.harness.bot_api import violations
from tests.simulation.clock import StoryClock
from tests.simulation.faults import TIMEOUT_SECONDS, Fault, Weather, answer, broken, refused

Buttons = tuple[tuple[str, str], ...]
LATENCY = 0.08
EDITS = frozenset({"editMessageText", "editMessageCaption"})
# What a call puts under its words, or finds there: the words under a photo are changed by a call of their own.
PIECES = {"sendMessage": "", "editMessageText": "", "editMessageCaption": "photo"}
# pydantic keeps these classes weakly; building one again costs ten milliseconds.
_KEPT = [Response[kind] for kind in (Message, Message | bool, bool, list[Update], User)]  # type: ignore[valid-type]
assert _KEPT


@dataclass
class Said:
    """A message of the bot that has arrived in a chat, as it looks now."""

    id: int
    at: float
    text: str
    buttons: Buttons
    silent: bool = False
    piece: str = ""


@dataclass
class Call:
    """One call that would make something appear in a chat, and what became of it."""

    at: float
    name: str
    chat_id: int
    who: str
    text: str
    buttons: Buttons
    edits: int | None
    silent: bool = False
    piece: str = ""
    fault: Fault | None = None
    arrived_at: float | None = None
    message_id: int | None = None
    error: str = ""
    letter: Any = None


@dataclass
class Chat:
    """A private chat or a group: who it belongs to, what the bot has said there."""

    id: int
    who: str
    title: str = ""
    started: bool = False
    blocked: bool = False
    moved_to: int | None = None
    said: dict[int, Said] = field(default_factory=dict)


class Watcher(Protocol):
    """Who looks at the wire."""

    def called(self, call: Call) -> None: ...
    def arrived(self, call: Call, said: Said) -> None: ...
    def answered(self, call: Call) -> None: ...
    def given(self, update: dict[str, Any]) -> None: ...
    def confirmed(self, update: dict[str, Any]) -> None: ...
    def misspoken(self, name: str, what: str) -> None: ...


class World:
    """The messenger. Actors put updates in; the bot takes them out, and makes calls."""

    def __init__(self, clock: StoryClock, weather: Weather) -> None:
        self.clock = clock
        self.weather = weather
        self.chats: dict[int, Chat] = {}
        self.by_who: dict[str, Chat] = {}
        self.watchers: list[Watcher] = []
        self.hears: Callable[[Chat, Said, bool], None] = lambda *_: None
        self.on_call: Callable[[str], None] = lambda _: None
        self.waiting: list[dict[str, Any]] = []
        self._given: set[int] = set()
        self._updates = 7_000_000
        self._private = 100
        self._groups: dict[int, int] = {}
        self._presses = 0

    def add(self, who: str, chat_id: int, title: str = "") -> Chat:
        """Somebody, or a group, that exists in the messenger."""
        chat = Chat(chat_id, who, title, started=chat_id < 0)
        self.chats[chat_id] = self.by_who[who] = chat
        return chat

    def number(self, chat_id: int) -> int:
        """The next message number: a bot's private chats share one row of numbers, each group has its own."""
        if chat_id > 0:
            self._private += 1
            return self._private
        self._groups[chat_id] = self._groups.get(chat_id, 10) + 1
        return self._groups[chat_id]

    def press_id(self) -> str:
        """The number of a press."""
        self._presses += 1
        return f"{4_000_000 + self._presses}"

    def update(self, kind: str, body: dict[str, Any]) -> dict[str, Any]:
        """A new update, not yet where the bot can find it."""
        self._updates += 1
        return {"update_id": self._updates, kind: body}

    def put(self, update: dict[str, Any]) -> None:
        """The update is there to be asked for (again, if it was before)."""
        self.waiting.append(update)
        self._given.discard(id(update))

    def asked_for_updates(self, offset: int | None, limit: int) -> list[dict[str, Any]]:
        """Confirm what lies before the offset and was handed out, and hand out what waits."""
        if offset is not None:
            for update in [u for u in self.waiting if u["update_id"] < offset and id(u) in self._given]:
                self.waiting.remove(update)
                for watcher in self.watchers:
                    watcher.confirmed(update)
        return self.waiting[:limit]

    def hand_out(self, updates: list[dict[str, Any]]) -> None:
        """These updates have reached the bot."""
        for update in updates:
            self._given.add(id(update))
            for watcher in self.watchers:
                watcher.given(update)

    async def take(self, call: Call, method: TelegramMethod[Any]) -> tuple[int, str]:
        """One call, from leaving to the answer. Raises what the library makes of a broken connection."""
        for watcher in self.watchers:
            watcher.called(call)
        fault = call.fault = self.weather.strikes(self.clock.seconds, call.who)
        await asyncio.sleep(LATENCY + (fault.seconds if fault is not None and fault.kind == "slow" else 0))
        self.on_call("call")
        if fault is None or fault.arrives:
            status, body = self._appears(call)
        else:
            status, body = 0, ""
        self.on_call("called")
        if fault is not None and fault.kind != "slow":
            call.error = fault.kind
            if fault.kind.startswith("timeout"):
                await asyncio.sleep(TIMEOUT_SECONDS)
            for watcher in self.watchers:
                watcher.answered(call)
            if fault.kind.startswith(("timeout", "reset", "refused")):
                raise broken(fault.kind, method)
            return answer(fault.kind, fault.seconds)
        for watcher in self.watchers:
            watcher.answered(call)
        return status, body

    def _appears(self, call: Call) -> tuple[int, str]:
        chat = self.chats.get(call.chat_id)
        if chat is None:
            return self._refused(call, 400, "Bad Request: chat not found")
        if chat.moved_to is not None:
            call.error = "moved"
            return refused(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.moved_to)  # fmt: skip
        if chat.blocked or not chat.started:
            why = (
                "bot was blocked by the user"
                if chat.blocked
                else "bot can't initiate conversation with a user"
            )
            return self._refused(call, 403, f"Forbidden: {why}")
        if (
            not (call.text or call.piece)
            or len(call.text) > 4096
            or any(len(d.encode()) > 64 for _, d in call.buttons)
        ):
            return self._refused(call, 400, "Bad Request: message is empty, too long, or BUTTON_DATA_INVALID")
        if call.edits is not None:
            return self._changes(call, chat)
        said = Said(
            self.number(chat.id), self.clock.seconds, call.text, call.buttons, call.silent, call.piece
        )
        chat.said[said.id] = said
        self._there(call, chat, said)
        return 200, self._message(chat, said)

    def _changes(self, call: Call, chat: Chat) -> tuple[int, str]:
        assert call.edits is not None
        said = chat.said.get(call.edits)
        if said is None:
            return self._refused(call, 400, "Bad Request: message to edit not found")
        if (said.text, said.buttons) == (call.text, call.buttons):
            return self._refused(call, 400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same")  # fmt: skip
        if said.piece != call.piece:
            what = "caption" if call.piece else "text"
            return self._refused(call, 400, f"Bad Request: there is no {what} in the message to edit")
        said.text, said.buttons = call.text, call.buttons
        self._there(call, chat, said)
        return 200, self._message(chat, said)

    def _there(self, call: Call, chat: Chat, said: Said) -> None:
        call.arrived_at, call.message_id = self.clock.seconds, said.id
        for watcher in self.watchers:
            watcher.arrived(call, said)
        self.hears(chat, said, call.edits is not None)

    @staticmethod
    def _refused(call: Call, code: int, description: str) -> tuple[int, str]:
        call.error = description
        return refused(code, description)

    def _message(self, chat: Chat, said: Said) -> str:
        date = int(self.clock.start.timestamp() + self.clock.seconds)
        kind = (
            {"type": "private", "first_name": "X"}
            if chat.id > 0
            else {"type": "supergroup", "title": chat.title}
        )
        body: dict[str, Any] = {"message_id": said.id, "date": date, "chat": {"id": chat.id, **kind}}
        if said.piece == "photo":
            photo = {"file_id": "AgAC", "file_unique_id": "AQAD", "width": 640, "height": 640}
            body |= {"photo": [photo], "caption": said.text}
        else:
            body["text"] = said.text
        return json.dumps({"ok": True, "result": body})


class Wire(Reading):
    """The library's session, with the world at the other end in place of sockets."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:  # noqa: ASYNC109 - the library's own signature
        world, name = self._world, method.__api_method__
        told, files = self._told(bot, method)
        for wrong in violations(name, told, files):
            for watcher in world.watchers:
                watcher.misspoken(name, wrong)
        if name == "getUpdates":
            return await self._get_updates(bot, method)
        if name not in EDITS and not name.startswith("send"):
            world.on_call("call")
            result: Any = True
            if name == "getMe":
                result = {"id": 42, "is_bot": True, "first_name": "Lien", "username": "lien_bot"}
            return self._read(bot, method, 200, json.dumps({"ok": True, "result": result}))
        world.on_call("leaving")
        if isinstance(method, Spoken):
            method.begins()
        status, body = await world.take(self._call(told, name), method)
        return self._read(bot, method, status, body)

    async def _get_updates(self, bot: Bot, method: Any) -> Any:
        world = self._world
        updates = world.asked_for_updates(method.offset, method.limit or 100)
        fault = world.weather.strikes(world.clock.seconds, "poll") if updates else None
        if fault is not None:
            if fault.kind.startswith(("timeout", "reset", "refused")):
                raise broken(fault.kind, method)
            return self._read(bot, method, *answer(fault.kind))
        world.hand_out(updates)
        return self._read(bot, method, 200, json.dumps({"ok": True, "result": updates}))

    def _told(self, bot: Bot, method: TelegramMethod[Any] | Spoken) -> tuple[dict[str, Any], Any]:
        """The parameters as they go over the wire, and the files that go up with them."""
        if isinstance(method, Spoken):
            return method.parameters, method.files
        files: dict[str, Any] = {}
        written = {
            name: self.prepare_value(value, bot, files, _dumps_json=False)
            for name, value in vars(method).items()
            if value is not None
        }
        return {name: value for name, value in written.items() if value not in (None, "")}, files

    def _read(self, bot: Bot, method: TelegramMethod[Any], status: int, body: str) -> Any:
        return self.check_response(bot, method, status, body).result

    def _call(self, told: dict[str, Any], name: str) -> Call:
        world = self._world
        rows = told.get("reply_markup", {}).get("inline_keyboard", [])
        chat = world.chats.get(told["chat_id"])
        return Call(
            at=world.clock.seconds,
            name=name,
            chat_id=told["chat_id"],
            who=chat.who if chat else f"chat {told['chat_id']}",
            text=told.get("text") or told.get("caption") or "",
            buttons=tuple(
                (button["text"], button.get("callback_data", "")) for row in rows for button in row
            ),
            edits=told["message_id"] if name in EDITS else None,
            silent=bool(told.get("disable_notification")),
            piece=PIECES.get(name, name.removeprefix("send").lower()),
        )

    async def close(self) -> None:
        pass

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield b""
