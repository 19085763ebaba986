"""The Bot API's methods that the sandbox knows, by name (Telegram does not mind the case)."""

from bot.sandbox.methods import about, editing, fetching, places, sending
from bot.sandbox.methods.call import Call, Method

NAMES = about.METHODS | editing.METHODS | fetching.METHODS | places.METHODS | sending.METHODS
METHODS: dict[str, Method] = {name.lower(): method for name, method in NAMES.items()}

__all__ = ["METHODS", "NAMES", "Call", "Method"]
