"""The words of danger of one language « lexique », as a caseworker can read and mend them.

In an expression: `a|b` either word, `word?` may be missing, `word*` any ending, `..` up to three words in between.
Rule 1: words are compared small, without accents, no letter twice in a row: spelling is never held against anybody.
Rule 2: a lexicon is refused whole, with the line of each mistake.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from flows.flags import CATEGORIES
from flows.reading import Located, Misread, Mistake, Path, read_model, read_yaml
from flows.risk.text import CUT, without_accents

GAP = ".."
PREFIX_LETTERS_MIN = 3
_NOT = re.compile(r"n['’]t\b")
_WORD = re.compile(r"\w+|[.,;:!?…\n]")
_REPEATED = re.compile(r"([^\W\d_])\1+")
_ELEMENT = re.compile(r"^(\.\.|[^\W_]+\*?(\|[^\W_]+\*?)*\??)$")


class Rule(BaseModel):
    """Expressions that mean the same: one a line.

    What is critical always stands; where it is `weighed`, unless the model is sure that nothing worries: the words are said lightly too.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    category: str
    level: Literal["critical", "high", "medium"]
    weighed: bool = False
    because: str = Field(min_length=1)
    expressions: str = Field(min_length=1)

    @model_validator(mode="after")
    def _known(self) -> "Rule":
        if self.category not in CATEGORIES:
            raise ValueError(f"« {self.category} » n'est pas une catégorie (choix : {', '.join(CATEGORIES)})")
        return self


class Lexicon(BaseModel):
    """All the words of danger of one language « lexique ».

    `spelling`: how a word is also written; `idioms`: what sounds grave and is not; `negations`: what takes a word back,
    `before` it or `after` it; `everyday`: what worries nobody where it is the whole message, whatever its words may mean elsewhere;
    `cries`: what calls for help where it is the whole message, said once or again and again.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    spelling: Mapping[str, str] = Field(default_factory=dict)
    negations: Mapping[Literal["before", "after"], str] = Field(default_factory=dict)
    idioms: str = ""
    everyday: str = ""
    cries: str = ""
    rules: tuple[Rule, ...] = ()

    @model_validator(mode="after")
    def _holds_something(self) -> "Lexicon":
        if not self.rules and not self.cries:
            raise ValueError("il manque « rules » ou « cries » : ce lexique n'avertit de rien")
        return self


def read_lexicon(text: str, source: str) -> Lexicon:
    """Read one language's words of danger. Raises `flows.reading.Misread` with the line of each mistake."""
    located = read_yaml(text, source)
    lexicon = read_model(located, Lexicon)
    mistakes = tuple(_mistakes(lexicon, located))
    if mistakes:
        raise Misread(mistakes)
    return lexicon


def _mistakes(lexicon: Lexicon, located: Located) -> Iterator[Mistake]:
    texts: list[tuple[Path, str]] = [(("idioms",), lexicon.idioms)]
    texts += [(("rules", at, "expressions"), rule.expressions) for at, rule in enumerate(lexicon.rules)]
    for path, text in texts:
        first = located.line_of(path) + 1  # a block of lines begins under its key
        for number, expression in enumerate(text.splitlines()):
            wrong = _wrong(expression)
            if wrong:
                yield Mistake(located.source, first + number, f"« {expression} » : {wrong}")


def _wrong(expression: str) -> str:
    elements = as_compared(expression).split()
    if not elements:
        return "cette ligne est vide"
    if not all(_ELEMENT.match(element) for element in elements):
        return "écriture attendue : des mots, a|b, mot?, mot*, .."
    if GAP in {elements[0], elements[-1]} or elements.count(GAP) > 2:
        return "« .. » se met entre deux mots, deux fois au plus"
    if elements[0].endswith("?"):
        return "le premier mot ne peut pas manquer"
    short = [
        w
        for e in elements
        for w in e.rstrip("?").split("|")
        if w.endswith("*") and len(w) <= PREFIX_LETTERS_MIN
    ]
    return f"« {short[0]} » est trop court avant l'étoile" if short else ""


def words_of(text: str) -> list[tuple[str, str]]:
    """Each word and each punctuation mark of a text: as it can be shown, and as it is compared."""
    return words_of_each((text,))[0]


def words_of_each(chunks: Sequence[str]) -> list[list[tuple[str, str]]]:
    """The same for each chunk of a text, or of many."""
    shown = _folded(CUT.join(chunks))
    compared = _REPEATED.sub(r"\1", shown)
    return [
        [*zip(_WORD.findall(one), _WORD.findall(other), strict=True)]
        for one, other in zip(shown.split(CUT), compared.split(CUT), strict=True)
    ]


def as_compared(text: str) -> str:
    """A text, or an expression, as it is compared: apostrophes and hyphens part words."""
    return _REPEATED.sub(r"\1", _folded(text)).replace("'", " ").replace("’", " ").replace("-", " ")


def _folded(text: str) -> str:
    """Small letters without accents; an English « n't » said as a word."""
    plain = without_accents(text).casefold()
    return _NOT.sub(" not", plain) if "n" in plain else plain
