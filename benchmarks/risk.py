"""How well the risk detector hears: `python benchmarks/risk.py FILE.csv [--held-apart]`.

The CSV has the columns id, text, lang, categories, level, note (tests/data/README.md). Without an option the detector is
the one in service. With `--held-apart` its model is learnt again for each group of voices from all the other voices and
from the rest of the examples of the repository; the rules stay as they are.
"""

import argparse
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

from bot.content import load_detector
from bot.garbage import collect_seldom
from bot.risk_training import EXAMPLES, Example, known_ideas, read_examples, trained
from flows.reading import Misread
from flows.risk.detector import Detector, Reading

# So many lines `lien risk` finds together in what is piped to it, more or less.
TOGETHER = 512
# Voices with one sort of message only are joined to another (tests/data/README.md).
JOINED = {"everyday": "short-and-long", "newcomers-everyday": "newcomers", "various-c": "various-b"}


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("file", type=Path)
    asked.add_argument("--held-apart", action="store_true")
    asked.add_argument("--folds", type=int, default=8, help="in how many groups voices are held apart (8)")
    options = asked.parse_args()
    try:
        examples = read_examples(options.file)
    except Misread as misread:
        raise SystemExit(str(misread)) from None
    readings = held_apart(examples, options.folds) if options.held_apart else in_service(examples)
    for line in table(examples, readings):
        print(line)


def in_service(examples: Sequence[Example]) -> list[Reading]:
    """Read with the detector as it is, and memory as the service keeps it; its speed is printed too."""
    detector = load_detector()
    collect_seldom()
    begun = time.perf_counter()
    readings = _read(detector, examples, TOGETHER)
    cold = time.perf_counter() - begun
    begun = time.perf_counter()
    _read(detector, examples, TOGETHER)
    warm = time.perf_counter() - begun
    begun = time.perf_counter()
    _read(detector, examples, 1)
    alone = time.perf_counter() - begun
    many = len(examples)
    print(
        f"speed: {many / cold:,.0f} messages/s at first reading, {many / warm:,.0f} afterwards ({TOGETHER} together), "
        f"{many / alone:,.0f} one by one"
    )
    longest = max(
        _seconds(detector, (words * 4096)[:4096])
        for words in ("a ", "je veux ", "enfant couteau ", "😭", "x1 ")
    )
    print(f"a message of 4,096 characters: {1000 * longest:.1f} ms at the most")
    return readings


def _read(detector: Detector, examples: Sequence[Example], together: int) -> list[Reading]:
    texts = [example.text for example in examples]
    return [
        reading
        for at in range(0, len(texts), together)
        for reading in detector.read_each(texts[at : at + together])
    ]


def _seconds(detector: Detector, text: str) -> float:
    """The best of a few readings: what the machine does besides is not counted."""
    best = float("inf")
    for _ in range(7):
        begun = time.perf_counter()
        detector.read(text)
        best = min(best, time.perf_counter() - begun)
    return best


def held_apart(examples: Sequence[Example], folds: int) -> list[Reading]:
    """Read each voice with a model that has never met it; learning takes minutes a fold, folds go side by side."""
    voices = sorted({JOINED.get(example.voice, example.voice) for example in examples})
    groups = [group for fold in range(folds) if (group := frozenset(voices[fold::folds]))]
    readings = [Reading()] * len(examples)
    with ProcessPoolExecutor() as workers:
        for group, read in zip(groups, workers.map(partial(read_apart, examples), groups), strict=True):
            for at, reading in read.items():
                readings[at] = reading
            print(f"apart: {', '.join(sorted(group))}", flush=True)
    return readings


def read_apart(examples: Sequence[Example], apart: frozenset[str]) -> dict[int, Reading]:
    """The readings of these voices by a model that has learnt from all the others."""
    texts = {example.text for example in examples}
    others = [e for path in EXAMPLES for e in read_examples(path) if e.text not in texts]
    rest = [e for e in examples if JOINED.get(e.voice, e.voice) not in apart]
    taught = replace(load_detector(), model=trained([*rest, *others], known_ideas()))
    return {
        at: taught.read(example.text)
        for at, example in enumerate(examples)
        if JOINED.get(example.voice, example.voice) in apart
    }


def table(examples: Sequence[Example], readings: Sequence[Reading]) -> list[str]:
    """The figures, soft rows left out."""
    rows = [(e, r, int(r.level or 0)) for e, r in zip(examples, readings, strict=True) if not e.soft]
    danger = [(e, r, said) for e, r, said in rows if e.level]
    found = [(e, r, said) for e, r, said in danger if said]
    critical = [said for e, _, said in danger if e.level == 3]
    calm = [(e, said) for e, _, said in rows if not e.level]
    figures = [
        ("critical flagged at all", [said > 0 for said in critical]),
        ("critical flagged as critical", [said == 3 for said in critical]),
        ("all positives flagged", [said > 0 for _, _, said in danger]),
        ("right category among those found", [bool(e.categories & set(r.categories)) for e, r, _ in found]),
        ("under-triage among those found", [said < e.level for e, _, said in found]),
        ("over-triage among those found", [said > e.level for e, _, said in found]),
        ("false alarms on hard negatives", [said > 0 for e, said in calm if e.kind == "hard"]),
        ("false alarms on easy negatives", [said > 0 for e, said in calm if e.kind == "easy"]),
        ("false critical on negatives", [said == 3 for _, said in calm]),
    ]
    return [f"{name:34} {_share(hits):>6}  of {len(hits)}" for name, hits in figures]


def _share(hits: Sequence[bool]) -> str:
    return f"{100 * sum(hits) / len(hits):.1f} %" if hits else "-"


if __name__ == "__main__":
    main()
