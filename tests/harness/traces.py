"""What is left of somebody: looked for in every table with the keys in hand, and in every byte of the file.

A canary is a word, a name or a number that nobody else has.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from storage.cipher import Cipher
from storage.database import Database
from storage.tables import Sealed, metadata

MANY_BYTES = 6


@dataclass(frozen=True)
class Canaries:
    """What somebody is recognised by."""

    words: tuple[str, ...]
    numbers: tuple[int, ...] = ()

    def in_text(self, text: str) -> bool:
        plain = text.casefold()
        return any(word.casefold() in plain for word in self.words) or any(
            str(n) in text for n in self.numbers
        )

    async def in_tables(self, database: Database) -> list[str]:
        """Where they are, as `table.column`, once for each row, whatever is sealed there being opened."""
        return [place for place, _, _ in await self._found(database)]

    async def tokens(self, database: Database) -> tuple[str, ...]:
        """What is stored in place of what tells of them: sealed texts, as they stand in the file."""
        return tuple(token for _, token, sealed in await self._found(database) if sealed)

    async def _found(self, database: Database) -> list[tuple[str, str, bool]]:
        found = []
        async with database.read() as work:
            for table in metadata.sorted_tables:
                for row in await work.rows(select(table)):
                    for column, value in zip(table.columns, row, strict=True):
                        if value is None:
                            continue
                        sealed = isinstance(column.type, Sealed)
                        if self.in_text(_opened(work.cipher, value) if sealed else str(value)):
                            found.append((f"{table.name}.{column.name}", str(value), sealed))
        return found

    def in_bytes(self, path: Path, tokens: Iterable[str] = ()) -> list[str]:
        """What is found in the file of a database and in those beside it: a word, a number as SQLite writes it, a sealed text."""
        files = sorted(path.parent.glob(f"{path.name}*"))
        held = b"".join(file.read_bytes() for file in files)
        assert held.startswith(b"SQLite format 3"), "the file was not there"
        needles = {word: word.encode() for word in self.words} | {
            token[:24]: token.encode() for token in tokens
        }
        for number in self.numbers:
            # Of few bytes there are too many alike.
            assert number.bit_length() > 8 * (MANY_BYTES - 2), f"{number} is no canary"
            needles[str(number)] = number.to_bytes(MANY_BYTES, "big")
            needles[f"{number} in letters"] = str(number).encode()
        return [name for name, needle in needles.items() if needle in held]


def _opened(cipher: Cipher, value: object) -> str:
    return cipher.open(str(value))
