"""YAML into frozen values, refused with the line of what is wrong.

Rule 1: nothing is half read: either every value is right, or `Misread` names each mistake.
Rule 2: a mistake says where it is, what is wrong and what was expected, in the words of who writes the file.
Rule 3: a file can neither run anything, nor grow beyond what is written in it: no tags, no anchors, no endless depth.
Rule 4: a key is always text, as it is written.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)
Path = tuple[int | str, ...]
_UNREADABLE = "le fichier n'est pas du YAML lisible"
NOT_YAML = f"{_UNREADABLE} : près d'ici, un signe ou un retrait manque ou est de trop"
DEPTH_MAX = 40
NUMBER_MAX = 2**53
_SHOWN_MAX = 80
# The C parser is part of most wheels of PyYAML, and ten times faster.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to mend: in which file, on which line (from 1), and what."""

    source: str
    line: int
    what: str

    def __str__(self) -> str:
        """« fichier, ligne N : ce qui ne va pas »."""
        return f"{self.source}, ligne {self.line} : {self.what}"


class Misread(Exception):
    """A file cannot be used as it is."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        """Keep every mistake, in the order of the file."""
        self.mistakes = tuple(sorted(mistakes, key=lambda mistake: (mistake.source, mistake.line)))
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))


@dataclass(frozen=True, slots=True)
class Located:
    """Plain values read from a file, and the line on which each of them stands."""

    source: str
    data: Any
    lines: Mapping[Path, int]

    def line_of(self, path: Path) -> int:
        """The line of the value at `path`, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def mistake(self, path: Path, what: str) -> Mistake:
        """A mistake at `path` of this file."""
        return Mistake(self.source, self.line_of(path), what)


def read_yaml(text: str, source: str) -> Located:
    """Read one YAML document; a key given twice is a mistake. Raises Misread."""
    reader = _Reader(source)
    try:
        return reader.read(_Loader(text))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise Misread((Mistake(source, line, NOT_YAML),)) from None
    except (yaml.YAMLError, UnicodeError):
        raise Misread((Mistake(source, 1, NOT_YAML),)) from None


def read_model(located: Located, model: type[Model]) -> Model:
    """Make `model` of what was read. Raises Misread, with every mistake and its line."""
    try:
        return model.model_validate(located.data)
    except ValidationError as error:
        raise Misread(
            tuple(
                Mistake(located.source, located.line_of(_plain(item["loc"], located)), _in_french(item))
                for item in error.errors()
            ),
        ) from None


