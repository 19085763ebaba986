"""Conversations: private chats, groups, supergroups, and the messages in them."""

from dataclasses import dataclass, field
from typing import Any

Content = dict[str, Any]
PRESENT = {"creator", "administrator", "member"}


@dataclass
class Message:
    """One message; `content` holds the Bot API fields of what was said (text, photo, poll ...)."""

    id: int
    sender: int
    date: int
    content: Content
    keyboard: dict[str, Any] | None = None
    # What a keyboard in place of the inline one asks for (reply keyboard, force reply): shown by the page only.
    other_markup: dict[str, Any] | None = None
    reply_to: int = 0
    thread_id: int = 0
    edit_date: int = 0
    forward_origin: dict[str, Any] | None = None
    media_group_id: str = ""
    reactions: dict[int, list[str]] = field(default_factory=dict)


@dataclass
class Chat:
    """One conversation. A private chat belongs to one bot and one human and has the human's id."""

    id: int
    kind: str
    title: str = ""
    bot_id: int = 0
    members: dict[int, str] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    started: bool = False
    blocked: bool = False
    is_forum: bool = False
    migrated_to: int = 0

    @property
    def is_private(self) -> bool:
        """Tell whether this is between one human and one bot."""
        return self.kind == "private"

    def present(self) -> list[int]:
        """Return the ids of those who are in the group."""
        return [user_id for user_id, status in self.members.items() if status in PRESENT]


def member_json(user: dict[str, Any], status: str) -> dict[str, Any]:
    """Return the Bot API's ChatMember of this status."""
    member: dict[str, Any] = {"user": user, "status": status}
    if status == "creator":
        member["is_anonymous"] = False
    elif status == "kicked":
        member["until_date"] = 0
    elif status == "administrator":
        rights: tuple[str, ...] = (
            "manage_chat",
            "delete_messages",
            "manage_video_chats",
            "restrict_members",
            "promote_members",
        )
        rights += ("change_info", "invite_users", "pin_messages", "manage_topics")
        member |= {"can_be_edited": False, "is_anonymous": False} | {f"can_{right}": True for right in rights}
        member |= {f"can_{kind}_stories": False for kind in ("post", "edit", "delete")}
    return member
