"""Settings that cannot be read, each in a French sentence. A value is never repeated: it may be a secret."""

from collections.abc import Iterator

from pydantic import ValidationError

_EXPECTED = {
    "log": "debug, info, warning ou error",
    "log_format": "console ou json",
    "content": "un dossier",
}


def mistakes_of(error: ValidationError) -> tuple[str, ...]:
    """One sentence for each setting that is wrong."""
    return tuple(_sentences(error))


def _sentences(error: ValidationError) -> Iterator[str]:
    for item in error.errors(include_input=False, include_url=False):
        name = str(item["loc"][0]) if item["loc"] else ""
        expected = _EXPECTED.get(name, "une valeur lisible")
        yield f"LIEN_{name.upper()} n'est pas lisible : corrigez .env (attendu : {expected})."
