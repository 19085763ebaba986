"""Who comes and goes: members of groups, bots that are added or blocked, groups that become supergroups."""

from typing import Any

from bot.sandbox.chats import Chat, member_json
from bot.sandbox.refusals import SandboxError
from bot.sandbox.residents import Bot
from bot.sandbox.world import SUPERGROUP_BASE, World


def group(world: World, chat_id: int) -> Chat:
    """Return a group by id, the supergroup that it has become where it has."""
    if chat_id not in world.groups:
        raise SandboxError(f"there is no group {chat_id}")
    chat = world.groups[chat_id]
    return group(world, chat.migrated_to) if chat.migrated_to else chat


def set_member(world: World, chat: Chat, user_id: int, status: str, by: int) -> None:
    """Change somebody's standing in a group and tell the bots that it concerns."""
    user = world.user(user_id)
    concerned = world.bots_in(chat)
    before = chat.members.get(user_id, "left")
    chat.members[user_id] = status
    told = {
        "chat": world.chat_json(chat),
        "from": world.user(by).as_json(),
        "date": world.timestamp(),
        "old_chat_member": member_json(user.as_json(), before),
        "new_chat_member": member_json(user.as_json(), status),
    }
    for bot in {bot.id: bot for bot in [*concerned, *world.bots_in(chat)]}.values():
        if bot.id == user_id:
            bot.updates.add("my_chat_member", told)
        elif chat.members.get(bot.id) == "administrator":
            bot.updates.add("chat_member", told)
    world.chat_changed(chat)


def set_blocked(world: World, bot: Bot, user_id: int, *, blocked: bool) -> None:
    """Let a human block the bot, or take that back."""
    chat = world.private(bot, user_id)
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    states = ("member", "kicked") if blocked else ("kicked", "member")
    before, after = (member_json(bot.user.as_json(), status) for status in states)
    told = {"chat": world.chat_json(chat), "from": world.user(user_id).as_json(), "date": world.timestamp()}
    bot.updates.add("my_chat_member", told | {"old_chat_member": before, "new_chat_member": after})
    world.chat_changed(chat)


def add_member(world: World, chat_id: int, user_id: int, by: int = 0) -> None:
    """Bring somebody into a group, or let them join by themselves."""
    chat = group(world, chat_id)
    if user_id in chat.present():
        raise SandboxError(f"user {user_id} is in the group already")
    actor = by or user_id
    if world.user(actor).is_bot:
        actor = next(iter(chat.present()))
    set_member(world, chat, user_id, "member", actor)
    world.post(chat, actor, {"new_chat_members": [world.user(user_id).as_json()]})


def remove_member(world: World, chat_id: int, user_id: int, by: int = 0) -> None:
    """Take somebody out of a group, or let them leave by themselves."""
    chat = group(world, chat_id)
    if user_id not in chat.present():
        raise SandboxError(f"user {user_id} is not in the group")
    actor = by or user_id
    # The service message comes first: after it the bot no longer hears the group.
    world.post(chat, actor, {"left_chat_member": world.user(user_id).as_json()})
    set_member(world, chat, user_id, "left" if actor == user_id else "kicked", actor)


def promote(world: World, chat_id: int, user_id: int, status: str = "administrator") -> None:
    """Make a member an administrator, or take that back (`member`)."""
    chat = group(world, chat_id)
    if user_id not in chat.present() or status not in {"administrator", "member"}:
        raise SandboxError("only members of the group become administrator or member")
    owner = next((member for member, held in chat.members.items() if held == "creator"), user_id)
    set_member(world, chat, user_id, status, owner)


def upgrade(world: World, chat_id: int) -> Chat:
    """Make a supergroup of a group: a new id, the old one answers with it from now on."""
    old = group(world, chat_id)
    if old.kind == "supergroup":
        raise SandboxError("this is a supergroup already")
    new = Chat(old.id - SUPERGROUP_BASE, "supergroup", old.title, members=dict(old.members))
    world.groups[new.id] = new
    sender = next(iter(old.present()))
    world.post(old, sender, {"migrate_to_chat_id": new.id})
    old.migrated_to = new.id
    world.chat_changed(old)
    world.post(new, sender, {"migrate_from_chat_id": old.id})
    world.chat_changed(new)
    return new


def view(world: World, chat: Chat) -> dict[str, Any]:
    """Return a group for humans, its members by name."""
    return world.chat_view(chat) | {"people": [world.users[user_id].as_json() for user_id in chat.present()]}
