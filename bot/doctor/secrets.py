"""Keys, and the file that holds them."""

import os
from collections.abc import Iterator
from pathlib import Path

from bot.config import Settings
from bot.doctor.finding import Finding, error, ok, warning
from storage.cipher import BadKey, Cipher


def look_at_secrets(settings: Settings, environment: Path) -> Iterator[Finding]:
    """Say whether the keys can be used and are kept to oneself."""
    if not settings.key_texts:
        yield error("keys", "LIEN_KEYS manque.", "« lien init » crée une clé dans .env.")
    else:
        try:
            Cipher(settings.key_texts)
        except BadKey as bad:
            yield error("keys", str(bad), "Remettez la clé d'origine, depuis votre copie.")
        else:
            count = len(settings.key_texts)
            yield ok("keys", "La clé est valable." if count == 1 else f"Les {count} clés sont valables.")
    if environment.exists() and os.name == "posix" and environment.stat().st_mode & 0o077:
        yield warning("env_file", f"{environment} peut être lu par d'autres.", f"chmod 600 {environment}")
    if settings.webhook_url and not settings.webhook_secret.get_secret_value():
        what = "LIEN_WEBHOOK_URL est donné sans LIEN_WEBHOOK_SECRET."
        yield error("webhook_secret", what, "Ajoutez dans .env un secret long et au hasard.")
    try:
        _ = settings.listen_on
    except ValueError:
        yield error("listen", "LIEN_LISTEN n'est pas lisible.", "Attendu : LIEN_LISTEN=127.0.0.1:8080")
