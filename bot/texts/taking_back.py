"""Texts that come back: judged one by one, then together, and written into the structure's folder only if all of them are right.

Rule 1: nothing is written unless everything is right; each thing that is wrong is said with the line where it stands.
Rule 2: only what differs from what is said already is written: what a team did not touch follows what is shipped.
Rule 3: a translation is a draft until somebody of that language has read it.
"""

import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Attribute, Message, Resource, Term

from bot.content import load_content
from bot.texts.files import File, files, numbers, sites
from bot.texts.judged import too_hard
from bot.texts.row import Row
from flows.content import Content
from flows.reading import Misread
from flows.texts import Place, Unreadable, entry_of, pattern_at, places, same, written, wrong
from flows.words import SOURCE, Wording, read_wording

DRAFT = "### draft\n"
_QUOTED = re.compile("« ([^»]*) »")


@dataclass(slots=True)
class Taken:
    """What would be written, by file; how many texts change, and how many the language still lacks."""

    files: dict[Path, str] = field(default_factory=dict)
    changed: int = 0
    lacking: int = 0


class Refused(Exception):
    """Something is wrong: nothing was written. `sentences` say what, each with its line."""

    def __init__(self, sentences: Iterable[str]) -> None:
        """Keep the sentences."""
        self.sentences = tuple(sentences)
        super().__init__(*self.sentences)


def take_back(rows: list[Row], language: str, folder: Path, *, approved: bool = False) -> Taken:
    """What these texts change in `folder`; nothing is written yet. Raises Refused, and `flows.reading.Misread`."""
    known = files(language, folder, only={row.place.file for row in rows})
    helplines, shown = numbers(folder), sites(folder)
    said: list[str] = []
    changed: list[Row] = []
    taken, asked = Taken(), _by_file(rows, known, said)
    for name, of_file in asked.items():
        changes = _changes(known[name], of_file, said)
        own = known[name].own
        new = _merged(own, changes, language, name, said)
        if new is not None:
            for row, _ in changes:
                said += [
                    f"{row.where} ({row.place.file}, {row.place}) : {what}"
                    for what in dict.fromkeys(wrong(new, row.place, known[name].french, helplines, shown))
                ]
        if changes:
            changed += [row for row, _ in changes]
            path = folder / "words" / language / f"{name}.ftl"
            taken.files[path] = _file(path, [entry for _, entry in changes], language, approved=approved)
    if said:
        raise Refused(said)
    hard = tuple(dict.fromkeys(too_hard(_read_together(taken, folder), language, changed)))
    if hard:
        raise Refused(hard)
    taken.changed = len(changed)
    taken.lacking = _lacking(files(language, folder), asked)
    return taken


def write(taken: Taken) -> None:
    """Write what was taken, each file at once."""
    for path, text in taken.files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(".new")
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)


def _by_file(rows: list[Row], known: Mapping[str, File], said: list[str]) -> dict[str, list[Row]]:
    """The rows of each file; those that stand nowhere, or twice, are said."""
    found: dict[str, list[Row]] = {}
    met: dict[Place, str] = {}
    for row in rows:
        name = row.place.file
        if name not in known:
            said.append(f"{row.where} : le fichier « {name} » n'existe pas")
        elif pattern_at(known[name].french, row.place) is None:
            said.append(f"{row.where} : « {row.place} » n'existe pas dans « {name} »")
        elif row.place in met:
            said.append(f"{row.where} : « {row.place} » de « {name} » est déjà donné, {met[row.place]}")
        else:
            met[row.place] = row.where
            found.setdefault(name, []).append(row)
    return found


def _changes(file: File, rows: list[Row], said: list[str]) -> list[tuple[Row, Message | Term]]:
    """The texts that differ from what the language says now; an empty cell says nothing."""
    changes = []
    for row in rows:
        now = pattern_at(file.own, row.place) if file.own is not None else None
        if not row.value or (now is not None and same(written(now), row.value)):
            continue
        try:
            changes.append((row, entry_of(row.place, row.value)))
        except Unreadable as unreadable:
            said.append(f"{row.where} ({row.place.file}, {row.place}) : {unreadable}")
    return changes


