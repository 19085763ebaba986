"""Texts that come back, held against the rules of plain words: what `lien content check` would call an error is not taken.

Rule 1: only what changed is judged: nobody is refused a text for the sake of another one.
Rule 2: a piece that others use is judged in each of them, for nobody reads it by itself.
"""

from collections.abc import Iterable, Iterator

from bot.texts.row import Row
from flows.content import Content
from flows.judging import Judge
from flows.texts import Place, pattern_at, written
from flows.words import Wording, keys


def too_hard(content: Content, language: str, rows: Iterable[Row]) -> Iterator[str]:
    """What is wrong with each of these rows, with the line where it stands; `content`: as it would be with them."""
    judge = Judge(content)
    for row in rows:
        wording = _wording(content, language, row.place)
        if wording is None:
            continue
        for key, attribute in _where_it_is_read(wording, row.place):
            for verdict in judge.verdicts(wording, key, attribute):
                if verdict.severity == "error":
                    yield f"{row.where} ({row.place.file}, {row.place}) : {verdict.what}"


def _wording(content: Content, language: str, place: Place) -> Wording | None:
    """The words among which a text is said: those of its dialogue, or of the first that its pattern makes."""
    known = content.words.wordings
    made = (
        name
        for of, name in known
        if of == language and place.file != name and name.startswith(f"{place.file}_")
    )
    for name in (place.file, *sorted(made)):
        wording = known.get((language, name))
        if wording is not None and pattern_at(wording, place) is not None:
            return wording
    return None


def _where_it_is_read(wording: Wording, place: Place) -> Iterator[tuple[str, str | None]]:
    if not place.key.startswith("-"):
        yield place.key, place.attribute
        return
    for key, attribute in keys(wording):
        pattern = pattern_at(wording, Place(wording.name, key, attribute))
        if pattern is not None and f"{{ {place.key} }}" in written(pattern):
            yield key, attribute
