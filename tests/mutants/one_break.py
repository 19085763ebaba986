"""One deliberate break: a fragment of the source, what stands there instead, and who must notice."""

import ast
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


class Stale(Exception):
    """The fragment is not there exactly once: the source has moved on, and the break must follow."""


@dataclass(frozen=True, slots=True)
class Break:
    """What is broken, the promise that it breaks, and the tests of which at least one must fail.

    `file` is a path from the root; `old` stands there exactly once; `tests` are given as pytest takes them.
    """

    name: str
    promise: int
    file: str
    old: str
    new: str
    tests: tuple[str, ...]

    def applied(self, root: Path = ROOT) -> str:
        """The text of the file with the break in it. Raises Stale."""
        path = root / self.file
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        if text.count(self.old) != 1:
            raise Stale(f"{self.file} holds the fragment {text.count(self.old)} times")
        broken = text.replace(self.old, self.new)
        if path.suffix == ".py":
            try:
                ast.parse(broken)
            except SyntaxError as error:
                raise Stale(f"{self.file} cannot be read any more: {error.msg}") from None
        return broken

    def apply(self, root: Path) -> None:
        """Break the copy of the house at `root`. Raises Stale."""
        broken = self.applied(root)
        (root / self.file).write_text(broken, encoding="utf-8")