def _merged(
    own: Wording | None,
    changes: list[tuple[Row, Message | Term]],
    language: str,
    name: str,
    said: list[str],
) -> Wording | None:
    """The file as it would be; None where nothing changes, or where it cannot be read."""
    if not changes:
        return None
    text = _serialized([entry for _, entry in changes])
    try:
        new = read_wording(text, name, language, name)
    except Misread as misread:
        said += [f"{changes[0][0].where} ({name}) : {mistake.what}" for mistake in misread.mistakes]
        return None
    merged = own.overridden_by(new) if own is not None else new
    unspeakable = [mistake.what for mistake in merged.unspeakable()]
    said += [f"{_where(what, changes)} ({name}) : {what}" for what in unspeakable]
    return None if unspeakable else merged


def _where(what: str, changes: list[tuple[Row, Message | Term]]) -> str:
    """The line of the text that such a sentence is about: it names the text first, and then what is wrong with it."""
    key, *others = _QUOTED.findall(what)
    of_key = [row for row, _ in changes if row.place.key == key] or [row for row, _ in changes]
    blamed = [row for row in of_key if any(other in row.value for other in others)] or of_key
    return blamed[0].where


def _file(path: Path, entries: list[Message | Term], language: str, *, approved: bool) -> str:
    """The structure's own file with these texts in place of, or besides, those that it has; its comments stay."""
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    body: Resource = FluentParser(with_spans=False).parse(text)
    merged = _serialized(entries, [one for one in body.body if not _is_draft(one)])
    draft = text.lstrip().startswith(DRAFT.strip()) or not text
    return (DRAFT + "\n" if draft and language != SOURCE and not approved else "") + merged


def _is_draft(entry: object) -> bool:
    return str(getattr(entry, "content", "")).strip() == "draft"


def _serialized(entries: list[Message | Term], before: Sequence[Any] = ()) -> str:
    """Entries as Fluent, those of one name brought together, over those that stood there before."""
    kept: dict[str, Any] = {}
    for number, entry in enumerate(before):
        kept[_name(entry) or f"#{number}"] = entry
    for entry in entries:
        name = _name(entry)
        there = kept.get(name)
        kept[name] = (
            _over(there, entry) if isinstance(there, Message) and isinstance(entry, Message) else entry
        )
    # In a file of its own, what other texts use comes first; in one that somebody arranged, things stay where they are.
    ordered = (
        list(kept.values()) if before else sorted(kept.values(), key=lambda one: isinstance(one, Message))
    )
    return str(FluentSerializer().serialize(Resource(body=ordered)))


def _name(entry: object) -> str:
    if isinstance(entry, Term):
        return f"-{entry.id.name}"
    return entry.id.name if isinstance(entry, Message) else ""


def _over(there: Message, entry: Message) -> Message:
    attributes: dict[str, Attribute] = {one.id.name: one for one in (*there.attributes, *entry.attributes)}
    return Message(
        id=there.id,
        value=entry.value or there.value,
        attributes=list(attributes.values()),
        comment=there.comment,
    )


def _read_together(taken: Taken, folder: Path) -> Content:
    """Everything as it would be after: what no text shows by itself is found there. Raises Refused."""
    with tempfile.TemporaryDirectory(prefix="lien-textes-") as place:
        copy = Path(place) / "content"
        if folder.is_dir():
            shutil.copytree(folder, copy)
        copy.mkdir(exist_ok=True)
        write(Taken({copy / path.relative_to(folder): text for path, text in taken.files.items()}))
        try:
            return load_content(copy)
        except Misread as misread:
            raise Refused(
                f"{Path(mistake.source).name}, ligne {mistake.line} : {mistake.what}"
                for mistake in misread.mistakes
            ) from None


def _lacking(known: Mapping[str, File], asked: Mapping[str, list[Row]]) -> int:
    given = {row.place for rows in asked.values() for row in rows if row.value}
    return sum(
        place not in given and (file.own is None or pattern_at(file.own, place) is None)
        for file in known.values()
        for place in places(file.french)
    )
