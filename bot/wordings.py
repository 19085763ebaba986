"""The words of dialogues that a pattern makes, and those that are shipped, which are read when somebody asks for them."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from flows.dialogue import Dialogue
from flows.patterns import made_of
from flows.words import Wording, read_wording


def shared(wordings: Sequence[Wording], patterns: Sequence[Dialogue]) -> Iterator[Wording]:
    """The words of each dialogue that a pattern makes begin with those of the pattern, which are nobody's own."""
    names = {pattern.name: [one.name for one in made_of(pattern)] for pattern in patterns if pattern.each}
    for wording in sorted(wordings, key=lambda wording: wording.name not in names):
        if wording.name in names:
            yield from (replace(wording, name=name) for name in names[wording.name])
        else:
            yield wording


def shipped_words(
    home: Path, patterns: Sequence[Dialogue], without: Collection[str] = ()
) -> dict[tuple[str, str], Callable[[], Wording]]:
    """How each file of words that is shipped is read, but `without` these; `lien content check` reads them all, and so do the tests."""
    made = {one.name: pattern.name for pattern in patterns if pattern.each for one in made_of(pattern)}

    def read(path: Path, language: str, name: str) -> Wording:
        wording = read_wording(path.read_text(encoding="utf-8"), str(path), language, name)
        common = path.with_name(f"{made.get(name, name)}.ftl")
        if common == path or not common.exists() or str(common) in without:
            return wording
        begun = read_wording(common.read_text(encoding="utf-8"), str(common), language, name)
        return begun.overridden_by(wording)

    names = {pattern.name for pattern in patterns if pattern.each}
    return {
        (path.parent.name, path.stem): partial(read, path, path.parent.name, path.stem)
        for path in sorted((home / "words").glob("*/*.ftl"))
        if path.stem not in names and str(path) not in without
    }


def asking_for(home: Path, patterns: Sequence[Dialogue], facts: Collection[str]) -> frozenset[str]:
    """The dialogues whose shipped words may ask for one of these facts, as their files stand: reading all that they say takes seconds."""
    asked = re.compile("|".join(rf"\$ *{re.escape(fact)}\b" for fact in sorted(facts)))
    made = {pattern.name: [one.name for one in made_of(pattern)] for pattern in patterns if pattern.each}
    asking = {
        path.stem
        for path in (home / "words").glob("*/*.ftl")
        if facts and asked.search(path.read_text(encoding="utf-8"))
    }
    return frozenset(name for stem in asking for name in made.get(stem, [stem]))
