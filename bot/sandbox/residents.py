"""Who lives in the sandbox: humans and bots."""

from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.updates import UpdateQueue


@dataclass
class User:
    """An account of Telegram, as its owner has set it up."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False
    deactivated: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return the Bot API's User."""
        user: dict[str, Any] = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(self, name):
                user[name] = value
        return user


@dataclass
class Webhook:
    """Where updates are posted to, and what became of the last attempt."""

    url: str
    secret_token: str = ""
    max_connections: int = 40
    last_error_date: int = 0
    last_error_message: str = ""


@dataclass
class Bot:
    """One bot: its key, what it has told Telegram about itself, and its waiting updates."""

    token: str
    user: User
    # With privacy on (Telegram's default) a bot in a group hears commands, mentions and replies to itself only.
    hears_everything: bool = False
    commands: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[str, dict[str, Any]] = field(default_factory=dict)
    webhook: Webhook | None = None
    updates: UpdateQueue = field(default_factory=UpdateQueue)

    @property
    def id(self) -> int:
        """Return the bot's user id, the number at the head of its token."""
        return self.user.id

    def as_json(self) -> dict[str, Any]:
        """Return what getMe answers."""
        return {
            **self.user.as_json(),
            "can_join_groups": True,
            "can_read_all_group_messages": self.hears_everything,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }
