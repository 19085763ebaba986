"""When the cards of help with paperwork were last reviewed, as their files say."""

from datetime import date
from pathlib import Path

from bot.content import SHIPPED
from flows.guides.shelf import PREFIX
from flows.reviews import reviewed_on
from flows.words import SOURCE


def cards_reviewed(folder: Path | None = None) -> dict[Path, date | None]:
    """When each card of help with paperwork was last reviewed: by its shipped file or by the structure's own, whichever is later."""
    files: dict[str, list[Path]] = {}
    for home in (SHIPPED, *((folder,) if folder else ())):
        for path in sorted((home / "words" / SOURCE).glob(f"{PREFIX}*.ftl")):
            files.setdefault(path.stem, []).append(path)
    return {
        paths[-1]: max(
            filter(None, (reviewed_on(path.read_text(encoding="utf-8", errors="replace")) for path in paths)),
            default=None,
        )
        for paths in files.values()
    }
