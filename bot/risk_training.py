"""`python -m bot.risk_training`: learns the weights of the risk model from the labelled examples of the repository.

A linear machine a question (squared hinge, dual coordinate descent), in plain Python: additions, products and square
roots in a fixed order, so that the same examples give the same weights to the bit, on any machine.
Rule 1: whether a message worries, whether a life is at stake, and whether somebody thinks of death, is learnt from all examples; how much else and about
what, from those that worry.
"""

import csv
import json
import sys
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import sqrt
from pathlib import Path
from random import Random
from typing import Any

import flows
from flows.flags import CATEGORIES
from flows.reading import Misread, Mistake
from flows.risk.features import PLACES, UNSEEN, Look, pairs_of
from flows.risk.ideas import read_ideas
from flows.risk.model import (
    ANY,
    CRITICAL,
    DEATH,
    FIRST_CATEGORY,
    HIGH,
    LANE_BYTES,
    QUESTIONS,
    ZERO,
    Model,
    read_model,
)
from flows.risk.text import chunks_of

HOME = Path(flows.__file__).parent
IDEAS, WEIGHTS = HOME / "data" / "risk_ideas.txt", HOME / "data" / "risk_weights.bin"
EXAMPLES = tuple(
    HOME.parent / "tests" / "data" / name for name in ("risk_dev.csv", "risk_more.csv", "risk_grown.csv")
)
COLUMNS = ("text", "categories", "level")
_LEVELS = ("none", "medium", "high", "critical")
_ROUNDS = 12
# What it costs to miss, by level, and to cry wolf: nothing costs more than a life.
_CARES = (1.0, 0.8, 1.2, 3.0)
_CARE_EASY, _CARE_SOFT, _CARE_YES = 2.0, 0.5, {CRITICAL: 2.0, DEATH: 3.0}
_ASKED_OF_ALL = (ANY, CRITICAL, DEATH)
_WEIGHT_MAX = 127
# Where « yes » begins: measured with voices held apart (benchmarks/risk.py), so that few dangers are missed.
LEANS = {ANY: 0.08, HIGH: 0.2, CRITICAL: 0.1, DEATH: 0.15}


@dataclass(frozen=True, slots=True)
class Example:
    """A labelled message « exemple »."""

    text: str
    level: int
    categories: frozenset[str]
    kind: str
    voice: str
    soft: bool

    def label(self, question: int) -> bool:
        """The right answer to a question."""
        if question < FIRST_CATEGORY:
            return self.level > (0, 1, 2)[question]
        if question == DEATH:
            return "suicide" in self.categories
        return CATEGORIES[question - FIRST_CATEGORY] in self.categories

    @property
    def care(self) -> float:
        """What it costs to get this one wrong."""
        care = _CARE_EASY if self.kind == "easy" and not self.level else _CARES[self.level]
        return care * _CARE_SOFT if self.soft else care


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


def make_look() -> Look:
    """How texts are looked at, with the ideas of the repository."""
    return Look(read_ideas(IDEAS.read_text(encoding="utf-8"), str(IDEAS)))


Seen = tuple[tuple[int, ...], tuple[float, ...]]


def seen_in(look: Look, text: str) -> Seen:
    """Where a message points, and how much each place counts."""
    counts: dict[int, int] = {}
    for sentence in look.sentences(chunks_of(text)):
        for at in range(0, len(sentence), 24):
            part = sentence[at : at + 24]
            for place in [place for word in part for place in word.places] + pairs_of(part):
                counts[place] = counts.get(place, 0) + 1
    length = sqrt(sum(counts.values()) + UNSEEN)
    return (*counts, PLACES), (*(count / length for count in counts.values()), 1.0)


def learn(seen: Sequence[Seen], answers: Sequence[bool], cares: Sequence[float]) -> list[float]:
    """Weights that part « yes » from « no » with the widest margin; the last is the lean. `cares`: what a mistake costs."""
    weights = [0.0] * (PLACES + 1)
    pull = [0.0] * len(seen)
    eases = [0.5 / care for care in cares]
    norms = [
        sum(map(float.__mul__, values, values)) + ease for (_, values), ease in zip(seen, eases, strict=True)
    ]
    order = list(range(len(seen)))
    chance = Random(20260101)  # noqa: S311 - a fixed order, not a secret
    for _ in range(_ROUNDS):
        chance.shuffle(order)
        for at in order:
            places, values = seen[at]
            side = 1.0 if answers[at] else -1.0
            reached = sum(map(float.__mul__, map(weights.__getitem__, places), values))
            slope = side * reached - 1.0 + pull[at] * eases[at]
            new = max(pull[at] - slope / norms[at], 0.0)
            step = (new - pull[at]) * side
            if step:
                pull[at] = new
                for place, value in zip(places, values, strict=True):
                    weights[place] += step * value
    return weights


def train(examples: Sequence[Example], look: Look) -> bytes:
    """The packed weights learnt from these examples."""
    seen = [seen_in(look, example.text) for example in examples]
    grave = [at for at, example in enumerate(examples) if example.level]
    columns: list[list[int]] = []
    scales: list[float] = []
    leans: list[float] = []
    for question in range(QUESTIONS):
        chosen = range(len(examples)) if question in _ASKED_OF_ALL else grave
        answers = [examples[at].label(question) for at in chosen]
        cares = [_care(examples[at], question) for at in chosen]
        weights = learn([seen[at] for at in chosen], answers, cares)
        scale = max(1e-9, *map(abs, weights[:PLACES])) / _WEIGHT_MAX
        columns.append([round(weight / scale) for weight in weights[:PLACES]])
        scales.append(scale)
        leans.append(weights[PLACES] + LEANS.get(question, 0.0))
    table = b"".join(
        (column[place] + ZERO).to_bytes(LANE_BYTES, "little") for place in range(PLACES) for column in columns
    )
    head = json.dumps({"scales": scales, "leans": leans, "examples": mark_of(examples)}).encode()
    return head + b"\n" + zlib.compress(table, 9)


def mark_of(examples: Sequence[Example]) -> str:
    """A mark that only these examples, labelled so and in this order, give: weights carry the one of what they were learnt from."""
    said = sha256()
    for example in examples:
        said.update(
            json.dumps([example.text, example.level, sorted(example.categories), example.care]).encode()
        )
    return said.hexdigest()


def _care(example: Example, question: int) -> float:
    if question == ANY:
        return example.care
    return _CARE_YES.get(question, 1.0) if example.label(question) else 1.0


def trained(examples: Sequence[Example], look: Look) -> Model:
    """A model that has seen these examples and no other."""
    return read_model(train(examples, look), "training", look)


def main() -> None:
    """Learn from all examples and write the weights."""
    examples = [example for path in EXAMPLES for example in read_examples(path)]
    WEIGHTS.write_bytes(train(examples, make_look()))
    sys.stdout.write(f"{len(examples)} examples, {WEIGHTS.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
