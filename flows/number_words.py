"""A day said aloud, as a recogniser may write it down: « quinze avril deux mille vingt-sept » becomes « 15 avril 2027 ».

Rule 1: only the numbers of a day are read, beside the name of a month: « un » is not always a number.
Rule 2: between two days, « onze ou douze avril », none is chosen.
"""

import re
from collections.abc import Iterable

_UNITS = ("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_TEENS = ("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix sept", "dix huit", "dix neuf")
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante"}
_GAP = r"[\s\-\u2010]+"
_OR = rf"{_GAP}(?:ou|et|au|a)(?:{_GAP}le)?{_GAP}"


def _said() -> dict[str, int]:
    """The numbers below sixty, and « premier », without accents."""
    said = {"premier": 1} | {name: number for number, name in enumerate(_UNITS, 1)}
    said |= {name: number for number, name in enumerate(_TEENS, 10)}
    for number, ten in _TENS.items():
        said |= {ten: number, f"{ten} et un": number + 1}
        said |= {f"{ten} {unit}": number + more for more, unit in enumerate(_UNITS[1:], 2)}
    return said


_SAID = _said()


def _any_of(names: Iterable[str]) -> str:
    """The longest first: « vingt et un » is not « vingt »."""
    return "|".join(re.escape(name).replace(r"\ ", _GAP) for name in sorted(names, key=len, reverse=True))


_NUMBER = _any_of(_SAID)
# « vingt-sept » is a year of this century; « un » after a month is none.
_YEAR = rf"(?P<thousands>deux{_GAP}mil(?:le)?\b)(?:{_GAP}(?P<more>{_NUMBER})\b)?|(?P<short>{_any_of(n for n in _SAID if _SAID[n] >= 20)})\b"


def in_digits(words: str, months: Iterable[str]) -> str:
    """Small words without accents, where the number before a month and the year after it have become digits."""
    day = rf"\b(?:(?P<other>{_NUMBER}){_OR})??(?P<day>{_NUMBER}|\d{{1,2}}(?:er)?){_GAP}"
    # « vingt-sept » is no twentieth of September.
    month = rf"(?P<month>{_any_of(name for name in months if name not in _SAID)})\b"
    return re.sub(rf"{day}{month}(?:{_GAP}(?:{_YEAR}))?", _written, words)


def _written(found: re.Match[str]) -> str:
    if found["other"]:
        return found[0]
    day = _number(found["day"]) or found["day"]
    later = found["more"] or found["short"]
    year = f" {2000 + _number(later)}" if later or found["thousands"] else ""
    return f"{day} {found['month']}{year}"


def _number(name: str | None) -> int:
    return _SAID.get(" ".join(re.split(_GAP, name)), 0) if name else 0
