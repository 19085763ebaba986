"""The ideas behind words « idées »: one list for all languages, so that what is learnt in one is heard in the others.

In the file, one idea a line: its name, then its words; `word*` any ending. A caseworker can read and mend it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.reading import Misread, Mistake
from flows.risk.text import folded, sound_of

_STEM_LETTERS_MIN = 3
_HEARD_LETTERS_MIN = 4
# What Arabic and Persian write stuck to the word.
_STUCK = ("وال", "بال", "ال", "و", "ب", "ف", "ل", "نمي", "مي", "ك")


@dataclass(frozen=True, slots=True)
class Ideas:
    """Which ideas a word stands for: by its letters, by its beginning, or by its sound."""

    written: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    begun: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    heard: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, word: str, sound: str) -> tuple[str, ...]:
        """The ideas of one folded word, in alphabetical order."""
        found = set(self.written.get(word, ()))
        found.update(
            idea for stem, idea in self.begun.get(word[:_STEM_LETTERS_MIN], ()) if word.startswith(stem)
        )
        if not found and len(sound) >= _STEM_LETTERS_MIN:
            found.update(self.heard.get(sound, ()))
        if not found and len(word) > _HEARD_LETTERS_MIN and "\u0600" <= word[0] <= "\u06ff":
            for stuck in _STUCK:
                if word.startswith(stuck) and word[len(stuck) :] in self.written:
                    return self.written[word[len(stuck) :]]
        return tuple(sorted(found))


def read_ideas(text: str, source: str) -> Ideas:
    """Read the list of ideas. Raises `flows.reading.Misread` with the line of each mistake."""
    written: dict[str, set[str]] = {}
    begun: dict[str, set[tuple[str, str]]] = {}
    heard: dict[str, set[str]] = {}
    mistakes: list[Mistake] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        idea, colon, words = line.partition(":")
        if not colon or not words.strip() or not idea.isidentifier():
            mistakes.append(Mistake(source, number, "écriture attendue : idée: mot mot mot*"))
            continue
        for raw in words.split():
            word = folded(raw).replace("'", "").replace(" ", "")
            stem = word.rstrip("*")
            if word.endswith("*") and len(stem) < _STEM_LETTERS_MIN - (not stem.isascii()):
                mistakes.append(Mistake(source, number, f"« {raw} » est trop court avant l'étoile"))
            elif word.endswith("*") and len(stem) >= _STEM_LETTERS_MIN:
                begun.setdefault(stem[:_STEM_LETTERS_MIN], set()).add((stem, idea))
            else:
                for part in filter(None, stem.split("-")):
                    written.setdefault(part, set()).add(idea)
                if stem.isascii() and stem.isalpha() and len(stem) >= _HEARD_LETTERS_MIN:
                    heard.setdefault(sound_of(stem), set()).add(idea)
    if mistakes:
        raise Misread(tuple(mistakes))
    return Ideas(
        {word: tuple(sorted(ideas)) for word, ideas in written.items()},
        {stem: tuple(sorted(pairs)) for stem, pairs in begun.items()},
        {sound: tuple(sorted(ideas)) for sound, ideas in heard.items()},
    )
