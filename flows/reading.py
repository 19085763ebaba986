"""YAML into frozen values, refused with the line of what is wrong.

Rule 1: nothing is half read: either every value is right, or `Misread` names each mistake.
Rule 2: a mistake says where it is, what is wrong and what was expected, in the words of who writes the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

Model = TypeVar("Model", bound=BaseModel)
Path = tuple[int | str, ...]
NOT_YAML = "le fichier n'est pas du YAML lisible : près d'ici, un signe ou un retrait manque ou est de trop"
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
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        data = loader.construct_document(node) if node is not None else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise Misread((Mistake(source, line, NOT_YAML),)) from None
    except (yaml.YAMLError, ValueError, RecursionError):
        raise Misread((Mistake(source, 1, NOT_YAML),)) from None
    lines: dict[Path, int] = {}
    mistakes: list[Mistake] = []
    _locate(node, (), source, lines, mistakes)
    if mistakes:
        raise Misread(tuple(mistakes))
    return Located(source, data, lines)


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


def _locate(node: Any, path: Path, source: str, lines: dict[Path, int], mistakes: list[Mistake]) -> None:
    if node is None:
        return
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here = (*path, key.value)
            if here in lines:
                mistakes.append(
                    Mistake(source, key.start_mark.line + 1, f"« {key.value} » est écrit deux fois")
                )
                continue
            lines[here] = key.start_mark.line + 1
            _locate(value, here, source, lines, mistakes)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            _locate(item, (*path, index), source, lines, mistakes)


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
    "int_parsing": "« {name} » doit être un nombre entier, pas « {input} »",
    "greater_than": "« {name} » doit être plus grand que {gt}",
    "greater_than_equal": "« {name} » doit être au moins {ge}",
    "less_than_equal": "« {name} » doit être au plus {le}",
    "bool_type": "« {name} » doit être true ou false",
    "bool_parsing": "« {name} » doit être true ou false",
    "date_from_datetime_parsing": "« {input} » n'est pas une date (attendu : 2026-12-24)",
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
    name = next((str(step) for step in reversed(item["loc"]) if isinstance(step, str)), "ce fichier")
    given = item["input"] if isinstance(item["input"], str | int | float | bool) else name
    if item["type"] in {"value_error", "assertion_error"}:
        return str(item["ctx"]["error"])
    pattern = _FRENCH.get(item["type"], "« {name} » : {msg}")
    return pattern.format(**{**item.get("ctx", {}), "name": name, "input": given, "msg": item["msg"]})
