"""The world in a file: written when it has changed, read when the sandbox starts again."""

import asyncio
import base64
import contextlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot.sandbox.chats import Chat, Message
from bot.sandbox.files import StoredFile
from bot.sandbox.polls import Poll
from bot.sandbox.residents import Bot, User, Webhook
from bot.sandbox.world import World

EVERY_SECONDS = 1.0
VERSION = 1


class Keeper:
    """Keeps one world in one file; a write is whole or not at all."""

    def __init__(self, world: World, path: Path) -> None:
        self.world = world
        self.path = path
        self._task: asyncio.Task[None] | None = None

    def load(self) -> None:
        """Fill the world from the file, if there is one."""
        if self.path.exists():
            restore(self.world, json.loads(self.path.read_text(encoding="utf-8")))

    def save(self) -> None:
        """Write the world."""
        beside = self.path.with_name(self.path.name + ".new")
        beside.write_text(json.dumps(snapshot(self.world), ensure_ascii=False), encoding="utf-8")
        beside.replace(self.path)

    def start(self) -> None:
        """Write after changes from now on."""
        self._task = asyncio.get_running_loop().create_task(self._watch())

    async def stop(self) -> None:
        """Write a last time."""
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        self.save()

    async def _watch(self) -> None:
        seen = self.world.changes.last
        while True:
            await self.world.changes.wait(seen, 3600)
            seen = self.world.changes.last
            self.save()
            await asyncio.sleep(EVERY_SECONDS)


def snapshot(world: World) -> dict[str, Any]:
    """Return all that lasts as JSON values (calls, faults and pressed queries do not)."""
    return {
        "version": VERSION,
        "numbers": world.numbers,
        "users": [asdict(user) for user in world.users.values()],
        "bots": [_bot_snapshot(bot) for bot in world.bots.values()],
        "chats": [
            asdict(chat) | {"messages": [asdict(m) for m in chat.messages.values()]} for chat in world.chats()
        ],
        "polls": [asdict(poll) for poll in world.polls.values()],
        "files": [
            asdict(file) | {"data": base64.b64encode(file.data).decode()}
            for file in world.files.by_id.values()
        ],
    }


def restore(world: World, kept: dict[str, Any]) -> None:
    """Fill an empty world from a snapshot."""
    world.numbers.update(kept["numbers"])
    for user in kept["users"]:
        world.users[user["id"]] = User(**user)
    for bot in kept["bots"]:
        _restore_bot(world, bot)
    for told in kept["chats"]:
        messages = [Message(**{**m, "reactions": _int_keys(m["reactions"])}) for m in told["messages"]]
        facts = {"members": _int_keys(told["members"]), "topics": _int_keys(told["topics"])}
        chat = Chat(**{**told, **facts, "messages": {message.id: message for message in messages}})
        if chat.is_private:
            world.dialogs[chat.bot_id, chat.id] = chat
        else:
            world.groups[chat.id] = chat
    for poll in kept["polls"]:
        world.polls[poll["id"]] = Poll(**{**poll, "votes": _int_keys(poll["votes"])})
    for file in kept["files"]:
        world.files.by_id[file["id"]] = StoredFile(**{**file, "data": base64.b64decode(file["data"])})


def _bot_snapshot(bot: Bot) -> dict[str, Any]:
    return {
        "token": bot.token,
        "id": bot.id,
        "hears_everything": bot.hears_everything,
        "commands": bot.commands,
        "descriptions": bot.descriptions,
        "menu_buttons": bot.menu_buttons,
        "webhook": asdict(bot.webhook) if bot.webhook else None,
        "waiting": list(bot.updates.waiting),
        "next_id": bot.updates.next_id,
        "allowed": bot.updates.allowed,
    }


def _restore_bot(world: World, kept: dict[str, Any]) -> None:
    user = world.users[kept["id"]]
    bot = world.add_bot(kept["token"], user.username, user.first_name, hears=kept["hears_everything"])
    bot.commands, bot.descriptions, bot.menu_buttons = (
        kept["commands"],
        kept["descriptions"],
        kept["menu_buttons"],
    )
    bot.webhook = Webhook(**kept["webhook"]) if kept["webhook"] else None
    bot.updates.waiting.extend(kept["waiting"])
    bot.updates.next_id, bot.updates.allowed = kept["next_id"], kept["allowed"]


def _int_keys(told: dict[str, Any]) -> dict[int, Any]:
    return {int(key): value for key, value in told.items()}
