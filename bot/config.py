"""Settings, read once from the environment or `.env`. Secrets are never printed."""

from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"


class Settings(BaseSettings):
    """What the installation decides; `structure.yaml` holds what the structure decides."""

    model_config = SettingsConfigDict(env_prefix="LIEN_", env_file=".env", extra="ignore", frozen=True)

    token: SecretStr = SecretStr("")
    api_url: str = TELEGRAM
    database_url: str = "sqlite+aiosqlite:///lien.db"
    keys: Annotated[tuple[SecretStr, ...], NoDecode] = ()
    content: Path | None = None
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    listen: str = "127.0.0.1:8080"
    espeak: str = "espeak-ng"
    piper: str = ""
    piper_voices: Path | None = None
    recogniser: str = ""
    recogniser_seconds: float = Field(default=60, gt=0)
    log: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["console", "json"] = "console"

    @field_validator("keys", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return (
            tuple(key.strip() for key in value.split(",") if key.strip()) if isinstance(value, str) else value
        )

    @field_validator("api_url", "webhook_url")
    @classmethod
    def _no_slash(cls, value: str) -> str:
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _async_driver(cls, value: str) -> str:
        for plain, driven in (
            ("sqlite://", "sqlite+aiosqlite://"),
            ("postgresql://", "postgresql+asyncpg://"),
        ):
            if value.startswith(plain):
                return driven + value.removeprefix(plain)
        return value

    @field_validator("content", "piper_voices", mode="before")
    @classmethod
    def _no_folder(cls, value: object) -> object:
        return value or None

    @cached_property
    def key_texts(self) -> tuple[str, ...]:
        """The keys in clear, for the cipher alone."""
        return tuple(key.get_secret_value() for key in self.keys)

    @cached_property
    def bot_id(self) -> int:
        """The bot's number, with which its token begins; 0 for what is no token."""
        number = self.token.get_secret_value().partition(":")[0]
        return int(number) if number.isdecimal() else 0

    @cached_property
    def listen_on(self) -> tuple[str, int]:
        """Host and port that the webhook listens on."""
        host, _, port = self.listen.rpartition(":")
        return host or "127.0.0.1", int(port)
