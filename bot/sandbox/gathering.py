"""What happens to groups: humans and bots come and go, a group becomes a supergroup."""

from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.refusals import SandboxError
from bot.sandbox.world import SUPERGROUP_BASE, World


def group(world: World, chat_id: int) -> Chat:
    """Return a group by id, the supergroup that it has become where it has."""
    if chat_id not in world.groups:
        raise SandboxError(f"there is no group {chat_id}")
    chat = world.groups[chat_id]
    return group(world, chat.migrated_to) if chat.migrated_to else chat


def add_member(world: World, chat_id: int, user_id: int, by: int = 0) -> None:
    """Bring somebody into a group, or let them join by themselves."""
    chat = group(world, chat_id)
    if user_id in chat.present():
        raise SandboxError(f"user {user_id} is in the group already")
    actor = by or user_id
    if world.user(actor).is_bot:
        actor = next(iter(chat.present()))
    world.set_member(chat, user_id, "member", actor)
    world.post(chat, actor, {"new_chat_members": [world.user(user_id).as_json()]})


def remove_member(world: World, chat_id: int, user_id: int, by: int = 0) -> None:
    """Take somebody out of a group, or let them leave by themselves."""
    chat = group(world, chat_id)
    if user_id not in chat.present():
        raise SandboxError(f"user {user_id} is not in the group")
    actor = by or user_id
    # The service message comes first: after it the bot no longer hears the group.
    world.post(chat, actor, {"left_chat_member": world.user(user_id).as_json()})
    world.set_member(chat, user_id, "left" if actor == user_id else "kicked", actor)


def promote(world: World, chat_id: int, user_id: int, status: str = "administrator") -> None:
    """Make a member an administrator, or take that back (`member`)."""
    chat = group(world, chat_id)
    if user_id not in chat.present() or status not in {"administrator", "member"}:
        raise SandboxError("only members of the group become administrator or member")
    owner = next((member for member, held in chat.members.items() if held == "creator"), user_id)
    world.set_member(chat, user_id, status, owner)


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
