"""Who is meant by a name that somebody typed: accents, capitals, order and a slip of the finger are forgiven."""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import TypeVar

from rapidfuzz import fuzz

FOUND_MAX = 8
# From how much likeness on two names may be the same one, and by how much a worse one may follow the best.
LIKE, CLOSE = 75.0, 10.0
_SHORT = 3
Key = TypeVar("Key")


def plain(name: str) -> str:
    """A name without accents, capitals and signs: what is left to compare."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    letters = (sign if sign.isalnum() else " " for sign in apart if not unicodedata.combining(sign))
    return " ".join("".join(letters).split())


def named(words: str, names: Mapping[Key, str]) -> tuple[Key, ...]:
    """Those who may be meant, the likeliest first; a name given whole, or in part, leaves out those that only look like it."""
    asked = plain(words)
    if not asked:
        return ()
    plains = {key: plain(name) for key, name in names.items()}
    exact = [key for key, name in plains.items() if _holds(name, asked.split())]
    if exact or len(asked) < _SHORT:
        return tuple(sorted(exact, key=lambda key: plains[key]))[:FOUND_MAX]
    likeness = {key: _likeness(asked, name) for key, name in plains.items()}
    best = max(likeness.values(), default=0.0)
    close = [key for key, found in likeness.items() if found >= max(LIKE, best - CLOSE)]
    return tuple(sorted(close, key=lambda key: -likeness[key]))[:FOUND_MAX]


def _holds(name: str, asked: Iterable[str]) -> bool:
    """Say whether every word that was typed begins one of the name's own."""
    return all(any(part.startswith(word) for part in name.split()) for word in asked)


def _likeness(asked: str, name: str) -> float:
    """From 0 to 100: as a whole, whatever the order, or with one of the name's own words."""
    parts = [fuzz.ratio(asked, part) for part in name.split()]
    return max([fuzz.token_sort_ratio(asked, name), *parts])
