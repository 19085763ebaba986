"""The measures of every text, in French and in English: what `lien content check --measures` shows.

Rule 1: of all the ways in which a text can read, the one that reads worst is told.
Rule 2: a text that several dialogues share is told once.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax.ast import Attribute

from flows.content import Content
from flows.judging import CASEWORKER_FILES, PICTURE, Judge
from flows.plain_language import Measures, measure
from flows.screens import lines, on_a_small_phone
from flows.variants import pattern_of, variants
from flows.words import SOURCE

LANGUAGES = (SOURCE, "en")


@dataclass(frozen=True, slots=True)
class Row:
    """One text: where it stands, what was counted in it, its lines, and the buttons under it (none: it asks nothing)."""

    source: str
    line: int
    language: str
    text: str
    counted: Measures
    lines: int
    on_a_small_phone: int
    buttons: int


def rows(content: Content) -> Iterator[Row]:
    """A row for each text that a person reads, in the order of the files."""
    judge, met = Judge(content), set[tuple[str, int]]()
    for (language, name), wording in sorted(content.words.wordings.items(), key=lambda one: one[0]):
        if language not in LANGUAGES or name in CASEWORKER_FILES:
            continue
        for key, message in wording.messages.items():
            place = wording.places.get(key, (wording.source, 1))
            pattern = pattern_of(wording, key, None)
            if pattern is None or place in met:
                continue
            met.add(place)
            texts = variants(wording, pattern)
            screen = judge.screen(name, key)
            # What code asks for has its buttons beside it: all that could stand there.
            buttons = screen.buttons if screen is not None else _labels(message.attributes)
            yield Row(
                *place,
                language,
                f"{name}.{key}",
                max((measure(text, language) for text in texts), key=_hardness),
                max(lines(text)[0] for text in texts),
                max(map(on_a_small_phone, texts)),
                buttons,
            )


def _labels(attributes: list[Attribute]) -> int:
    return sum(attribute.id.name != PICTURE for attribute in attributes)


def _hardness(counted: Measures) -> tuple[float, float]:
    return counted.words_per_sentence, counted.words


def told(row: Row) -> dict[str, str | int | float | None]:
    """The row as plain values, under the names of the table's columns."""
    counted = row.counted
    return {
        "source": row.source,
        "line": row.line,
        "language": row.language,
        "text": row.text,
        "words_per_sentence": round(counted.words_per_sentence, 1),
        "longest_sentence": counted.longest_sentence,
        "long_words": round(counted.long_words, 2),
        "readability": None if counted.score is None else round(counted.score),
        "ideas": counted.ideas,
        "lines": row.lines,
        "lines_on_a_small_phone": row.on_a_small_phone,
        "buttons": row.buttons,
    }
