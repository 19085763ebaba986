"""Expressions that a structure has muted « couper »: its own turns of phrase that the detector takes for a sign of danger.

Rule 1: what is read as suicide, violence or a child in danger, or as critical whatever it is about, is never muted, nor is an
expression that is read so by itself.
Rule 2: a text is quiet only when nothing is left to see in it without the muted expressions; else its first reading stands whole.
Rule 3: an expression is muted however it is typed: accents, capitals and apostrophes count for nothing; whole words only.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict

from flows.flags import Level
from flows.reading import Misread, read_model, read_yaml
from flows.risk.detector import Detector, Reading
from flows.risk.text import folded

NEVER_MUTED = frozenset({"suicide", "violence", "child"})
EXPRESSION_MAX = 60

_TOKEN = re.compile(r"[^\W_]+")
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{1,60}")
# Where an expression was, a clause ends: a « pas » before it must not take back what stands after it.
_CLAUSE_ENDS = " , "

Word = tuple[str, int, int]


def read(detector: Detector, text: str, muted: Sequence[str]) -> Reading:
    """Say which signs of danger these words hold, where these expressions are muted."""
    reading = detector.read(text)
    if not muted or reading.level is None or _never_muted(reading):
        return reading
    rest = _without(text, muted)
    if rest is None or detector.read(rest).level is not None:
        return reading
    return Reading()


def read_muted(text: str, source: str, detector: Detector) -> dict[str, tuple[str, ...]]:
    """Read the file of muted expressions, by structure. Raises `flows.reading.Misread` with the line of each mistake."""
    located = read_yaml(text, source)
    muted = read_model(located, _File).muted
    mistakes = tuple(
        located.mistake(
            ("muted", slug, at),
            f"« {expression} » : un signe de danger de mort, de suicide, de violences ou d'enfant en danger ne se coupe pas",
        )
        for slug, expressions in muted.items()
        for at, expression in enumerate(expressions)
        if _never_muted(detector.read(expression))
    )
    if mistakes:
        raise Misread(mistakes)
    return muted


def _never_muted(reading: Reading) -> bool:
    return reading.level is Level.CRITICAL or not NEVER_MUTED.isdisjoint(reading.categories)


def _slug(name: str) -> str:
    if not _SLUG.fullmatch(name):
        raise ValueError(f"« {name} » n'est pas un code de structure (« lien structure list »)")
    return name


def _expression(value: Any) -> str:
    if value is None or value == "":
        raise ValueError("cette ligne est vide : attendu, une expression par ligne")
    if not isinstance(value, str):
        raise ValueError("attendu : un texte, entre guillemets s'il le faut")  # noqa: TRY004 - pydantic wants ValueError
    if len(value) > EXPRESSION_MAX:
        raise ValueError(f"« {value} » est trop long ({EXPRESSION_MAX} signes au plus)")
    if not _letters(value):
        raise ValueError(f"« {value} » ne contient aucun mot")
    return value


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    muted: dict[
        Annotated[str, AfterValidator(_slug)], tuple[Annotated[str, BeforeValidator(_expression)], ...]
    ]


def _without(text: str, muted: Iterable[str]) -> str | None:
    """What is left of a text without these expressions; None when it holds none of them."""
    text = unicodedata.normalize("NFC", text)
    words = tuple(_words(text))
    held = {at for expression in muted for at in _held(words, _letters(expression))}
    if not held:
        return None
    kept, upto = [], 0
    for at in sorted(held):
        _, start, end = words[at]
        kept.append(text[upto:start])
        upto = end
    return _CLAUSE_ENDS.join((*kept, text[upto:]))


def _held(words: Sequence[Word], letters: str) -> Iterator[int]:
    """The places of the words that make up an expression, wherever it is said."""
    for start in range(len(words)):
        rest, at = letters, start
        while rest and at < len(words) and rest.startswith(words[at][0]):
            rest = rest[len(words[at][0]) :]
            at += 1
        if not rest:
            yield from range(start, at)


def _words(text: str) -> Iterator[Word]:
    """Each word as it is compared, and where it begins and ends; some apostrophes count as letters until they are folded."""
    for token in _TOKEN.finditer(text):
        for word in _TOKEN.findall(folded(token[0])):
            yield word, token.start(), token.end()


def _letters(expression: str) -> str:
    """The letters of an expression alone: « j'ai », « j ai » and « jai » are the same."""
    return "".join(word for word, _, _ in _words(unicodedata.normalize("NFC", expression)))
