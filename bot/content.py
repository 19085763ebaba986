"""The content from its files: those shipped with `flows`, then the structure's own folder over them.

A folder has the same layout: `dialogues/*.yaml`, `words/<language>/*.ftl`, `pictures/*.png`, `helplines.yaml`, `sites.yaml`, `guide_words.yaml`, `dossiers.yaml`, `readable.yaml`. A dialogue
overrides the one of its name, a drawing too, a text the one of its key, a help line the one of its number, a site the one of its name, what people write of a card, and the papers of a dossier, that of its topic; all the rest stays. Its own `muted.yaml` says what the
detector shall not warn of.
Rule 1: nothing of a structure's own is half loaded: either all of it is right, or `Misread` names each mistake with its file and line.
Rule 2: words that are shipped are read when they are first said: what is right in them, `lien content check` and the tests have said.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from itertools import product
from pathlib import Path
from typing import TypeVar

import flows
from bot.misplaced import misplaced
from bot.wordings import asking_for, shared, shipped_words
from flows.checks import check_asked, check_structure
from flows.content import Content, Picture
from flows.dialogue import Dialogue, read_dialogue
from flows.documents.readable import Thresholds, read_thresholds
from flows.dossiers.papers import read_papers
from flows.facts import kept
from flows.guides.search import Finder, read_examples
from flows.helplines import read_helplines
from flows.muting import read_muted
from flows.patterns import made_of
from flows.reading import Located, Misread, Mistake, read_yaml
from flows.risk.detector import Detector
from flows.risk.ideas import Ideas, read_ideas
from flows.risk.lexicon import Lexicon, read_lexicon
from flows.risk.model import Model, read_model
from flows.sites import read_sites
from flows.words import Wording, Words, read_wording

SHIPPED = Path(flows.__file__).parent
SHIPPED_HELPLINES = SHIPPED / "data" / "helplines.yaml"
SHIPPED_EXAMPLES = SHIPPED / "data" / "guide_words.yaml"
SHIPPED_READABLE = SHIPPED / "data" / "readable.yaml"
SHIPPED_PAPERS = SHIPPED / "data" / "dossiers.yaml"
SHIPPED_SITES = SHIPPED / "data" / "sites.yaml"
_TABLES = frozenset(
    path.name
    for path in (SHIPPED_HELPLINES, SHIPPED_SITES, SHIPPED_EXAMPLES, SHIPPED_PAPERS, SHIPPED_READABLE)
) | {"muted.yaml"}

_PNG = b"\x89PNG\r\n\x1a\n"
PICTURE_BYTES_MAX = 1_000_000

Read = TypeVar("Read")


class _Reader:
    """Reads file after file and keeps every mistake for the end; `without`: leaves these out, and their mistakes."""

    def __init__(self, without: Collection[str] = ()) -> None:
        self.mistakes: list[Mistake] = []
        self.without = without

    def read(self, path: Path, make: Callable[[str, str], Read]) -> Iterator[Read]:
        """What `make` makes of the file's text and name; nothing, and the mistakes kept, when it cannot."""
        if str(path) in self.without:
            return
        if path.exists() and not path.is_file():
            self.mistakes.append(Mistake(str(path), 1, "ce n'est pas un fichier"))
            return
        try:
            made = make(path.read_text(encoding="utf-8"), str(path))
        except UnicodeDecodeError:
            self.mistakes.append(Mistake(str(path), 1, "le fichier n'est pas en UTF-8"))
        except OSError as error:
            self.mistakes.append(Mistake(str(path), 1, f"le fichier ne peut pas être lu ({error.strerror})"))
        except Misread as misread:
            self.mistakes.extend(misread.mistakes)
        else:
            yield made

    def finish(self) -> None:
        """Raise all mistakes at once, if there are any."""
        told = [mistake for mistake in self.mistakes if mistake.source not in self.without]
        if told:
            raise Misread(tuple(told))


def load_content(folder: Path | None = None, without: Collection[str] | None = None) -> Content:
    """Read all content, with `folder` (LIEN_CONTENT) over what is shipped. Raises `flows.reading.Misread`.

    `without`: leave these files out, and what goes wrong between files as well: for who checks the rest.
    """
    reader = _Reader(without or ())
    patterns = list(_dialogues(reader, SHIPPED))
    own: list[Dialogue] = []
    shipped = shipped_words(SHIPPED, patterns, without or ())
    wordings: list[Wording] = []
    muted: dict[str, tuple[str, ...]] = {}
    helplines = _table(reader, SHIPPED_HELPLINES, folder, read_helplines)
    examples = _table(reader, SHIPPED_EXAMPLES, folder, read_examples)
    beside = sorted(SHIPPED_EXAMPLES.with_suffix("").glob("*.yaml"))
    elsewhere = {path.stem: table for path in beside for table in reader.read(path, read_examples)}
    papers = _table(reader, SHIPPED_PAPERS, folder, read_papers)
    sites = _table(reader, SHIPPED_SITES, folder, read_sites)
    readable = _thresholds(reader, folder)
    detector = _detector(reader)
    pictures = dict(_pictures(reader, SHIPPED))
    if folder is not None:
        reader.mistakes += misplaced(folder, _TABLES)
        own = list(_dialogues(reader, folder))
        wordings += _wordings(reader, folder)
        pictures |= _pictures(reader, folder)
        if (folder / "muted.yaml").exists():
            for expressions in reader.read(folder / "muted.yaml", partial(read_muted, detector=detector)):
                muted |= expressions
    reader.finish()
    former, ours = _by_name(patterns), _by_name(own)
    words = list(shared(wordings, [*patterns, *own]))
    content = Content(
        former | ours,
        Words.of(words, shipped),
        helplines,
        detector,
        muted,
        pictures,
        Finder(examples, elsewhere),
        papers,
        readable=readable,
        sites=sites,
    )
    if folder is not None and without is None:
        # What the shipped words ask for is given as before, unless a dialogue no longer keeps what its namesake kept.
        lost = _kept(former.values()) - _kept(content.dialogues.values())
        concerned = {*ours, *asking_for(SHIPPED, patterns, lost)}
        said = {(wording.language, wording.name) for wording in words}
        places = {*said, *product(content.words.languages, concerned)}
        # In which line it stands is asked only of what is wrong.
        broken = check_structure(content, {}, places) and check_structure(
            content, locate_dialogues(folder), places
        )
        reader.mistakes += [
            Mistake(finding.source, finding.line, finding.what)
            for finding in (*broken, *check_asked(content, Words.of((), shipped), said))
        ]
        reader.finish()
    return content


