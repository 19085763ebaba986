"""Words and names, sealed at rest.

Rule 1: the first key seals; every key opens, so that keys can be changed without losing a word.
Rule 2: nothing sealed or opened ever appears in an error.
"""

from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class BadKey(Exception):
    """A key cannot be used, or none of the keys opens what is stored."""


class Cipher:
    """Seals and opens text with Fernet keys « clés »."""

    def __init__(self, keys: Sequence[str]) -> None:
        """Take the keys, the one that seals first. Raises BadKey."""
        if not keys:
            raise BadKey("Aucune clé de chiffrement : donnez au moins une clé dans LIEN_KEYS.")
        fernets = []
        for place, key in enumerate(keys, start=1):
            try:
                fernets.append(Fernet(key))
            except (ValueError, TypeError):
                raise BadKey(
                    f"La clé n° {place} de LIEN_KEYS n'est pas une clé Fernet (44 signes, base64)."
                ) from None
        self._fernet = MultiFernet(fernets)

    def seal(self, text: str) -> str:
        """Return a token that only these keys open."""
        # Half a character (a lone surrogate) is no text; it must not keep the rest from being kept.
        return self._fernet.encrypt(text.encode(errors="replace")).decode("ascii")

    def open(self, token: str) -> str:
        """Return the text that was sealed. Raises BadKey when no key opens it."""
        try:
            return self._fernet.decrypt(token.encode("ascii")).decode()
        except (InvalidToken, UnicodeEncodeError):
            raise BadKey(
                "Aucune clé de LIEN_KEYS n'ouvre ce qui est enregistré : remettez l'ancienne clé en dernier."
            ) from None

    def rotate(self, token: str) -> str:
        """Return the same text sealed anew by the first key. Raises BadKey when no key opens it."""
        try:
            return self._fernet.rotate(token.encode("ascii")).decode("ascii")
        except (InvalidToken, UnicodeEncodeError):
            raise BadKey(
                "Aucune clé de LIEN_KEYS n'ouvre ce qui est enregistré : remettez l'ancienne clé en dernier."
            ) from None
