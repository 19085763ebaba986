"""After the last restart: what was written, what was kept, what was passed on, how often."""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox import People
from storage.cipher import Cipher
from storage.message_bodies import Body
from tests.kills.crowd import Crowd

TEXTS = "SELECT direction, state, body FROM messages WHERE kind = 'text'"


@dataclass(frozen=True)
class Reckoning:
    """How it came out. `lost` and `doubled` must be empty; `uncertain` is what nobody could know, each marked as such."""

    written: int
    lost: tuple[str, ...]
    doubled: tuple[str, ...]
    unmarked: tuple[str, ...]
    uncertain: int

    @property
    def holds(self) -> bool:
        """Say whether promises 3 and 4 held."""
        return not (self.lost or self.doubled or self.unmarked)


async def reckon(folder: Path, key: str, crowd: Crowd, people: People) -> Reckoning:
    """Count every message, by what is in the file and by what went over the wire."""
    with sqlite3.connect(folder / "lien.db") as connection:
        rows = connection.execute(TEXTS).fetchall()
    return await reckon_rows(rows, Cipher([key]), crowd, people)


async def reckon_rows(
    rows: Sequence[tuple[str, str, str]], cipher: Cipher, crowd: Crowd, people: People
) -> Reckoning:
    """The same, by these rows of `TEXTS`."""
    bodies = [(direction, state, Body.open(body, cipher).text) for direction, state, body in rows]
    received = Counter(text for direction, _, text in bodies if direction == "in")
    marked = {
        text.splitlines()[-1]
        for direction, state, text in bodies
        if direction == "out" and state == "uncertain"
    }
    read = [m["text"] for chat in crowd.caseworkers for m in await people.messages(chat) if m.get("text")]
    arrived = Counter(text.splitlines()[-1] for text in read)
    words = [text for _, text in crowd.said]
    return Reckoning(
        written=len(words),
        lost=tuple(text for text in words if received[text] == 0),
        doubled=tuple(text for text in words if received[text] > 1 or arrived[text] > 1),
        unmarked=tuple(text for text in words if not arrived[text] and text not in marked),
        uncertain=len(marked),
    )
