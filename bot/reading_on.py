"""Content read for who checks it: a file that cannot be read is left out, so that one mistake does not hide the others.

Nothing else may use what is read here: with a file left out, somebody would hear a text that is not the one that was written.
"""

from pathlib import Path

from bot.content import load_content
from flows.content import Content
from flows.reading import Misread, Mistake
from flows.words import SOURCE


def read_on(folder: Path | None) -> tuple[Content, tuple[Mistake, ...]]:
    """All content that can be read, and the mistakes of the files that cannot."""
    found: dict[Mistake, None] = {}
    while True:
        without = frozenset(mistake.source for mistake in found)
        try:
            content = load_content(folder, without)
            for wording in content.words.wordings.values():
                assert wording
        except Misread as misread:
            new = [mistake for mistake in misread.mistakes if mistake.source not in without]
            if not new:
                raise
            found |= dict.fromkeys(new)
        else:
            return content, tuple(found)


def follows(what: str, source: str, content: Content, unread: tuple[Mistake, ...]) -> bool:
    """Say whether something was found only because a file could not be read, and nothing stands in its place."""
    stems = {Path(mistake.source).stem for mistake in unread}
    gone = {
        stem
        for stem in stems
        if stem not in content.dialogues or (SOURCE, stem) not in content.words.wordings
    }
    return Path(source).stem in gone or any(f"« {name} »" in what for name in gone)