def _by_name(patterns: Iterable[Dialogue]) -> dict[str, Dialogue]:
    return {dialogue.name: dialogue for pattern in patterns for dialogue in made_of(pattern)}


def _kept(dialogues: Iterable[Dialogue]) -> frozenset[str]:
    return frozenset().union(*map(kept, dialogues))


def load_detector() -> Detector:
    """The words of danger alone, for who needs nothing else. Raises `flows.reading.Misread`."""
    reader = _Reader()
    detector = _detector(reader)
    reader.finish()
    return detector


def locate_dialogues(folder: Path | None = None, without: Collection[str] = ()) -> dict[str, Located]:
    """Where each thing of each dialogue stands in its file, by the dialogue's name: for who checks content."""
    located: dict[str, Located] = {}
    for home in (SHIPPED, *((folder,) if folder else ())):
        for path in (path for path in _dialogue_files(home) if str(path) not in without):
            text = path.read_text(encoding="utf-8")
            for dialogue in made_of(read_dialogue(text, str(path))):
                located[dialogue.name] = read_yaml(text, str(path))
    return located


def _table(
    reader: _Reader, shipped: Path, folder: Path | None, make: Callable[[str, str], dict[str, Read]]
) -> dict[str, Read]:
    """A table that is shipped, with the rows of the structure's own in place of those of the same name."""
    table: dict[str, Read] = {}
    for path in (shipped, *((folder / shipped.name,) if folder is not None else ())):
        if path == shipped or path.exists():
            for rows in reader.read(path, make):
                table |= rows
    return table


def _thresholds(reader: _Reader, folder: Path | None) -> Thresholds:
    """The least that a picture needs: the structure's own word, or what is shipped."""
    own = (folder or SHIPPED) / SHIPPED_READABLE.name
    path = own if own.exists() else SHIPPED_READABLE
    return next(reader.read(path, read_thresholds), Thresholds())


def _detector(reader: _Reader) -> Detector:
    lexicons: list[Lexicon] = []
    for path in sorted((SHIPPED / "lexicon").glob("*.yaml")):
        lexicons += reader.read(path, read_lexicon)
    ideas = next(reader.read(SHIPPED / "data" / "risk_ideas.txt", read_ideas), Ideas())
    return Detector.of(lexicons, _model(reader, SHIPPED / "data" / "risk_weights.bin", ideas))


def _model(reader: _Reader, path: Path, ideas: Ideas) -> Model | None:
    try:
        return read_model(path.read_bytes(), str(path), ideas)
    except OSError as error:
        reader.mistakes.append(Mistake(str(path), 1, f"le fichier ne peut pas être lu ({error.strerror})"))
    except Misread as misread:
        reader.mistakes.extend(misread.mistakes)
    return None


def _dialogue_files(home: Path) -> list[Path]:
    return sorted((home / "dialogues").glob("*.yaml"))


def _dialogues(reader: _Reader, home: Path) -> Iterator[Dialogue]:
    for path in _dialogue_files(home):
        for dialogue in reader.read(path, read_dialogue):
            if dialogue.name != path.stem:
                wrong = f"le dialogue « {dialogue.name} » doit être dans un fichier {dialogue.name}.yaml"
                reader.mistakes.append(Mistake(str(path), 1, wrong))
            yield dialogue


def _wordings(reader: _Reader, home: Path) -> Iterator[Wording]:
    for path in sorted((home / "words").glob("*/*.ftl")):
        language, name = path.parent.name, path.stem
        yield from reader.read(path, partial(read_wording, language=language, name=name))


def _pictures(reader: _Reader, home: Path) -> Iterator[tuple[str, Picture]]:
    for path in sorted((home / "pictures").glob("*.png")):
        try:
            data = path.read_bytes()
        except OSError as error:
            reader.mistakes.append(Mistake(str(path), 1, f"le dessin ne peut pas être lu ({error.strerror})"))
            continue
        if not data.startswith(_PNG) or len(data) > PICTURE_BYTES_MAX:
            reader.mistakes.append(
                Mistake(str(path), 1, "un dessin est une image PNG de moins d'un mégaoctet")
            )
        yield path.stem, Picture(str(path), hashlib.sha256(data).hexdigest())
