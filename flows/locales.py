"""How dates, numbers and the names of languages are told in each language.

Rule 1: a language that is not known borrows the dates and numbers of French.
"""

from functools import lru_cache

from babel import Locale, UnknownLocaleError

BORROWED = "fr"
# A telephone calls Persian what people in Afghanistan speak: here it is Dari, with the months as they are named there.
_REGIONS = {"fa": "fa-AF"}


@lru_cache(maxsize=256)
def locale_of(language: str) -> Locale:
    """How dates and numbers are told in a language; one that is not known borrows that of French."""
    return _known(language) or Locale.parse(BORROWED)


def language_name(code: str, language: str) -> str:
    """A language by its name in another one: « ukrainien »; its code where nobody knows it."""
    named = _known(code)
    if named is None:
        return code or "?"
    names = locale_of(language).languages
    return str(names.get(str(named)) or named.get_display_name(locale_of(language)) or code)


def _known(language: str) -> Locale | None:
    try:
        return Locale.parse(_REGIONS.get(language, language), sep="-")
    except (UnknownLocaleError, ValueError):
        return None
