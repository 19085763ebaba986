"""What an answer for everybody should not hold: the name of somebody who is followed, a telephone number that is no help line.

The rule: it warns, and a human decides; « Rose » is a flower too.
"""

import re
from collections.abc import Collection, Iterable

from flows.naming import plain
from flows.phone_numbers import phone_numbers

NAME_LETTERS_MIN = 3
# Nine digits and more, however they are set apart: a telephone number of whatever country, or a number of somebody's papers.
_DIGITS = re.compile(r"\+?\d(?:[\s.\-]?\d){8,}")
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.\w+")


def told_of_somebody(text: str, names: Iterable[str], helplines: Collection[str]) -> tuple[str, ...]:
    """What in these words may be about somebody in particular, as it is written there; `helplines`: numbers that are everybody's."""
    known = {"".join(filter(str.isdigit, number)) for number in helplines}
    parts = {part for name in names for part in plain(name).split() if len(part) >= NAME_LETTERS_MIN}
    named = [word for word in re.findall(r"[^\W\d_]+", text) if plain(word) in parts]
    long = [match[0].strip() for match in _DIGITS.finditer(text)]
    numbers = [number for number in long if "".join(filter(str.isdigit, number)) not in known]
    numbers += [number for number in phone_numbers(_DIGITS.sub(" ", text)) if number not in known]
    return tuple(dict.fromkeys([*named, *numbers, *_MAIL.findall(text)]))
