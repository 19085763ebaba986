"""`python -m bot.risk_training`: learns the weights of the risk model from the labelled examples of the repository.

Rule 1: what a message is about is learnt from all examples, those that worry nobody too; how pressing, from those that worry.
"""

import csv
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

import flows
from bot.risk_learning import Look, learn, packed, rarities_in, weighed
from flows.flags import CATEGORIES
from flows.reading import Misread, Mistake
from flows.risk.ideas import Ideas, read_ideas
from flows.risk.model import (
    ANY,
    CRITICAL,
    FIRST_CATEGORY,
    FIRST_MORTAL,
    HIGH,
    MORTAL,
    QUESTIONS,
    Model,
    read_model,
)

HOME = Path(flows.__file__).parent
IDEAS, WEIGHTS = HOME / "data" / "risk_ideas.txt", HOME / "data" / "risk_weights.bin"
EXAMPLES = tuple(
    HOME.parent / "tests" / "data" / name
    for name in ("risk_dev.csv", "risk_more.csv", "risk_grown.csv", "risk_everyday.csv")
)
COLUMNS = ("text", "categories", "level")
_LEVELS = ("none", "medium", "high", "critical")
# What it costs to miss, by level, and to cry wolf: nothing costs more than a life.
_CARES = (1.0, 0.8, 1.2, 3.0)
_CARE_EASY, _CARE_SOFT, _CARE_YES, _CARE_MORTAL = 2.0, 0.5, 2.0, 3.0


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled message « exemple »."""

    text: str
    level: int
    categories: frozenset[str]
    kind: str
    voice: str
    soft: bool

    def side(self, question: int) -> int:
        """The right answer to a question: 1 for yes, -1 for no, 0 where it is not asked."""
        if question < FIRST_CATEGORY:
            asked = question != HIGH or self.level > 0
            return asked * (1 if self.level > (0, 1, 2)[question] else -1)
        if question >= FIRST_MORTAL:
            return 1 if self.level > CRITICAL and MORTAL[question - FIRST_MORTAL] in self.categories else -1
        return 1 if CATEGORIES[question - FIRST_CATEGORY] in self.categories else -1

    def care(self, question: int) -> float:
        """What it costs to answer a question wrongly."""
        if not self.level:
            care = _CARE_EASY if self.kind == "easy" else _CARES[0]
        elif question == ANY:
            care = _CARES[self.level]
        elif question == HIGH or self.side(question) < 0:
            care = 1.0
        else:
            care = _CARE_MORTAL if question >= FIRST_MORTAL else _CARE_YES
        return care * _CARE_SOFT if self.soft and question == ANY else care


def read_examples(path: Path) -> list[Example]:
    """Read a CSV with the columns id, text, lang, categories, level, note.

    Raises `flows.reading.Misread`, with the line of the first thing that is wrong: figures of half a file say nothing.
    """
    at = 1
    examples: list[Example] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file, strict=True)
            wrong = _missing(rows.fieldnames or ())
            for row in rows:
                at = rows.line_num
                wrong = wrong or _wrong(row)
                if wrong:
                    break
                examples.append(_example(row))
    except UnicodeDecodeError:
        wrong = "le fichier n'est pas en UTF-8"
    except OSError as error:
        wrong = f"le fichier ne peut pas être lu ({error.strerror})"
    except csv.Error:
        at, wrong = at + 1, "à partir d'ici, le fichier n'est pas du CSV lisible"
    if wrong:
        raise Misread((Mistake(str(path), at, wrong),))
    return examples


def _missing(columns: Sequence[str]) -> str:
    missing = [name for name in COLUMNS if name not in columns]
    return f"il manque la colonne « {missing[0]} » (colonnes : {', '.join(COLUMNS)})" if missing else ""


def _wrong(row: dict[str, Any]) -> str:
    if None in row or any(row[name] is None for name in COLUMNS):
        return "cette ligne n'a pas autant de cases que la première"
    if row["level"] not in _LEVELS:
        return f"« {row['level'][:40]} » n'est pas un niveau (choix : {', '.join(_LEVELS)})"
    return ""


def _example(row: dict[str, Any]) -> Example:
    notes = [note.strip() for note in (row.get("note") or "").split(";")]
    level = _LEVELS.index(row["level"])
    voice = next((note[6:] for note in notes if note.startswith("voice=")), "unknown")
    kind = next((note for note in notes if note in {"pos", "hard", "easy"}), "pos" if level else "hard")
    categories = frozenset(filter(None, row["categories"].split(";")))
    return Example(row["text"], level, categories, kind, voice, "soft" in notes)


def known_ideas() -> Ideas:
    """The ideas of the repository."""
    return read_ideas(IDEAS.read_text(encoding="utf-8"), str(IDEAS))


def train(examples: Sequence[Example], ideas: Ideas) -> bytes:
    """The packed weights learnt from these examples."""
    look = Look(ideas)
    counted = [look.seen_in(example.text) for example in examples]
    rarities = rarities_in(counted)
    places = {number: place for place, number in enumerate(rarities)}
    rare = np.array([*rarities.values()], np.float32)
    seen = [weighed(counts, places, rare) for counts in counted]
    asked = [[example.side(question) for question in range(QUESTIONS)] for example in examples]
    cares = [[example.care(question) for question in range(QUESTIONS)] for example in examples]
    learnt = learn(seen, np.array(asked, np.float32), np.array(cares, np.float32), len(places))
    return packed(learnt, seen, rarities, mark_of(examples))


def mark_of(examples: Sequence[Example]) -> str:
    """A mark that only these examples, labelled so and in this order, give: weights carry the one of what they were learnt from."""
    said = sha256()
    for example in examples:
        said.update(
            json.dumps([example.text, example.level, sorted(example.categories), example.care(ANY)]).encode()
        )
    return said.hexdigest()


def trained(examples: Sequence[Example], ideas: Ideas) -> Model:
    """A model that has seen these examples and no other."""
    return read_model(train(examples, ideas), "training", ideas)


def main() -> None:
    """Learn from all examples and write the weights."""
    examples = [example for path in EXAMPLES for example in read_examples(path)]
    WEIGHTS.write_bytes(train(examples, known_ideas()))
    sys.stdout.write(f"{len(examples)} examples, {WEIGHTS.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
