"""One-time links and codes: the secret, the address that carries it, the QR code of that address.

Rule 1: a secret holds 128 random bits, is shown once, and only its hash is kept.
"""

import io
import secrets
from datetime import datetime, timedelta

from bot.config import Settings

SECRET_BYTES = 16
VALID_DAYS = 14


def mint_secret() -> str:
    """A secret that nobody can guess, in the signs that a Telegram link may carry."""
    return secrets.token_urlsafe(SECRET_BYTES)


def expiry(now: datetime, days: int = VALID_DAYS) -> datetime:
    """When a link made `now` stops opening anything."""
    return now + timedelta(days=days)


def link(username: str, start: str) -> str:
    """The address that opens the bot with this payload."""
    return f"https://t.me/{username}?start={start}"


async def bot_username(settings: Settings) -> str | None:
    """The bot's name in the messenger; None without a token, or when nobody answers."""
    if not settings.token.get_secret_value():
        return None
    from bot.bot_api import BotApi, Refusal, Silent  # noqa: PLC0415 - only who asks needs the network

    try:
        async with BotApi(settings) as api:
            me = await api.ask("getMe")
    except (Refusal, Silent):
        return None
    return str(me.get("username") or "") or None


def qr_code(address: str) -> str:
    """The address as a QR code that a terminal can show."""
    import segno  # noqa: PLC0415 - only commands that show a link need it

    drawn = io.StringIO()
    segno.make(address, error="m").terminal(drawn, compact=True)
    return drawn.getvalue()