class _Reader:
    """Makes values of what the parser meets, one thing after the other."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.lines: dict[Path, int] = {}
        self.mistakes: list[Mistake] = []

    def read(self, loader: Any) -> Located:
        """The one document there is; an empty file holds None."""
        loader.get_event()
        data = None
        if not loader.check_event(yaml.StreamEndEvent):
            loader.get_event()
            data = self._value(loader, ())
            loader.get_event()
        if not loader.check_event(yaml.StreamEndEvent):
            self._refuse(loader.peek_event(), "un fichier contient un seul document (sans --- au milieu)")
        if self.mistakes:
            raise Misread(tuple(self.mistakes))
        return Located(self.source, data, self.lines)

    def _value(self, loader: Any, path: Path) -> Any:
        event = self._next(loader, path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(loader, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(loader, path)
        return self._scalar(loader, event)

    def _next(self, loader: Any, path: Path) -> Any:
        event = loader.get_event()
        self.lines.setdefault(path, event.start_mark.line + 1)
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            raise self._refuse(
                event, "les repères (&) et renvois (*) ne sont pas lus ici : écrivez la valeur"
            )
        if event.tag is not None:
            raise self._refuse(
                event, f"{_UNREADABLE} : les étiquettes comme « {_cut(event.tag)} » sont refusées"
            )
        if len(path) > DEPTH_MAX:
            raise self._refuse(event, f"trop de niveaux les uns dans les autres ({DEPTH_MAX} au plus)")
        return event

    def _mapping(self, loader: Any, path: Path) -> dict[str, Any]:
        made: dict[str, Any] = {}
        while not loader.check_event(yaml.MappingEndEvent):
            event = loader.peek_event()
            if not isinstance(event, yaml.ScalarEvent | yaml.AliasEvent):
                raise self._refuse(event, "une clé est un simple mot, suivi de deux points")
            key = getattr(event, "value", "")
            here = (*path, key)
            self._next(loader, here)
            if key in made:
                self._refuse(event, f"« {_cut(key)} » est écrit deux fois")
            made[key] = self._value(loader, here)
        loader.get_event()
        return made

    def _sequence(self, loader: Any, path: Path) -> list[Any]:
        made: list[Any] = []
        while not loader.check_event(yaml.SequenceEndEvent):
            made.append(self._value(loader, (*path, len(made))))
        loader.get_event()
        return made

    def _scalar(self, loader: Any, event: Any) -> Any:
        tag = loader.resolve(yaml.ScalarNode, event.value, event.implicit)
        try:
            value = loader.construct_object(yaml.ScalarNode(tag, event.value))
        except (yaml.YAMLError, ValueError, OverflowError):
            value = self._refuse(
                event, f"« {_cut(event.value)} » n'est ni une date, ni un nombre, ni un texte"
            )
        if isinstance(value, int | float) and not abs(value) <= NUMBER_MAX:
            self._refuse(event, f"« {_cut(event.value)} » n'est pas un nombre dont on peut se servir")
        return value

    def _refuse(self, event: Any, what: str) -> Misread:
        """Note a mistake; where nothing more can be read after it, what comes back is raised."""
        self.mistakes.append(Mistake(self.source, event.start_mark.line + 1, what))
        return Misread(tuple(self.mistakes))


def _plain(loc: tuple[int | str, ...], located: Located) -> Path:
    """The part of a validation path that exists in the file (unions and keys add steps that do not)."""
    path: Path = ()
    for step in loc:
        if (*path, step) in located.lines:
            path = (*path, step)
    return path


_FRENCH = {
    "missing": "il manque « {name} »",
    "extra_forbidden": "« {name} » n'est pas connu ici",
    "literal_error": "« {input} » n'est pas possible pour « {name} » ; choix : {expected}",
    "enum": "« {input} » n'est pas possible pour « {name} » ; choix : {expected}",
    "string_type": "« {name} » doit être un texte",
    "string_pattern_mismatch": "« {input} » n'a pas la forme attendue pour « {name} »",
    "string_too_short": "« {name} » est vide",
    "string_too_long": "« {name} » est trop long ({max_length} signes au plus)",
    "int_type": "« {name} » doit être un nombre entier",
    "int_from_float": "« {name} » doit être un nombre entier, pas « {input} »",
    "float_type": "« {name} » doit être un nombre",
    "float_parsing": "« {name} » doit être un nombre, pas « {input} »",
    "int_parsing": "« {name} » doit être un nombre entier, pas « {input} »",
    "greater_than": "« {name} » doit être plus grand que {gt}",
    "greater_than_equal": "« {name} » doit être au moins {ge}",
    "less_than_equal": "« {name} » doit être au plus {le}",
    "bool_type": "« {name} » doit être true ou false",
    "bool_parsing": "« {name} » doit être true ou false",
    "date_from_datetime_parsing": "« {input} » n'est pas une date (attendu : 2026-12-24)",
    "date_from_datetime_inexact": "« {input} » n'est pas une date (attendu : 2026-12-24)",
    "date_type": "« {input} » n'est pas une date (attendu : 2026-12-24)",
    "list_type": "« {name} » doit être une liste",
    "tuple_type": "« {name} » doit être une liste",
    "dict_type": "« {name} » doit contenir des lignes « clé: valeur »",
    "mapping_type": "« {name} » doit contenir des lignes « clé: valeur »",
    "model_type": "« {name} » doit contenir des lignes « clé: valeur »",
    "model_attributes_type": "« {name} » doit contenir des lignes « clé: valeur »",
    "too_short": "« {name} » est trop court ({min_length} au moins)",
    "too_long": "« {name} » est trop long ({max_length} au plus)",
}


def _in_french(item: Any) -> str:
    name = next((s for s in reversed(item["loc"]) if isinstance(s, str) and s != "[key]"), "ce fichier")
    given = item["input"] if isinstance(item["input"], str | int | float | date) else name
    if item["type"] in {"value_error", "assertion_error"}:
        return _cut(str(item["ctx"]["error"]), 4 * _SHOWN_MAX)
    pattern = _FRENCH.get(item["type"], "« {name} » n'a pas la forme attendue")
    context = dict(item.get("ctx", {}))
    if "expected" in context:
        # pydantic joins the last choice in English.
        context["expected"] = str(context["expected"]).replace(" or ", " ou ")
    return pattern.format(**{**context, "name": _cut(name), "input": _cut(str(given))})


def _cut(text: str, most: int = _SHOWN_MAX) -> str:
    """As much of what somebody wrote as a sentence about it can hold."""
    return text if len(text) <= most else text[:most] + "…"
